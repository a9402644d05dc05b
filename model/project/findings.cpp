// SPDX-License-Identifier: MIT
#include "model/project/findings.h"

#include "model/support/text.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace decant {

namespace {

bool continuesCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Where the visible part of a line ends: after the `=` when its key sounds like a secret.
std::size_t visibleLength(std::string_view line)
{
    constexpr std::array<std::string_view, 7> kSecretWords{"passw", "passphrase", "secret", "token",
                                                           "pwd",   "key_hex",    "webhook"};
    const std::string lower = lowered(line);
    std::size_t first = std::string::npos;
    for (const std::string_view word : kSecretWords)
        first = std::min(first, lower.find(word));
    if (first == std::string::npos)
        return line.size();
    const std::size_t equals = lower.find('=', first);
    return equals == std::string::npos ? first : equals + 1;
}

}  // namespace

Findings::Findings(std::string_view text, std::string_view fileName)
    : m_fileName(fileName)
{
    for (;;) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        m_lines.push_back(line);
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + 1);
    }
}

void Findings::add(TextSpan at, Sentence message, Sentence advice)
{
    m_findings.push_back({at, std::move(message), std::move(advice)});
}

std::string_view Findings::line(int number) const
{
    const auto index = static_cast<std::size_t>(number) - 1;
    return number >= 1 && index < m_lines.size() ? m_lines[index] : std::string_view();
}

std::string Findings::place(const TextSpan& at) const
{
    const std::string_view before =
        line(at.line).substr(0, static_cast<std::size_t>(std::max(at.column - 1, 0)));
    const auto characters =
        std::count_if(before.begin(), before.end(), [](char c) { return !continuesCharacter(c); });
    return std::string(m_fileName) + ':' + std::to_string(at.line) + ':'
        + std::to_string(characters + 1);
}

Sentence Findings::drawing(const Finding& finding) const
{
    const std::string_view full = line(finding.at.line);
    const std::size_t visible = visibleLength(full);
    const std::string number = std::to_string(finding.at.line);
    const std::size_t width = std::max<std::size_t>(number.size(), 4);

    std::string out = std::string(width - number.size(), ' ') + number + " | ";
    out += full.substr(0, visible);
    if (visible < full.size())
        out += " …";
    out += '\n' + std::string(width, ' ') + " | ";

    const std::size_t column =
        std::min(static_cast<std::size_t>(std::max(finding.at.column - 1, 0)), full.size());
    for (const char c : full.substr(0, std::min(column, visible))) {
        if (!continuesCharacter(c))
            out += c == '\t' ? '\t' : ' ';
    }
    if (column >= visible && visible < full.size()) {
        out += " ^";
    } else {
        const auto length = static_cast<std::size_t>(std::max(finding.at.length, 1));
        const std::string_view marked =
            full.substr(column, std::min(length, visible - std::min(column, visible)));
        const auto characters = std::count_if(marked.begin(), marked.end(),
                                              [](char c) { return !continuesCharacter(c); });
        out += std::string(static_cast<std::size_t>(std::max<std::ptrdiff_t>(characters, 1)), '^');
    }
    return lines({Sentence("%1: %2", {Sentence::verbatim(place(finding.at)), finding.message}),
                  Sentence(finding.advice.empty() ? "%1" : "%1 %2",
                           {Sentence::verbatim(std::move(out)), finding.advice})});
}

Error Findings::error() const
{
    std::vector<Finding> sorted = m_findings;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Finding& a, const Finding& b) {
        return std::tie(a.at.line, a.at.column) < std::tie(b.at.line, b.at.column);
    });
    std::vector<Sentence> drawings;
    for (const Finding& finding : sorted)
        drawings.push_back(drawing(finding));
    Sentence hint = sorted.size() == 1 ? sorted.front().advice
                                       : say("Correct the %1 marked places.", sorted.size());
    if (hint.empty())
        hint = say("Correct the marked place.");
    return Error{Error::Code::InvalidInput, Error::Area::Project, place(sorted.front().at),
                 lines(std::move(drawings)), std::move(hint)};
}

}  // namespace decant
