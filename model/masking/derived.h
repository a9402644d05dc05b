// SPDX-License-Identifier: MIT
#pragma once

#include "model/masking/decision.h"
#include "model/masking/functioncatalogue.h"

#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// What the result of a rule is made from; of a chain, what its first function is. A rule whose
/// function does not exist is made from the value.
[[nodiscard]] FunctionInput inputOf(const MaskRule& rule);

/// The columns of the same row whose masked values the rule is made from, in order of their first
/// use: what its function gets, as the fields of a COPY line, in place of the value. Empty for
/// every rule that is made from the value, and where the template cannot be read.
[[nodiscard]] std::vector<std::string> maskedInputs(const MaskRule& rule);

/// The text of a parameter; "" where it is not set or no text.
[[nodiscard]] std::string parameterText(const MaskRule& rule, std::string_view name);

}  // namespace decant
