// SPDX-License-Identifier: MIT
#pragma once

#include "services/source/source.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// A column of which the run has to know all values of the source before it masks any, because its
/// rule says collision_with_source.
class WatchedColumn {
public:
    /// `column`: index in Table::columns.
    WatchedColumn(const Table& table, int column, const MaskKey& key,
                  std::shared_ptr<ColumnValues> values);

    [[nodiscard]] int column() const { return m_column; }
    /// Remembers a value (unescaped text form). Errors: Finding when there are too many.
    [[nodiscard]] Result<> add(std::string_view value);

private:
    std::string m_name;
    int m_column;
    ValuePrint m_print;
    std::shared_ptr<ColumnValues> m_values;
};

/// Those of a table; they must be filled before a row of it is masked.
[[nodiscard]] std::vector<WatchedColumn> watchedColumns(const ExtractRequest& request,
                                                        const Table& table);

}  // namespace decant
