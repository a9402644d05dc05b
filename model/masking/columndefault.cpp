// SPDX-License-Identifier: MIT
#include "model/masking/columndefault.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

/// Types of several words. Other words after a cast belong to a larger expression.
constexpr std::array<std::string_view, 7> kLongTypes = {
    "character varying",          "bit varying",
    "double precision",           "time with time zone",
    "time without time zone",     "timestamp with time zone",
    "timestamp without time zone"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view trimmedSql(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

/// A type as it stands behind "::", with length, precision and array brackets.
bool isTypeName(std::string_view text)
{
    std::string name(text);
    while (name.ends_with("[]"))
        name.resize(name.size() - 2);
    if (const std::size_t open = name.find('('); open != std::string::npos) {
        const std::size_t close = name.find(')', open);
        if (close == std::string::npos)
            return false;
        const auto inner = std::string_view(name).substr(open + 1, close - open - 1);
        if (!std::all_of(inner.begin(), inner.end(), [](char c) { return isDigit(c) || c == ','; }))
            return false;
        name.erase(open, close - open + 1);
    }
    if (std::find(kLongTypes.begin(), kLongTypes.end(), name) != kLongTypes.end())
        return true;
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_'
            || c == '.' || c == '"';
    });
}

/// What is left behind a literal: nothing, or one cast.
bool endsLiteral(std::string_view rest)
{
    return rest.empty() || (rest.starts_with("::") && isTypeName(rest.substr(2)));
}

std::optional<std::string> quotedLiteral(std::string_view text)
{
    std::string value;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] != '\'') {
            value += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == '\'') {
            value += text[i++];
        } else {
            return endsLiteral(text.substr(i + 1)) ? std::optional(value) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<std::string> numberLiteral(std::string_view text)
{
    std::size_t at = text.starts_with('-') ? 1 : 0;
    const std::size_t first = at;
    bool point = false;
    while (at < text.size() && (isDigit(text[at]) || (text[at] == '.' && !point)))
        point = text[at++] == '.' || point;
    const bool digits = at > first && (at > first + 1 || text[first] != '.');
    if (!digits || !endsLiteral(text.substr(at)))
        return std::nullopt;
    return std::string(text.substr(0, at));
}

bool isNullLiteral(std::string_view text)
{
    return (text.starts_with("NULL") || text.starts_with("null")) && endsLiteral(text.substr(4));
}

}  // namespace

std::optional<std::string> fixedDefault(std::string_view expression)
{
    const std::string_view text = trimmedSql(expression);
    if (text.starts_with('\''))
        return quotedLiteral(text);
    if (text.starts_with('(')) {
        // Only a number stands in parentheses, in front of a cast.
        const std::size_t close = text.find(')');
        if (close == std::string_view::npos || !endsLiteral(text.substr(close + 1)))
            return std::nullopt;
        return numberLiteral(text.substr(1, close - 1));
    }
    if (text == "true")
        return "t";
    if (text == "false")
        return "f";
    return numberLiteral(text);
}

bool computesDefault(const Column& column)
{
    const std::string_view text = trimmedSql(column.defaultExpression);
    return !text.empty() && !isNullLiteral(text) && !fixedDefault(text);
}

MaskRule withColumnDefault(MaskRule rule, const Column& column)
{
    if (rule.function != "set_default")
        return rule;
    if (auto value = fixedDefault(column.defaultExpression))
        rule.parameters["fallback"] = Value(*std::move(value));
    return rule;
}

}  // namespace decant
