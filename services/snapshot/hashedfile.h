// SPDX-License-Identifier: MIT
#pragma once

#include "model/snapshot/manifest.h"
#include "model/support/result.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace decant {

/// SHA-256 of a stream of bytes, as a digest or in hex.
class ContentHash {
public:
    using Digest = std::array<std::uint8_t, 32>;
    ContentHash();
    ContentHash(ContentHash&&) noexcept = default;
    ContentHash& operator=(ContentHash&&) noexcept = default;
    ~ContentHash();
    void add(std::string_view bytes);
    /// Ends the stream; the object starts again.
    [[nodiscard]] Digest digest();
    [[nodiscard]] std::string hex();

private:
    struct Free {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

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
    ContentHash m_hash;
    std::int64_t m_bytes = 0;
};

/// Writes `text` as a new file of a snapshot folder.
[[nodiscard]] Result<SnapshotFile> writeHashed(const std::filesystem::path& folder,
                                               const std::string& path, std::string_view text);

/// Hashes a file that another program wrote into a snapshot folder.
[[nodiscard]] Result<SnapshotFile> hashExisting(const std::filesystem::path& folder,
                                                const std::string& path);

}  // namespace decant
