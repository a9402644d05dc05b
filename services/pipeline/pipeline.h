// SPDX-License-Identifier: MIT
#pragma once

#include "model/artifacts/artifacts.h"
#include "model/build/buildrecord.h"
#include "model/masking/maskplan.h"
#include "model/project/project.h"
#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/engine/engine.h"
#include "services/registry/push.h"
#include "services/source/source.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace decant {

/// What a run needs besides the project; the same for GUI and CLI.
struct PipelineOptions {
    std::filesystem::path projectFile;  ///< decant.toml
    std::filesystem::path workDir;  ///< "" = defaultWorkDir()
    std::string engine;  ///< endpoint of the container engine, "" finds one
    bool noCache = false;
    bool fresh = false;  ///< take a new snapshot although nothing changed
    /// Services that are extracted, built and inspected at the same time. Each uses several
    /// processors itself.
    int servicesAtOnce = 2;
};

/// Receives what a run does to each service. Several services are worked on at the same time, but
/// no two calls are made at once.
class PipelineObserver {
public:
    PipelineObserver() = default;
    PipelineObserver(const PipelineObserver&) = delete;
    PipelineObserver& operator=(const PipelineObserver&) = delete;
    virtual ~PipelineObserver() = default;
    virtual void stage(const std::string& service, const StageRecord& record) = 0;
    virtual void step(const std::string& service, const BuildStep& step) = 0;
    /// As BuildObserver::output().
    virtual void output(const std::string& service, int step, std::string_view line) = 0;
    virtual void blob(const std::string& service, const BlobProgress& progress) = 0;
    /// The run of a service has ended, well or not, and this is what is stored about it.
    virtual void finished(const BuildRecord& record);
};

/// $XDG_STATE_HOME/decant, or its usual place.
[[nodiscard]] std::filesystem::path defaultWorkDir();

/// Reads decant.toml. Errors: Area::Project with line and caret in detail.
[[nodiscard]] Result<Project> loadProject(const std::filesystem::path& file);
/// Writes decant.toml atomically in canonical form.
[[nodiscard]] Result<> saveProject(const std::filesystem::path& file, const Project& project);

/// The result of looking at one source with the project's decisions.
struct CheckedService {
    Catalog catalog;
    MaskPlan plan;  ///< with all problems
    std::vector<Drift> drift;  ///< against the catalog of the last snapshot
};

[[nodiscard]] Result<SourceFacts> testSource(const Project& project, const Service& service,
                                             JobContext& context);
[[nodiscard]] Result<CheckedService> checkService(const Project& project, const Service& service,
                                                  const PipelineOptions& options,
                                                  JobContext& context);

/// Masking and subset planned together: the plan of the masking with the problems of both. For
/// callers that have a catalog already.
[[nodiscard]] MaskPlan planService(const Service& service, const Catalog& catalog);
/// What is wrong with the subset of a service, its SQL included, as far as the catalog tells.
[[nodiscard]] std::vector<Problem> subsetProblems(const Service& service, const Catalog& catalog);

/// What a subset will be, before anything is extracted.
struct SubsetForecast {
    Catalog catalog;
    SubsetPlan plan;
    std::vector<TableFigures> figures;
    SubsetEstimate estimate;
};
/// Plans, lets the server check every piece of SQL, and measures. Only reads.
[[nodiscard]] Result<SubsetForecast> forecastSubset(const Project& project, const Service& service,
                                                    JobContext& context);
/// Why a row is in the subset.
[[nodiscard]] Result<RowReason> whySubsetRow(const Project& project, const Service& service,
                                             const QualifiedName& table, const std::string& key,
                                             JobContext& context);
/// Rows of a table for which a condition holds now.
[[nodiscard]] Result<std::int64_t> countSubsetRows(const Project& project, const Service& service,
                                                   const QualifiedName& table,
                                                   const std::string& condition,
                                                   JobContext& context);

/// Rows before and after masking. Values are real: for the eyes of the person who asked, never
/// stored.
struct Preview {
    std::vector<std::string> columns;
    std::vector<std::vector<std::optional<std::string>>> before;
    std::vector<std::vector<std::optional<std::string>>> after;
    /// For each column whether the database of the image computes it: it has no values here and is
    /// NULL in `after`. Empty where none is.
    std::vector<bool> computed;

    [[nodiscard]] bool isComputed(std::size_t column) const
    {
        return column < computed.size() && computed[column];
    }
};
/// The first rows of a table, as they are; `table` is QualifiedName::text().
[[nodiscard]] Result<RowSample> sampleTable(const Project& project, const Service& service,
                                            const std::string& table, int rows,
                                            JobContext& context);
/// What the decisions of `service` make of rows read before; asks no source. Needs the project key
/// where a column is masked.
[[nodiscard]] Result<Preview> previewSample(const Project& project, const Service& service,
                                            const Catalog& catalog, const std::string& table,
                                            const RowSample& sample);
/// Both, on a catalog that is read for it.
[[nodiscard]] Result<Preview> previewTable(const Project& project, const Service& service,
                                           const std::string& table, int rows, JobContext& context);

/// What the generated files would be and how they compare with those on disk.
struct ArtifactState {
    enum class Change : std::uint8_t {
        New,
        Changed,
        Same,
        Edited,  ///< changed, and not what Decant last wrote there
    };
    Artifact artifact;
    Change change = Change::New;
    std::string onDisk;
};
/// Asks a source for its version only where neither a base image nor a snapshot tells it.
[[nodiscard]] Result<std::vector<ArtifactState>>
compareArtifacts(const Project& project, const PipelineOptions& options, JobContext& context);
/// Whether files that were edited by hand are written over.
enum class Edited : std::uint8_t { Refuse, Overwrite };
/// Writes every file of `states` that is not the same on disk. Errors: Finding with the names of
/// those edited by hand, and nothing is written then.
[[nodiscard]] Result<> writeArtifacts(const std::vector<ArtifactState>& states,
                                      const Project& project, const PipelineOptions& options,
                                      Edited edited);

/// Runs the stages up to `until` for `services` (empty: all), reusing what is unchanged. A record
/// is stored for each service also when it fails; the first error is returned then. A run that was
/// to push tells whom the project names; that this failed is a warning.
[[nodiscard]] Result<std::vector<BuildRecord>>
refresh(const Project& project, const std::vector<std::string>& services, Stage until,
        const PipelineOptions& options, PipelineObserver& observer, JobContext& context);

/// A Finding when the newest builds of all services together are larger than the budget; names what
/// is large.
[[nodiscard]] Result<> checkBudget(const Project& project, const std::vector<BuildRecord>& fresh,
                                   const PipelineOptions& options);

/// Runs one late stage on the newest finished build of a service: Verify, Inspect or Push.
[[nodiscard]] Result<BuildRecord> runStage(const Project& project, const std::string& service,
                                           Stage stage, const PipelineOptions& options,
                                           PipelineObserver& observer, JobContext& context);

/// Newest first. Broken records are skipped and named in `problems`.
struct History {
    std::vector<BuildRecord> records;
    std::vector<std::string> problems;
};
[[nodiscard]] Result<History> readHistory(const Project& project, const PipelineOptions& options);

/// The files of the image of a record, by layer and path. Errors: NotFound for records without.
[[nodiscard]] Result<std::vector<ImageFile>>
imageFiles(const Project& project, const BuildRecord& record, const PipelineOptions& options);

/// Writes what is known of an image to a file: as CSV, or as JSON for names that end in ".json".
[[nodiscard]] Result<> exportRecord(const Project& project, const BuildRecord& record,
                                    const PipelineOptions& options,
                                    const std::filesystem::path& file);

/// The project's masking key: DECANT_KEY, else the keychain; its fingerprint must be the project's.
[[nodiscard]] Result<MaskKey> projectKey(const Project& project);

}  // namespace decant
