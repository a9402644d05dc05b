// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/masking/maskplan.h"
#include "model/snapshot/manifest.h"

#include <cstdint>
#include <string>
#include <vector>

namespace decant {

/// A column of a build and what was decided about it.
struct ColumnContents {
    enum class Kind : std::uint8_t { Masked, Kept, Undecided };
    std::string name;
    std::string type;
    Kind kind = Kind::Undecided;
    std::string
        rule;  ///< the function with its parameters as TOML, or the reason to keep; no value
    friend bool operator==(const ColumnContents&, const ColumnContents&) = default;
};

struct TableContents {
    std::string name;  ///< QualifiedName::text()
    std::int64_t rows = 0;  ///< in the snapshot
    std::vector<ColumnContents> columns;  ///< in their order
    friend bool operator==(const TableContents&, const TableContents&) = default;
};

/// What a build was made of, so that a later one can say what changed. Names and rules, no values.
struct BuildContents {
    std::vector<TableContents> tables;  ///< sorted by name
    friend bool operator==(const BuildContents&, const BuildContents&) = default;
};

/// The tables whose rows are in the snapshot. `spec` has the reasons of what is kept.
[[nodiscard]] BuildContents contentsOf(const Catalog& catalog, const MaskPlan& plan,
                                       const MaskSpec& spec, const Manifest& manifest);

}  // namespace decant
