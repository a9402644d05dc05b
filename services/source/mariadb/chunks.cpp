// SPDX-License-Identifier: MIT
#include "services/source/mariadb/chunks.h"

#include "services/source/extracttools.h"
#include "services/source/mariadb/columntypes.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>

namespace decant::mariadb {

namespace {

constexpr std::int64_t kMostParts = 256;  ///< each is a file of its own
constexpr std::int64_t kSmallest = 16384;  ///< weight of an empty table: a query costs too

std::int64_t weightOf(const Table& table)
{
    return std::max(kSmallest, table.heapBytes);
}

/// The single integer column of the primary key, if that is what it is.
const Column* splitColumn(const Table& table)
{
    const Key* key = table.primaryKey();
    if (key == nullptr || key->columns.size() != 1)
        return nullptr;
    const Column* column = table.column(key->columns.front());
    const bool integer = column != nullptr && column->type.family == TypeFamily::Integer
        && column->type.name.find("unsigned") == std::string::npos;
    return integer ? column : nullptr;
}

std::string orderBy(const Table& table)
{
    const Key* key = table.primaryKey();
    if (key == nullptr)
        return {};
    std::string list;
    for (const std::string& column : key->columns)
        list += (list.empty() ? " ORDER BY " : ", ") + quotedName(column);
    return list;
}

struct Range {
    std::int64_t first = 0;
    std::int64_t last = 0;
};

Result<std::optional<Range>> rangeOf(Session& session, const Table& table, const Column& column)
{
    const std::string name = quotedName(column.name);
    const auto rows =
        session.query(table.name.text(),
                      "SELECT MIN(" + name + "), MAX(" + name + ") FROM "
                          + quotedName(table.name.schema) + '.' + quotedName(table.name.name));
    if (!rows)
        return rows.error();
    Range range;
    const Row& row = rows->at(0);
    if (!row[0] || !row[1])
        return std::optional<Range>();
    std::from_chars(row[0]->data(), row[0]->data() + row[0]->size(), range.first);
    std::from_chars(row[1]->data(), row[1]->data() + row[1]->size(), range.last);
    // Keys so far apart say nothing about where the rows are.
    if (range.first < std::numeric_limits<std::int64_t>::min() / 4
        || range.last > std::numeric_limits<std::int64_t>::max() / 4)
        return std::optional<Range>();
    return std::optional(range);
}

/// The WHERE of every part of the table.
Result<std::vector<std::string>> conditions(Session& session, const Table& table,
                                            std::int64_t splitBytes)
{
    const Column* column = splitColumn(table);
    if (column == nullptr || table.heapBytes <= splitBytes)
        return std::vector<std::string>{""};
    const auto range = rangeOf(session, table, *column);
    if (!range)
        return range.error();
    if (!*range)
        return std::vector<std::string>{""};
    const std::int64_t span = (*range)->last - (*range)->first + 1;
    const std::int64_t parts = std::min(
        {(table.heapBytes - 1) / std::max<std::int64_t>(1, splitBytes) + 1, kMostParts, span});
    const std::string name = quotedName(column->name);
    std::vector<std::string> list;
    for (std::int64_t i = 0; i < parts; ++i) {
        const std::int64_t from = (*range)->first + span / parts * i;
        const std::int64_t to = (*range)->first + span / parts * (i + 1);
        std::string condition = " WHERE " + name + " >= " + std::to_string(from);
        if (i + 1 < parts)
            condition += " AND " + name + " < " + std::to_string(to);
        list.push_back(std::move(condition));
    }
    return list;
}

}  // namespace

std::string fileNumber(std::size_t number)
{
    std::string text = std::to_string(number);
    return text.size() < 5 ? std::string(5 - text.size(), '0') + text : text;
}

std::string selectSql(const Table& table, const std::vector<int>& columns, const std::string& tail)
{
    std::string list;
    for (const int column : columns)
        list += (list.empty() ? "" : ", ")
            + selectExpression(table.columns[static_cast<std::size_t>(column)]);
    return "SELECT " + (list.empty() ? std::string("1") : list) + " FROM "
        + quotedName(table.name.schema) + '.' + quotedName(table.name.name) + tail;
}

Result<ExtractPlan> planExtract(Session& session, const Catalog& catalog, const SubsetSpec& subset,
                                Compression compression, std::int64_t splitBytes)
{
    ExtractPlan plan;
    if (auto checked = checkWholeTables(subset, catalog); !checked)
        return checked.error();
    for (const Table& table : catalog.tables) {
        if (!table.hasRows())
            continue;
        if (!takesWholeTable(subset, table.name)) {
            plan.structureOnly.push_back(&table);
            continue;
        }
        PlannedTable planned;
        planned.table = &table;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].generated == Generated::No)
                planned.columns.push_back(static_cast<int>(i));
        }
        plan.tables.push_back(std::move(planned));
    }
    std::stable_sort(plan.tables.begin(), plan.tables.end(),
                     [](const PlannedTable& a, const PlannedTable& b) {
                         return weightOf(*a.table) > weightOf(*b.table);
                     });
    for (std::size_t i = 0; i < plan.tables.size(); ++i) {
        PlannedTable& planned = plan.tables[i];
        planned.number = i + 1;
        const auto parts = conditions(session, *planned.table, splitBytes);
        if (!parts)
            return parts.error();
        planned.parts = parts->size();
        for (std::size_t part = 0; part < parts->size(); ++part) {
            Chunk chunk;
            chunk.table = i;
            chunk.part = part;
            chunk.weight = weightOf(*planned.table) / static_cast<std::int64_t>(planned.parts);
            chunk.file = "data/" + fileNumber(planned.number);
            if (planned.parts > 1)
                chunk.file += '-' + fileNumber(part + 1);
            chunk.file += dataSuffix(compression);
            chunk.sql = selectSql(*planned.table, planned.columns,
                                  (*parts)[part] + orderBy(*planned.table));
            plan.totalWeight += chunk.weight;
            plan.chunks.push_back(std::move(chunk));
        }
    }
    std::stable_sort(plan.chunks.begin(), plan.chunks.end(),
                     [](const Chunk& a, const Chunk& b) { return a.weight > b.weight; });
    return plan;
}

}  // namespace decant::mariadb
