// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/jobs/background.h"

#include <QFuture>
#include <QPromise>
#include <QString>
#include <QThreadPool>
#include <QtConcurrent>

#include <atomic>
#include <exception>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace decant {

/// What a running job tells the thread that started it.
struct JobEvents {
    /// Batches of log lines, in the job's thread; the receiver queues them on.
    std::function<void(LogLevel, const std::string& line)> log;
    /// Every progress, in the job's thread.
    std::function<void(const Progress&)> progress;
};

/// A JobContext over a flag and callbacks; cancelled when the future is cancelled or the runner
/// stops.
class FutureContext final : public JobContext {
public:
    FutureContext(std::function<bool()> cancelled, JobEvents events)
        : m_cancelled(std::move(cancelled))
        , m_events(std::move(events))
    {
    }
    [[nodiscard]] bool cancelled() const override { return m_cancelled(); }
    void progress(const Progress& progress) override
    {
        if (m_events.progress)
            m_events.progress(progress);
    }
    void log(LogLevel level, std::string_view line) override
    {
        if (m_events.log)
            m_events.log(level, std::string(line));
    }

private:
    std::function<bool()> m_cancelled;
    JobEvents m_events;
};

/// Runs plain functions `Result<T> f(JobContext&)` in threads of its own, which step behind others.
/// The destructor cancels all and waits.
class JobRunner {
public:
    explicit JobRunner(int threads = 4) { m_pool.setMaxThreadCount(threads); }
    JobRunner(const JobRunner&) = delete;
    JobRunner& operator=(const JobRunner&) = delete;
    ~JobRunner()
    {
        m_stopping = true;
        m_pool.waitForDone();
    }

    /// Starts `work`; cancel the returned future to stop it. Whatever it throws becomes
    /// Error::Code::Internal.
    template <class T>
    [[nodiscard]] QFuture<Result<T>> start(std::function<Result<T>(JobContext&)> work,
                                           JobEvents events = {})
    {
        return QtConcurrent::run(
            &m_pool,
            [this, work = std::move(work),
             events = std::move(events)](QPromise<Result<T>>& promise) {
                stepBehind();
                FutureContext context(
                    [this, &promise] { return m_stopping || promise.isCanceled(); }, events);
                try {
                    promise.addResult(work(context));
                } catch (const std::exception& e) {
                    promise.addResult(Result<T>(Error{Error::Code::Internal,
                                                      Error::Area::General,
                                                      "job",
                                                      Sentence::verbatim(e.what()),
                                                      {}}));
                }
            });
    }

private:
    QThreadPool m_pool;
    std::atomic<bool> m_stopping = false;
};

}  // namespace decant
