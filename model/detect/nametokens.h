// SPDX-License-Identifier: MIT
#pragma once

#include "model/detect/classify.h"

#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// The words of a column name in lower case: "customerEMailAddr_2" → customer, e, mail, addr, 2.
[[nodiscard]] std::vector<std::string> nameTokens(std::string_view rawName);

/// What a name alone says. `kind` None with confidence 0 when it says nothing.
[[nodiscard]] ColumnClass classifyName(std::string_view columnName, std::string_view tableName);

}  // namespace decant
