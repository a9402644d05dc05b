// SPDX-License-Identifier: MIT
#include "model/project/names.h"
#include "model/project/subsetreader.h"
#include "model/support/text.h"
#include "services/cli/commands.h"
#include "services/cli/table.h"
#include "services/support/qt.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace decant::cli {

namespace {

std::int64_t whole(double number)
{
    return std::llround(number);
}

std::string tableName(const SubsetForecast& forecast, std::size_t unit)
{
    return forecast.catalog.tables[forecast.plan.units[unit].table].name.text();
}

/// orders → customers (orders_customer_id_fkey)
std::string stepWords(const SubsetForecast& forecast, const SubsetStep& step)
{
    return (step.children ? "its children " : "its parents ") + tableName(forecast, step.to)
        + " by " + forecast.plan.relations[step.relation].name;
}

/// Why rows of a unit are taken, in one line.
std::string reasonWords(const SubsetForecast& forecast, const SubsetReasons& reasons,
                        const SubsetTable& table)
{
    if (table.withoutRows())
        return table.skipped() ? "left out" : "structure only";
    if (table.isSeed()) {
        std::string words = table.rows.mode == RowMode::Needed
            ? "pinned or covered rows"
            : std::string(toString(table.rows.mode));
        if (table.rows.mode == RowMode::Where)
            words += ' ' + table.rows.where;
        else if (table.rows.mode == RowMode::Percent)
            words += ' ' + toUtf8(QString::number(table.rows.percent));
        else if (table.rows.mode == RowMode::Newest)
            words += ' ' + std::to_string(table.rows.rows) + " by " + table.rows.order;
        return words;
    }
    const auto chain = reasons.chain(table.unit);
    if (!chain || chain->empty())
        return "nothing leads to it";
    std::string words = tableName(forecast, chain->front().from);
    for (const SubsetStep& step : *chain)
        words += (step.children ? " → children " : " → ") + tableName(forecast, step.to);
    return words;
}

QJsonObject tableJson(const SubsetForecast& forecast, const std::string& reason, std::size_t index,
                      int order)
{
    const SubsetTable& table = forecast.plan.tables[index];
    const TableEstimate& estimate = forecast.estimate.tables[index];
    return {
        {QStringLiteral("order"), order},
        {QStringLiteral("table"), toQString(forecast.catalog.tables[table.table].name.text())},
        {QStringLiteral("mode"), toQString(toString(table.rows.mode))},
        {QStringLiteral("decided_by"), toQString(table.decidedBy)},
        {QStringLiteral("source_rows"), static_cast<qint64>(whole(forecast.figures[index].rows))},
        {QStringLiteral("rows"), static_cast<qint64>(whole(estimate.rows))},
        {QStringLiteral("bytes"), static_cast<qint64>(whole(estimate.bytes))},
        {QStringLiteral("reason"), toQString(reason)}};
}

QJsonArray relationsJson(const SubsetForecast& forecast)
{
    QJsonArray list;
    for (std::size_t i = 0; i < forecast.plan.relations.size(); ++i) {
        const SubsetRelation& relation = forecast.plan.relations[i];
        if (!relation.toParents && !relation.toChildren)
            continue;
        list.append(
            QJsonObject{{QStringLiteral("table"),
                         toQString(forecast.catalog.tables[relation.table].name.text())},
                        {QStringLiteral("name"), toQString(relation.name)},
                        {QStringLiteral("references"),
                         toQString(forecast.catalog.tables[relation.referenced].name.text())},
                        {QStringLiteral("virtual"), !relation.declared},
                        {QStringLiteral("parents"), relation.toParents},
                        {QStringLiteral("children"), relation.toChildren},
                        {QStringLiteral("rows"),
                         static_cast<qint64>(whole(forecast.estimate.relationRows[i]))}});
    }
    return list;
}

/// The relation that brings the most rows, in words.
std::string fanOutWords(const SubsetForecast& forecast)
{
    std::size_t most = forecast.plan.relations.size();
    for (std::size_t i = 0; i < forecast.plan.relations.size(); ++i) {
        if (forecast.plan.relations[i].toChildren
            && (most == forecast.plan.relations.size()
                || forecast.estimate.relationRows[i] > forecast.estimate.relationRows[most]))
            most = i;
    }
    if (most == forecast.plan.relations.size())
        return {};
    const SubsetRelation& relation = forecast.plan.relations[most];
    return "Most children come by " + relation.name + " of "
        + forecast.catalog.tables[relation.table].name.text() + ": about "
        + std::to_string(whole(forecast.estimate.relationRows[most])) + " rows.\n";
}

/// Words and JSON of one service.
void addForecast(const Service& service, const SubsetForecast& forecast, std::string& words,
                 QJsonArray& services)
{
    TextTable text({"order", "table", "rows taken", "of", "compressed", "why"}, {0, 2, 3, 4});
    QJsonArray tables;
    std::vector<int> order(forecast.plan.units.size(), 0);
    int next = 0;
    for (const SubsetGroup& group : forecast.plan.groups) {
        ++next;
        for (const std::size_t unit : group.units)
            order[unit] = next;
    }
    std::vector<std::size_t> indexes;
    for (std::size_t i = 0; i < forecast.plan.tables.size(); ++i)
        indexes.push_back(i);
    const auto place = [&](std::size_t i) {
        const int at = order[forecast.plan.tables[i].unit];
        return at == 0 ? next + 1 : at;
    };
    std::stable_sort(indexes.begin(), indexes.end(),
                     [&](std::size_t a, std::size_t b) { return place(a) < place(b); });
    const SubsetReasons reasons(forecast.plan);
    for (const std::size_t i : indexes) {
        const SubsetTable& table = forecast.plan.tables[i];
        const TableEstimate& estimate = forecast.estimate.tables[i];
        const std::string reason = reasonWords(forecast, reasons, table);
        text.add({table.reached ? std::to_string(place(i)) : "–",
                  forecast.catalog.tables[table.table].name.text(),
                  std::to_string(whole(estimate.rows)),
                  std::to_string(whole(forecast.figures[i].rows)), bytesText(whole(estimate.bytes)),
                  reason});
        tables.append(tableJson(forecast, reason, i, table.reached ? place(i) : 0));
    }
    words += text.text() + "\n\n" + service.name + ": about "
        + std::to_string(whole(forecast.estimate.rows)) + " rows, "
        + bytesText(whole(forecast.estimate.bytes)) + " compressed.\n" + fanOutWords(forecast);
    services.append(
        QJsonObject{{QStringLiteral("service"), toQString(service.name)},
                    {QStringLiteral("rows"), static_cast<qint64>(whole(forecast.estimate.rows))},
                    {QStringLiteral("bytes"), static_cast<qint64>(whole(forecast.estimate.bytes))},
                    {QStringLiteral("tables"), tables},
                    {QStringLiteral("relations"), relationsJson(forecast)}});
}

QJsonArray addProposal(const BudgetProposal& proposal, std::int64_t target, std::string& words)
{
    QJsonArray steps;
    if (proposal.before <= static_cast<double>(target))
        words += "The subset fits as it is.\n";
    for (const BudgetStep& step : proposal.steps) {
        words += "  " + jsonQuoted(step.table) + " = " + subsetRowsText(step.rows) + "  saves "
            + bytesText(whole(step.savedBytes)) + '\n';
        steps.append(QJsonObject{
            {QStringLiteral("table"), toQString(step.table)},
            {QStringLiteral("line"), toQString(subsetRowsText(step.rows))},
            {QStringLiteral("saved_bytes"), static_cast<qint64>(whole(step.savedBytes))}});
    }
    if (!proposal.fits)
        words += "Even then it takes " + bytesText(whole(proposal.after)) + ", more than "
            + bytesText(target) + ": the target cannot be met by smaller samples alone.\n";
    return steps;
}

}  // namespace

int runPlan(const Arguments& arguments, Reporter& reporter)
{
    auto open = openProject(arguments);
    if (!open)
        return reporter.error(open.error());
    auto services = chosenServices(open->project, arguments);
    if (!services)
        return reporter.error(services.error());
    const auto target = parseBytes(arguments.budget);
    if (!arguments.budget.empty() && !target)
        return reporter.error(Error{Error::Code::InvalidInput, Error::Area::Usage,
                                    "--fit " + arguments.budget, say("this is no size"),
                                    say("Write it like \"2 GB\" or \"800 MB\".")});
    std::string words;
    QJsonArray list;
    QJsonObject data;
    bool fits = true;
    double total = 0;
    for (const Service* service : *services) {
        auto forecast = forecastSubset(open->project, *service, reporter);
        if (!forecast)
            return reporter.error(forecast.error());
        addForecast(*service, *forecast, words, list);
        total += forecast->estimate.bytes;
        if (!target)
            continue;
        const BudgetProposal proposal =
            fitToBudget(service->subset, forecast->catalog, forecast->figures,
                        static_cast<double>(*target) / static_cast<double>(services->size()));
        data.insert(QStringLiteral("proposal_") + toQString(service->name),
                    addProposal(proposal, *target, words));
        fits = fits && proposal.fits;
    }
    const std::int64_t budget = open->project.budget.stackBytes;
    if (budget > 0 && services->size() == open->project.services.size())
        words += "The budget of the stack is " + bytesText(budget) + ", base images included.\n";
    data.insert(QStringLiteral("services"), list);
    data.insert(QStringLiteral("bytes"), static_cast<qint64>(whole(total)));
    if (target)
        data.insert(QStringLiteral("fits"), fits);
    words.pop_back();
    return reporter.result(fits ? Exit::Done : Exit::Finding, words, data);
}

namespace {

int tellTable(const Arguments& arguments, const SubsetForecast& forecast, Reporter& reporter)
{
    const auto name = QualifiedName::parse(arguments.table);
    const Table* found = name ? forecast.catalog.table(*name) : nullptr;
    std::size_t unit = forecast.plan.units.size();
    for (std::size_t i = 0; i < forecast.plan.units.size(); ++i) {
        if (&forecast.catalog.tables[forecast.plan.units[i].table] == found)
            unit = i;
    }
    const SubsetTable* table =
        found != nullptr ? forecast.plan.table(forecast.catalog, *name) : nullptr;
    if (table != nullptr)
        unit = table->unit;
    if (unit == forecast.plan.units.size())
        return reporter.error(
            Error{Error::Code::NotFound, Error::Area::Source, arguments.table,
                  say("the source has no such table"),
                  say("Write it as schema.table, as `decant-cli plan` prints it.")});
    const SubsetReasons reasons(forecast.plan);
    const auto chain = reasons.chain(unit);
    QJsonArray steps;
    std::string words = arguments.table;
    if (!chain) {
        words += ": no row is taken; nothing leads to it.";
    } else if (chain->empty()) {
        words += ": rows are taken for their own sake";
        if (table != nullptr)
            words += " (" + reasonWords(forecast, reasons, *table) + ")";
        words += '.';
    } else {
        words += " comes from " + tableName(forecast, chain->front().from) + ":";
        for (const SubsetStep& step : *chain) {
            const double rows = forecast.estimate.relationRows[step.relation];
            words += "\n  " + tableName(forecast, step.from) + " brings "
                + stepWords(forecast, step) + ", about " + std::to_string(whole(rows)) + " rows";
            steps.append(
                QJsonObject{{QStringLiteral("from"), toQString(tableName(forecast, step.from))},
                            {QStringLiteral("to"), toQString(tableName(forecast, step.to))},
                            {QStringLiteral("relation"),
                             toQString(forecast.plan.relations[step.relation].name)},
                            {QStringLiteral("children"), step.children},
                            {QStringLiteral("rows"), static_cast<qint64>(whole(rows))}});
        }
    }
    return reporter.result(
        chain ? Exit::Done : Exit::Finding, words,
        {{QStringLiteral("taken"), chain.has_value()}, {QStringLiteral("chain"), steps}});
}

int tellRow(const RowReason& reason, const Arguments& arguments, Reporter& reporter)
{
    std::string words;
    QJsonArray chain;
    for (const RowReason::Step& step : reason.chain) {
        words += (words.empty() ? std::string() : "\n") + "  " + step.table + ' ' + step.key;
        if (words.size() == step.table.size() + step.key.size() + 3)
            words += "  is taken for its own sake: " + std::string(toString(reason.mode));
        if (!step.relation.empty())
            words += (step.children ? "\n    its children come along by " : "\n    refers by ")
                + step.relation + (step.children ? ":" : " to");
        chain.append(QJsonObject{{QStringLiteral("table"), toQString(step.table)},
                                 {QStringLiteral("key"), toQString(step.key)},
                                 {QStringLiteral("relation"), toQString(step.relation)},
                                 {QStringLiteral("children"), step.children}});
    }
    if (!reason.taken)
        words = arguments.table + ' ' + arguments.key
            + (reason.complete ? " is not in the subset; "
                               : " was not found in the subset; the search was cut off after ")
            + std::to_string(reason.looked) + " rows were looked at.";
    return reporter.result(reason.taken ? Exit::Done : Exit::Finding, words,
                           {{QStringLiteral("taken"), reason.taken},
                            {QStringLiteral("complete"), reason.complete},
                            {QStringLiteral("chain"), chain}});
}

}  // namespace

int runWhy(const Arguments& arguments, Reporter& reporter)
{
    auto open = openProject(arguments);
    if (!open)
        return reporter.error(open.error());
    auto services = chosenServices(open->project, arguments);
    if (!services)
        return reporter.error(services.error());
    if (services->size() != 1)
        return reporter.error(Error{Error::Code::InvalidInput, Error::Area::Usage, "why",
                                    say("the project has several services"),
                                    say("Choose one with --service.")});
    const auto name = QualifiedName::parse(arguments.table);
    if (!name)
        return reporter.error(Error{Error::Code::InvalidInput, Error::Area::Usage, arguments.table,
                                    say("this is no table name"),
                                    say("Write it as schema.table.")});
    if (arguments.key.empty()) {
        auto forecast = forecastSubset(open->project, *services->front(), reporter);
        return forecast ? tellTable(arguments, *forecast, reporter)
                        : reporter.error(forecast.error());
    }
    auto reason = whySubsetRow(open->project, *services->front(), *name, arguments.key, reporter);
    return reason ? tellRow(*reason, arguments, reporter) : reporter.error(reason.error());
}

}  // namespace decant::cli
