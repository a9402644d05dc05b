// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// One step of a path: a key, a position, or any child.
struct JsonStep {
    bool any = false;  ///< * or [*]
    std::string key;  ///< of an object; "" where the step is a position only
    long index = -1;  ///< in an array; a key of digits only is both
    friend bool operator==(const JsonStep&, const JsonStep&) = default;
};
using JsonPath = std::vector<JsonStep>;

/// Reads $.a.b, a.b[0], a['x y'].*, a[*].b; nullopt when it cannot be read.
[[nodiscard]] std::optional<JsonPath> parseJsonPath(std::string_view text);

}  // namespace decant
