// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/wordlists.h"

#include <span>
#include <string_view>

namespace decant {

/// The words of a list, split once for the whole program; of "en" where the locale lacks it, empty
/// when there is none of that name. Thread-safe.
[[nodiscard]] std::span<const std::string_view> dictionary(std::string_view locale,
                                                           std::string_view name);

/// Locales that have dictionaries: "de", "en", ...
[[nodiscard]] std::span<const std::string_view> dictionaryLocales();

}  // namespace decant
