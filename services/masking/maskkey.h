// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace decant {

/// The project masking key: 32 random bytes. Domain keys are derived from it with HKDF-SHA256 (RFC
/// 5869). Wiped from memory on destruction; copyable, never printed.
class MaskKey {
public:
    static constexpr std::size_t kBytes = 32;
    using Bytes = std::array<std::uint8_t, kBytes>;

    /// A new key from the operating system's generator.
    [[nodiscard]] static Result<MaskKey> generate();
    /// Reads 64 hexadecimal digits.
    [[nodiscard]] static Result<MaskKey> fromHex(std::string_view hex);

    MaskKey(const MaskKey&) = default;
    MaskKey& operator=(const MaskKey&) = default;
    MaskKey(MaskKey&&) noexcept = default;
    MaskKey& operator=(MaskKey&&) noexcept = default;
    ~MaskKey();

    /// Short public name of the key (first 16 hex digits of HKDF with its own label); tells nothing
    /// of the key.
    [[nodiscard]] std::string fingerprint() const;
    /// The key of a domain; equal domain, equal key.
    [[nodiscard]] Bytes domainKey(std::string_view domain) const;
    /// For the keychain only.
    [[nodiscard]] std::string hex() const;

private:
    explicit MaskKey(const Bytes& bytes)
        : m_bytes(bytes)
    {
    }
    Bytes m_bytes{};
};

}  // namespace decant
