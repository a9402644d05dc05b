// SPDX-License-Identifier: MIT
#include "gui/app/jobcenter.h"

#include "gui/itemmodels/words.h"
#include "services/support/qt.h"

#include <QLocale>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace decant::gui {

namespace {

constexpr auto kDrainInterval = 50ms;
constexpr std::size_t kMaxWaitingLines = 20'000;  ///< more than any view shows

}  // namespace

QString JobProgress::text() const
{
    QString text = stage;
    if (!item.isEmpty())
        text += u" · "_s + item;
    if (done > 0 || total > 0) {
        const bool bytes = unit == u"bytes"_s;
        const QString doneWords = bytes ? bytesWords(done) : countWords(done);
        const QString totalWords = bytes ? bytesWords(total) : countWords(total);
        text += u" · "_s + (total > 0 ? QString(doneWords + u" / "_s + totalWords) : doneWords);
    }
    return text;
}

void JobMailbox::put(LogLevel level, const std::string& line)
{
    const std::scoped_lock lock(m_mutex);
    if (m_log.size() >= kMaxWaitingLines)
        m_log.erase(m_log.begin(), m_log.begin() + kMaxWaitingLines / 2);
    m_log.emplace_back(level, line);
}

void JobMailbox::put(const Progress& progress)
{
    const std::scoped_lock lock(m_mutex);
    m_progress = RawProgress{std::string(progress.stage), std::string(progress.item),
                             std::string(progress.unit), progress.done, progress.total};
}

std::vector<std::pair<LogLevel, std::string>> JobMailbox::takeLog()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_log, {});
}

std::optional<JobProgress> JobMailbox::takeProgress()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_progress)
        return std::nullopt;
    const RawProgress raw = std::move(*m_progress);
    m_progress.reset();
    return JobProgress{stageKeyWords(raw.stage), toQString(raw.item), toQString(raw.unit), raw.done,
                       raw.total};
}

Job::Job(QString title, QObject* parent)
    : QObject(parent)
    , m_title(std::move(title))
{
    connect(&m_timer, &QTimer::timeout, this, &Job::drain);
    m_timer.start(kDrainInterval);
    m_clock.start();
}

void Job::cancel()
{
    if (m_cancel)
        m_cancel();
}

void Job::drain()
{
    if (auto progress = m_mailbox->takeProgress()) {
        m_progress = std::move(*progress);
        emit progressed(m_progress);
    }
    const auto raw = m_mailbox->takeLog();
    if (raw.empty())
        return;
    std::vector<LogLine> lines;
    lines.reserve(raw.size());
    for (const auto& [level, text] : raw)
        lines.push_back({level, toQString(text)});
    emit logged(lines);
}

JobCenter::JobCenter(QObject* parent)
    : QObject(parent)
{
}

JobCenter::~JobCenter()
{
    cancelAll();
}

void JobCenter::cancelAll()
{
    for (Job* job : m_running)
        job->cancel();
}

void JobCenter::add(Job* job)
{
    m_running.push_back(job);
    connect(job, &Job::progressed, this, &JobCenter::changed);
    connect(job, &Job::logged, this,
            [this, job](const std::vector<LogLine>& lines) { emit logged(job->title(), lines); });
    emit changed();
}

void JobCenter::remove(Job* job, const Error* error)
{
    std::erase(m_running, job);
    emit ended(job->title(), job->seconds(),
               error != nullptr ? std::optional<Error>(*error) : std::nullopt);
    emit changed();
}

}  // namespace decant::gui
