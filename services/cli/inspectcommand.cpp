// SPDX-License-Identifier: MIT
#include "services/cli/commands.h"
#include "services/cli/imagewords.h"
#include "services/pipeline/historystore.h"
#include "services/support/qt.h"

#include <QJsonArray>

#include <algorithm>

namespace decant::cli {

namespace {

/// The build before this one that was looked into, too.
const BuildRecord* earlier(const History& history, const BuildRecord& record)
{
    for (const BuildRecord& other : history.records) {
        const bool looked = other.service == record.service && !other.report.layers.empty();
        if (looked && other.imageId != record.imageId && other.startedAt < record.startedAt)
            return &other;
    }
    return nullptr;
}

StackReports newestReports(const std::vector<BuildRecord>& fresh, const History& history)
{
    StackReports reports;
    for (const auto* records : {&fresh, &history.records}) {
        for (const BuildRecord& record : *records) {
            if (!record.report.layers.empty())
                reports.try_emplace(record.service, &record.report);
        }
    }
    return reports;
}

}  // namespace

int runInspect(const Arguments& arguments, Reporter& reporter)
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
    std::vector<BuildRecord> records;
    for (const Service* service : *services) {
        auto record = runStage(open->project, service->name, Stage::Inspect, open->options,
                               reporter, reporter);
        if (!record)
            return reporter.error(record.error());
        records.push_back(*std::move(record));
    }
    const StackReports stack = newestReports(records, *history);
    std::string words;
    QJsonArray array;
    for (const BuildRecord& record : records) {
        array.append(recordToJson(record));
        if (arguments.csv) {
            words += imageCsv(record.service, record.report,
                              arguments.files ? record.report.files : std::vector<ImageFile>{},
                              words.empty());
            continue;
        }
        words += record.image + "\n\n" + imageWords(record.report, stack, record.service) + "\n\n";
        if (const BuildRecord* before = earlier(*history, record))
            words += differenceWords(compareImages(before->report, record.report)) + "\n\n";
    }
    while (words.ends_with('\n') || words.ends_with('\r'))
        words.pop_back();
    if (auto within = checkBudget(open->project, records, open->options); !within)
        return reporter.error(within.error());
    return reporter.result(Exit::Done, words, {{QStringLiteral("records"), array}});
}

}  // namespace decant::cli
