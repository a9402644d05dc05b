// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// Finds thousands of fixed byte strings in a stream in one pass. Every pattern begins with a
/// window as long as the shortest one; four bytes out of every so many tell whether a window can be
/// around them, and what is left is looked up in sorted order.
class PatternSearch {
public:
    static constexpr std::size_t kMinimumLength = 4;

    /// Shorter patterns are left out; `used()` says how many remain.
    explicit PatternSearch(std::vector<std::string> patterns);

    [[nodiscard]] std::size_t used() const { return m_sorted.size(); }

    /// Forgets what came before: the next bytes begin a new file.
    void restart() { m_tail.clear(); }
    /// Searches the next bytes, cut anywhere, and calls `found` with the index of each pattern as
    /// often as it occurs.
    void feed(std::span<const char> bytes, const std::function<void(std::size_t)>& found);

private:
    struct Pattern {
        std::string text;
        std::size_t index = 0;  ///< in the list that was given
        std::int32_t prefix = -1;  ///< longest other pattern that this one begins with
    };
    [[nodiscard]] std::uint32_t headSlot(const char* bytes) const;
    /// Searches `text`. With a `border` only matches across it are reported.
    void search(std::string_view text, std::size_t border,
                const std::function<void(std::size_t)>& found) const;
    /// Reports every pattern longer than `longerThan` that `text` begins with.
    void lookUp(std::string_view text, std::size_t longerThan,
                const std::function<void(std::size_t)>& found) const;

    std::vector<Pattern> m_sorted;
    std::vector<std::uint64_t> m_grams;  ///< bits by slot: four bytes of any window
    std::vector<bool> m_heads;  ///< by slot of the first bytes: whether a pattern begins so
    std::size_t m_headBytes = 0;
    std::size_t m_window = 0;  ///< length of the shortest pattern
    std::size_t m_longest = 0;
    std::string m_tail;  ///< end of the bytes before, one less than the longest pattern
};

}  // namespace decant
