// SPDX-License-Identifier: MIT
#include "gui/itemmodels/maskingcontent.h"

#include "gui/itemmodels/letgo.h"
#include "gui/itemmodels/words.h"
#include "model/support/text.h"

#include <QStringList>

#include <algorithm>
#include <utility>
#include <variant>

namespace decant::gui {

namespace {

std::string rowKey(std::string_view table, std::string_view column)
{
    std::string text(table);
    text += '\n';
    text += column;
    return text;
}

/// Inheritance and problems of `plan`, by rows.
RowPlans rowPlans(const MaskPlan& plan, const Catalog& catalog, const MaskingIndex& index)
{
    RowPlans found;
    std::unordered_map<std::string, std::vector<std::string>> followers;
    std::unordered_map<std::string, int> masked;  // "schema.table.column" → row
    for (const TableMask& mask : plan.tables) {
        const Table* table = catalog.table(mask.table);
        if (table == nullptr)
            continue;
        const std::string tableName = mask.table.text();
        for (const ColumnMask& column : mask.columns) {
            const std::string& name = table->columns[static_cast<std::size_t>(column.column)].name;
            const int at = index.find(tableName, name);
            if (at >= 0)
                masked.emplace(tableName + '.' + name, at);
            if (column.inheritedFrom.empty())
                continue;
            followers[column.inheritedFrom].push_back(tableName + '.' + name);
            if (at >= 0) {
                found[at].inheritedFrom = column.inheritedFrom;
                found[at].inheritedFunction = column.rule.function;
            }
        }
    }
    for (const Problem& problem : plan.problems) {
        const int at = index.find(problem.table, problem.column);
        if (at < 0)
            continue;
        found[at].problems.push_back({problem.text, problem.advice});
    }
    for (auto& [from, names] : followers) {
        if (const auto at = masked.find(from); at != masked.end())
            found[at->second].followers = std::move(names);
    }
    return found;
}

void applyDrift(std::vector<MaskingRow>& rows, const std::vector<Drift>& drift)
{
    if (drift.empty())
        return;
    std::unordered_map<std::string, const Drift*> changes;
    for (const Drift& each : drift)
        changes.emplace(rowKey(each.table.text(), each.column), &each);
    for (MaskingRow& row : rows) {
        auto at = changes.find(rowKey(row.table, row.column));
        if (at == changes.end())
            at = changes.find(rowKey(row.table, {}));  // the whole table
        if (at == changes.end())
            continue;
        const Drift::Kind kind = at->second->kind;
        row.change = kind == Drift::Kind::ChangedType ? ColumnChange::Type
            : kind == Drift::Kind::ChangedNull        ? ColumnChange::Null
                                                      : ColumnChange::New;
        row.changedFrom = at->second->before;
    }
}

}  // namespace

QString problemWords(const MaskingRow& row)
{
    QStringList lines;
    for (const ColumnProblem& problem : row.problems) {
        lines << words(problem.text);
        if (!problem.advice.empty())
            lines.last() += u' ' + words(problem.advice);
    }
    return lines.join(u'\n');
}

MaskingIndex::MaskingIndex(const std::vector<MaskingRow>& rows)
{
    m_rows.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_rows.emplace(rowKey(rows[i].table, rows[i].column), static_cast<int>(i));
}

int MaskingIndex::find(std::string_view table, std::string_view column) const
{
    const auto found = m_rows.find(rowKey(table, column));
    return found == m_rows.end() ? -1 : found->second;
}

bool undecided(const MaskingRow& row)
{
    return row.needsDecision && !row.decision && row.inheritedFrom.empty();
}

std::string searchText(const MaskingRow& row)
{
    std::string text =
        row.table + '.' + row.column + '\n' + std::string(toString(row.detected.kind)) + '\n';
    const auto* rule = row.decision ? std::get_if<MaskRule>(&*row.decision) : nullptr;
    text += rule != nullptr ? rule->function : row.inheritedFunction;
    return lowered(text);
}

MaskingContent makeContent(std::vector<MaskingRow> rows, const MaskPlan& plan,
                           const Catalog& catalog, const std::vector<Drift>& drift)
{
    MaskingContent content;
    content.rows = std::move(rows);
    content.index = shareLarge(MaskingIndex(content.rows));
    content.plans = shareLarge(rowPlans(plan, catalog, *content.index));
    for (const auto& [row, said] : *content.plans)
        static_cast<RowPlan&>(content.rows[static_cast<std::size_t>(row)]) = said;
    applyDrift(content.rows, drift);
    content.search.reserve(content.rows.size());
    for (const MaskingRow& row : content.rows)
        content.search.push_back(searchText(row));
    content.undecided =
        static_cast<int>(std::count_if(content.rows.begin(), content.rows.end(), &undecided));
    return content;
}

PlanUpdate comparePlans(std::shared_ptr<const RowPlans> before, const MaskPlan& plan,
                        const Catalog& catalog, const MaskingIndex& index)
{
    auto now = shareLarge(rowPlans(plan, catalog, index));
    PlanUpdate update{std::move(before), now, {}};
    for (const auto& [row, said] : *now) {
        const auto old = update.before->find(row);
        if (old == update.before->end() || old->second != said)
            update.changed.emplace_back(row, said);
    }
    for (const auto& [row, said] : *update.before) {
        if (!now->contains(row))
            update.changed.emplace_back(row, RowPlan());
    }
    std::sort(update.changed.begin(), update.changed.end(),
              [](const auto& left, const auto& right) { return left.first < right.first; });
    return update;
}

}  // namespace decant::gui
