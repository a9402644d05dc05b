// SPDX-License-Identifier: MIT
#include "model/support/checksum.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

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

/// Remainder by 97 of a number that is read character by character, letters as 10 to 35. It is
/// only taken where the number would not fit any more.
class Remainder97 {
public:
    void add(char c)
    {
        constexpr std::uint64_t kRoom = std::numeric_limits<std::uint64_t>::max() / 200;
        if (m_number > kRoom)
            m_number %= 97;
        m_number = isDigit(c) ? m_number * 10 + static_cast<std::uint64_t>(c - '0')
                              : m_number * 100 + static_cast<std::uint64_t>(c - 'A' + 10);
    }
    [[nodiscard]] int value() const { return static_cast<int>(m_number % 97); }

private:
    std::uint64_t m_number = 0;
};

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
    Remainder97 rest;
    for (const char c : iban.substr(std::min<std::size_t>(4, iban.size())))
        rest.add(c);
    for (const char c : {iban[0], iban[1], '0', '0'})
        rest.add(c);
    return 98 - rest.value();
}

bool ibanValid(std::string_view iban)
{
    const bool shaped = iban.size() >= 15 && iban.size() == ibanLength(iban.substr(0, 2))
        && isDigit(iban[2]) && isDigit(iban[3])
        && std::all_of(iban.begin(), iban.end(), [](char c) { return isDigit(c) || isCapital(c); });
    return shaped && ibanCheckDigits(iban) == (iban[2] - '0') * 10 + (iban[3] - '0');
}

}  // namespace decant
