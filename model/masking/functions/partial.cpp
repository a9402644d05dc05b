// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

namespace {

void describeMore(Descriptors& all)
{
    const std::vector<TypeFamily> texts = {TypeFamily::Text};
    all.push_back({"partial.name",
                   "partial",
                   "Shows the first letter of each word of a name.",
                   "",
                   texts,
                   partlyVisible(),
                   {},
                   false});
    all.push_back({"partial.address",
                   "partial",
                   "Shows the first characters of an address.",
                   "",
                   texts,
                   partlyVisible(),
                   {integer("keep_first", 6, 0, 100, "Characters shown at the front.")},
                   false});
    all.push_back({"partial.id",
                   "partial",
                   "Hides the last characters of a number.",
                   "",
                   texts,
                   partlyVisible(),
                   {integer("hide_last", 4, 1, 100, "Characters hidden at the end.")},
                   false});
    all.push_back({"partial.url",
                   "partial",
                   "Hides names, passwords and the values of the query in a web address.",
                   "",
                   texts,
                   partlyVisible(),
                   {},
                   false});
    all.push_back({"partial.password",
                   "partial",
                   "Always the same number of stars.",
                   "",
                   texts,
                   dataFreeConstant(),
                   {integer("stars", 8, 1, 64, "How many.")},
                   false});
    all.push_back(
        {"partial.postcode",
         "partial",
         "Shows the first characters of a postal code.",
         "",
         texts,
         partlyVisible(),
         {integer("keep_first", 3, 0, 8, "Characters shown at the front."),
          flag("low_population", false,
               "American areas with few people become 000, as HIPAA Safe Harbor asks for.")},
         false});
}

}  // namespace

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
    describeMore(all);
}

}  // namespace decant
