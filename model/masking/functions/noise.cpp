// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

namespace {

Guarantees noisy()
{
    return {Determinism::Keyed, Uniqueness::None, true, Reversibility::Partly, false, false};
}

std::vector<ParameterDescriptor> ratios()
{
    const auto ratio = [](std::string_view name, double byDefault, std::string_view help) {
        ParameterDescriptor p = real(name, byDefault, help);
        p.minimum = 0;
        p.maximum = 1;
        return p;
    };
    return {ratio("min_ratio", 0.05, "Least share of the number it moves by, 0 to 1."),
            ratio("max_ratio", 0.2, "Greatest share of the number it moves by, 0 to 1."),
            real("min", 0.0, "Smallest result; without it there is no bound."),
            real("max", 0.0, "Largest result; without it there is no bound.")};
}

}  // namespace

void describeNoise(Descriptors& all)
{
    all.push_back({"noise.int",
                   "noise",
                   "Moves a whole number by a share of itself.",
                   "noise",
                   {TypeFamily::Integer, TypeFamily::Numeric, TypeFamily::Text},
                   noisy(),
                   ratios(),
                   false});
    all.push_back({"noise.float",
                   "noise",
                   "Moves a floating-point number by a share of itself.",
                   "noise",
                   {TypeFamily::Float, TypeFamily::Text},
                   noisy(),
                   ratios(),
                   false});
    all.push_back({"noise.numeric",
                   "noise",
                   "Moves a number with decimals by a share of itself.",
                   "noise",
                   {TypeFamily::Numeric, TypeFamily::Float, TypeFamily::Text},
                   noisy(),
                   ratios(),
                   false});
    all.push_back({"noise.date",
                   "noise",
                   "Moves each date by a number of days of its own.",
                   "noise",
                   {TypeFamily::Date, TypeFamily::Timestamp, TypeFamily::Text},
                   noisy(),
                   {integer("min_days", 1, 1, 36500, "Least distance in days."),
                    integer("max_days", 30, 1, 36500, "Greatest distance in days."),
                    choice("truncate", {"none", "day", "month", "year"}, "What is cut off.")},
                   false});
}

}  // namespace decant
