// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/sentence.h"

#include <cstdint>
#include <string_view>

namespace decant {

/// What a column holds, as far as privacy is concerned.
enum class ColumnKind : std::uint8_t {
    None,
    Email,
    PersonName,
    Username,
    Phone,
    Address,
    City,
    PostalCode,
    BirthDate,
    NationalId,
    CreditCard,
    Iban,
    Ip,
    Mac,
    PasswordHash,
    Secret,
    Geo,
    FreeText,
    Url,
    DeviceId,
    OtherSensitive,
};

/// Stable key: "email", "person_name", …, "none".
[[nodiscard]] std::string_view toString(ColumnKind kind);
/// A kind as a part of a sentence, "… looks like %1"; empty for None.
[[nodiscard]] Sentence kindSentence(ColumnKind kind);

}  // namespace decant
