// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace decant {

// Check digits of texts of ASCII digits (and capitals where said). The texts hold nothing else.

/// The digit that makes `digits` + itself pass Luhn's check (ISO/IEC 7812-1, annex B).
[[nodiscard]] char luhnDigit(std::string_view digits);
/// The last digit of a GTIN or EAN-13: weights 3 and 1 from the right (GS1 General Specifications).
[[nodiscard]] char eanDigit(std::string_view digits);
/// ISO/IEC 7064 MOD 11,10: German tax number, Croatian OIB.
[[nodiscard]] char mod1110Digit(std::string_view digits);
/// Verhoeff's digit over the dihedral group of ten elements (J. Verhoeff, Error Detecting Decimal
/// Codes, 1969): Indian Aadhaar.
[[nodiscard]] char verhoeffDigit(std::string_view digits);
/// Sum of the digits times `weights`, as far as both go.
[[nodiscard]] int weightedSum(std::string_view digits, std::initializer_list<int> weights);
/// The number modulo `modulus`; capitals count as 10 to 35 in two places, as in ISO/IEC 7064 MOD
/// 97-10.
[[nodiscard]] unsigned remainderOf(std::string_view text, unsigned modulus);

}  // namespace decant
