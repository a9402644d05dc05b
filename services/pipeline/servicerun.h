// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/buildrecord.h"
#include "services/image/inspect.h"
#include "services/pipeline/pipeline.h"
#include "services/pipeline/workfolder.h"
#include "services/snapshot/leaksample.h"
#include "services/source/snapshotsource.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace decant {

/// Puts the name of a service to what is told while its image is built and pushed.
class ServiceObserver final : public BuildObserver, public PushObserver {
public:
    ServiceObserver(std::string service, PipelineObserver& outer)
        : m_service(std::move(service))
        , m_outer(outer)
    {
    }
    void step(const BuildStep& step) override { m_outer.step(m_service, step); }
    void output(int step, std::string_view line) override { m_outer.output(m_service, step, line); }
    void blob(const BlobProgress& progress) override { m_outer.blob(m_service, progress); }

private:
    std::string m_service;
    PipelineObserver& m_outer;
};

/// One run of the pipeline for one service: the stages in order, each reading the finished output
/// of the one before. Lives in one thread.
class ServiceRun {
public:
    ServiceRun(const Project& project, const Service& service, const PipelineOptions& options,
               const WorkFolder& folder, PipelineObserver& observer, JobContext& context);
    ServiceRun(const ServiceRun&) = delete;
    ServiceRun& operator=(const ServiceRun&) = delete;
    ~ServiceRun();

    /// The stages that advance() will run.
    void start(Stage until);
    /// Runs the stages that are still waiting, up to `last`; the run is finished with its last one.
    [[nodiscard]] Result<> advance(Stage last);
    /// Between Plan and Snapshot: takes the snapshot of the source now, so that several services
    /// are cut at nearly one moment. Does nothing where a finished snapshot is reused.
    [[nodiscard]] Result<> openCut();
    /// When openCut() took a snapshot.
    [[nodiscard]] std::optional<std::chrono::steady_clock::time_point> cutAt() const
    {
        return m_cutAt;
    }
    /// How long after the first snapshot of the same refresh this one was taken.
    void setCutSkew(double seconds) { m_cutSkew = seconds; }
    /// Ends a run that another service stopped.
    void abandon();
    /// Ends a run before its next stage, which fails with `error`; nothing where none is waiting.
    void refuse(const Error& error);
    /// Runs one late stage (Verify, Inspect, Push) on a finished build.
    [[nodiscard]] Result<> runOn(const BuildRecord& earlier, Stage stage);

    /// What happened so far; complete once run() or runOn() returned.
    [[nodiscard]] const BuildRecord& record() const { return m_record; }

private:
    struct Outcome {
        StageState state = StageState::Done;
        std::string summary;
    };

    [[nodiscard]] Result<> runStage(Stage stage);
    [[nodiscard]] Result<Outcome> perform(Stage stage);
    [[nodiscard]] Result<Outcome> introspect();
    [[nodiscard]] Result<Outcome> plan();
    [[nodiscard]] Result<Outcome> snapshot();
    [[nodiscard]] Result<Outcome> generate();
    [[nodiscard]] Result<Outcome> build();
    /// Takes over an earlier verification of this image and snapshot; false where there is none.
    [[nodiscard]] bool reuseVerified();
    [[nodiscard]] Result<Outcome> verify();
    [[nodiscard]] Result<Outcome> inspect();
    [[nodiscard]] Result<Outcome> push();

    [[nodiscard]] Result<SnapshotSource*> source();
    [[nodiscard]] Result<Engine*> engine();
    [[nodiscard]] Result<> needManifest();
    [[nodiscard]] std::string baseImage() const;
    /// The name of a container of ours that lives for one step of this service's run.
    [[nodiscard]] std::string containerName(std::string_view purpose) const;
    /// Reads the image once: layers and objects, and on the way whatever `scanner` (may be null)
    /// looks for.
    [[nodiscard]] Result<> lookInside(Engine& engine, FileScanner* scanner);
    /// Original values to search for: those that passed by during extraction, else a fresh sample
    /// of the source.
    [[nodiscard]] Result<LeakSample*> leakSample();
    /// The newest finished snapshot, for its unchanged tables.
    [[nodiscard]] std::optional<PreviousSnapshot> previousSnapshot() const;
    /// Original values of tables that were not read this time.
    [[nodiscard]] Result<> sampleReused(const std::vector<QualifiedName>& tables);
    /// The further tags of the image, with their placeholders filled in.
    [[nodiscard]] Result<std::vector<std::string>> moreTags();
    [[nodiscard]] std::string inputsHash() const;
    /// A finished snapshot of exactly these inputs, if the source can prove that it is current.
    [[nodiscard]] bool reuseSnapshot(const std::string& inputs);
    [[nodiscard]] Result<> fail(StageRecord& record, Error error);
    /// Applies the retention rule and says what it did, as the end of a summary.
    [[nodiscard]] std::string deleteOld(const RegistryOptions& options);
    void finish(StageState state, const Error* error);

    const Project& m_project;
    const Service& m_service;
    const PipelineOptions& m_options;
    const WorkFolder& m_folder;
    PipelineObserver& m_observer;
    ServiceObserver m_ownObserver;
    JobContext& m_context;

    BuildRecord m_record;
    std::unique_ptr<SnapshotSource> m_source;
    std::unique_ptr<Engine> m_engine;
    std::optional<MaskKey> m_key;
    std::optional<Catalog> m_catalog;
    MaskPlan m_plan;
    std::unique_ptr<LeakSample> m_leakSample;
    std::filesystem::path m_snapshot;
    std::optional<Manifest> m_manifest;
    std::vector<Artifact> m_artifacts;
    PreparedImage m_prepared;  ///< compressed layers, from the inspection to the push
    std::unique_ptr<QLockFile> m_lock;  ///< from openCut() to the end of the snapshot
    std::optional<std::chrono::steady_clock::time_point> m_cutAt;
    double m_cutSkew = 0;
    bool m_inspected = false;  ///< m_record.report is of this run's image
};

/// A record of something that begins now.
[[nodiscard]] BuildRecord newRecord(const Project& project, const Service& service);

/// "0.12 s"
[[nodiscard]] std::string secondsText(double seconds);

/// Turns plan problems of severity Error into one Finding that lists them all; success without any.
[[nodiscard]] Result<> refuseProblems(const Service& service, const std::vector<Problem>& problems);

/// Offers rows of every masked table to `sample`; at most `rowsPerTable` each.
[[nodiscard]] Result<> sampleOriginals(Source& source, const Catalog& catalog, const MaskPlan& plan,
                                       const MaskKey& key, int rowsPerTable, LeakSample& sample,
                                       JobContext& context);

/// The tag of a pattern: {date} {time} {version} {git} {hash}. Errors: unknown placeholder, no git
/// repository.
[[nodiscard]] Result<std::string> expandTag(const std::string& pattern,
                                            const std::filesystem::path& projectFolder,
                                            int serverVersion, const std::string& contentHash);

}  // namespace decant
