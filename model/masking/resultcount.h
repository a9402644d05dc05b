// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/masking/decision.h"

#include <cstdint>
#include <optional>

namespace decant {

/// Largest integer the type takes; for text and floats what a double holds exactly.
[[nodiscard]] std::int64_t largestInteger(const ColumnType& type);

/// At least so many different results (case makes no difference) a rule draws from, about equally
/// often, in a column of `type`; nullopt where that is not known before the run.
[[nodiscard]] std::optional<double> resultCount(const MaskRule& rule, const ColumnType& type);

}  // namespace decant
