// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

void describeText(Descriptors& all)
{
    all.push_back(
        {"redact.text",
         "text",
         "Replaces words inside a text; everything else stays and can be read.",
         "",
         {TypeFamily::Text},
         {Determinism::Always, Uniqueness::None, false, Reversibility::Partly, false, false},
         {[] {
              ParameterDescriptor p = textList(
                  "search", {},
                  "Words to replace, case ignored. Use constant to replace the whole text.");
              p.required = true;
              return p;
          }(),
          text("replace", "[redacted]", "What is put in their place.")},
         false});
    all.push_back({"scramble.characters",
                   "text",
                   "Digits become other digits and letters other letters; the layout stays.",
                   "scramble",
                   {TypeFamily::Text},
                   keyedFormat(Uniqueness::None),
                   {},
                   false});
}

}  // namespace decant
