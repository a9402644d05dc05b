// SPDX-License-Identifier: MIT
#include "gui/app/stackcenter.h"

#include "services/support/qt.h"

#include <algorithm>
#include <utility>

namespace decant::gui {

namespace {

/// Forgets the value of a result: the state is asked for afterwards.
template <class T>
Result<> done(const Result<T>& result)
{
    if (!result)
        return result.error();
    return {};
}

}  // namespace

StackCenter::StackCenter(JobCenter* jobs, ProjectDocument* document, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_document(document)
{
    connect(document, &ProjectDocument::opened, this, &StackCenter::forget);
    connect(document, &ProjectDocument::closed, this, &StackCenter::forget);
}

void StackCenter::forget()
{
    ++m_project;
    m_states.clear();
    m_problem.reset();
    if (m_look)
        m_look->cancel();
    emit changed();
}

const LocalService& StackCenter::state(const std::string& service) const
{
    static const LocalService nothing;
    const auto found = m_states.find(service);
    return found == m_states.end() ? nothing : found->second;
}

bool StackCenter::isBusy() const
{
    return std::any_of(m_states.begin(), m_states.end(),
                       [](const auto& state) { return !state.second.busy.isEmpty(); });
}

std::vector<std::string> StackCenter::idle(const std::vector<std::string>& services) const
{
    std::vector<std::string> names;
    for (const Service& service : m_document->project().services) {
        const bool wanted = services.empty()
            || std::find(services.begin(), services.end(), service.name) != services.end();
        if (wanted && state(service.name).busy.isEmpty())
            names.push_back(service.name);
    }
    return names;
}

void StackCenter::start(const std::vector<std::string>& services)
{
    act(services, tr("Start %1"), tr("is being started"),
        [](const Project& project, const std::vector<std::string>& names,
           const PipelineOptions& options,
           JobContext& context) { return done(stackUp(project, names, options, context)); });
}

void StackCenter::stop(const std::vector<std::string>& services)
{
    act(services, tr("Stop %1"), tr("is being stopped"),
        [](const Project& project, const std::vector<std::string>& names,
           const PipelineOptions& options,
           JobContext& context) { return done(stackDown(project, names, options, context)); });
}

void StackCenter::reset(const std::vector<std::string>& services)
{
    act(services, tr("Reset %1"), tr("is getting its data back"),
        [](const Project& project, const std::vector<std::string>& names,
           const PipelineOptions& options,
           JobContext& context) { return done(stackReset(project, names, options, context)); });
}

void StackCenter::update(const std::string& service)
{
    act(
        {service}, tr("Update %1"), tr("is being updated"),
        [](const Project& project, const std::vector<std::string>& names,
           const PipelineOptions& options, JobContext& context) -> Result<> {
            for (const std::string& name : names) {
                const Service& chosen = *project.service(name);
                const auto news = askRegistry(project, chosen, options, context);
                if (!news)
                    return news.error();
                if (news->newer) {
                    const auto record = pullNewest(project, chosen, *news, options, context);
                    if (!record)
                        return record.error();
                }
            }
            return done(stackUp(project, names, options, context));
        },
        true);
}

void StackCenter::act(const std::vector<std::string>& services, const QString& title,
                      const QString& busy, Work work, bool pulls)
{
    const std::vector<std::string> names = idle(services);
    if (names.empty() || m_document->file().isEmpty())
        return;
    for (const std::string& name : names)
        m_states[name].busy = busy;
    m_jobs->start<std::monostate>(
        title.arg(names.size() == 1 ? toQString(names.front()) : tr("the stack")),
        [work = std::move(work), project = m_document->project(), names,
         options = m_document->options()](JobContext& context) {
            return work(project, names, options, context);
        },
        this,
        [this, names, pulls, asked = m_project](const Result<>& result) {
            if (!result && result.error().code != Error::Code::Cancelled)
                emit failed(result.error());
            if (asked != m_project)
                return;
            for (const std::string& name : names) {
                m_states[name].busy.clear();
                m_states[name].running.reset();  // its container, and so its port, is another one
            }
            look();
            if (pulls) {
                emit pulled();
                askForNews();
            }
            emit changed();
        });
    emit changed();
}

void StackCenter::look()
{
    if (!m_document->isOpen() || m_document->file().isEmpty())
        return;
    if (m_look)
        m_look->cancel();
    m_look = m_jobs->start<std::vector<RunningService>>(
        tr("Look what runs here"),
        [project = m_document->project(), options = m_document->options()](JobContext& context) {
            return stackStatus(project, options, context);
        },
        this,
        [this, asked = m_project](const Result<std::vector<RunningService>>& result) {
            if (asked != m_project || (!result && result.error().code == Error::Code::Cancelled))
                return;
            m_problem = result ? std::nullopt : std::optional<Error>(result.error());
            for (auto& [name, state] : m_states)
                state.running.reset();
            if (result) {
                for (const RunningService& service : *result)
                    m_states[service.service].running = service;
            }
            emit changed();
        });
}

void StackCenter::askForNews()
{
    const Project& project = m_document->project();
    if (!m_document->isOpen() || m_document->file().isEmpty() || project.registry.registry.empty())
        return;
    for (const Service& service : project.services) {
        m_jobs->start<RegistryNews>(
            tr("Ask the registry for %1").arg(toQString(service.name)),
            [project, service, options = m_document->options()](JobContext& context) {
                return askRegistry(project, service, options, context);
            },
            this,
            [this, name = service.name, asked = m_project](const Result<RegistryNews>& news) {
                // A registry that cannot be reached is no reason to disturb anybody: pushing and
                // updating say so themselves.
                if (asked != m_project || !news)
                    return;
                m_states[name].news = *news;
                emit changed();
            });
    }
}

}  // namespace decant::gui
