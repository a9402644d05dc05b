// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace decant {

/// Luhn's check over text of digits only; false for anything else.
[[nodiscard]] bool luhnValid(std::string_view digits);

/// Total length of an IBAN of the country ("DE" -> 22), 0 when it has none.
[[nodiscard]] std::size_t ibanLength(std::string_view country);
/// The check digits an IBAN (capitals and digits, no blanks; digits 3 and 4 do not count) must
/// have.
[[nodiscard]] int ibanCheckDigits(std::string_view iban);
/// Country, length and check digits fit; capitals and digits, no blanks.
[[nodiscard]] bool ibanValid(std::string_view iban);

}  // namespace decant
