// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

namespace {

Guarantees coarser()
{
    return {Determinism::Always, Uniqueness::None, true, Reversibility::Partly, false, false};
}

ParameterDescriptor step(double byDefault, std::string_view help)
{
    ParameterDescriptor p = real("step", byDefault, help);
    p.minimum = 1e-6;
    p.maximum = 1e15;
    return p;
}

const std::vector<TypeFamily> kNumbers = {TypeFamily::Integer, TypeFamily::Numeric,
                                          TypeFamily::Float, TypeFamily::Text};

void describeNumberSteps(Descriptors& all)
{
    all.push_back(
        {"generalize.range",
         "generalize",
         "The band a number lies in, by its lower end, its middle or a label.",
         "",
         kNumbers,
         coarser(),
         {step(10, "Width of a band."),
          choice("output", {"lower", "middle", "label", "range"},
                 "What is written; label (30 - 39) and range ([30,40)) need a text column.")},
         false});
    all.push_back({"generalize.round",
                   "generalize",
                   "Rounds a number to a multiple of a step.",
                   "",
                   kNumbers,
                   coarser(),
                   {step(10, "The result is a multiple of it.")},
                   false});
    all.push_back(
        {"generalize.top_bottom",
         "generalize",
         "Numbers beyond a limit become the limit.",
         "",
         kNumbers,
         coarser(),
         {real("bottom", 0.0, "Smallest number that stays; without it there is no limit."),
          real("top", 0.0, "Largest number that stays; without it there is no limit.")},
         false});
}

}  // namespace

void describeGeneralize(Descriptors& all)
{
    describeNumberSteps(all);
    all.push_back({"generalize.age",
                   "generalize",
                   "The band of ages a person is in, from an age or a date of birth.",
                   "",
                   {TypeFamily::Integer, TypeFamily::Numeric, TypeFamily::Text},
                   coarser(),
                   {integer("band", 10, 1, 50, "Years of a band."),
                    integer("top_code", 90, 1, 200, "From this age on there is one band."),
                    day("reference", "2025-01-01", "The day on which people are that old.")},
                   false});
    all.push_back({"generalize.date",
                   "generalize",
                   "Cuts a date or time off behind a unit.",
                   "",
                   {TypeFamily::Date, TypeFamily::Timestamp, TypeFamily::Time, TypeFamily::Text},
                   coarser(),
                   {choice("unit",
                           {"month", "second", "minute", "hour", "day", "week", "quarter", "year",
                            "decade", "century"},
                           "What stays exact.")},
                   false});
}

}  // namespace decant
