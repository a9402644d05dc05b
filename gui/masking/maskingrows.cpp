// SPDX-License-Identifier: MIT
#include "gui/masking/maskingrows.h"

#include "model/detect/classify.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace decant::gui {

namespace {

DetectedKind detectedKind(const ColumnClass& found, std::optional<MaskRule> suggestion,
                          std::optional<Decision> proposal)
{
    DetectedKind detected;
    if (found.kind != ColumnKind::None) {
        detected.kind = found.kind;
        detected.percent = static_cast<int>(found.confidence * 100 + 0.5);
        detected.evidence = found.evidence;
    }
    detected.suggestion = std::move(suggestion);
    detected.proposal = std::move(proposal);
    return detected;
}

}  // namespace

std::vector<MaskingRow> makeMaskingRows(const Catalog& catalog, const MaskSpec& spec)
{
    std::unordered_set<std::string> foreign;
    for (const Relation& relation : catalog.relations) {
        for (const std::string& column : relation.columns)
            foreign.insert(relation.table.text() + "\n" + column);
    }
    std::vector<MaskingRow> rows;
    for (const Table& table : catalog.tables) {
        // Partitions follow their parent; views and foreign tables hold no rows of their own.
        if (!table.partitionOf.empty() || (!table.hasRows() && table.kind != TableKind::Partitioned)
            || (!table.extension.empty() && !table.extensionConfig))
            continue;
        const std::string name = table.name.text();
        const Key* primary = table.primaryKey();
        for (const Column& column : table.columns) {
            MaskingRow row;
            row.table = name;
            row.column = column.name;
            row.type = column.type;
            row.notNull = column.notNull;
            row.needsDecision = column.generated == Generated::No;
            row.primaryKey = primary != nullptr
                && std::find(primary->columns.begin(), primary->columns.end(), column.name)
                    != primary->columns.end();
            row.foreignKey = foreign.contains(name + "\n" + column.name);
            const ColumnClass found = classifyColumn(table, column, {});
            row.detected = detectedKind(found, suggestRule(found, column),
                                        proposeDecision(table, column, found));
            if (const Decision* decision = spec.find(name, column.name))
                row.decision = *decision;
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

void applyScan(std::vector<MaskingRow>& rows, const Catalog& catalog,
               const std::vector<ScannedColumn>& scan)
{
    std::unordered_map<std::string, const ScannedColumn*> byName;
    for (const ScannedColumn& column : scan)
        byName.emplace(column.table.text() + "\n" + column.column.name, &column);
    for (MaskingRow& row : rows) {
        const auto found = byName.find(row.table + "\n" + row.column);
        if (found == byName.end())
            continue;
        const ScannedColumn& column = *found->second;
        const Table* table = catalog.table(column.table);
        row.detected = detectedKind(
            column.found, column.suggestion,
            table != nullptr ? proposeDecision(*table, column.column, column.found) : std::nullopt);
    }
}

}  // namespace decant::gui
