// SPDX-License-Identifier: MIT
#pragma once

#include "services/masking/drawn.h"

#include <optional>
#include <string_view>

namespace decant {

/// How the number of a country is drawn: `code` receives letters and digits without separators.
struct NationalId {
    std::string_view country;  ///< ISO 3166-1 alpha-2
    void (*draw)(KeyedStream& random, CodeText& code) = nullptr;
    std::string_view layout;  ///< # is the next character; "" as it is
};

/// nullopt when the country is not known.
[[nodiscard]] std::optional<NationalId> findNationalId(std::string_view country);

// One line per file of countries.
[[nodiscard]] std::span<const NationalId> westernIds();
[[nodiscard]] std::span<const NationalId> easternIds();
[[nodiscard]] std::span<const NationalId> overseasIds();

/// A day of birth between 1940 and 2004.
struct BirthDay {
    unsigned year = 0;
    unsigned month = 0;
    unsigned day = 0;  ///< 1 to 28: every month has them
};
[[nodiscard]] BirthDay drawBirthDay(KeyedStream& random);
/// Two digits each.
void addYymmdd(const BirthDay& birth, CodeText& code);
void addDdmmyy(const BirthDay& birth, CodeText& code);

}  // namespace decant
