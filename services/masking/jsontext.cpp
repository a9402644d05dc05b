// SPDX-License-Identifier: MIT
#include "services/masking/jsontext.h"

#include "services/masking/textform.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

namespace decant {

namespace {

unsigned hexFour(std::string_view text, std::size_t at)
{
    unsigned value = 0;
    for (std::size_t i = at; i < at + 4 && i < text.size(); ++i) {
        const char c = text[i];
        unsigned digit = 0;
        if (isDigit(c))
            digit = static_cast<unsigned>(c - '0');
        else if (c >= 'a' && c <= 'f')
            digit = static_cast<unsigned>(c - 'a') + 10;
        else if (c >= 'A' && c <= 'F')
            digit = static_cast<unsigned>(c - 'A') + 10;
        value = value * 16 + digit;
    }
    return value;
}

void appendUtf8(unsigned code, std::string& out)
{
    const auto put = [&out](unsigned byte) { out += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xc0 | (code >> 6));
        put(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        put(0xe0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3f));
        put(0x80 | (code & 0x3f));
    } else {
        put(0xf0 | (code >> 18));
        put(0x80 | ((code >> 12) & 0x3f));
        put(0x80 | ((code >> 6) & 0x3f));
        put(0x80 | (code & 0x3f));
    }
}

bool isPlain(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

}  // namespace

std::size_t plainJsonPrefix(std::string_view text)
{
    constexpr std::uint64_t kOnes = 0x0101010101010101U;
    constexpr std::uint64_t kHighs = kOnes << 7;
    // The high bit of the lowest byte below `bound`; of bytes above it, perhaps, that are not.
    const auto below = [](std::uint64_t word, std::uint64_t bound) {
        return (word - kOnes * bound) & ~word & kHighs;
    };
    std::size_t at = 0;
    while (std::endian::native == std::endian::little && text.size() - at >= sizeof kOnes) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        const std::uint64_t found =
            below(word, 0x20) | below(word ^ kOnes * '"', 1) | below(word ^ kOnes * '\\', 1);
        if (found != 0)
            return at + static_cast<std::size_t>(std::countr_zero(found)) / 8;
        at += sizeof word;
    }
    while (at < text.size() && isPlain(text[at]))
        ++at;
    return at;
}

std::string_view JsonCursor::takeString(bool& escapes)
{
    escapes = false;
    if (peek() != '"')
        return {};
    for (std::size_t i = m_at + 1;; ++i) {
        i += plainJsonPrefix(m_text.substr(std::min(i, m_text.size())));
        if (i >= m_text.size())
            return {};
        if (m_text[i] == '\\') {
            escapes = true;
            ++i;
        } else if (m_text[i] == '"') {
            const std::string_view text = m_text.substr(m_at, i + 1 - m_at);
            m_at = i + 1;
            return text;
        }
    }
}

std::string_view JsonCursor::takeScalar()
{
    const std::size_t from = m_at;
    std::size_t end = m_at;
    while (end < m_text.size()
           && (isDigit(m_text[end]) || isLower(m_text[end]) || m_text[end] == '-'
               || m_text[end] == '+' || m_text[end] == '.' || m_text[end] == 'E'))
        ++end;
    const std::string_view text = m_text.substr(from, end - from);
    if (text != "true" && text != "false" && text != "null" && !isJsonNumber(text))
        return {};
    m_at = end;
    return text;
}

bool JsonCursor::skipValue(std::size_t levels)
{
    const char opening = peek();
    if (opening != '{' && opening != '[')
        return !(opening == '"' ? takeString() : takeScalar()).empty();
    const char closing = opening == '{' ? '}' : ']';
    ++m_at;
    skipSpace();
    while (peek() != closing) {
        if (opening == '{') {
            if (takeString().empty())
                return false;
            skipSpace();
            if (!take(':'))
                return false;
            skipSpace();
        }
        if (levels == 0 || !skipValue(levels - 1))
            return false;
        skipSpace();
        if (peek() == closing)
            break;
        if (!take(','))
            return false;
        skipSpace();
        if (peek() == closing)
            return false;
    }
    return take(closing);
}

bool isJsonNumber(std::string_view text)
{
    std::size_t i = text.starts_with('-') ? 1 : 0;
    const auto digits = [&] {
        const std::size_t from = i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        return i > from;
    };
    const std::size_t first = i;
    if (!digits() || (text[first] == '0' && i > first + 1))
        return false;
    if (i < text.size() && text[i] == '.') {
        ++i;
        if (!digits())
            return false;
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && (text[i] == '+' || text[i] == '-'))
            ++i;
        if (!digits())
            return false;
    }
    return i == text.size();
}

void appendJsonUnescaped(std::string_view body, std::string& out)
{
    for (std::size_t i = 0; i < body.size(); ++i) {
        const std::size_t escape = std::min(body.find('\\', i), body.size());
        out += body.substr(i, escape - i);
        i = escape;
        if (i == body.size())
            return;
        if (i + 1 == body.size()) {
            out += body[i];
            return;
        }
        const char c = body[++i];
        switch (c) {
        case 'b':
            out += '\b';
            break;
        case 'f':
            out += '\f';
            break;
        case 'n':
            out += '\n';
            break;
        case 'r':
            out += '\r';
            break;
        case 't':
            out += '\t';
            break;
        case 'u': {
            unsigned code = hexFour(body, i + 1);
            i += 4;
            const bool high = code >= 0xd800 && code < 0xdc00;
            if (high && i + 6 < body.size() && body[i + 1] == '\\' && body[i + 2] == 'u') {
                const unsigned low = hexFour(body, i + 3);
                if (low >= 0xdc00 && low < 0xe000) {
                    code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                    i += 6;
                }
            }
            appendUtf8(code >= 0xd800 && code < 0xe000 ? 0xfffd : code, out);
            break;
        }
        default:
            out += c;
        }
    }
}

void appendJsonQuoted(std::string_view text, std::string& out)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    out += '"';
    for (;;) {
        const std::size_t run = plainJsonPrefix(text);
        out += text.substr(0, run);
        if (run == text.size())
            break;
        const char c = text[run];
        text.remove_prefix(run + 1);
        out += '\\';
        if (c == '"' || c == '\\') {
            out += c;
        } else if (c == '\n') {
            out += 'n';
        } else if (c == '\t') {
            out += 't';
        } else {
            out += "u00";
            out += kHex[static_cast<unsigned char>(c) >> 4];
            out += kHex[static_cast<unsigned char>(c) & 15];
        }
    }
    out += '"';
}

}  // namespace decant
