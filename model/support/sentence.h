// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace decant {

/// An English sentence, with %1 to %9 in it, and what stands in their place: whoever shows it can
/// say the same in another language. Made by say(), whose patterns translations/update.sh collects.
class Sentence {
public:
    /// The same pattern in another language: with the same numbers, in any order.
    using Translate = std::function<std::string(std::string_view pattern)>;

    Sentence() = default;
    /// `pattern` is a literal, or lives as long as one.
    Sentence(std::string_view pattern, std::vector<Sentence> parts)
        : m_pattern(pattern)
        , m_parts(std::move(parts))
    {
    }
    /// What is the same in every language: names, numbers, what a server said.
    [[nodiscard]] static Sentence verbatim(std::string words)
    {
        Sentence sentence;
        sentence.m_words = std::move(words);
        return sentence;
    }

    [[nodiscard]] bool empty() const { return m_pattern.empty() && m_words.empty(); }
    [[nodiscard]] std::string english() const;
    [[nodiscard]] std::string translated(const Translate& translate) const;

    friend bool operator==(const Sentence&, const Sentence&) = default;

private:
    std::string_view m_pattern;
    std::string m_words;  ///< where there is no pattern
    std::vector<Sentence> m_parts;
};

[[nodiscard]] inline Sentence sentencePart(Sentence part)
{
    return part;
}
[[nodiscard]] inline Sentence sentencePart(std::string_view name)
{
    return Sentence::verbatim(std::string(name));
}
template <std::integral Number>
requires(!std::same_as<Number, char> && !std::same_as<Number, bool>) [[nodiscard]] Sentence
    sentencePart(Number number)
{
    return Sentence::verbatim(std::to_string(number));
}

/// One under the other, in the order given.
[[nodiscard]] Sentence lines(std::vector<Sentence> sentences);

/// say("%1 has no column %2.", table, column). Parts are names, numbers or sentences. The pattern
/// is a literal, written whole: it is not copied, and a translator has to see all of it.
template <std::size_t Size, class... Parts>
[[nodiscard]] Sentence say(const char (&pattern)[Size], Parts&&... parts)
{
    return {std::string_view(pattern, Size - 1), {sentencePart(std::forward<Parts>(parts))...}};
}

/// The pattern of a sentence that a table holds: Sentence(pattern, {}) says it.
template <std::size_t Size>
[[nodiscard]] constexpr std::string_view phrase(const char (&pattern)[Size])
{
    return {pattern, Size - 1};
}

}  // namespace decant
