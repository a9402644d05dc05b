// SPDX-License-Identifier: MIT
#include "services/cli/commands.h"
#include "services/cli/table.h"
#include "services/pipeline/stack.h"
#include "services/support/qt.h"

#include <QJsonArray>

namespace decant::cli {

int runUp(const Arguments& arguments, Reporter& reporter)
{
    auto open = openProject(arguments);
    if (!open)
        return reporter.error(open.error());
    if (auto services = chosenServices(open->project, arguments); !services)
        return reporter.error(services.error());
    auto running = stackUp(open->project, arguments.services, open->options, reporter);
    if (!running)
        return reporter.error(running.error());
    TextTable table({"service", "container", "connect with"});
    QJsonArray services;
    for (const RunningService& service : *running) {
        table.add({service.service, service.container, service.uri});
        services.append(QJsonObject{{QStringLiteral("service"), toQString(service.service)},
                                    {QStringLiteral("container"), toQString(service.container)},
                                    {QStringLiteral("image"), toQString(service.image)},
                                    {QStringLiteral("port"), service.port},
                                    {QStringLiteral("uri"), toQString(service.uri)}});
    }
    return reporter.result(Exit::Done, table.text(), {{QStringLiteral("services"), services}});
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
