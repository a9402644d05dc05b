// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

namespace {

const std::vector<TypeFamily> kWhole = {TypeFamily::Integer, TypeFamily::Numeric, TypeFamily::Float,
                                        TypeFamily::Text};
const std::vector<TypeFamily> kFraction = {TypeFamily::Numeric, TypeFamily::Float,
                                           TypeFamily::Text};

ParameterDescriptor share(std::string_view name, double byDefault, std::string_view help)
{
    ParameterDescriptor p = real(name, byDefault, help);
    p.minimum = 0;
    p.maximum = 1;
    return p;
}

void describeNumbers(Descriptors& all)
{
    all.push_back({"random.int",
                   "random",
                   "An integer of a range.",
                   "random.int",
                   kWhole,
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
                   kFraction,
                   keyedWord(),
                   {real("min", 0.0, "Smallest number."), real("max", 1000.0, "Largest number."),
                    integer("scale", 2, 0, 9, "Digits behind the point.")},
                   false});
    all.push_back({"random.float",
                   "random",
                   "A floating-point number of a range.",
                   "random.float",
                   kFraction,
                   keyedWord(),
                   {real("min", 0.0, "Smallest number."), real("max", 1.0, "Largest number."),
                    integer("decimals", 6, 0, 9, "Digits behind the point.")},
                   false});
    all.push_back(
        {"hash.to_int",
         "pseudonym",
         "A whole number of a range that the key and the value decide; different values may meet.",
         "hash",
         kWhole,
         {Determinism::Always, Uniqueness::None, false, Reversibility::No, false, false},
         {integer("min", 1, -9e15, 9e15, "Smallest number."),
          integer("max", 2147483647, -9e15, 9e15,
                  "Largest number; without it the largest of the type.")},
         false});
}

void describeChoices(Descriptors& all)
{
    all.push_back({"random.bool",
                   "random",
                   "True or false by chance.",
                   "random.bool",
                   {TypeFamily::Boolean, TypeFamily::Integer, TypeFamily::Text},
                   keyedWord(),
                   {share("probability_true", 0.5, "Share of true, 0 to 1."), mayBeEqual()},
                   false});
    all.push_back({"random.choice",
                   "random",
                   "One value of a list.",
                   "random.choice",
                   {},
                   keyedWord(),
                   {required(textList("values", {}, "Values in the text form of the type.")),
                    textList("weights", {}, "A whole number for each value: how often it comes."),
                    mayBeEqual()},
                   false});
    all.push_back({"random.enum",
                   "random",
                   "One label of the enumeration type.",
                   "random.enum",
                   {TypeFamily::Enum},
                   keyedFormat(Uniqueness::None),
                   {textList("exclude", {}, "Labels that are not used."), mayBeEqual()},
                   false});
}

void describeBits(Descriptors& all)
{
    all.push_back({"random.uuid",
                   "random",
                   "Another UUID.",
                   "random.uuid",
                   {TypeFamily::Uuid, TypeFamily::Text},
                   keyedFormat(Uniqueness::Practical),
                   {choice("version", {"4", "1", "3", "5", "7"},
                           "Version the UUID names; all other bits are drawn.")},
                   false});
    all.push_back({"random.bytes",
                   "random",
                   "Bytes of a random length.",
                   "random.bytes",
                   {TypeFamily::Bytes, TypeFamily::Text},
                   keyedWord(),
                   {integer("min_length", 16, 1, 65536, "Least number of bytes."),
                    integer("max_length", 16, 1, 65536, "Greatest number of bytes.")},
                   false});
    all.push_back({"random.hash",
                   "random",
                   "Hexadecimal digits as long as a digest of the algorithm.",
                   "random.hash",
                   {TypeFamily::Text, TypeFamily::Bytes},
                   keyedFormat(Uniqueness::Practical),
                   {choice("algorithm", {"sha256", "md5", "sha1", "sha224", "sha384", "sha512"},
                           "Whose length is used.")},
                   false});
}

}  // namespace

void describeRandom(Descriptors& all)
{
    describeNumbers(all);
    describeChoices(all);
    describeBits(all);
}

}  // namespace decant
