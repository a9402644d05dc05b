// SPDX-License-Identifier: MIT
#include "model/detect/advice.h"
#include "services/masking/columnmasker.h"
#include "services/pipeline/historystore.h"
#include "services/pipeline/pipeline.h"
#include "services/pipeline/servicerun.h"
#include "services/pipeline/workfolder.h"
#include "services/secrets/sourcepassword.h"
#include "services/snapshot/catalogfile.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

namespace decant {

namespace {

Error unknownService(const std::string& name)
{
    return Error{Error::Code::NotFound, Error::Area::Usage, "service " + name,
                 "the project has no such service", "Check the name in decant.toml."};
}

Result<std::unique_ptr<Source>> openSource(const Project& project, const Service& service,
                                           const std::filesystem::path& folder = {})
{
    auto password = sourcePassword(project, service);
    if (!password)
        return std::move(password).error();
    return std::unique_ptr<Source>(makeSnapshotSource(service, *std::move(password), folder));
}

/// Stores the record whatever became of the run; a record that cannot be stored is a warning, not
/// the error.
void store(const WorkFolder& folder, const BuildRecord& record, JobContext& context)
{
    if (const auto stored = writeRecord(folder.builds(), record); !stored)
        context.log(LogLevel::Warning,
                    "the record of this run is not kept: " + stored.error().detail);
}

/// Compressed bytes of the whole stack: the newest report of every service.
std::int64_t stackBytes(const Project& project, const std::vector<BuildRecord>& fresh,
                        const History& history)
{
    std::int64_t sum = 0;
    for (const Service& service : project.services) {
        const auto of = [&](const BuildRecord& r) {
            return r.service == service.name && r.report.compressedBytes > 0;
        };
        auto at = std::find_if(fresh.begin(), fresh.end(), of);
        if (at != fresh.end()) {
            sum += at->report.compressedBytes;
            continue;
        }
        at = std::find_if(history.records.begin(), history.records.end(), of);
        if (at != history.records.end())
            sum += at->report.compressedBytes;
    }
    return sum;
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
    const std::int64_t bytes = stackBytes(project, fresh, *history);
    if (bytes <= project.budget.stackBytes)
        return {};
    std::string largest;
    for (const BuildRecord& record : fresh) {
        for (std::size_t i = 0; i < std::min<std::size_t>(3, record.report.objects.size()); ++i) {
            const DatabaseObject& object = record.report.objects[i];
            largest += "\n  " + record.service + ": " + object.name + " takes "
                + std::to_string(object.bytes / 1'000'000) + " MB unpacked";
        }
    }
    return Error{Error::Code::Finding, Error::Area::Project, "size budget",
                 "the stack takes " + std::to_string(bytes) + " compressed bytes of "
                     + std::to_string(project.budget.stackBytes) + largest,
                 "Make large tables structure-only, or raise [budget] stack."};
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
    void step(const BuildStep& step) override
    {
        const std::lock_guard lock(m_mutex);
        m_outer.step(step);
    }
    void output(int step, std::string_view line) override
    {
        const std::lock_guard lock(m_mutex);
        m_outer.output(step, line);
    }
    void blob(const BlobProgress& progress) override
    {
        const std::lock_guard lock(m_mutex);
        m_outer.blob(progress);
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
                     "the project has no services",
                     "Add one with `decant-cli init` or on the first page."};
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

/// Two services at a time: extraction and build use several processors each.
Result<> advanceAll(const Runs& runs, Stage last)
{
    constexpr std::size_t kAtOnce = 2;
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
    for (std::size_t i = 1; i < std::min(kAtOnce, runs.size()); ++i)
        threads.emplace_back(work);
    work();
    for (std::thread& thread : threads)
        thread.join();
    return outcome;
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
        outcome = advanceAll(runs, std::min(until, Stage::Inspect));
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
    }
    if (outcome && until >= Stage::Inspect)
        outcome = checkBudget(project, records, options);
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
    checked.plan = planMasking(service.masking, *catalog, service.name);
    adviseUndecided(checked.plan.problems, *catalog);
    auto folder = WorkFolder::open(options.workDir, project, options.projectFile);
    if (!folder)
        return std::move(folder).error();
    const auto snapshots = folder->finishedSnapshots(service.name);
    if (!snapshots.empty()) {
        auto before = readCatalog(snapshots.front());
        if (!before)
            return std::move(before).error();
        checked.drift = compareCatalogs(*before, *catalog);
    }
    checked.catalog = *std::move(catalog);
    return checked;
}

namespace {

Result<> maskColumns(Preview& preview, const Table& table, const TableMask& mask,
                     const MaskKey& key)
{
    std::string masked;
    for (const ColumnMask& columnMask : mask.columns) {
        const Column& column = table.columns.at(static_cast<std::size_t>(columnMask.column));
        const auto at = std::find(preview.columns.begin(), preview.columns.end(), column.name);
        if (at == preview.columns.end())
            continue;
        auto masker = makeColumnMasker(columnMask, column.type, key);
        if (!masker)
            return std::move(masker).error();
        const auto index = static_cast<std::size_t>(at - preview.columns.begin());
        for (auto& row : preview.after) {
            if (!row[index])
                continue;
            masked.clear();
            const bool some = (*masker)->mask(*row[index], masked);
            row[index] = some ? std::optional(masked) : std::nullopt;
        }
    }
    return {};
}

}  // namespace

Result<Preview> previewTable(const Project& project, const Service& service,
                             const std::string& table, int rows, const PipelineOptions& options,
                             JobContext& context)
{
    auto checked = checkService(project, service, options, context);
    if (!checked)
        return std::move(checked).error();
    const auto name = QualifiedName::parse(table);
    const Table* found = name ? checked->catalog.table(*name) : nullptr;
    if (found == nullptr)
        return Error{Error::Code::NotFound, Error::Area::Source, table,
                     "the source has no such table",
                     "Write it as schema.table, as `decant-cli scan` prints it."};
    auto source = openSource(project, service);
    if (!source)
        return std::move(source).error();
    auto sample = (*source)->sampleRows(found->name, rows, context);
    if (!sample)
        return std::move(sample).error();
    Preview preview;
    preview.columns = std::move(sample->columns);
    preview.before = sample->rows;
    preview.after = std::move(sample->rows);
    if (const TableMask* mask = checked->plan.table(found->name)) {
        auto key = projectKey(project);
        if (!key)
            return std::move(key).error();
        if (auto done = maskColumns(preview, *found, *mask, *key); !done)
            return std::move(done).error();
    }
    return preview;
}

}  // namespace decant
