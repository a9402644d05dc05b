// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"
#include "services/engine/engine.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace decant {

/// A build context as a tar, made piece by piece while it is read: constant memory, no temporary
/// file. The same files give the same bytes: sorted by path, owned by root, fixed times.
class ContextTar {
public:
    explicit ContextTar(std::vector<ContextFile> files);
    ~ContextTar();
    ContextTar(const ContextTar&) = delete;
    ContextTar& operator=(const ContextTar&) = delete;

    /// Fills the span and returns how much; 0 is the end. A file that cannot be read, or changes
    /// while it is read, is an error.
    [[nodiscard]] Result<std::size_t> read(std::span<char> into);

    /// Of the contents of all files; known after the first read.
    [[nodiscard]] std::int64_t totalBytes() const;
    [[nodiscard]] std::int64_t doneBytes() const;
    /// Path of the file that is being read.
    [[nodiscard]] const std::string& current() const;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

}  // namespace decant
