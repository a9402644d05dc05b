// SPDX-License-Identifier: MIT
#include "model/catalog/catalog.h"

#include "model/support/text.h"

#include <algorithm>
#include <tuple>

namespace decant {

namespace {

std::string namePart(std::string_view part)
{
    const bool plain = !part.empty() && part.find_first_of(".\"") == std::string_view::npos;
    return plain ? std::string(part) : sqlIdentifier(part);
}

/// Reads one part from the front of `text`; nullopt when a quote is not closed.
std::optional<std::string> takePart(std::string_view& text)
{
    std::string part;
    if (!text.starts_with('"')) {
        const std::size_t end = std::min(text.find('.'), text.size());
        part = text.substr(0, end);
        text.remove_prefix(end);
        return part.empty() ? std::nullopt : std::optional(part);
    }
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] != '"') {
            part += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == '"') {
            part += '"';
            ++i;
        } else {
            text.remove_prefix(i + 1);
            return part;
        }
    }
    return std::nullopt;
}

void compareColumns(const Table& before, const Table& now, std::vector<Drift>& out)
{
    for (const Column& column : now.columns) {
        const Column* old = before.column(column.name);
        if (old == nullptr)
            out.push_back({Drift::Kind::NewColumn, now.name, column.name, {}, column.type.name});
        else if (old->type.name != column.type.name)
            out.push_back({Drift::Kind::ChangedType, now.name, column.name, old->type.name,
                           column.type.name});
        else if (old->notNull != column.notNull)
            out.push_back({Drift::Kind::ChangedNull, now.name, column.name,
                           old->notNull ? "NOT NULL" : "NULL",
                           column.notNull ? "NOT NULL" : "NULL"});
    }
    for (const Column& column : before.columns) {
        if (now.column(column.name) == nullptr)
            out.push_back(
                {Drift::Kind::DroppedColumn, now.name, column.name, column.type.name, {}});
    }
}

}  // namespace

std::string QualifiedName::text() const
{
    return namePart(schema) + '.' + namePart(name);
}

std::string QualifiedName::sql() const
{
    return sqlIdentifier(schema) + '.' + sqlIdentifier(name);
}

std::optional<QualifiedName> QualifiedName::parse(std::string_view text)
{
    auto schema = takePart(text);
    if (!schema || !text.starts_with('.'))
        return std::nullopt;
    text.remove_prefix(1);
    auto name = takePart(text);
    if (!name || !text.empty())
        return std::nullopt;
    return QualifiedName{std::move(*schema), std::move(*name)};
}

const Column* Table::column(std::string_view columnName) const
{
    const auto at = std::find_if(columns.begin(), columns.end(),
                                 [&](const Column& c) { return c.name == columnName; });
    return at == columns.end() ? nullptr : &*at;
}

const Key* Table::primaryKey() const
{
    const auto at = std::find_if(keys.begin(), keys.end(), [](const Key& k) { return k.primary; });
    return at == keys.end() ? nullptr : &*at;
}

const Table* Catalog::table(const QualifiedName& name) const
{
    const auto at =
        std::lower_bound(tables.begin(), tables.end(), name,
                         [](const Table& t, const QualifiedName& n) { return t.name < n; });
    return at != tables.end() && at->name == name ? &*at : nullptr;
}

std::vector<Drift> compareCatalogs(const Catalog& before, const Catalog& now)
{
    std::vector<Drift> drifts;
    for (const Table& table : now.tables) {
        if (const Table* old = before.table(table.name))
            compareColumns(*old, table, drifts);
        else
            drifts.push_back({Drift::Kind::NewTable, table.name, {}, {}, {}});
    }
    for (const Table& table : before.tables) {
        if (now.table(table.name) == nullptr)
            drifts.push_back({Drift::Kind::DroppedTable, table.name, {}, {}, {}});
    }
    std::stable_sort(drifts.begin(), drifts.end(), [](const Drift& a, const Drift& b) {
        return std::tie(a.table, a.column) < std::tie(b.table, b.column);
    });
    return drifts;
}

}  // namespace decant
