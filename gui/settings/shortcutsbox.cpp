// SPDX-License-Identifier: MIT
#include "gui/settings/shortcutsbox.h"

#include "gui/app/commands.h"
#include "gui/widgets/pageparts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

ShortcutsBox::ShortcutsBox(QWidget* parent)
    : QGroupBox(tr("Shortcuts"), parent)
    , m_table(new QTableView(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_reset(makeButton(u"resetShortcutPushButton"_s, u"undo"_s, tr("As it &came"), this))
    , m_problem(new QLabel(this))
{
    auto* search = new QLineEdit(this);
    search->setObjectName(u"shortcutFilterLineEdit"_s);
    search->setAccessibleName(tr("Filter the commands"));
    search->setPlaceholderText(tr("Filter by words of the command"));
    search->setClearButtonEnabled(true);
    m_filter.setSourceModel(&m_model);
    setUpTable(m_table, u"shortcutsTableView"_s, tr("Commands and their shortcuts"));
    m_table->setModel(&m_filter);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(160);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(1, 160);
    m_keys->setObjectName(u"shortcutKeySequenceEdit"_s);
    m_keys->setAccessibleName(tr("New shortcut"));
    QPushButton* set = makeButton(u"setShortcutPushButton"_s, u"key"_s, tr("Set &shortcut"), this);
    m_problem->setObjectName(u"shortcutProblemLabel"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_keys, 1);
    row->addWidget(set);
    row->addWidget(m_reset);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    connect(search, &QLineEdit::textChanged, &m_filter, &WordsFilter::setWords);
    connect(set, &QPushButton::clicked, this, &ShortcutsBox::choose);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsBox::reset);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ShortcutsBox::showCommand);
}

void ShortcutsBox::activate()
{
    const QAction* before = current();
    m_model.setRows(commandsOf(window()));
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        if (m_model.row(m_filter.mapToSource(m_filter.index(row, 0)).row()).action == before)
            m_table->selectRow(row);
    }
    showCommand();
}

QAction* ShortcutsBox::current() const
{
    const QModelIndex index = m_filter.mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model.row(index.row()).action.data() : nullptr;
}

void ShortcutsBox::showCommand()
{
    const QAction* action = current();
    m_keys->setEnabled(action != nullptr);
    m_reset->setEnabled(action != nullptr);
    m_keys->setKeySequence(action != nullptr ? action->shortcut() : QKeySequence());
    m_problem->clear();
}

void ShortcutsBox::choose()
{
    QAction* action = current();
    if (action == nullptr)
        return;
    const QKeySequence keys = m_keys->keySequence();
    const auto& rows = m_model.rows();
    const auto other = std::find_if(rows.begin(), rows.end(), [&](const CommandRow& row) {
        return !keys.isEmpty() && row.action != action && row.shortcut == keys;
    });
    if (other != rows.end()) {
        m_problem->setText(tr("%1 already belongs to “%2”. Take it away there first.")
                               .arg(keys.toString(QKeySequence::NativeText), other->text));
        return;
    }
    chooseShortcut(action, keys);
    activate();
}

void ShortcutsBox::reset()
{
    if (QAction* action = current()) {
        resetShortcut(action);
        activate();
    }
}

}  // namespace decant::gui
