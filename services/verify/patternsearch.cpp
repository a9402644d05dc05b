// SPDX-License-Identifier: MIT
#include "services/verify/patternsearch.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace decant {

namespace {

constexpr std::size_t kGram = 4;
constexpr unsigned kSlotBits = 18;
constexpr unsigned kHeadBits = 20;
constexpr std::size_t kLargestWindow = 64;

std::uint32_t gramAt(const char* bytes)
{
    std::uint32_t value = 0;
    std::memcpy(&value, bytes, kGram);
    return value;
}

std::uint32_t slot(std::uint32_t gram)
{
    return (gram * 2654435761U) >> (32U - kSlotBits);
}

/// First byte from `at` on that is not zero.
std::size_t zerosEnd(std::string_view text, std::size_t at)
{
    constexpr std::array<char, 256> kZeros{};
    while (at + kZeros.size() <= text.size()
           && std::memcmp(text.data() + at, kZeros.data(), kZeros.size()) == 0)
        at += kZeros.size();
    while (at < text.size() && text[at] == '\0')
        ++at;
    return at;
}

}  // namespace

std::uint32_t PatternSearch::headSlot(const char* bytes) const
{
    std::uint64_t head = 0;
    std::memcpy(&head, bytes, m_headBytes);
    return static_cast<std::uint32_t>((head * 0x9E3779B97F4A7C15U) >> (64U - kHeadBits));
}

PatternSearch::PatternSearch(std::vector<std::string> patterns)
{
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        if (patterns[i].size() >= kMinimumLength)
            m_sorted.push_back({std::move(patterns[i]), i, -1});
    }
    std::sort(m_sorted.begin(), m_sorted.end(),
              [](const Pattern& a, const Pattern& b) { return a.text < b.text; });
    if (m_sorted.empty())
        return;
    m_window = kLargestWindow;
    for (std::size_t i = 0; i < m_sorted.size(); ++i) {
        m_window = std::min(m_window, m_sorted[i].text.size());
        m_longest = std::max(m_longest, m_sorted[i].text.size());
        // in sorted order a pattern follows everything it begins with
        auto before = static_cast<std::int32_t>(i) - 1;
        while (before >= 0
               && !m_sorted[i].text.starts_with(m_sorted[static_cast<std::size_t>(before)].text))
            before = m_sorted[static_cast<std::size_t>(before)].prefix;
        m_sorted[i].prefix = before;
    }
    m_headBytes = std::min(m_window, sizeof(std::uint64_t));
    m_heads.assign(std::size_t{1} << kHeadBits, false);
    m_grams.assign((std::size_t{1} << kSlotBits) / 64, 0);
    for (const Pattern& pattern : m_sorted) {
        m_heads[headSlot(pattern.text.data())] = true;
        for (std::size_t at = 0; at + kGram <= m_window; ++at) {
            const std::uint32_t bit = slot(gramAt(pattern.text.data() + at));
            m_grams[bit / 64] |= std::uint64_t{1} << (bit % 64);
        }
    }
}

void PatternSearch::feed(std::span<const char> bytes, const std::function<void(std::size_t)>& found)
{
    if (m_sorted.empty() || bytes.empty())
        return;
    const std::string_view text(bytes.data(), bytes.size());
    const std::size_t overlap = m_longest - 1;
    if (!m_tail.empty()) {
        const std::size_t border = m_tail.size();
        m_tail.append(text.substr(0, std::min(overlap, text.size())));
        search(m_tail, border, found);
    }
    search(text, 0, found);
    if (text.size() >= overlap)
        m_tail = text.substr(text.size() - overlap);
    else if (m_tail.empty())
        m_tail = text;
    else if (m_tail.size() > overlap)
        m_tail.erase(0, m_tail.size() - overlap);
}

void PatternSearch::search(std::string_view text, std::size_t border,
                           const std::function<void(std::size_t)>& found) const
{
    const std::size_t step = m_window - kGram + 1;
    for (std::size_t at = step - 1; at + kGram <= text.size(); at += step) {
        const std::uint32_t gram = gramAt(text.data() + at);
        const std::uint32_t bit = slot(gram);
        if (((m_grams[bit / 64] >> (bit % 64)) & 1U) == 0) {
            if (gram == 0)  // much of a database folder is zeros: on from their last four
                at = zerosEnd(text, at + kGram) - kGram;
            continue;
        }
        const std::size_t first = at - (step - 1);
        if (border != 0 && first >= border)
            return;
        const std::size_t last = std::min(at, text.size() - m_window);
        for (std::size_t start = first; start <= last; ++start) {
            if ((border == 0 || start < border) && m_heads[headSlot(text.data() + start)])
                lookUp(text.substr(start), border == 0 ? 0 : border - start, found);
        }
    }
}

void PatternSearch::lookUp(std::string_view text, std::size_t longerThan,
                           const std::function<void(std::size_t)>& found) const
{
    const std::string_view head = text.substr(0, m_longest);
    const auto after =
        std::upper_bound(m_sorted.begin(), m_sorted.end(), head,
                         [](std::string_view value, const Pattern& p) { return value < p.text; });
    // Every pattern that `text` begins with is the last one not above it, or one that it begins
    // with.
    auto at = static_cast<std::int32_t>(after - m_sorted.begin()) - 1;
    while (at >= 0) {
        const Pattern& pattern = m_sorted[static_cast<std::size_t>(at)];
        if (pattern.text.size() > longerThan && head.starts_with(pattern.text))
            found(pattern.index);
        at = pattern.prefix;
    }
}

}  // namespace decant
