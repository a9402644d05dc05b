// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"
#include "model/support/result.h"

#include <string>
#include <string_view>

namespace decant {

/// Kind and source of the service behind an address: postgresql://, mysql:// or mariadb://,
/// redis://; libpq keywords count as PostgreSQL. The password is given apart and is in no error.
/// Errors: InvalidInput, Area::Usage.
[[nodiscard]] Result<Service> serviceFromUri(std::string_view uri, std::string* password);

}  // namespace decant
