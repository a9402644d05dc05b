// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace decant {

/// A socket in the file system, for this user alone, behind which every connection is a program of
/// its own that has it as standard input and output: how a server is reached over ssh. The programs
/// run in process groups of their own, so that a Ctrl+C in the terminal is not for them, and end
/// with this object. Thread-safe.
class ProgramSocket {
public:
    /// `command`: a program of PATH and its arguments; no shell is involved. It is started with the
    /// first connection. Errors: Denied or NoSpace when there can be no socket.
    [[nodiscard]] static Result<std::unique_ptr<ProgramSocket>>
    listen(const std::vector<std::string>& command);

    ProgramSocket(const ProgramSocket&) = delete;
    ProgramSocket& operator=(const ProgramSocket&) = delete;
    ~ProgramSocket();

    [[nodiscard]] std::filesystem::path path() const;
    /// What the program that ended last wrote on its standard error (4 KiB at most), or why none
    /// could be started. Waits for up to a second for one that is about to end.
    [[nodiscard]] std::string lastWords();

private:
    class Private;
    explicit ProgramSocket(std::unique_ptr<Private> socket);
    std::unique_ptr<Private> d;
};

}  // namespace decant
