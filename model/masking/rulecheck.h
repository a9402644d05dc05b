// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/masking/decision.h"
#include "model/masking/functioncatalogue.h"
#include "model/support/sentence.h"

#include <string>
#include <vector>

namespace decant {

/// What is wrong with a rule; ids are those of Problem.
struct RuleFault {
    std::string id;
    Sentence text;  ///< what is wrong
    Sentence advice;  ///< what to do about it; may be empty
    friend bool operator==(const RuleFault&, const RuleFault&) = default;
};

/// Checks a rule by its descriptor: the function and its parameters exist, their types and ranges
/// fit, the function may be used on `type` (not asked when null). Nested rules of json.path too.
[[nodiscard]] std::vector<RuleFault> checkRule(const MaskRule& rule, const ColumnType* type);

/// "email", "person.first_name" and others that may stand on this type, for advice.
[[nodiscard]] bool typeAllowed(const FunctionDescriptor& function, const ColumnType& type);

/// What it gives depends on what it is keyed by alone, so it can draw again and random numbers can
/// take the place of the value.
[[nodiscard]] bool drawsItsResults(const FunctionDescriptor& function);

/// The key domain a rule works in: its own, else that of the function; "" without key.
[[nodiscard]] std::string effectiveKeyDomain(const MaskRule& rule,
                                             const FunctionDescriptor& function);

/// "Text" -> "text", for messages.
[[nodiscard]] std::string_view toString(TypeFamily family);

}  // namespace decant
