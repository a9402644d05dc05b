// SPDX-License-Identifier: MIT
#include "model/image/stacksize.h"
#include "model/masking/driftproblems.h"
#include "model/support/text.h"
#include "services/pipeline/constraintcheck.h"
#include "services/pipeline/historystore.h"
#include "services/pipeline/notify.h"
#include "services/pipeline/oldimages.h"
#include "services/pipeline/opensource.h"
#include "services/pipeline/pipeline.h"
#include "services/pipeline/servicerun.h"
#include "services/pipeline/workfolder.h"
#include "services/snapshot/catalogfile.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

namespace decant {

void PipelineObserver::finished(const BuildRecord& /*record*/) { }

namespace {

Error unknownService(const std::string& name)
{
    return Error{Error::Code::NotFound, Error::Area::Usage, "service " + name,
                 say("the project has no such service"), say("Check the name in decant.toml.")};
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
                    "the record of this run is not kept: " + stored.error().detail.english());
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
    std::vector<Sentence> advice;
    std::int64_t gained = 0;
    for (const TableShare& table : largestTables(reports)) {
        if (gained >= over || table.compressedBytes == 0)
            break;
        gained += table.compressedBytes;
        advice.push_back(say("  %1: %2 and its indexes take about %3 compressed, %4 unpacked",
                             table.service, table.table, bytesText(table.compressedBytes),
                             bytesText(table.bytes)));
    }
    Sentence detail =
        say("the stack takes %1 compressed, %2 more than its budget of %3",
            bytesText(size.compressedBytes), bytesText(over), bytesText(project.budget.stackBytes));
    if (size.sharedBytes > 0)
        detail = say("%1 (%2 in shared layers counted once)", detail, bytesText(size.sharedBytes));
    if (!advice.empty())
        detail = lines({say("%1; it would fit without:", detail), lines(std::move(advice))});
    return Error{
        Error::Code::Finding, Error::Area::Project, "size budget", std::move(detail),
        say("Make such tables smaller in [service.*.subset] (mode = \"structure_only\" keeps "
            "none of their rows), or raise [budget] stack.")};
}

namespace {

/// Passes on what several services do at the same time.
class LockedObserver final : public PipelineObserver {
public:
    explicit LockedObserver(PipelineObserver& outer)
        : m_outer(outer)
    {
    }
    void stage(const std::string& service, const StageRecord& record) override
    {
        const std::lock_guard lock(m_mutex);
        m_outer.stage(service, record);
    }
    void step(const std::string& service, const BuildStep& step) override
    {
        const std::lock_guard lock(m_mutex);
        m_outer.step(service, step);
    }
    void output(const std::string& service, int step, std::string_view line) override
    {
        const std::lock_guard lock(m_mutex);
        m_outer.output(service, step, line);
    }
    void blob(const std::string& service, const BlobProgress& progress) override
    {
        const std::lock_guard lock(m_mutex);
        m_outer.blob(service, progress);
    }
    void finished(const BuildRecord& record) override
    {
        const std::lock_guard lock(m_mutex);
        m_outer.finished(record);
    }

private:
    std::mutex m_mutex;
    PipelineObserver& m_outer;
};

Result<std::vector<const Service*>> chooseServices(const Project& project,
                                                   const std::vector<std::string>& names)
{
    std::vector<const Service*> chosen;
    for (const std::string& name : names) {
        const Service* service = project.service(name);
        if (service == nullptr)
            return unknownService(name);
        chosen.push_back(service);
    }
    if (names.empty()) {
        for (const Service& service : project.services)
            chosen.push_back(&service);
    }
    if (chosen.empty())
        return Error{Error::Code::NotFound, Error::Area::Project, project.name,
                     say("the project has no services"),
                     say("Add one with `decant-cli init` or on the first page.")};
    return chosen;
}

using Runs = std::vector<std::unique_ptr<ServiceRun>>;

/// All sources are looked at and all rules are checked before anything is read; then all snapshots
/// are opened, one right after the other, before the first row is read.
Result<> cutTogether(const Runs& runs, Stage until)
{
    for (const auto& run : runs) {
        run->start(until);
        if (auto done = run->advance(std::min(until, Stage::Plan)); !done)
            return done;
    }
    if (until < Stage::Snapshot)
        return {};
    std::optional<std::chrono::steady_clock::time_point> first;
    for (const auto& run : runs) {
        if (auto cut = run->openCut(); !cut)
            return cut;
        if (!run->cutAt())
            continue;
        if (!first)
            first = run->cutAt();
        run->setCutSkew(std::chrono::duration<double>(*run->cutAt() - *first).count());
    }
    return {};
}

/// Some services at a time; all of those that can succeed do, and the first error is returned.
Result<> advanceAll(const Runs& runs, Stage last, std::size_t atOnce)
{
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    Result<> outcome;
    const auto work = [&] {
        for (std::size_t i = next++; i < runs.size(); i = next++) {
            auto done = runs[i]->advance(last);
            const std::lock_guard lock(mutex);
            if (!done && outcome)
                outcome = done.error();
        }
    };
    std::vector<std::thread> threads;
    for (std::size_t i = 1; i < std::min(atOnce, runs.size()); ++i)
        threads.emplace_back(work);
    work();
    for (std::thread& thread : threads)
        thread.join();
    return outcome;
}

/// Removes what [keep] does not want here any longer; that it cannot is a warning.
void forgetOldImages(const Project& project, const std::vector<const Service*>& services,
                     const PipelineOptions& options, const WorkFolder& folder, JobContext& context)
{
    if (project.keep.images <= 0)
        return;
    const auto history = readRecords(folder.builds());
    if (!history)
        return;
    for (const Service* service : services) {
        const auto old = oldImageIds(history->records, service->name, project.keep.images);
        if (old.empty())
            continue;
        auto engine = openEngine(options.engine, context);
        const auto removed = engine
            ? removeOldImages(**engine, old, imageRepository(project, *service), context)
            : Result<int>(engine.error());
        if (!removed)
            context.log(LogLevel::Warning,
                        "old images stay here: " + removed.error().detail.english());
        else if (*removed > 0)
            context.log(LogLevel::Info,
                        service->name + ": " + std::to_string(*removed) + " old images removed");
    }
}

Result<> runAll(const Project& project, const std::vector<const Service*>& services, Stage until,
                const PipelineOptions& options, PipelineObserver& observer, JobContext& context,
                std::vector<BuildRecord>& records)
{
    auto folder = WorkFolder::open(options.workDir, project, options.projectFile);
    if (!folder)
        return std::move(folder).error();
    LockedObserver locked(observer);
    Runs runs;
    for (const Service* service : services)
        runs.push_back(
            std::make_unique<ServiceRun>(project, *service, options, *folder, locked, context));
    Result<> outcome = cutTogether(runs, until);
    if (outcome)
        outcome = advanceAll(runs, std::min(until, Stage::Inspect),
                             static_cast<std::size_t>(std::max(1, options.servicesAtOnce)));
    if (outcome && until >= Stage::Inspect) {
        // What is too large for the stack is not given to others.
        std::vector<BuildRecord> built;
        for (const auto& run : runs)
            built.push_back(run->record());
        outcome = checkBudget(project, built, options);
        for (const auto& run : runs) {
            if (!outcome)
                run->refuse(outcome.error());
        }
    }
    // One after the other: they share the registry's answers, and the way there.
    for (const auto& run : runs) {
        if (outcome)
            outcome = run->advance(until);
    }
    for (const auto& run : runs) {
        if (run->record().stages.empty())
            continue;  // nothing of it was begun
        run->abandon();
        store(*folder, run->record(), context);
        records.push_back(run->record());
        locked.finished(run->record());
    }
    if (outcome && until == Stage::Push)
        forgetOldImages(project, services, options, *folder, context);
    return outcome;
}

}  // namespace

Result<std::vector<BuildRecord>> refresh(const Project& project,
                                         const std::vector<std::string>& services, Stage until,
                                         const PipelineOptions& options, PipelineObserver& observer,
                                         JobContext& context)
{
    auto chosen = chooseServices(project, services);
    if (!chosen)
        return std::move(chosen).error();
    std::vector<BuildRecord> records;
    auto done = runAll(project, *chosen, until, options, observer, context, records);
    if (until == Stage::Push)
        tellRefresh(project, records, done ? nullptr : &done.error(), options, context);
    if (!done)
        return std::move(done).error();
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
                     say("nothing was built yet"), say("Run `decant-cli build` first.")};
    if (stage == Stage::Push && !project.registry.registry.empty()
        && built->report.compressedBytes > 0) {
        if (auto within = checkBudget(project, {*built}, options); !within)
            return std::move(within).error();
    }
    ServiceRun run(project, *service, options, *folder, observer, context);
    auto done = run.runOn(*built, stage);
    store(*folder, run.record(), context);
    observer.finished(run.record());
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
    auto source = openSource(project, service, options.projectFile.parent_path());
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
