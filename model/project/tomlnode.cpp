// SPDX-License-Identifier: MIT
// The only file that includes toml11: it is slow to compile, and versions 3 and 4 differ.
#include "model/project/tomlnode.h"

#include "model/project/findings.h"
#include "model/support/text.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <map>
#include <optional>
#include <sstream>
#include <toml.hpp>
#include <tuple>
#include <utility>

namespace decant {

namespace {

// The differences of toml11 3 and 4, and nothing else.
#if defined(TOML11_VERSION_MAJOR) && TOML11_VERSION_MAJOR >= 4
using Node = toml::value;
Node parseLibrary(std::istream& stream)
{
    return toml::parse(stream, "");
}
TextSpan librarySpan(const toml::source_location& at)
{
    return {static_cast<int>(at.first_line_number()), static_cast<int>(at.first_column_number()),
            static_cast<int>(at.length())};
}
#else
using Node = toml::basic_value<toml::discard_comments, std::map, std::vector>;
Node parseLibrary(std::istream& stream)
{
    return toml::parse<toml::discard_comments, std::map, std::vector>(stream, "");
}
TextSpan librarySpan(const toml::source_location& at)
{
    return {static_cast<int>(at.line()), static_cast<int>(at.column()),
            static_cast<int>(at.region())};
}
#endif

/// Where `key` stands as a whole key in `line`, at or before `from` (searching backwards).
std::optional<std::pair<std::size_t, std::size_t>> findKey(std::string_view line,
                                                           std::string_view key, std::size_t from)
{
    const std::string quoted = jsonQuoted(key);
    const std::string literal = '\'' + std::string(key) + '\'';
    for (const std::string_view form : {std::string_view(quoted), std::string_view(literal), key}) {
        if (form.empty())
            continue;
        for (std::size_t at = line.rfind(form, from); at != std::string_view::npos;
             at = at == 0 ? std::string_view::npos : line.rfind(form, at - 1)) {
            const char before = at == 0 ? ' ' : line[at - 1];
            const char after = at + form.size() < line.size() ? line[at + form.size()] : ' ';
            constexpr std::string_view kEdges = " \t.[]{}=,";
            if (kEdges.find(before) != std::string_view::npos
                && kEdges.find(after) != std::string_view::npos)
                return std::pair(at, form.size());
        }
    }
    return std::nullopt;
}

TextSpan keySpan(const Findings& text, std::string_view key, const TextSpan& value)
{
    const std::string_view line = text.line(value.line);
    const auto column = static_cast<std::size_t>(std::max(value.column - 1, 0));
    const bool header = line.find_first_not_of(" \t") != std::string_view::npos
        && line[line.find_first_not_of(" \t")] == '[';
    const auto found = findKey(line, key, header ? std::string_view::npos : column);
    if (!found)
        return value;
    return {value.line, static_cast<int>(found->first) + 1, static_cast<int>(found->second)};
}

/// toml11 3 cuts integers that do not fit without a word, so their text is read again.
bool integerFits(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c != '_' && c != '+')
            digits += c;
    }
    int base = 10;
    if (digits.starts_with("0x"))
        base = 16;
    else if (digits.starts_with("0o"))
        base = 8;
    else if (digits.starts_with("0b"))
        base = 2;
    const char* begin = digits.data() + (base == 10 ? 0 : 2);
    std::int64_t value = 0;
    return std::from_chars(begin, digits.data() + digits.size(), value, base).ec == std::errc();
}

template <class T>
std::string printed(const T& value)
{
    std::ostringstream stream;
    stream << value;
    return stream.str();
}

Value scalarOf(const Node& node)
{
    if (node.is_boolean())
        return node.as_boolean();
    if (node.is_integer())
        return static_cast<std::int64_t>(node.as_integer());
    if (node.is_floating())
        return static_cast<double>(node.as_floating());
    if (node.is_string())
        return std::string(toml::get<std::string>(node));
    if (node.is_local_date())
        return printed(node.as_local_date());
    if (node.is_local_time())
        return printed(node.as_local_time());
    if (node.is_local_datetime())
        return printed(node.as_local_datetime());
    return printed(node.as_offset_datetime());
}

TomlNode convert(const Node& node, Findings& findings)
{
    TomlNode out;
    out.span = librarySpan(node.location());
    out.keySpan = out.span;
    if (node.is_table()) {
        for (const auto& [key, value] : node.as_table()) {
            TomlNode child = convert(value, findings);
            child.key = key;
            child.keySpan = keySpan(findings, key, child.span);
            out.children.push_back(std::move(child));
        }
        std::stable_sort(
            out.children.begin(), out.children.end(), [](const TomlNode& a, const TomlNode& b) {
                return std::tie(a.span.line, a.span.column) < std::tie(b.span.line, b.span.column);
            });
        return out;
    }
    if (node.is_array()) {
        out.kind = TomlNode::Kind::List;
        for (const auto& value : node.as_array())
            out.children.push_back(convert(value, findings));
        return out;
    }
    out.kind = TomlNode::Kind::Scalar;
    out.scalar = scalarOf(node);
    if (node.is_integer()) {
        const std::string_view line = findings.line(out.span.line);
        const auto column =
            std::min(static_cast<std::size_t>(std::max(out.span.column - 1, 0)), line.size());
        if (!integerFits(line.substr(column, static_cast<std::size_t>(out.span.length))))
            findings.add(out.span, say("this number is too large"),
                         say("at most 9223372036854775807"));
    }
    return out;
}

/// The library draws what it found; the last drawing holds the place, its first line the words.
void addSyntaxError(const std::string& said, Findings& findings)
{
    const std::vector<std::string> lines = split(said, '\n');
    std::string message = lines.front();
    for (const std::string_view prefix : {"[error] ", "toml::"}) {
        if (message.starts_with(prefix))
            message.erase(0, prefix.size());
    }
    if (const std::size_t colon = message.find(": ");
        colon != std::string::npos && message.substr(0, colon).find(' ') == std::string::npos)
        message.erase(0, colon + 2);
    if (!message.empty() && message.back() == '.')
        message.pop_back();

    TextSpan at;
    std::string advice;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const std::size_t bar = lines[i].find('|');
        if (bar == std::string::npos)
            continue;
        int number = 0;
        const std::size_t digit = lines[i].find_first_not_of(' ');
        if (std::from_chars(lines[i].data() + digit, lines[i].data() + bar, number).ec
                == std::errc()
            && number > 0) {
            at = {number, 1, 1};
            continue;
        }
        const std::size_t caret = lines[i].find_first_of("^~", bar);
        if (caret == std::string::npos)
            continue;
        at.column = static_cast<int>(caret - bar) - 1;
        const std::size_t words = lines[i].find_first_not_of("^~-", caret);
        at.length = lines[i][caret] == '~' && words != std::string::npos
            ? static_cast<int>(words - caret)
            : 1;
        advice = words == std::string::npos ? std::string() : lines[i].substr(words);
        if (advice.starts_with(' '))
            advice.erase(0, 1);
    }
    findings.add(at, say("this is not TOML: %1", message),
                 advice == "here" ? Sentence() : Sentence::verbatim(advice));
}

/// The parser library descends by recursion, so brackets are counted first.
bool nestedTooDeeply(std::string_view text)
{
    constexpr int kDeepest = 200;
    int depth = 0;
    for (const char c : text) {
        if (c == '[' || c == '{')
            ++depth;
        else if (c == ']' || c == '}')
            --depth;
        if (depth > kDeepest)
            return true;
    }
    return false;
}

}  // namespace

const TomlNode* TomlNode::member(std::string_view name) const
{
    const auto at = std::find_if(children.begin(), children.end(),
                                 [&](const TomlNode& child) { return child.key == name; });
    return kind == Kind::Table && at != children.end() ? &*at : nullptr;
}

TomlNode* TomlNode::member(std::string_view name)
{
    return const_cast<TomlNode*>(std::as_const(*this).member(name));
}

std::string_view TomlNode::typeName() const
{
    if (kind == Kind::Scalar)
        return scalar.typeName();
    return kind == Kind::List ? "list" : "table";
}

Value TomlNode::toValue() const
{
    if (kind == Kind::Scalar)
        return scalar;
    if (kind == Kind::List) {
        Value::List list;
        for (const TomlNode& child : children)
            list.push_back(child.toValue());
        return list;
    }
    Value::Table table;
    for (const TomlNode& child : children)
        table.emplace(child.key, child.toValue());
    return table;
}

TomlNode parseToml(std::string_view text, Findings& findings)
{
    if (nestedTooDeeply(text)) {
        findings.add({}, say("the file is nested too deeply"));
        return {};
    }
    std::istringstream stream{std::string(text)};
    try {
        return convert(parseLibrary(stream), findings);
    } catch (const std::exception& e) {
        addSyntaxError(e.what(), findings);
    }
    return {};
}

}  // namespace decant
