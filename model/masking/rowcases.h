// SPDX-License-Identifier: MIT
#pragma once

#include "model/masking/maskplan.h"

#include <string>
#include <vector>

namespace decant {

/// One way to mask a column, for the rows where its condition holds.
struct RowCase {
    std::string when;  ///< text of a RowCondition; "" for every row
    MaskRule rule;
    std::string keyDomain;
};

/// The cases of a rule in order, of which the first that holds is taken: one for a plain rule, with
/// its `when`; those of `conditional`. Rows of no case keep their value.
[[nodiscard]] std::vector<RowCase> rowCases(const ColumnMask& mask);

/// The conditions of a rule, "" left out.
[[nodiscard]] std::vector<std::string> conditionsOf(const MaskRule& rule);

/// The rules inside a rule of `chain` or `conditional`, in order; empty for every other one.
[[nodiscard]] std::vector<MaskRule> innerRules(const MaskRule& rule);

}  // namespace decant
