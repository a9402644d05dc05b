// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// An external program that answers each line on its standard input with one on its standard
/// output. Started when the first lines come, kept running, started again where it ended between
/// two batches. Values go over pipes only: never into its arguments, its environment or a file;
/// what it writes to standard error is dropped, since it could quote them. It does not get the
/// variables that hold Decant's keys and passwords. For one thread.
class LineProcess {
public:
    using Milliseconds = std::chrono::milliseconds;

    /// `arguments[0]` is the program, looked up in PATH; no shell is in between.
    LineProcess(std::vector<std::string> arguments, Milliseconds timeout);
    LineProcess(const LineProcess&) = delete;
    LineProcess& operator=(const LineProcess&) = delete;
    /// Closes its input and ends it.
    ~LineProcess();

    /// Sends `lines` (not empty, without line ends) and an empty line, which asks the program to
    /// flush what it has and which it answers with an empty line, so that both sides know where
    /// they are. Receives as many lines. Errors: Unavailable when it does not start, ends early or
    /// takes longer than the timeout; no value is in any of them.
    [[nodiscard]] Result<std::vector<std::string>> exchange(const std::vector<std::string>& lines);

private:
    [[nodiscard]] Result<> start();
    void stop();
    [[nodiscard]] Result<> pump(std::string_view out, std::size_t wanted,
                                std::vector<std::string>& replies);
    [[nodiscard]] Result<> receive(std::size_t wanted, std::vector<std::string>& replies);
    [[nodiscard]] Error failure(Sentence detail) const;

    std::vector<std::string> m_arguments;
    Milliseconds m_timeout;
    int m_pid = -1;
    int m_input = -1;  ///< of the program: what we write
    int m_output = -1;
    std::string m_received;
};

}  // namespace decant
