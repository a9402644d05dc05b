// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"
#include "model/support/result.h"

#include <string_view>

namespace decant {

/// Reads decant.toml of this or an older format. `fileName` is only used in messages.
/// Errors: InvalidInput, Area::Project; `what` is FILE:LINE:COLUMN of the first finding, `detail`
/// draws all of them with a caret line, `hint` says what to do. Functions and parameters of masking
/// rules are not looked up here but when the rules meet a catalog.
[[nodiscard]] Result<Project> parseProject(std::string_view text, std::string_view fileName);

}  // namespace decant
