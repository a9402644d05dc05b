// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace decant {

/// Undoes gzip or zstd, or passes plain bytes through, as the first bytes say.
class Decompressor {
public:
    using Output = std::function<bool(std::span<const char>)>;

    virtual ~Decompressor() = default;
    Decompressor(const Decompressor&) = delete;
    Decompressor& operator=(const Decompressor&) = delete;
    /// False when the output refused or the bytes are broken.
    [[nodiscard]] virtual bool feed(std::span<const char> bytes, const Output& output) = 0;
    /// Whether the last byte ended a whole stream.
    [[nodiscard]] virtual bool complete() const = 0;

    /// `start`: at least four bytes, unless there are no more.
    [[nodiscard]] static std::unique_ptr<Decompressor> forStart(std::string_view start);

protected:
    Decompressor() = default;
};

}  // namespace decant
