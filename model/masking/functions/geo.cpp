// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

namespace {

const std::vector<std::string_view> kPointTypes = {"point", "geometry", "geography"};

ParameterDescriptor degrees(std::string_view name, double byDefault, double limit,
                            std::string_view help)
{
    ParameterDescriptor p = real(name, byDefault, help);
    p.minimum = -limit;
    p.maximum = limit;
    return p;
}

ParameterDescriptor metres(std::string_view name, double byDefault, std::string_view help)
{
    ParameterDescriptor p = real(name, byDefault, help);
    p.minimum = 0;
    p.maximum = 1000000;
    return p;
}

ParameterDescriptor decimals()
{
    return integer("decimals", 6, 0, 9, "Digits behind the point.");
}

void describePlaces(Descriptors& all)
{
    const std::vector<TypeFamily> numbers = {TypeFamily::Float, TypeFamily::Numeric,
                                             TypeFamily::Text};
    all.push_back({"geo.latitude",
                   "geo",
                   "A latitude in degrees.",
                   "geo.latitude",
                   numbers,
                   keyedWord(),
                   {degrees("min", -90, 90, "Southern border."),
                    degrees("max", 90, 90, "Northern border."), decimals()},
                   false});
    all.push_back({"geo.longitude",
                   "geo",
                   "A longitude in degrees.",
                   "geo.longitude",
                   numbers,
                   keyedWord(),
                   {degrees("min", -180, 180, "Western border."),
                    degrees("max", 180, 180, "Eastern border."), decimals()},
                   false});
    all.push_back({"geo.point",
                   "geo",
                   "A place inside a rectangle of degrees.",
                   "geo.point",
                   {TypeFamily::Geometric, TypeFamily::Other, TypeFamily::Text},
                   keyedWord(),
                   {degrees("min_latitude", -90, 90, "Southern border."),
                    degrees("max_latitude", 90, 90, "Northern border."),
                    degrees("min_longitude", -180, 180, "Western border."),
                    degrees("max_longitude", 180, 180, "Eastern border."), decimals()},
                   false,
                   kPointTypes});
    all.push_back({"geo.timezone",
                   "geo",
                   "A time zone by its name.",
                   "geo.timezone",
                   {TypeFamily::Text},
                   keyedWord(),
                   {flag("keep_region", false, "A zone of the same region, Europe for example.")},
                   false});
}

void describeCoarser(Descriptors& all)
{
    const std::vector<TypeFamily> places = {TypeFamily::Geometric, TypeFamily::Other,
                                            TypeFamily::Float, TypeFamily::Numeric,
                                            TypeFamily::Text};
    all.push_back(
        {"noise.geo",
         "noise",
         "Moves a place by a distance of a range, always the same for the same place.",
         "noise.geo",
         places,
         {Determinism::Keyed, Uniqueness::None, true, Reversibility::Partly, false, false},
         {metres("radius_m", 1000, "Greatest distance in metres."),
          metres("donut_min_m", 100, "Least distance in metres."),
          choice("part", {"point", "latitude", "longitude"},
                 "What a text holds; a number column is the latitude unless this is longitude."),
          decimals()},
         false,
         kPointTypes});
    ParameterDescriptor cell = real("cell_degrees", 0.1, "Side of a cell in degrees.");
    cell.minimum = 0.0001;
    cell.maximum = 45;
    all.push_back(
        {"generalize.geo_grid",
         "generalize",
         "The middle of the grid cell a place lies in.",
         "",
         places,
         {Determinism::Always, Uniqueness::None, true, Reversibility::Partly, false, false},
         {cell, decimals()},
         false,
         kPointTypes});
}

}  // namespace

void describeGeo(Descriptors& all)
{
    describePlaces(all);
    describeCoarser(all);
}

}  // namespace decant
