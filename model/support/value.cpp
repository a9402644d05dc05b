// SPDX-License-Identifier: MIT
#include "model/support/value.h"

#include <array>

namespace decant {

std::string_view Value::typeName() const noexcept
{
    constexpr std::array<std::string_view, 6> kNames{"boolean", "integer", "float",
                                                     "string",  "list",    "table"};
    return kNames[m_data.index()];
}

}  // namespace decant
