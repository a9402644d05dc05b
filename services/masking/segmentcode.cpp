// SPDX-License-Identifier: MIT
#include "services/masking/segmentcode.h"

#include "services/masking/permutation.h"
#include "services/masking/textform.h"

#include <algorithm>

namespace decant {

namespace {

/// Longest runs whose contents a permutation can number; longer ones are cut.
constexpr std::size_t kMostDigits = 18;
constexpr std::size_t kMostLetters = 13;

/// End of the segment that begins at `from`; `from` itself for a character that stays.
std::size_t segmentEnd(std::string_view folded, std::size_t from)
{
    const bool digits = isDigit(folded[from]);
    const std::size_t most = std::min(folded.size(), from + (digits ? kMostDigits : kMostLetters));
    std::size_t end = from;
    while (end < most && (digits ? isDigit(folded[end]) : isLower(folded[end])))
        ++end;
    return end;
}

}  // namespace

bool SegmentCode::append(std::string_view value, std::string& out)
{
    const auto stays = [](char c) { return c == kMark || static_cast<unsigned char>(c) > 0x7e; };
    if (std::any_of(value.begin(), value.end(), stays))
        return false;
    m_folded = value;
    for (char& c : m_folded)
        c = isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    for (std::size_t at = 0; at < value.size();) {
        const std::size_t end = segmentEnd(m_folded, at);
        if (end == at)
            out += value[at++];
        else
            permute(value, at, end - at, out);
        at = std::max(at, end);
    }
    return true;
}

void SegmentCode::permute(std::string_view value, std::size_t from, std::size_t size,
                          std::string& out)
{
    const bool digits = isDigit(m_folded[from]);
    const char zero = digits ? '0' : 'a';
    const std::uint64_t radix = digits ? 10 : 26;
    std::uint64_t number = 0;
    std::uint64_t count = 1;
    for (std::size_t i = from; i < from + size; ++i) {
        number = number * radix + static_cast<std::uint64_t>(m_folded[i] - zero);
        count *= radix;
    }
    const Bits128 before = m_prefix(std::string_view(m_folded).substr(0, from));
    number = Permutation(m_mix, count, {before.low ^ count, before.high})(number);
    const std::size_t to = out.size();
    out.resize(to + size);
    for (std::size_t i = size; i > 0; --i, number /= radix) {
        const char c = static_cast<char>(zero + static_cast<char>(number % radix));
        out[to + i - 1] = isUpper(value[from + i - 1]) ? static_cast<char>(c - 'a' + 'A') : c;
    }
}

}  // namespace decant
