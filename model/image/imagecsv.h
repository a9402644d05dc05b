// SPDX-License-Identifier: MIT
#pragma once

#include "model/image/imagereport.h"

#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// Names for programs and tables: "table", "index", "TOAST", …
[[nodiscard]] std::string_view kindName(DatabaseObject::Kind kind);
/// "base", "data" or "own".
[[nodiscard]] std::string_view layerKindName(const Layer& layer);

/// The report as one CSV table (RFC 4180): a row per layer and per object of the database, and one
/// per file of `files`. Columns: service, what, name, kind, layer, unpacked_bytes,
/// compressed_bytes, files, wasted_bytes. `header` writes the first line.
[[nodiscard]] std::string imageCsv(const std::string& service, const ImageReport& report,
                                   const std::vector<ImageFile>& files, bool header);

}  // namespace decant
