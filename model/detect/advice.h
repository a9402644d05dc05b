// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/problem.h"
#include "model/catalog/catalog.h"

#include <vector>

namespace decant {

/// Adds to each "undecided-column" problem of a mask plan what the column seems to hold, judged by
/// its name and type, and which decision would fit.
void adviseUndecided(std::vector<Problem>& problems, const Catalog& catalog);

}  // namespace decant
