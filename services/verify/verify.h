// SPDX-License-Identifier: MIT
#pragma once

#include "model/image/imagereport.h"
#include "model/project/project.h"
#include "model/snapshot/manifest.h"
#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/engine/engine.h"

#include <string>

namespace decant {

/// Starts a container of the image (label decant.verify, no network), measures the time from the
/// start to the first answered query, and compares rows, sequences, constraints, extensions and
/// materialized views with the manifest. The container is always removed, also after an error or a
/// cancellation. Differences are facts in the report, not errors; the leak fields stay empty:
/// see LeakScanner.
[[nodiscard]] Result<VerifyReport> verifyImage(Engine& engine, const std::string& image,
                                               const Manifest& manifest,
                                               const ImageOptions& options, JobContext& context);

}  // namespace decant
