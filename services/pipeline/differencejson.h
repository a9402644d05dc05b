// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/builddifference.h"
#include "services/pipeline/pipeline.h"

#include <QJsonObject>

#include <optional>

namespace decant {

/// A difference for programs; stable names.
[[nodiscard]] QJsonObject differenceToJson(const BuildDifference& difference);

/// What `record` changed against the build before it; nullopt where there is none, or where the run
/// made no image.
[[nodiscard]] std::optional<BuildDifference> differenceOf(const History& history,
                                                          const BuildRecord& record);

}  // namespace decant
