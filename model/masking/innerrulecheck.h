// SPDX-License-Identifier: MIT
#pragma once

#include "model/masking/rulecheck.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

// Parts of checkRule() about what stands inside a rule.

/// "Did you mean …?", or empty when nothing is close.
[[nodiscard]] Sentence adviceFor(std::string_view name,
                                 std::span<const std::string_view> candidates);

/// The text of a row condition.
void checkCondition(const std::string& title, const Value& value, std::vector<RuleFault>& faults);

/// The entries of chain and conditional; `value` is a list of tables.
void checkFunctions(const FunctionDescriptor& function, const Value& value, const ColumnType* type,
                    std::vector<RuleFault>& faults);

/// The operations of json.path; `value` is a list of tables.
void checkOperations(const Value& value, std::vector<RuleFault>& faults);

/// The functions that a function for elements, leaves or parts applies.
void checkNested(const FunctionDescriptor& function, const MaskRule& rule, const ColumnType* type,
                 std::vector<RuleFault>& faults);

/// Templates, expressions and patterns that have to be readable.
void checkTexts(const MaskRule& rule, std::vector<RuleFault>& faults);

}  // namespace decant
