// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace decant {

enum class RowMode : std::uint8_t {
    All,
    StructureOnly,  ///< the table without rows
};

/// Which rows of one table are taken.
struct TableSubset {
    RowMode mode = RowMode::All;
    friend bool operator==(const TableSubset&, const TableSubset&) = default;
};

/// Which rows of a service are taken; tables not named take the default.
struct SubsetSpec {
    std::map<std::string, TableSubset, std::less<>> tables;  ///< key: QualifiedName::text()
    friend bool operator==(const SubsetSpec&, const SubsetSpec&) = default;
};

}  // namespace decant
