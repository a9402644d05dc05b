// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// The images that a Dockerfile starts from, each once, with build arguments (and the defaults of
/// the ARGs before the first FROM) filled in; earlier stages and "scratch" are none.
[[nodiscard]] std::vector<std::string>
baseImages(std::string_view dockerfile, const std::map<std::string, std::string>& arguments);

}  // namespace decant
