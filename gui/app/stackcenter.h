// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/jobcenter.h"
#include "gui/app/projectdocument.h"
#include "services/pipeline/newbuild.h"
#include "services/pipeline/stack.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace decant::gui {

/// What of one service runs on this machine, as far as it was asked.
struct LocalService {
    std::optional<RunningService> running;  ///< nothing: not asked yet, or no engine answers
    std::optional<RegistryNews> news;
    QString busy;  ///< what is being done with it now, in words; "" nothing
};

/// Starts, stops and resets the containers of the stack and knows their state. Every question to
/// the engine and to the registry runs in a thread of its own.
class StackCenter : public QObject {
    Q_OBJECT
public:
    StackCenter(JobCenter* jobs, ProjectDocument* document, QObject* parent = nullptr);

    [[nodiscard]] const LocalService& state(const std::string& service) const;
    /// Why nobody knows what runs; nothing after an answer.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    /// Something is being started, stopped, reset or updated.
    [[nodiscard]] bool isBusy() const;

    /// Each acts on the named services, on all when there are none. A service that is being acted
    /// on is left alone.
    void start(const std::vector<std::string>& services);
    void stop(const std::vector<std::string>& services);
    void reset(const std::vector<std::string>& services);
    /// Pulls what the registry has newer and starts it.
    void update(const std::string& service);
    /// Asks the engine what runs; failures are kept for problem() and not announced.
    void look();
    /// Asks the registry for newer builds. Nothing happens in projects without a registry.
    void askForNews();

signals:
    void changed();
    void failed(const decant::Error& error);
    /// A build of another machine was pulled; it is in the history now.
    void pulled();

private:
    using Work = std::function<Result<>(const Project&, const std::vector<std::string>&,
                                        const PipelineOptions&, JobContext&)>;
    void act(const std::vector<std::string>& services, const QString& title, const QString& busy,
             Work work, bool pulls = false);
    [[nodiscard]] std::vector<std::string> idle(const std::vector<std::string>& services) const;
    void forget();

    JobCenter* m_jobs;
    ProjectDocument* m_document;
    std::map<std::string, LocalService> m_states;
    std::optional<Error> m_problem;
    QPointer<Job> m_look;
    int m_project = 0;  ///< counts the projects that were opened: answers about others are dropped
};

}  // namespace decant::gui
