// SPDX-License-Identifier: MIT
#include "model/keyvalue/keyshape.h"

#include <algorithm>

namespace decant {

namespace {

bool isWord(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    });
}

}  // namespace

std::optional<KeyShape> KeyShape::parse(std::string_view text)
{
    KeyShape shape;
    shape.m_text = text;
    shape.m_fixed.emplace_back();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '}')
            return std::nullopt;
        if (text[i] != '{') {
            shape.m_fixed.back() += text[i];
            continue;
        }
        const std::size_t end = text.find('}', i);
        if (end == std::string_view::npos)
            return std::nullopt;
        std::string name(text.substr(i + 1, end - i - 1));
        const bool adjacent = !shape.m_parts.empty() && shape.m_fixed.back().empty();
        const bool twice =
            std::find(shape.m_parts.begin(), shape.m_parts.end(), name) != shape.m_parts.end();
        if (name.empty() || name.find('{') != std::string::npos || adjacent || twice)
            return std::nullopt;
        shape.m_parts.push_back(std::move(name));
        shape.m_fixed.emplace_back();
        i = end;
    }
    if (text.empty())
        return std::nullopt;
    return shape;
}

std::optional<std::vector<std::string_view>> KeyShape::match(std::string_view key) const
{
    std::vector<std::string_view> values;
    if (!match(key, values))
        return std::nullopt;
    return values;
}

bool KeyShape::match(std::string_view key, std::vector<std::string_view>& parts) const
{
    parts.clear();
    if (!key.starts_with(m_fixed.front()))
        return false;
    std::size_t at = m_fixed.front().size();
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const std::string& next = m_fixed[i + 1];
        const bool last = i + 1 == m_parts.size();
        std::size_t end = key.size();
        if (last) {
            if (!key.ends_with(next) || end - at < next.size())
                return false;
            end -= next.size();
        } else {
            end = at < key.size() ? key.find(next, at + 1) : std::string_view::npos;
        }
        if (end == std::string_view::npos || end <= at)
            return false;
        parts.push_back(key.substr(at, end - at));
        at = end + next.size();
    }
    return at == key.size();
}

std::string KeyShape::build(const std::vector<std::string>& values) const
{
    std::string key = m_fixed.front();
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        key += values[i] + m_fixed[i + 1];
    return key;
}

KeyShape automaticShape(std::string_view key)
{
    std::string text;
    int number = 0;
    std::size_t from = 0;
    while (from <= key.size()) {
        const std::size_t colon = std::min(key.find(':', from), key.size());
        const std::string_view part = key.substr(from, colon - from);
        const bool name = from == 0 && colon < key.size() && isWord(part);
        if (name)
            text += part;
        else if (!part.empty())
            text += '{' + std::to_string(++number) + '}';
        if (colon < key.size())
            text += ':';
        from = colon + 1;
    }
    if (auto shape = KeyShape::parse(text))
        return *std::move(shape);
    return *KeyShape::parse("{1}");
}

KeyShape shapeOf(std::string_view key, const std::vector<KeyShape>& shapes)
{
    for (const KeyShape& shape : shapes) {
        if (shape.match(key))
            return shape;
    }
    KeyShape automatic = automaticShape(key);
    return automatic.match(key) ? automatic : *KeyShape::parse("{1}");
}

bool matchesGlob(std::string_view key, std::string_view glob)
{
    std::size_t k = 0;
    std::size_t g = 0;
    std::size_t star = std::string_view::npos;
    std::size_t restart = 0;
    while (k < key.size()) {
        if (g < glob.size() && glob[g] == '*') {
            star = g++;
            restart = k;
            continue;
        }
        const bool escaped = g + 1 < glob.size() && glob[g] == '\\';
        const std::size_t at = g + (escaped ? 1 : 0);
        if (at < glob.size() && ((glob[at] == '?' && !escaped) || glob[at] == key[k])) {
            g = at + 1;
            ++k;
            continue;
        }
        if (star == std::string_view::npos)
            return false;
        g = star + 1;
        k = ++restart;
    }
    while (g < glob.size() && glob[g] == '*')
        ++g;
    return g == glob.size();
}

bool takesKey(const KeySpec& spec, std::string_view key)
{
    const auto fits = [key](const std::string& glob) { return matchesGlob(key, glob); };
    if (!spec.match.empty() && std::none_of(spec.match.begin(), spec.match.end(), fits))
        return false;
    return std::none_of(spec.drop.begin(), spec.drop.end(), fits);
}

}  // namespace decant
