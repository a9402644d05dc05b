// SPDX-License-Identifier: MIT
#pragma once

#include "model/masking/foreign/foreignrules.h"
#include "model/support/result.h"

#include <filesystem>
#include <string_view>

namespace decant {

/// Reads the rules of a Greenmask configuration (dump.transformation). Everything of it that
/// decides values or rows and is not carried over is among the losses. Errors: InvalidInput where
/// it is no YAML (line and column in detail) or no configuration of Greenmask.
[[nodiscard]] Result<ForeignRules> readGreenmask(std::string_view yaml, std::string_view fileName);

/// As above. Errors also: NotFound.
[[nodiscard]] Result<ForeignRules> readGreenmaskFile(const std::filesystem::path& file);

}  // namespace decant
