// SPDX-License-Identifier: MIT
#pragma once

#include "services/registry/registryclient.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace decant {

/// A blob as a manifest names it.
struct BlobDescriptor {
    std::string mediaType;
    std::string digest;
    std::int64_t bytes = 0;  ///< as stored, compressed
};

/// The manifest of one image (OCI image specification 1.0, Docker image manifest version 2).
struct ImageManifest {
    BlobDescriptor config;
    std::vector<BlobDescriptor> layers;  ///< base first

    /// Configuration and layers together, compressed.
    [[nodiscard]] std::int64_t totalBytes() const;
};

/// Nothing for an index and whatever else is not the manifest of one image.
[[nodiscard]] std::optional<ImageManifest> readImageManifest(const RegistryManifest& manifest);

/// A manifest of Docker's type with layers compressed by gzip; media types of the blobs are not
/// looked at.
[[nodiscard]] RegistryManifest writeImageManifest(const ImageManifest& manifest);

/// Whether a layer is compressed as writeImageManifest() says.
[[nodiscard]] bool isGzipLayer(const BlobDescriptor& layer);

}  // namespace decant
