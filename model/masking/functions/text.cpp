// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

void describeText(Descriptors& all)
{
    all.push_back(
        {"redact.text",
         "text",
         "Replaces words, or the whole text when none are given.",
         "",
         {TypeFamily::Text},
         dataFreeConstant(),
         {textList("search", {}, "Words to replace, case ignored; empty for the whole text."),
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
