// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

namespace decant {

// The words of SqlExpression, in lower case and sorted.

[[nodiscard]] const std::vector<std::string_view>& sqlKeywords();
/// After AS in a CAST; with or without a length in parentheses.
[[nodiscard]] const std::vector<std::string_view>& sqlTypeWords();
/// What extract() takes out of a time.
[[nodiscard]] const std::vector<std::string_view>& sqlFieldWords();
/// Functions an expression may call.
[[nodiscard]] const std::vector<std::string_view>& allowedSqlFunctions();

}  // namespace decant
