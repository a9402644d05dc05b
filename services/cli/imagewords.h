// SPDX-License-Identifier: MIT
#pragma once

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

/// The report as one CSV table (RFC 4180): a row per layer and per object of the database, and with
/// `files` per file. Columns: service, what, name, kind, layer, unpacked_bytes, compressed_bytes,
/// files, wasted_bytes. `header` writes the first line.
[[nodiscard]] std::string imageCsv(const std::string& service, const ImageReport& report,
                                   const std::vector<ImageFile>& files, bool header);

}  // namespace decant::cli
