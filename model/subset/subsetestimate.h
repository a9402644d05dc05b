// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/subset/subsetplan.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// What is known about one table before anything is extracted.
struct TableFigures {
    double rows = 0;  ///< in the source
    double seedRows = 0;  ///< taken for their own sake
    double compressedRow = 0;  ///< compressed bytes of a row in the image, without indexes
    double indexRow = 0;  ///< the same for its index entries
};

struct TableEstimate {
    double rows = 0;
    double bytes = 0;  ///< compressed, in the image, with indexes
};

/// Expected rows and compressed bytes.
struct SubsetEstimate {
    std::vector<TableEstimate> tables;  ///< as SubsetPlan::tables
    std::vector<double> relationRows;  ///< as SubsetPlan::relations: rows it brought
    double rows = 0;
    double bytes = 0;
};

/// Figures from the planner statistics of the source alone; seeds of a condition count as a third
/// of the rows, which is what PostgreSQL assumes of an inequality it knows nothing about.
[[nodiscard]] std::vector<TableFigures> figuresFromStatistics(const SubsetPlan& plan,
                                                              const Catalog& catalog);

/// Figures that were measured for one plan, for another plan of the same catalog: where the choice
/// of a table changed, its seeds are what the statistics make of it.
[[nodiscard]] std::vector<TableFigures> adaptFigures(std::vector<TableFigures> measured,
                                                     const SubsetPlan& measuredPlan,
                                                     const SubsetPlan& plan);

/// Follows the expected numbers along the relations: n rows that refer at random to D others meet
/// D (1 - e^(-n/D)) different ones. `figures` as SubsetPlan::tables.
[[nodiscard]] SubsetEstimate estimateSubset(const SubsetPlan& plan, const Catalog& catalog,
                                            const std::vector<TableFigures>& figures);

/// One change that makes the subset smaller.
struct BudgetStep {
    std::string table;  ///< key of SubsetSpec::tables
    TableSubset rows;  ///< what stands there then
    double savedBytes = 0;
};

/// Changes for a target, the largest effect first.
struct BudgetProposal {
    std::vector<BudgetStep> steps;
    double before = 0;  ///< compressed bytes
    double after = 0;
    bool fits = false;  ///< false: not even all steps together reach the target
};

/// Proposes smaller percentages, and structure only or only needed rows for tables that are taken
/// as a whole, until the estimate is within `targetBytes`. `figures` belong to `spec`.
[[nodiscard]] BudgetProposal fitToBudget(const SubsetSpec& spec, const Catalog& catalog,
                                         const std::vector<TableFigures>& figures,
                                         double targetBytes);

}  // namespace decant
