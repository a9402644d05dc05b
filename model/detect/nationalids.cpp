// SPDX-License-Identifier: MIT
// National identifiers that can be told from other numbers by their own check or form.
#include "model/detect/charclass.h"
#include "model/detect/valuechecks.h"

#include <array>
#include <cstdint>
#include <string>

namespace decant {

namespace {

/// Letters and digits of `text`, capitals; "" when anything but the usual separators is in it.
std::string compacted(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (isDigit(c) || isUpper(c))
            out += c;
        else if (c != ' ' && c != '-' && c != '.' && c != '/')
            return {};
    }
    return out;
}

int digit(char c)
{
    return c - '0';
}

/// United States: "123-45-6789", with its hyphens only; no area 000, 666, 9xx (SSA POMS RM 10201).
bool isSsn(std::string_view text)
{
    if (text.size() != 11 || text[3] != '-' || text[6] != '-' || !allDigits(text.substr(0, 3))
        || !allDigits(text.substr(4, 2)) || !allDigits(text.substr(7)))
        return false;
    const std::string_view area = text.substr(0, 3);
    return area != "000" && area != "666" && area[0] != '9' && text.substr(4, 2) != "00"
        && text.substr(7) != "0000";
}

/// France, NIR: 13 digits (2A and 2B for Corsica) and 97 minus them modulo 97 (INSEE).
bool isNir(std::string_view text)
{
    if (text.size() != 15 || (text[0] != '1' && text[0] != '2'))
        return false;
    std::uint64_t number = 0;
    std::uint64_t less = 0;
    for (std::size_t i = 0; i < 13; ++i) {
        char c = text[i];
        if (i == 6 && text[5] == '2' && (c == 'A' || c == 'B')) {
            less = c == 'A' ? 1'000'000 : 2'000'000;
            c = '0';
        }
        if (!isDigit(c))
            return false;
        number = number * 10 + static_cast<std::uint64_t>(digit(c));
    }
    if (!allDigits(text.substr(13)))
        return false;
    const auto key = static_cast<std::uint64_t>(digit(text[13])) * 10
        + static_cast<std::uint64_t>(digit(text[14]));
    return 97 - (number - less) % 97 == key;
}

/// Spain, DNI and NIE: number modulo 23 chooses the letter (Real Decreto 1553/2005).
bool isDni(std::string_view text)
{
    constexpr std::string_view kLetters = "TRWAGMYFPDXBNJZSQVHLCKE";
    if (text.size() != 9 || !isUpper(text[8]))
        return false;
    std::string number(text.substr(0, 8));
    if (number[0] >= 'X' && number[0] <= 'Z')
        number[0] = static_cast<char>('0' + (number[0] - 'X'));
    if (!allDigits(number))
        return false;
    return kLetters[std::stoul(number) % 23] == text[8];
}

/// Germany, Identifikationsnummer: 11 digits, ISO/IEC 7064 MOD 11,10, no leading zero.
bool isGermanTaxId(std::string_view text)
{
    if (text.size() != 11 || !allDigits(text) || text[0] == '0')
        return false;
    int product = 10;
    for (std::size_t i = 0; i < 10; ++i) {
        int sum = (digit(text[i]) + product) % 10;
        if (sum == 0)
            sum = 10;
        product = sum * 2 % 11;
    }
    return (11 - product) % 10 == digit(text[10]);
}

bool weighted(std::string_view text, std::span<const int> weights, int modulus, int& rest)
{
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * digit(text[i]);
    rest = sum % modulus;
    return true;
}

/// England, NHS number: ten digits, modulo 11 (NHS Data Dictionary).
bool isNhs(std::string_view text)
{
    constexpr std::array kWeights{10, 9, 8, 7, 6, 5, 4, 3, 2};
    int rest = 0;
    return text.size() == 10 && allDigits(text) && weighted(text, kWeights, 11, rest)
        && (11 - rest) % 11 == digit(text[9]);
}

/// Poland, PESEL: eleven digits whose weighted sum ends in zero, with a possible month.
bool isPesel(std::string_view text)
{
    constexpr std::array kWeights{1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
    int rest = 0;
    if (text.size() != 11 || !allDigits(text) || !weighted(text, kWeights, 10, rest))
        return false;
    const int month = (digit(text[2]) * 10 + digit(text[3])) % 20;
    return (10 - rest) % 10 == digit(text[10]) && month >= 1 && month <= 12;
}

/// Switzerland, AHV number: 756 and EAN-13.
bool isAhv(std::string_view text)
{
    constexpr std::array kWeights{1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3};
    int rest = 0;
    return text.size() == 13 && allDigits(text) && text.starts_with("756")
        && weighted(text, kWeights, 10, rest) && (10 - rest) % 10 == digit(text[12]);
}

bool hasForm(std::string_view text, std::string_view form)
{
    if (text.size() != form.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (form[i] == 'L' ? !isUpper(text[i]) : !isDigit(text[i]))
            return false;
    }
    return true;
}

/// United Kingdom, National Insurance number: the last letter is A to D (HMRC NIM39110).
bool isNino(std::string_view text)
{
    return hasForm(text, "LLDDDDDDL") && text[8] <= 'D';
}

/// Italy, codice fiscale (Decreto 12 marzo 1974).
bool isCodiceFiscale(std::string_view text)
{
    return hasForm(text, "LLLLLLDDLDDLDDDL");
}

/// Germany, Rentenversicherungsnummer: area, birth date, letter, serial number, check digit.
bool isPensionNumber(std::string_view text)
{
    if (!hasForm(text, "DDDDDDDDLDDD"))
        return false;
    const int day = digit(text[2]) * 10 + digit(text[3]);
    const int month = digit(text[4]) * 10 + digit(text[5]);
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

}  // namespace

bool looksLikeNationalId(std::string_view text)
{
    if (isSsn(text))
        return true;
    const std::string compact = compacted(text);
    if (compact.empty())
        return false;
    return isNir(compact) || isDni(compact) || isGermanTaxId(compact) || isNhs(compact)
        || isPesel(compact) || isAhv(compact) || isNino(compact) || isCodiceFiscale(compact)
        || isPensionNumber(compact);
}

}  // namespace decant
