// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

void describeRecord(Descriptors& all)
{
    all.push_back(
        {"person.record",
         "person",
         "One made-up person over several columns: name, gender, e-mail, phone and birth date "
         "agree "
         "in all rows with the same seed_columns.",
         "person.record",
         {TypeFamily::Text, TypeFamily::Date},
         keyedWord(),
         {choice("part",
                 {"full_name", "first_name", "last_name", "title", "gender", "email", "username",
                  "phone", "birth_date"},
                 "What the column holds of the person."),
          choice("form", {"first_last", "last_first"}, "Order of the names in full_name."),
          textList("genders", {"female", "male"}, "How female and male are written."),
          textList("domains", {"example.com", "example.org", "example.net"},
                   "Domains of e-mail addresses."),
          uniqueSuffix()},
         false});
    all.push_back(
        {"address.record",
         "address",
         "One made-up address over several columns: city, postal code, state, country, coordinates "
         "and time zone agree in all rows with the same seed_columns.",
         "address.record",
         {TypeFamily::Text, TypeFamily::Numeric, TypeFamily::Float},
         keyedWord(),
         {choice("part",
                 {"full", "street", "street_name", "building_number", "city", "postcode", "state",
                  "state_code", "country", "country_code", "latitude", "longitude", "timezone"},
                 "What the column holds of the address.")},
         false});
}

}  // namespace decant
