// SPDX-License-Identifier: MIT
#include "services/masking/calendar.h"
#include "services/masking/drawn.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace decant {

namespace {

/// A date between two others; the time of day is drawn too where the type has one. Infinity and
/// -infinity stay: they name no day.
class RandomDate final : public MaskFunction {
public:
    RandomDate(const FunctionContext& context, std::int64_t first, std::int64_t last)
        : m_hash(context.hash())
        , m_first(first)
        , m_last(last)
        , m_truncate(context.parameters.text("truncate"))
        , m_withTime(context.type.family == TypeFamily::Timestamp)
        , m_withZone(context.type.base == "timestamptz")
        , m_neverEqual(context.parameters.boolean("never_equal"))
    {
    }

    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        if (isInfinity(value)) {
            out += value;
            return true;
        }
        KeyedStream random(m_hash, identity);
        const std::size_t from = out.size();
        generate(random, out);
        for (int tries = 0;
             m_neverEqual && tries < 8 && std::string_view(out).substr(from) == value; ++tries) {
            out.resize(from);
            generate(random, out);
        }
        return true;
    }

private:
    void generate(KeyedStream& random, std::string& out) const
    {
        const std::int64_t days = m_first
            + static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(m_last - m_first)
                                                     + 1));
        const std::size_t from = out.size();
        appendDate(days, {}, out);
        if (m_truncate != "none" && out.size() - from == 10) {
            out.replace(from + 8, 2, "01");
            if (m_truncate == "year")
                out.replace(from + 5, 2, "01");
        }
        if (!m_withTime)
            return;
        const std::uint64_t second = m_truncate == "none" ? random.below(86400) : 0;
        out += ' ';
        appendNumber(second / 3600, 2, out);
        out += ':';
        appendNumber(second / 60 % 60, 2, out);
        out += ':';
        appendNumber(second % 60, 2, out);
        if (m_withZone)
            out += "+00";
    }

    SipHash m_hash;
    std::int64_t m_first;
    std::int64_t m_last;
    std::string m_truncate;
    bool m_withTime;
    bool m_withZone;
    bool m_neverEqual;
};

/// Moves a date by a number of days: the same one for all rows of an entity (seed_columns), or one
/// for the whole key domain. Order and gaps inside the entity stay. Infinity stays.
class ShiftDate final : public MaskFunction {
public:
    explicit ShiftDate(const FunctionContext& context)
        : m_hash(context.hash())
        , m_perEntity(!context.parameters.list("seed_columns").empty())
        , m_min(context.parameters.integer("min_days"))
        , m_max(context.parameters.integer("max_days"))
        , m_keepWeekday(context.parameters.boolean("keep_weekday"))
    {
    }

    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        if (isInfinity(value)) {
            out += value;
            return true;
        }
        const auto date = parseDate(value);
        if (!date) {
            out += "1970-01-01";
            return true;
        }
        const std::int64_t offset = offsetFor(m_perEntity ? identity : std::string_view());
        std::int64_t days = date->days + offset;
        if (days < kFirstDay || days > kLastDay)  // towards what the type holds
            days = date->days + (date->days > 0 ? -std::abs(offset) : std::abs(offset));
        appendDate(days, date->rest, out);
        return true;
    }

private:
    [[nodiscard]] std::int64_t offsetFor(std::string_view entity) const
    {
        const std::int64_t unit = m_keepWeekday ? 7 : 1;
        const std::int64_t first = m_min / unit;
        const std::int64_t last = m_max / unit;
        const std::int64_t offset = first
            + static_cast<std::int64_t>(KeyedStream::scaled(
                m_hash(entity).low, static_cast<std::uint64_t>(last - first) + 1));
        // Not moving at all would give the real date.
        return (offset == 0 ? (last > 0 ? last : first) : offset) * unit;
    }

    SipHash m_hash;
    bool m_perEntity;
    std::int64_t m_min;
    std::int64_t m_max;
    bool m_keepWeekday;
};

/// Moves every date by the same number of days, so that a copy of last year's data ends today.
Result<MaskFunctionPtr> makeShiftDataset(const FunctionContext& context)
{
    const auto from = parseDate(context.parameters.text("from"));
    const auto to = parseDate(context.parameters.text("to"));
    if (!from || !to || from->days == to->days)
        return badParameter(context,
                            say("from and to must be two different dates like 2024-01-31"));
    return mapped([offset = to->days - from->days](std::string_view value, std::string& out) {
        if (isInfinity(value)) {
            out += value;
        } else if (const auto date = parseDate(value)) {
            // Outside of what the type holds the last day stands for all later ones.
            appendDate(std::clamp(date->days + offset, kFirstDay, kLastDay), date->rest, out);
        } else {
            out += "1970-01-01";
        }
        return true;
    });
}

/// Start and end of a period: both columns of one row draw from the same seed columns, so the end
/// knows the start and lies behind it.
class OrderedPair final : public MaskFunction {
public:
    struct Bounds {
        std::int64_t first = 0;
        std::int64_t last = 0;
        std::int64_t minGap = 0;
        std::int64_t maxGap = 0;
    };
    OrderedPair(const FunctionContext& context, const Bounds& bounds)
        : m_hash(context.hash())
        , m_bounds(bounds)
        , m_end(context.parameters.text("role") == "end")
        , m_withTime(context.type.family == TypeFamily::Timestamp)
        , m_withZone(context.type.base == "timestamptz")
    {
    }
    bool apply(std::string_view /*value*/, std::string_view identity, std::string& out) override
    {
        const auto draw = [](KeyedStream& random, std::int64_t min, std::int64_t max) {
            return min
                + static_cast<std::int64_t>(
                       random.below(static_cast<std::uint64_t>(max - min) + 1));
        };
        KeyedStream random(m_hash, identity);
        const std::int64_t start = draw(random, m_bounds.first, m_bounds.last);
        const std::int64_t gap = draw(random, m_bounds.minGap, m_bounds.maxGap);
        // The time of day is the same for both ends: the gap is whole days.
        const std::uint64_t second = random.below(86400);
        appendDate(m_end ? start + gap : start, {}, out);
        if (!m_withTime)
            return true;
        out += ' ';
        appendNumber(second / 3600, 2, out);
        out += ':';
        appendNumber(second / 60 % 60, 2, out);
        out += ':';
        appendNumber(second % 60, 2, out);
        if (m_withZone)
            out += "+00";
        return true;
    }

private:
    SipHash m_hash;
    Bounds m_bounds;
    bool m_end;
    bool m_withTime;
    bool m_withZone;
};

Result<MaskFunctionPtr> makeOrderedPair(const FunctionContext& context)
{
    const ParameterReader& p = context.parameters;
    const auto first = parseDate(p.text("min"));
    const auto last = parseDate(p.text("max"));
    if (!first || !last || first->days > last->days)
        return badParameter(context,
                            say("min and max must be dates like 2024-01-31, min before max"));
    const OrderedPair::Bounds bounds{first->days, last->days, p.integer("min_gap"),
                                     p.integer("max_gap")};
    if (bounds.minGap > bounds.maxGap)
        return badParameter(context, say("min_gap is greater than max_gap"));
    if (p.list("seed_columns").empty())
        return badParameter(
            context,
            say("seed_columns must name what both columns have in common: the key of "
                "the row"));
    return MaskFunctionPtr(std::make_unique<OrderedPair>(context, bounds));
}

Result<MaskFunctionPtr> makeRandomDate(const FunctionContext& context)
{
    const std::string min = context.parameters.text("min");
    const std::string max = context.parameters.text("max");
    const auto first = parseDate(min);
    const auto last = parseDate(max);
    if (!first || !last)
        return badParameter(context, say("min and max must be dates like 2024-01-31"));
    if (first->days > last->days)
        return badParameter(context, say("min is after max"));
    return MaskFunctionPtr(std::make_unique<RandomDate>(context, first->days, last->days));
}

Result<MaskFunctionPtr> makeShiftDate(const FunctionContext& context)
{
    const std::int64_t min = context.parameters.integer("min_days");
    const std::int64_t max = context.parameters.integer("max_days");
    const std::int64_t least = context.parameters.boolean("keep_weekday") ? 7 : 1;
    if (min > max || (min > -least && max < least))
        return badParameter(context, say("min_days and max_days leave no shift"));
    return MaskFunctionPtr(std::make_unique<ShiftDate>(context));
}

constexpr std::array kEntries = {
    FunctionEntry{"random.date", makeRandomDate, Normalise::Trim},
    FunctionEntry{"shift.date", makeShiftDate, Normalise::Trim},
    FunctionEntry{"shift.dataset", makeShiftDataset, Normalise::Trim},
    FunctionEntry{"date.ordered_pair", makeOrderedPair, Normalise::Trim},
};

}  // namespace

std::span<const FunctionEntry> dateFunctions()
{
    return kEntries;
}

}  // namespace decant
