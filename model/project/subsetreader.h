// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/tablereader.h"
#include "model/subset/subsetspec.h"

namespace decant {

/// Reads [service.NAME.subset]; problems go to the reader's findings.
[[nodiscard]] SubsetSpec readSubset(TableReader table);

/// What stands in the project file about the rows of one table, as an inline table.
[[nodiscard]] std::string subsetRowsText(const TableSubset& rows);
/// The same for one relation.
[[nodiscard]] std::string subsetRelationText(const RelationSubset& relation);

/// The canonical text of a table name; reports names that are none and gives "".
[[nodiscard]] std::string readTableName(const TomlNode& node, Findings& findings);

}  // namespace decant
