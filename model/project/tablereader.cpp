// SPDX-License-Identifier: MIT
#include "model/project/tablereader.h"

#include "model/project/names.h"
#include "model/support/text.h"

#include <algorithm>
#include <utility>

namespace decant {

void addWrongType(const TomlNode& node, std::string_view wanted, Findings& findings)
{
    const std::string_view found = node.typeName();
    const std::string article = found == "integer" ? "an " : "a ";
    const std::string key = node.key.empty() ? "this" : jsonQuoted(node.key);
    findings.add(node.span,
                 key + " must be " + std::string(wanted) + ", not " + article + std::string(found));
}

std::string listed(std::span<const std::string_view> choices)
{
    std::string out;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (i > 0)
            out += i + 1 == choices.size() ? " or " : ", ";
        out += jsonQuoted(choices[i]);
    }
    return out;
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

const TomlNode* TableReader::require(std::string_view key, std::string_view advice)
{
    const TomlNode* node = take(key);
    if (node == nullptr)
        m_findings->add(m_table->keySpan, "missing " + jsonQuoted(key) + " in " + m_title,
                        std::string(advice));
    return node;
}

std::optional<TableReader> TableReader::table(std::string_view key)
{
    const TomlNode* node = take(key);
    if (node == nullptr)
        return std::nullopt;
    if (node->kind != TomlNode::Kind::Table) {
        addWrongType(*node, "a table", *m_findings);
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
        addWrongType(*node, "a string", *m_findings);
}

void TableReader::texts(std::string_view key, std::vector<std::string>& out)
{
    const TomlNode* node = take(key);
    if (node == nullptr)
        return;
    if (node->kind != TomlNode::Kind::List)
        return addWrongType(*node, "a list of strings", *m_findings);
    for (const TomlNode& item : node->children) {
        const auto* value = item.scalar.get<std::string>();
        if (value == nullptr || item.kind != TomlNode::Kind::Scalar)
            addWrongType(item, "a string", *m_findings);
        else if (value->find_first_not_of(" \t\r\n") == std::string::npos)
            m_findings->add(item.span, "a string in " + jsonQuoted(key) + " is empty");
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
        addWrongType(*node, "true or false", *m_findings);
}

void TableReader::integer(std::string_view key, int minimum, int maximum, int& out)
{
    const TomlNode* node = take(key);
    if (node == nullptr)
        return;
    const auto* value = node->scalar.get<std::int64_t>();
    if (value == nullptr || node->kind != TomlNode::Kind::Scalar)
        addWrongType(*node, "an integer", *m_findings);
    else if (*value < minimum || *value > maximum)
        m_findings->add(node->span,
                        jsonQuoted(key) + " must be between " + std::to_string(minimum) + " and "
                            + std::to_string(maximum));
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
        addWrongType(*node, "a number", *m_findings);
    else if (!(*value >= minimum && *value <= maximum))
        m_findings->add(node->span, jsonQuoted(key) + " is too small or too large");
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
        m_findings->add(node->span, jsonQuoted(key) + " must be a size",
                        R"(write "5 GB", "800 MB" or bytes; 0 for no limit)");
    else if (*bytes > 0 && *bytes < minimum)
        m_findings->add(node->span,
                        jsonQuoted(key) + " must be at least " + exactBytesText(minimum));
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
        m_findings->add(node->span, jsonQuoted(*value) + " is no " + std::string(key),
                        "allowed: " + listed(choices));
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
        m_findings->add(child.keySpan, "unknown key " + jsonQuoted(child.key) + " in " + m_title,
                        nearest.empty() ? "known: " + listed(known)
                                        : "did you mean " + jsonQuoted(nearest) + '?');
    }
}

}  // namespace decant
