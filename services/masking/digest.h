// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace decant {

/// SHA-256 of a short text.
[[nodiscard]] std::array<std::uint8_t, 32> sha256(std::span<const std::uint8_t> data);

/// Any digest of the crypto library. Not for use by two threads at once.
class PlainDigest {
public:
    static constexpr std::size_t kMost = 64;
    using Token = std::array<std::uint8_t, kMost>;

    /// nullptr when the library lacks the digest ("md5", "sha1", "sha256", ...).
    [[nodiscard]] static std::unique_ptr<PlainDigest> make(const std::string& name);
    PlainDigest(const PlainDigest&) = delete;
    PlainDigest& operator=(const PlainDigest&) = delete;
    ~PlainDigest();

    /// Bytes of a token.
    [[nodiscard]] std::size_t size() const;
    /// The first size() bytes of the result count.
    [[nodiscard]] Token operator()(std::string_view data) const;

private:
    struct Private;
    explicit PlainDigest(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

/// HMAC (RFC 2104) over any digest of the crypto library, with the states after both key blocks
/// saved. Not for use by two threads at once.
class HmacDigest {
public:
    static constexpr std::size_t kMost = 64;
    using Token = std::array<std::uint8_t, kMost>;

    /// nullptr when the library lacks the digest ("md5", "sha512", "sha3-256", ...).
    [[nodiscard]] static std::unique_ptr<HmacDigest> make(const std::string& name,
                                                          const std::array<std::uint8_t, 32>& key);
    HmacDigest(const HmacDigest&) = delete;
    HmacDigest& operator=(const HmacDigest&) = delete;
    ~HmacDigest();

    /// Bytes of a token.
    [[nodiscard]] std::size_t size() const;
    /// The first size() bytes of the result count.
    [[nodiscard]] Token operator()(std::string_view data) const;

private:
    struct Private;
    explicit HmacDigest(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

}  // namespace decant
