// SPDX-License-Identifier: MIT
#include "gui/subset/subsetview.h"

#include <cmath>

namespace decant::gui {

namespace {

/// "customers → orders → items"; names alone are the same in every language.
std::string chainText(const SubsetPlan& plan, const Catalog& catalog, const SubsetTable& table)
{
    if (table.isSeed() || table.withoutRows())
        return {};
    const auto chain = explainUnit(plan, table.unit);
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
    constexpr std::size_t kExplained = 2000;  // beyond, a chain per table would cost seconds
    SubsetView view;
    view.plan = planSubset(spec, catalog, {});
    view.figures = measured != nullptr && measured->figures.size() == view.plan.tables.size()
        ? adaptFigures(measured->figures, measured->plan, view.plan)
        : figuresFromStatistics(view.plan, catalog);
    view.estimate = estimateSubset(view.plan, catalog, view.figures);
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
            row.why = chainText(view.plan, catalog, planned);
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

}  // namespace decant::gui
