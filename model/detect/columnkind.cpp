// SPDX-License-Identifier: MIT
#include "model/detect/columnkind.h"

#include <array>
#include <cstddef>

namespace decant {

std::string_view toString(ColumnKind kind)
{
    constexpr std::array<std::string_view, 21> kNames{
        "none", "email",       "person_name",    "username",    "phone",       "address",
        "city", "postal_code", "birth_date",     "national_id", "credit_card", "iban",
        "ip",   "mac",         "password_hash",  "secret",      "geo",         "free_text",
        "url",  "device_id",   "other_sensitive"};
    return kNames.at(static_cast<std::size_t>(kind));
}

Sentence kindSentence(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Email:
        return say("e-mail");
    case ColumnKind::PersonName:
        return say("person name");
    case ColumnKind::Username:
        return say("user name");
    case ColumnKind::Phone:
        return say("phone");
    case ColumnKind::Address:
        return say("address");
    case ColumnKind::City:
        return say("city");
    case ColumnKind::PostalCode:
        return say("postal code");
    case ColumnKind::BirthDate:
        return say("birth date");
    case ColumnKind::NationalId:
        return say("national id");
    case ColumnKind::CreditCard:
        return say("card number");
    case ColumnKind::Iban:
        return say("IBAN");
    case ColumnKind::Ip:
        return say("IP address");
    case ColumnKind::Mac:
        return say("MAC address");
    case ColumnKind::PasswordHash:
        return say("password hash");
    case ColumnKind::Secret:
        return say("secret");
    case ColumnKind::Geo:
        return say("coordinates");
    case ColumnKind::FreeText:
        return say("free text");
    case ColumnKind::Url:
        return say("URL");
    case ColumnKind::DeviceId:
        return say("device id");
    case ColumnKind::OtherSensitive:
        return say("other sensitive");
    case ColumnKind::None:
        break;
    }
    return {};
}

}  // namespace decant
