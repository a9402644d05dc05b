// SPDX-License-Identifier: MIT
#include "services/masking/dictionary.h"
#include "services/masking/drawn.h"
#include "services/masking/geometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace decant {

namespace {

PointForm formOf(const ColumnType& type)
{
    if (type.family == TypeFamily::Text)
        return PointForm::Text;
    return type.base == "point" ? PointForm::Native : PointForm::PostGis;
}

/// Digits behind the point that the column can hold; an error where the degrees do not fit.
Result<int> decimalsFor(const FunctionContext& context, double most)
{
    int decimals = static_cast<int>(context.parameters.integer("decimals"));
    if (context.type.family == TypeFamily::Numeric && context.type.precision > 0) {
        decimals = std::min(decimals, std::max(context.type.scale, 0));
        if (most >= std::pow(10.0, context.type.precision - std::max(context.type.scale, 0)))
            return badParameter(context, say("the range does not fit %1", context.type.name));
    }
    return decimals;
}

/// A number of [min, max].
double between(KeyedStream& random, double min, double max)
{
    constexpr double kSteps = 9007199254740992.0;  // 2^53
    const double share = static_cast<double>(random.next() >> 11) / kSteps;
    return min + (max - min) * share;
}

Result<MaskFunctionPtr> makeDegrees(const FunctionContext& context)
{
    const double min = context.parameters.number("min");
    const double max = context.parameters.number("max");
    if (min >= max)
        return badParameter(context, say("min must be less than max"));
    const Result<int> decimals = decimalsFor(context, std::max(std::abs(min), std::abs(max)));
    if (!decimals)
        return decimals.error();
    return drawn(context,
                 [min, max, decimals = *decimals](std::string_view /*value*/, KeyedStream& random,
                                                  std::string& out) {
                     appendFixed(between(random, min, max), decimals, out);
                 });
}

Result<MaskFunctionPtr> makePoint(const FunctionContext& context)
{
    const ParameterReader& p = context.parameters;
    const double south = p.number("min_latitude");
    const double north = p.number("max_latitude");
    const double west = p.number("min_longitude");
    const double east = p.number("max_longitude");
    if (south >= north || west >= east)
        return badParameter(context,
                            say("the least latitude and longitude must be below the greatest"));
    const auto decimals = static_cast<int>(p.integer("decimals"));
    const PointForm form = formOf(context.type);
    return drawn(context, [=](std::string_view /*value*/, KeyedStream& random, std::string& out) {
        const double latitude = between(random, south, north);
        appendPoint(form, {between(random, west, east), latitude}, decimals, out);
    });
}

/// A zone of the IANA time zone database; one of the same region where the value has one.
Result<MaskFunctionPtr> makeTimezone(const FunctionContext& context)
{
    const Words zones = dictionary("en", "timezone");
    const bool keepRegion = context.parameters.boolean("keep_region");
    return drawn(context, [=](std::string_view value, KeyedStream& random, std::string& out) {
        Words chosen = zones;
        const std::size_t slash = value.find('/');
        if (keepRegion && slash != std::string_view::npos) {
            const std::string_view region = value.substr(0, slash + 1);
            // The list is sorted, so a region is one stretch of it.
            const auto first = std::lower_bound(zones.begin(), zones.end(), region);
            const auto last = std::find_if_not(first, zones.end(),
                                               [&](auto zone) { return zone.starts_with(region); });
            if (last - first > 1)
                chosen = {first, last};
        }
        out += pick(chosen, random);
    });
}

/// Moves a place by a distance and direction drawn from the key, at least donut_min_m and at most
/// radius_m. Latitude or longitude alone moves by its share of that.
class NoiseGeo final : public MaskFunction {
public:
    NoiseGeo(const FunctionContext& context, int decimals)
        : m_hash(context.hash())
        , m_form(formOf(context.type))
        , m_part(context.parameters.text("part"))
        , m_least(context.parameters.number("donut_min_m"))
        , m_most(context.parameters.number("radius_m"))
        , m_decimals(decimals)
    {
        if (context.type.family == TypeFamily::Float || context.type.family == TypeFamily::Numeric)
            m_part = m_part == "longitude" ? m_part : "latitude";
        else if (context.type.family != TypeFamily::Text)
            m_part = "point";
    }
    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        KeyedStream random(m_hash, identity);
        // Uniform over the area of the ring.
        const double distance =
            std::sqrt(between(random, m_least * m_least, m_most * m_most)) / kMetresPerDegree;
        const double angle = between(random, 0, 2 * std::numbers::pi);
        if (m_part == "point") {
            const GeoPoint from = parsePoint(m_form, value).value_or(GeoPoint());
            const double north = distance * std::sin(angle);
            const double east = distance * std::cos(angle) / narrowing(from.latitude);
            appendPoint(m_form, {turned(from.longitude + east), mirrored(from.latitude + north)},
                        m_decimals, out);
            return true;
        }
        const double from = parseDouble(value).value_or(0);
        const double moved = from + (angle < std::numbers::pi ? distance : -distance);
        appendFixed(m_part == "latitude" ? mirrored(moved) : turned(moved), m_decimals, out);
        return true;
    }

private:
    static double narrowing(double latitude)
    {
        return std::max(0.01, std::cos(latitude * std::numbers::pi / 180));
    }
    static double turned(double longitude)
    {
        return longitude > 180 ? longitude - 360 : (longitude < -180 ? longitude + 360 : longitude);
    }
    static double mirrored(double latitude)
    {
        return latitude > 90 ? 180 - latitude : (latitude < -90 ? -180 - latitude : latitude);
    }

    SipHash m_hash;
    PointForm m_form;
    std::string m_part;
    double m_least;
    double m_most;
    int m_decimals;
};

Result<MaskFunctionPtr> makeNoiseGeo(const FunctionContext& context)
{
    if (context.parameters.number("donut_min_m") >= context.parameters.number("radius_m"))
        return badParameter(context, say("donut_min_m must be less than radius_m"));
    const Result<int> decimals = decimalsFor(context, 90);
    if (!decimals)
        return decimals.error();
    return MaskFunctionPtr(std::make_unique<NoiseGeo>(context, *decimals));
}

/// The middle of the cell of a grid that a place lies in.
Result<MaskFunctionPtr> makeGeoGrid(const FunctionContext& context)
{
    const double cell = context.parameters.number("cell_degrees");
    const Result<int> decimals = decimalsFor(context, 90);
    if (!decimals)
        return decimals.error();
    const auto middle = [cell](double degrees, double most) {
        return std::clamp((std::floor(degrees / cell) + 0.5) * cell, -most, most);
    };
    const PointForm form = formOf(context.type);
    const bool number =
        context.type.family == TypeFamily::Float || context.type.family == TypeFamily::Numeric;
    return mapped([=, digits = *decimals](std::string_view value, std::string& out) {
        if (number) {
            appendFixed(middle(parseDouble(value).value_or(0), 180), digits, out);
            return true;
        }
        if (const auto alone = form == PointForm::Text ? parseDouble(value) : std::nullopt) {
            appendFixed(middle(*alone, 180), digits, out);
            return true;
        }
        const GeoPoint from = parsePoint(form, value).value_or(GeoPoint());
        appendPoint(form, {middle(from.longitude, 180), middle(from.latitude, 90)}, digits, out);
        return true;
    });
}

constexpr std::array kEntries = {
    FunctionEntry{"geo.latitude", makeDegrees, Normalise::Trim},
    FunctionEntry{"geo.longitude", makeDegrees, Normalise::Trim},
    FunctionEntry{"geo.point", makePoint, Normalise::Trim},
    FunctionEntry{"geo.timezone", makeTimezone, Normalise::Trim},
    FunctionEntry{"noise.geo", makeNoiseGeo, Normalise::Trim},
    FunctionEntry{"generalize.geo_grid", makeGeoGrid, Normalise::Trim},
};

}  // namespace

std::span<const FunctionEntry> geoFunctions()
{
    return kEntries;
}

}  // namespace decant
