// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace decant {

/// A decimal number as databases write it, of any length: -12.340e+05.
struct DecimalText {
    bool negative = false;
    std::string_view whole;  ///< digits before the point, at least one
    std::string_view fraction;  ///< digits behind it
    std::string_view exponent;  ///< "e+05" or ""

    /// The first `count` digits as a number, whole and fraction together.
    [[nodiscard]] std::int64_t leading(std::size_t count) const;
    [[nodiscard]] std::size_t digits() const { return whole.size() + fraction.size(); }
};

/// nullopt for NaN, infinity and what is no number.
[[nodiscard]] std::optional<DecimalText> parseDecimal(std::string_view text);
/// NaN, infinity and -infinity, in any case.
[[nodiscard]] bool isSpecialNumber(std::string_view text);

}  // namespace decant
