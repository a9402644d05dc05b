// SPDX-License-Identifier: MIT
#include "gui/masking/parametereditor.h"

#include "gui/itemmodels/words.h"
#include "gui/masking/functionstext.h"
#include "gui/masking/linesedit.h"
#include "gui/masking/operationstext.h"
#include "gui/masking/rulewords.h"
#include "model/masking/dynamicparameters.h"
#include "services/support/qt.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleValidator>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QToolTip>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(decant::gui::ParameterEditor)
};

/// A line whose text becomes a value; "" is the default.
QLineEdit* makeLine(const QString& text, const ParameterChanged& changed,
                    const std::function<std::optional<Value>(const QString&)>& read,
                    QWidget* parent)
{
    auto* line = new QLineEdit(text, parent);
    QObject::connect(line, &QLineEdit::editingFinished, line, [line, changed, read] {
        if (!line->isModified())
            return;
        line->setModified(false);
        changed(line->text().isEmpty() ? std::nullopt : read(line->text()));
    });
    return line;
}

QWidget* makeBoolean(const Value& value, const ParameterChanged& changed, QWidget* parent)
{
    auto* box = new QCheckBox(parent);
    const bool* flag = value.get<bool>();
    box->setChecked(flag != nullptr && *flag);
    QObject::connect(box, &QCheckBox::toggled, box, [changed](bool on) { changed(Value(on)); });
    return box;
}

/// A spin box where its 32 bits hold every allowed value, else a line of digits.
QWidget* makeInteger(const ParameterDescriptor& parameter, const Value& value,
                     const ParameterChanged& changed, QWidget* parent)
{
    constexpr double kLeast = std::numeric_limits<int>::min();
    constexpr double kMost = std::numeric_limits<int>::max();
    const auto* number = value.get<std::int64_t>();
    const bool small = number != nullptr && parameter.minimum && *parameter.minimum >= kLeast
        && parameter.maximum && *parameter.maximum <= kMost;
    if (small) {
        auto* box = new QSpinBox(parent);
        box->setRange(static_cast<int>(*parameter.minimum), static_cast<int>(*parameter.maximum));
        box->setValue(static_cast<int>(*number));
        QObject::connect(box, &QSpinBox::editingFinished, box, [box, changed] {
            changed(Value(static_cast<std::int64_t>(box->value())));
        });
        return box;
    }
    QLineEdit* line = makeLine(
        number == nullptr ? QString() : QString::number(*number), changed,
        [](const QString& text) -> std::optional<Value> {
            return Value(static_cast<std::int64_t>(text.toLongLong()));
        },
        parent);
    line->setValidator(new QRegularExpressionValidator(QRegularExpression(u"-?\\d{1,18}"_s), line));
    return line;
}

QWidget* makeFloat(const ParameterDescriptor& parameter, const Value& value,
                   const ParameterChanged& changed, QWidget* parent)
{
    QString text;
    if (const auto* real = value.get<double>())
        text = QString::number(*real);
    else if (const auto* number = value.get<std::int64_t>())
        text = QString::number(*number);
    QLineEdit* line = makeLine(
        text, changed,
        [](const QString& typed) -> std::optional<Value> { return Value(typed.toDouble()); },
        parent);
    auto* validator = new QDoubleValidator(line);
    validator->setLocale(QLocale::c());  // as in decant.toml
    validator->setRange(parameter.minimum.value_or(-std::numeric_limits<double>::max()),
                        parameter.maximum.value_or(std::numeric_limits<double>::max()));
    line->setValidator(validator);
    return line;
}

QWidget* makeChoice(const ParameterDescriptor& parameter, const Value& value,
                    const ParameterChanged& changed, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const std::string_view choice : parameter.choices)
        box->addItem(toQString(choice), toQString(choice));
    const QString chosen = words(value);
    if (box->findData(chosen) < 0 && value.get<std::string>() != nullptr)
        box->addItem(Words::tr("%1 (does not fit)").arg(chosen), chosen);
    box->setCurrentIndex(box->findData(chosen));
    QObject::connect(box, &QComboBox::activated, box,
                     [box, changed] { changed(Value(toUtf8(box->currentData().toString()))); });
    return box;
}

QWidget* makeTextList(const Value& value, const ParameterChanged& changed, QWidget* parent)
{
    QStringList lines;
    if (const auto* list = value.get<Value::List>()) {
        for (const Value& each : *list)
            lines << words(each);
    }
    auto* edit = new LinesEdit(lines.join(u'\n'), 3, parent);
    edit->setPlaceholderText(Words::tr("one per line"));
    QObject::connect(edit, &LinesEdit::editingFinished, edit, [edit, changed] {
        Value::List list;
        for (const QString& line : edit->toPlainText().split(u'\n', Qt::SkipEmptyParts))
            list.emplace_back(toUtf8(line.trimmed()));
        changed(list.empty() ? std::nullopt : std::optional<Value>(list));
    });
    return edit;
}

using WriteLines = QString (*)(const Value::List&);
using ReadLines = std::optional<Value::List> (*)(const QString&, QString&);

/// A list of tables as lines. What lines cannot say is shown, and edited in the project file.
QWidget* makeTables(const Value& value, WriteLines write, ReadLines read, const QString& example,
                    const QString& howTo, const ParameterChanged& changed, QWidget* parent)
{
    const auto* list = value.get<Value::List>();
    auto* edit = new LinesEdit(list == nullptr ? QString() : write(*list), 5, parent);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setPlaceholderText(example);
    QString ignored;
    if (list != nullptr && read(edit->toPlainText(), ignored) != *list) {
        edit->setReadOnly(true);
        edit->setPlaceholderText(Words::tr("Edited in decant.toml"));
    }
    QObject::connect(edit, &LinesEdit::editingFinished, edit, [edit, changed, read, howTo] {
        QString wrong;
        if (edit->isReadOnly())
            return;
        if (auto tables = read(edit->toPlainText(), wrong))
            changed(Value(*std::move(tables)));
        else
            QToolTip::showText(edit->mapToGlobal(QPoint(0, edit->height())), howTo.arg(wrong),
                               edit);
    });
    return edit;
}

QWidget* makeOperations(const Value& value, const ParameterChanged& changed, QWidget* parent)
{
    return makeTables(value, operationsText, parseOperations,
                      u"apply $.contact.email email\nset $.source \"import\"\ndelete $.debug"_s,
                      Words::tr("Line %1 cannot be read. Write: apply PATH FUNCTION "
                                "[parameter=value …], set PATH VALUE or delete PATH."),
                      changed, parent);
}

QWidget* makeFunctions(const ParameterDescriptor& parameter, const Value& value,
                       const ParameterChanged& changed, QWidget* parent)
{
    const bool cases = parameter.name == "cases";
    return makeTables(value, functionsText, parseFunctions,
                      cases ? u"country = 'DE' => person.full_name locale=de\nperson.full_name"_s
                            : u"person.last_name locale=de\npartial.address keep_first=1"_s,
                      cases ? Words::tr("Line %1 cannot be read. Write: CONDITION => FUNCTION "
                                        "[parameter=value …], and in the last line no condition.")
                            : Words::tr("Line %1 cannot be read. Write: FUNCTION "
                                        "[parameter=value …]."),
                      changed, parent);
}

/// A parameter that is taken from another column: shown, and edited in the project file.
QWidget* makeDynamic(const Value& value, QWidget* parent)
{
    QStringList words;
    for (const auto& [key, each] : *value.get<Value::Table>()) {
        const auto* values = each.get<Value::Table>();
        if (values == nullptr)
            words << QString(toQString(key) + u'=' + wordOf(each));
        for (const auto& [from, to] : values == nullptr ? Value::Table() : *values)
            words << QString(toQString(from) + u" → "_s + wordOf(to));
    }
    auto* line = new QLineEdit(words.join(u"; "_s), parent);
    line->setReadOnly(true);
    line->setCursorPosition(0);
    return line;
}

QWidget* makeText(const ParameterDescriptor& parameter, const Value& value,
                  const ParameterChanged& changed, QWidget* parent)
{
    const auto* text = value.get<std::string>();
    QLineEdit* line = makeLine(
        text == nullptr ? QString() : toQString(*text), changed,
        [](const QString& typed) -> std::optional<Value> { return Value(toUtf8(typed)); }, parent);
    if (parameter.type == ParameterType::Date)
        line->setPlaceholderText(u"2026-01-31"_s);
    return line;
}

}  // namespace

QWidget* makeParameterEditor(const ParameterDescriptor& parameter, const Value& value,
                             const ParameterChanged& changed, QWidget* parent)
{
    if (isDynamic(value))
        return makeDynamic(value, parent);
    switch (parameter.type) {
    case ParameterType::Boolean:
        return makeBoolean(value, changed, parent);
    case ParameterType::Integer:
        return makeInteger(parameter, value, changed, parent);
    case ParameterType::Float:
        return makeFloat(parameter, value, changed, parent);
    case ParameterType::Choice:
        return makeChoice(parameter, value, changed, parent);
    case ParameterType::TextList:
        return makeTextList(value, changed, parent);
    case ParameterType::Operations:
        return makeOperations(value, changed, parent);
    case ParameterType::Functions:
        return makeFunctions(parameter, value, changed, parent);
    case ParameterType::Text:
    case ParameterType::Date:
        break;
    }
    return makeText(parameter, value, changed, parent);
}

}  // namespace decant::gui
