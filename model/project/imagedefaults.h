// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"

namespace decant {

/// The image of a kind of service before the project says anything; a kind without login has no
/// user.
[[nodiscard]] ImageOptions defaultImageOptions(ServiceKind kind);

/// Whether images of the kind can store their data in several layers.
[[nodiscard]] bool hasDataLayers(ServiceKind kind);
/// In how many layers the image stores its data: 1 where the kind knows no others.
[[nodiscard]] int dataLayers(const Service& service);

}  // namespace decant
