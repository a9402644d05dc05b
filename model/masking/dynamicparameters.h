// SPDX-License-Identifier: MIT
#pragma once

#include "model/masking/decision.h"
#include "model/masking/functioncatalogue.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// A parameter that is taken from another column of the row, written as a table in its place:
/// locale = { column = "country", values = { DE = "de", FR = "fr" }, otherwise = "en" }.
struct DynamicParameter {
    std::string parameter;
    std::string column;
    /// What values of the column stand for; empty where they are the parameter themselves.
    std::map<std::string, Value, std::less<>> values;
    std::optional<Value> otherwise;  ///< for NULL and what does not fit; else the default
};

/// The value is written as a parameter of another column.
[[nodiscard]] bool isDynamic(const Value& value);

/// Those of a rule in the order of their names; not those of rules inside it.
[[nodiscard]] std::vector<DynamicParameter> dynamicParameters(const MaskRule& rule);

/// The rule for a row: `values` are those of the columns of `dynamic`, in their text form. A value
/// that does not fit the type, the choices or the range of its parameter counts as NULL.
[[nodiscard]] MaskRule ruleForRow(const MaskRule& rule, std::span<const DynamicParameter> dynamic,
                                  std::span<const std::optional<std::string_view>> values);

}  // namespace decant
