// SPDX-License-Identifier: MIT
#pragma once

#include "services/masking/maskfunction.h"

#include <string>
#include <string_view>

namespace decant {

/// Appends the key input of `value` to `out`.
void appendNormalised(Normalise how, std::string_view value, std::string& out);

/// `text` without ASCII white space at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// Equal but for the case of ASCII letters.
[[nodiscard]] bool equalIgnoringCase(std::string_view a, std::string_view b);

[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
[[nodiscard]] constexpr bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

/// Number of UTF-8 characters.
[[nodiscard]] std::size_t characterCount(std::string_view text);
/// Byte position after the first `count` characters (at most the end).
[[nodiscard]] std::size_t characterOffset(std::string_view text, std::size_t count);
/// Shortens what stands in `out` from byte `from` on to `count` characters.
void fitLength(std::string& out, std::size_t from, std::size_t count);

/// Turns what stands in `out` from byte `from` on into ASCII: letters of Latin-1 and Latin
/// Extended-A lose their marks, other characters become '?'.
void foldToAscii(std::string& out, std::size_t from);

/// Appends `bits` in hexadecimal, two digits a byte, low word first.
void appendHex(const Bits128& bits, std::string& out);
/// Appends `count` (<= 12) letters and digits that are easy to read, 5 bits each.
void appendCode(std::uint64_t bits, int count, std::string& out);
/// Appends `value` with at least `width` digits.
void appendNumber(std::uint64_t value, std::size_t width, std::string& out);

}  // namespace decant
