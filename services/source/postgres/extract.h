// SPDX-License-Identifier: MIT
#pragma once

#include "services/source/postgres/exportedsnapshot.h"
#include "services/source/source.h"

#include <string>

namespace decant::postgres {

/// Takes a whole snapshot: every worker reads in the view of `snapshot`, values are
/// masked in memory before anything is written.
[[nodiscard]] Result<Manifest> extractSnapshot(const ExtractRequest& request,
                                               const std::string& password,
                                               ExportedSnapshot snapshot, JobContext& context);

}  // namespace decant::postgres
