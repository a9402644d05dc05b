// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/source/readpace.h"

#include <atomic>
#include <mutex>
#include <optional>

namespace decant {

/// The context of work that several threads do together: the first error stops all of them.
class SharedContext final : public JobContext {
public:
    /// `bytesPerSecond`: most that all threads together may read; 0: no limit.
    explicit SharedContext(JobContext& outer, std::int64_t bytesPerSecond = 0)
        : m_outer(outer)
        , m_pace(bytesPerSecond)
    {
    }
    [[nodiscard]] bool cancelled() const override { return m_failed || m_outer.cancelled(); }
    void progress(const Progress& progress) override { m_outer.progress(progress); }
    void log(LogLevel level, std::string_view line) override { m_outer.log(level, line); }

    /// Keeps the first error and stops the others.
    void fail(Error error);
    [[nodiscard]] Result<> outcome() const;

    [[nodiscard]] ReadPace& pace() { return m_pace; }
    /// A thread has read this much: waits where the pace asks for it.
    void haveRead(std::size_t bytes) { m_pace.read(bytes, *this); }

private:
    JobContext& m_outer;
    ReadPace m_pace;
    std::atomic<bool> m_failed = false;
    mutable std::mutex m_mutex;
    std::optional<Error> m_error;
};

}  // namespace decant
