// SPDX-License-Identifier: MIT
#include "gui/app/windowkeeper.h"

#include "gui/app/language.h"
#include "gui/app/mainwindow.h"

namespace decant::gui {

WindowKeeper::WindowKeeper(QObject* parent)
    : QObject(parent)
{
    make();
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::make()
{
    m_window = std::make_unique<MainWindow>();
    // Later: the signal comes from a control of the window that goes.
    connect(m_window.get(), &MainWindow::renewWanted, this, &WindowKeeper::renew,
            Qt::QueuedConnection);
}

void WindowKeeper::renew(const QString& file)
{
    const QByteArray geometry = m_window->saveGeometry();
    const QByteArray state = m_window->saveState();
    m_window->hide();
    applyLanguage(chosenLanguage());
    make();
    m_window->restoreGeometry(geometry);
    m_window->restoreState(state);
    m_window->show();
    m_window->showPage(PageId::Settings);
    if (!file.isEmpty()) {
        connect(
            m_window->document(), &ProjectDocument::opened, m_window.get(),
            [this] { m_window->showPage(PageId::Settings); }, Qt::SingleShotConnection);
        m_window->openFile(file);
    }
    emit renewed();
}

}  // namespace decant::gui
