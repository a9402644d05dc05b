// SPDX-License-Identifier: MIT
#include "services/cli/commands.h"
#include "services/cli/table.h"
#include "services/pipeline/stack.h"
#include "services/support/qt.h"

#include <QJsonArray>

namespace decant::cli {

namespace {

QString state(const RunningService& service)
{
    if (!service.running)
        return QStringLiteral("stopped");
    return service.outdated ? QStringLiteral("outdated") : QStringLiteral("running");
}

QJsonArray jsonOf(const std::vector<RunningService>& running)
{
    QJsonArray services;
    for (const RunningService& service : running)
        services.append(QJsonObject{{QStringLiteral("service"), toQString(service.service)},
                                    {QStringLiteral("state"), state(service)},
                                    {QStringLiteral("container"), toQString(service.container)},
                                    {QStringLiteral("image"), toQString(service.image)},
                                    {QStringLiteral("port"), service.port},
                                    {QStringLiteral("uri"), toQString(service.uri)}});
    return services;
}

using Start = Result<std::vector<RunningService>> (*)(const Project&,
                                                      const std::vector<std::string>&,
                                                      const PipelineOptions&, JobContext&);

int runStart(const Arguments& arguments, Start start, Reporter& reporter)
{
    auto open = openProject(arguments);
    if (!open)
        return reporter.error(open.error());
    if (auto services = chosenServices(open->project, arguments); !services)
        return reporter.error(services.error());
    auto running = start(open->project, arguments.services, open->options, reporter);
    if (!running)
        return reporter.error(running.error());
    TextTable table({"service", "container", "connect with"});
    for (const RunningService& service : *running)
        table.add({service.service, service.container, service.uri});
    return reporter.result(Exit::Done, table.text(),
                           {{QStringLiteral("services"), jsonOf(*running)}});
}

}  // namespace

int runUp(const Arguments& arguments, Reporter& reporter)
{
    return runStart(arguments, &stackUp, reporter);
}

int runReset(const Arguments& arguments, Reporter& reporter)
{
    return runStart(arguments, &stackReset, reporter);
}

int runStatus(const Arguments& arguments, Reporter& reporter)
{
    auto open = openProject(arguments);
    if (!open)
        return reporter.error(open.error());
    auto services = stackStatus(open->project, open->options, reporter);
    if (!services)
        return reporter.error(services.error());
    TextTable table({"service", "state", "newest image", "connect with"});
    for (const RunningService& service : *services)
        table.add({service.service, toUtf8(state(service)),
                   service.image.empty() ? "not built yet" : service.image, service.uri});
    return reporter.result(Exit::Done, table.text(),
                           {{QStringLiteral("services"), jsonOf(*services)}});
}

int runLogs(const Arguments& arguments, Reporter& reporter)
{
    auto open = openProject(arguments);
    if (!open)
        return reporter.error(open.error());
    auto services = chosenServices(open->project, arguments);
    if (!services)
        return reporter.error(services.error());
    if (services->size() > 1)
        return reporter.error(Error{Error::Code::InvalidInput, Error::Area::Usage, "logs",
                                    say("the project has several services"),
                                    say("Name one with --service.")});
    std::string rest;
    const auto show = [&](std::string_view text) {
        rest += text;
        for (std::size_t end = 0; (end = rest.find('\n')) != std::string::npos;) {
            reporter.text("line", rest.substr(0, end));
            rest.erase(0, end + 1);
        }
    };
    auto done = stackLog(open->project, *services->front(), arguments.lines, arguments.follow, show,
                         open->options, reporter);
    if (!rest.empty())
        reporter.text("line", rest);
    // Ctrl+C is how following ends.
    if (!done && !(arguments.follow && done.error().code == Error::Code::Cancelled))
        return reporter.error(done.error());
    return reporter.result(Exit::Done, {}, {});
}

int runDown(const Arguments& arguments, Reporter& reporter)
{
    auto open = openProject(arguments);
    if (!open)
        return reporter.error(open.error());
    if (auto services = chosenServices(open->project, arguments); !services)
        return reporter.error(services.error());
    auto removed = stackDown(open->project, arguments.services, open->options, reporter);
    if (!removed)
        return reporter.error(removed.error());
    return reporter.result(Exit::Done,
                           std::to_string(*removed)
                               + (*removed == 1 ? " container removed." : " containers removed."),
                           {{QStringLiteral("removed"), *removed}});
}

}  // namespace decant::cli
