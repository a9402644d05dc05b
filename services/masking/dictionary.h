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

/// The words of a list, split once for the whole program; of "en" where the locale lacks it, empty
/// when there is none of that name. Thread-safe.
[[nodiscard]] std::span<const std::string_view> dictionary(std::string_view locale,
                                                           std::string_view name);

/// Locales that have dictionaries: "de", "en", ...
[[nodiscard]] std::span<const std::string_view> dictionaryLocales();

}  // namespace decant
