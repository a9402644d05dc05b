// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace decant {

/// One word list of resources/dictionaries as it is compiled in: a word per line, no duplicates
/// but in the login forms.
struct EmbeddedDictionary {
    std::string_view key;  ///< "de/last_name"
    std::string_view text;
};

/// All of them, sorted by key (generated at build time).
[[nodiscard]] std::span<const EmbeddedDictionary> embeddedDictionaries();

}  // namespace decant
