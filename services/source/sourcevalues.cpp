// SPDX-License-Identifier: MIT
#include "services/source/sourcevalues.h"

#include "model/masking/rulefacts.h"

#include <utility>

namespace decant {

WatchedColumn::WatchedColumn(const Table& table, int column, const MaskKey& key,
                             std::shared_ptr<ColumnValues> values)
    : m_name(table.name.text() + '.' + table.columns.at(static_cast<std::size_t>(column)).name)
    , m_column(column)
    , m_print(key)
    , m_values(std::move(values))
{
}

Result<> WatchedColumn::add(std::string_view value)
{
    if (m_values->source.add(m_print(value)) != ValueSet::Added::Full)
        return {};
    return Error{Error::Code::Finding, Error::Area::Project, m_name,
                 say("the values of the source column need more memory than a run has for them"),
                 say("Turn collision_with_source off for this column.")};
}

std::vector<WatchedColumn> watchedColumns(const ExtractRequest& request, const Table& table)
{
    std::vector<WatchedColumn> watched;
    const TableMask* mask = request.plan->table(table.name);
    for (const ColumnMask& each : mask == nullptr ? std::vector<ColumnMask>() : mask->columns) {
        if (!looksForCollisions(each.rule))
            continue;
        const Column& column = table.columns.at(static_cast<std::size_t>(each.column));
        watched.emplace_back(table, each.column, *request.key,
                             request.values->column(rememberedAs(each, table, column)));
    }
    return watched;
}

}  // namespace decant
