// SPDX-License-Identifier: MIT
#include "model/support/text.h"
#include "services/cli/commands.h"
#include "services/cli/reports.h"
#include "services/cli/summary.h"
#include "services/cli/table.h"
#include "services/pipeline/previewsummary.h"
#include "services/support/qt.h"

#include <QJsonArray>

namespace decant::cli {

namespace {

const char* severityName(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return "hint";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        break;
    }
    return "error";
}

const char* driftName(Drift::Kind kind)
{
    switch (kind) {
    case Drift::Kind::NewTable:
        return "new table";
    case Drift::Kind::DroppedTable:
        return "dropped table";
    case Drift::Kind::NewColumn:
        return "new column";
    case Drift::Kind::DroppedColumn:
        return "dropped column";
    case Drift::Kind::ChangedType:
        return "changed type";
    case Drift::Kind::ChangedNull:
        break;
    }
    return "changed NULL";
}

QJsonObject problemJson(const Problem& problem)
{
    return {{QStringLiteral("severity"), QString::fromLatin1(severityName(problem.severity))},
            {QStringLiteral("id"), toQString(problem.id)},
            {QStringLiteral("service"), toQString(problem.service)},
            {QStringLiteral("table"), toQString(problem.table)},
            {QStringLiteral("column"), toQString(problem.column)},
            {QStringLiteral("text"), toQString(problem.text.english())},
            {QStringLiteral("advice"), toQString(problem.advice.english())}};
}

std::string problemWords(const Problem& problem)
{
    std::string words = std::string(severityName(problem.severity)) + ": ";
    if (!problem.table.empty())
        words += problem.table + (problem.column.empty() ? "" : "." + problem.column) + ": ";
    words += problem.text.english();
    if (!problem.advice.empty())
        words += "\n  → " + problem.advice.english();
    return words + "  [" + problem.id + "]\n";
}

/// What masking did to the values, in numbers.
QJsonArray summaryJson(const Preview& preview)
{
    const auto number = [](std::size_t count) { return static_cast<qint64>(count); };
    QJsonArray columns;
    for (const ColumnSummary& each : summarize(preview))
        columns.append(QJsonObject{{QStringLiteral("column"), toQString(each.column)},
                                   {QStringLiteral("rows"), number(each.rows)},
                                   {QStringLiteral("nulls_before"), number(each.nullsBefore)},
                                   {QStringLiteral("nulls_after"), number(each.nullsAfter)},
                                   {QStringLiteral("distinct_before"), number(each.distinctBefore)},
                                   {QStringLiteral("distinct_after"), number(each.distinctAfter)},
                                   {QStringLiteral("collisions"), number(each.collisions)},
                                   {QStringLiteral("unchanged"), number(each.unchanged)}});
    return columns;
}

}  // namespace

int runCheck(const Arguments& arguments, Reporter& reporter)
{
    auto open = openProject(arguments);
    if (!open)
        return reporter.error(open.error());
    auto services = chosenServices(open->project, arguments);
    if (!services)
        return reporter.error(services.error());
    std::string words;
    QJsonArray problems;
    QJsonArray drifts;
    std::vector<OutcomeCase> cases;
    int errors = 0;
    for (const Service* service : *services) {
        auto checked = checkService(open->project, *service, open->options, reporter);
        if (!checked) {
            (void)reportRun(arguments, *open, {}, &checked.error(), reporter);
            return reporter.error(checked.error());
        }
        for (const Drift& drift : checked->drift) {
            words += std::string(driftName(drift.kind)) + ": " + drift.table.text()
                + (drift.column.empty() ? "" : "." + drift.column)
                + (drift.before.empty() && drift.after.empty()
                       ? ""
                       : "  " + drift.before + " → " + drift.after)
                + '\n';
            drifts.append(
                QJsonObject{{QStringLiteral("kind"), QString::fromLatin1(driftName(drift.kind))},
                            {QStringLiteral("service"), toQString(service->name)},
                            {QStringLiteral("table"), toQString(drift.table.text())},
                            {QStringLiteral("column"), toQString(drift.column)},
                            {QStringLiteral("before"), toQString(drift.before)},
                            {QStringLiteral("after"), toQString(drift.after)}});
        }
        for (const Problem& problem : checked->plan.problems) {
            errors += problem.severity == Severity::Error ? 1 : 0;
            words += problemWords(problem);
            problems.append(problemJson(problem));
        }
        for (OutcomeCase& each : casesOf(service->name, checked->plan.problems))
            cases.push_back(std::move(each));
    }
    if (auto written =
            writeReports(arguments, open->project.name, cases, checkMarkdown(open->project, cases));
        !written)
        return reporter.error(written.error());
    words += errors == 0
        ? "The project and its sources agree."
        : std::to_string(errors) + (errors == 1 ? " problem" : " problems") + " to decide.";
    return reporter.result(
        errors == 0 ? Exit::Done : Exit::Finding, words,
        {{QStringLiteral("problems"), problems}, {QStringLiteral("drift"), drifts}});
}

int runPreview(const Arguments& arguments, Reporter& reporter)
{
    auto open = openProject(arguments);
    if (!open)
        return reporter.error(open.error());
    auto services = chosenServices(open->project, arguments);
    if (!services)
        return reporter.error(services.error());
    if (services->size() != 1)
        return reporter.error(Error{Error::Code::InvalidInput, Error::Area::Usage, "preview",
                                    say("the project has several services"),
                                    say("Choose one with --service.")});
    auto preview =
        previewTable(open->project, *services->front(), arguments.table, arguments.rows, reporter);
    if (!preview)
        return reporter.error(preview.error());
    // Only the columns that change show their original; the others say the same twice.
    TextTable table({"row", "column", "before", "after"}, {0});
    QJsonArray rows;
    for (std::size_t r = 0; r < preview->after.size(); ++r) {
        QJsonObject row;
        for (std::size_t c = 0; c < preview->columns.size(); ++c) {
            const auto& before = preview->before[r][c];
            const auto& after = preview->after[r][c];
            row.insert(toQString(preview->columns[c]),
                       after ? QJsonValue(toQString(*after)) : QJsonValue());
            if (preview->isComputed(c))
                table.add({std::to_string(r + 1), preview->columns[c], before.value_or("NULL"),
                           "(computed in the image)"});
            else if (before != after)
                table.add({std::to_string(r + 1), preview->columns[c], before.value_or("NULL"),
                           after.value_or("NULL")});
        }
        rows.append(row);
    }
    QJsonArray computed;
    for (std::size_t c = 0; c < preview->columns.size(); ++c) {
        if (preview->isComputed(c))
            computed.append(toQString(preview->columns[c]));
    }
    return reporter.result(Exit::Done, table.text(),
                           {{QStringLiteral("rows"), rows},
                            {QStringLiteral("computed"), computed},
                            {QStringLiteral("summary"), summaryJson(*preview)}});
}

}  // namespace decant::cli
