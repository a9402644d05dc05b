// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/problem.h"
#include "model/catalog/catalog.h"
#include "model/masking/maskplan.h"
#include "model/masking/sqlexpression.h"

#include <span>
#include <string>
#include <vector>

namespace decant {

// Columns that the database of the image computes (FunctionInput::Image). They leave the source as
// NULL. What needs their own row alone is computed while it is loaded, what needs other tables once
// all are.

/// Everything about these columns that can only be seen in the whole plan: references that lead
/// nowhere, cycles, columns that are computed too late for who looks at them, engines and tables
/// that cannot do it. Columns of the stream (derive.expression) too.
[[nodiscard]] std::vector<Problem> checkImageColumns(const MaskPlan& plan, const Catalog& catalog);

/// What is stored when a row is loaded, in place of what stands in its file: an SQL expression over
/// the other columns, one for each of `columns` of `table`, "" for those that are stored as they
/// are.
[[nodiscard]] std::vector<std::string> loadExpressions(const Table& table, const TableMask* mask,
                                                       std::span<const std::string> columns,
                                                       SqlDialect dialect);

/// Names of columns of `table` that hold NULL until imageScript() has run.
[[nodiscard]] std::vector<std::string> filledLater(const Table& table, const TableMask* mask);

/// The script that computes what needs other tables, in the order in which columns need each other,
/// after all rows of `loaded` are there and before there are indexes; "" when there is nothing to
/// do.
[[nodiscard]] std::string imageScript(const MaskPlan& plan, const Catalog& catalog,
                                      std::span<const QualifiedName> loaded, SqlDialect dialect);

}  // namespace decant
