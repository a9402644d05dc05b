// SPDX-License-Identifier: MIT
#include "model/support/checksum.h"

#include <algorithm>
#include <array>
#include <utility>

namespace decant {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

struct CountryLength {
    std::string_view country;
    std::size_t length;
};

/// From the SWIFT IBAN registry.
constexpr std::array<CountryLength, 79> kLengths = {{
    {"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22},
    {"BH", 22}, {"BR", 29}, {"BY", 28}, {"CH", 21}, {"CR", 22}, {"CY", 28}, {"CZ", 24}, {"DE", 22},
    {"DJ", 27}, {"DK", 18}, {"DO", 28}, {"EE", 20}, {"EG", 29}, {"ES", 24}, {"FI", 18}, {"FO", 18},
    {"FR", 27}, {"GB", 22}, {"GE", 22}, {"GI", 23}, {"GL", 18}, {"GR", 27}, {"GT", 28}, {"HR", 21},
    {"HU", 28}, {"IE", 22}, {"IL", 23}, {"IQ", 23}, {"IS", 26}, {"IT", 27}, {"JO", 30}, {"KW", 30},
    {"KZ", 20}, {"LB", 28}, {"LC", 32}, {"LI", 21}, {"LT", 20}, {"LU", 20}, {"LV", 21}, {"LY", 25},
    {"MC", 27}, {"MD", 24}, {"ME", 22}, {"MK", 19}, {"MR", 27}, {"MT", 31}, {"MU", 30}, {"NL", 18},
    {"NO", 15}, {"OM", 23}, {"PK", 24}, {"PL", 28}, {"PS", 29}, {"PT", 25}, {"QA", 29}, {"RO", 24},
    {"RS", 22}, {"RU", 33}, {"SA", 24}, {"SC", 31}, {"SD", 18}, {"SE", 24}, {"SI", 19}, {"SK", 24},
    {"SM", 27}, {"ST", 25}, {"SV", 28}, {"TL", 23}, {"TN", 24}, {"TR", 26}, {"UA", 29},
}};

int remainder(int so, char c)
{
    if (isDigit(c))
        return (so * 10 + (c - '0')) % 97;
    return (so * 100 + (c - 'A' + 10)) % 97;
}

}  // namespace

bool luhnValid(std::string_view digits)
{
    int sum = 0;
    bool twice = false;
    for (std::size_t i = digits.size(); i > 0; --i, twice = !twice) {
        if (!isDigit(digits[i - 1]))
            return false;
        const int digit = digits[i - 1] - '0';
        const int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += twice ? doubled : digit;
    }
    return !digits.empty() && sum % 10 == 0;
}

std::size_t ibanLength(std::string_view country)
{
    const auto* at = std::find_if(kLengths.begin(), kLengths.end(), [&](const CountryLength& each) {
        return each.country == country;
    });
    return at == kLengths.end() ? 0 : at->length;
}

int ibanCheckDigits(std::string_view iban)
{
    int rest = 0;
    for (const char c : iban.substr(std::min<std::size_t>(4, iban.size())))
        rest = remainder(rest, c);
    rest = remainder(remainder(rest, iban[0]), iban[1]);
    return 98 - (rest * 100) % 97;
}

bool ibanValid(std::string_view iban)
{
    const bool shaped = iban.size() >= 15 && iban.size() == ibanLength(iban.substr(0, 2))
        && isDigit(iban[2]) && isDigit(iban[3])
        && std::all_of(iban.begin(), iban.end(), [](char c) { return isDigit(c) || isCapital(c); });
    return shaped && ibanCheckDigits(iban) == (iban[2] - '0') * 10 + (iban[3] - '0');
}

}  // namespace decant
