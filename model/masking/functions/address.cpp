// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

void describeAddress(Descriptors& all)
{
    all.push_back({"address.street",
                   "address",
                   "Another street.",
                   "address.street",
                   {TypeFamily::Text},
                   keyedWord(),
                   {flag("with_number", true, "With a building number.")},
                   false});
    all.push_back({"address.building_number",
                   "address",
                   "Another building number.",
                   "address.building_number",
                   {TypeFamily::Text},
                   keyedWord(),
                   {},
                   false});
    all.push_back({"address.city",
                   "address",
                   "Another city.",
                   "address.city",
                   {TypeFamily::Text},
                   keyedWord(),
                   {},
                   false});
    all.push_back({"address.state",
                   "address",
                   "Another state or province.",
                   "address.state",
                   {TypeFamily::Text},
                   keyedWord(),
                   {},
                   false});
    all.push_back({"address.postcode",
                   "address",
                   "Another postal code in the same layout.",
                   "address.postcode",
                   {TypeFamily::Text},
                   keyedFormat(Uniqueness::None),
                   {integer("keep_prefix", 0, 0, 4, "Characters that stay at the front.")},
                   false});
    all.push_back({"address.country",
                   "address",
                   "Another country.",
                   "address.country",
                   {TypeFamily::Text},
                   keyedWord(),
                   {choice("form", {"name", "alpha2", "alpha3", "numeric"},
                           "Name, or code of ISO 3166 in letters or digits.")},
                   false});
    all.push_back(
        {"address.secondary",
         "address",
         "A dwelling inside a building.",
         "address.secondary",
         {TypeFamily::Text},
         keyedWord(),
         {choice("part", {"full", "type"}, "With a number, or the word alone."), mayBeEqual()},
         false});
    all.push_back({"address.full",
                   "address",
                   "Another address in one line.",
                   "address.full",
                   {TypeFamily::Text},
                   keyedWord(),
                   {},
                   false});
}

}  // namespace decant
