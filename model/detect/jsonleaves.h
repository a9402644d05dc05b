// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// A value of a document that is neither object nor array.
struct JsonLeaf {
    std::string path;  ///< as parseJsonPath() reads it; positions in arrays are [*]
    std::string key;  ///< the nearest key above it, "" at the top
    std::string parent;  ///< the key above that one
    std::string value;  ///< a string without its quotes and escapes, else as it stands
    bool null = false;
    friend bool operator==(const JsonLeaf&, const JsonLeaf&) = default;
};

/// The leaves of a document in order, at most `limit`; nullopt when it cannot be read (RFC 8259).
/// Deeper than 64 levels counts as unreadable.
[[nodiscard]] std::optional<std::vector<JsonLeaf>> jsonLeaves(std::string_view document,
                                                              std::size_t limit = 500);

}  // namespace decant
