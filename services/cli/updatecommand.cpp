// SPDX-License-Identifier: MIT
#include "model/support/text.h"
#include "services/cli/commands.h"
#include "services/cli/table.h"
#include "services/pipeline/newbuild.h"
#include "services/support/qt.h"

#include <QJsonArray>

namespace decant::cli {

namespace {

std::string stateWords(const RegistryNews& news, bool pulled)
{
    if (!news.newest)
        return "nothing pushed yet";
    if (pulled)
        return "pulled";
    return news.newer ? "newer in the registry" : "up to date";
}

}  // namespace

int runUpdate(const Arguments& arguments, Reporter& reporter)
{
    auto open = openProject(arguments);
    if (!open)
        return reporter.error(open.error());
    const auto services = chosenServices(open->project, arguments);
    if (!services)
        return reporter.error(services.error());
    TextTable table({"service", "state", "newest tag", "built", "compressed"}, {4});
    QJsonArray array;
    bool newer = false;
    for (const Service* service : *services) {
        const auto news = askRegistry(open->project, *service, open->options, reporter);
        if (!news)
            return reporter.error(news.error());
        const bool pull = news->newer && !arguments.check;
        if (pull) {
            const auto pulled = pullNewest(open->project, *service, *news, open->options, reporter);
            if (!pulled)
                return reporter.error(pulled.error());
        }
        newer = newer || news->newer;
        const PushedImage newest = news->newest.value_or(PushedImage{});
        const std::string tag = newest.tags.empty() ? std::string() : newest.tags.front();
        table.add({service->name, stateWords(*news, pull), tag, newest.created.substr(0, 19),
                   newest.bytes > 0 ? bytesText(newest.bytes) : ""});
        array.append(QJsonObject{{QStringLiteral("service"), toQString(service->name)},
                                 {QStringLiteral("repository"), toQString(news->repository)},
                                 {QStringLiteral("tag"), toQString(tag)},
                                 {QStringLiteral("digest"), toQString(newest.digest)},
                                 {QStringLiteral("created"), toQString(newest.created)},
                                 {QStringLiteral("bytes"), static_cast<qint64>(newest.bytes)},
                                 {QStringLiteral("newer"), news->newer},
                                 {QStringLiteral("pulled"), pull}});
    }
    return reporter.result(arguments.check && newer ? Exit::Finding : Exit::Done, table.text(),
                           {{QStringLiteral("services"), array}});
}

}  // namespace decant::cli
