// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/problem.h"
#include "model/catalog/catalog.h"
#include "model/masking/decision.h"

#include <vector>

namespace decant {

/// Rows of the table are copied and belong to the user: not views, not what an extension makes
/// itself.
[[nodiscard]] bool needsDecisions(const Table& table);

/// Everything about a rule on a column that would break the result: function, parameters, type,
/// NOT NULL, uniqueness, length, partition key. `own` false: the rule came along a foreign key or
/// from a parent table, so only what differs here is told.
[[nodiscard]] std::vector<Problem> checkColumn(const Catalog& catalog, const Table& table,
                                               const Column& column, const MaskRule& rule,
                                               bool own);

/// Unique indexes of a table with masked columns that nobody can judge before the restore: over
/// expressions, or over a part of the rows.
[[nodiscard]] std::vector<Problem> checkKeysOverExpressions(const Table& table);

/// The problem of a column without decision. What the column seems to hold and which rule would fit
/// is added by model/detect (see adviseUndecided()).
[[nodiscard]] Problem undecidedProblem(const Table& table, const Column& column);

}  // namespace decant
