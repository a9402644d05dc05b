// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace decant {

/// AES-SIV (RFC 5297) with a key of 256 bits: equal texts give equal ciphertexts, and a ciphertext
/// that was changed cannot be opened. Not for use by two threads at once.
class AesSiv {
public:
    static constexpr std::size_t kTagBytes = 16;

    explicit AesSiv(const std::array<std::uint8_t, 32>& key);
    AesSiv(const AesSiv&) = delete;
    AesSiv& operator=(const AesSiv&) = delete;
    ~AesSiv();

    /// The crypto library has the cipher.
    [[nodiscard]] bool usable() const;
    /// Replaces `sealed` by the tag and the ciphertext of `plain`; false when the library fails or
    /// `plain` is empty.
    [[nodiscard]] bool seal(std::string_view associated, std::string_view plain,
                            std::string& sealed);
    /// Replaces `plain` by what seal() was given; false for anything else.
    [[nodiscard]] bool open(std::string_view associated, std::string_view sealed,
                            std::string& plain);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace decant
