// SPDX-License-Identifier: MIT
#include "services/cli/commands.h"
#include "services/cli/table.h"
#include "services/pipeline/initproject.h"
#include "services/support/qt.h"

#include <QJsonArray>

#include <array>
#include <cstdio>
#include <map>

namespace decant::cli {

namespace {

QString kindName(ColumnKind kind)
{
    return toQString(toString(kind));
}

std::string confidenceText(double confidence)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%.2f", confidence);
    return text.data();
}

QJsonObject columnJson(const Service& service, const ScannedColumn& column)
{
    QJsonObject object{{QStringLiteral("service"), toQString(service.name)},
                       {QStringLiteral("schema"), toQString(column.table.schema)},
                       {QStringLiteral("table"), toQString(column.table.name)},
                       {QStringLiteral("column"), toQString(column.column.name)},
                       {QStringLiteral("type"), toQString(column.column.type.name)},
                       {QStringLiteral("kind"), kindName(column.found.kind)},
                       {QStringLiteral("confidence"), column.found.confidence},
                       {QStringLiteral("evidence"), toQString(column.found.evidence.english())},
                       {QStringLiteral("suggestion"),
                        column.suggestion ? toQString(column.suggestion->function) : QString()}};
    QJsonArray paths;
    for (const JsonFinding& finding : column.found.json)
        paths.append(
            QJsonObject{{QStringLiteral("path"), toQString(finding.path)},
                        {QStringLiteral("kind"), kindName(finding.kind)},
                        {QStringLiteral("confidence"), finding.confidence},
                        {QStringLiteral("evidence"), toQString(finding.evidence.english())}});
    if (!paths.isEmpty())
        object.insert(QStringLiteral("paths"), paths);
    return object;
}

}  // namespace

int runScan(const Arguments& arguments, Reporter& reporter)
{
    auto open = openProject(arguments);
    if (!open)
        return reporter.error(open.error());
    auto services = chosenServices(open->project, arguments);
    if (!services)
        return reporter.error(services.error());
    TextTable table({"column", "type", "kind", "confidence", "suggestion", "evidence"}, {3});
    std::map<std::string, int> kinds;
    int columns = 0;
    for (const Service* service : *services) {
        auto scanned = scanService(open->project, *service, reporter);
        if (!scanned)
            return reporter.error(scanned.error());
        for (const ScannedColumn& column : *scanned) {
            const std::string kind(toString(column.found.kind));
            table.add({column.table.text() + '.' + column.column.name, column.column.type.name,
                       kind, confidenceText(column.found.confidence),
                       column.suggestion ? column.suggestion->function : std::string(),
                       column.found.evidence.english()});
            reporter.item("column", columnJson(*service, column));
            ++kinds[kind];
            ++columns;
        }
    }
    QJsonObject counts;
    for (const auto& [kind, count] : kinds)
        counts.insert(toQString(kind), count);
    return reporter.result(
        Exit::Done, table.text(),
        {{QStringLiteral("columns"), columns}, {QStringLiteral("kinds"), counts}});
}

}  // namespace decant::cli
