// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/problem.h"
#include "model/catalog/catalog.h"
#include "model/masking/decision.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// What happens to one column.
struct ColumnMask {
    int column = 0;  ///< index in Table::columns
    MaskRule rule;  ///< effective: propagated rules are resolved, defaults stay unset
    std::string keyDomain;  ///< effective key domain, "" when the function needs no key
    std::string inheritedFrom;  ///< "schema.table.column" whose rule this is, "" for its own
    /// Type of that column: results must be the same on both sides of a foreign key.
    std::optional<ColumnType> originType;
    friend bool operator==(const ColumnMask&, const ColumnMask&) = default;
};

/// The name under which a run remembers values of the column: partitions and their parent share
/// one.
[[nodiscard]] std::string rememberedAs(const ColumnMask& mask, const Table& table,
                                       const Column& column);

/// The masked columns of one table, in column order.
struct TableMask {
    QualifiedName table;
    std::vector<ColumnMask> columns;
    friend bool operator==(const TableMask&, const TableMask&) = default;
};

/// Decisions applied to a catalog: every column is masked, kept or a problem.
struct MaskPlan {
    std::vector<TableMask> tables;  ///< only tables with a masked column; sorted by name
    std::vector<Problem> problems;  ///< all of them, not the first

    [[nodiscard]] const TableMask* table(const QualifiedName& name) const;
    /// Stable text of everything that decides masked output (not the key); equal text, equal
    /// result.
    [[nodiscard]] std::string fingerprintText() const;
};

/// Resolves decisions against the catalog: rules on a key follow its foreign keys (composite,
/// chains, cycles), partitions and inheritance children follow their parent, generated columns
/// follow their inputs. Undecided columns, unknown functions or parameters, broken guarantees (NOT
/// NULL, UNIQUE, length, type, partition key) are problems.
[[nodiscard]] MaskPlan planMasking(const MaskSpec& spec, const Catalog& catalog,
                                   std::string_view serviceName);

}  // namespace decant
