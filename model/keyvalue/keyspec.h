// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"
#include "model/support/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace decant {

/// What becomes of the time to live of a key.
enum class KeyTtl : std::uint8_t {
    Persist,  ///< keys in the image do not expire
    Keep,  ///< they expire at the moment they do in the source
};

/// Which keys of a key-value service are taken, and how they are told apart.
struct KeySpec {
    /// Shapes like "session:{customer}:cart", tried in order; each {name} is a column "key:name".
    /// Keys that fit none get a shape of their own: see automaticShape().
    std::vector<std::string> shapes;
    std::vector<std::string> match;  ///< globs of keys to take; empty takes all
    std::vector<std::string> drop;  ///< globs of keys to leave out
    int limitPerShape = 0;  ///< keys of each shape; 0: all
    KeyTtl ttl = KeyTtl::Persist;
    friend bool operator==(const KeySpec&, const KeySpec&) = default;
};

/// What [service.NAME.source.options] of a key-value service says: shapes, match, drop (lists with
/// commas), limit_per_shape, ttl. Errors: InvalidInput, Area::Project.
[[nodiscard]] Result<KeySpec> keySpecOf(const Service& service);

}  // namespace decant
