// SPDX-License-Identifier: MIT
#include "gui/app/servicestates.h"

#include "gui/itemmodels/letgo.h"
#include "model/masking/driftproblems.h"
#include "services/support/qt.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace decant::gui {

namespace {

constexpr auto kPlanDelay = 120ms;

int undecidedIn(const MaskPlan& plan)
{
    return static_cast<int>(
        std::count_if(plan.problems.begin(), plan.problems.end(),
                      [](const Problem& problem) { return problem.id == "undecided-column"; }));
}

/// What a job makes of the decisions of a service.
struct Planned {
    std::shared_ptr<const MaskPlan> plan;
    int undecided = 0;
};

}  // namespace

ServiceStates::ServiceStates(JobCenter* jobs, ProjectDocument* document, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_document(document)
{
    m_planTimer.setSingleShot(true);
    m_planTimer.setInterval(kPlanDelay);
    connect(&m_planTimer, &QTimer::timeout, this, &ServiceStates::planAgain);
    connect(document, &ProjectDocument::decisionsChanged, this, [this](const std::string& service) {
        m_toPlan.insert(service);
        m_planTimer.start();
    });
    connect(document, &ProjectDocument::projectChanged, this, [this] {
        for (const Service& service : m_document->project().services)
            m_toPlan.insert(service.name);
        m_planTimer.start();
    });
    connect(document, &ProjectDocument::opened, this, [this] {
        forget();
        readHistoryAgain();
    });
    connect(document, &ProjectDocument::closed, this, &ServiceStates::forget);
}

void ServiceStates::forget()
{
    for (auto& [service, job] : m_checks) {
        if (job)
            job->cancel();
    }
    m_checks.clear();
    m_states.clear();
    m_toPlan.clear();
    m_history = {};
    emit historyChanged();
}

const ServiceState& ServiceStates::state(const std::string& service) const
{
    static const ServiceState nothing;
    const auto found = m_states.find(service);
    return found == m_states.end() ? nothing : found->second;
}

std::vector<std::shared_ptr<const MaskPlan>> ServiceStates::plans() const
{
    std::vector<std::shared_ptr<const MaskPlan>> all;
    for (const auto& [name, state] : m_states)
        all.push_back(state.plan);
    return all;
}

const BuildRecord* ServiceStates::newest(const std::string& service) const
{
    for (const BuildRecord& record : m_history.records) {
        if (record.service == service)
            return &record;
    }
    return nullptr;
}

void ServiceStates::check(const std::string& name)
{
    const Service* service = m_document->project().service(name);
    if (service == nullptr || m_states[name].checking)
        return;
    m_states[name].checking = true;
    Job* job = m_jobs->start<CheckedService>(
        tr("Read the source of %1").arg(toQString(name)),
        [project = m_document->project(), service = *service, options = m_document->options()](
            JobContext& context) { return checkService(project, service, options, context); },
        this,
        [this, name](Result<CheckedService> result) {
            const auto found = m_states.find(name);
            if (found == m_states.end())
                return;
            ServiceState& state = found->second;
            state.checking = false;
            if (result) {
                show(name, std::move(result->catalog), std::move(result->plan),
                     std::move(result->drift));
                return;
            }
            state.error = result.error();
            emit checked(name);
        });
    m_checks[name] = job;
    emit checked(name);
}

void ServiceStates::checkAll()
{
    for (const Service& service : m_document->project().services)
        check(service.name);
}

void ServiceStates::cancelCheck(const std::string& service)
{
    const auto found = m_checks.find(service);
    if (found != m_checks.end() && found->second)
        found->second->cancel();
}

void ServiceStates::planAgain()
{
    for (const std::string& name : std::exchange(m_toPlan, {})) {
        const auto found = m_states.find(name);
        const Service* service = m_document->project().service(name);
        if (found == m_states.end() || !found->second.catalog || service == nullptr)
            continue;
        m_jobs->start<Planned>(
            tr("Plan the masking of %1").arg(toQString(name)),
            [service = *service, catalog = found->second.catalog, drift = found->second.drift,
             name](JobContext&) {
                MaskPlan plan = planService(service, *catalog);
                tellDrift(plan.problems, drift, service.masking, name);
                const int undecided = undecidedIn(plan);
                return Result<Planned>(Planned{shareLarge(std::move(plan)), undecided});
            },
            this,
            [this, name, catalog = found->second.catalog](Result<Planned> planned) {
                const auto state = m_states.find(name);
                if (!planned || state == m_states.end() || state->second.catalog != catalog)
                    return;
                state->second.plan = std::move(planned->plan);
                state->second.undecided = planned->undecided;
                emit this->planned(name);
            });
    }
}

void ServiceStates::show(const std::string& service, Catalog catalog, MaskPlan plan,
                         std::vector<Drift> drift)
{
    ServiceState& state = m_states[service];
    state.catalog = shareLarge(std::move(catalog));
    state.undecided = undecidedIn(plan);
    state.plan = shareLarge(std::move(plan));
    state.drift = std::move(drift);
    state.error.reset();
    m_toPlan.insert(service);  // decisions may have changed meanwhile
    m_planTimer.start();
    emit checked(service);
}

void ServiceStates::show(History history)
{
    m_history = std::move(history);
    emit historyChanged();
}

void ServiceStates::readHistoryAgain()
{
    if (!m_document->isOpen() || m_document->file().isEmpty())
        return;
    m_jobs->start<History>(
        tr("Read the build history"),
        [project = m_document->project(), options = m_document->options()](JobContext&) {
            return readHistory(project, options);
        },
        this,
        [this](Result<History> history) {
            if (history)
                show(std::move(*history));
            else if (history.error().code != Error::Code::Cancelled)
                emit failed(history.error());
        });
}

}  // namespace decant::gui
