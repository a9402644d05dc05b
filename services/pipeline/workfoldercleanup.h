// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/jobcontext.h"
#include "model/support/result.h"

#include <cstdint>
#include <filesystem>

namespace decant {

/// What lies in the work folder, of all projects.
struct WorkFolderUse {
    std::int64_t bytes = 0;
    /// Of snapshots that a newer one of the same service has replaced, and of what dead runs left.
    std::int64_t removableBytes = 0;
};

/// `root` "" is defaultWorkDir(). A folder that does not exist is empty. Errors: Denied.
[[nodiscard]] Result<WorkFolderUse> measureWorkFolder(const std::filesystem::path& root,
                                                      JobContext& context);

/// Removes what is removable, and returns what is left. The newest snapshot and the records of
/// every service stay; services that are at work at the moment are left alone.
[[nodiscard]] Result<WorkFolderUse> cleanWorkFolder(const std::filesystem::path& root,
                                                    JobContext& context);

}  // namespace decant
