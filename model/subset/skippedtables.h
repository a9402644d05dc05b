// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/masking/maskplan.h"
#include "model/project/project.h"

#include <vector>

namespace decant {

/// Names of the tables that the subset leaves out altogether, sorted.
[[nodiscard]] std::vector<QualifiedName> skippedTables(const SubsetSpec& spec,
                                                       const Catalog& catalog);

/// Takes tables out of a catalog, with their foreign keys and the sequences they own, whose names
/// are returned. `names` is sorted.
std::vector<QualifiedName> leaveOut(const std::vector<QualifiedName>& names, Catalog& catalog);

/// The masking of a service for the tables that are taken: nothing has to be decided about the
/// others.
[[nodiscard]] MaskPlan planMasking(const Service& service, const Catalog& catalog);

}  // namespace decant
