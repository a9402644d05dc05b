// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

namespace {

void describePersonFacts(Descriptors& all)
{
    all.push_back({"person.title",
                   "person",
                   "A form of address such as Mr. or Dr.",
                   "person.title",
                   {TypeFamily::Text},
                   keyedWord(),
                   {mayBeEqual()},
                   false});
    all.push_back({"person.suffix",
                   "person",
                   "What stands behind a name, such as Jr.",
                   "person.suffix",
                   {TypeFamily::Text},
                   keyedWord(),
                   {mayBeEqual()},
                   false});
    all.push_back({"person.profession",
                   "person",
                   "Another profession.",
                   "person.profession",
                   {TypeFamily::Text},
                   keyedWord(),
                   {},
                   false});
    all.push_back({"person.gender",
                   "person",
                   "One of the values a gender column holds.",
                   "person.gender",
                   {TypeFamily::Text},
                   keyedWord(),
                   {textList("values", {"female", "male"}, "Values in the text form of the type."),
                    mayBeEqual()},
                   false});
    all.push_back({"person.birth_date",
                   "person",
                   "Another date of birth inside a range of ages.",
                   "person.birth_date",
                   {TypeFamily::Date, TypeFamily::Timestamp, TypeFamily::Text},
                   keyedWord(),
                   {integer("min_age", 18, 0, 120, "Least age in years."),
                    integer("max_age", 90, 0, 120, "Greatest age in years."),
                    day("reference", "2025-01-01", "The day on which people are that old."),
                    choice("keep", {"none", "year", "decade"},
                           "Part of the original that stays where the range of ages allows it.")},
                   false});
    all.push_back(
        {"person.password",
         "person",
         "A random password, or the digest of the test password \"decant\".",
         "person.password",
         {TypeFamily::Text},
         {Determinism::Keyed, Uniqueness::None, false, Reversibility::No, false, false},
         {integer("length", 16, 8, 128, "Characters of a random password."),
          choice("as_hash",
                 {"none", "bcrypt", "argon2id", "pbkdf2_sha256", "sha512_crypt", "scram_sha_256"},
                 "The digest everybody gets, so that testers can log in with the test password."),
          mayBeEqual()},
         false});
}

}  // namespace

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
          choice("form", {"first_last", "last_first"}, "Order of the names."), uniqueDrawn()},
         false});
    all.push_back({"person.username",
                   "person",
                   "A login made from other names and a number.",
                   "person.username",
                   {TypeFamily::Text},
                   keyedWord(),
                   {text("separator", ".", "Between the names."), uniqueDrawn()},
                   false});
    describePersonFacts(all);
}

}  // namespace decant
