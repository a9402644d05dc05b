// SPDX-License-Identifier: MIT
#pragma once

#include "tests/gui/samplecatalog.h"

#include <array>
#include <string>
#include <utility>

namespace decant::test {

/// A catalog of a large business: tables of `columns` columns with names as they occur, one foreign
/// key each.
inline Catalog manyColumns(int tables, int columns)
{
    constexpr std::array<std::pair<const char*, TypeFamily>, 10> kNames{
        {{"customer_email", TypeFamily::Text},
         {"last_name", TypeFamily::Text},
         {"total_amount", TypeFamily::Numeric},
         {"created_at", TypeFamily::Timestamp},
         {"status", TypeFamily::Text},
         {"phone", TypeFamily::Text},
         {"shipping_city", TypeFamily::Text},
         {"attribute", TypeFamily::Text},
         {"birth_date", TypeFamily::Date},
         {"payload", TypeFamily::Json}}};
    Catalog catalog;
    for (int t = 0; t < tables; ++t) {
        Table table;
        std::string number = std::to_string(t);
        number.insert(0, 5 - number.size(), '0');
        table.name = {"public", "t" + number};
        table.columns.push_back(column("id", "bigint", TypeFamily::Integer, true));
        for (int c = 1; c < columns; ++c) {
            const auto& [name, family] = kNames.at(static_cast<std::size_t>(c) % kNames.size());
            table.columns.push_back(
                column(std::string(name) + '_' + std::to_string(c), "text", family));
        }
        table.keys = {{table.name.name + "_pkey", {"id"}, true, false}};
        catalog.tables.push_back(std::move(table));
    }
    return catalog;
}

}  // namespace decant::test
