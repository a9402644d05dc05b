// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/masking/decision.h"
#include "model/masking/functioncatalogue.h"
#include "model/masking/rulecheck.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace decant {

/// Values of a column that a run can remember for unique = "retry" or collision_with_source.
inline constexpr std::int64_t kMostRemembered = 20'000'000;

/// What is wrong with unique and collision_with_source of a rule, as far as the rule and the type
/// say.
void checkUniqueParameters(const FunctionDescriptor& function, const MaskRule& rule,
                           const ColumnType* type, std::vector<RuleFault>& faults);

/// A rule inside another one does not see what the run remembers of the column.
void refuseRemembering(const MaskRule& inner, const std::string& outer,
                       std::vector<RuleFault>& faults);

/// Why unique = "retry" or collision_with_source of a rule cannot do for as many rows in a source
/// of this engine.
[[nodiscard]] std::optional<RuleFault> checkRemembering(const MaskRule& rule,
                                                        const ColumnType& type,
                                                        std::int64_t rowEstimate,
                                                        std::string_view engine);

}  // namespace decant
