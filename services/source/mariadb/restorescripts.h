// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/snapshot/manifest.h"
#include "services/source/mariadb/schemadump.h"

#include <string>
#include <vector>

namespace decant::mariadb {

/// load/NNNNN.sql: what follows LOAD DATA INFILE 'file'.
[[nodiscard]] std::string loadScript(const Table& table, const SnapshotTable& files);

/// checks.sql: gives a line for every foreign key with rows that refer to nothing.
[[nodiscard]] std::string checkScript(const Catalog& catalog);

/// after.sql: accounts of definers, sequences, routines, triggers, events, views, statistics.
[[nodiscard]] std::string afterScript(const Catalog& catalog, const SchemaDump& dump,
                                      const std::vector<std::string>& definers);

/// database.env
[[nodiscard]] std::string databaseEnvironment(const Manifest& manifest);

}  // namespace decant::mariadb
