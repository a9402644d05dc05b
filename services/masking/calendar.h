// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace decant {

/// A date as PostgreSQL writes it in ISO style, with whatever follows it left as text.
struct CalendarDate {
    std::int64_t days = 0;  ///< since 1970-01-01, proleptic Gregorian calendar
    std::string_view rest;  ///< " 10:00:00.5+02" or ""; without a final " BC"
};

/// Days of a year (astronomical: 1 BC is 0), month and day.
[[nodiscard]] std::int64_t daysFromCivil(std::int64_t year, unsigned month, unsigned day);

struct CivilDate {
    std::int64_t year = 0;  ///< astronomical
    unsigned month = 1;
    unsigned day = 1;
};
[[nodiscard]] CivilDate civilFromDays(std::int64_t days);

/// What timestamp can hold: 4713 BC to 294276.
inline constexpr std::int64_t kFirstDay = -2440551;
inline constexpr std::int64_t kLastDay = 106762938;

/// Reads "2024-01-31", "2024-01-31 10:00:00+01", "0044-03-15 BC"; nullopt for anything else,
/// infinity included.
[[nodiscard]] std::optional<CalendarDate> parseDate(std::string_view text);

/// Appends "2024-01-31" + `rest`, with " BC" behind where the year needs it.
void appendDate(std::int64_t days, std::string_view rest, std::string& out);

/// infinity or -infinity.
[[nodiscard]] bool isInfinity(std::string_view text);

}  // namespace decant
