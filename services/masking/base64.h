// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace decant {

enum class Base64 : std::uint8_t {
    Standard,  ///< RFC 4648, section 4, with padding
    Url,  ///< section 5, without padding, as JSON Web Tokens have it
};

void appendBase64(Base64 form, std::span<const std::uint8_t> bytes, std::string& out);
/// Appends what the text means; false for anything else (then `out` holds a part).
[[nodiscard]] bool appendFromBase64(Base64 form, std::string_view text, std::string& out);
/// RFC 4648, section 6, small letters, without padding.
void appendBase32(std::span<const std::uint8_t> bytes, std::string& out);

}  // namespace decant
