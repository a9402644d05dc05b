// SPDX-License-Identifier: MIT
#include "model/project/tablereader.h"

#include "model/project/names.h"
#include "model/support/text.h"

#include <algorithm>
#include <utility>

namespace decant {

void addWrongType(const TomlNode& node, const Sentence& wanted, Findings& findings)
{
    const std::string_view type = node.typeName();
    const Sentence found = type == "integer" ? say("an integer") : say("a %1", type);
    findings.add(node.span,
                 node.key.empty()
                     ? say("this must be %1, not %2", wanted, found)
                     : say("%1 must be %2, not %3", jsonQuoted(node.key), wanted, found));
}

Sentence listed(std::span<const std::string_view> choices)
{
    if (choices.empty())
        return {};
    std::string before;
    for (const std::string_view each : choices.first(choices.size() - 1))
        before += (before.empty() ? "" : ", ") + jsonQuoted(each);
    const std::string last = jsonQuoted(choices.back());
    return before.empty() ? Sentence::verbatim(last) : say("%1 or %2", before, last);
}

TableReader::TableReader(const TomlNode& table, std::string title, Findings& findings)
    : m_table(&table)
    , m_title(std::move(title))
    , m_findings(&findings)
{
}

const TomlNode* TableReader::take(std::string_view key)
{
    m_known.push_back(key);
    return m_table->member(key);
}

const TomlNode* TableReader::require(std::string_view key, Sentence advice)
{
    const TomlNode* node = take(key);
    if (node == nullptr)
        m_findings->add(m_table->keySpan, say("missing %1 in %2", jsonQuoted(key), m_title),
                        std::move(advice));
    return node;
}

std::optional<TableReader> TableReader::table(std::string_view key)
{
    const TomlNode* node = take(key);
    if (node == nullptr)
        return std::nullopt;
    if (node->kind != TomlNode::Kind::Table) {
        addWrongType(*node, say("a table"), *m_findings);
        return std::nullopt;
    }
    const std::string title = m_table->key.empty()
        ? '[' + std::string(key) + ']'
        : m_title.substr(0, m_title.size() - 1) + '.' + std::string(key) + ']';
    return TableReader(*node, title, *m_findings);
}

void TableReader::text(std::string_view key, std::string& out)
{
    const TomlNode* node = take(key);
    if (node == nullptr)
        return;
    if (const auto* value = node->scalar.get<std::string>();
        value != nullptr && node->kind == TomlNode::Kind::Scalar)
        out = *value;
    else
        addWrongType(*node, say("a string"), *m_findings);
}

void TableReader::texts(std::string_view key, std::vector<std::string>& out)
{
    const TomlNode* node = take(key);
    if (node == nullptr)
        return;
    if (node->kind != TomlNode::Kind::List)
        return addWrongType(*node, say("a list of strings"), *m_findings);
    for (const TomlNode& item : node->children) {
        const auto* value = item.scalar.get<std::string>();
        if (value == nullptr || item.kind != TomlNode::Kind::Scalar)
            addWrongType(item, say("a string"), *m_findings);
        else if (value->find_first_not_of(" \t\r\n") == std::string::npos)
            m_findings->add(item.span, say("a string in %1 is empty", jsonQuoted(key)));
        else
            out.push_back(*value);
    }
}

void TableReader::boolean(std::string_view key, bool& out)
{
    const TomlNode* node = take(key);
    if (node == nullptr)
        return;
    if (const auto* value = node->scalar.get<bool>();
        value != nullptr && node->kind == TomlNode::Kind::Scalar)
        out = *value;
    else
        addWrongType(*node, say("true or false"), *m_findings);
}

void TableReader::integer(std::string_view key, int minimum, int maximum, int& out)
{
    const TomlNode* node = take(key);
    if (node == nullptr)
        return;
    const auto* value = node->scalar.get<std::int64_t>();
    if (value == nullptr || node->kind != TomlNode::Kind::Scalar)
        addWrongType(*node, say("an integer"), *m_findings);
    else if (*value < minimum || *value > maximum)
        m_findings->add(node->span,
                        say("%1 must be between %2 and %3", jsonQuoted(key), minimum, maximum));
    else
        out = static_cast<int>(*value);
}

void TableReader::number(std::string_view key, double minimum, double maximum, double& out)
{
    const TomlNode* node = take(key);
    if (node == nullptr)
        return;
    std::optional<double> value;
    if (const auto* whole = node->scalar.get<std::int64_t>())
        value = static_cast<double>(*whole);
    else if (const auto* real = node->scalar.get<double>())
        value = *real;
    if (node->kind != TomlNode::Kind::Scalar || !value)
        addWrongType(*node, say("a number"), *m_findings);
    else if (!(*value >= minimum && *value <= maximum))
        m_findings->add(node->span, say("%1 is too small or too large", jsonQuoted(key)));
    else
        out = *value;
}

void TableReader::bytes(std::string_view key, std::int64_t minimum, std::int64_t& out)
{
    const TomlNode* node = take(key);
    if (node == nullptr)
        return;
    std::optional<std::int64_t> bytes;
    if (const auto* number = node->scalar.get<std::int64_t>(); number != nullptr && *number >= 0)
        bytes = *number;
    else if (const auto* text = node->scalar.get<std::string>())
        bytes = parseBytes(*text);
    if (node->kind != TomlNode::Kind::Scalar || !bytes)
        m_findings->add(node->span, say("%1 must be a size", jsonQuoted(key)),
                        say("write \"5 GB\", \"800 MB\" or bytes; 0 for no limit"));
    else if (*bytes > 0 && *bytes < minimum)
        m_findings->add(node->span,
                        say("%1 must be at least %2", jsonQuoted(key), exactBytesText(minimum)));
    else
        out = *bytes;
}

std::optional<std::size_t> TableReader::choice(std::string_view key,
                                               std::span<const std::string_view> choices)
{
    const TomlNode* node = take(key);
    if (node == nullptr)
        return std::nullopt;
    const auto* value = node->scalar.get<std::string>();
    if (value == nullptr || node->kind != TomlNode::Kind::Scalar) {
        addWrongType(*node, listed(choices), *m_findings);
        return std::nullopt;
    }
    const auto at = std::find(choices.begin(), choices.end(), *value);
    if (at == choices.end()) {
        m_findings->add(node->span, say("%1 is no %2", jsonQuoted(*value), key),
                        say("allowed: %1", listed(choices)));
        return std::nullopt;
    }
    return static_cast<std::size_t>(at - choices.begin());
}

void TableReader::finish()
{
    std::vector<std::string_view> known = m_known;
    std::sort(known.begin(), known.end());
    known.erase(std::unique(known.begin(), known.end()), known.end());
    for (const TomlNode& child : m_table->children) {
        if (std::find(known.begin(), known.end(), child.key) != known.end())
            continue;
        const std::string_view nearest = nearestName(child.key, known);
        m_findings->add(child.keySpan, say("unknown key %1 in %2", jsonQuoted(child.key), m_title),
                        nearest.empty() ? say("known: %1", listed(known))
                                        : say("did you mean %1?", jsonQuoted(nearest)));
    }
}

}  // namespace decant
