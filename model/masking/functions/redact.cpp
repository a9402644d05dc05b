// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

void describeRedact(Descriptors& all)
{
    const Guarantees restStays{
        Determinism::Always, Uniqueness::None, false, Reversibility::Partly, false, false};
    all.push_back({"redact.regex",
                   "text",
                   "Replaces what matches a regular expression; everything else can be read.",
                   "",
                   {TypeFamily::Text},
                   restStays,
                   {required(text("pattern", "", "The expression, in the syntax of RE2.")),
                    text("replace", "[redacted]", "What is put in its place."),
                    flag("ignore_case", false, "Capital and small letters are the same.")},
                   false});
    Guarantees entities = restStays;
    entities.determinism = Determinism::Keyed;
    all.push_back(
        {"redact.entities",
         "text",
         "Replaces addresses, numbers and names it finds inside a text; the rest can be read.",
         "redact",
         {TypeFamily::Text},
         entities,
         {textList("kinds",
                   {"email", "url", "uuid", "iban", "card", "ip", "mac", "date", "phone", "number",
                    "name"},
                   "What is looked for."),
          choice(
              "action", {"mask", "tag"},
              "mask writes what the function of a column of that kind would; tag writes [EMAIL]."),
          textList("allow_list", {}, "Texts that stay."),
          textList("deny_list", {}, "Words that are always replaced, case ignored.")},
         false});
}

}  // namespace decant
