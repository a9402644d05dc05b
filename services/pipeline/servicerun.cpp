// SPDX-License-Identifier: MIT
#include "services/pipeline/servicerun.h"

#include "model/artifacts/imagekind.h"
#include "model/support/text.h"
#include "services/engine/engine.h"
#include "services/pipeline/constraintcheck.h"
#include "services/pipeline/opensource.h"
#include "services/snapshot/manifestfile.h"
#include "services/support/qt.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>
#include <chrono>

namespace decant {

namespace {

std::string nowText()
{
    return toUtf8(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
}

std::string newRecordId()
{
    const QString time =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    return toUtf8(time) + '-' + toUtf8(QUuid::createUuid().toString(QUuid::Id128)).substr(0, 6);
}

}  // namespace

BuildRecord newRecord(const Project& project, const Service& service)
{
    BuildRecord record;
    record.id = newRecordId();
    record.project = project.name;
    record.service = service.name;
    record.startedAt = nowText();
    return record;
}

ServiceRun::ServiceRun(const Project& project, const Service& service,
                       const PipelineOptions& options, const WorkFolder& folder,
                       PipelineObserver& observer, JobContext& context)
    : m_project(project)
    , m_service(service)
    , m_options(options)
    , m_folder(folder)
    , m_observer(observer)
    , m_ownObserver(service.name, observer)
    , m_context(context)
{
    m_record = newRecord(project, service);
}

ServiceRun::~ServiceRun() = default;

void ServiceRun::start(Stage until)
{
    for (int i = 0; i <= static_cast<int>(until); ++i)
        m_record.stages.push_back({static_cast<Stage>(i), StageState::Waiting, 0, {}});
}

Result<> ServiceRun::advance(Stage last)
{
    for (const StageRecord& each : std::vector<StageRecord>(m_record.stages)) {
        if (each.stage > last || each.state != StageState::Waiting)
            continue;
        if (auto done = runStage(each.stage); !done)
            return done;
    }
    if (m_record.stages.back().stage <= last)
        finish(StageState::Done, nullptr);
    return {};
}

Result<> ServiceRun::runOn(const BuildRecord& earlier, Stage stage)
{
    const BuildRecord fresh = m_record;
    m_record = earlier;
    m_record.id = fresh.id;
    m_record.startedAt = fresh.startedAt;
    m_record.state = StageState::Running;
    m_record.error.clear();
    m_record.stages = {{stage, StageState::Waiting, 0, {}}};
    for (const auto& path : m_folder.finishedSnapshots(m_service.name)) {
        if (path.filename().string() == earlier.snapshotHash.substr(0, 16))
            m_snapshot = path;
    }
    if (auto done = runStage(stage); !done)
        return done;
    finish(StageState::Done, nullptr);
    return {};
}

Result<> ServiceRun::runStage(Stage stage)
{
    StageRecord& record = *std::find_if(m_record.stages.begin(), m_record.stages.end(),
                                        [&](const StageRecord& r) { return r.stage == stage; });
    record.state = StageState::Running;
    m_observer.stage(m_service.name, record);
    const auto start = std::chrono::steady_clock::now();
    Result<Outcome> outcome = m_context.cancelled()
        ? Result<Outcome>(
            Error{Error::Code::Cancelled, Error::Area::General, m_service.name, {}, {}})
        : perform(stage);
    record.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (outcome) {
        record.state = outcome->state;
        record.summary = outcome->summary;
        m_observer.stage(m_service.name, record);
        return {};
    }
    return fail(record, std::move(outcome).error());
}

Result<> ServiceRun::fail(StageRecord& record, Error error)
{
    // Whatever a lower layer says about an interrupted call: the person cancelled.
    if (m_context.cancelled())
        error.code = Error::Code::Cancelled;
    const bool cancelled = error.code == Error::Code::Cancelled;
    record.state = cancelled ? StageState::Cancelled : StageState::Failed;
    record.summary = cancelled ? std::string() : error.what;
    m_observer.stage(m_service.name, record);
    finish(record.state, &error);
    return error;
}

void ServiceRun::abandon()
{
    if (m_record.state == StageState::Running)
        finish(StageState::Cancelled, nullptr);
}

void ServiceRun::refuse(const Error& error)
{
    const auto next =
        std::find_if(m_record.stages.begin(), m_record.stages.end(),
                     [](const StageRecord& r) { return r.state == StageState::Waiting; });
    if (next != m_record.stages.end())
        (void)fail(*next, error);
}

void ServiceRun::finish(StageState state, const Error* error)
{
    m_record.state = state;
    m_record.finishedAt = nowText();
    if (error != nullptr)
        m_record.error =
            error->detail.empty() ? error->what : error->what + ": " + error->detail.english();
}

Result<ServiceRun::Outcome> ServiceRun::perform(Stage stage)
{
    switch (stage) {
    case Stage::Introspect:
        return introspect();
    case Stage::Plan:
        return plan();
    case Stage::Snapshot:
        return snapshot();
    case Stage::Generate:
        return generate();
    case Stage::Build:
        return build();
    case Stage::Verify:
        return verify();
    case Stage::Inspect:
        return inspect();
    case Stage::Push:
        break;
    }
    return push();
}

Result<SnapshotSource*> ServiceRun::source()
{
    if (!m_source) {
        auto opened = openSource(m_project, m_service, m_options.projectFile.parent_path());
        if (!opened)
            return std::move(opened).error();
        m_source = *std::move(opened);
    }
    return m_source.get();
}

Result<Engine*> ServiceRun::engine()
{
    if (!m_engine) {
        auto opened = openEngine(m_options.engine, m_context);
        if (!opened)
            return std::move(opened).error();
        m_engine = *std::move(opened);
    }
    return m_engine.get();
}

Result<> ServiceRun::needManifest()
{
    if (m_manifest)
        return {};
    if (m_snapshot.empty())
        return Error{Error::Code::NotFound, Error::Area::General, m_service.name,
                     say("the snapshot this image was built from is gone"),
                     say("Run `decant-cli refresh` to take a new one.")};
    auto manifest = readManifest(m_snapshot);
    if (!manifest)
        return std::move(manifest).error();
    m_manifest = *std::move(manifest);
    return {};
}

Result<ServiceRun::Outcome> ServiceRun::introspect()
{
    auto opened = source();
    if (!opened)
        return std::move(opened).error();
    auto catalog = (*opened)->introspect(m_context);
    if (!catalog)
        return std::move(catalog).error();
    m_catalog = *std::move(catalog);
    return Outcome{StageState::Done,
                   imageKind(m_service).title + ' ' + m_catalog->serverVersionText + ", "
                       + std::to_string(m_catalog->tables.size()) + " tables, "
                       + bytesText(m_catalog->databaseBytes)};
}

Result<ServiceRun::Outcome> ServiceRun::plan()
{
    auto opened = source();
    if (!opened)
        return std::move(opened).error();
    auto plan = planWithSource(m_project, m_service, **opened, *m_catalog, m_context);
    if (!plan)
        return std::move(plan).error();
    m_plan = *std::move(plan);
    if (auto refused = refuseProblems(m_service, m_plan.problems); !refused)
        return std::move(refused).error();
    std::size_t columns = 0;
    for (const TableMask& table : m_plan.tables)
        columns += table.columns.size();
    if (columns > 0) {
        auto key = projectKey(m_project);
        if (!key)
            return std::move(key).error();
        m_key = *std::move(key);
    }
    return Outcome{StageState::Done,
                   std::to_string(columns) + " columns masked in "
                       + std::to_string(m_plan.tables.size()) + " tables"};
}

Result<> refuseProblems(const Service& service, const std::vector<Problem>& problems)
{
    std::vector<Sentence> list;
    for (const Problem& problem : problems) {
        if (problem.severity != Severity::Error)
            continue;
        std::string place = problem.table;
        if (!problem.column.empty())
            place += '.' + problem.column;
        list.emplace_back(problem.advice.empty() ? "  %1: %2" : "  %1: %2 %3",
                          std::vector<Sentence>{Sentence::verbatim(std::move(place)), problem.text,
                                                problem.advice});
    }
    const std::size_t errors = list.size();
    if (errors == 0)
        return {};
    return Error{Error::Code::Finding, Error::Area::Project,
                 "service " + service.name + ": " + std::to_string(errors)
                     + (errors == 1 ? " problem" : " problems"),
                 lines(std::move(list)),
                 say("Decide in decant.toml or on the Masking page, then run again.")};
}

}  // namespace decant
