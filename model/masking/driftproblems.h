// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/problem.h"
#include "model/catalog/catalog.h"
#include "model/masking/decision.h"

#include <string_view>
#include <vector>

namespace decant {

/// Tells a plan's problems what changed since the last snapshot: an undecided column says that it
/// is new, and a kept column whose type changed becomes a warning, since the reason was given for
/// another type.
void tellDrift(std::vector<Problem>& problems, const std::vector<Drift>& drift,
               const MaskSpec& spec, std::string_view serviceName);

}  // namespace decant
