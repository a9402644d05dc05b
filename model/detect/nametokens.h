// SPDX-License-Identifier: MIT
#pragma once

#include "model/detect/classify.h"

#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// The words of a column name in lower case without accents: "customerEMailAddr_2" → customer, e,
/// mail, addr, 2.
[[nodiscard]] std::vector<std::string> nameTokens(std::string_view rawName);

/// The same, with words that are written together taken apart where all parts are known:
/// "CUSTZIP" → cust, zip.
[[nodiscard]] std::vector<std::string> nameWords(std::string_view rawName);

/// What a name alone says.
struct NameMeaning {
    ColumnClass found;  ///< None with confidence 0 when it says nothing
    bool harmless = false;  ///< it names something that is not sensitive: status, price, email_type
    bool role = false;  ///< it names somebody: recipient, author; the values say how
};

[[nodiscard]] NameMeaning classifyName(std::string_view columnName, std::string_view tableName);

/// What a comment says; the longest known phrase counts, weaker than in a name.
[[nodiscard]] ColumnClass classifyComment(std::string_view comment);

}  // namespace decant
