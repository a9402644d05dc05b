// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

void describePerson(Descriptors& all)
{
    all.push_back({"person.first_name",
                   "person",
                   "Another first name.",
                   "person.first_name",
                   {TypeFamily::Text},
                   keyedWord(),
                   {choice("gender", {"any", "female", "male"}, "Which first names are used.")},
                   false});
    all.push_back({"person.last_name",
                   "person",
                   "Another last name.",
                   "person.last_name",
                   {TypeFamily::Text},
                   keyedWord(),
                   {},
                   false});
    all.push_back(
        {"person.full_name",
         "person",
         "Another first and last name.",
         "person.full_name",
         {TypeFamily::Text},
         keyedWord(),
         {choice("gender", {"any", "female", "male"}, "Which first names are used."),
          choice("form", {"first_last", "last_first"}, "Order of the names."), uniqueSuffix()},
         false});
    all.push_back({"person.username",
                   "person",
                   "A login made from other names and a number.",
                   "person.username",
                   {TypeFamily::Text},
                   keyedWord(),
                   {text("separator", ".", "Between the names."), uniqueSuffix()},
                   false});
}

}  // namespace decant
