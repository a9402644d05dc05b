// SPDX-License-Identifier: MIT
#pragma once

#include "model/detect/classify.h"

#include <span>
#include <string>
#include <string_view>

namespace decant {

/// True when the digits of `text` (blanks and hyphens between them allowed) are a card number: 13
/// to 19 digits whose Luhn sum (ISO/IEC 7812-1, annex B) is right.
[[nodiscard]] bool looksLikeCardNumber(std::string_view text);
/// True when `text` has the shape of an IBAN (ISO 13616) and its check digits are right (mod 97).
[[nodiscard]] bool looksLikeIban(std::string_view text);
[[nodiscard]] bool looksLikeEmail(std::string_view text);
[[nodiscard]] bool looksLikePhone(std::string_view text);
[[nodiscard]] bool looksLikeIpAddress(std::string_view text);
[[nodiscard]] bool looksLikePasswordHash(std::string_view text);
[[nodiscard]] bool looksLikeUrl(std::string_view text);

/// What most of the values are; `kind` None with confidence 0 when they say nothing.
[[nodiscard]] ColumnClass classifyValues(std::span<const std::string> samples);

}  // namespace decant
