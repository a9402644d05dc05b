// SPDX-License-Identifier: MIT
#include "services/source/postgres/chunks.h"

#include "model/support/text.h"

#include <algorithm>
#include <cstdio>

namespace decant::postgres {

namespace {

constexpr std::int64_t kBlockBytes = 8192;
constexpr std::int64_t kMostParts = 256;  ///< each is a file of its own
constexpr std::int64_t kSmallest = 8192;  ///< weight of an empty table: a query costs too

/// Reads every large object in pieces, with the rights of the role alone.
constexpr const char* kLargeObjectsSql =
    "COPY (SELECT o.oid, p.pos, lo_get(o.oid, p.pos, 262144) FROM (SELECT s.oid, s.size, "
    "lo_close(s.fd) FROM (SELECT f.oid, f.fd, lo_lseek64(f.fd, 0, 2) AS size FROM (SELECT m.oid, "
    "lo_open(m.oid, 262144) AS fd FROM (SELECT oid FROM pg_largeobject_metadata ORDER BY oid "
    "OFFSET 0) m OFFSET 0) f OFFSET 0) s OFFSET 0) o, "
    "generate_series(0, greatest(o.size - 1, 0), 262144) AS p(pos)) TO STDOUT";

std::int64_t weightOf(const Table& table)
{
    return std::max(kSmallest, table.heapBytes + table.toastBytes);
}

std::string columnList(const Table& table, const std::vector<int>& columns)
{
    std::string list;
    for (const int column : columns) {
        if (!list.empty())
            list += ", ";
        list += sqlIdentifier(table.columns[static_cast<std::size_t>(column)].name);
    }
    return list;
}

/// COPY of the rows for which `condition` (a whole WHERE clause or "") holds.
std::string copySql(const Table& table, const std::vector<int>& columns,
                    const std::string& condition)
{
    const std::string list = columnList(table, columns);
    if (condition.empty() && !list.empty())
        return "COPY " + table.name.sql() + " (" + list + ") TO STDOUT";
    return "COPY (SELECT " + list + " FROM ONLY " + table.name.sql() + ' ' + condition
        + ") TO STDOUT";
}

std::string blockRange(std::int64_t from, std::int64_t to, bool last)
{
    std::string condition = "WHERE ctid >= '(" + std::to_string(from) + ",0)'::pg_catalog.tid";
    if (!last)
        condition += " AND ctid < '(" + std::to_string(to) + ",0)'::pg_catalog.tid";
    return condition;
}

/// The columns that are copied, in the order of the topmost table: partitions have the same ones,
/// but may have them in another order.
std::vector<int> copiedColumns(const Table& table, const Table& top)
{
    std::vector<int> columns;
    for (const Column& column : top.columns) {
        const Column* own = table.column(column.name);
        if (own != nullptr && own->generated == Generated::No)
            columns.push_back(static_cast<int>(own - table.columns.data()));
    }
    return columns;
}

std::size_t partsOf(const Table& table, int serverVersion, std::int64_t splitBytes)
{
    const std::int64_t bytes = table.heapBytes + table.toastBytes;
    if (serverVersion < 140000 || bytes <= splitBytes || table.kind != TableKind::Table
        || table.extensionConfig)
        return 1;
    const std::int64_t blocks = std::max<std::int64_t>(1, table.heapBytes / kBlockBytes);
    const std::int64_t wanted = (bytes - 1) / std::max<std::int64_t>(1, splitBytes) + 1;
    return static_cast<std::size_t>(std::min({wanted, blocks, kMostParts}));
}

void addChunks(ExtractPlan& plan, const PlannedTable& planned, std::size_t index,
               std::string_view suffix)
{
    const Table& table = *planned.table;
    const std::int64_t blocks = table.heapBytes / kBlockBytes;
    const auto parts = static_cast<std::int64_t>(planned.parts);  // none where keys choose the rows
    for (std::int64_t part = 0; part < parts; ++part) {
        Chunk chunk;
        chunk.table = index;
        chunk.part = static_cast<std::size_t>(part);
        chunk.weight = weightOf(table) / parts;
        chunk.file = "data/" + fileNumber(planned.number);
        if (parts > 1)
            chunk.file += '-' + fileNumber(chunk.part + 1);
        chunk.file += suffix;
        chunk.condition = parts == 1
            ? table.extensionFilter
            : blockRange(blocks * part / parts, blocks * (part + 1) / parts, part + 1 == parts);
        chunk.sql = table.kind == TableKind::LargeObjects
            ? kLargeObjectsSql
            : copySql(table, planned.columns, chunk.condition);
        plan.totalWeight += chunk.weight;
        plan.chunks.push_back(std::move(chunk));
    }
}

}  // namespace

std::string fileNumber(std::size_t number)
{
    std::string text = std::to_string(number);
    return text.size() < 5 ? std::string(5 - text.size(), '0') + text : text;
}

ExtractPlan planExtract(const Catalog& catalog, const SubsetPlan& subset, Compression compression,
                        std::int64_t splitBytes)
{
    ExtractPlan plan;
    plan.suffix = dataSuffix(compression);
    for (const SubsetTable& rows : subset.tables) {
        const Table& table = catalog.tables[rows.table];
        if (rows.withoutRows()) {
            plan.structureOnly.push_back(&table);
            continue;
        }
        PlannedTable planned;
        planned.table = &table;
        planned.columns = copiedColumns(table, catalog.tables[subset.units[rows.unit].table]);
        planned.parts = rows.complete() ? partsOf(table, catalog.serverVersion, splitBytes) : 0;
        plan.tables.push_back(std::move(planned));
    }
    std::stable_sort(plan.tables.begin(), plan.tables.end(),
                     [](const PlannedTable& a, const PlannedTable& b) {
                         return weightOf(*a.table) > weightOf(*b.table);
                     });
    for (std::size_t i = 0; i < plan.tables.size(); ++i) {
        plan.tables[i].number = i + 1;
        addChunks(plan, plan.tables[i], i, plan.suffix);
    }
    std::stable_sort(plan.chunks.begin(), plan.chunks.end(),
                     [](const Chunk& a, const Chunk& b) { return a.weight > b.weight; });
    return plan;
}

}  // namespace decant::postgres
