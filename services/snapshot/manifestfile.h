// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/manifest.h"
#include "model/support/result.h"

#include <filesystem>
#include <string>

namespace decant {

inline constexpr const char* kManifestFile = "manifest.json";

/// Reads FOLDER/manifest.json. Errors: NotFound (the folder is no snapshot), InvalidInput with what
/// is wrong in the file, also for paths that lead out of the folder.
[[nodiscard]] Result<Manifest> readManifest(const std::filesystem::path& folder);

/// Writes FOLDER/manifest.json atomically, mode 0600; equal manifests give equal bytes.
[[nodiscard]] Result<> writeManifest(const std::filesystem::path& folder, const Manifest& manifest);

/// Hash of everything in the snapshot that reaches the image: database facts, tables with columns,
/// rows and masked columns, sequences, views, extensions, and path, size and SHA-256 of every file.
/// Not in it: createdAt, snapshotPoint, inputsHash, rulesHash, the service's name, the exact server
/// text, object counts and stated losses, and the creation time that pg_dump writes into
/// schema.dump (which is why that file is read again here). Needs Manifest::files to be complete.
[[nodiscard]] Result<std::string> contentHash(const Manifest& manifest,
                                              const std::filesystem::path& folder);

/// Compares size and SHA-256 of every file of the manifest with the folder.
/// Errors: NotFound for a missing file, Conflict for a changed one, each naming the path.
[[nodiscard]] Result<> verifySnapshot(const std::filesystem::path& folder,
                                      const Manifest& manifest);
/// The same with the folder's own manifest.
[[nodiscard]] Result<> verifySnapshot(const std::filesystem::path& folder);

}  // namespace decant
