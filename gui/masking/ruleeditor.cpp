// SPDX-License-Identifier: MIT
#include "gui/masking/ruleeditor.h"

#include "gui/help/helptopics.h"
#include "gui/itemmodels/words.h"
#include "gui/masking/parametereditor.h"
#include "gui/masking/rulepreview.h"
#include "gui/widgets/pageparts.h"
#include "gui/widgets/theme.h"
#include "model/masking/rulecheck.h"
#include "model/support/text.h"
#include "services/support/qt.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

QLabel* wrapped(const QString& objectName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* errorLabel(const QString& objectName, QWidget* parent)
{
    QLabel* label = wrapped(objectName, parent);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, themeColours(palette).error);
    label->setPalette(palette);
    label->hide();
    return label;
}

QString faultWords(const std::vector<RuleFault>& faults)
{
    QStringList lines;
    for (const RuleFault& fault : faults) {
        QString line = toQString(fault.text);
        if (!fault.advice.empty())
            line += u' ' + toQString(fault.advice);
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

RuleEditor::RuleEditor(QWidget* parent)
    : QWidget(parent)
    , m_title(wrapped(u"ruleTitleLabel"_s, this))
    , m_facts(wrapped(u"ruleFactsLabel"_s, this))
    , m_followers(wrapped(u"ruleFollowersLabel"_s, this))
    , m_problem(errorLabel(u"ruleProblemLabel"_s, this))
    , m_function(new QComboBox(this))
    , m_summary(wrapped(u"ruleSummaryLabel"_s, this))
    , m_guarantee(wrapped(u"ruleGuaranteeLabel"_s, this))
    , m_more(new QToolButton(this))
    , m_common(new QWidget(this))
    , m_reason(new QLineEdit(this))
    , m_keep(makeButton(u"keepPushButton"_s, u"keep"_s, tr("&Keep as it is"), this))
    , m_suggested(makeButton(u"acceptSuggestionPushButton"_s, u"ok"_s, tr("Accept"), this))
    , m_clear(makeButton(u"clearDecisionPushButton"_s, u"cancel"_s, tr("No decision"), this))
    , m_preview(new RulePreview(this))
{
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_guarantee->setForegroundRole(QPalette::PlaceholderText);

    auto* values = new QGroupBox(tr("Values"), this);
    auto* valuesLayout = new QVBoxLayout(values);
    valuesLayout->addWidget(m_preview);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_followers);
    layout->addWidget(m_problem);
    layout->addWidget(makeMaskBox());
    layout->addWidget(values);
    layout->addWidget(makeKeepBox());
    layout->addWidget(m_clear, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_clear, &QPushButton::clicked, this, [this] { decide(std::nullopt); });
    setRow(nullptr, 0);
}

QGroupBox* RuleEditor::makeMaskBox()
{
    auto* mask = new QGroupBox(tr("Mask"), this);
    m_function->setObjectName(u"functionComboBox"_s);
    m_function->setAccessibleName(tr("Masking function"));
    m_function->setMaxVisibleItems(20);
    m_function->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_function->setMinimumContentsLength(18);
    // Typing any part of a name finds the function.
    m_function->setEditable(true);
    m_function->setInsertPolicy(QComboBox::NoInsert);
    m_function->completer()->setFilterMode(Qt::MatchContains);
    m_function->completer()->setCompletionMode(QCompleter::PopupCompletion);
    auto* functionRow = new QHBoxLayout;
    functionRow->addWidget(m_function, 1);
    functionRow->addWidget(m_suggested);
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_commonForm = new QFormLayout(m_common);
    m_commonForm->setContentsMargins(0, 0, 0, 0);
    m_commonForm->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_commonForm->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_more->setObjectName(u"commonParametersToolButton"_s);
    m_more->setText(tr("Parameters of every function"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_common->setVisible(open && m_rule);
    });
    auto* layout = new QVBoxLayout(mask);
    layout->addLayout(functionRow);
    layout->addWidget(m_summary);
    layout->addWidget(m_guarantee);
    layout->addLayout(m_form);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_common);
    connect(m_function, &QComboBox::activated, this, &RuleEditor::changeFunction);
    connect(m_suggested, &QPushButton::clicked, this, [this] {
        if (m_row && m_row->detected.suggestion)
            decide(Decision(*m_row->detected.suggestion));
    });
    return mask;
}

QGroupBox* RuleEditor::makeKeepBox()
{
    auto* keep = new QGroupBox(tr("Keep"), this);
    m_reason->setObjectName(u"keepReasonLineEdit"_s);
    m_reason->setAccessibleName(tr("Reason for keeping the values"));
    m_reason->setPlaceholderText(tr("Why these values may stay, e.g. “public product names”"));
    auto* layout = new QVBoxLayout(keep);
    layout->addWidget(m_reason);
    layout->addWidget(m_keep, 0, Qt::AlignLeft);
    connect(m_reason, &QLineEdit::textChanged, this, [this] {
        m_keep->setEnabled(m_row.has_value() && !m_reason->text().trimmed().isEmpty());
    });
    const auto keepIt = [this] {
        const QString reason = m_reason->text().trimmed();
        if (m_row && !reason.isEmpty())
            decide(Decision(Keep{toUtf8(reason)}));
    };
    connect(m_keep, &QPushButton::clicked, this, keepIt);
    connect(m_reason, &QLineEdit::returnPressed, this, keepIt);
    return keep;
}

void RuleEditor::chooseFunction()
{
    m_function->setFocus(Qt::ShortcutFocusReason);
    m_function->lineEdit()->selectAll();
}

void RuleEditor::setRow(const MaskingRow* row, int count)
{
    setEnabled(row != nullptr);
    const auto* newRule =
        row != nullptr && row->decision ? std::get_if<MaskRule>(&*row->decision) : nullptr;
    // The echo of an edit made here must not take the focus away.
    const bool echo = m_row && m_rule && newRule != nullptr && *newRule == *m_rule
        && m_row->table == row->table && m_row->column == row->column && m_count == count;
    m_row = row != nullptr ? std::optional<MaskingRow>(*row) : std::nullopt;
    m_count = count;
    if (echo) {
        showFacts();
        showProblems();
        return;
    }
    m_rule = newRule != nullptr ? std::optional<MaskRule>(*newRule) : std::nullopt;
    m_reason->clear();
    m_keep->setEnabled(false);
    const auto* keep =
        row != nullptr && row->decision ? std::get_if<Keep>(&*row->decision) : nullptr;
    if (keep != nullptr)
        m_reason->setText(toQString(keep->reason));
    m_clear->setEnabled(row != nullptr && row->decision.has_value());
    m_suggested->setVisible(row != nullptr && row->detected.suggestion && !m_rule);
    if (row != nullptr && row->detected.suggestion)
        m_suggested->setText(tr("Accept %1").arg(toQString(row->detected.suggestion->function)));
    showFacts();
    fillFunctions();
    fillParameters();
    showProblems();
}

void RuleEditor::showFacts()
{
    if (!m_row) {
        m_title->setText(tr("Choose a column"));
        m_facts->setText(tr("Its decision is edited here."));
        m_followers->hide();
        return;
    }
    m_title->setText(m_count > 1
                         ? tr("%n columns", nullptr, m_count)
                         : QString(toQString(m_row->table) + u"."_s + toQString(m_row->column)));
    QStringList facts{toQString(m_row->type.name)};
    if (m_row->change == ColumnChange::New)
        facts << tr("new since the last snapshot");
    else if (m_row->change != ColumnChange::None)
        facts << tr("was %1 at the last snapshot").arg(toQString(m_row->changedFrom));
    if (m_row->notNull)
        facts << tr("not null");
    if (m_row->primaryKey)
        facts << tr("primary key");
    if (m_row->foreignKey)
        facts << tr("foreign key");
    if (!m_row->detected.kind.empty())
        facts << tr("looks like %1: %2")
                     .arg(kindWords(m_row->detected.kind), toQString(m_row->detected.evidence));
    if (!m_row->inheritedFrom.empty())
        facts << tr("follows %1").arg(toQString(m_row->inheritedFrom));
    m_facts->setText(facts.join(u" · "_s));
    m_followers->setVisible(!m_row->followers.empty());
    m_followers->setText(
        tr("This rule also applies to: %1").arg(toQString(join(m_row->followers, ", "))));
}

void RuleEditor::showProblems()
{
    QStringList lines;
    if (m_row && m_row->decision && !m_row->problem.empty())
        lines << toQString(m_row->problem);
    m_problem->setText(lines.join(u'\n'));
    m_problem->setVisible(!lines.isEmpty());
    showFaults();
}

void RuleEditor::decide(std::optional<Decision> decision)
{
    if (m_row)
        emit decided({m_row->table, m_row->column, std::move(decision)});
}

void RuleEditor::fillFunctions()
{
    m_function->clear();
    if (!m_row)
        return;
    m_function->addItem(tr("Choose a function …"), QString());
    for (const FunctionDescriptor& function : functionCatalogue()) {
        if (!typeAllowed(function, m_row->type))
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
    m_faults.clear();
    for (QFormLayout* form : {m_form, m_commonForm}) {
        while (form->rowCount() > 0)
            form->removeRow(0);
    }
    const FunctionDescriptor* function = m_rule ? findFunction(m_rule->function) : nullptr;
    setProperty(kHelpTopicProperty,
                function != nullptr ? functionTopic(toQString(function->name)) : QString());
    m_summary->setVisible(function != nullptr);
    m_guarantee->setVisible(function != nullptr);
    m_more->setVisible(function != nullptr);
    m_common->setVisible(function != nullptr && m_more->isChecked());
    if (function == nullptr)
        return;
    m_summary->setText(catalogueWords(function->summary));
    m_guarantee->setText(tr("Guarantee: %1").arg(words(function->guarantees)));
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

void RuleEditor::addParameter(const ParameterDescriptor& parameter, QFormLayout* form)
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
    QLabel* fault = errorLabel(QString(u"fault_"_s + name), cell);
    cellLayout->addWidget(editor);
    if (form == m_form) {
        QLabel* help = wrapped(QString(u"help_"_s + name), cell);
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

void RuleEditor::showFaults()
{
    if (!m_rule || !m_row)
        return;
    for (const auto& [name, label] : m_faults) {
        const QString text = m_rule->parameters.contains(name)
            ? faultWords(faultsOf(*m_rule, name, m_row->type))
            : QString();
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
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
    decide(Decision(rule));
}

}  // namespace decant::gui
