// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/buildrecord.h"

#include <vector>

namespace decant {

/// The newest of `records` whose verification of the same image and snapshot came to its end and
/// found nothing, or nullptr. One that failed or was cancelled on the way proves nothing, whatever
/// it had found so far.
[[nodiscard]] const BuildRecord* verifiedBefore(const std::vector<BuildRecord>& records,
                                                const BuildRecord& now);

}  // namespace decant
