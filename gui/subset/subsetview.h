// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/subsetmodel.h"
#include "model/project/project.h"
#include "model/subset/subsetestimate.h"

#include <memory>
#include <optional>
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

}  // namespace decant::gui
