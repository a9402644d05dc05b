// SPDX-License-Identifier: MIT
#pragma once

#include "model/image/imagereport.h"

#include <cstdint>
#include <string>
#include <vector>

namespace decant {

/// An object of the database in two builds; 0 where it is absent.
struct ObjectDifference {
    DatabaseObject::Kind kind = DatabaseObject::Kind::Other;
    std::string name;
    std::string table;
    std::int64_t before = 0;
    std::int64_t after = 0;
    friend bool operator==(const ObjectDifference&, const ObjectDifference&) = default;
};

/// What a build changed against an earlier one.
struct ImageDifference {
    std::vector<Layer> newLayers;  ///< only in the later one
    std::vector<Layer> goneLayers;  ///< only in the earlier one
    std::vector<ObjectDifference> objects;  ///< of another size, largest change first
    std::int64_t newBytes = 0;  ///< compressed: what a pull of the later one transfers
    std::int64_t keptBytes = 0;  ///< compressed, in layers of both
};

[[nodiscard]] ImageDifference compareImages(const ImageReport& before, const ImageReport& after);

}  // namespace decant
