// SPDX-License-Identifier: MIT
// Decisions about one column, about several, and about all of a kind. Each is one undoable edit.
#include "gui/app/projectdocument.h"
#include "gui/app/servicestates.h"
#include "gui/itemmodels/words.h"
#include "gui/masking/maskingpage.h"
#include "gui/masking/ruleeditor.h"
#include "gui/widgets/pageparts.h"
#include "gui/widgets/theme.h"
#include "services/support/qt.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

QString decisionWords(const Decision& decision)
{
    if (const auto* keep = std::get_if<Keep>(&decision))
        return QString(u"keep = "_s + toQString(keep->reason));
    const auto& rule = std::get<MaskRule>(decision);
    const QString parameters = parameterWords(rule);
    const QString name = toQString(rule.function);
    return parameters.isEmpty() ? name : QString(name + u", "_s + parameters);
}

}  // namespace

QAction* MaskingPage::addGridAction(const QString& objectName, const QString& icon,
                                    const QString& text, const QKeySequence& shortcut,
                                    void (MaskingPage::*call)())
{
    auto* action = new QAction(themedIcon(icon), text, this);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    connect(action, &QAction::triggered, this, call);
    return action;
}

void MaskingPage::makeActions()
{
    m_acceptAction = addGridAction(u"acceptSelectedAction"_s, u"ok"_s, tr("&Accept suggestion"),
                                   Qt::CTRL | Qt::Key_Return, &MaskingPage::acceptSelected);
    addGridAction(u"chooseFunctionAction"_s, u"edit"_s, tr("Choose a &function"), Qt::Key_Return,
                  &MaskingPage::chooseFunction);
    m_copyAction = addGridAction(u"copyDecisionAction"_s, u"copy"_s, tr("&Copy decision"),
                                 QKeySequence::Copy, &MaskingPage::copyDecision);
    m_pasteAction = addGridAction(u"pasteDecisionAction"_s, u"add"_s, tr("&Paste decision"),
                                  QKeySequence::Paste, &MaskingPage::pasteDecision);
    m_kindAction =
        addGridAction(u"applyToKindAction"_s, u"mask"_s, tr("Apply to all columns of this &kind"),
                      Qt::CTRL | Qt::SHIFT | Qt::Key_Return, &MaskingPage::applyToKind);
    m_clearAction = addGridAction(u"clearDecisionAction"_s, u"cancel"_s, tr("&Remove decision"),
                                  QKeySequence::Delete, &MaskingPage::clearSelected);
    auto* find = new QAction(tr("Filter columns"), this);
    find->setObjectName(u"filterColumnsAction"_s);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, this, &MaskingPage::showFilter);
    updateActions();
}

void MaskingPage::updateActions()
{
    const std::vector<int> rows = selectedRows();
    const bool any = !rows.empty();
    const MaskingRow* first = any ? &m_model.row(rows.front()) : nullptr;
    const bool proposed = std::any_of(rows.begin(), rows.end(), [this](int row) {
        const DetectedKind& detected = m_model.row(row).detected;
        return detected.suggestion || detected.proposal;
    });
    m_acceptAction->setEnabled(proposed);
    m_copyAction->setEnabled(first != nullptr && first->decision);
    m_pasteAction->setEnabled(any && m_copied);
    m_kindAction->setEnabled(first != nullptr && first->decision
                             && first->detected.kind != ColumnKind::None);
    m_kindAction->setText(
        first == nullptr || first->detected.kind == ColumnKind::None
            ? tr("Apply to all columns of this &kind")
            : tr("Apply to all columns of &kind “%1”").arg(words(first->detected.kind)));
    m_clearAction->setEnabled(std::any_of(rows.begin(), rows.end(), [this](int row) {
        return m_model.row(row).decision.has_value();
    }));
}

void MaskingPage::chooseFunction()
{
    m_editor->chooseFunction();
}

void MaskingPage::showFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MaskingPage::decide(const std::optional<Decision>& decision)
{
    std::vector<ColumnDecision> decisions;
    for (const int row : selectedRows()) {
        if (m_model.row(row).needsDecision)
            decisions.push_back({m_model.row(row).table, m_model.row(row).column, decision});
    }
    if (decisions.empty())
        return;
    const QString what = decisions.size() == 1
        ? toQString(decisions.front().table + "." + decisions.front().column)
        : tr("%n columns", nullptr, static_cast<int>(decisions.size()));
    QString text = tr("Remove the decision on %1").arg(what);
    if (decision && std::holds_alternative<Keep>(*decision))
        text = tr("Keep %1").arg(what);
    else if (decision)
        text = tr("Mask %1").arg(what);
    m_bench.document->decide(text, m_service, decisions);
}

void MaskingPage::decideAll(const QString& text, const std::vector<ColumnDecision>& decisions)
{
    if (decisions.empty()) {
        m_message->show(u"info"_s, tr("There is no column this would change."));
        return;
    }
    m_bench.document->decide(text, m_service, decisions);
    m_message->show(u"ok"_s,
                    tr("Decided about %n column(s). Undo takes it back.", nullptr,
                       static_cast<int>(decisions.size())));
}

void MaskingPage::clearSelected()
{
    decide(std::nullopt);
}

void MaskingPage::acceptSelected()
{
    std::vector<ColumnDecision> decisions;
    for (const int at : selectedRows()) {
        const MaskingRow& row = m_model.row(at);
        std::optional<Decision> decision = row.detected.proposal;
        if (!decision && row.detected.suggestion)
            decision = Decision(*row.detected.suggestion);
        if (decision && row.needsDecision && decision != row.decision)
            decisions.push_back({row.table, row.column, std::move(decision)});
    }
    decideAll(tr("Accept %n suggestion(s)", nullptr, static_cast<int>(decisions.size())),
              decisions);
}

void MaskingPage::acceptSuggestions()
{
    std::vector<ColumnDecision> decisions;
    for (int i = 0; i < m_filter.rowCount(); ++i) {
        const MaskingRow& row = m_model.row(m_filter.mapToSource(m_filter.index(i, 0)).row());
        if (undecided(row) && row.detected.proposal)
            decisions.push_back({row.table, row.column, row.detected.proposal});
    }
    if (decisions.empty()) {
        m_message->show(u"info"_s, tr("No undecided column that is shown has a suggestion."));
        return;
    }
    decideAll(tr("Accept %n suggestion(s)", nullptr, static_cast<int>(decisions.size())),
              decisions);
}

void MaskingPage::copyDecision()
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty() || !m_model.row(rows.front()).decision)
        return;
    m_copied = m_model.row(rows.front()).decision;
    QGuiApplication::clipboard()->setText(decisionWords(*m_copied));
    updateActions();
}

void MaskingPage::pasteDecision()
{
    if (m_copied)
        decide(m_copied);
}

void MaskingPage::applyToKind()
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty())
        return;
    const MaskingRow& from = m_model.row(rows.front());
    if (!from.decision || from.detected.kind == ColumnKind::None)
        return;
    // Columns that follow another one keep doing so.
    std::vector<ColumnDecision> decisions;
    for (const MaskingRow& row : m_model.rows()) {
        if (row.detected.kind == from.detected.kind && row.needsDecision
            && row.inheritedFrom.empty() && row.decision != from.decision)
            decisions.push_back({row.table, row.column, from.decision});
    }
    decideAll(tr("Apply to all columns of kind %1").arg(words(from.detected.kind)), decisions);
}

void MaskingPage::showDrift()
{
    const std::vector<Drift>& drift = m_bench.services->state(m_service).drift;
    if (drift.empty()) {
        m_driftBar->hide();
        return;
    }
    constexpr std::size_t kShown = 6;
    QStringList lines{tr("The source changed since the last snapshot:")};
    for (std::size_t i = 0; i < drift.size() && i < kShown; ++i)
        lines << driftWords(drift[i]);
    if (drift.size() > kShown)
        lines << tr("… and %n more", nullptr, static_cast<int>(drift.size() - kShown));
    m_driftBar->show(u"warning"_s, lines.join(u'\n'));
}

}  // namespace decant::gui
