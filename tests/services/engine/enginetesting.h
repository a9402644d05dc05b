// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/jobcontext.h"
#include "services/engine/engine.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace decant::test {

/// Keeps what work tells, and can be cancelled from anywhere.
class RecordingContext : public JobContext {
public:
    struct Told {
        std::string stage;
        std::string item;
        std::string unit;
        std::int64_t done = 0;
        std::int64_t total = 0;
    };

    [[nodiscard]] bool cancelled() const override { return m_cancelled; }
    void progress(const Progress& progress) override
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_told.size() < 100'000)
                m_told.push_back({std::string(progress.stage), std::string(progress.item),
                                  std::string(progress.unit), progress.done, progress.total});
        }
        if (whenProgress)
            whenProgress(progress);
    }
    void log(LogLevel /*level*/, std::string_view line) override
    {
        const std::scoped_lock lock(m_mutex);
        m_lines.emplace_back(line);
    }

    void cancel()
    {
        if (!m_cancelled.exchange(true))
            m_since = std::chrono::steady_clock::now();
    }
    [[nodiscard]] double secondsSinceCancel() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_since).count();
    }
    /// Whether any log line holds the words.
    [[nodiscard]] bool said(std::string_view words) const
    {
        const std::scoped_lock lock(m_mutex);
        return std::any_of(m_lines.begin(), m_lines.end(), [&](const std::string& line) {
            return line.find(words) != std::string::npos;
        });
    }
    [[nodiscard]] std::vector<Told> told() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_told;
    }

    std::function<void(const Progress&)> whenProgress;

private:
    std::atomic<bool> m_cancelled = false;
    std::chrono::steady_clock::time_point m_since;
    mutable std::mutex m_mutex;
    std::vector<Told> m_told;
    std::vector<std::string> m_lines;
};

class RecordingObserver : public BuildObserver {
public:
    void step(const BuildStep& step) override { steps.push_back(step); }
    void output(int /*step*/, std::string_view line) override
    {
        lines.emplace_back(line);
        if (whenOutput)
            whenOutput(line);
    }

    std::vector<BuildStep> steps;
    std::vector<std::string> lines;
    std::function<void(std::string_view)> whenOutput;
};

/// A context for an image "from scratch" of a few megabytes: a shell and some tools of this
/// machine with the libraries they need.
[[nodiscard]] BuildRequest tinyImage(const std::string& tag);

}  // namespace decant::test
