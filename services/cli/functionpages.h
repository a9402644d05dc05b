// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <string>

namespace decant::cli {

/// Writes the reference of the masking functions below `folder`: masking-functions.md, which lists
/// them, and functions/FAMILY.md for each family. How many pages were written. Errors: those of
/// replaceFile(), Area::Usage.
[[nodiscard]] Result<int> writeFunctionPages(const std::string& folder);

}  // namespace decant::cli
