// SPDX-License-Identifier: MIT
#include "services/source/readpace.h"

#include <algorithm>
#include <thread>

namespace decant {

namespace {

using namespace std::chrono_literals;

/// Bytes that are accounted for at once, so that most rows cost no lock.
constexpr std::int64_t kStep = std::int64_t{32} << 10;
constexpr auto kLook = 50ms;

}  // namespace

ReadPace::ReadPace(std::int64_t bytesPerSecond)
    : m_bytesPerSecond(bytesPerSecond)
    , m_due(Clock::now())
{
}

void ReadPace::read(std::size_t bytes, const JobContext& context)
{
    if (m_held)
        waitUntil({}, context);
    if (m_bytesPerSecond <= 0)
        return;
    if ((m_pending += static_cast<std::int64_t>(bytes)) < kStep)
        return;
    const std::int64_t due = m_pending.exchange(0);
    Clock::time_point mine;
    {
        const std::lock_guard lock(m_mutex);
        // What was not read in time before is not caught up with: no bursts.
        m_due = std::max(m_due, Clock::now())
            + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(
                static_cast<double>(due) / static_cast<double>(m_bytesPerSecond)));
        mine = m_due;
    }
    waitUntil(mine, context);
}

void ReadPace::waitUntil(Clock::time_point due, const JobContext& context) const
{
    // The wait is the purpose here: it is what slows the reading down.
    while (!context.cancelled()) {
        const auto now = Clock::now();
        if (!m_held && now >= due)
            return;
        std::this_thread::sleep_for(m_held ? Clock::duration(kLook)
                                           : std::min<Clock::duration>(kLook, due - now));
    }
}

}  // namespace decant
