// SPDX-License-Identifier: MIT
#include "gui/masking/operationstext.h"

#include "gui/masking/rulewords.h"
#include "services/support/qt.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

std::optional<Value::Table> parseLine(QString line)
{
    const QString op = takeWord(line);
    Value::Table operation{{"op", toUtf8(op)}, {"path", toUtf8(takeWord(line))}};
    if (op == u"set"_s) {
        operation.emplace("value", valueOfWord(line.trimmed()));
        return line.trimmed().isEmpty() ? std::nullopt : std::optional(operation);
    }
    if (op == u"delete"_s)
        return line.trimmed().isEmpty() ? std::optional(operation) : std::nullopt;
    if (op != u"apply"_s || !readFunction(line, operation))
        return std::nullopt;
    return operation;
}

}  // namespace

QString operationsText(const Value::List& operations)
{
    QStringList lines;
    for (const Value& each : operations) {
        const auto* table = each.get<Value::Table>();
        if (table == nullptr)
            continue;
        QStringList words{toQString(textOf(*table, "op")), toQString(textOf(*table, "path"))};
        if (const auto value = table->find("value"); value != table->end())
            words << wordOf(value->second);
        if (!textOf(*table, "function").empty())
            words << functionWords(*table);
        lines << words.join(u' ');
    }
    return lines.join(u'\n');
}

std::optional<Value::List> parseOperations(const QString& text, QString& wrong)
{
    Value::List operations;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        auto operation = parseLine(line);
        if (!operation) {
            wrong = QString(QString::number(number) + u": "_s + line.trimmed());
            return std::nullopt;
        }
        operations.emplace_back(*std::move(operation));
    }
    return operations;
}

}  // namespace decant::gui
