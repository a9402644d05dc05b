// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/subsetmodel.h"
#include "model/project/project.h"
#include "model/subset/subsetestimate.h"

#include <memory>
#include <string>
#include <vector>

namespace decant::gui {

/// Figures that were measured in the source, and the plan they belong to.
struct Measured {
    SubsetPlan plan;
    std::vector<TableFigures> figures;
};

/// Everything the Subset page shows of one service.
struct SubsetView {
    SubsetPlan plan;
    SubsetEstimate estimate;
    std::vector<TableFigures> figures;
    std::vector<SubsetRow> rows;  ///< as SubsetPlan::tables
    std::vector<RelationRow> relations;  ///< as SubsetPlan::relations
};

/// Plans and estimates; takes a while for large schemas, so not in the GUI thread.
[[nodiscard]] SubsetView makeSubsetView(const SubsetSpec& spec, const Catalog& catalog,
                                        const Measured* measured);

/// Gives tables their lines; a line that says what would be the case without it is left out.
/// `catalog` may be null.
void setRows(SubsetSpec& spec, const Catalog* catalog, const std::vector<std::string>& tables,
             const TableSubset& rows);
/// The same for the children of a relation.
void setChildren(SubsetSpec& spec, const std::string& table, const std::string& name,
                 Children children, int limit);

}  // namespace decant::gui
