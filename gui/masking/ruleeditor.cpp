// SPDX-License-Identifier: MIT
#include "gui/masking/ruleeditor.h"

#include "gui/help/helptopics.h"
#include "gui/itemmodels/words.h"
#include "gui/masking/ruleparameters.h"
#include "gui/masking/rulepreview.h"
#include "gui/widgets/pageparts.h"
#include "model/masking/rulecheck.h"
#include "model/support/text.h"
#include "services/support/qt.h"

#include <QComboBox>
#include <QCompleter>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

RuleEditor::RuleEditor(QWidget* parent)
    : QWidget(parent)
    , m_title(makeWrappedLabel(u"ruleTitleLabel"_s, this))
    , m_facts(makeWrappedLabel(u"ruleFactsLabel"_s, this))
    , m_followers(makeWrappedLabel(u"ruleFollowersLabel"_s, this))
    , m_problem(makeErrorLabel(u"ruleProblemLabel"_s, this))
    , m_function(new QComboBox(this))
    , m_summary(makeWrappedLabel(u"ruleSummaryLabel"_s, this))
    , m_guarantee(makeWrappedLabel(u"ruleGuaranteeLabel"_s, this))
    , m_parameters(new RuleParameters(this))
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
    auto* layout = new QVBoxLayout(mask);
    layout->addLayout(functionRow);
    layout->addWidget(m_summary);
    layout->addWidget(m_guarantee);
    layout->addWidget(m_parameters);
    connect(m_function, &QComboBox::activated, this, &RuleEditor::changeFunction);
    connect(m_parameters, &RuleParameters::changed, this, [this](const MaskRule& rule) {
        m_rule = rule;
        decide(Decision(rule));
    });
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
    showFunction();
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
    if (m_row->detected.kind != ColumnKind::None)
        facts << tr("looks like %1: %2")
                     .arg(words(m_row->detected.kind), words(m_row->detected.evidence));
    if (!m_row->inheritedFrom.empty())
        facts << tr("follows %1").arg(toQString(m_row->inheritedFrom));
    m_facts->setText(facts.join(u" · "_s));
    m_followers->setVisible(!m_row->followers.empty());
    m_followers->setText(
        tr("This rule also applies to: %1").arg(toQString(join(m_row->followers, ", "))));
}

void RuleEditor::showProblems()
{
    const bool shown = m_row && m_row->decision && !m_row->problems.empty();
    m_problem->setText(shown ? problemWords(*m_row) : QString());
    m_problem->setVisible(shown);
    m_parameters->showFaults();
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

void RuleEditor::showFunction()
{
    const FunctionDescriptor* function = m_rule ? findFunction(m_rule->function) : nullptr;
    setProperty(kHelpTopicProperty,
                function != nullptr ? functionTopic(toQString(function->name)) : QString());
    m_summary->setVisible(function != nullptr);
    m_guarantee->setVisible(function != nullptr);
    m_parameters->setRule(m_rule, m_row ? m_row->type : ColumnType());
    if (function == nullptr)
        return;
    m_summary->setText(catalogueWords(function->summary));
    m_guarantee->setText(tr("Guarantee: %1").arg(words(function->guarantees)));
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

}  // namespace decant::gui
