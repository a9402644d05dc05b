// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"
#include "model/project/tablereader.h"

namespace decant {

// Parts of decant.toml about compose.yaml; what is wrong goes to the readers' findings.

void readCompose(TableReader table, ComposeOptions& compose);
/// The table of all applications; `project` has its services already.
void readApplications(TableReader applications, Project& project);

}  // namespace decant
