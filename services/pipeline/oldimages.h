// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/buildrecord.h"
#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/engine/engine.h"

#include <string>
#include <vector>

namespace decant {

/// Ids of the images of a service beyond the `keep` newest that `history` (newest first) knows,
/// oldest last. `keep` 0 keeps all.
[[nodiscard]] std::vector<std::string> oldImageIds(const std::vector<BuildRecord>& history,
                                                   const std::string& service, int keep);

/// Takes the tags below `repository` from the images, which removes those that have no other. What
/// a container uses stays, and so does what is gone already. Returns how many were removed.
[[nodiscard]] Result<int> removeOldImages(Engine& engine, const std::vector<std::string>& ids,
                                          const std::string& repository, JobContext& context);

}  // namespace decant
