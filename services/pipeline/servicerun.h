// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/buildrecord.h"
#include "services/image/inspect.h"
#include "services/pipeline/pipeline.h"
#include "services/pipeline/workfolder.h"
#include "services/snapshot/leaksample.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace decant {

/// One run of the pipeline for one service: the stages in order, each reading the finished output
/// of the one before. Lives in one thread.
class ServiceRun {
public:
    ServiceRun(const Project& project, const Service& service, const PipelineOptions& options,
               const WorkFolder& folder, PipelineObserver& observer, JobContext& context);
    ServiceRun(const ServiceRun&) = delete;
    ServiceRun& operator=(const ServiceRun&) = delete;
    ~ServiceRun();

    /// Runs from the first stage up to `until`.
    [[nodiscard]] Result<> run(Stage until);
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
    [[nodiscard]] Result<Outcome> verify();
    [[nodiscard]] Result<Outcome> inspect();
    [[nodiscard]] Result<Outcome> push();

    [[nodiscard]] Result<Source*> source();
    [[nodiscard]] Result<Engine*> engine();
    [[nodiscard]] Result<> needManifest();
    [[nodiscard]] std::string baseImage() const;
    [[nodiscard]] std::string verifyContainer() const;
    /// Reads the image once: layers and objects, and on the way whatever `scanner` (may be null)
    /// looks for.
    [[nodiscard]] Result<> lookInside(Engine& engine, FileScanner* scanner);
    /// Original values to search for: those that passed by during extraction, else a fresh sample
    /// of the source.
    [[nodiscard]] Result<LeakSample*> leakSample();
    [[nodiscard]] std::string inputsHash() const;
    void finish(StageState state, const Error* error);

    const Project& m_project;
    const Service& m_service;
    const PipelineOptions& m_options;
    const WorkFolder& m_folder;
    PipelineObserver& m_observer;
    JobContext& m_context;

    BuildRecord m_record;
    std::unique_ptr<Source> m_source;
    std::unique_ptr<Engine> m_engine;
    std::optional<MaskKey> m_key;
    std::optional<Catalog> m_catalog;
    MaskPlan m_plan;
    std::unique_ptr<LeakSample> m_leakSample;
    std::filesystem::path m_snapshot;
    std::optional<Manifest> m_manifest;
    std::vector<Artifact> m_artifacts;
    bool m_inspected = false;  ///< m_record.report is of this run's image
};

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
