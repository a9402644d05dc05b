// SPDX-License-Identifier: MIT
#include "services/source/postgres/subsetfacts.h"

#include "model/support/text.h"
#include "services/snapshot/compressor.h"
#include "services/source/postgres/skippedobjects.h"
#include "services/source/postgres/subsetsql.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace decant::postgres {

namespace {

/// Tables up to this many rows are counted instead of estimated.
constexpr std::int64_t kCountRows = 200'000;
/// Rows of a sample, and tables that are sampled; of the others the statistics must do.
constexpr double kSampleRows = 2000;
constexpr std::size_t kSampledTables = 200;
/// Indexes hold the same values in pages of which about a third is free.
constexpr double kIndexRatio = 0.4;

/// What the server says about a wrong piece of SQL is about the project, not about the source.
Result<> explain(Session& session, const std::string& what, const std::string& sql)
{
    auto done = session.query(what, "EXPLAIN " + sql);
    if (done)
        return {};
    Error error = done.error();
    if (error.code == Error::Code::Conflict || error.code == Error::Code::NotFound
        || error.code == Error::Code::InvalidInput) {
        error.code = Error::Code::InvalidInput;
        error.area = Error::Area::Project;
        error.hint = say("Correct what the subset says about this table.");
    }
    return error;
}

/// Rows the planner expects of a query.
Result<double> expectedRows(Session& session, const std::string& what, const std::string& sql)
{
    const auto lines = session.query(what, "EXPLAIN " + sql);
    if (!lines)
        return lines.error();
    const auto first = lines->at(0)[0].as<std::string>();
    const std::size_t at = first.find(" rows=");
    return at == std::string::npos ? 0.0 : std::stod(first.substr(at + 6));
}

Result<double> countedRows(Session& session, const std::string& what, const std::string& from)
{
    const auto count = session.query(what, "SELECT pg_catalog.count(*) FROM " + from);
    if (!count)
        return count.error();
    return static_cast<double>(count->at(0)[0].as<std::int64_t>());
}

bool isSmall(const Table& table)
{
    constexpr std::int64_t kSmallBytes = std::int64_t{32} << 20;
    return table.rowEstimate >= 0 ? table.rowEstimate <= kCountRows
                                  : table.heapBytes <= kSmallBytes;
}

/// Measures one table.
class Measure {
public:
    Measure(Session& session, const Catalog& catalog, const SubsetTable& planned)
        : m_session(session)
        , m_catalog(catalog)
        , m_planned(planned)
        , m_table(catalog.tables[planned.table])
        , m_what(m_table.name.text())
    {
    }
    Result<> rows(TableFigures& figures)
    {
        if (isSmall(m_table)) {
            auto counted = countedRows(m_session, m_what, "ONLY " + m_table.name.sql());
            if (!counted)
                return counted.error();
            figures.rows = *counted;
        }
        switch (m_planned.rows.mode) {
        case RowMode::All:
            figures.seedRows = figures.rows;
            return {};
        case RowMode::Percent:
            figures.seedRows = figures.rows * m_planned.rows.percent / 100;
            return {};
        case RowMode::Newest:
            figures.seedRows = std::min(figures.rows, static_cast<double>(m_planned.rows.rows));
            return {};
        default:
            break;
        }
        figures.seedRows = 0;
        LineShape shape;
        for (const std::string& seed :
             seedSelects(shape, m_table, m_planned.rows, m_catalog.serverVersion)) {
            auto rows = isSmall(m_table)
                ? countedRows(m_session, m_what, '(' + seed + ") AS decant_seed")
                : expectedRows(m_session, m_what, seed);
            if (!rows)
                return rows.error();
            figures.seedRows += *rows;
        }
        figures.seedRows = std::min(figures.seedRows, figures.rows);
        return {};
    }
    /// Compressed bytes of some rows; they stay in memory.
    Result<> bytes(TableFigures& figures)
    {
        std::string list;
        for (const Column& column : m_table.columns) {
            if (column.generated == Generated::No)
                list += (list.empty() ? "" : ", ") + sqlIdentifier(column.name);
        }
        std::string sample;
        if (figures.rows > 4 * kSampleRows) {
            const double percent = std::min(100.0, 300.0 * kSampleRows / figures.rows);
            sample = " TABLESAMPLE pg_catalog.system (" + std::to_string(std::max(percent, 0.0001))
                + ") REPEATABLE (1)";
        }
        std::string text;
        double rows = 0;
        auto copied = m_session.copyOut(
            m_what,
            "COPY (SELECT " + list + " FROM ONLY " + m_table.name.sql() + sample + " LIMIT "
                + std::to_string(static_cast<int>(kSampleRows)) + ") TO STDOUT",
            [&](std::string_view line) -> Result<> {
                text += line;
                ++rows;
                return {};
            });
        if (!copied || rows == 0)
            return copied;
        auto compressor = BlockCompressor::make(Compression::Zstd, 0);
        if (!compressor)
            return compressor.error();
        std::string frame;
        if (auto done = (*compressor)->compress(text, frame); !done)
            return done;
        figures.compressedRow = static_cast<double>(frame.size()) / rows;
        const double all = std::max(figures.rows, 1.0);
        figures.indexRow = static_cast<double>(m_table.indexBytes) * kIndexRatio / all;
        return {};
    }

private:
    Session& m_session;
    const Catalog& m_catalog;
    const SubsetTable& m_planned;
    const Table& m_table;
    const std::string m_what;
};

/// The tables whose bytes matter most.
std::vector<std::size_t> largest(const SubsetPlan& plan, const Catalog& catalog)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < plan.tables.size(); ++i) {
        const Table& table = catalog.tables[plan.tables[i].table];
        if (plan.tables[i].reached && table.kind == TableKind::Table && table.readable)
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return catalog.tables[plan.tables[a].table].heapBytes
            > catalog.tables[plan.tables[b].table].heapBytes;
    });
    order.resize(std::min(order.size(), kSampledTables));
    return order;
}

Result<> checkRelation(Session& session, const SubsetRelation& relation, const Catalog& catalog)
{
    const Table& table = catalog.tables[relation.table];
    const std::string what = table.name.text() + '.' + relation.name;
    if (!relation.declared) {
        LineShape shape;
        for (const std::string& sql : keyExpressions(relation))
            shape.provide(sql);
        if (auto done =
                explain(session, what, "SELECT " + shape.list() + " FROM " + fromItem(table));
            !done)
            return done;
    }
    if (!relation.toChildren)
        return {};
    return explain(session, what,
                   selectByKeys(LineShape(), table, childMatch(relation, catalog, {}), {},
                                relation.limit, relation.order));
}

}  // namespace

Result<> checkOnServer(Session& session, const SubsetPlan& plan, const Catalog& catalog)
{
    std::vector<QualifiedName> skipped;
    for (const SubsetTable& planned : plan.tables) {
        if (planned.skipped()) {
            skipped.push_back(catalog.tables[planned.table].name);
            // A partitioned parent has no rows of its own, so it is in no line of the plan.
            skipped.push_back(catalog.tables[plan.units[planned.unit].table].name);
        }
    }
    std::sort(skipped.begin(), skipped.end());
    skipped.erase(std::unique(skipped.begin(), skipped.end()), skipped.end());
    if (auto free = checkSkipped(session, skipped); !free)
        return free;
    // A line of the project is looked at once for all the partitions it decides about; a plain
    // sample holds no SQL of the project.
    std::set<std::pair<std::size_t, std::string>> looked;
    for (const SubsetTable& planned : plan.tables) {
        if (planned.complete() || planned.withoutRows() || !planned.isSeed()
            || (planned.rows.mode == RowMode::Percent && planned.rows.pinned.empty()
                && planned.rows.coverage.empty())
            || !looked.emplace(planned.unit, planned.decidedBy).second)
            continue;
        const Table& table = catalog.tables[planned.table];
        LineShape shape;
        std::vector<std::string> selects =
            seedSelects(shape, table, planned.rows, catalog.serverVersion);
        if (planned.rows.mode == RowMode::Newest)
            selects.push_back(newestSelect(shape, table, planned.rows, {}));
        for (const std::string& sql : selects) {
            if (auto done = explain(session, table.name.text(), sql); !done)
                return done;
        }
    }
    for (const SubsetRelation& relation : plan.relations) {
        if (relation.declared && relation.order.empty())
            continue;
        if (auto done = checkRelation(session, relation, catalog); !done)
            return done;
    }
    return {};
}

Result<std::vector<TableFigures>> measureTables(Session& session, const SubsetPlan& plan,
                                                const Catalog& catalog)
{
    std::vector<TableFigures> all = figuresFromStatistics(plan, catalog);
    for (const std::size_t index : largest(plan, catalog)) {
        if (catalog.tables[plan.tables[index].table].heapBytes == 0) {
            all[index].rows = 0;  // no page, no row: thousands of partitions may be empty
            all[index].seedRows = 0;
            continue;
        }
        Measure measure(session, catalog, plan.tables[index]);
        if (auto done = measure.rows(all[index]); !done)
            return done.error();
        if (auto done = measure.bytes(all[index]); !done)
            return done.error();
    }
    return all;
}

Result<std::int64_t> countMatching(Session& session, const Catalog& catalog,
                                   const QualifiedName& table, const std::string& condition)
{
    const Table* found = catalog.table(table);
    if (found == nullptr)
        return Error{Error::Code::NotFound,
                     Error::Area::Source,
                     table.text(),
                     say("the source has no such table"),
                     {}};
    const auto rows = session.query(table.text(),
                                    "SELECT pg_catalog.count(*) FROM " + fromItem(*found)
                                        + " WHERE " + parenthesised(condition));
    if (!rows)
        return rows.error();
    return rows->at(0)[0].as<std::int64_t>();
}

}  // namespace decant::postgres
