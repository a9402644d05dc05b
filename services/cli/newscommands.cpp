// SPDX-License-Identifier: MIT
#include "services/cli/commands.h"
#include "services/cli/summary.h"
#include "services/pipeline/differencejson.h"
#include "services/pipeline/notify.h"
#include "services/support/qt.h"

#include <QJsonArray>

#include <algorithm>

namespace decant::cli {

int runDifference(const Arguments& arguments, Reporter& reporter)
{
    auto open = openProject(arguments);
    if (!open)
        return reporter.error(open.error());
    const auto services = chosenServices(open->project, arguments);
    if (!services)
        return reporter.error(services.error());
    const auto history = readHistory(open->project, open->options);
    if (!history)
        return reporter.error(history.error());
    std::string words;
    QJsonArray array;
    std::vector<BuildRecord> newest;
    for (const Service* service : *services) {
        const auto at = std::find_if(
            history->records.begin(), history->records.end(), [&](const BuildRecord& r) {
                return r.service == service->name && r.report.compressedBytes > 0;
            });
        const auto difference =
            at == history->records.end() ? std::nullopt : differenceOf(*history, *at);
        if (!difference) {
            words += service->name + ": there are no two builds to compare.\n";
            continue;
        }
        newest.push_back(*at);
        QJsonObject json = differenceToJson(*difference);
        json.insert(QStringLiteral("service"), toQString(service->name));
        array.append(json);
        words += service->name + ", since the build of " + difference->beforeStartedAt.substr(0, 19)
            + ":\n";
        const std::vector<std::string> lines = differenceLines(*difference);
        for (const std::string& line : lines)
            words += "  " + line + '\n';
        words += lines.empty() ? "  nothing changed\n" : "";
    }
    if (arguments.markdown)
        words = differenceMarkdown(newest, *history);
    while (words.ends_with('\n'))
        words.pop_back();
    return reporter.result(Exit::Done, words, {{QStringLiteral("differences"), array}});
}

int runNotify(const Arguments& arguments, Reporter& reporter)
{
    auto open = openProject(arguments);
    if (!open)
        return reporter.error(open.error());
    const NotifyOptions& notify = open->project.notify;
    if (!notify.any())
        return reporter.error(Error{Error::Code::NotFound, Error::Area::Project, "notify",
                                    say("the project names nobody to tell"),
                                    say("Set command or webhook in [notify] of decant.toml.")});
    const QJsonObject news{
        {QStringLiteral("event"), QStringLiteral("test")},
        {QStringLiteral("project"), toQString(open->project.name)},
        {QStringLiteral("ok"), true},
        {QStringLiteral("text"), toQString("Decant: a test from " + open->project.name)}};
    const auto told = tell(notify, news, open->options.projectFile.parent_path(), reporter);
    if (!told)
        return reporter.error(told.error());
    return reporter.result(Exit::Done, "Told.", {});
}

}  // namespace decant::cli
