// SPDX-License-Identifier: MIT
#include "model/subset/subsetspec.h"

#include "model/support/text.h"

#include <array>
#include <charconv>

namespace decant {

std::string_view toString(RowMode mode)
{
    return kRowModeNames.at(static_cast<std::size_t>(mode));
}

const RelationSubset* SubsetSpec::relation(std::string_view table, std::string_view name) const
{
    const auto at = relations.find(table);
    if (at == relations.end())
        return nullptr;
    const auto found = at->second.find(name);
    return found == at->second.end() ? nullptr : &found->second;
}

bool isTablePattern(std::string_view key)
{
    return key.find_first_of("*?") != std::string_view::npos
        && key.find('"') == std::string_view::npos;
}

bool matchesPattern(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t retry = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            retry = t;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;  // let the last star take one character more
            t = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

namespace {

/// The shortest text that is this number and no other.
std::string exact(double value)
{
    std::array<char, 32> buffer{};
    return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr};
}

}  // namespace

std::string fingerprintText(const SubsetSpec& spec)
{
    std::string text;
    const auto add = [&text](std::string_view value) { text += jsonQuoted(value) + ' '; };
    const auto addAll = [&](const std::vector<std::string>& values) {
        text += '[';
        for (const std::string& value : values)
            add(value);
        text += "] ";
    };
    for (const auto& [table, rows] : spec.tables) {
        add(table);
        add(toString(rows.mode));
        add(rows.where);
        add(exact(rows.percent) + '/' + std::to_string(rows.seed) + '/'
            + std::to_string(rows.rows));
        add(rows.order);
        addAll(rows.pinned);
        addAll(rows.coverage);
        text += '\n';
    }
    for (const auto& [table, relations] : spec.relations) {
        for (const auto& [name, relation] : relations) {
            add(table);
            add(name);
            add(std::to_string(static_cast<int>(relation.children)) + '/'
                + std::to_string(relation.limit));
            add(relation.order);
            addAll(relation.columns);
            addAll(relation.expressions);
            add(relation.list);
            add(relation.when);
            add(relation.references);
            addAll(relation.referencedColumns);
            text += '\n';
        }
    }
    return text;
}

}  // namespace decant
