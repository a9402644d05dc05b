// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace decant {

/// A compressed layer as it was pushed.
struct KnownBlob {
    std::string digest;
    std::int64_t bytes = 0;
    std::int64_t tarBytes = 0;  ///< of the uncompressed layer, 0 when unknown
    std::set<std::string> repositories;  ///< host/path that have it
    friend bool operator==(const KnownBlob&, const KnownBlob&) = default;
};

/// diffId → blob. A small text file; a broken or missing one is an empty cache.
class BlobCache {
public:
    explicit BlobCache(std::filesystem::path file);

    std::map<std::string, KnownBlob> blobs;

    /// Writes the file by rename. Does nothing without a file name.
    [[nodiscard]] Result<> save() const;

private:
    std::filesystem::path m_file;
};

}  // namespace decant
