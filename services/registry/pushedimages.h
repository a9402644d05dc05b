// SPDX-License-Identifier: MIT
#pragma once

#include "model/image/imagereference.h"
#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/registry/push.h"

#include <cstdint>
#include <string>
#include <vector>

namespace decant {

/// An image that a repository holds under one or more tags.
struct PushedImage {
    std::vector<std::string> tags;  ///< in the registry's order
    std::string digest;  ///< of the manifest
    std::string imageId;  ///< digest of the configuration: what an engine calls its id
    std::string created;  ///< ISO 8601 UTC, as the builder wrote it
    std::string project;  ///< label decant.project, "" for images of others
    std::string service;  ///< label decant.service
    std::int64_t bytes = 0;  ///< compressed
};

/// The images of a repository, newest first. Costs two requests for each tag. What is no image for
/// one platform (an index, an artifact) is left out. `repository`: its tag does not matter.
/// Errors: Area::Registry with a hint.
[[nodiscard]] Result<std::vector<PushedImage>> listPushedImages(const ImageReference& repository,
                                                                const RegistryOptions& options,
                                                                JobContext& context);

/// What a retention rule did.
struct Retention {
    std::vector<std::string> deletedTags;
    std::int64_t kept = 0;  ///< images of the service that stay
};

/// Deletes the images of a project's service beyond the `keep` newest. Images without its labels,
/// and whatever shares a manifest with a kept one, are never touched. `keep` 0 keeps all.
[[nodiscard]] Result<Retention> deleteOldImages(const ImageReference& repository,
                                                const std::string& project,
                                                const std::string& service, int keep,
                                                const RegistryOptions& options,
                                                JobContext& context);

}  // namespace decant
