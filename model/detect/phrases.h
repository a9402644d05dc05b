// SPDX-License-Identifier: MIT
#pragma once

#include "model/detect/classify.h"

#include <string_view>

namespace decant {

/// What words in a name mean. Written joined, in lower case and without accents.
struct Phrase {
    ColumnKind kind = ColumnKind::None;
    double confidence = 0;
};

/// The meaning of "firstname", "geburtsdatum", …; nullptr when it has none for privacy.
[[nodiscard]] const Phrase* findPhrase(std::string_view joined);

/// Says which of several, not what: home, 2, client, privat.
[[nodiscard]] bool isQualifier(std::string_view word);
/// Says that the column is about the thing and is not it: email_verified, phone_type, city_id.
[[nodiscard]] bool isAbout(std::string_view word);
/// The same in front: is_email, has_phone.
[[nodiscard]] bool isAboutPrefix(std::string_view word);
/// Names something harmless: status, country, price, version.
[[nodiscard]] bool isHarmless(std::string_view word);
/// People: customer, kunden, patient; a "name" beside it is one of a person.
[[nodiscard]] bool isPeople(std::string_view word);
/// What a person can be in a row: recipient, author, vertreter. Holds names, logins or addresses.
[[nodiscard]] bool isRole(std::string_view word);
/// "name" itself in four languages.
[[nodiscard]] bool isNameWord(std::string_view word);
/// Any of the above, so that "custzip" can be split.
[[nodiscard]] bool isVocabulary(std::string_view word);

}  // namespace decant
