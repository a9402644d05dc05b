// SPDX-License-Identifier: MIT
#include "services/masking/copytext.h"

#include <algorithm>
#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace decant {

namespace {

/// Records the terminator at `at`; true when the line is split far enough.
bool record(const char* begin, const char* at, std::size_t wanted, std::uint32_t* ends,
            SplitLine& line)
{
    ends[line.fields++] = static_cast<std::uint32_t>(at - begin);
    line.lineEnded = *at == '\n';
    return line.lineEnded || line.fields == wanted;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

constexpr bool isOctal(char c)
{
    return c >= '0' && c <= '7';
}

/// The escape at `field[i]` (after the backslash); `i` is left on its last character.
char unescapedAt(std::string_view field, std::size_t& i)
{
    const char c = field[i];
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'v':
        return '\v';
    case 'x': {
        int value = -1;
        for (int digits = 0; digits < 2 && i + 1 < field.size() && hexValue(field[i + 1]) >= 0;
             ++digits)
            value = (value < 0 ? 0 : value * 16) + hexValue(field[++i]);
        return value < 0 ? 'x' : static_cast<char>(value);
    }
    default:
        break;
    }
    if (!isOctal(c))
        return c;
    int value = c - '0';
    for (int digits = 1; digits < 3 && i + 1 < field.size() && isOctal(field[i + 1]); ++digits)
        value = value * 8 + (field[++i] - '0');
    return static_cast<char>(value);
}

/// The letter that stands for `c` after a backslash, 0 when `c` needs none. Form feed and vertical
/// tab stay as they are: COPY reads them so, and LOAD DATA of MariaDB knows no letters for them.
constexpr char escapeLetter(char c)
{
    switch (c) {
    case '\b':
        return 'b';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    case '\\':
        return '\\';
    default:
        return 0;
    }
}

}  // namespace

SplitLine splitFields(const char* begin, const char* end, std::size_t wanted, std::uint32_t* ends)
{
    SplitLine line;
    const char* at = begin;
#ifdef __SSE2__
    const __m128i tab = _mm_set1_epi8('\t');
    const __m128i newline = _mm_set1_epi8('\n');
    for (; end - at >= 16; at += 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i hits =
            _mm_or_si128(_mm_cmpeq_epi8(block, tab), _mm_cmpeq_epi8(block, newline));
        auto bits = static_cast<std::uint32_t>(_mm_movemask_epi8(hits));
        for (; bits != 0; bits &= bits - 1) {
            if (record(begin, at + std::countr_zero(bits), wanted, ends, line))
                return line;
        }
    }
#endif
    for (; at < end; ++at) {
        if ((*at == '\t' || *at == '\n') && record(begin, at, wanted, ends, line))
            return line;
    }
    // A block whose last line has no line end.
    if (line.fields < wanted) {
        ends[line.fields++] = static_cast<std::uint32_t>(end - begin);
        line.lineEnded = true;
    }
    return line;
}

void appendUnescaped(std::string_view field, std::string& out)
{
    std::size_t from = 0;
    for (std::size_t slash = field.find('\\'); slash != std::string_view::npos;
         slash = field.find('\\', from)) {
        out.append(field.substr(from, slash - from));
        std::size_t i = slash + 1;
        if (i == field.size()) {
            out += '\\';
            return;
        }
        out += unescapedAt(field, i);
        from = i + 1;
    }
    out.append(field.substr(from));
}

void escapeFrom(std::string& out, std::size_t from, std::string& scratch)
{
    unsigned suspicious = 0;  // without a branch, so that it is done many bytes at a time
    for (std::size_t i = from; i < out.size(); ++i) {
        const auto byte = static_cast<unsigned char>(out[i]);
        suspicious |= static_cast<unsigned>(byte < 0x20) | static_cast<unsigned>(byte == '\\');
    }
    if (suspicious == 0)
        return;
    scratch.assign(out, from, std::string::npos);
    out.resize(from);
    for (const char c : scratch) {
        const char letter = escapeLetter(c);
        if (letter != 0)
            out += '\\';
        out += letter != 0 ? letter : c;
    }
}

}  // namespace decant
