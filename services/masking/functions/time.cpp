// SPDX-License-Identifier: MIT
#include "services/masking/calendar.h"
#include "services/masking/drawn.h"

#include <algorithm>
#include <limits>

namespace decant {

namespace {

constexpr std::uint64_t kSecondsOfDay = 86400;

void appendClock(std::uint64_t second, std::string& out)
{
    appendNumber(second / 3600, 2, out);
    out += ':';
    appendNumber(second / 60 % 60, 2, out);
    out += ':';
    appendNumber(second % 60, 2, out);
}

/// Seconds of HH:MM or HH:MM:SS.
std::optional<std::uint64_t> parseClock(std::string_view text)
{
    if (text.size() != 5 && text.size() != 8)
        return std::nullopt;
    std::array<std::uint64_t, 3> parts{};
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i % 3 == 2 ? text[i] != ':' : !isDigit(text[i]))
            return std::nullopt;
        if (i % 3 != 2)
            parts[i / 3] = parts[i / 3] * 10 + static_cast<std::uint64_t>(text[i] - '0');
    }
    if (parts[0] > 23 || parts[1] > 59 || parts[2] > 59)
        return std::nullopt;
    return parts[0] * 3600 + parts[1] * 60 + parts[2];
}

Result<MaskFunctionPtr> makeTime(const FunctionContext& context)
{
    const auto min = parseClock(context.parameters.text("min"));
    const auto max = parseClock(context.parameters.text("max"));
    if (!min || !max || *min > *max)
        return badParameter(context, say("min and max must be times like 08:30, min before max"));
    const std::string truncate = context.parameters.text("truncate");
    const std::uint64_t unit = truncate == "hour" ? 3600 : (truncate == "minute" ? 60 : 1);
    const bool zone = context.type.base == "timetz";
    return drawn(context,
                 [=, first = *min, count = *max - *min + 1](std::string_view /*value*/,
                                                            KeyedStream& random, std::string& out) {
                     const std::uint64_t second = first + random.below(count);
                     appendClock(second - second % unit, out);
                     out += zone ? "+00" : "";
                 });
}

Result<MaskFunctionPtr> makeInterval(const FunctionContext& context)
{
    const auto min = static_cast<std::uint64_t>(context.parameters.integer("min_seconds"));
    const auto max = static_cast<std::uint64_t>(context.parameters.integer("max_seconds"));
    if (min > max)
        return badParameter(context, say("min_seconds is greater than max_seconds"));
    return drawn(context, [=](std::string_view /*value*/, KeyedStream& random, std::string& out) {
        const std::uint64_t seconds = min + random.below(max - min + 1);
        if (seconds >= kSecondsOfDay) {
            appendNumber(seconds / kSecondsOfDay, 1, out);
            out += seconds / kSecondsOfDay == 1 ? " day " : " days ";
        }
        appendClock(seconds % kSecondsOfDay, out);
    });
}

/// Units of a second: 1, 1000, 10^6 or 10^9.
std::int64_t unitsPerSecond(std::string_view unit)
{
    if (unit == "ms")
        return 1000;
    if (unit == "us")
        return 1000000;
    return unit == "ns" ? 1000000000 : 1;
}

/// The largest whole number that a column takes.
std::int64_t mostWhole(const ColumnType& type)
{
    if (type.base == "int2")
        return std::numeric_limits<std::int16_t>::max();
    if (type.base == "int4")
        return std::numeric_limits<std::int32_t>::max();
    std::int64_t most = std::numeric_limits<std::int64_t>::max();
    if (type.family == TypeFamily::Numeric && type.precision > 0) {
        const int digits = std::clamp(type.precision - std::max(type.scale, 0), 0, 18);
        most = 0;
        for (int i = 0; i < digits; ++i)
            most = most * 10 + 9;
    }
    return most;
}

Result<MaskFunctionPtr> makeUnixTime(const FunctionContext& context)
{
    const auto first = parseDate(context.parameters.text("min"));
    const auto last = parseDate(context.parameters.text("max"));
    if (!first || !last || first->days > last->days)
        return badParameter(context,
                            say("min and max must be dates like 2024-01-31, min before max"));
    const std::int64_t unit = unitsPerSecond(context.parameters.text("unit"));
    const auto day = std::int64_t{kSecondsOfDay};
    const std::int64_t limit = mostWhole(context.type);
    if (first->days < -100000 || last->days > 100000 || (last->days + 1) * day > limit / unit
        || first->days * day < -limit / unit)
        return badParameter(context, say("the range does not fit %1", context.type.name));
    const std::string truncate = context.parameters.text("truncate");
    const std::int64_t step =
        truncate == "day" ? day : (truncate == "hour" ? 3600 : (truncate == "minute" ? 60 : 1));
    const auto count = static_cast<std::uint64_t>(last->days - first->days + 1) * kSecondsOfDay;
    const bool whole = truncate != "none";
    return drawn(context,
                 [=, start = first->days * day](std::string_view /*value*/, KeyedStream& random,
                                                std::string& out) {
                     auto drawnSecond = static_cast<std::int64_t>(random.below(count));
                     drawnSecond -= drawnSecond % step;
                     std::int64_t time = (start + drawnSecond) * unit;
                     if (!whole && unit > 1)
                         time += static_cast<std::int64_t>(
                             random.below(static_cast<std::uint64_t>(unit)));
                     appendSigned(time, out);
                 });
}

constexpr std::array kEntries = {
    FunctionEntry{"random.time", makeTime, Normalise::Trim},
    FunctionEntry{"random.interval", makeInterval, Normalise::Trim},
    FunctionEntry{"random.unix_time", makeUnixTime, Normalise::Trim},
};

}  // namespace

std::span<const FunctionEntry> timeFunctions()
{
    return kEntries;
}

}  // namespace decant
