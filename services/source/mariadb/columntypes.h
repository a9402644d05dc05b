// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"

#include <string>
#include <string_view>

namespace decant::mariadb {

/// The type of a column from information_schema.columns: `written` is COLUMN_TYPE
/// ("int(10) unsigned"), `base` DATA_TYPE ("int"). Lengths are characters (bytes for tinytext and
/// text), -1 where there are none.
[[nodiscard]] ColumnType columnType(std::string_view written, std::string_view base, int length,
                                    int precision, int scale);

/// How a column is read into a data file: binary values in hexadecimal, as PostgreSQL writes them,
/// so that the same rules give the same results; everything else as text.
[[nodiscard]] std::string selectExpression(const Column& column);

/// True where the data file holds `\x…` and loading has to turn it back.
[[nodiscard]] bool isHexadecimal(const ColumnType& type);

/// The labels of an enum('a','b''c') or set(…).
[[nodiscard]] std::vector<std::string> labelsOf(std::string_view written);

}  // namespace decant::mariadb
