// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <span>
#include <vector>

namespace decant {

/// Carries bytes from a thread that is handed them to a thread that asks for them, a few
/// megabytes at most on the way.
class BytePipe {
public:
    /// Writer: waits for room. False once nobody reads any more.
    [[nodiscard]] bool write(std::span<const char> bytes);
    /// Writer: the end, or why there is nothing more.
    void finish(Result<> how);

    /// Reader: waits for bytes, which live until the next call. Empty at the end; the error of the
    /// writer when it has failed.
    [[nodiscard]] Result<std::span<const char>> read();
    /// Reader: wants nothing more.
    void close();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::vector<char>> m_waiting;
    std::size_t m_bytes = 0;  ///< waiting
    std::vector<std::vector<char>> m_spare;  ///< emptied buffers
    bool m_finished = false;
    bool m_closed = false;
    Result<> m_how;
    std::vector<char> m_current;  ///< the reader's
};

}  // namespace decant
