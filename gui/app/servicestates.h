// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/jobcenter.h"
#include "gui/app/projectdocument.h"
#include "services/pipeline/pipeline.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace decant::gui {

/// What is known of the source of one service.
struct ServiceState {
    std::shared_ptr<const Catalog> catalog;  ///< null until it was read
    std::shared_ptr<const MaskPlan> plan = std::make_shared<const MaskPlan>();  ///< never null
    int undecided = 0;  ///< columns without a decision in the plan
    std::vector<Drift> drift;
    std::optional<Error> error;  ///< of the last try
    bool checking = false;
};

/// Reads sources in the background, plans again after every decision, and keeps the build history.
class ServiceStates : public QObject {
    Q_OBJECT
public:
    ServiceStates(JobCenter* jobs, ProjectDocument* document, QObject* parent = nullptr);

    [[nodiscard]] const ServiceState& state(const std::string& service) const;
    /// Those of all services that were read.
    [[nodiscard]] std::vector<std::shared_ptr<const MaskPlan>> plans() const;
    [[nodiscard]] const History& history() const { return m_history; }
    /// The newest record of a service, or nullptr.
    [[nodiscard]] const BuildRecord* newest(const std::string& service) const;

    void check(const std::string& service);
    void checkAll();
    void cancelCheck(const std::string& service);
    void readHistoryAgain();
    /// Takes a catalog or a history as if it had been read; the plan follows by itself.
    void show(const std::string& service, Catalog catalog, MaskPlan plan,
              std::vector<Drift> drift = {});
    void show(History history);

signals:
    /// A new catalog, the start or the end of a check.
    void checked(const std::string& service);
    /// A new plan for the same catalog.
    void planned(const std::string& service);
    void historyChanged();
    void failed(const decant::Error& error);

private:
    void forget();
    void planAgain();

    JobCenter* m_jobs;
    ProjectDocument* m_document;
    std::map<std::string, ServiceState> m_states;
    std::map<std::string, QPointer<Job>> m_checks;
    std::set<std::string> m_toPlan;
    QTimer m_planTimer;
    History m_history;
};

}  // namespace decant::gui
