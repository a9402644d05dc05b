// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/masking/maskplan.h"
#include "model/snapshot/manifest.h"
#include "services/snapshot/compressor.h"

#include <string>

namespace decant::postgres {

/// Where the snapshot folder lies while it is restored.
inline constexpr const char* kRestoreFolder = "/decant-snapshot/";

/// load/NNNNN.sql: one transaction that fills `table` from its files. Columns that the image
/// computes (`mask` may be null) get their values, or lose NOT NULL until imageColumnsScript()
/// runs.
[[nodiscard]] std::string loadScript(const Table& table, const SnapshotTable& files,
                                     const TableMask* mask, Compression compression,
                                     const std::string& encoding);

/// image.sql, once all rows are there and before there are indexes; "" when there is nothing to do.
[[nodiscard]] std::string imageColumnsScript(const MaskPlan& plan, const Catalog& catalog,
                                             const Manifest& manifest);

/// after.sql, once everything else is restored.
[[nodiscard]] std::string afterScript(const Manifest& manifest, const Catalog& catalog,
                                      Compression compression, const std::string& largeObjectSql,
                                      const std::string& databaseSql);

/// database.env
[[nodiscard]] std::string databaseEnvironment(const Manifest& manifest, std::size_t loadScripts);

}  // namespace decant::postgres
