// SPDX-License-Identifier: MIT
#include "model/support/sentence.h"

namespace decant {

std::string Sentence::english() const
{
    return translated([](std::string_view pattern) { return std::string(pattern); });
}

std::string Sentence::translated(const Translate& translate) const
{
    if (m_pattern.empty())
        return m_words;
    const std::string pattern = translate(m_pattern);
    std::string text;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool marked = pattern[at] == '%' && at + 1 < pattern.size();
        const std::size_t number = marked
            ? static_cast<std::size_t>(static_cast<unsigned char>(pattern[at + 1])) - '0'
            : 0;
        if (number >= 1 && number <= m_parts.size()) {
            text += m_parts[number - 1].translated(translate);
            ++at;
        } else {
            text += pattern[at];
        }
    }
    return text;
}

Sentence lines(std::vector<Sentence> sentences)
{
    Sentence all;
    for (Sentence& each : sentences) {
        all = all.empty() ? std::move(each) : Sentence("%1\n%2", {std::move(all), std::move(each)});
    }
    return all;
}

}  // namespace decant
