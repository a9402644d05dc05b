// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace decant {

struct FileHash {
    std::string sha256;  ///< hex
    std::int64_t bytes = 0;
};

/// Reads the file once. Bytes from `skipBegin` up to `skipEnd` count as zero.
/// Errors: NotFound, Denied, Unavailable (a read that failed) with the path.
[[nodiscard]] Result<FileHash> sha256OfFile(const std::filesystem::path& path,
                                            std::int64_t skipBegin = 0, std::int64_t skipEnd = 0);

/// Hex SHA-256 of a text.
[[nodiscard]] std::string sha256OfText(std::string_view text);

}  // namespace decant
