// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/snapshot/manifest.h"
#include "services/snapshot/compressor.h"

#include <string>

namespace decant::postgres {

/// Where the snapshot folder lies while it is restored.
inline constexpr const char* kRestoreFolder = "/decant-snapshot/";

/// load/NNNNN.sql: one transaction that fills `table` from its files.
[[nodiscard]] std::string loadScript(const Table& table, const SnapshotTable& files,
                                     Compression compression, const std::string& encoding);

/// after.sql, once everything else is restored.
[[nodiscard]] std::string afterScript(const Manifest& manifest, const Catalog& catalog,
                                      Compression compression, const std::string& largeObjectSql,
                                      const std::string& databaseSql);

/// database.env
[[nodiscard]] std::string databaseEnvironment(const Manifest& manifest, std::size_t loadScripts);

}  // namespace decant::postgres
