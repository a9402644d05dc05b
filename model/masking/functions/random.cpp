// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

void describeRandom(Descriptors& all)
{
    all.push_back({"random.int",
                   "random",
                   "An integer of a range.",
                   "random.int",
                   {TypeFamily::Integer, TypeFamily::Numeric, TypeFamily::Float, TypeFamily::Text},
                   keyedWord(),
                   {integer("min", 1, -9e15, 9e15, "Smallest number."),
                    integer("max", 2147483647, -9e15, 9e15,
                            "Largest number; without it the largest of the type."),
                    integer("step", 1, 1, 1e9, "Distance of two numbers.")},
                   false});
    all.push_back({"random.numeric",
                   "random",
                   "A number with decimals of a range.",
                   "random.numeric",
                   {TypeFamily::Numeric, TypeFamily::Float, TypeFamily::Text},
                   keyedWord(),
                   {real("min", 0.0, "Smallest number."), real("max", 1000.0, "Largest number."),
                    integer("scale", 2, 0, 9, "Digits behind the point.")},
                   false});
    all.push_back({"random.uuid",
                   "random",
                   "Another UUID (version 4).",
                   "random.uuid",
                   {TypeFamily::Uuid, TypeFamily::Text},
                   keyedFormat(Uniqueness::Practical),
                   {},
                   false});
}

}  // namespace decant
