// SPDX-License-Identifier: MIT
#pragma once

#include "services/masking/siphash.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// Makes texts that match a regular expression. Understood is the part of the usual syntax that
/// describes a text from left to right: characters, ., classes, \d \w \s, groups, |, ? * + {m,n}.
/// * and + repeat at most eight times more than they must. No look-around, no back-references.
class PatternText {
public:
    /// Longest text a pattern may describe, in characters.
    static constexpr std::size_t kMost = 4096;

    /// nullopt with the reason in `problem`.
    [[nodiscard]] static std::optional<PatternText> parse(std::string_view pattern,
                                                          std::string& problem);
    void generate(KeyedStream& random, std::string& out) const;

private:
    struct Range {
        char32_t first = 0;
        char32_t last = 0;
    };
    struct Node;
    using Sequence = std::vector<Node>;
    /// A set of characters or a group, repeated.
    struct Node {
        std::vector<Range> ranges;  ///< empty: a group
        std::uint32_t characters = 0;  ///< in all ranges
        std::vector<Sequence> alternatives;
        std::uint32_t min = 1;
        std::uint32_t max = 1;
    };
    class Parser;

    static void generate(const std::vector<Sequence>& alternatives, KeyedStream& random,
                         std::string& out);
    static std::size_t longest(const std::vector<Sequence>& alternatives);

    std::vector<Sequence> m_alternatives;
};

}  // namespace decant
