// SPDX-License-Identifier: MIT
// What a new plan and a new comparison with the last snapshot change in the masking grid.
#include "gui/itemmodels/maskingmodel.h"

#include <string>
#include <unordered_map>
#include <utility>

namespace decant::gui {

namespace {

std::string rowKey(const std::string& table, const std::string& column)
{
    return table + '\n' + column;
}

}  // namespace

void MaskingModel::applyPlan(const MaskPlan& plan, const Catalog& catalog)
{
    struct Found {
        std::string from;
        std::string function;
        std::string problem;
        std::vector<std::string> followers;
    };
    std::unordered_map<int, Found> found;
    std::unordered_map<std::string, std::vector<std::string>> followers;
    for (const TableMask& mask : plan.tables) {
        const decant::Table* table = catalog.table(mask.table);
        for (const ColumnMask& column : mask.columns) {
            if (table == nullptr || column.inheritedFrom.empty())
                continue;
            const std::string& name = table->columns[static_cast<std::size_t>(column.column)].name;
            followers[column.inheritedFrom].push_back(mask.table.text() + '.' + name);
            if (const int at = find(mask.table.text(), name); at >= 0) {
                found[at].from = column.inheritedFrom;
                found[at].function = column.rule.function;
            }
        }
    }
    for (const Problem& problem : plan.problems) {
        const int at = find(problem.table, problem.column);
        if (at < 0)
            continue;
        std::string& text = found[at].problem;
        text += (text.empty() ? "" : "\n") + problem.text
            + (problem.advice.empty() ? "" : " " + problem.advice);
    }
    for (int i = 0; !followers.empty() && i < rowCount(); ++i) {
        const auto at = followers.find(row(i).table + '.' + row(i).column);
        if (at != followers.end())
            found[i].followers = std::move(at->second);
    }
    std::vector<int> changed;
    const Found nothing;
    for (int i = 0; i < rowCount(); ++i) {
        MaskingRow& row = m_rows[static_cast<std::size_t>(i)];
        const auto at = found.find(i);
        const Found& now = at == found.end() ? nothing : at->second;
        if (row.inheritedFrom == now.from && row.inheritedFunction == now.function
            && row.problem == now.problem && row.followers == now.followers)
            continue;
        row.inheritedFrom = now.from;
        row.inheritedFunction = now.function;
        row.problem = now.problem;
        row.followers = now.followers;
        m_previewed.erase(row.table);
        changed.push_back(i);
    }
    rowsChanged(changed);
}

void MaskingModel::applyDrift(const std::vector<Drift>& drift)
{
    std::unordered_map<std::string, const Drift*> changes;
    for (const Drift& each : drift)
        changes.emplace(rowKey(each.table.text(), each.column), &each);
    std::vector<int> changed;
    for (int i = 0; i < rowCount(); ++i) {
        MaskingRow& row = m_rows[static_cast<std::size_t>(i)];
        auto at = changes.find(rowKey(row.table, row.column));
        if (at == changes.end())
            at = changes.find(rowKey(row.table, {}));  // the whole table
        ColumnChange change = ColumnChange::None;
        if (at != changes.end()) {
            const Drift::Kind kind = at->second->kind;
            change = kind == Drift::Kind::ChangedType ? ColumnChange::Type
                : kind == Drift::Kind::ChangedNull    ? ColumnChange::Null
                                                      : ColumnChange::New;
        }
        const std::string from = at == changes.end() ? "" : at->second->before;
        if (row.change == change && row.changedFrom == from)
            continue;
        row.change = change;
        row.changedFrom = from;
        changed.push_back(i);
    }
    rowsChanged(changed);
}

}  // namespace decant::gui
