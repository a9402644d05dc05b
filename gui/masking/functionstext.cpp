// SPDX-License-Identifier: MIT
#include "gui/masking/functionstext.h"

#include "gui/masking/rulewords.h"
#include "services/support/qt.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

constexpr QStringView kArrow = u" => ";

/// Where the condition of a line ends: at the first arrow outside of quotes; -1 without condition.
qsizetype arrowIn(const QString& line)
{
    QChar quote;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line[at];
        if (quote.isNull() && QStringView(line).mid(at).startsWith(kArrow))
            return at;
        if (quote.isNull() && (c == u'\'' || c == u'"'))
            quote = c;
        else if (c == quote)
            quote = QChar();
    }
    return -1;
}

}  // namespace

QString functionsText(const Value::List& functions)
{
    QStringList lines;
    for (const Value& each : functions) {
        const auto* table = each.get<Value::Table>();
        if (table == nullptr)
            continue;
        const std::string when = textOf(*table, "when");
        lines << QString((when.empty() ? QString() : QString(toQString(when) + kArrow))
                         + functionWords(*table));
    }
    return lines.join(u'\n');
}

std::optional<Value::List> parseFunctions(const QString& text, QString& wrong)
{
    Value::List functions;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        Value::Table table;
        const qsizetype arrow = arrowIn(line);
        if (arrow >= 0)
            table.emplace("when", toUtf8(line.left(arrow).trimmed()));
        const QString function = arrow < 0 ? line : line.mid(arrow + kArrow.size());
        if (!readFunction(function, table)) {
            wrong = QString(QString::number(number) + u": "_s + line.trimmed());
            return std::nullopt;
        }
        functions.emplace_back(std::move(table));
    }
    return functions;
}

}  // namespace decant::gui
