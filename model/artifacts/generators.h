// SPDX-License-Identifier: MIT
#pragma once

#include "model/artifacts/artifacts.h"
#include "model/artifacts/imagekind.h"

#include <string>
#include <string_view>

namespace decant {

// One generator per kind of file. Each gives the whole text, ending in a line end; equal values
// give equal bytes.

/// `base` "" leaves the base image to the build argument BASE.
[[nodiscard]] std::string dockerfileText(const Project& project, const Service& service,
                                         std::string_view base);
[[nodiscard]] std::string dockerignoreText();
[[nodiscard]] std::string composeText(const Project& project);

/// `name` as part of an environment variable: "order-items" gives ORDER_ITEMS.
[[nodiscard]] std::string variableName(std::string_view name);

}  // namespace decant
