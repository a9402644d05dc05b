// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

void describeEncrypt(Descriptors& all)
{
    all.push_back(
        {"encrypt.fpe",
         "encrypt",
         "Format-preserving encryption (FF1): other characters of the same kind in the same "
         "layout; "
         "different values stay different.",
         "fpe",
         {TypeFamily::Text},
         {Determinism::Always, Uniqueness::Injective, true, Reversibility::WithKey, false, false},
         {text("alphabet", "classes",
               "classes (digits stay digits, capitals capitals), digits, lower, upper, letters, "
               "alnum, hex, or the characters themselves."),
          integer("keep_first", 0, 0, 64, "Characters of the alphabet that stay in front."),
          integer("keep_last", 0, 0, 64, "Characters of the alphabet that stay at the end."),
          flag("never_equal", false,
               "No value stays as it is, at twice the time; without it one in a million may.")},
         false});
}

}  // namespace decant
