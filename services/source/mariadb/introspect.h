// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/snapshot/manifest.h"
#include "services/source/mariadb/session.h"

#include <string>
#include <vector>

namespace decant::mariadb {

/// Version and database alone.
[[nodiscard]] Result<Catalog> readServerFacts(Session& session);
/// Everything about the session's database, with the change token of changetoken.h; it is "" where
/// a table lives in another engine.
[[nodiscard]] Result<Catalog> readCatalog(Session& session);

/// What of the source is not in the result, with reasons.
[[nodiscard]] Result<std::vector<StatedLoss>> readLosses(Session& session, const Catalog& catalog);

/// Rows (kind, count) of every kind of object in `database` but those that the image makes itself;
/// the same question is asked to source and image.
[[nodiscard]] std::string objectCountsSql(const std::string& database);

}  // namespace decant::mariadb
