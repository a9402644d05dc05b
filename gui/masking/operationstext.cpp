// SPDX-License-Identifier: MIT
#include "gui/masking/operationstext.h"

#include "services/support/qt.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

std::string textOf(const Value::Table& table, std::string_view key)
{
    const auto found = table.find(key);
    const auto* text = found == table.end() ? nullptr : found->second.get<std::string>();
    return text == nullptr ? std::string() : *text;
}

bool needsQuotes(const QString& text)
{
    bool number = false;
    static_cast<void>(text.toDouble(&number));
    return text.isEmpty() || number || text == u"true"_s || text == u"false"_s
        || text.contains(u' ') || text.contains(u'"') || text.contains(u'\'')
        || text.contains(u'[');
}

/// A scalar as a word: text in quotes where it could be read as something else.
QString word(const Value& value)
{
    if (const bool* flag = value.get<bool>())
        return *flag ? u"true"_s : u"false"_s;
    if (const auto* number = value.get<std::int64_t>())
        return QString::number(*number);
    if (const auto* real = value.get<double>())
        return QString::number(*real, 'g', 17);
    const auto* text = value.get<std::string>();
    QString plain = text == nullptr ? QString() : toQString(*text);
    if (!needsQuotes(plain))
        return plain;
    plain.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return QString(u'"' + plain + u'"');
}

/// The next word of a line: blanks inside quotes or brackets belong to it.
QString takeWord(QString& line)
{
    line = line.trimmed();
    QString taken;
    QChar quote;
    int depth = 0;
    qsizetype at = 0;
    for (; at < line.size(); ++at) {
        const QChar c = line[at];
        if (quote.isNull() && depth == 0 && c == u' ')
            break;
        if (c == u'\\' && !quote.isNull() && at + 1 < line.size())
            taken += line[at++];
        else if (quote.isNull() && (c == u'"' || c == u'\''))
            quote = c;
        else if (c == quote)
            quote = QChar();
        else if (quote.isNull() && c == u'[')
            ++depth;
        else if (quote.isNull() && c == u']')
            --depth;
        taken += line[at];
    }
    line.remove(0, at);
    return quote.isNull() ? taken : QString();
}

Value valueOf(const QString& text)
{
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"')) {
        QString plain;
        for (qsizetype i = 1; i + 1 < text.size(); ++i) {
            if (text[i] == u'\\' && i + 2 < text.size())
                ++i;
            plain += text[i];
        }
        return {toUtf8(plain)};
    }
    if (text == u"true"_s || text == u"false"_s)
        return {text == u"true"_s};
    bool whole = false;
    const qlonglong number = text.toLongLong(&whole);
    if (whole)
        return {static_cast<std::int64_t>(number)};
    bool real = false;
    const double decimal = text.toDouble(&real);
    return real ? Value(decimal) : Value(toUtf8(text));
}

std::optional<Value::Table> parseLine(QString line)
{
    const QString op = takeWord(line);
    Value::Table operation{{"op", toUtf8(op)}, {"path", toUtf8(takeWord(line))}};
    if (op == u"set"_s) {
        operation.emplace("value", valueOf(line.trimmed()));
        return line.trimmed().isEmpty() ? std::nullopt : std::optional(operation);
    }
    if (op == u"delete"_s)
        return line.trimmed().isEmpty() ? std::optional(operation) : std::nullopt;
    const QString function = takeWord(line);
    if (op != u"apply"_s || function.isEmpty())
        return std::nullopt;
    operation.emplace("function", toUtf8(function));
    Value::Table parameters;
    while (!line.trimmed().isEmpty()) {
        const QString parameter = takeWord(line);
        const qsizetype equals = parameter.indexOf(u'=');
        if (equals <= 0)
            return std::nullopt;
        parameters.insert_or_assign(toUtf8(parameter.left(equals)),
                                    valueOf(parameter.mid(equals + 1)));
    }
    if (!parameters.empty())
        operation.emplace("parameters", std::move(parameters));
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
            words << word(value->second);
        if (const std::string function = textOf(*table, "function"); !function.empty())
            words << toQString(function);
        const auto parameters = table->find("parameters");
        const auto* named =
            parameters == table->end() ? nullptr : parameters->second.get<Value::Table>();
        for (const auto& [name, value] : named == nullptr ? Value::Table() : *named)
            words << QString(toQString(name) + u'=' + word(value));
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
