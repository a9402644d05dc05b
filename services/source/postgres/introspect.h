// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "services/source/postgres/session.h"

#include <string>

namespace decant::postgres {

/// Reads everything that the role may know about the database; pg_catalog only, a handful of
/// queries however many tables there are. The session must be in a transaction.
[[nodiscard]] Result<Catalog> readCatalog(Session& session);

/// Server, database and locale; what readCatalog() begins with.
[[nodiscard]] Result<Catalog> readServerFacts(Session& session);

/// Relations, columns, keys and constraints into `catalog`.
[[nodiscard]] Result<> readTables(Session& session, Catalog& catalog);

/// Sequences with their state, roles, large objects and extensions into `catalog`.
[[nodiscard]] Result<> readOtherObjects(Session& session, Catalog& catalog);

/// Counts of every object kind that does not belong to the system or to an extension. Two columns:
/// kind, count. The same query serves the source and the finished database. `gone`: a query for the
/// oids of relations that are left out, "" for none.
[[nodiscard]] std::string objectCountsSql(int serverVersion, const std::string& gone = {});
/// Reads them into `catalog`.
[[nodiscard]] Result<> readObjectCounts(Session& session, Catalog& catalog,
                                        const std::string& gone = {});

/// Condition that leaves out schemas of the system; `alias` is that of pg_namespace.
[[nodiscard]] std::string userSchema(const std::string& alias);

}  // namespace decant::postgres
