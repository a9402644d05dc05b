// SPDX-License-Identifier: MIT
#pragma once

#include "services/pipeline/pipeline.h"
#include "services/pipeline/workfolder.h"

#include <filesystem>
#include <vector>

namespace decant {

/// How generated files stand to those below `projectFolder`, with own blocks kept. What is equal is
/// noted as written.
[[nodiscard]] Result<std::vector<ArtifactState>>
compareWithDisk(std::vector<Artifact> generated, const std::filesystem::path& projectFolder,
                const WorkFolder& folder);

/// Writes one file atomically, its folder too.
[[nodiscard]] Result<> writeArtifact(const Artifact& artifact,
                                     const std::filesystem::path& projectFolder);

}  // namespace decant
