// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>

namespace decant {

/// HMAC-SHA256 with the states after both key blocks saved, so that a short value costs two
/// compressions and no allocation. Not for use by two threads at once.
class HmacSha256 {
public:
    explicit HmacSha256(const std::array<std::uint8_t, 32>& key);
    HmacSha256(const HmacSha256&) = delete;
    HmacSha256& operator=(const HmacSha256&) = delete;
    ~HmacSha256();

    [[nodiscard]] std::array<std::uint8_t, 32> operator()(std::string_view data) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace decant
