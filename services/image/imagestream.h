// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/engine/engine.h"
#include "services/image/archivereader.h"
#include "services/support/sha256.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// One layer of an image while it is read: the bytes of its tar, uncompressed.
class LayerStream {
public:
    /// `first`: bytes that were already taken from the entry of `outer`.
    LayerStream(ArchiveReader& outer, std::span<const char> first, std::int64_t archiveBytes);
    LayerStream(const LayerStream&) = delete;
    LayerStream& operator=(const LayerStream&) = delete;
    ~LayerStream() = default;

    /// Size in the engine's archive, where it may be compressed.
    [[nodiscard]] std::int64_t archiveBytes() const { return m_archiveBytes; }
    /// The next bytes, which live until the next call; empty at the end.
    [[nodiscard]] Result<std::span<const char>> read();
    /// The digest of all bytes, once they have been read.
    [[nodiscard]] std::string diffId() { return m_hash.named(); }

private:
    ArchiveReader* m_outer;
    std::span<const char> m_first;
    std::int64_t m_archiveBytes;
    std::optional<ArchiveReader> m_plain;
    bool m_ended = false;
    Sha256 m_hash;
};

/// Receives the layers of an image as the engine streams them, in no particular order.
class ImageSink {
public:
    ImageSink() = default;
    ImageSink(const ImageSink&) = delete;
    ImageSink& operator=(const ImageSink&) = delete;
    virtual ~ImageSink() = default;
    /// A layer: read it to the end, or not at all to skip it. An error stops the reading.
    [[nodiscard]] virtual Result<> layer(LayerStream& stream) = 0;
    /// A small file of the archive: configuration, manifest, history.
    virtual void text(const std::string& path, std::string_view text) = 0;
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
/// zstd) in constant memory and returns its configuration. The engine runs in a thread of its own;
/// `sink` is called in this one.
[[nodiscard]] Result<ImageConfig> readImage(Engine& engine, const std::string& reference,
                                            ImageSink& sink, JobContext& context);

}  // namespace decant
