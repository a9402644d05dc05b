// SPDX-License-Identifier: MIT
#include "model/masking/rowtemplate.h"

#include "model/support/text.h"

#include <algorithm>

namespace decant {

namespace {

Error wrong(const Sentence& what, std::size_t at, Sentence hint = {})
{
    return {Error::Code::InvalidInput, Error::Area::Project, "template",
            say("%1 at character %2", what, at + 1), std::move(hint)};
}

}  // namespace

const std::vector<std::string_view>& textFormNames()
{
    static const std::vector<std::string_view> names = {
        "lower", "upper", "trim", "ascii", "slug", "digits", "initial", "md5", "sha1", "sha256"};
    return names;
}

Result<> RowTemplate::addColumn(std::string_view inside, std::size_t at, std::string& before)
{
    const std::vector<std::string> words = split(inside, '|');
    if (words.front().empty())
        return wrong(say("there is no column between the brackets"), at);
    Part part;
    part.text = std::move(before);
    before.clear();
    const auto& names = textFormNames();
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto form = std::find(names.begin(), names.end(), words[i]);
        if (form == names.end()) {
            const std::string_view nearest = nearestName(words[i], names);
            return wrong(say("there is no form \"%1\"", words[i]), at,
                         nearest.empty() ? Sentence() : say("Did you mean \"%1\"?", nearest));
        }
        part.forms.push_back(static_cast<TextForm>(form - names.begin()));
    }
    const auto known = std::find(m_columns.begin(), m_columns.end(), words.front());
    part.column = static_cast<int>(known - m_columns.begin());
    if (known == m_columns.end())
        m_columns.push_back(words.front());
    m_parts.push_back(std::move(part));
    return {};
}

Result<RowTemplate> RowTemplate::parse(std::string_view text)
{
    RowTemplate made;
    std::string before;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        const bool bracket = c == '{' || c == '}';
        if (!bracket || (at + 1 < text.size() && text[at + 1] == c)) {
            before += c;
            at += bracket ? 2 : 1;
            continue;
        }
        if (c == '}')
            return wrong(say("a } without its {"), at);
        const std::size_t end = text.find('}', at);
        if (end == std::string_view::npos)
            return wrong(say("a { is not closed"), at);
        if (auto added = made.addColumn(text.substr(at + 1, end - at - 1), at, before); !added)
            return std::move(added).error();
        at = end + 1;
    }
    if (made.m_columns.empty())
        return wrong(say("no column is named, like {last_name},"), text.size());
    if (!before.empty())
        made.m_parts.push_back({std::move(before), -1, {}});
    return made;
}

}  // namespace decant
