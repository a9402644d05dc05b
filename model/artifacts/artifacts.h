// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"
#include "model/snapshot/manifest.h"

#include <map>
#include <string>
#include <vector>

namespace decant {

/// One generated text file.
struct Artifact {
    std::string path;  ///< relative to the project folder, '/' separated: "docker/shop/Dockerfile"
    std::string text;
    bool executable = false;
    friend bool operator==(const Artifact&, const Artifact&) = default;
};

/// Where the database folder lives in every image; outside any VOLUME of the official images,
/// one level below the folder that is copied, so that its mode 0700 survives COPY.
inline constexpr const char* kDataParent = "/decant";
inline constexpr const char* kDataFolder = "/decant/pgdata";

/// The base image a service is built from when none is chosen: the official one of the exact
/// version.
[[nodiscard]] std::string defaultBaseImage(const std::string& engine, int serverVersion);

/// All artifacts of a project, sorted by path, canonical and byte-stable: per service Dockerfile,
/// restore script and .dockerignore, and for the stack compose.yaml and CI files. `serverVersions`
/// holds Catalog/Manifest::serverVersion per service name (needed for the default base image).
[[nodiscard]] std::vector<Artifact>
generateArtifacts(const Project& project, const std::map<std::string, int>& serverVersions);

}  // namespace decant
