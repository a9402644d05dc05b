// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/engine/engine.h"
#include "services/image/preparedimage.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace decant {

enum class BlobState : std::uint8_t {
    Waiting,
    Exists,
    Mounted,
    Preparing,
    Pushing,
    Pushed,
    Failed
};

/// One row of the push table.
struct BlobProgress {
    std::string diffId;  ///< of the layer; "config" for the configuration
    std::string digest;  ///< once known
    BlobState state = BlobState::Waiting;
    std::int64_t done = 0;  ///< compressed bytes sent
    std::int64_t total = 0;  ///< compressed bytes, 0 while unknown
    std::string problem;
};

/// Receives the state of every blob, from the pushing threads, serialised.
class PushObserver {
public:
    PushObserver() = default;
    PushObserver(const PushObserver&) = delete;
    PushObserver& operator=(const PushObserver&) = delete;
    virtual ~PushObserver() = default;
    virtual void blob(const BlobProgress& progress) = 0;
};

struct RegistryOptions {
    bool insecure = false;  ///< plain HTTP; always allowed on loopback
    std::string caFile;
    /// Remembers which compressed blob belongs to which layer, so that a layer that a registry has
    /// is not even read; "" remembers nothing. Holds digests and sizes only.
    std::filesystem::path cacheFile;
    std::chrono::milliseconds retryDelay{1000};  ///< before the first retry; doubles each time
    std::int64_t pieceBytes = 64LL << 20;  ///< of an upload, sent in one request
    std::int64_t maxLayerBytes = 0;  ///< compressed; larger layers are refused; 0: any size
    std::vector<std::string> moreTags = {};  ///< that are moved to the image, too
};

struct PushResult {
    std::string reference;  ///< repository:tag
    std::string digest;  ///< of the manifest, checked by reading it back
    std::int64_t sentBytes = 0;
    std::int64_t totalBytes = 0;  ///< compressed size of the whole image
    std::vector<std::int64_t> layerBytes;  ///< compressed, base first
};

/// Pushes an image of the engine to its registry. All errors have Area::Registry and a hint.
/// A tag is only ever moved to a complete image. `prepared`: layers that were compressed before,
/// which are taken out of it; without one, or when it lacks some, the engine is asked for the
/// image.
[[nodiscard]] Result<PushResult> pushImage(Engine& engine, const std::string& reference,
                                           const RegistryOptions& options, PushObserver& observer,
                                           JobContext& context, PreparedImage* prepared = nullptr);

/// Lets the engine push the image over its own connection: for engines that are nearer to the
/// registry than this machine. The registry is asked first, since an engine's reason for a refusal
/// is often wrong, and the digest is read back afterwards; where only the engine reaches the
/// registry, both are left out and the context is told. Bytes of a row are unpacked ones, as the
/// engine counts. Errors as pushImage().
[[nodiscard]] Result<PushResult> pushByEngine(Engine& engine, const std::string& reference,
                                              const RegistryOptions& options,
                                              PushObserver& observer, JobContext& context);

}  // namespace decant
