// SPDX-License-Identifier: MIT
#pragma once

#include "services/cli/words.h"
#include "services/pipeline/pipeline.h"

#include <QJsonObject>

#include <atomic>
#include <chrono>
#include <mutex>
#include <string>
#include <vector>

namespace decant::cli {

/// Set by SIGINT and SIGTERM; every command's context reads it.
extern std::atomic<bool> interrupted;

/// Speaks for a command: to a person (results on stdout, progress and log on stderr) or, with
/// --json, as one JSON object per line on stdout whose last line is the result or the error.
/// Thread-safe.
class Reporter final : public JobContext, public PipelineObserver {
public:
    explicit Reporter(bool json);

    [[nodiscard]] bool json() const { return m_json; }

    [[nodiscard]] bool cancelled() const override { return interrupted; }
    void progress(const Progress& progress) override;
    void log(LogLevel level, std::string_view line) override;
    void stage(const std::string& service, const StageRecord& record) override;
    void step(const std::string& service, const BuildStep& step) override;
    void output(const std::string& service, int step, std::string_view line) override;
    void blob(const std::string& service, const BlobProgress& progress) override;
    void finished(const BuildRecord& record) override;

    /// The runs that have ended, in the order they did.
    [[nodiscard]] const std::vector<BuildRecord>& records() const { return m_records; }

    /// With --json, one line of its own for a part of the result: {"event": `event`, …}.
    void item(const char* event, QJsonObject data);
    /// A line of text that is itself the answer: on stdout, or {"event": `event`, "text": …}.
    void text(const char* event, const std::string& line);
    /// The last word of a command: `words` for a person, `data` for a program.
    [[nodiscard]] int result(Exit exit, const std::string& words, QJsonObject data);
    /// The last word of a command that failed.
    [[nodiscard]] int error(const Error& error);

private:
    void emitJson(const QJsonObject& object);
    void line(const std::string& text);
    void status(const std::string& text);
    void clearStatus();

    const bool m_json;
    const bool m_terminal;
    std::mutex m_mutex;
    bool m_statusShown = false;
    std::chrono::steady_clock::time_point m_lastStatus;
    std::string m_lastStage;
    std::vector<BuildRecord> m_records;
};

}  // namespace decant::cli
