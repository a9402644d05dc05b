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
/// start to the first answered query, and compares what it holds with the manifest: rows,
/// sequences, the number of objects of every kind, and what else the kind of service has. The time
/// is what the engine needs to start the container plus what passes in it until a client, tried
/// again and again, has its answer; the engine's time to run that loop counts only where the server
/// is ready sooner. The container is always removed, also after an error or a cancellation; one of
/// this name that a killed process left behind is removed first. With "" the engine chooses a
/// name. Differences are facts in the report, not errors; the leak fields stay empty: see
/// LeakScanner.
[[nodiscard]] Result<VerifyReport> verifyImage(Engine& engine, const std::string& image,
                                               const Manifest& manifest, const Service& service,
                                               JobContext& context,
                                               const std::string& containerName = {});

}  // namespace decant
