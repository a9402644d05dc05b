// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace decant {

enum class Compression : std::uint8_t { Zstd, Gzip, None };

/// "zstd", "gzip" or "none". Errors: InvalidInput.
[[nodiscard]] Result<Compression> compressionFromName(std::string_view name);
/// What data files end with: ".copy.zst", ".copy.gz", ".copy".
[[nodiscard]] std::string_view dataSuffix(Compression method);

/// Compresses blocks, each into a frame that stands alone, so that frames in a row are one valid
/// file. One object per thread; keeps its memory.
class BlockCompressor {
public:
    /// `level` 0: a fast one.
    [[nodiscard]] static Result<std::unique_ptr<BlockCompressor>> make(Compression method,
                                                                       int level);
    BlockCompressor() = default;
    BlockCompressor(const BlockCompressor&) = delete;
    BlockCompressor& operator=(const BlockCompressor&) = delete;
    virtual ~BlockCompressor() = default;

    /// Replaces `out` by the frame of `block`.
    [[nodiscard]] virtual Result<> compress(std::string_view block, std::string& out) = 0;
};

}  // namespace decant
