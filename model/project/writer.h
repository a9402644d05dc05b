// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"

#include <string>

namespace decant {

/// decant.toml in canonical form: fixed order of keys, services in their order, tables and columns
/// sorted, defaults left out, one decision per line. Equal projects give equal bytes everywhere,
/// and parseProject gives the project back.
[[nodiscard]] std::string writeProject(const Project& project);

/// A value as TOML on one line.
[[nodiscard]] std::string tomlText(const Value& value);

}  // namespace decant
