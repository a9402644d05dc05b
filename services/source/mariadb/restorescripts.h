// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/masking/maskplan.h"
#include "model/snapshot/manifest.h"
#include "services/source/mariadb/schemadump.h"

#include <string>
#include <vector>

namespace decant::mariadb {

/// load/NNNNN.sql: what follows LOAD DATA INFILE 'file'. Columns that the image computes (`mask`
/// may be null) get their values, or something in the meantime.
[[nodiscard]] std::string loadScript(const Table& table, const SnapshotTable& files,
                                     const TableMask* mask);

/// image.sql, once all rows are there; "" when there is nothing to do.
[[nodiscard]] std::string imageColumnsScript(const MaskPlan& plan, const Catalog& catalog,
                                             const Manifest& manifest);

/// checks.sql: gives a line for every foreign key with rows that refer to nothing.
[[nodiscard]] std::string checkScript(const Catalog& catalog);

/// after.sql: accounts of definers, sequences, routines, triggers, events, views, statistics.
[[nodiscard]] std::string afterScript(const Catalog& catalog, const SchemaDump& dump,
                                      const std::vector<std::string>& definers);

/// database.env
[[nodiscard]] std::string databaseEnvironment(const Manifest& manifest);

}  // namespace decant::mariadb
