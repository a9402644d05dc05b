// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// `text` with accented Latin letters as plain ones: "Straße" → "Strasse", "prénom" → "prenom".
[[nodiscard]] std::string withoutAccents(std::string_view text);

/// Words of a value in lower case and without accents; hyphens, commas and dots end a word.
[[nodiscard]] std::vector<std::string> plainWords(std::string_view value);

// The lists are those of resources/dictionaries. Words as plainWords() gives them. Thread-safe.
[[nodiscard]] bool isFirstName(std::string_view word);
[[nodiscard]] bool isLastName(std::string_view word);
/// A whole city name, also of several words with blanks between them.
[[nodiscard]] bool isCity(std::string_view words);
/// "12 Main St", "Hauptstraße 5": a word, or the end of one, that names a street.
[[nodiscard]] bool hasStreetWord(std::string_view value);

}  // namespace decant
