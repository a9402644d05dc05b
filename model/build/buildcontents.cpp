// SPDX-License-Identifier: MIT
#include "model/build/buildcontents.h"

#include "model/project/writer.h"

#include <algorithm>

namespace decant {

namespace {

std::string ruleText(const MaskRule& rule)
{
    std::string text = rule.function;
    if (!rule.parameters.empty())
        text += ' ' + tomlText(rule.parameters);
    return text;
}

ColumnContents columnOf(const Table& table, std::size_t index, const TableMask* mask,
                        const MaskSpec& spec)
{
    ColumnContents column;
    column.name = table.columns[index].name;
    column.type = table.columns[index].type.name;
    if (mask != nullptr) {
        const auto at =
            std::find_if(mask->columns.begin(), mask->columns.end(), [&](const ColumnMask& each) {
                return each.column == static_cast<int>(index);
            });
        if (at != mask->columns.end()) {
            column.kind = ColumnContents::Kind::Masked;
            column.rule = ruleText(at->rule);
            return column;
        }
    }
    const Decision* decision = spec.find(table.name.text(), column.name);
    if (const auto* keep = decision == nullptr ? nullptr : std::get_if<Keep>(decision)) {
        column.kind = ColumnContents::Kind::Kept;
        column.rule = keep->reason;
    }
    return column;
}

}  // namespace

BuildContents contentsOf(const Catalog& catalog, const MaskPlan& plan, const MaskSpec& spec,
                         const Manifest& manifest)
{
    BuildContents contents;
    for (const SnapshotTable& stored : manifest.tables) {
        TableContents table{stored.table.text(), stored.rows, {}};
        if (const Table* known = catalog.table(stored.table)) {
            const TableMask* mask = plan.table(stored.table);
            for (std::size_t i = 0; i < known->columns.size(); ++i)
                table.columns.push_back(columnOf(*known, i, mask, spec));
        }
        contents.tables.push_back(std::move(table));
    }
    std::sort(contents.tables.begin(), contents.tables.end(),
              [](const TableContents& a, const TableContents& b) { return a.name < b.name; });
    return contents;
}

}  // namespace decant
