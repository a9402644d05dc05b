// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/value.h"

#include <map>
#include <string>
#include <string_view>
#include <variant>

namespace decant {

/// column → function with parameters. Parameter names and types are those of the function's
/// descriptor, plus the common ones every function has (model/masking/functioncatalogue.h).
struct MaskRule {
    std::string function;  ///< "person.first_name"
    Value::Table parameters;
    friend bool operator==(const MaskRule&, const MaskRule&) = default;
};

/// An explicit decision to leave a column as it is.
struct Keep {
    std::string reason;  ///< never empty in a valid project
    friend bool operator==(const Keep&, const Keep&) = default;
};

using Decision = std::variant<MaskRule, Keep>;

/// All decisions of a service. Key of the outer map: QualifiedName::text() of the table
/// ("public.customers"); of the inner one: the column.
struct MaskSpec {
    std::map<std::string, std::map<std::string, Decision, std::less<>>, std::less<>> tables;

    [[nodiscard]] const Decision* find(std::string_view table, std::string_view column) const;
    void set(std::string_view table, std::string_view column, Decision decision);
    /// True when there was one.
    bool remove(std::string_view table, std::string_view column);
    friend bool operator==(const MaskSpec&, const MaskSpec&) = default;
};

}  // namespace decant
