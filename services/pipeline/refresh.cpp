// SPDX-License-Identifier: MIT
#include "model/image/stacksize.h"
#include "model/masking/driftproblems.h"
#include "model/support/text.h"
#include "services/pipeline/constraintcheck.h"
#include "services/pipeline/historystore.h"
#include "services/pipeline/opensource.h"
#include "services/pipeline/pipeline.h"
#include "services/pipeline/servicerun.h"
#include "services/pipeline/workfolder.h"
#include "services/snapshot/catalogfile.h"

#include <algorithm>

namespace decant {

namespace {

Error unknownService(const std::string& name)
{
    return Error{Error::Code::NotFound, Error::Area::Usage, "service " + name,
                 "the project has no such service", "Check the name in decant.toml."};
}

/// Stores the record whatever became of the run; a record that cannot be stored is a warning, not
/// the error.
void store(const WorkFolder& folder, const BuildRecord& record, JobContext& context)
{
    auto stored = writeRecord(folder.builds(), record);
    if (stored && !record.report.files.empty())
        stored = writeImageFiles(folder.builds(), record.id, record.report.files);
    if (!stored)
        context.log(LogLevel::Warning,
                    "the record of this run is not kept: " + stored.error().detail);
}

/// The newest report of every service.
StackReports newestReports(const Project& project, const std::vector<BuildRecord>& fresh,
                           const History& history)
{
    StackReports reports;
    for (const Service& service : project.services) {
        const auto of = [&](const BuildRecord& r) {
            return r.service == service.name && r.report.compressedBytes > 0;
        };
        for (const auto* records : {&fresh, &history.records}) {
            const auto at = std::find_if(records->begin(), records->end(), of);
            if (at == records->end())
                continue;
            reports[service.name] = &at->report;
            break;
        }
    }
    return reports;
}

}  // namespace

Result<> checkBudget(const Project& project, const std::vector<BuildRecord>& fresh,
                     const PipelineOptions& options)
{
    if (project.budget.stackBytes <= 0)
        return {};
    auto history = readHistory(project, options);
    if (!history)
        return std::move(history).error();
    const StackReports reports = newestReports(project, fresh, *history);
    const StackSize size = stackSize(reports);
    if (size.compressedBytes <= project.budget.stackBytes)
        return {};
    const std::int64_t over = size.compressedBytes - project.budget.stackBytes;
    std::string advice;
    std::int64_t gained = 0;
    for (const TableShare& table : largestTables(reports)) {
        if (gained >= over || table.compressedBytes == 0)
            break;
        gained += table.compressedBytes;
        advice += "\n  " + table.service + ": " + table.table + " and its indexes take about "
            + bytesText(table.compressedBytes) + " compressed, " + bytesText(table.bytes)
            + " unpacked";
    }
    return Error{Error::Code::Finding, Error::Area::Project, "size budget",
                 "the stack takes " + bytesText(size.compressedBytes) + " compressed, "
                     + bytesText(over) + " more than its budget of "
                     + bytesText(project.budget.stackBytes)
                     + (size.sharedBytes > 0
                            ? " (" + bytesText(size.sharedBytes) + " in shared layers counted once)"
                            : std::string())
                     + (advice.empty() ? "" : "; it would fit without:") + advice,
                 "Make such tables smaller in [service.*.subset] (mode = \"structure_only\" keeps "
                 "none of their rows), or raise [budget] stack."};
}

Result<std::vector<BuildRecord>> refresh(const Project& project,
                                         const std::vector<std::string>& services, Stage until,
                                         const PipelineOptions& options, PipelineObserver& observer,
                                         JobContext& context)
{
    std::vector<const Service*> chosen;
    for (const std::string& name : services) {
        const Service* service = project.service(name);
        if (service == nullptr)
            return unknownService(name);
        chosen.push_back(service);
    }
    if (services.empty()) {
        for (const Service& service : project.services)
            chosen.push_back(&service);
    }
    if (chosen.empty())
        return Error{Error::Code::NotFound, Error::Area::Project, project.name,
                     "the project has no services",
                     "Add one with `decant-cli init` or on the first page."};
    auto folder = WorkFolder::open(options.workDir, project, options.projectFile);
    if (!folder)
        return std::move(folder).error();

    std::vector<BuildRecord> records;
    for (const Service* service : chosen) {
        ServiceRun run(project, *service, options, *folder, observer, context);
        auto done = run.run(until);
        store(*folder, run.record(), context);
        if (!done)
            return std::move(done).error();
        records.push_back(run.record());
    }
    if (until >= Stage::Inspect) {
        if (auto within = checkBudget(project, records, options); !within)
            return std::move(within).error();
    }
    return records;
}

Result<BuildRecord> runStage(const Project& project, const std::string& serviceName, Stage stage,
                             const PipelineOptions& options, PipelineObserver& observer,
                             JobContext& context)
{
    const Service* service = project.service(serviceName);
    if (service == nullptr)
        return unknownService(serviceName);
    auto folder = WorkFolder::open(options.workDir, project, options.projectFile);
    if (!folder)
        return std::move(folder).error();
    auto history = readHistory(project, options);
    if (!history)
        return std::move(history).error();
    const auto built =
        std::find_if(history->records.begin(), history->records.end(), [&](const BuildRecord& r) {
            return r.service == serviceName && !r.imageId.empty();
        });
    if (built == history->records.end())
        return Error{Error::Code::NotFound, Error::Area::General, "service " + serviceName,
                     "nothing was built yet", "Run `decant-cli build` first."};
    ServiceRun run(project, *service, options, *folder, observer, context);
    auto done = run.runOn(*built, stage);
    store(*folder, run.record(), context);
    if (!done)
        return std::move(done).error();
    return run.record();
}

Result<History> readHistory(const Project& project, const PipelineOptions& options)
{
    auto folder = WorkFolder::open(options.workDir, project, options.projectFile);
    if (!folder)
        return std::move(folder).error();
    return readRecords(folder->builds());
}

Result<std::vector<ImageFile>> imageFiles(const Project& project, const BuildRecord& record,
                                          const PipelineOptions& options)
{
    if (!record.report.files.empty())
        return record.report.files;
    auto folder = WorkFolder::open(options.workDir, project, options.projectFile);
    if (!folder)
        return std::move(folder).error();
    return readImageFiles(folder->builds(), record.id);
}

Result<SourceFacts> testSource(const Project& project, const Service& service, JobContext& context)
{
    auto source = openSource(project, service);
    if (!source)
        return std::move(source).error();
    return (*source)->test(context);
}

Result<CheckedService> checkService(const Project& project, const Service& service,
                                    const PipelineOptions& options, JobContext& context)
{
    auto source = openSource(project, service);
    if (!source)
        return std::move(source).error();
    auto catalog = (*source)->introspect(context);
    if (!catalog)
        return std::move(catalog).error();
    CheckedService checked;
    auto plan = planWithSource(project, service, **source, *catalog, context);
    if (!plan)
        return std::move(plan).error();
    checked.plan = *std::move(plan);
    auto folder = WorkFolder::open(options.workDir, project, options.projectFile);
    if (!folder)
        return std::move(folder).error();
    const auto snapshots = folder->finishedSnapshots(service.name);
    if (!snapshots.empty()) {
        auto before = readCatalog(snapshots.front());
        if (!before)
            return std::move(before).error();
        checked.drift = compareCatalogs(*before, *catalog);
        tellDrift(checked.plan.problems, checked.drift, service.masking, service.name);
    }
    checked.catalog = *std::move(catalog);
    return checked;
}

}  // namespace decant
