// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"

namespace decant {

/// The image of a kind of service before the project says anything; a kind without login has no
/// user.
[[nodiscard]] ImageOptions defaultImageOptions(ServiceKind kind);

}  // namespace decant
