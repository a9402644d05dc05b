// SPDX-License-Identifier: MIT
#pragma once

#include "services/source/mariadb/chunks.h"
#include "services/source/mariadb/session.h"
#include "services/source/sharedcontext.h"
#include "services/source/source.h"

namespace decant::mariadb {

/// Reads the columns whose values masked ones must not meet, over a session that sees the snapshot,
/// before anything is masked. Errors: Finding when there are too many, those of the session.
[[nodiscard]] Result<> readSourceValues(Session& session, const ExtractRequest& request,
                                        const ExtractPlan& plan, SharedContext& context);

}  // namespace decant::mariadb
