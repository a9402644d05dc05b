// SPDX-License-Identifier: MIT
#include "services/masking/dictionary.h"
#include "services/masking/drawn.h"

namespace decant {

namespace {

Result<MaskFunctionPtr> drawnWhole(const FunctionContext& context, std::int64_t min,
                                   std::int64_t max)
{
    const auto count = static_cast<std::uint64_t>(max - min + 1);
    return drawn(context, [=](std::string_view /*value*/, KeyedStream& random, std::string& out) {
        appendSigned(min + static_cast<std::int64_t>(random.below(count)), out);
    });
}

bool isNumber(const FunctionContext& context)
{
    return context.type.family != TypeFamily::Text;
}

Result<MaskFunctionPtr> makeDayOfWeek(const FunctionContext& context)
{
    return isNumber(context) ? drawnWhole(context, 1, 7) : drawnFrom(context, "weekday");
}

/// Every month has a 28th.
Result<MaskFunctionPtr> makeDayOfMonth(const FunctionContext& context)
{
    return drawnWhole(context, 1, 28);
}

Result<MaskFunctionPtr> makeMonthName(const FunctionContext& context)
{
    return isNumber(context) ? drawnWhole(context, 1, 12) : drawnFrom(context, "month");
}

Result<MaskFunctionPtr> makeYear(const FunctionContext& context)
{
    const std::int64_t min = context.parameters.integer("min");
    const std::int64_t max = context.parameters.integer("max");
    if (min > max)
        return badParameter(context, say("min is greater than max"));
    return drawnWhole(context, min, max);
}

Result<MaskFunctionPtr> makeCentury(const FunctionContext& context)
{
    if (isNumber(context))
        return drawnWhole(context, 1, 21);
    static constexpr std::array<std::string_view, 21> kRoman = {
        "I",   "II",   "III", "IV", "V",   "VI",   "VII",   "VIII", "IX", "X",  "XI",
        "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX",  "XX", "XXI"};
    return drawnWord(context, kRoman);
}

constexpr std::array kEntries = {
    FunctionEntry{"date.day_of_week", makeDayOfWeek, Normalise::Lower},
    FunctionEntry{"date.day_of_month", makeDayOfMonth, Normalise::Trim},
    FunctionEntry{"date.month_name", makeMonthName, Normalise::Lower},
    FunctionEntry{"date.year", makeYear, Normalise::Trim},
    FunctionEntry{"date.century", makeCentury, Normalise::Trim},
};

}  // namespace

std::span<const FunctionEntry> datePartFunctions()
{
    return kEntries;
}

}  // namespace decant
