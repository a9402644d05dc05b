// SPDX-License-Identifier: MIT
#include "model/masking/candidates.h"
#include "services/cli/commands.h"
#include "services/cli/table.h"
#include "services/import/greenmaskfile.h"
#include "services/pipeline/decide.h"
#include "services/support/qt.h"

#include <QJsonArray>

#include <algorithm>

namespace decant::cli {

namespace {

/// The one service that is meant: its name where there are several.
Result<Service*> oneService(Project& project, const Arguments& arguments)
{
    auto chosen = chosenServices(project, arguments);
    if (!chosen)
        return std::move(chosen).error();
    if (chosen->size() != 1)
        return Error{Error::Code::InvalidInput, Error::Area::Usage, project.name,
                     say("the project has several services"), say("Choose one with --service.")};
    return project.service(chosen->front()->name);
}

std::string decisionWords(const Decision& decision)
{
    if (const auto* keep = std::get_if<Keep>(&decision))
        return "keep: " + keep->reason;
    return ruleWords(std::get<MaskRule>(decision));
}

/// Saves the project and says what changed, what is lost and what is left to decide.
int report(const OpenProject& open, const BulkDecision& done, bool dryRun, Reporter& reporter)
{
    if (!dryRun && !done.changes.empty()) {
        if (auto saved = saveProject(open.options.projectFile, open.project); !saved)
            return reporter.error(saved.error());
    }
    TextTable table({"column", "decision"});
    QJsonArray changes;
    for (const BulkDecision::Change& change : done.changes) {
        const std::string words = decisionWords(change.decision);
        table.add({change.table + '.' + change.column, words});
        changes.append(QJsonObject{{QStringLiteral("table"), toQString(change.table)},
                                   {QStringLiteral("column"), toQString(change.column)},
                                   {QStringLiteral("decision"), toQString(words)}});
    }
    std::string text = done.changes.empty() ? "Nothing was decided." : table.text();
    QJsonArray losses;
    for (const ForeignRules::Loss& loss : done.losses) {
        text += "\nnot carried over: " + loss.where + ": " + loss.what;
        losses.append(QJsonObject{{QStringLiteral("where"), toQString(loss.where)},
                                  {QStringLiteral("what"), toQString(loss.what)}});
    }
    QJsonArray undecided;
    for (const std::string& column : done.undecided) {
        text += "\nto decide: " + column;
        undecided.append(toQString(column));
    }
    return reporter.result(Exit::Done, text,
                           {{QStringLiteral("changes"), changes},
                            {QStringLiteral("losses"), losses},
                            {QStringLiteral("undecided"), undecided},
                            {QStringLiteral("saved"), !dryRun && !done.changes.empty()}});
}

}  // namespace

int runDecide(const Arguments& arguments, Reporter& reporter)
{
    auto open = openProject(arguments);
    if (!open)
        return reporter.error(open.error());
    const auto preset = presetNamed(arguments.preset);
    if (!preset) {
        std::string names;
        for (const PresetDescriptor& each : presets())
            names += (names.empty() ? "" : ", ") + std::string(each.name);
        return reporter.error(Error{Error::Code::NotFound, Error::Area::Usage,
                                    "preset " + arguments.preset, say("there is no such preset"),
                                    say("There are: %1.", names)});
    }
    auto service = oneService(open->project, arguments);
    if (!service)
        return reporter.error(service.error());
    auto done = decideByPreset(open->project, **service, *preset, arguments.all, reporter);
    if (!done)
        return reporter.error(done.error());
    return report(*open, *done, arguments.dryRun, reporter);
}

int runImport(const Arguments& arguments, Reporter& reporter)
{
    auto open = openProject(arguments);
    if (!open)
        return reporter.error(open.error());
    if (arguments.greenmask.empty() == !arguments.anon)
        return reporter.error(Error{Error::Code::InvalidInput, Error::Area::Usage, "import",
                                    say("it takes --greenmask FILE or --anon"),
                                    say("See `decant-cli import --help`.")});
    auto service = oneService(open->project, arguments);
    if (!service)
        return reporter.error(service.error());
    auto rules = arguments.anon ? readAnonLabels(open->project, **service, reporter)
                                : readGreenmaskFile(arguments.greenmask);
    if (!rules)
        return reporter.error(rules.error());
    auto done = importRules(open->project, **service, *std::move(rules), arguments.all, reporter);
    if (!done)
        return reporter.error(done.error());
    return report(*open, *done, arguments.dryRun, reporter);
}

}  // namespace decant::cli
