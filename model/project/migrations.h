// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/findings.h"
#include "model/project/tomlnode.h"

namespace decant {

/// Brings the tree of an older decant.toml to kProjectFormat, one format at a time, keeping the
/// places of all values. A missing, broken or newer format goes to `findings`.
///
/// Formats:
///   0  before the first release: services as a list [[services]] with "name" and "connection",
///      the budget as "size_budget" at the top
///   1  [service.NAME] with "source", [budget] with "stack"
void migrateProject(TomlNode& root, Findings& findings);

}  // namespace decant
