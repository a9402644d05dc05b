// SPDX-License-Identifier: MIT
#include "services/masking/checkdigits.h"

#include <array>
#include <cstdint>

namespace decant {

namespace {

constexpr int valueOf(char c)
{
    return c <= '9' ? c - '0' : c - 'A' + 10;
}

constexpr char digitFor(int value)
{
    return static_cast<char>('0' + value);
}

}  // namespace

char luhnDigit(std::string_view digits)
{
    int sum = 0;
    bool doubled = true;  // the digit beside the check digit is the first to be doubled
    for (std::size_t i = digits.size(); i > 0; --i, doubled = !doubled) {
        const int value = valueOf(digits[i - 1]) * (doubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return digitFor((10 - sum % 10) % 10);
}

char eanDigit(std::string_view digits)
{
    int sum = 0;
    int weight = 3;
    for (std::size_t i = digits.size(); i > 0; --i, weight = 4 - weight)
        sum += valueOf(digits[i - 1]) * weight;
    return digitFor((10 - sum % 10) % 10);
}

char mod1110Digit(std::string_view digits)
{
    int product = 10;
    for (const char c : digits) {
        int sum = (valueOf(c) + product) % 10;
        if (sum == 0)
            sum = 10;
        product = sum * 2 % 11;
    }
    return digitFor((11 - product) % 10);
}

char verhoeffDigit(std::string_view digits)
{
    constexpr std::array<std::string_view, 10> kProduct = {
        "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
        "5987604321", "6598710432", "7659821043", "8765932104", "9876543210"};
    constexpr std::array<std::string_view, 8> kPermuted = {"0123456789", "1576283094", "5803796142",
                                                           "8916043527", "9453126870", "4286573901",
                                                           "2793806415", "7046913258"};
    constexpr std::string_view kInverse = "0432156789";
    int check = 0;
    for (std::size_t i = digits.size(); i > 0; --i) {
        const std::size_t place = (digits.size() - i + 1) % 8;
        const char moved = kPermuted[place][static_cast<std::size_t>(valueOf(digits[i - 1]))];
        check = valueOf(
            kProduct[static_cast<std::size_t>(check)][static_cast<std::size_t>(valueOf(moved))]);
    }
    return kInverse[static_cast<std::size_t>(check)];
}

int weightedSum(std::string_view digits, std::initializer_list<int> weights)
{
    int sum = 0;
    std::size_t at = 0;
    for (const int weight : weights) {
        if (at == digits.size())
            break;
        sum += valueOf(digits[at++]) * weight;
    }
    return sum;
}

unsigned remainderOf(std::string_view text, unsigned modulus)
{
    std::uint64_t rest = 0;
    for (const char c : text) {
        const auto value = static_cast<unsigned>(valueOf(c));
        rest = (rest * (value > 9 ? 100U : 10U) + value) % modulus;
    }
    return static_cast<unsigned>(rest);
}

}  // namespace decant
