// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/buildrecord.h"
#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/pipeline/pipeline.h"
#include "services/registry/pushedimages.h"

#include <optional>
#include <string>

namespace decant {

/// What the registry has of a service, against what is here.
struct RegistryNews {
    std::string service;
    std::string repository;  ///< host/path
    std::optional<PushedImage> newest;  ///< nothing was pushed yet
    std::string localImageId;  ///< of the newest build known here, "" without one
    bool newer = false;  ///< the registry has a build that is newer than any that is known here
};

/// Asks the registry of the project. Errors: InvalidInput when the project names none.
[[nodiscard]] Result<RegistryNews> askRegistry(const Project& project, const Service& service,
                                               const PipelineOptions& options, JobContext& context);

/// Pulls the newest image of the registry into the engine, checks that it is the one that was asked
/// for, and records it as the newest build, so that the stack starts with it.
[[nodiscard]] Result<BuildRecord> pullNewest(const Project& project, const Service& service,
                                             const RegistryNews& news,
                                             const PipelineOptions& options, JobContext& context);

/// How the project's registry is reached.
[[nodiscard]] RegistryOptions registryOptions(const Project& project);

}  // namespace decant
