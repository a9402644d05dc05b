// SPDX-License-Identifier: MIT
#pragma once

#include "services/source/redis/connection.h"
#include "services/source/source.h"

namespace decant::redis {

/// See Source::extract(). Redis has no snapshots: keys are read one after the other, and what was
/// written meanwhile is stated in the manifest.
[[nodiscard]] Result<Manifest> extractSnapshot(const ExtractRequest& request,
                                               RedisConnection& connection, JobContext& context);

}  // namespace decant::redis
