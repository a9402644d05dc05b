// SPDX-License-Identifier: MIT
#include "gui/masking/rulewords.h"

#include "services/support/qt.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

bool needsQuotes(const QString& text)
{
    bool number = false;
    static_cast<void>(text.toDouble(&number));
    return text.isEmpty() || number || text == u"true"_s || text == u"false"_s
        || text.contains(u' ') || text.contains(u'"') || text.contains(u'\'') || text.contains(u'[')
        || text.contains(u']') || text.contains(u',');
}

/// The words between brackets.
Value listOf(const QString& text)
{
    Value::List list;
    QString word;
    QChar quote;
    const auto finish = [&] {
        if (!word.trimmed().isEmpty())
            list.push_back(valueOfWord(word.trimmed()));
        word.clear();
    };
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        const QChar c = text[i];
        if (quote.isNull() && c == u',') {
            finish();
            continue;
        }
        word += c;
        if (c == u'\\' && !quote.isNull() && i + 2 < text.size())
            word += text[++i];
        else if (c == u'"')
            quote = quote.isNull() ? c : QChar();
    }
    finish();
    return {std::move(list)};
}

}  // namespace

std::string textOf(const Value::Table& table, std::string_view key)
{
    const auto found = table.find(key);
    const auto* text = found == table.end() ? nullptr : found->second.get<std::string>();
    return text == nullptr ? std::string() : *text;
}

QString wordOf(const Value& value)
{
    if (const bool* flag = value.get<bool>())
        return *flag ? u"true"_s : u"false"_s;
    if (const auto* number = value.get<std::int64_t>())
        return QString::number(*number);
    if (const auto* real = value.get<double>())
        return QString::number(*real, 'g', 17);
    if (const auto* list = value.get<Value::List>()) {
        QStringList words;
        for (const Value& each : *list)
            words << wordOf(each);
        return QString(u'[' + words.join(u", "_s) + u']');
    }
    const auto* text = value.get<std::string>();
    QString plain = text == nullptr ? QString() : toQString(*text);
    if (!needsQuotes(plain))
        return plain;
    plain.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return QString(u'"' + plain + u'"');
}

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

Value valueOfWord(const QString& text)
{
    if (text.size() >= 2 && text.startsWith(u'[') && text.endsWith(u']'))
        return listOf(text);
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

QString functionWords(const Value::Table& table)
{
    QStringList words{toQString(textOf(table, "function"))};
    const auto parameters = table.find("parameters");
    const auto* named =
        parameters == table.end() ? nullptr : parameters->second.get<Value::Table>();
    for (const auto& [name, value] : named == nullptr ? Value::Table() : *named)
        words << QString(toQString(name) + u'=' + wordOf(value));
    return words.join(u' ');
}

bool readFunction(QString line, Value::Table& table)
{
    const QString function = takeWord(line);
    if (function.isEmpty())
        return false;
    table.insert_or_assign("function", toUtf8(function));
    Value::Table parameters;
    while (!line.trimmed().isEmpty()) {
        const QString parameter = takeWord(line);
        const qsizetype equals = parameter.indexOf(u'=');
        if (equals <= 0)
            return false;
        parameters.insert_or_assign(toUtf8(parameter.left(equals)),
                                    valueOfWord(parameter.mid(equals + 1)));
    }
    if (!parameters.empty())
        table.insert_or_assign("parameters", std::move(parameters));
    return true;
}

}  // namespace decant::gui
