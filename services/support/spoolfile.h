// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <cstdint>
#include <span>

namespace decant {

/// A file without a name in the temporary folder: nobody else can open it and it is gone whenever
/// the process ends, however that happens. Written once, then read from any thread.
class SpoolFile {
public:
    SpoolFile() = default;
    SpoolFile(SpoolFile&& other) noexcept;
    SpoolFile& operator=(SpoolFile&& other) noexcept;
    SpoolFile(const SpoolFile&) = delete;
    SpoolFile& operator=(const SpoolFile&) = delete;
    ~SpoolFile();

    [[nodiscard]] static Result<SpoolFile> create();
    [[nodiscard]] Result<> append(std::span<const char> bytes);
    [[nodiscard]] Result<std::size_t> read(std::int64_t offset, std::span<char> into) const;
    [[nodiscard]] std::int64_t bytes() const { return m_bytes; }

private:
    int m_file = -1;
    std::int64_t m_bytes = 0;
};

}  // namespace decant
