// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/manifest.h"
#include "model/support/result.h"
#include "services/support/sha256.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace decant {

/// A new file of mode 0600 whose hash is known when it is closed. Removed again if it is never
/// finished.
class HashedFile {
public:
    /// `folder` is the snapshot folder, `path` relative to it. Errors: NoSpace, Conflict when the
    /// file exists, Denied.
    [[nodiscard]] static Result<std::unique_ptr<HashedFile>>
    create(const std::filesystem::path& folder, const std::string& path);
    HashedFile(const HashedFile&) = delete;
    HashedFile& operator=(const HashedFile&) = delete;
    ~HashedFile();

    [[nodiscard]] Result<> append(std::string_view bytes);
    /// Closes the file.
    [[nodiscard]] Result<SnapshotFile> finish();

private:
    HashedFile(int descriptor, std::filesystem::path file, std::string path);
    [[nodiscard]] Error failure(int code) const;

    int m_descriptor;
    std::filesystem::path m_file;
    std::string m_path;
    Sha256 m_hash;
    std::int64_t m_bytes = 0;
};

/// Writes `text` as a new file of a snapshot folder.
[[nodiscard]] Result<SnapshotFile> writeHashed(const std::filesystem::path& folder,
                                               const std::string& path, std::string_view text);

/// Hashes a file that another program wrote into a snapshot folder.
[[nodiscard]] Result<SnapshotFile> hashExisting(const std::filesystem::path& folder,
                                                const std::string& path);

/// Puts a file of a finished snapshot into another one under the name `path`, sharing its bytes
/// where the disk can. The snapshot `from` was verified. Errors: NotFound, Denied, NoSpace.
[[nodiscard]] Result<SnapshotFile> adoptFile(const std::filesystem::path& from,
                                             const std::string& file, const Manifest& manifest,
                                             const std::filesystem::path& folder,
                                             const std::string& path);

}  // namespace decant
