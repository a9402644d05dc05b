// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/engine/engine.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// Receives the layers of an image as the engine streams them, in no particular order. Functions
/// returning false stop the reading; the reader then returns the error of `problem()`.
class ImageSink {
public:
    ImageSink() = default;
    ImageSink(const ImageSink&) = delete;
    ImageSink& operator=(const ImageSink&) = delete;
    virtual ~ImageSink() = default;
    /// A layer begins; `bytes` is its size in the archive.
    [[nodiscard]] virtual bool beginLayer(std::int64_t bytes) = 0;
    /// Bytes of the layer's tar, uncompressed.
    [[nodiscard]] virtual bool layerData(std::span<const char> bytes) = 0;
    /// The layer is complete: `diffId` is the digest of what was given.
    [[nodiscard]] virtual bool endLayer(const std::string& diffId) = 0;
    /// A small file of the archive: configuration, manifest, history.
    virtual void text(const std::string& path, std::string_view text) = 0;
    /// Why a function returned false.
    [[nodiscard]] virtual Error problem() const = 0;
};

/// What the texts of an image say.
struct ImageConfig {
    std::string text;  ///< the configuration, byte by byte
    std::string digest;  ///< of the text
    std::vector<std::string> diffIds;  ///< base first
    std::vector<std::string> commands;  ///< of each layer, base first
};

/// Reads the configuration blob of an image.
[[nodiscard]] Result<ImageConfig> parseImageConfig(std::string text);

/// Streams the image out of the engine once (docker-archive or OCI layout, layers plain, gzip or
/// zstd) in constant memory and returns its configuration.
[[nodiscard]] Result<ImageConfig> readImage(Engine& engine, const std::string& reference,
                                            ImageSink& sink, JobContext& context);

}  // namespace decant
