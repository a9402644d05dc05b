// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace decant {

/// Gives the next bytes of a stream, which live until the next call; empty at the end.
using ByteSource = std::function<Result<std::span<const char>>()>;

/// One entry of a tar archive.
struct TarEntry {
    enum class Type : std::uint8_t { File, HardLink, SymbolicLink, Directory, Other };
    std::string path;  ///< without leading "./" or "/" and without trailing "/"
    std::string linkTarget;
    Type type = Type::File;
    std::int64_t size = 0;
};

/// Pulls an archive through libarchive in constant memory. Readers may be stacked: the source of
/// one is the data of another.
class ArchiveReader {
public:
    /// Entries of a tar archive. `what` names it in errors.
    [[nodiscard]] static Result<ArchiveReader> tar(std::string what, ByteSource source);
    /// Undoes gzip or zstd, or passes plain bytes through, as the first bytes say. All is one
    /// entry, which has no name; empty input has none.
    [[nodiscard]] static Result<ArchiveReader> unpacked(std::string what, ByteSource source);

    ArchiveReader(ArchiveReader&&) noexcept;
    ArchiveReader& operator=(ArchiveReader&&) noexcept;
    ~ArchiveReader();

    /// The next entry, skipping what is left of the one before; nothing at the end.
    [[nodiscard]] Result<std::optional<TarEntry>> next();
    /// The next bytes of the entry, which live until the next call; empty at its end.
    /// Errors: those of the source as they are, InvalidInput for a damaged archive.
    [[nodiscard]] Result<std::span<const char>> data();

private:
    struct Private;
    explicit ArchiveReader(std::unique_ptr<Private> reader);
    [[nodiscard]] static Result<ArchiveReader> open(std::string what, ByteSource source, bool tar);
    std::unique_ptr<Private> d;
};

}  // namespace decant
