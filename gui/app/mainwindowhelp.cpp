// SPDX-License-Identifier: MIT
// The help of the main window: F1 shows the page of where the person is.
#include "gui/app/mainwindow.h"
#include "gui/app/startpage.h"
#include "gui/help/helptopics.h"
#include "gui/help/helpwindow.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

void MainWindow::makeHelpMenu()
{
    QAction* here = addAction(u"helpAction"_s, u"question"_s, tr("&Help for this place"),
                              QKeySequence::HelpContents);
    QAction* contents = addAction(u"helpContentsAction"_s, {}, tr("&Contents"), {});
    connect(here, &QAction::triggered, this, [this] {
        QString topic = helpTopicOf(QApplication::focusWidget());
        if (topic.isEmpty())
            topic = helpTopicOf(m_outer->currentWidget() == m_start ? static_cast<QWidget*>(m_start)
                                                                    : m_stack->currentWidget());
        showHelp(topic);
    });
    connect(contents, &QAction::triggered, this, [this] { showHelp({}); });
    menuBar()->addMenu(tr("&Help"))->addActions({here, contents});
}

void MainWindow::showHelp(const QString& topic)
{
    if (m_help == nullptr)
        m_help = new HelpWindow(this);
    m_help->showTopic(topic);
}

}  // namespace decant::gui
