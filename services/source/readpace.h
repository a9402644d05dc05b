// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/jobcontext.h"
#include "model/support/result.h"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <mutex>

namespace decant {

/// Slows the reading of a source down to what the project allows, over all connections together,
/// and stops it while a standby is too far behind. Thread-safe.
class ReadPace {
public:
    using Clock = std::chrono::steady_clock;

    /// 0 bytes a second: as fast as it goes.
    explicit ReadPace(std::int64_t bytesPerSecond);

    /// Accounts for bytes just read and waits as long as the pace asks for; ends within 100 ms once
    /// `context` is cancelled, without an error: who reads asks the context himself.
    void read(std::size_t bytes, const JobContext& context);

    /// While held, read() does not return.
    void hold(bool held) { m_held = held; }

private:
    void waitUntil(Clock::time_point due, const JobContext& context) const;

    const std::int64_t m_bytesPerSecond;
    std::atomic<bool> m_held = false;
    std::atomic<std::int64_t> m_pending = 0;  ///< read, not yet accounted for
    std::mutex m_mutex;
    Clock::time_point m_due;  ///< when everything accounted for may have been read
};

}  // namespace decant
