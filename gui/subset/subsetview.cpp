// SPDX-License-Identifier: MIT
#include "gui/subset/subsetview.h"

#include <cmath>

namespace decant::gui {

namespace {

/// "customers → orders → items"; names alone are the same in every language.
std::string chainText(const SubsetPlan& plan, const SubsetReasons& reasons, const Catalog& catalog,
                      const SubsetTable& table)
{
    if (table.isSeed() || table.withoutRows())
        return {};
    const auto chain = reasons.chain(table.unit);
    if (!chain || chain->empty())
        return {};
    const auto name = [&](std::size_t unit) {
        return catalog.tables[plan.units[unit].table].name.name;
    };
    std::string text = name(chain->front().from);
    for (const SubsetStep& step : *chain)
        text += " → " + name(step.to);
    return text;
}

}  // namespace

SubsetView makeSubsetView(const SubsetSpec& spec, const Catalog& catalog, const Measured* measured)
{
    constexpr std::size_t kExplained = 2000;  // beyond, nobody reads a chain per table
    SubsetView view;
    view.plan = planSubset(spec, catalog, {});
    view.figures = measured != nullptr && measured->figures.size() == view.plan.tables.size()
        ? adaptFigures(measured->figures, measured->plan, view.plan)
        : figuresFromStatistics(view.plan, catalog);
    view.estimate = estimateSubset(view.plan, catalog, view.figures);
    const SubsetReasons reasons(view.plan);
    for (std::size_t i = 0; i < view.plan.tables.size(); ++i) {
        const SubsetTable& planned = view.plan.tables[i];
        const Table& table = catalog.tables[planned.table];
        SubsetRow row;
        row.table = table.name.text();
        row.rows = planned.rows;
        row.inherited = planned.decidedBy != row.table;
        row.rowEstimate = table.rowEstimate;
        row.bytes = table.heapBytes + table.toastBytes;
        row.takenRows = std::llround(view.estimate.tables[i].rows);
        row.takenBytes = std::llround(view.estimate.tables[i].bytes);
        if (view.plan.tables.size() <= kExplained)
            row.why = chainText(view.plan, reasons, catalog, planned);
        view.rows.push_back(std::move(row));
    }
    for (std::size_t i = 0; i < view.plan.relations.size(); ++i) {
        const SubsetRelation& planned = view.plan.relations[i];
        view.relations.push_back({catalog.tables[planned.table].name.text(), planned.name,
                                  catalog.tables[planned.referenced].name.text(), planned.declared,
                                  planned.toParents, planned.children, planned.limit,
                                  std::llround(view.estimate.relationRows[i])});
    }
    return view;
}

void setRows(SubsetSpec& spec, const Catalog* catalog, const std::vector<std::string>& tables,
             const TableSubset& rows)
{
    for (const std::string& table : tables) {
        spec.tables.erase(table);
        const auto name = QualifiedName::parse(table);
        const Table* known = catalog != nullptr && name ? catalog->table(*name) : nullptr;
        const RowsDecision otherwise =
            known != nullptr ? decideRows(spec, *catalog, *known) : RowsDecision();
        if (rows != (otherwise.rows != nullptr ? *otherwise.rows : TableSubset()))
            spec.tables[table] = rows;
    }
}

void setChildren(SubsetSpec& spec, const std::string& table, const std::string& name,
                 Children children, int limit)
{
    auto& relations = spec.relations[table];
    RelationSubset& relation = relations[name];
    relation.children = children;
    relation.limit = children == Children::Limit ? limit : 0;
    if (children != Children::Limit)
        relation.order.clear();
    if (relation == RelationSubset())
        relations.erase(name);
    if (relations.empty())
        spec.relations.erase(table);
}

}  // namespace decant::gui
