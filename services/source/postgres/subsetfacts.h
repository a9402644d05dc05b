// SPDX-License-Identifier: MIT
#pragma once

#include "model/subset/subsetestimate.h"
#include "services/source/postgres/session.h"
#include "services/source/source.h"

#include <cstdint>
#include <string>
#include <vector>

namespace decant::postgres {

/// Lets the server plan, not run, everything the subset says in SQL, so that names and types are
/// known to be right. Errors: what the server says, with the table it is about.
[[nodiscard]] Result<> checkOnServer(Session& session, const SubsetPlan& plan,
                                     const Catalog& catalog);

/// Rows and compressed bytes of every reached table: counted where that is cheap, else as the
/// planner expects; bytes from a sample that is compressed in memory.
[[nodiscard]] Result<std::vector<TableFigures>>
measureTables(Session& session, const SubsetPlan& plan, const Catalog& catalog);

/// Rows of `table` and its partitions for which `condition` holds.
[[nodiscard]] Result<std::int64_t> countMatching(Session& session, const Catalog& catalog,
                                                 const QualifiedName& table,
                                                 const std::string& condition);

}  // namespace decant::postgres
