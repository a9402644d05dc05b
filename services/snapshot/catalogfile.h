// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/support/result.h"

#include <filesystem>

namespace decant {

inline constexpr const char* kCatalogFile = "catalog.json";

/// Reads FOLDER/catalog.json: the catalog as it was when the snapshot was taken.
/// Errors: NotFound, InvalidInput with what is wrong.
[[nodiscard]] Result<Catalog> readCatalog(const std::filesystem::path& folder);

/// Writes FOLDER/catalog.json atomically, mode 0600. It is no part of the snapshot's content.
[[nodiscard]] Result<> writeCatalog(const std::filesystem::path& folder, const Catalog& catalog);

}  // namespace decant
