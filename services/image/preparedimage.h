// SPDX-License-Identifier: MIT
#pragma once

#include "services/image/imagestream.h"
#include "services/support/spoolfile.h"

#include <cstdint>
#include <map>
#include <string>

namespace decant {

/// A layer as a registry takes it.
struct PreparedLayer {
    std::string digest;  ///< of the compressed bytes
    std::int64_t tarBytes = 0;  ///< in the engine's archive
    SpoolFile file;
};

/// What an inspection compressed to learn its size, kept so that a push after it in the same
/// process need not read and compress the image again. Gone with the process.
struct PreparedImage {
    ImageConfig config;
    std::map<std::string, PreparedLayer> layers;  ///< by diffId
};

}  // namespace decant
