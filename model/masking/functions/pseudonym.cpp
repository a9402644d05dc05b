// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

void describePseudonym(Descriptors& all)
{
    all.push_back(
        {"hash.hmac",
         "pseudonym",
         "A token of the value that only the key can make.",
         "hash",
         {TypeFamily::Text, TypeFamily::Bytes, TypeFamily::Uuid},
         {Determinism::Always, Uniqueness::Practical, false, Reversibility::No, false, false},
         {choice("function", {"hmac-sha256", "siphash-128"},
                 "The keyed function; siphash-128 is three times as fast and has 128 bits."),
          choice("encoding", {"hex", "base32"}, "How the token is written as text."),
          integer("max_length", 64, 8, 64, "Longest token.")},
         false});
    all.push_back(
        {"permute.int",
         "pseudonym",
         "Another integer of the same range; different numbers stay different.",
         "permute.int",
         {TypeFamily::Integer, TypeFamily::Numeric, TypeFamily::Text},
         {Determinism::Always, Uniqueness::Injective, true, Reversibility::WithKey, false, false},
         {integer("min", 1, 0, 9e15, "Smallest number."),
          integer("max", 2147483647, 1, 9e18,
                  "Largest number; without it the largest of the type.")},
         false});
}

}  // namespace decant
