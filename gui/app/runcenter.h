// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/jobcenter.h"
#include "gui/app/projectdocument.h"
#include "gui/itemmodels/imagemodels.h"
#include "gui/itemmodels/simplemodels.h"
#include "services/pipeline/pipeline.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace decant::gui {

class RunMailbox;

/// Runs the pipeline and shows it through models that live as long as the window, so that leaving
/// a page loses nothing.
class RunCenter : public QObject {
    Q_OBJECT
public:
    RunCenter(JobCenter* jobs, ProjectDocument* document, QObject* parent = nullptr);
    ~RunCenter() override;

    [[nodiscard]] StageModel* stages() { return &m_stages; }
    [[nodiscard]] StepModel* steps() { return &m_steps; }
    [[nodiscard]] PushModel* pushes() { return &m_pushes; }
    [[nodiscard]] bool isRunning() const { return !m_job.isNull(); }
    [[nodiscard]] Job* job() const { return m_job; }

    /// Runs the stages up to `until` for `services` (empty: all).
    void refresh(const std::vector<std::string>& services, Stage until, bool fresh = false);
    /// Runs one late stage on the newest build of a service.
    void runStage(const std::string& service, Stage stage);
    void cancel();

signals:
    void started(const QString& title);
    /// Lines of the engine and of the stages, ANSI colours kept.
    void output(const QStringList& lines);
    void progressed(const decant::gui::JobProgress& progress);
    /// `error` is empty after success.
    void finished(const std::optional<decant::Error>& error);

private:
    template <class T>
    void run(const QString& title, std::function<Result<T>(PipelineObserver&, JobContext&)> work);
    void drain();

    JobCenter* m_jobs;
    ProjectDocument* m_document;
    StageModel m_stages;
    StepModel m_steps;
    PushModel m_pushes;
    std::shared_ptr<RunMailbox> m_mailbox;
    QPointer<Job> m_job;
    QTimer m_timer;
};

}  // namespace decant::gui
