// SPDX-License-Identifier: MIT
#include "gui/app/commandpalette.h"

#include "gui/app/commands.h"
#include "gui/widgets/pageparts.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

CommandPalette::CommandPalette(QWidget* window)
    : QDialog(window)
    , m_line(new QLineEdit(this))
    , m_list(new QTableView(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(560, 420);
    m_line->setObjectName(u"commandLineEdit"_s);
    m_line->setAccessibleName(tr("Words of the command"));
    m_line->setPlaceholderText(tr("What shall be done? Words in any order, then Enter"));
    m_line->installEventFilter(this);
    setUpTable(m_list, u"commandTableView"_s, tr("Commands"));
    m_model.setRows(commandsOf(window));
    m_filter.setSourceModel(&m_model);
    m_list->setModel(&m_filter);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setStretchLastSection(false);
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QTableView::clicked, this, &CommandPalette::choose);
    filter({});
}

void CommandPalette::filter(const QString& text)
{
    m_filter.setWords(text);
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        if (m_filter.flags(m_filter.index(row, 0)).testFlag(Qt::ItemIsEnabled)) {
            m_list->selectRow(row);
            return;
        }
    }
    m_list->clearSelection();
}

void CommandPalette::choose()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const QPointer<QAction> action = m_model.row(m_filter.mapToSource(rows.first()).row()).action;
    accept();
    // The command may open a window of its own; this one has to be gone by then.
    if (action)
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace decant::gui
