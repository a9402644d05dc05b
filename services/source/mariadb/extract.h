// SPDX-License-Identifier: MIT
#pragma once

#include "services/source/mariadb/snapshotsessions.h"
#include "services/source/source.h"

#include <string>

namespace decant::mariadb {

/// See Source::extract(); reads what `snapshot` sees.
[[nodiscard]] Result<Manifest> extractSnapshot(const ExtractRequest& request,
                                               const std::string& password,
                                               SnapshotSessions snapshot, JobContext& context);

}  // namespace decant::mariadb
