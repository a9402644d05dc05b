// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace decant {

/// Appends a code point in UTF-8.
inline void appendUtf8(char32_t point, std::string& out)
{
    const auto byte = [&out](char32_t bits) { out += static_cast<char>(bits); };
    if (point < 0x80) {
        byte(point);
    } else if (point < 0x800) {
        byte(0xc0U | (point >> 6));
        byte(0x80U | (point & 0x3fU));
    } else if (point < 0x10000) {
        byte(0xe0U | (point >> 12));
        byte(0x80U | ((point >> 6) & 0x3fU));
        byte(0x80U | (point & 0x3fU));
    } else {
        byte(0xf0U | (point >> 18));
        byte(0x80U | ((point >> 12) & 0x3fU));
        byte(0x80U | ((point >> 6) & 0x3fU));
        byte(0x80U | (point & 0x3fU));
    }
}

/// Reads the code point at `at` and moves behind it. A byte that begins none is read as U+FFFD.
inline char32_t takeUtf8(std::string_view text, std::size_t& at)
{
    constexpr char32_t kBroken = 0xfffd;
    const auto first = static_cast<unsigned char>(text[at++]);
    if (first < 0x80)
        return first;
    const int more = first >= 0xf0 ? 3 : (first >= 0xe0 ? 2 : 1);
    if (first < 0xc2 || first > 0xf4)
        return kBroken;
    char32_t point = first & (0x3fU >> more);
    for (int i = 0; i < more; ++i) {
        if (at == text.size() || (static_cast<unsigned char>(text[at]) & 0xc0U) != 0x80U)
            return kBroken;
        point = (point << 6) | (static_cast<unsigned char>(text[at++]) & 0x3fU);
    }
    return point;
}

}  // namespace decant
