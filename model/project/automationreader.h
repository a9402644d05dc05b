// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/automation.h"
#include "model/project/tablereader.h"

namespace decant {

// Parts of decant.toml about automatic runs; what is wrong goes to the readers' findings.

void readCi(TableReader table, CiOptions& ci);
void readNotify(TableReader table, NotifyOptions& notify);
void readKeep(TableReader table, KeepOptions& keep);

}  // namespace decant
