// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"
#include "services/source/snapshotsource.h"

#include <filesystem>
#include <memory>

namespace decant {

/// The source of a service with its password from the keychain, the environment or a command. Not
/// connected yet. `folder` is where relative paths of the project are; empty: the current folder.
[[nodiscard]] Result<std::unique_ptr<SnapshotSource>>
openSource(const Project& project, const Service& service,
           const std::filesystem::path& folder = {});

}  // namespace decant
