// SPDX-License-Identifier: MIT
#include "services/masking/textform.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace decant {

namespace {

constexpr std::string_view kHex = "0123456789abcdef";
/// No 0, 1, l, o: codes are read aloud and typed.
constexpr std::string_view kCode = "abcdefghijkmnpqrstuvwxyz23456789";
static_assert(kCode.size() == 32);

constexpr bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

constexpr bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

/// Second byte of U+00C0..U+00DE in UTF-8, without the multiplication sign.
constexpr bool isLatinCapital(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 && byte <= 0x9e && byte != 0x97;
}

/// Lower case of ASCII and of U+00C0..U+00DE, the letters that names in Latin-1 countries hold.
void appendLower(std::string_view text, std::string& out)
{
    const std::size_t from = out.size();
    out.append(text);
    // Through a pointer of our own and without a branch, so that it is done many bytes at a time.
    char* const bytes = out.data() + from;
    const std::size_t size = text.size();
    unsigned char beyondAscii = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        beyondAscii |= byte;
        const bool capital = static_cast<unsigned char>(byte - 'A') < 26;
        bytes[i] = static_cast<char>(byte | (capital ? 0x20U : 0U));
    }
    if ((beyondAscii & 0x80U) == 0)
        return;
    for (std::size_t i = 1; i < size; ++i) {
        if (bytes[i - 1] == '\xc3' && isLatinCapital(bytes[i]))
            bytes[i] = static_cast<char>(static_cast<unsigned char>(bytes[i]) + 32U);
    }
}

/// The letters without their marks of U+00C0 to U+017F, in order.
constexpr std::string_view kUnmarked =
    "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
    "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"
    "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";
static_assert(kUnmarked.size() == 0x180 - 0xc0);

}  // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

void appendNormalised(Normalise how, std::string_view value, std::string& out)
{
    switch (how) {
    case Normalise::None:
        out.append(value);
        return;
    case Normalise::Trim:
        out.append(trimmed(value));
        return;
    case Normalise::Lower:
        appendLower(trimmed(value), out);
        return;
    case Normalise::Digits:
        std::copy_if(value.begin(), value.end(), std::back_inserter(out), isDigit);
        return;
    case Normalise::Alnum:
        for (const char c : value) {
            if (isDigit(c) || isUpper(c))
                out += c;
            else if (isLower(c))
                out += static_cast<char>(c - 32);
        }
        return;
    }
}

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return isUpper(c) ? static_cast<char>(c + 32) : c; };
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [&](char x, char y) {
               return lower(x) == lower(y);
           });
}

std::size_t characterCount(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return !isContinuation(c); }));
}

std::size_t characterOffset(std::string_view text, std::size_t count)
{
    std::size_t at = 0;
    while (at < text.size() && count > 0) {
        ++at;
        while (at < text.size() && isContinuation(text[at]))
            ++at;
        --count;
    }
    return at;
}

void fitLength(std::string& out, std::size_t from, std::size_t count)
{
    if (out.size() - from <= count)
        return;
    out.resize(from + characterOffset(std::string_view(out).substr(from), count));
}

void appendHex(const Bits128& bits, std::string& out)
{
    std::array<char, 32> text{};
    std::size_t at = 0;
    for (std::uint64_t word : {bits.low, bits.high}) {
        for (int byte = 0; byte < 8; ++byte, word >>= 8) {
            text[at++] = kHex[(word >> 4) & 0xf];
            text[at++] = kHex[word & 0xf];
        }
    }
    out.append(text.data(), text.size());
}

void appendCode(std::uint64_t bits, int count, std::string& out)
{
    for (int i = 0; i < count; ++i, bits >>= 5)
        out += kCode[bits & 31];
}

void appendNumber(std::uint64_t value, std::size_t width, std::string& out)
{
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    const auto size = static_cast<std::size_t>(end - digits.data());
    if (size < width)
        out.append(width - size, '0');
    out.append(digits.data(), size);
}

void foldToAscii(std::string& out, std::size_t from)
{
    std::size_t to = from;
    for (std::size_t i = from; i < out.size();) {
        const auto lead = static_cast<unsigned char>(out[i]);
        if (lead < 0x80) {
            out[to++] = out[i++];
            continue;
        }
        const std::size_t next = i + characterOffset(std::string_view(out).substr(i), 1);
        char folded = '?';
        if (next == i + 2) {
            const unsigned code =
                ((lead & 0x1fU) << 6) | (static_cast<unsigned char>(out[i + 1]) & 0x3fU);
            if (code >= 0xc0 && code < 0x180)
                folded = kUnmarked[code - 0xc0];
        }
        out[to++] = folded;
        i = next;
    }
    out.resize(to);
}

}  // namespace decant
