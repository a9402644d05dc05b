// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/masking/decision.h"

#include <string>
#include <vector>

namespace decant {

/// Rules worth trying on a column where another one does not fit, the most useful first. Whether
/// one fits is for checkColumn() and the server to say.
[[nodiscard]] std::vector<MaskRule> candidateRules(const Column& column);

/// The rule as a person writes it in advice: "hash.hmac", "email with unique = suffix".
[[nodiscard]] std::string ruleWords(const MaskRule& rule);

/// Made-up values of a type at its edges, in the text form of the type: extremes, empty, long,
/// several alphabets. Empty where the family has none that can be written without knowing more.
[[nodiscard]] std::vector<std::string> boundaryValues(const ColumnType& type);

}  // namespace decant
