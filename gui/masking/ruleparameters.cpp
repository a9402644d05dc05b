// SPDX-License-Identifier: MIT
#include "gui/masking/ruleparameters.h"

#include "gui/itemmodels/words.h"
#include "gui/masking/parametereditor.h"
#include "gui/widgets/theme.h"
#include "model/masking/rulecheck.h"
#include "services/support/qt.h"

#include <QFormLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

QString faultWords(const std::vector<RuleFault>& faults)
{
    QStringList lines;
    for (const RuleFault& fault : faults) {
        QString line = words(fault.text);
        if (!fault.advice.empty())
            line += u' ' + words(fault.advice);
        lines << line;
    }
    return lines.join(u'\n');
}

/// What is wrong with one parameter: the faults of the rule with it less those of the rule without.
std::vector<RuleFault> faultsOf(const MaskRule& rule, const std::string& name,
                                const ColumnType& type)
{
    MaskRule without = rule;
    without.parameters.erase(name);
    const std::vector<RuleFault> others = checkRule(without, &type);
    std::vector<RuleFault> faults;
    for (RuleFault& fault : checkRule(rule, &type)) {
        if (std::find(others.begin(), others.end(), fault) == others.end())
            faults.push_back(std::move(fault));
    }
    return faults;
}

}  // namespace

QLabel* makeWrappedLabel(const QString& objectName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* makeErrorLabel(const QString& objectName, QWidget* parent)
{
    QLabel* label = makeWrappedLabel(objectName, parent);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, themeColours(palette).error);
    label->setPalette(palette);
    label->hide();
    return label;
}

RuleParameters::RuleParameters(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_more(new QToolButton(this))
    , m_common(new QWidget(this))
    , m_commonForm(new QFormLayout(m_common))
{
    m_commonForm->setContentsMargins(0, 0, 0, 0);
    for (QFormLayout* form : {m_form, m_commonForm}) {
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    }
    m_more->setObjectName(u"commonParametersToolButton"_s);
    m_more->setText(tr("Parameters of every function"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    m_common->hide();
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_common->setVisible(open);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_form);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_common);
}

void RuleParameters::setRule(const std::optional<MaskRule>& rule, const ColumnType& type)
{
    m_rule = rule;
    m_type = type;
    m_faults.clear();
    for (QFormLayout* form : {m_form, m_commonForm}) {
        while (form->rowCount() > 0)
            form->removeRow(0);
    }
    const FunctionDescriptor* function = m_rule ? findFunction(m_rule->function) : nullptr;
    setVisible(function != nullptr);
    if (function == nullptr)
        return;
    for (const ParameterDescriptor& parameter : function->parameters)
        addParameter(parameter, m_form);
    bool anySet = false;
    for (const ParameterDescriptor& parameter : commonParameters()) {
        addParameter(parameter, m_commonForm);
        anySet = anySet || m_rule->parameters.contains(parameter.name);
    }
    if (anySet)
        m_more->setChecked(true);
}

void RuleParameters::addParameter(const ParameterDescriptor& parameter, QFormLayout* form)
{
    const auto found = m_rule->parameters.find(parameter.name);
    const Value value = found == m_rule->parameters.end() ? parameter.defaultValue : found->second;
    const QString name = toQString(parameter.name);
    auto* cell = new QWidget(this);
    auto* cellLayout = new QVBoxLayout(cell);
    cellLayout->setContentsMargins(0, 0, 0, 0);
    cellLayout->setSpacing(2);
    QWidget* editor = makeParameterEditor(
        parameter, value,
        [this, key = parameter.name](std::optional<Value> changed) {
            applyParameter(key, std::move(changed));
        },
        cell);
    editor->setObjectName(QString(u"parameter_"_s + name));
    editor->setAccessibleName(name);
    editor->setAccessibleDescription(catalogueWords(parameter.help));
    editor->setToolTip(catalogueWords(parameter.help));
    QLabel* fault = makeErrorLabel(QString(u"fault_"_s + name), cell);
    cellLayout->addWidget(editor);
    if (form == m_form) {
        QLabel* help = makeWrappedLabel(QString(u"help_"_s + name), cell);
        help->setText(catalogueWords(parameter.help));
        help->setForegroundRole(QPalette::PlaceholderText);
        cellLayout->addWidget(help);
    }
    cellLayout->addWidget(fault);
    auto* label = new QLabel(QString(name + (parameter.required ? u" *:"_s : u":"_s)), this);
    label->setBuddy(editor);
    label->setToolTip(catalogueWords(parameter.help));
    form->addRow(label, cell);
    m_faults[std::string(parameter.name)] = fault;
}

void RuleParameters::showFaults()
{
    if (!m_rule)
        return;
    for (const auto& [name, label] : m_faults) {
        const QString text = m_rule->parameters.contains(name)
            ? faultWords(faultsOf(*m_rule, name, m_type))
            : QString();
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
}

void RuleParameters::applyParameter(std::string_view name, std::optional<Value> value)
{
    if (!m_rule)
        return;
    MaskRule rule = *m_rule;
    const FunctionDescriptor* function = findFunction(rule.function);
    const ParameterDescriptor* parameter =
        function == nullptr ? nullptr : function->parameter(name);
    // What equals the default stays out of the project.
    const bool isDefault = value && parameter != nullptr && parameter->defaultValue == *value;
    if (!value || isDefault) {
        const auto found = rule.parameters.find(name);
        if (found != rule.parameters.end())
            rule.parameters.erase(found);
    } else {
        rule.parameters.insert_or_assign(std::string(name), *value);
    }
    if (rule == *m_rule)
        return;
    m_rule = rule;
    showFaults();
    emit changed(rule);
}

}  // namespace decant::gui
