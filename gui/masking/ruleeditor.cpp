// SPDX-License-Identifier: MIT
#include "gui/masking/ruleeditor.h"

#include "gui/itemmodels/words.h"
#include "gui/widgets/pageparts.h"
#include "services/support/qt.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

bool fits(const FunctionDescriptor& function, TypeFamily family)
{
    return function.types.empty()
        || std::find(function.types.begin(), function.types.end(), family) != function.types.end();
}

QLabel* wrapped(const QString& objectName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

int bounded(std::optional<double> value, int fallback)
{
    if (!value)
        return fallback;
    return static_cast<int>(std::clamp<double>(*value, std::numeric_limits<int>::min(),
                                               std::numeric_limits<int>::max()));
}

}  // namespace

RuleEditor::RuleEditor(QWidget* parent)
    : QWidget(parent)
    , m_title(wrapped(u"ruleTitleLabel"_s, this))
    , m_facts(wrapped(u"ruleFactsLabel"_s, this))
    , m_problem(wrapped(u"ruleProblemLabel"_s, this))
    , m_function(new QComboBox(this))
    , m_summary(wrapped(u"ruleSummaryLabel"_s, this))
    , m_guarantee(wrapped(u"ruleGuaranteeLabel"_s, this))
    , m_reason(new QLineEdit(this))
    , m_keep(makeButton(u"keepPushButton"_s, u"keep"_s, tr("&Keep as it is"), this))
    , m_suggested(makeButton(u"acceptSuggestionPushButton"_s, u"ok"_s, tr("Accept"), this))
    , m_clear(makeButton(u"clearDecisionPushButton"_s, u"cancel"_s, tr("No decision"), this))
{
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_guarantee->setForegroundRole(QPalette::PlaceholderText);

    auto* mask = new QGroupBox(tr("Mask"), this);
    m_function->setObjectName(u"functionComboBox"_s);
    m_function->setAccessibleName(tr("Masking function"));
    m_function->setMaxVisibleItems(20);
    m_function->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_function->setMinimumContentsLength(18);
    auto* functionRow = new QHBoxLayout;
    functionRow->addWidget(m_function, 1);
    functionRow->addWidget(m_suggested);
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto* maskLayout = new QVBoxLayout(mask);
    maskLayout->addLayout(functionRow);
    maskLayout->addWidget(m_summary);
    maskLayout->addWidget(m_guarantee);
    maskLayout->addLayout(m_form);

    auto* keep = new QGroupBox(tr("Keep"), this);
    m_reason->setObjectName(u"keepReasonLineEdit"_s);
    m_reason->setAccessibleName(tr("Reason for keeping the values"));
    m_reason->setPlaceholderText(tr("Why these values may stay, e.g. “public product names”"));
    auto* keepLayout = new QVBoxLayout(keep);
    keepLayout->addWidget(m_reason);
    keepLayout->addWidget(m_keep, 0, Qt::AlignLeft);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_problem);
    layout->addWidget(mask);
    layout->addWidget(keep);
    layout->addWidget(m_clear, 0, Qt::AlignLeft);
    layout->addStretch();

    connect(m_function, &QComboBox::activated, this, &RuleEditor::changeFunction);
    const auto updateKeep = [this] {
        m_keep->setEnabled(m_row.has_value() && !m_reason->text().trimmed().isEmpty());
    };
    connect(m_reason, &QLineEdit::textChanged, this, updateKeep);
    const auto keepIt = [this] {
        const QString reason = m_reason->text().trimmed();
        if (m_row && !reason.isEmpty())
            decide(Decision(Keep{toUtf8(reason)}));
    };
    connect(m_keep, &QPushButton::clicked, this, keepIt);
    connect(m_reason, &QLineEdit::returnPressed, this, keepIt);
    connect(m_clear, &QPushButton::clicked, this, [this] { decide(std::nullopt); });
    connect(m_suggested, &QPushButton::clicked, this, [this] {
        if (m_row && m_row->detected.suggestion)
            decide(Decision(*m_row->detected.suggestion));
    });
    setRow(nullptr, 0);
}

void RuleEditor::setRow(const MaskingRow* row, int count)
{
    setEnabled(row != nullptr);
    const auto* newRule =
        row != nullptr && row->decision ? std::get_if<MaskRule>(&*row->decision) : nullptr;
    // The echo of an edit made here must not take the focus away.
    const bool echo = m_row && m_rule && newRule != nullptr && *newRule == *m_rule
        && m_row->table == row->table && m_row->column == row->column;
    m_row = row != nullptr ? std::optional<MaskingRow>(*row) : std::nullopt;
    if (echo) {
        m_problem->setVisible(!row->problem.empty());
        m_problem->setText(toQString(row->problem));
        return;
    }
    m_rule.reset();
    m_reason->clear();
    m_keep->setEnabled(false);
    if (row == nullptr) {
        m_title->setText(tr("Choose a column"));
        m_facts->setText(tr("Its decision is edited here."));
        m_problem->hide();
        m_function->clear();
        fillParameters();
        m_suggested->hide();
        return;
    }
    m_title->setText(count > 1 ? tr("%n columns", nullptr, count)
                               : QString(toQString(row->table) + u"."_s + toQString(row->column)));
    QStringList facts{toQString(row->type.name)};
    if (row->notNull)
        facts << tr("not null");
    if (row->primaryKey)
        facts << tr("primary key");
    if (row->foreignKey)
        facts << tr("foreign key");
    if (!row->detected.kind.empty())
        facts << tr("looks like %1").arg(toQString(row->detected.kind));
    if (!row->inheritedFrom.empty())
        facts << tr("follows %1").arg(toQString(row->inheritedFrom));
    m_facts->setText(facts.join(u" · "_s));
    m_problem->setVisible(!row->problem.empty());
    m_problem->setText(toQString(row->problem));
    if (row->decision) {
        if (const auto* rule = std::get_if<MaskRule>(&*row->decision))
            m_rule = *rule;
        else if (const auto* keep = std::get_if<Keep>(&*row->decision))
            m_reason->setText(toQString(keep->reason));
    }
    m_clear->setEnabled(row->decision.has_value());
    m_suggested->setVisible(row->detected.suggestion && !m_rule);
    if (row->detected.suggestion)
        m_suggested->setText(tr("Accept %1").arg(toQString(row->detected.suggestion->function)));
    fillFunctions();
    fillParameters();
}

void RuleEditor::decide(std::optional<Decision> decision)
{
    if (m_row)
        emit decided({m_row->table, m_row->column, std::move(decision)});
}

void RuleEditor::fillFunctions()
{
    m_function->clear();
    m_function->addItem(tr("Choose a function …"), QString());
    for (const FunctionDescriptor& function : functionCatalogue()) {
        if (!m_row || !fits(function, m_row->type.family))
            continue;
        const QString name = toQString(function.name);
        m_function->addItem(name, name);
        m_function->setItemData(m_function->count() - 1, catalogueWords(function.summary),
                                Qt::ToolTipRole);
    }
    if (!m_rule)
        return;
    const QString name = toQString(m_rule->function);
    if (m_function->findData(name) < 0)
        m_function->addItem(tr("%1 (does not fit)").arg(name), name);
    m_function->setCurrentIndex(m_function->findData(name));
}

void RuleEditor::fillParameters()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    const FunctionDescriptor* function = m_rule ? findFunction(m_rule->function) : nullptr;
    m_summary->setVisible(function != nullptr);
    m_guarantee->setVisible(function != nullptr);
    if (function == nullptr)
        return;
    m_summary->setText(catalogueWords(function->summary));
    m_guarantee->setText(tr("Guarantee: %1").arg(words(function->guarantees)));
    for (const ParameterDescriptor& parameter : function->parameters)
        addParameter(parameter);
    for (const ParameterDescriptor& parameter : commonParameters()) {
        if (m_rule->parameters.contains(parameter.name) || parameter.name == "key_domain")
            addParameter(parameter);
    }
}

void RuleEditor::addParameter(const ParameterDescriptor& parameter)
{
    const auto found = m_rule->parameters.find(parameter.name);
    const Value value = found == m_rule->parameters.end() ? parameter.defaultValue : found->second;
    QWidget* editor = makeEditor(parameter, value);
    const QString name = toQString(parameter.name);
    editor->setObjectName(QString(u"parameter_"_s + name));
    editor->setAccessibleName(name);
    editor->setToolTip(catalogueWords(parameter.help));
    m_form->addRow(QString(name + u":"_s), editor);
}

QWidget* RuleEditor::makeEditor(const ParameterDescriptor& parameter, const Value& value)
{
    const std::string_view name = parameter.name;
    switch (parameter.type) {
    case ParameterType::Boolean: {
        auto* box = new QCheckBox(this);
        const bool* flag = value.get<bool>();
        box->setChecked(flag != nullptr && *flag);
        connect(box, &QCheckBox::toggled, this,
                [this, name](bool on) { applyParameter(name, Value(on)); });
        return box;
    }
    case ParameterType::Integer: {
        auto* box = new QSpinBox(this);
        box->setRange(bounded(parameter.minimum, std::numeric_limits<int>::min()),
                      bounded(parameter.maximum, std::numeric_limits<int>::max()));
        if (const auto* number = value.get<std::int64_t>())
            box->setValue(static_cast<int>(*number));
        connect(box, &QSpinBox::editingFinished, this, [this, name, box] {
            applyParameter(name, Value(static_cast<std::int64_t>(box->value())));
        });
        return box;
    }
    case ParameterType::Float: {
        auto* box = new QDoubleSpinBox(this);
        box->setDecimals(4);
        box->setRange(parameter.minimum.value_or(-1e12), parameter.maximum.value_or(1e12));
        if (const auto* real = value.get<double>())
            box->setValue(*real);
        else if (const auto* number = value.get<std::int64_t>())
            box->setValue(static_cast<double>(*number));
        connect(box, &QDoubleSpinBox::editingFinished, this,
                [this, name, box] { applyParameter(name, Value(box->value())); });
        return box;
    }
    case ParameterType::Choice: {
        auto* box = new QComboBox(this);
        for (const std::string_view choice : parameter.choices)
            box->addItem(toQString(choice), toQString(choice));
        box->setCurrentIndex(box->findData(words(value)));
        connect(box, &QComboBox::activated, this, [this, name, box] {
            applyParameter(name, Value(toUtf8(box->currentData().toString())));
        });
        return box;
    }
    case ParameterType::TextList: {
        auto* line = new QLineEdit(words(value), this);
        line->setPlaceholderText(tr("separated by commas"));
        connect(line, &QLineEdit::editingFinished, this, [this, name, line] {
            Value::List list;
            for (const QString& part : line->text().split(u',', Qt::SkipEmptyParts))
                list.emplace_back(toUtf8(part.trimmed()));
            applyParameter(name, list.empty() ? std::nullopt : std::optional<Value>(list));
        });
        return line;
    }
    case ParameterType::Operations:
    case ParameterType::Functions: {
        auto* label = new QLabel(words(value), this);
        label->setWordWrap(true);
        label->setToolTip(tr("Edited in decant.toml."));
        return label;
    }
    case ParameterType::Text:
    case ParameterType::Date:
        break;
    }
    const auto* text = value.get<std::string>();
    auto* line = new QLineEdit(text != nullptr ? toQString(*text) : QString(), this);
    if (parameter.type == ParameterType::Date)
        line->setPlaceholderText(u"2026-01-31"_s);
    connect(line, &QLineEdit::editingFinished, this, [this, name, line] {
        const QString typed = line->text();
        applyParameter(name,
                       typed.isEmpty() ? std::nullopt : std::optional<Value>(Value(toUtf8(typed))));
    });
    return line;
}

void RuleEditor::changeFunction()
{
    const std::string name = toUtf8(m_function->currentData().toString());
    if (name.empty() || (m_rule && m_rule->function == name))
        return;
    MaskRule rule;
    rule.function = name;
    if (m_row && m_row->detected.suggestion && m_row->detected.suggestion->function == name)
        rule = *m_row->detected.suggestion;
    decide(Decision(rule));
}

void RuleEditor::applyParameter(std::string_view name, std::optional<Value> value)
{
    if (!m_rule)
        return;
    MaskRule rule = *m_rule;
    const FunctionDescriptor* function = findFunction(rule.function);
    const auto isDefault = [&](std::span<const ParameterDescriptor> list) {
        return std::any_of(list.begin(), list.end(), [&](const ParameterDescriptor& parameter) {
            return parameter.name == name && value && parameter.defaultValue == *value;
        });
    };
    // What equals the default stays out of the project.
    if (!value || (function != nullptr && isDefault(function->parameters))
        || isDefault(commonParameters())) {
        const auto found = rule.parameters.find(name);
        if (found != rule.parameters.end())
            rule.parameters.erase(found);
    } else {
        rule.parameters.insert_or_assign(std::string(name), *value);
    }
    if (rule == *m_rule)
        return;
    m_rule = rule;
    decide(Decision(rule));
}

}  // namespace decant::gui
