// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace decant {

/// FF1, format-preserving encryption of NIST SP 800-38G: numerals of a radix become as many
/// numerals of the same radix, different texts stay different, the key leads back. AES is
/// OpenSSL's. Not for use by two threads at once; calls do not allocate once warm.
class Ff1 {
public:
    /// SP 800-38G revision 1 asks for at least this many texts of a length.
    static constexpr std::uint64_t kSmallestDomain = 1'000'000;
    static constexpr unsigned kLargestRadix = 65536;

    /// `key`: 16, 24 or 32 bytes. `radix`: 2 to 65536.
    [[nodiscard]] static Result<Ff1> make(std::span<const std::uint8_t> key, unsigned radix);
    Ff1(Ff1&&) noexcept;
    Ff1& operator=(Ff1&&) noexcept;
    Ff1(const Ff1&) = delete;
    Ff1& operator=(const Ff1&) = delete;
    ~Ff1();

    /// Shortest text that has kSmallestDomain fellows, at least 2.
    [[nodiscard]] std::size_t minLength() const;
    /// `numerals` (each below the radix, 2 or more of them) are replaced; another mapping for each
    /// `tweak`. The smallest domain is for the caller to keep.
    void encrypt(std::span<const std::uint8_t> tweak, std::span<std::uint16_t> numerals);
    void decrypt(std::span<const std::uint8_t> tweak, std::span<std::uint16_t> numerals);

private:
    struct Private;
    explicit Ff1(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}  // namespace decant
