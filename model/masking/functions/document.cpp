// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

namespace {

FunctionDescriptor code(std::string_view name, std::string_view summary, Guarantees guarantees,
                        std::vector<ParameterDescriptor> parameters)
{
    return {name, "document", summary, name, {TypeFamily::Text}, guarantees, std::move(parameters),
            false};
}

void describePersonal(Descriptors& all)
{
    all.push_back(code(
        "id.national", "A number of a person as its country issues it, with valid check digits.",
        keyedFormat(Uniqueness::None),
        {choice("country", {"US", "AR", "AT", "AU", "BE", "BG", "BR", "CA", "CH", "CL", "CN",
                            "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU",
                            "IE", "IL", "IN", "IT", "JP", "KR", "LT", "NL", "NO", "PL", "PT",
                            "RO", "RU", "SE", "SG", "SI", "SK", "TR", "TW", "UA", "ZA"},
                "Whose number it is; where a range is never issued, the number is of that.")}));
    all.push_back(code(
        "id.passport", "A passport number.", keyedWord(),
        {choice("country",
                {"US", "AT", "BR", "CA", "CH", "DE", "ES", "FR", "GB", "IN", "IT", "JP", "NL", "PL",
                 "UA"},
                "Whose form it has."),
         flag("with_check_digit", false, "With the check digit of the machine readable line.")}));
    all.push_back(
        code("id.driving_licence", "A number of a driving licence.", keyedWord(),
             {choice("country", {"US", "AT", "CA", "DE", "ES", "FR", "GB", "IT", "NL", "PL"},
                     "Whose form it has; one common form where the states of a country differ.")}));
    all.push_back(
        code("id.licence_plate", "A licence plate.", keyedWord(),
             {choice("country",
                     {"DE", "AT", "BR", "CH", "ES", "FR", "GB", "IN", "IT", "NL", "PL", "UA", "US"},
                     "Whose form it has.")}));
    all.push_back(code("id.health_insurance",
                       "A number of a health insurance with valid check digits.",
                       keyedFormat(Uniqueness::None),
                       {choice("country", {"DE", "AU", "GB", "HU"}, "Whose form it has.")}));
}

void describeThings(Descriptors& all)
{
    all.push_back(code("id.device", "A number of a device or vehicle with a valid check digit.",
                       keyedFormat(Uniqueness::None),
                       {choice("kind", {"imei", "iccid", "vin", "serial"}, "What is numbered.")}));
    all.push_back(code("id.isbn", "A book number with a valid check digit.",
                       keyedFormat(Uniqueness::None), {choice("length", {"13", "10"}, "Digits.")}));
    all.push_back(code("id.medical_code", "Another diagnosis, a category of ICD-10.", keyedWord(),
                       {flag("keep_chapter", false, "Keeps the letter in front.")}));
}

}  // namespace

void describeDocument(Descriptors& all)
{
    describePersonal(all);
    describeThings(all);
}

}  // namespace decant
