// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

void describeSecret(Descriptors& all)
{
    all.push_back(
        {"secret.token",
         "secret",
         "Another secret token in the same layout.",
         "secret",
         {TypeFamily::Text},
         keyedFormat(Uniqueness::None),
         {flag("keep_prefix", true, "Keeps a public prefix of letters such as sk_live_."),
          integer("length", 0, 0, 1024, "Characters behind the prefix; 0 for those of the value.")},
         false});
    all.push_back({"secret.jwt",
                   "secret",
                   "A JSON Web Token with masked claims and a signature that nothing accepts.",
                   "secret",
                   {TypeFamily::Text},
                   keyedFormat(Uniqueness::None),
                   {textList("keep_claims", {}, "Claims that stay as they are.")},
                   false});
}

}  // namespace decant
