// SPDX-License-Identifier: MIT
#pragma once

#include "model/subset/subsetplan.h"
#include "services/source/postgres/session.h"
#include "services/source/source.h"

#include <string>

namespace decant::postgres {

/// Searches backwards from one row to a row that is taken for its own sake, nearest first. `key`:
/// the primary key, its values separated by commas where it has several columns. Nothing of the
/// rows but their keys is read.
[[nodiscard]] Result<RowReason> whyRow(Session& session, const SubsetPlan& plan,
                                       const Catalog& catalog, const QualifiedName& table,
                                       const std::string& key);

}  // namespace decant::postgres
