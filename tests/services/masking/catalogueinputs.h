// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/masking/functioncatalogue.h"
#include "model/support/value.h"

#include <string>
#include <vector>

namespace decant::test {

/// A column type with values of it.
struct TypeCase {
    ColumnType type;
    std::vector<std::string> usual;  ///< what people store
    std::vector<std::string> odd;  ///< what also is a value of the type: infinity, NaN, BC, quotes
};

/// One or more for every family; the enum, domain, composite and extension types are those that
/// catalogueTypesSql() makes.
[[nodiscard]] std::vector<TypeCase> typeCases();
[[nodiscard]] std::string catalogueTypesSql();

/// Parameters without which a function cannot work; for one that is not known here what its
/// required parameters accept.
[[nodiscard]] Value::Table neededParameters(const FunctionDescriptor& function,
                                            const ColumnType& type);

/// The n-th of many different values in the domain of an injective function, as text.
[[nodiscard]] std::string distinctValue(const FunctionDescriptor& function, int number);

}  // namespace decant::test
