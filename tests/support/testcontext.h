// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/jobcontext.h"

#include <atomic>
#include <functional>
#include <string>
#include <vector>

namespace decant::test {

/// Who starts work in a test: remembers log lines, can cancel.
class TestContext : public JobContext {
public:
    [[nodiscard]] bool cancelled() const override { return m_cancelled; }
    void progress(const Progress& progress) override
    {
        if (onProgress)
            onProgress(progress);
    }
    void log(LogLevel /*level*/, std::string_view line) override { lines.emplace_back(line); }
    void cancel() { m_cancelled = true; }

    std::function<void(const Progress&)> onProgress;
    std::vector<std::string> lines;

private:
    std::atomic<bool> m_cancelled = false;
};

}  // namespace decant::test
