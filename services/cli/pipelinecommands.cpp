// SPDX-License-Identifier: MIT
#include "model/support/text.h"
#include "services/cli/commands.h"
#include "services/cli/imagewords.h"
#include "services/cli/reports.h"
#include "services/cli/summary.h"
#include "services/cli/table.h"
#include "services/pipeline/differencejson.h"
#include "services/pipeline/historystore.h"
#include "services/support/qt.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cstdio>

namespace decant::cli {

namespace {

std::string seconds(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.2f s", value);
    return text.data();
}

/// The verdict of a run: what came out and whether it may be used.
std::string verdictWords(const Project& project, const BuildRecord& record)
{
    TextTable table({"service " + record.service, ""});
    table.add({"image", record.image});
    if (!record.imageId.empty())
        table.add({"image id", record.imageId});
    if (record.report.unpackedBytes > 0) {
        table.add({"size",
                   bytesText(record.report.compressedBytes) + " compressed, "
                       + bytesText(record.report.unpackedBytes) + " unpacked"});
        table.add({"database", bytesText(record.report.dataBytes)});
    }
    if (record.verify.tablesCompared > 0) {
        table.add({"start to first query", seconds(record.verify.startToFirstQuerySeconds)});
        table.add({"rows compared",
                   std::to_string(record.verify.rowsCompared) + " in "
                       + std::to_string(record.verify.tablesCompared) + " tables, "
                       + (record.verify.differences.empty() ? "all agree" : "NOT equal")});
        table.add({"leak scan",
                   std::to_string(record.verify.leakSamples) + " originals searched in "
                       + bytesText(record.verify.scannedBytes) + ", "
                       + (record.verify.leaks.empty() ? "none found" : "FOUND")});
    }
    if (project.budget.stackBytes > 0 && record.report.compressedBytes > 0)
        table.add({"budget of the stack", bytesText(project.budget.stackBytes)});
    if (!record.digest.empty())
        table.add({"pushed as", record.digest});
    return table.text();
}

/// What the build changed, below its verdict.
std::string changeWords(const BuildDifference& difference)
{
    const std::vector<std::string> lines = differenceLines(difference);
    std::string words = "since the build of " + difference.beforeStartedAt.substr(0, 19) + ":\n";
    for (const std::string& line : lines)
        words += "  " + line + '\n';
    return words + (lines.empty() ? "  nothing changed\n" : "") + '\n';
}

int finished(const OpenProject& open, const std::vector<BuildRecord>& records, Stage until,
             Reporter& reporter)
{
    const auto history = readHistory(open.project, open.options);
    std::string words;
    QJsonArray array;
    for (const BuildRecord& record : records) {
        const auto difference =
            history && record.stages.size() > 1 ? differenceOf(*history, record) : std::nullopt;
        QJsonObject json = recordToJson(record);
        if (difference)
            json.insert(QStringLiteral("difference"), differenceToJson(*difference));
        array.append(json);
        if (until < Stage::Build) {
            words += record.service + ": " + record.stages.back().summary + '\n';
            continue;
        }
        words += verdictWords(open.project, record) + "\n\n";
        if (until >= Stage::Inspect && !record.report.layers.empty())
            words += imageWords(record.report, {}) + "\n\n";
        if (difference)
            words += changeWords(*difference);
    }
    while (!words.empty() && words.back() == '\n')
        words.pop_back();
    return reporter.result(Exit::Done, words, {{QStringLiteral("records"), array}});
}

Result<std::vector<BuildRecord>> lateStage(const OpenProject& open,
                                           const std::vector<const Service*>& services, Stage stage,
                                           Reporter& reporter)
{
    std::vector<BuildRecord> records;
    for (const Service* service : services) {
        auto record =
            runStage(open.project, service->name, stage, open.options, reporter, reporter);
        if (!record)
            return std::move(record).error();
        records.push_back(*std::move(record));
    }
    if (stage == Stage::Verify) {
        if (auto within = checkBudget(open.project, records, open.options); !within)
            return std::move(within).error();
    }
    return records;
}

}  // namespace

int runPipeline(const Arguments& arguments, Stage until, Reporter& reporter)
{
    auto open = openProject(arguments);
    if (!open)
        return reporter.error(open.error());
    if (auto services = chosenServices(open->project, arguments); !services)
        return reporter.error(services.error());
    auto records =
        refresh(open->project, arguments.services, until, open->options, reporter, reporter);
    const auto reported = reportRun(arguments, *open, reporter.records(),
                                    records ? nullptr : &records.error(), reporter);
    if (!records)
        return reporter.error(records.error());
    if (!reported)
        return reporter.error(reported.error());
    return finished(*open, *records, until, reporter);
}

int runLateStage(const Arguments& arguments, Stage stage, Reporter& reporter)
{
    auto open = openProject(arguments);
    if (!open)
        return reporter.error(open.error());
    auto services = chosenServices(open->project, arguments);
    if (!services)
        return reporter.error(services.error());
    auto records = lateStage(*open, *services, stage, reporter);
    const auto reported = reportRun(arguments, *open, reporter.records(),
                                    records ? nullptr : &records.error(), reporter);
    if (!records)
        return reporter.error(records.error());
    if (!reported)
        return reporter.error(reported.error());
    return finished(*open, *records, stage, reporter);
}

int runGenerate(const Arguments& arguments, Reporter& reporter)
{
    auto open = openProject(arguments);
    if (!open)
        return reporter.error(open.error());
    auto states = compareArtifacts(open->project, open->options, reporter);
    if (!states)
        return reporter.error(states.error());
    TextTable table({"file", "state"});
    QJsonArray files;
    int differ = 0;
    constexpr std::array<const char*, 4> kNames{"new", "changed", "same", "edited"};
    for (const ArtifactState& state : *states) {
        const char* name = kNames.at(static_cast<std::size_t>(state.change));
        differ += state.change == ArtifactState::Change::Same ? 0 : 1;
        table.add({state.artifact.path, name});
        files.append(QJsonObject{{QStringLiteral("path"), toQString(state.artifact.path)},
                                 {QStringLiteral("state"), QString::fromLatin1(name)}});
    }
    std::string words = table.text();
    if (!arguments.check && differ > 0) {
        const Edited edited = arguments.overwrite ? Edited::Overwrite : Edited::Refuse;
        if (auto written = writeArtifacts(*states, open->project, open->options, edited); !written)
            return reporter.error(written.error());
        words += "\n\n" + std::to_string(differ) + " written.";
    }
    return reporter.result(arguments.check && differ > 0 ? Exit::Finding : Exit::Done, words,
                           {{QStringLiteral("files"), files}});
}

int runHistory(const Arguments& arguments, Reporter& reporter)
{
    auto open = openProject(arguments);
    if (!open)
        return reporter.error(open.error());
    auto history = readHistory(open->project, open->options);
    if (!history)
        return reporter.error(history.error());
    for (const std::string& problem : history->problems)
        reporter.log(LogLevel::Warning, problem);
    TextTable table({"started", "service", "state", "image", "compressed", "what happened"}, {4});
    QJsonArray records;
    constexpr std::array<const char*, 6> kStates{"waiting", "running", "reused",
                                                 "done",    "failed",  "cancelled"};
    for (const BuildRecord& record : history->records) {
        if (records.size() >= arguments.limit)
            break;
        if (!arguments.services.empty()
            && std::find(arguments.services.begin(), arguments.services.end(), record.service)
                == arguments.services.end())
            continue;
        records.append(recordToJson(record));
        table.add(
            {record.startedAt.substr(0, 19), record.service,
             kStates.at(static_cast<std::size_t>(record.state)), record.image,
             record.report.compressedBytes > 0 ? bytesText(record.report.compressedBytes) : "",
             record.error.substr(0, record.error.find('\n'))});
    }
    return reporter.result(Exit::Done, records.isEmpty() ? "No runs yet." : table.text(),
                           {{QStringLiteral("records"), records}});
}

}  // namespace decant::cli
