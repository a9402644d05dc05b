// SPDX-License-Identifier: MIT
#include "services/masking/calendar.h"

#include "services/masking/textform.h"

namespace decant {

namespace {

/// Reads digits from the front; nullopt when there are none or too many.
std::optional<std::int64_t> takeNumber(std::string_view& text, std::size_t most)
{
    std::int64_t number = 0;
    std::size_t count = 0;
    while (count < text.size() && isDigit(text[count])) {
        if (count == most)
            return std::nullopt;
        number = number * 10 + (text[count++] - '0');
    }
    text.remove_prefix(count);
    return count == 0 ? std::nullopt : std::optional(number);
}

bool takeDash(std::string_view& text)
{
    if (!text.starts_with('-'))
        return false;
    text.remove_prefix(1);
    return true;
}

unsigned daysInMonth(std::int64_t year, std::int64_t month)
{
    if (month == 2)
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

}  // namespace

std::int64_t daysFromCivil(std::int64_t year, unsigned month, unsigned day)
{
    // Counted in eras of 400 years that begin on 1 March, so that the leap day is the last one.
    year -= month <= 2 ? 1 : 0;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t monthFromMarch = (static_cast<std::int64_t>(month) + 9) % 12;
    const std::int64_t dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

std::optional<CalendarDate> parseDate(std::string_view text)
{
    const bool beforeChrist = text.ends_with(" BC");
    if (beforeChrist)
        text.remove_suffix(3);
    const auto year = takeNumber(text, 7);
    if (!year || !takeDash(text))
        return std::nullopt;
    const auto month = takeNumber(text, 2);
    if (!month || *month < 1 || *month > 12 || !takeDash(text))
        return std::nullopt;
    const auto day = takeNumber(text, 2);
    const std::int64_t astronomical = beforeChrist ? 1 - *year : *year;
    if (!day || *day < 1 || *day > daysInMonth(astronomical, *month))
        return std::nullopt;
    if (!text.empty() && text[0] != ' ' && text[0] != 'T')
        return std::nullopt;
    return CalendarDate{
        daysFromCivil(astronomical, static_cast<unsigned>(*month), static_cast<unsigned>(*day)),
        text};
}

CivilDate civilFromDays(std::int64_t days)
{
    days += 719468;
    const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    const std::int64_t dayOfEra = days - era * 146097;
    const std::int64_t yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t monthFromMarch = (5 * dayOfYear + 2) / 153;
    const std::int64_t day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
    const std::int64_t month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), static_cast<unsigned>(month),
            static_cast<unsigned>(day)};
}

void appendDate(std::int64_t days, std::string_view rest, std::string& out)
{
    const CivilDate date = civilFromDays(days);
    const bool beforeChrist = date.year <= 0;
    appendNumber(static_cast<std::uint64_t>(beforeChrist ? 1 - date.year : date.year), 4, out);
    out += '-';
    appendNumber(date.month, 2, out);
    out += '-';
    appendNumber(date.day, 2, out);
    out += rest;
    if (beforeChrist)
        out += " BC";
}

bool isInfinity(std::string_view text)
{
    return text == "infinity" || text == "-infinity";
}

}  // namespace decant
