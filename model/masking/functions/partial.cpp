// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

void describePartial(Descriptors& all)
{
    all.push_back(
        {"partial",
         "partial",
         "Hides a part of the text behind a padding character.",
         "",
         {TypeFamily::Text},
         partlyVisible(),
         {choice("mode", {"inner", "outer"}, "Which part is hidden: the inside or both ends."),
          integer("prefix", 1, 0, 1000, "Characters at the front."),
          integer("suffix", 1, 0, 1000, "Characters at the end."),
          text("padding", "*", "What stands for a hidden character."),
          flag("keep_length", true, "One padding for each hidden character, three otherwise.")},
         false});
    all.push_back({"partial.email",
                   "partial",
                   "Shows the first letters of an e-mail address.",
                   "",
                   {TypeFamily::Text},
                   partlyVisible(),
                   {integer("keep_local", 1, 0, 64, "Letters shown of the part before the @."),
                    flag("keep_domain", false, "Shows the real domain.")},
                   false});
    all.push_back({"partial.phone",
                   "partial",
                   "Shows the last digits of a phone number.",
                   "",
                   {TypeFamily::Text},
                   partlyVisible(),
                   {integer("keep_last", 2, 0, 8, "Digits shown at the end.")},
                   false});
    all.push_back({"partial.card",
                   "partial",
                   "Shows the first and last digits of a card number.",
                   "",
                   {TypeFamily::Text},
                   partlyVisible(),
                   {integer("show_first", 0, 0, 8, "Digits shown at the front."),
                    integer("show_last", 4, 0, 4, "Digits shown at the end.")},
                   false});
}

}  // namespace decant
