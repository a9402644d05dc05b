// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"
#include "model/project/tablereader.h"

namespace decant {

/// Reads the table [service.NAME]; what is wrong goes to the reader's findings.
[[nodiscard]] Service readService(TableReader table);

}  // namespace decant
