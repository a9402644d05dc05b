// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace decant {

/// SHA-256 of a stream, written as registries write it: "sha256:" and 64 hex digits.
class Sha256 {
public:
    Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    ~Sha256();
    void feed(std::span<const char> bytes);
    /// The digest; the object starts anew afterwards.
    [[nodiscard]] std::string finish();
    [[nodiscard]] static std::string of(std::string_view text);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace decant
