// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

void describeConstant(Descriptors& all)
{
    all.push_back({"set_null",
                   "constant",
                   "Replaces the value by NULL.",
                   "",
                   {},
                   {Determinism::Always, Uniqueness::None, false, Reversibility::No, true, true},
                   {},
                   true});
    all.push_back({"constant",
                   "constant",
                   "Replaces every value by the same one.",
                   "",
                   {},
                   dataFreeConstant(),
                   {[] {
                       ParameterDescriptor p =
                           text("value", "", "The value in the text form of the type.");
                       p.required = true;
                       return p;
                   }()},
                   true});
    all.push_back(
        {"set_default",
         "constant",
         "Replaces the value by the default of its column; by NULL where there is none.",
         "",
         {},
         dataFreeConstant(),
         {text("fallback", "",
               "The value where the column has no default that is the same for every row, in the "
               "text form of the type.")},
         true});
    all.push_back(
        {"blank",
         "constant",
         "Replaces the value by the empty one of its type: an empty text, 0, false, {} or [].",
         "",
         {TypeFamily::Text, TypeFamily::Integer, TypeFamily::Float, TypeFamily::Numeric,
          TypeFamily::Money, TypeFamily::Boolean, TypeFamily::Bytes, TypeFamily::Json},
         dataFreeConstant(),
         {},
         true});
}

}  // namespace decant
