// SPDX-License-Identifier: MIT
#include "services/masking/calendar.h"
#include "services/masking/decimaltext.h"
#include "services/masking/drawn.h"
#include "services/masking/geometry.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace decant {

namespace {

/// A number of the text; 0 for what is none. Beyond 2^53 the last digits are lost, which is what
/// making coarser does anyway.
double numberOf(std::string_view value)
{
    return parseDouble(value).value_or(0);
}

/// Digits behind the point that `step` has, nine at most.
int decimalsOf(double step)
{
    int decimals = 0;
    while (decimals < 9 && std::abs(step - std::round(step)) > 1e-10) {
        step *= 10;
        ++decimals;
    }
    return decimals;
}

bool isWhole(const ColumnType& type)
{
    return type.family == TypeFamily::Integer;
}

/// Bounds of what the column takes: a rounded number must not leave it.
double largestOf(const ColumnType& type)
{
    if (type.base == "int2")
        return 32767;
    if (type.base == "int4")
        return 2147483647;
    if (type.base == "int8")
        return 9223372036854774784.0;  // the greatest double below 2^63
    if (type.family == TypeFamily::Numeric && type.precision > 0) {
        const int scale = std::max(type.scale, 0);
        return std::pow(10.0, type.precision - scale) - std::pow(10.0, -std::min(scale, 9));
    }
    return 1e300;
}

/// Appends a number that lies inside the bounds of the column as it is written.
void appendInside(const ColumnType& type, double number, int decimals, std::string& out)
{
    const double unit = std::pow(10.0, decimals);
    const double most = largestOf(type);
    const double written = most < 1e15 ? std::floor(most * unit) / unit : most;
    appendFixed(std::clamp(number, -written, written), decimals, out);
}

Result<MaskFunctionPtr> makeRange(const FunctionContext& context)
{
    const double step = context.parameters.number("step");
    const std::string output = context.parameters.text("output");
    const bool words = output == "label" || output == "range";
    if (words && context.type.family != TypeFamily::Text)
        return badParameter(
            context, say("a label or range only fits a text column, not %1", context.type.name));
    if (isWhole(context.type) && step != std::floor(step))
        return badParameter(context, say("step must be a whole number for %1", context.type.name));
    const bool whole = step == std::floor(step);
    const int decimals = isWhole(context.type) ? 0 : decimalsOf(step / 2);
    return mapped([=, type = context.type](std::string_view value, std::string& out) {
        if (isSpecialNumber(value)) {
            out += trimmed(value);
            return true;
        }
        const double lower = std::floor(numberOf(value) / step) * step;
        if (output == "middle") {
            const double middle = lower + step / 2;
            appendInside(type, isWhole(type) ? std::floor(middle) : middle, decimals, out);
        } else if (output == "label" && whole) {
            appendFixed(lower, 0, out);
            out += " - ";
            appendFixed(lower + step - 1, 0, out);
        } else if (words) {
            out += '[';
            appendFixed(lower, decimalsOf(step), out);
            out += ',';
            appendFixed(lower + step, decimalsOf(step), out);
            out += ')';
        } else {
            appendInside(type, lower, decimals, out);
        }
        return true;
    });
}

Result<MaskFunctionPtr> makeRound(const FunctionContext& context)
{
    const double step = context.parameters.number("step");
    if (isWhole(context.type) && step != std::floor(step))
        return badParameter(context, say("step must be a whole number for %1", context.type.name));
    const int decimals = isWhole(context.type) ? 0 : decimalsOf(step);
    return mapped([=, type = context.type](std::string_view value, std::string& out) {
        if (isSpecialNumber(value))
            out += trimmed(value);
        else
            appendInside(type, std::round(numberOf(value) / step) * step, decimals, out);
        return true;
    });
}

Result<MaskFunctionPtr> makeTopBottom(const FunctionContext& context)
{
    const ParameterReader& p = context.parameters;
    if (!p.has("bottom") && !p.has("top"))
        return badParameter(context, say("set bottom, top or both"));
    const double most = largestOf(context.type);
    const double bottom = p.has("bottom") ? p.number("bottom") : -most;
    const double top = p.has("top") ? p.number("top") : most;
    if (bottom > top)
        return badParameter(context, say("bottom is greater than top"));
    if (isWhole(context.type) && (bottom != std::floor(bottom) || top != std::floor(top)))
        return badParameter(context,
                            say("bottom and top must be whole numbers for %1", context.type.name));
    if (top > most || bottom < -most)
        return badParameter(context, say("bottom and top do not fit %1", context.type.name));
    return mapped([=](std::string_view value, std::string& out) {
        const std::string_view text = trimmed(value);
        const auto number = parseDouble(text);
        const bool inside =
            number ? !(*number < bottom || *number > top) : equalIgnoringCase(text, "nan");
        if (inside)
            out += text;
        else if (number && *number > top)
            appendFixed(top, decimalsOf(top), out);
        else
            appendFixed(!number && isSpecialNumber(text) && text[0] != '-' ? top : bottom,
                        decimalsOf(bottom), out);
        return true;
    });
}

/// An age, or a date of birth, as a band; everybody from top_code on shares one (HIPAA Safe Harbor,
/// 45 CFR 164.514(b)(2)(i)(C): over 89).
Result<MaskFunctionPtr> makeAge(const FunctionContext& context)
{
    const std::int64_t width = context.parameters.integer("band");
    const std::int64_t top = context.parameters.integer("top_code");
    const auto today = parseDate(context.parameters.text("reference"));
    if (!today)
        return badParameter(context, say("reference must be a date like 2024-01-31"));
    const bool label = context.type.family == TypeFamily::Text;
    return mapped([=, now = civilFromDays(today->days)](std::string_view value, std::string& out) {
        std::int64_t age = 0;
        if (const auto birth = parseDate(trimmed(value))) {
            const CivilDate born = civilFromDays(birth->days);
            const bool before =
                now.month < born.month || (now.month == born.month && now.day < born.day);
            age = now.year - born.year - (before ? 1 : 0);
        } else {
            age = static_cast<std::int64_t>(std::clamp(numberOf(value), 0.0, 1000.0));
        }
        age = std::max<std::int64_t>(age, 0);
        const std::int64_t lower = age >= top ? top : age - age % width;
        appendSigned(lower, out);
        if (!label)
            return true;
        if (age >= top) {
            out += '+';
            return true;
        }
        out += '-';
        appendSigned(std::min(lower + width, top) - 1, out);
        return true;
    });
}

enum class Unit : std::uint8_t {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century
};

/// First day of the unit the day lies in.
std::int64_t firstDay(Unit unit, std::int64_t days)
{
    const CivilDate date = civilFromDays(days);
    const auto yearOf = [&](std::int64_t years, std::int64_t first) {
        const std::int64_t from = date.year - ((date.year - first) % years + years) % years;
        return std::max(daysFromCivil(from, 1, 1), kFirstDay);
    };
    switch (unit) {
    case Unit::Week: {  // Monday; 1970-01-01 was a Thursday
        const std::int64_t weekday = ((days + 3) % 7 + 7) % 7;
        return std::max(days - weekday, kFirstDay);
    }
    case Unit::Month:
        return daysFromCivil(date.year, date.month, 1);
    case Unit::Quarter:
        return daysFromCivil(date.year, (date.month - 1) / 3 * 3 + 1, 1);
    case Unit::Year:
        return yearOf(1, 0);
    case Unit::Decade:
        return yearOf(10, 0);
    case Unit::Century:
        return yearOf(100, 1);  // 2001 is the first year of one
    default:
        return days;
    }
}

/// The time of day " 10:20:30.5+02" cut to the unit; the zone stays.
void appendTimeRest(Unit unit, std::string_view rest, CodeText& out)
{
    if (rest.size() < 9)
        return;
    const std::size_t zone = std::min(rest.find_first_of("+-Z", 9), rest.size());
    out.add(rest[0]);
    out.add(unit <= Unit::Hour ? rest.substr(1, 2) : "00");
    out.add(':');
    out.add(unit <= Unit::Minute ? rest.substr(4, 2) : "00");
    out.add(':');
    out.add(unit == Unit::Second ? rest.substr(7, 2) : "00");
    out.add(rest.substr(zone));
}

Result<MaskFunctionPtr> makeDate(const FunctionContext& context)
{
    constexpr std::array<std::string_view, 10> kUnits = {
        "second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"};
    const std::string name = context.parameters.text("unit");
    const auto unit =
        static_cast<Unit>(std::find(kUnits.begin(), kUnits.end(), name) - kUnits.begin());
    const bool time = context.type.family == TypeFamily::Time;
    return mapped([=](std::string_view value, std::string& out) {
        if (isInfinity(value)) {
            out += value;
            return true;
        }
        CodeText rest;
        if (time) {
            CodeText clock;
            clock.add(' ');
            clock.add(value);
            appendTimeRest(unit, clock.view(), rest);
            out += rest.size() == 0 ? std::string_view("00:00:00") : rest.view().substr(1);
            return true;
        }
        const auto date = parseDate(value);
        if (!date) {
            out += "1970-01-01";
            return true;
        }
        appendTimeRest(unit, date->rest, rest);
        appendDate(firstDay(unit, date->days), rest.view(), out);
        return true;
    });
}

constexpr std::array kEntries = {
    FunctionEntry{"generalize.range", makeRange},
    FunctionEntry{"generalize.round", makeRound},
    FunctionEntry{"generalize.top_bottom", makeTopBottom},
    FunctionEntry{"generalize.age", makeAge},
    FunctionEntry{"generalize.date", makeDate},
};

}  // namespace

std::span<const FunctionEntry> generalizeFunctions()
{
    return kEntries;
}

}  // namespace decant
