// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/snapshot/manifest.h"
#include "services/source/postgres/session.h"

#include <string>
#include <vector>

namespace decant::postgres {

/// SQL for what lies outside the database, and what of it is left out.
struct Globals {
    std::string rolesSql;  ///< roles, memberships and settings; without passwords; may run twice
    std::string databaseSql;  ///< owner, rights, comment and settings of the current database
    std::vector<StatedLoss> losses;
};

/// Reads it with the rights of any role. `catalog.roles` are the roles that are needed.
[[nodiscard]] Result<Globals> readGlobals(Session& session, const Catalog& catalog);

/// What the snapshot does not hold on purpose, as far as the catalog tells.
[[nodiscard]] Result<std::vector<StatedLoss>> readLosses(Session& session, const Catalog& catalog);

/// Owners, rights and comments of large objects.
[[nodiscard]] Result<std::string> readLargeObjectSql(Session& session);

/// Populated materialized views so that each comes after those it reads.
[[nodiscard]] Result<std::vector<QualifiedName>> readPopulatedViews(Session& session);

/// " NAME TO 'value'" for ALTER … SET out of "name=value"; lists become lists.
[[nodiscard]] std::string settingSql(std::string_view setting);

/// False for settings that name things of the source's machine (tablespaces, libraries).
[[nodiscard]] bool keepsSetting(std::string_view setting);

}  // namespace decant::postgres
