// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// The elements of an array in PostgreSQL's text form, of all dimensions, without NULLs. What is no
/// such text gives none.
[[nodiscard]] std::vector<std::string> arrayElements(std::string_view text);

}  // namespace decant
