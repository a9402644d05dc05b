// SPDX-License-Identifier: MIT
#pragma once

#include "model/detect/classify.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace decant {

/// Digits with blanks or hyphens between them that are a payment card number: issuer range and
/// length fit, and the Luhn sum (ISO/IEC 7812-1, annex B) is right.
[[nodiscard]] bool looksLikeCardNumber(std::string_view text);
/// 15 digits that start as an IMEI does (reporting body 01, 35, 86, 98, 99; 3GPP TS 23.003) with a
/// right Luhn digit.
[[nodiscard]] bool looksLikeImei(std::string_view text);
/// An IBAN (ISO 13616): country, length and check digits are right; blanks between groups allowed.
[[nodiscard]] bool looksLikeIban(std::string_view text);
[[nodiscard]] bool looksLikeEmail(std::string_view text);
/// Written as a phone number: an international prefix, brackets, or groups in a usual way.
[[nodiscard]] bool looksLikePhone(std::string_view text);
[[nodiscard]] bool looksLikeIpAddress(std::string_view text);
/// 48 bits in hexadecimal digits between ':' or '-', or as cisco's three groups.
[[nodiscard]] bool looksLikeMac(std::string_view text);
[[nodiscard]] bool looksLikePasswordHash(std::string_view text);
/// A JSON web token, a private or SSH key, or a token with the prefix of a well-known issuer.
[[nodiscard]] bool looksLikeSecret(std::string_view text);
[[nodiscard]] bool looksLikeUrl(std::string_view text);
[[nodiscard]] bool looksLikeUserAgent(std::string_view text);
/// "52.1,13.2", "POINT(…)", "(13.2,52.1)" or PostGIS's hexadecimal form of a point.
[[nodiscard]] bool looksLikeCoordinates(std::string_view text);
/// A street with a number in one of the four languages.
[[nodiscard]] bool looksLikeAddress(std::string_view text);
/// Two to five words with letters only, the first or last of them a known given name.
[[nodiscard]] bool looksLikeFullName(std::string_view text);
/// A post code as the UK, Canada and the Netherlands write it, which nothing else looks like.
[[nodiscard]] bool looksLikeLetteredPostcode(std::string_view text);
/// Five words and more.
[[nodiscard]] bool looksLikeSentence(std::string_view text);

/// A national identifier with a check of its own, or of a form nothing else has: SSN with its
/// hyphens, NIR, DNI/NIE, German tax id, codice fiscale, AHV, PESEL, National Insurance and NHS
/// number.
[[nodiscard]] bool looksLikeNationalId(std::string_view text);

/// What most of the values are; `kind` None with confidence 0 when they say nothing.
[[nodiscard]] ColumnClass classifyValues(std::span<const std::string_view> values);

/// How large a share of the values could be of this kind; nothing where values cannot tell.
[[nodiscard]] std::optional<double> fitOfValues(ColumnKind kind,
                                                std::span<const std::string_view> values);

}  // namespace decant
