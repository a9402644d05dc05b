// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/jobcontext.h"
#include "model/support/result.h"

#include <atomic>
#include <mutex>
#include <optional>

namespace decant {

/// The context of work that several threads do together: the first error stops all of them.
class SharedContext final : public JobContext {
public:
    explicit SharedContext(JobContext& outer)
        : m_outer(outer)
    {
    }
    [[nodiscard]] bool cancelled() const override { return m_failed || m_outer.cancelled(); }
    void progress(const Progress& progress) override { m_outer.progress(progress); }
    void log(LogLevel level, std::string_view line) override { m_outer.log(level, line); }

    /// Keeps the first error and stops the others.
    void fail(Error error);
    [[nodiscard]] Result<> outcome() const;

private:
    JobContext& m_outer;
    std::atomic<bool> m_failed = false;
    mutable std::mutex m_mutex;
    std::optional<Error> m_error;
};

}  // namespace decant
