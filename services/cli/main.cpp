// SPDX-License-Identifier: MIT
#include "services/cli/commands.h"
#include "services/cli/completion.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <functional>
#include <string_view>

namespace {

using namespace decant;
using namespace decant::cli;

using Command = std::function<int(Reporter&)>;

/// The first signal asks the command to stop cleanly; a second one ends the program the hard way.
void interrupt(int signal)
{
    if (interrupted.exchange(true))
        std::_Exit(128 + signal);
}

void addProject(CLI::App* command, Arguments& arguments)
{
    command->add_option("PROJECT", arguments.project, "decant.toml, or the folder that holds it")
        ->required();
    command->add_option("--service,-s", arguments.services, "Only this service (may be repeated)")
        ->allow_extra_args(false);
}

/// Files for CI about what a command found.
void addReports(CLI::App* command, Arguments& arguments)
{
    command->add_option("--junit", arguments.junit, "Write the outcome to this file as JUnit XML");
    command->add_option("--summary", arguments.summary,
                        "Write the outcome to this file as Markdown");
}

void addParallel(CLI::App* command, Arguments& arguments)
{
    constexpr int kMost = 16;
    command
        ->add_option("--parallel", arguments.parallel,
                     "Services that are extracted and built at the same time")
        ->check(CLI::Range(1, kMost))
        ->capture_default_str();
}

/// Declares all subcommands; the chosen one lands in `chosen`.
void declare(CLI::App& app, Arguments& a, Command& chosen)
{
    const auto add = [&](const char* name, const char* help, Command command) {
        CLI::App* sub = app.add_subcommand(name, help);
        sub->callback([&chosen, command = std::move(command)] { chosen = command; });
        return sub;
    };

    CLI::App* init =
        add("init",
            "Make a project from a database: looks at it and proposes a decision for every column",
            [&](Reporter& r) { return runInit(a, r); });
    init->add_option("DIR", a.folder, "Folder of the new project")->required();
    init->add_option(
            "--from", a.from,
            "URI of the source, e.g. postgresql://user@host/shop (its password is not stored)")
        ->required();
    init->add_option("--name", a.name, "Name of the project; the folder's name if not given");

    CLI::App* check =
        add("check", "Compare project and source: undecided columns, broken rules, drift",
            [&](Reporter& r) { return runCheck(a, r); });
    addProject(check, a);
    addReports(check, a);
    addProject(add("scan", "Classify every column and suggest a rule",
                   [&](Reporter& r) { return runScan(a, r); }),
               a);
    CLI::App* decide = add("decide", "Decide columns in bulk by a preset",
                           [&](Reporter& r) { return runDecide(a, r); });
    addProject(decide, a);
    decide
        ->add_option("--preset,-p", a.preset,
                     "strict-anonymous, joinable-pseudonymous, hipaa-safe-harbor, pci or demo")
        ->required();
    decide->add_flag("--all", a.all, "Also columns that are decided already");
    decide->add_flag("--dry-run", a.dryRun, "Show the decisions, write nothing");
    CLI::App* import = add("import", "Take over the masking rules of another program",
                           [&](Reporter& r) { return runImport(a, r); });
    addProject(import, a);
    import->add_option("--greenmask", a.greenmask, "Configuration file of Greenmask");
    import->add_flag("--anon", a.anon, "Security labels of PostgreSQL Anonymizer on the source");
    import->add_flag("--all", a.all, "Also columns that are decided already");
    import->add_flag("--dry-run", a.dryRun, "Show the rules, write nothing");
    CLI::App* preview = add("preview", "Show rows before and after masking",
                            [&](Reporter& r) { return runPreview(a, r); });
    addProject(preview, a);
    preview->add_option("--table,-t", a.table, "schema.table")->required();
    preview->add_option("--rows,-n", a.rows, "How many rows")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();

    CLI::App* plan =
        add("plan", "Say which rows the subset takes, in which order, how many and why",
            [&](Reporter& r) { return runPlan(a, r); });
    addProject(plan, a);
    plan->add_option("--fit", a.budget,
                     "Propose changes for this compressed size, e.g. \"2 GB\"; writes nothing");
    CLI::App* why = add("why", "Say why a table or one of its rows is in the subset",
                        [&](Reporter& r) { return runWhy(a, r); });
    addProject(why, a);
    why->add_option("--table,-t", a.table, "schema.table")->required();
    why->add_option("--key,-k", a.key,
                    "Primary key of a row; several columns are separated by commas");

    CLI::App* snapshot = add("snapshot", "Take a masked snapshot",
                             [&](Reporter& r) { return runPipeline(a, Stage::Snapshot, r); });
    addProject(snapshot, a);
    snapshot->add_flag("--fresh", a.fresh,
                       "Take it although nothing was written since the last one");
    CLI::App* generate = add("generate", "Write Dockerfile, restore script, compose and CI files",
                             [&](Reporter& r) { return runGenerate(a, r); });
    addProject(generate, a);
    generate->add_flag("--check", a.check, "Write nothing; exit 1 when a file on disk is stale");
    generate->add_flag("--overwrite", a.overwrite,
                       "Write files that were edited by hand, too; what was edited is lost");
    CLI::App* build = add("build", "Build the image, with everything it needs before",
                          [&](Reporter& r) { return runPipeline(a, Stage::Build, r); });
    addProject(build, a);
    build->add_flag("--no-cache", a.noCache, "Let the engine build every step again");
    addParallel(build, a);
    CLI::App* verify =
        add("verify", "Run the newest image, compare it with its snapshot, scan it for originals",
            [&](Reporter& r) { return runLateStage(a, Stage::Verify, r); });
    addProject(verify, a);
    addReports(verify, a);
    CLI::App* inspect = add("inspect", "Layers and sizes of the newest image, in database terms",
                            [&](Reporter& r) { return runInspect(a, r); });
    addProject(inspect, a);
    inspect->add_flag("--csv", a.csv, "Print layers and objects as CSV");
    inspect->add_flag("--files", a.files, "With --csv: every file, too");
    addProject(add("push", "Push the newest image to the project's registry",
                   [&](Reporter& r) { return runLateStage(a, Stage::Push, r); }),
               a);
    CLI::App* refresh =
        add("refresh", "Everything, reusing what has not changed", [&](Reporter& r) {
            constexpr std::array kStages{Stage::Introspect, Stage::Plan,  Stage::Snapshot,
                                         Stage::Generate,   Stage::Build, Stage::Verify,
                                         Stage::Inspect,    Stage::Push};
            const auto at = std::find_if(kStages.begin(), kStages.end(),
                                         [&](Stage s) { return toString(s) == a.until; });
            return runPipeline(a, at == kStages.end() ? Stage::Push : *at, r);
        });
    addProject(refresh, a);
    refresh->add_option("--until", a.until, "Last stage to run")
        ->check(CLI::IsMember(
            {"introspect", "plan", "snapshot", "generate", "build", "verify", "inspect", "push"}));
    addReports(refresh, a);
    refresh->add_flag("--fresh", a.fresh, "Take new snapshots although nothing was written");
    refresh->add_flag("--no-cache", a.noCache, "Let the engine build every step again");
    addParallel(refresh, a);

    CLI::App* update = add("update", "Pull the newest build of the registry, where it is newer",
                           [&](Reporter& r) { return runUpdate(a, r); });
    addProject(update, a);
    update->add_flag("--check", a.check, "Pull nothing; exit 1 when there is a newer build");
    addProject(add("up", "Start a container of every service and print how to connect",
                   [&](Reporter& r) { return runUp(a, r); }),
               a);
    addProject(add("down", "Stop and remove them", [&](Reporter& r) { return runDown(a, r); }), a);
    addProject(add("reset", "Fresh data: replace the containers by new ones",
                   [&](Reporter& r) { return runReset(a, r); }),
               a);
    addProject(add("status", "What runs here, and whether it is the newest build",
                   [&](Reporter& r) { return runStatus(a, r); }),
               a);
    CLI::App* logs = add("logs", "What the container of a service wrote",
                         [&](Reporter& r) { return runLogs(a, r); });
    addProject(logs, a);
    logs->add_option("--lines", a.lines, "Only the last ones")
        ->check(CLI::Range(0, 1'000'000))
        ->capture_default_str();
    logs->add_flag("--follow,-f", a.follow, "Go on until Ctrl+C");
    CLI::App* history =
        add("history", "Earlier runs, newest first", [&](Reporter& r) { return runHistory(a, r); });
    addProject(history, a);
    history->add_option("--limit,-n", a.limit, "How many")
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    CLI::App* difference = add("difference", "What the newest builds changed against those before",
                               [&](Reporter& r) { return runDifference(a, r); });
    addProject(difference, a);
    difference->add_flag("--markdown", a.markdown, "As Markdown");
    CLI::App* snippets = add("snippets", "Text for tests of applications that use the images",
                             [&](Reporter& r) { return runSnippets(a, r); });
    addProject(snippets, a);
    snippets->add_option("KIND", a.name, "Only java, junit, go, python, pytest, github or gitlab");
    addProject(add("notify", "Send a test to whom [notify] of the project names",
                   [&](Reporter& r) { return runNotify(a, r); }),
               a);
    add("doctor", "Say what this machine has and lacks",
        [&](Reporter& r) { return runDoctor(a, r); });
    CLI::App* key =
        add("key", "Make the project's masking key and write its fingerprint into the project",
            [&](Reporter& r) { return runKey(a, r); });
    addProject(key, a);
    CLI::App* functions = add("functions", "The masking functions and their parameters",
                              [&](Reporter& r) { return runFunctions(a, r); });
    functions->add_option("NAME", a.name, "Only this function");
    functions
        ->add_option("--pages", a.folder, "Write the reference pages of the documentation here")
        ->option_text("FOLDER");
    functions->add_flag("--translations", a.translations, "As source strings for translators");
    CLI::App* projectFile = add("project-file", "The tables and keys of decant.toml",
                                [&](Reporter& r) { return runProjectFile(a, r); });
    projectFile->add_flag("--markdown", a.markdown, "As the reference page of the documentation");
    CLI::App* completion =
        add("completion", "Print the completion script of a shell", [&](Reporter& r) {
            const std::string script = completionScript(app, a.shell);
            return r.result(Exit::Done, script.substr(0, script.size() - 1),
                            {{QStringLiteral("script"), QString::fromStdString(script)}});
        });
    completion->add_option("SHELL", a.shell, "bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("decant"));
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    std::signal(SIGPIPE, SIG_IGN);

    Arguments arguments;
    Command chosen;
    CLI::App app{"Pours production data into small, masked, ready-to-start database images.",
                 "decant-cli"};
    app.set_version_flag("--version", "decant-cli " DECANT_VERSION);
    app.add_flag("--json", arguments.json,
                 "One JSON object per line; the last one is the result or the error");
    app.add_option("--work-dir", arguments.workDir,
                   "Where snapshots and records live ($XDG_STATE_HOME/decant)");
    app.add_option("--engine", arguments.engine,
                   "Container engine, e.g. unix:///run/docker.sock (found if not given)");
    app.require_subcommand(1);
    app.fallthrough();
    declare(app, arguments, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        if (e.get_exit_code() == 0)
            return app.exit(e);
        if (std::find(argv + 1, argv + argc, std::string_view("--json")) != argv + argc) {
            Reporter reporter(true);
            return reporter.error(Error{Error::Code::InvalidInput, Error::Area::Usage,
                                        "command line", Sentence::verbatim(e.what()),
                                        say("See `decant-cli --help`.")});
        }
        app.exit(e);
        return static_cast<int>(Exit::Usage);
    }
    Reporter reporter(arguments.json);
    return chosen(reporter);
}
