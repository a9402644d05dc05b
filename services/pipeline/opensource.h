// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"
#include "services/source/source.h"

#include <memory>

namespace decant {

/// The source of a service with its password from the keychain, the environment or a command. Not
/// connected yet.
[[nodiscard]] Result<std::unique_ptr<Source>> openSource(const Project& project,
                                                         const Service& service);

}  // namespace decant
