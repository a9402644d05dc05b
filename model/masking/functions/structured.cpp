// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

namespace {

void describeContainers(Descriptors& all)
{
    const Guarantees nested{
        Determinism::Keyed, Uniqueness::None, true, Reversibility::No, false, false};
    const auto function = [] {
        return required(text("function", "", "The function for the elements."));
    };
    all.push_back(
        {"json.leaves",
         "structured",
         "Masks every text and number of a document; keys, order and layout stay.",
         "json",
         {TypeFamily::Json, TypeFamily::Text},
         nested,
         {textList("keys", {}, "Lines key=function: leaves under the key are masked by it."),
          textList("keep", {}, "Keys whose leaves stay."),
          choice("unknown", {"scramble", "drop"},
                 "What happens to all others; drop makes them null.")},
         false});
    all.push_back({"array.each",
                   "array",
                   "Masks every element of an array by another function.",
                   "array",
                   {},
                   nested,
                   {function()},
                   true});
    all.push_back({"random.array",
                   "array",
                   "An array of elements that another function makes.",
                   "random.array",
                   {},
                   keyedWord(),
                   {function(), integer("min_items", 1, 0, 1000, "Least number of elements."),
                    integer("max_items", 3, 0, 1000, "Greatest number of elements.")},
                   true});
    all.push_back({"template",
                   "structured",
                   "A text with the results of other functions in it.",
                   "template",
                   {TypeFamily::Text},
                   keyedWord(),
                   {required(text("template", "",
                                  "The text, with functions like {person.last_name} in it; {{ and "
                                  "}} are brackets."))},
                   false});
    ParameterDescriptor share = real("empty_share", 0.0, "Share of empty ranges, 0 to 1.");
    share.minimum = 0;
    share.maximum = 1;
    all.push_back(
        {"random.range",
         "random",
         "A range or multirange of numbers, days or times.",
         "random.range",
         {TypeFamily::Range},
         keyedWord(),
         {integer("min", 1, -1e9, 1e9, "Smallest lower bound of numbers."),
          integer("max", 1000000, -1e9, 1e9, "Largest lower bound of numbers."),
          day("first_day", "2000-01-01", "First lower bound of days and times."),
          day("last_day", "2030-12-31", "Last lower bound of days and times."),
          integer("max_width", 100, 1, 1e6, "Greatest width, in numbers or days."), share},
         false,
         {"int4range", "int8range", "numrange", "daterange", "tsrange", "tstzrange",
          "int4multirange", "int8multirange", "nummultirange", "datemultirange", "tsmultirange",
          "tstzmultirange"}});
}

}  // namespace

void describeStructured(Descriptors& all)
{
    all.push_back(
        {"json.path",
         "structured",
         "Sets, deletes or masks values inside a JSON document by path.",
         "json",
         {TypeFamily::Json, TypeFamily::Text},
         {Determinism::Keyed, Uniqueness::None, true, Reversibility::No, false, false},
         {[] {
             ParameterDescriptor p;
             p.name = "operations";
             p.type = ParameterType::Operations;
             p.required = true;
             p.defaultValue = Value::List();
             p.help =
                 "Tables with op (set, delete, apply), path and value or function with parameters.";
             return p;
         }()},
         false});
    describeContainers(all);
}

}  // namespace decant
