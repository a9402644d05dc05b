// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace decant {

/// SHA-256 of bytes as they come.
class Sha256 {
public:
    using Digest = std::array<std::uint8_t, 32>;

    Sha256();
    Sha256(Sha256&&) noexcept = default;
    Sha256& operator=(Sha256&&) noexcept = default;
    ~Sha256();

    void add(std::string_view bytes);
    /// Each of these ends the stream; the object starts again.
    [[nodiscard]] Digest digest();
    [[nodiscard]] std::string hex();
    /// As registries write it: "sha256:" and 64 hex digits.
    [[nodiscard]] std::string named();

    [[nodiscard]] static std::string hexOf(std::string_view text);
    [[nodiscard]] static std::string namedOf(std::string_view text);

private:
    struct Free {
        void operator()(evp_md_ctx_st* context) const;
    };
    void start();
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

struct FileHash {
    std::string sha256;  ///< hex
    std::int64_t bytes = 0;
};

/// Reads the file once. Bytes from `skipBegin` up to `skipEnd` count as zero.
/// Errors: NotFound, Denied, Unavailable (a read that failed) with the path.
[[nodiscard]] Result<FileHash> sha256OfFile(const std::filesystem::path& path,
                                            std::int64_t skipBegin = 0, std::int64_t skipEnd = 0);

}  // namespace decant
