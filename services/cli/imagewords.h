// SPDX-License-Identifier: MIT
#pragma once

#include "model/image/imagecsv.h"
#include "model/image/imagedifference.h"
#include "model/image/stacksize.h"

#include <string>

namespace decant::cli {

/// Layers, wasted bytes and the largest objects of an image, as tables. `stack`: what other images
/// there are, so that shared layers can be named; may be empty.
[[nodiscard]] std::string imageWords(const ImageReport& report, const StackReports& stack,
                                     const std::string& service = {});

/// What a build changed, as text.
[[nodiscard]] std::string differenceWords(const ImageDifference& difference);

}  // namespace decant::cli
