// SPDX-License-Identifier: MIT
#pragma once

#include "services/cli/reporter.h"

#include <optional>
#include <string>
#include <vector>

namespace decant::cli {

/// What the command line said; every command reads what it needs.
struct Arguments {
    bool json = false;
    std::string workDir;
    std::string engine;
    std::string project;
    std::vector<std::string> services;
    std::string table;
    std::string key;
    std::string budget;
    int rows = 10;
    bool check = false;
    bool overwrite = false;
    bool fresh = false;
    bool noCache = false;
    bool all = false;
    bool csv = false;
    bool files = false;
    std::string until;
    std::string folder;
    std::string from;
    std::string name;
    std::string preset;
    std::string greenmask;
    bool anon = false;
    bool dryRun = false;
    bool markdown = false;
    bool translations = false;
    int limit = 20;
    int lines = 100;
    int parallel = PipelineOptions{}.servicesAtOnce;
    bool follow = false;
    std::string shell;
    std::string junit;
    std::string summary;
};

/// Each runs one command and returns its exit code. The last line of output is the result or the
/// error.
[[nodiscard]] int runInit(const Arguments& arguments, Reporter& reporter);
[[nodiscard]] int runCheck(const Arguments& arguments, Reporter& reporter);
[[nodiscard]] int runScan(const Arguments& arguments, Reporter& reporter);
/// Decides columns by a preset.
[[nodiscard]] int runDecide(const Arguments& arguments, Reporter& reporter);
/// Takes over rules of another program.
[[nodiscard]] int runImport(const Arguments& arguments, Reporter& reporter);
[[nodiscard]] int runPreview(const Arguments& arguments, Reporter& reporter);
/// What the subset will be: order, rows, bytes, reasons; with --fit proposals for a size.
[[nodiscard]] int runPlan(const Arguments& arguments, Reporter& reporter);
/// Why a table or a row is in the subset.
[[nodiscard]] int runWhy(const Arguments& arguments, Reporter& reporter);
[[nodiscard]] int runGenerate(const Arguments& arguments, Reporter& reporter);
/// Snapshot, build and refresh: the pipeline up to a stage.
[[nodiscard]] int runPipeline(const Arguments& arguments, Stage until, Reporter& reporter);
/// Verify and push: one late stage on the newest build.
[[nodiscard]] int runLateStage(const Arguments& arguments, Stage stage, Reporter& reporter);
/// Whether the registry has a newer build, and pulls it.
[[nodiscard]] int runUpdate(const Arguments& arguments, Reporter& reporter);
/// What is in the newest images, as tables or CSV, and what changed since the build before.
[[nodiscard]] int runInspect(const Arguments& arguments, Reporter& reporter);
[[nodiscard]] int runUp(const Arguments& arguments, Reporter& reporter);
/// Fresh data: new containers in the place of those that run.
[[nodiscard]] int runReset(const Arguments& arguments, Reporter& reporter);
[[nodiscard]] int runStatus(const Arguments& arguments, Reporter& reporter);
/// What a service's container wrote.
[[nodiscard]] int runLogs(const Arguments& arguments, Reporter& reporter);
[[nodiscard]] int runDown(const Arguments& arguments, Reporter& reporter);
[[nodiscard]] int runHistory(const Arguments& arguments, Reporter& reporter);
/// What the newest build of each service changed against the build before it.
[[nodiscard]] int runDifference(const Arguments& arguments, Reporter& reporter);
/// Text for tests of applications that use the images.
[[nodiscard]] int runSnippets(const Arguments& arguments, Reporter& reporter);
/// Sends a test to whom the project names.
[[nodiscard]] int runNotify(const Arguments& arguments, Reporter& reporter);
[[nodiscard]] int runDoctor(const Arguments& arguments, Reporter& reporter);
[[nodiscard]] int runKey(const Arguments& arguments, Reporter& reporter);
[[nodiscard]] int runFunctions(const Arguments& arguments, Reporter& reporter);
/// The tables and keys of decant.toml.
[[nodiscard]] int runProjectFile(const Arguments& arguments, Reporter& reporter);

/// The project of the command line with its options; Area::Project errors.
struct OpenProject {
    Project project;
    PipelineOptions options;
};
[[nodiscard]] Result<OpenProject> openProject(const Arguments& arguments);

/// The services that were asked for, all when none was. Errors: NotFound, Area::Usage.
[[nodiscard]] Result<std::vector<const Service*>> chosenServices(const Project& project,
                                                                 const Arguments& arguments);

}  // namespace decant::cli
