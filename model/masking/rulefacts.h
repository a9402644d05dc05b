// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/masking/decision.h"
#include "model/masking/functioncatalogue.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

// What can be read off a rule, for the checks of a plan.

/// The parameter is set to this text.
[[nodiscard]] bool parameterIs(const MaskRule& rule, std::string_view name,
                               std::string_view wanted);
/// The parameter is set to true.
[[nodiscard]] bool parameterOn(const MaskRule& rule, std::string_view name);
/// The integer it is set to, else `otherwise`.
[[nodiscard]] std::int64_t integerOr(const MaskRule& rule, std::string_view name,
                                     std::int64_t otherwise);
/// The rule has seed columns.
[[nodiscard]] bool hasSeed(const MaskRule& rule);

/// Shortest text column that a rule works in without losing what it promises; 0 for any.
[[nodiscard]] int neededLength(const MaskRule& rule, bool unique);
/// Some values become NULL.
[[nodiscard]] bool givesNull(const FunctionDescriptor& function, const MaskRule& rule);
/// Columns of the same row whose original values the rule looks at: of its conditions, its seed and
/// its parameters.
[[nodiscard]] std::vector<std::string> columnsLookedAt(const MaskRule& rule);
/// The result does not depend on the value alone, so a referring column cannot get the same one.
[[nodiscard]] bool dependsOnMore(const MaskRule& rule);

/// The run has to remember values of the column: those it gave (unique = "retry") or those of the
/// source (collision_with_source).
[[nodiscard]] bool remembersValues(const MaskRule& rule);
/// The rule looks for masked values that the source column holds.
[[nodiscard]] bool looksForCollisions(const MaskRule& rule);

}  // namespace decant
