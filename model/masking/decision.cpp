// SPDX-License-Identifier: MIT
#include "model/masking/decision.h"

namespace decant {

const Decision* MaskSpec::find(std::string_view table, std::string_view column) const
{
    const auto columns = tables.find(table);
    if (columns == tables.end())
        return nullptr;
    const auto decision = columns->second.find(column);
    return decision == columns->second.end() ? nullptr : &decision->second;
}

void MaskSpec::set(std::string_view table, std::string_view column, Decision decision)
{
    tables[std::string(table)].insert_or_assign(std::string(column), std::move(decision));
}

bool MaskSpec::remove(std::string_view table, std::string_view column)
{
    const auto columns = tables.find(table);
    if (columns == tables.end())
        return false;
    const auto decision = columns->second.find(column);
    if (decision == columns->second.end())
        return false;
    columns->second.erase(decision);
    if (columns->second.empty())
        tables.erase(columns);
    return true;
}

}  // namespace decant
