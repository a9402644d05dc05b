// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "services/source/postgres/session.h"

#include <string>
#include <vector>

namespace decant::postgres {

/// Refuses to leave tables out that something which is taken depends on: a view, a function with a
/// parsed body, a column of their row type, a default from their sequence. Foreign keys are the
/// plan's business. InvalidInput, Area::Project.
[[nodiscard]] Result<> checkSkipped(Session& session, const std::vector<QualifiedName>& skipped);

/// A query for the oids of relations that go with tables which are left out: the tables, their
/// indexes and their sequences; "" for none.
[[nodiscard]] std::string skippedOidsSql(const std::vector<QualifiedName>& skipped);

}  // namespace decant::postgres
