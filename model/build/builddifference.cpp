// SPDX-License-Identifier: MIT
#include "model/build/builddifference.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

namespace decant {

namespace {

void compareColumns(const TableContents& before, const TableContents& after,
                    std::vector<ColumnDifference>& out)
{
    using Kind = ColumnDifference::Kind;
    std::map<std::string_view, const ColumnContents*> old;
    for (const ColumnContents& column : before.columns)
        old.emplace(column.name, &column);
    for (const ColumnContents& column : after.columns) {
        const auto at = old.find(column.name);
        if (at == old.end()) {
            out.push_back({Kind::New, after.name, column.name, {}, column.rule});
            continue;
        }
        const ColumnContents& was = *at->second;
        if (was.type != column.type)
            out.push_back({Kind::Type, after.name, column.name, was.type, column.type});
        if (was.kind != column.kind || was.rule != column.rule)
            out.push_back({Kind::Rule, after.name, column.name, was.rule, column.rule});
        old.erase(at);
    }
    for (const ColumnContents& column : before.columns) {
        if (old.contains(column.name))
            out.push_back({Kind::Gone, after.name, column.name, column.rule, {}});
    }
}

void compareTables(const BuildContents& before, const BuildContents& after, BuildDifference& out)
{
    std::map<std::string_view, const TableContents*> old;
    for (const TableContents& table : before.tables)
        old.emplace(table.name, &table);
    for (const TableContents& table : after.tables) {
        const auto at = old.find(table.name);
        if (at == old.end()) {
            out.newTables.push_back(table.name);
            continue;
        }
        compareColumns(*at->second, table, out.columns);
        if (at->second->rows != table.rows)
            out.rows.push_back({table.name, at->second->rows, table.rows});
        old.erase(at);
    }
    for (const auto& [name, table] : old)
        out.goneTables.emplace_back(name);
}

}  // namespace

bool BuildDifference::changed() const
{
    return !newTables.empty() || !goneTables.empty() || !columns.empty() || !rows.empty()
        || !image.newLayers.empty() || !image.goneLayers.empty() || !image.objects.empty();
}

Coverage coverageOf(const BuildContents& contents)
{
    Coverage coverage;
    for (const TableContents& table : contents.tables) {
        for (const ColumnContents& column : table.columns) {
            coverage.masked += column.kind == ColumnContents::Kind::Masked ? 1 : 0;
            coverage.kept += column.kind == ColumnContents::Kind::Kept ? 1 : 0;
            coverage.undecided += column.kind == ColumnContents::Kind::Undecided ? 1 : 0;
        }
    }
    return coverage;
}

BuildDifference compareBuilds(const BuildRecord& before, const BuildRecord& after)
{
    BuildDifference difference;
    difference.beforeId = before.id;
    difference.beforeStartedAt = before.startedAt;
    // Records of older programs, and of images that were pulled, do not say what is in them.
    if (!before.contents.tables.empty() && !after.contents.tables.empty())
        compareTables(before.contents, after.contents, difference);
    difference.coverageBefore = coverageOf(before.contents);
    difference.coverageAfter = coverageOf(after.contents);
    difference.image = compareImages(before.report, after.report);
    difference.compressedBefore = before.report.compressedBytes;
    difference.compressedAfter = after.report.compressedBytes;
    difference.sameImage = !after.imageId.empty() && before.imageId == after.imageId;
    return difference;
}

const BuildRecord* buildBefore(const std::vector<BuildRecord>& history, const BuildRecord& record)
{
    const auto at = std::find_if(history.begin(), history.end(), [&](const BuildRecord& each) {
        return each.service == record.service && each.report.compressedBytes > 0
            && std::tie(each.startedAt, each.id) < std::tie(record.startedAt, record.id);
    });
    return at == history.end() ? nullptr : &*at;
}

}  // namespace decant
