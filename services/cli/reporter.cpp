// SPDX-License-Identifier: MIT
#include "services/cli/reporter.h"

#include "model/support/text.h"
#include "services/support/qt.h"

#include <QJsonDocument>

#include <array>
#include <cstdio>
#include <unistd.h>

namespace decant::cli {

std::atomic<bool> interrupted = false;

namespace {

using Clock = std::chrono::steady_clock;

/// A terminal line is rewritten this often at most; a log file gets a line this often.
constexpr std::chrono::milliseconds kTerminalInterval{100};
constexpr std::chrono::seconds kLogInterval{10};

const char* levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return "debug";
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        break;
    }
    return "error";
}

const char* stateName(StageState state)
{
    switch (state) {
    case StageState::Waiting:
        return "waiting";
    case StageState::Running:
        return "running";
    case StageState::Reused:
        return "reused";
    case StageState::Done:
        return "done";
    case StageState::Failed:
        return "failed";
    case StageState::Cancelled:
        break;
    }
    return "cancelled";
}

const char* blobStateName(BlobState state)
{
    switch (state) {
    case BlobState::Waiting:
        return "waiting";
    case BlobState::Exists:
        return "exists";
    case BlobState::Mounted:
        return "mounted";
    case BlobState::Preparing:
        return "preparing";
    case BlobState::Pushing:
        return "pushing";
    case BlobState::Pushed:
        return "pushed";
    case BlobState::Failed:
        break;
    }
    return "failed";
}

std::string amount(std::int64_t value, std::string_view unit)
{
    return unit == "bytes" ? bytesText(value) : std::to_string(value) + ' ' + std::string(unit);
}

std::string progressWords(const Progress& progress)
{
    std::string text = "  " + std::string(progress.stage);
    if (progress.total > 0) {
        std::array<char, 16> share{};
        std::snprintf(share.data(), share.size(), " %3.0f %%",
                      100.0 * static_cast<double>(progress.done)
                          / static_cast<double>(progress.total));
        text += share.data();
    }
    if (progress.done > 0 || progress.total > 0)
        text += "  " + amount(progress.done, progress.unit);
    if (!progress.item.empty())
        text += "  " + std::string(progress.item);
    return text;
}

}  // namespace

Reporter::Reporter(bool json)
    : m_json(json)
    , m_terminal(!json && isatty(STDERR_FILENO) == 1)
{
}

void Reporter::emitJson(const QJsonObject& object)
{
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    std::fflush(stdout);
}

void Reporter::clearStatus()
{
    if (m_statusShown)
        std::fputs("\r\x1b[K", stderr);
    m_statusShown = false;
}

void Reporter::line(const std::string& text)
{
    clearStatus();
    std::fprintf(stderr, "%s\n", text.c_str());
}

void Reporter::status(const std::string& text)
{
    constexpr std::size_t kWidth = 100;
    std::fprintf(stderr, "\r\x1b[K%s", text.substr(0, kWidth).c_str());
    std::fflush(stderr);
    m_statusShown = true;
}

void Reporter::progress(const Progress& progress)
{
    const std::lock_guard lock(m_mutex);
    const auto now = Clock::now();
    const bool newStage = m_lastStage != progress.stage;
    const auto interval =
        m_terminal || m_json ? Clock::duration(kTerminalInterval) : Clock::duration(kLogInterval);
    const bool last = progress.total > 0 && progress.done >= progress.total;
    if (!newStage && !(last && m_json) && now - m_lastStatus < interval)
        return;
    m_lastStage = progress.stage;
    m_lastStatus = now;
    if (m_json) {
        emitJson({{QStringLiteral("event"), QStringLiteral("progress")},
                  {QStringLiteral("stage"), toQString(progress.stage)},
                  {QStringLiteral("item"), toQString(progress.item)},
                  {QStringLiteral("unit"), toQString(progress.unit)},
                  {QStringLiteral("done"), static_cast<qint64>(progress.done)},
                  {QStringLiteral("total"), static_cast<qint64>(progress.total)}});
    } else if (m_terminal) {
        status(progressWords(progress));
    } else if (!newStage) {
        line(progressWords(progress));
    }
}

void Reporter::log(LogLevel level, std::string_view text)
{
    const std::lock_guard lock(m_mutex);
    if (m_json) {
        emitJson({{QStringLiteral("event"), QStringLiteral("log")},
                  {QStringLiteral("level"), QString::fromLatin1(levelName(level))},
                  {QStringLiteral("text"), toQString(text)}});
    } else if (level != LogLevel::Debug) {
        line((level == LogLevel::Info ? "  " : std::string(levelName(level)) + ": ")
             + std::string(text));
    }
}

void Reporter::stage(const std::string& service, const StageRecord& record)
{
    const std::lock_guard lock(m_mutex);
    const std::string name(toString(record.stage));
    if (m_json) {
        emitJson({{QStringLiteral("event"), QStringLiteral("stage")},
                  {QStringLiteral("service"), toQString(service)},
                  {QStringLiteral("stage"), toQString(name)},
                  {QStringLiteral("state"), QString::fromLatin1(stateName(record.state))},
                  {QStringLiteral("seconds"), record.seconds},
                  {QStringLiteral("summary"), toQString(record.summary)}});
        return;
    }
    if (record.state == StageState::Waiting)
        return;
    if (record.state == StageState::Running) {
        if (m_terminal)
            status("  " + name + " …");
        return;
    }
    std::array<char, 32> time{};
    std::snprintf(time.data(), time.size(), "%7.1f s", record.seconds);
    std::string text = service + "  " + name;
    text.resize(std::max<std::size_t>(text.size() + 1, service.size() + 14), ' ');
    line(text + time.data() + "  " + stateName(record.state)
         + (record.summary.empty() ? "" : "  " + record.summary));
}

void Reporter::step(const std::string& service, const BuildStep& step)
{
    const std::lock_guard lock(m_mutex);
    if (!m_json) {
        if (step.state == StepState::Running)
            line("    " + service + " [" + std::to_string(step.number) + "] " + step.name);
        return;
    }
    constexpr std::array<const char*, 5> kStates{"waiting", "running", "cached", "done", "failed"};
    emitJson({{QStringLiteral("event"), QStringLiteral("step")},
              {QStringLiteral("service"), toQString(service)},
              {QStringLiteral("number"), step.number},
              {QStringLiteral("name"), toQString(step.name)},
              {QStringLiteral("state"),
               QString::fromLatin1(kStates.at(static_cast<std::size_t>(step.state)))},
              {QStringLiteral("seconds"), step.seconds}});
}

void Reporter::output(const std::string& service, int step, std::string_view text)
{
    const std::lock_guard lock(m_mutex);
    if (m_json) {
        emitJson({{QStringLiteral("event"), QStringLiteral("log")},
                  {QStringLiteral("level"), QStringLiteral("debug")},
                  {QStringLiteral("service"), toQString(service)},
                  {QStringLiteral("step"), step},
                  {QStringLiteral("text"), toQString(text)}});
    } else if (!text.starts_with("DECANT ")) {
        line("    " + service + "   " + std::string(text));
    }
}

void Reporter::blob(const std::string& service, const BlobProgress& progress)
{
    const std::lock_guard lock(m_mutex);
    if (m_json) {
        const auto now = Clock::now();
        if (progress.state == BlobState::Pushing && now - m_lastStatus < kTerminalInterval)
            return;
        m_lastStatus = now;
        emitJson({{QStringLiteral("event"), QStringLiteral("blob")},
                  {QStringLiteral("service"), toQString(service)},
                  {QStringLiteral("layer"), toQString(progress.diffId)},
                  {QStringLiteral("digest"), toQString(progress.digest)},
                  {QStringLiteral("state"), QString::fromLatin1(blobStateName(progress.state))},
                  {QStringLiteral("done"), static_cast<qint64>(progress.done)},
                  {QStringLiteral("total"), static_cast<qint64>(progress.total)},
                  {QStringLiteral("problem"), toQString(progress.problem)}});
        return;
    }
    const std::string text = "    " + service + " layer " + progress.diffId.substr(0, 19) + "  "
        + blobStateName(progress.state) + "  " + bytesText(progress.done);
    if (progress.state != BlobState::Pushing && progress.state != BlobState::Preparing
        && progress.state != BlobState::Waiting)
        line(text);
    else if (m_terminal)
        status(text);
}

void Reporter::finished(const BuildRecord& record)
{
    const std::lock_guard lock(m_mutex);
    m_records.push_back(record);
}

void Reporter::item(const char* event, QJsonObject data)
{
    if (!m_json)
        return;
    const std::lock_guard lock(m_mutex);
    data.insert(QStringLiteral("event"), QString::fromLatin1(event));
    emitJson(data);
}

void Reporter::text(const char* event, const std::string& line)
{
    if (m_json)
        return item(event, {{QStringLiteral("text"), toQString(line)}});
    const std::lock_guard lock(m_mutex);
    clearStatus();
    std::fprintf(stdout, "%s\n", line.c_str());
    std::fflush(stdout);
}

int Reporter::result(Exit exit, const std::string& words, QJsonObject data)
{
    const std::lock_guard lock(m_mutex);
    clearStatus();
    if (m_json) {
        data.insert(QStringLiteral("event"), QStringLiteral("result"));
        data.insert(QStringLiteral("ok"), exit == Exit::Done);
        data.insert(QStringLiteral("exit"), static_cast<int>(exit));
        emitJson(data);
    } else if (!words.empty()) {
        std::fprintf(stdout, "%s\n", words.c_str());
        std::fflush(stdout);
    }
    return static_cast<int>(exit);
}

int Reporter::error(const Error& error)
{
    const std::lock_guard lock(m_mutex);
    const Exit exit = exitCode(error);
    clearStatus();
    if (m_json) {
        emitJson({{QStringLiteral("event"), QStringLiteral("error")},
                  {QStringLiteral("code"), toQString(codeName(error.code))},
                  {QStringLiteral("area"), toQString(areaName(error.area))},
                  {QStringLiteral("what"), toQString(error.what)},
                  {QStringLiteral("detail"), toQString(error.detail.english())},
                  {QStringLiteral("hint"), toQString(error.hint.english())},
                  {QStringLiteral("exit"), static_cast<int>(exit)}});
    } else {
        line("error: " + errorWords(error));
    }
    return static_cast<int>(exit);
}

}  // namespace decant::cli
