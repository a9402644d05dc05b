// SPDX-License-Identifier: MIT
#pragma once

#include "model/image/imagereport.h"
#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/engine/engine.h"
#include "services/image/preparedimage.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>

namespace decant {

/// Looks at the bytes of an image's files while it is inspected, so that the image is read once.
class FileScanner {
public:
    FileScanner() = default;
    FileScanner(const FileScanner&) = delete;
    FileScanner& operator=(const FileScanner&) = delete;
    virtual ~FileScanner() = default;
    /// A file (or its name, or a text of the image such as its history) begins.
    virtual void beginFile(const std::string& path) = 0;
    virtual void fileData(std::span<const char> bytes) = 0;
    virtual void endFile() = 0;
    /// All files of a layer were shown; whether it belongs to the base image is only known now.
    virtual void endLayer(bool base) = 0;
};

struct InspectOptions {
    /// Image whose layers count as base layers; "" when there is none.
    std::string baseReference;
    /// Compresses every layer to learn its size in a registry. Without it only the sizes in
    /// `knownCompressed` are filled in.
    bool compress = true;
    std::map<std::string, std::int64_t> knownCompressed;  ///< diffId → bytes, e.g. of a push
    std::string dataFolder = "decant/pgdata";
    std::string relationMap = "decant/relations.tsv";
    FileScanner* scanner = nullptr;  ///< sees every file of every layer
    /// Keeps what was compressed. Where there is no room for it, it stays incomplete.
    PreparedImage* prepare = nullptr;
};

/// Streams the image out of the engine once, in constant memory, and says what is in it.
[[nodiscard]] Result<ImageReport> inspectImageLayers(Engine& engine, const std::string& reference,
                                                     const InspectOptions& options,
                                                     JobContext& context);

}  // namespace decant
