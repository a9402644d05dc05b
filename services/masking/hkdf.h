// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace decant {

/// HKDF-SHA256 (RFC 5869): fills `out` with key material. False when the crypto library cannot do
/// it; then `out` is not to be used.
[[nodiscard]] bool hkdfSha256(std::span<const std::uint8_t> key, std::string_view salt,
                              std::string_view info, std::span<std::uint8_t> out);

}  // namespace decant
