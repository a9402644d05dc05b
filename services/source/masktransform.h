// SPDX-License-Identifier: MIT
#pragma once

#include "services/snapshot/blockpipeline.h"
#include "services/source/source.h"

#include <cstdint>
#include <vector>

namespace decant {

/// How the lines of a table are masked on their way into a file; no transform where nothing of it
/// is masked. `fields`: for each field of a line its index in Table::columns. `id`: equal id, equal
/// transform. Originals are offered to the leak sample of the request, and its tally counts values
/// that could not be masked. What is given must live as long as the recipe and its transforms.
[[nodiscard]] TransformRecipe maskRecipe(const ExtractRequest& request, const Table& table,
                                         std::vector<int> fields, std::uint64_t id);

}  // namespace decant
