// SPDX-License-Identifier: MIT
#include "services/masking/calendar.h"
#include "services/masking/decimaltext.h"
#include "services/masking/drawn.h"
#include "services/masking/geometry.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace decant {

namespace {

/// Digits of a number that are moved; what is behind them is drawn anew.
constexpr std::size_t kMovedDigits = 16;

/// Greatest first digits, 16 of them at most, that a number of this many places may have in the
/// column.
std::int64_t largestLeading(const ColumnType& type, std::size_t whole, std::size_t fraction)
{
    std::int64_t most = 9999999999999999;
    if (type.base == "int2")
        most = 32767;
    else if (type.base == "int4")
        most = 2147483647;
    else if (type.base == "int8" && whole > kMovedDigits)
        most = 9223372036854775807
                / static_cast<std::int64_t>(
                    std::pow(10.0, static_cast<double>(whole - kMovedDigits)))
            - 1;
    else if (type.family == TypeFamily::Numeric && type.precision > 0) {
        const auto places = static_cast<std::size_t>(
            std::max(0, type.precision - std::max(type.scale, 0)) + static_cast<int>(fraction));
        most = static_cast<std::int64_t>(
                   std::pow(10.0, static_cast<double>(std::min(places, kMovedDigits))))
            - 1;
    }
    return most;
}

/// Adds to a number a share of itself, up or down, that the key draws. The form of the number
/// stays: digits behind the point, exponent. NaN and infinity stay, they are no measurement. Bounds
/// that are not given do not bind.
class NoiseNumber final : public MaskFunction {
public:
    explicit NoiseNumber(const FunctionContext& context)
        : m_hash(context.hash())
        , m_type(context.type)
        , m_least(context.parameters.number("min_ratio"))
        , m_most(context.parameters.number("max_ratio"))
        , m_min(bound(context, "min", -std::numeric_limits<double>::infinity()))
        , m_max(bound(context, "max", std::numeric_limits<double>::infinity()))
        , m_neverEqual(context.parameters.boolean("never_equal"))
    {
    }
    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        if (isSpecialNumber(value)) {
            out += trimmed(value);
            return true;
        }
        const auto number = parseDecimal(value);
        if (!number) {
            out += '0';
            return true;
        }
        KeyedStream random(m_hash, identity);
        const std::size_t from = out.size();
        move(*number, random, out);
        clamp(*number, from, out);
        return true;
    }

private:
    static double bound(const FunctionContext& context, std::string_view name, double none)
    {
        return context.parameters.has(name) ? context.parameters.number(name) : none;
    }
    void move(const DecimalText& number, KeyedStream& random, std::string& out) const
    {
        const std::size_t digits = std::min(number.digits(), kMovedDigits);
        const std::int64_t before = number.leading(digits);
        const double share = m_least
            + (m_most - m_least) * static_cast<double>(random.next() >> 11) / 9007199254740992.0;
        auto step = static_cast<std::int64_t>(std::llround(static_cast<double>(before) * share));
        if (step == 0 && m_neverEqual)
            step = 1;
        const bool up = random.small(2) == 1;
        std::int64_t after = up ? before + step : before - step;
        const std::int64_t most = largestLeading(m_type, number.whole.size(),
                                                 std::min(number.fraction.size(), kMovedDigits));
        if (after > most || nearOverflow(number.exponent))
            after = before - step;
        // A share of the number never turns its sign; the step of 1 may, and is turned round.
        if (after < 0)
            after = before + step <= most ? before + step : 0;
        write(number, digits, after, random, out);
    }
    /// real ends at 3.4e+38 and double precision at 1.8e+308: there a number only gets smaller.
    static bool nearOverflow(std::string_view exponent)
    {
        return exponent.starts_with("e+38") || exponent.starts_with("e+308");
    }
    static void write(const DecimalText& number, std::size_t digits, std::int64_t leading,
                      KeyedStream& random, std::string& out)
    {
        out += number.negative ? "-" : "";
        CodeText text;
        text.addNumber(static_cast<std::uint64_t>(leading), digits);
        // One digit more than before where the number grew over a power of ten.
        const std::size_t whole = number.whole.size() + text.size() - digits;
        const std::size_t all = whole + number.fraction.size();
        for (std::size_t i = 0; i < all; ++i) {
            if (i == whole)
                out += '.';
            out += i < text.size() ? text[i] : random.digit();
        }
        out += number.exponent;
    }
    void clamp(const DecimalText& number, std::size_t from, std::string& out) const
    {
        if (std::isinf(m_min) && std::isinf(m_max))
            return;
        const std::string_view written = std::string_view(out).substr(from);
        double value = 0;
        std::from_chars(written.data(), written.data() + written.size(), value);
        if (value >= m_min && value <= m_max)
            return;
        value = std::clamp(value, m_min, m_max);
        out.resize(from);
        appendFixed(value, static_cast<int>(std::min<std::size_t>(number.fraction.size(), 9)), out);
    }

    SipHash m_hash;
    ColumnType m_type;
    double m_least;
    double m_most;
    double m_min;
    double m_max;
    bool m_neverEqual;
};

Result<MaskFunctionPtr> makeNumber(const FunctionContext& context)
{
    if (context.parameters.number("min_ratio") > context.parameters.number("max_ratio"))
        return badParameter(context, say("min_ratio is greater than max_ratio"));
    if (context.parameters.has("min") && context.parameters.has("max")
        && context.parameters.number("min") > context.parameters.number("max"))
        return badParameter(context, say("min is greater than max"));
    return MaskFunctionPtr(std::make_unique<NoiseNumber>(context));
}

/// Moves every date by a distance of its own, up or down. A timestamp moves by seconds, so its time
/// of day changes too. Infinity stays.
class NoiseDate final : public MaskFunction {
public:
    explicit NoiseDate(const FunctionContext& context)
        : m_hash(context.hash())
        , m_least(context.parameters.integer("min_days"))
        , m_most(context.parameters.integer("max_days"))
        , m_truncate(context.parameters.text("truncate"))
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
        KeyedStream random(m_hash, identity);
        std::string_view rest = date->rest;
        const auto second = secondOfDay(rest);
        const std::int64_t unit = second ? 86400 : 1;
        const std::int64_t distance = m_least * unit
            + static_cast<std::int64_t>(random.below(
                static_cast<std::uint64_t>((m_most - m_least) * unit) + 1));
        const bool up = random.small(2) == 1;
        const std::int64_t before = date->days * unit + second.value_or(0);
        std::int64_t after = up ? before + distance : before - distance;
        if (after < kFirstDay * unit || after > kLastDay * unit)
            after = std::clamp(up ? before - distance : before + distance, kFirstDay * unit,
                               kLastDay * unit);
        write(after, unit, rest, out);
        return true;
    }

private:
    /// " 10:20:30.5+02": the seconds; `rest` becomes ".5+02". nullopt without a time.
    static std::optional<std::int64_t> secondOfDay(std::string_view& rest)
    {
        if (rest.size() < 9 || rest[3] != ':' || rest[6] != ':')
            return std::nullopt;
        std::array<std::int64_t, 3> parts{};
        for (std::size_t i = 0; i < 3; ++i) {
            const char tens = rest[1 + 3 * i];
            const char ones = rest[2 + 3 * i];
            if (!isDigit(tens) || !isDigit(ones))
                return std::nullopt;
            parts[i] = (tens - '0') * 10 + (ones - '0');
        }
        rest.remove_prefix(9);
        return parts[0] * 3600 + parts[1] * 60 + parts[2];
    }
    void write(std::int64_t time, std::int64_t unit, std::string_view rest, std::string& out) const
    {
        std::int64_t days = time >= 0 ? time / unit : -((-time + unit - 1) / unit);
        auto second = static_cast<std::uint64_t>(time - days * unit);
        if (m_truncate == "month" || m_truncate == "year") {
            const CivilDate date = civilFromDays(days);
            days = daysFromCivil(date.year, m_truncate == "year" ? 1 : date.month, 1);
        }
        if (m_truncate != "none")
            second = 0;
        if (unit == 1) {
            appendDate(days, {}, out);
            return;
        }
        CodeText clock;
        clock.add(' ');
        clock.addNumber(second / 3600, 2);
        clock.add(':');
        clock.addNumber(second / 60 % 60, 2);
        clock.add(':');
        clock.addNumber(second % 60, 2);
        // Of the rest only the zone stays when the time was cut off.
        const std::size_t zone = std::min(rest.find_first_of("+-Z"), rest.size());
        clock.add(m_truncate == "none" ? rest : rest.substr(zone));
        appendDate(days, clock.view(), out);
    }

    SipHash m_hash;
    std::int64_t m_least;
    std::int64_t m_most;
    std::string m_truncate;
};

Result<MaskFunctionPtr> makeDate(const FunctionContext& context)
{
    if (context.parameters.integer("min_days") > context.parameters.integer("max_days"))
        return badParameter(context, say("min_days is greater than max_days"));
    return MaskFunctionPtr(std::make_unique<NoiseDate>(context));
}

constexpr std::array kEntries = {
    FunctionEntry{"noise.int", makeNumber, Normalise::Trim},
    FunctionEntry{"noise.float", makeNumber, Normalise::Trim},
    FunctionEntry{"noise.numeric", makeNumber, Normalise::Trim},
    FunctionEntry{"noise.date", makeDate, Normalise::Trim},
};

}  // namespace

std::span<const FunctionEntry> noiseFunctions()
{
    return kEntries;
}

}  // namespace decant
