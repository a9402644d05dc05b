// SPDX-License-Identifier: MIT
#include "gui/app/runcenter.h"

#include "services/support/qt.h"

#include <chrono>
#include <deque>
#include <map>
#include <mutex>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

constexpr auto kDrainInterval = 50ms;
constexpr std::size_t kMaxWaitingLines = 10'000;  ///< the log view shows no more anyway

struct RunEvents {
    std::vector<StageRow> stages;
    std::map<std::pair<std::string, int>, BuildStep> steps;  ///< newest state of each
    std::map<std::pair<std::string, std::string>, BlobProgress> blobs;
    std::deque<std::string> lines;
};

}  // namespace

/// Receives what a run says, from its threads; only the newest state of a step or blob is kept.
class RunMailbox final : public PipelineObserver {
public:
    void stage(const std::string& service, const StageRecord& record) override
    {
        const std::scoped_lock lock(m_mutex);
        m_events.stages.push_back({service, record});
    }
    void step(const std::string& service, const BuildStep& step) override
    {
        const std::scoped_lock lock(m_mutex);
        m_events.steps[{service, step.number}] = step;
    }
    void output(const std::string& service, int /*step*/, std::string_view line) override
    {
        const std::scoped_lock lock(m_mutex);
        if (m_events.lines.size() >= kMaxWaitingLines)
            m_events.lines.pop_front();
        m_events.lines.push_back(service + "  " + std::string(line));
    }
    void blob(const std::string& service, const BlobProgress& progress) override
    {
        const std::scoped_lock lock(m_mutex);
        m_events.blobs[{service, progress.diffId}] = progress;
    }
    [[nodiscard]] RunEvents take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_events, {});
    }

private:
    std::mutex m_mutex;
    RunEvents m_events;
};

RunCenter::RunCenter(JobCenter* jobs, ProjectDocument* document, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_document(document)
{
    connect(&m_timer, &QTimer::timeout, this, &RunCenter::drain);
}

RunCenter::~RunCenter() = default;

template <class T>
void RunCenter::run(const QString& title,
                    std::function<Result<T>(PipelineObserver&, JobContext&)> work)
{
    m_stages.setRows({});
    m_steps.setRows({});
    m_mailbox = std::make_shared<RunMailbox>();
    m_job = m_jobs->start<T>(
        title,
        [work = std::move(work), mailbox = m_mailbox](JobContext& context) {
            return work(*mailbox, context);
        },
        this,
        [this](Result<T> result) {
            m_timer.stop();
            drain();
            m_job.clear();
            emit finished(result ? std::nullopt : std::optional<Error>(result.error()));
        });
    connect(m_job, &Job::progressed, this, &RunCenter::progressed);
    connect(m_job, &Job::logged, this, [this](const std::vector<LogLine>& lines) {
        QStringList texts;
        for (const LogLine& line : lines)
            texts << line.text;
        emit output(texts);
    });
    m_timer.start(kDrainInterval);
    emit started(title);
}

void RunCenter::refresh(const std::vector<std::string>& services, Stage until, bool fresh)
{
    if (isRunning() || !m_document->isOpen())
        return;
    m_pushes.setRows({});
    PipelineOptions options = m_document->options();
    options.fresh = fresh;
    const QString title = services.size() == 1 ? tr("Refresh %1").arg(toQString(services.front()))
                                               : tr("Refresh the stack");
    run<std::vector<BuildRecord>>(title,
                                  [project = m_document->project(), services, until,
                                   options](PipelineObserver& observer, JobContext& context) {
                                      return decant::refresh(project, services, until, options,
                                                             observer, context);
                                  });
}

void RunCenter::runStage(const std::string& service, Stage stage)
{
    if (isRunning() || !m_document->isOpen())
        return;
    if (stage == Stage::Push)
        m_pushes.setRows({});
    run<BuildRecord>(
        tr("%1: %2").arg(toQString(service), toQString(toString(stage))),
        [project = m_document->project(), service, stage,
         options = m_document->options()](PipelineObserver& observer, JobContext& context) {
            return decant::runStage(project, service, stage, options, observer, context);
        });
}

void RunCenter::cancel()
{
    if (m_job)
        m_job->cancel();
}

void RunCenter::drain()
{
    if (!m_mailbox)
        return;
    RunEvents events = m_mailbox->take();
    for (const StageRow& row : events.stages)
        m_stages.put(row);
    for (const auto& [key, step] : events.steps)
        m_steps.put(key.first, step);
    for (const auto& [key, blob] : events.blobs)
        m_pushes.put(key.first, blob);
    if (events.lines.empty())
        return;
    QStringList lines;
    lines.reserve(static_cast<qsizetype>(events.lines.size()));
    for (const std::string& line : events.lines)
        lines << toQString(line);
    emit output(lines);
}

}  // namespace decant::gui
