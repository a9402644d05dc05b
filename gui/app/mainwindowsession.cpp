// SPDX-License-Identifier: MIT
// What makes the main window comfortable: commands by name, edits that survive a crash, messages
// when something long has ended, other languages.
#include "gui/app/commandpalette.h"
#include "gui/app/errortext.h"
#include "gui/app/mainwindow.h"
#include "gui/itemmodels/words.h"
#include "gui/settings/settingspage.h"
#include "gui/widgets/pageparts.h"
#include "gui/widgets/theme.h"
#include "services/support/qt.h"

#include <QAction>
#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

void MainWindow::makePageActions(QMenu* view)
{
    const auto add = [&](PageId page, const QString& objectName, const QString& text, Qt::Key key) {
        QAction* action = addAction(objectName, {}, text, QKeySequence(Qt::CTRL | key));
        connect(action, &QAction::triggered, this, [this, page] {
            const auto& services = m_document.project().services;
            const QVariant chosen = m_tree->currentIndex().data(ProjectTreeModel::ServiceRole);
            QString service = chosen.toString();
            if (service.isEmpty() && !services.empty())
                service = toQString(services.front().name);
            const bool ofAService =
                page == PageId::Source || page == PageId::Subset || page == PageId::Masking;
            showPage(page, ofAService ? service : QString());
        });
        view->addAction(action);
    };
    add(PageId::Overview, u"showOverviewAction"_s, tr("&Overview"), Qt::Key_1);
    add(PageId::Source, u"showSourceAction"_s, tr("&Source"), Qt::Key_2);
    add(PageId::Subset, u"showSubsetAction"_s, tr("S&ubset"), Qt::Key_3);
    add(PageId::Masking, u"showMaskingAction"_s, tr("&Masking"), Qt::Key_4);
    add(PageId::Files, u"showFilesAction"_s, tr("&Files"), Qt::Key_5);
    add(PageId::Builds, u"showBuildsAction"_s, tr("&Builds"), Qt::Key_6);
    add(PageId::Images, u"showImagesAction"_s, tr("&Images"), Qt::Key_7);
    add(PageId::Registry, u"showRegistryAction"_s, tr("&Registry"), Qt::Key_8);
    add(PageId::Settings, u"showSettingsAction"_s, tr("S&ettings"), Qt::Key_Comma);
}

void MainWindow::connectSession()
{
    connect(m_palette, &QAction::triggered, this, &MainWindow::showPalette);
    connect(&m_autosave, &Autosave::found, this, &MainWindow::offerKept);
    connect(&m_jobs, &JobCenter::ended, this, &MainWindow::tellEnd);
    connect(&m_desktop, &Desktop::darkChanged, this, [](bool dark) { setDesktopDark(dark); });
    connect(m_settings, &SettingsPage::languageChanged, this, &MainWindow::renew);
    m_autosave.lookForUnnamed();
}

void MainWindow::showPalette()
{
    (new CommandPalette(this))->open();
}

void MainWindow::offerKept(const QString& projectFile, const Project& project,
                           const QDateTime& when)
{
    m_message->clearButtons();
    m_message->show(
        u"question"_s,
        tr("“%1” has edits of %2 that were never saved: the program ended before.")
            .arg(toQString(project.name), QLocale().toString(when, QLocale::ShortFormat)));
    QPushButton* take = m_message->addButton(u"recoverPushButton"_s, tr("Take them over"));
    QPushButton* drop = m_message->addButton(u"discardKeptPushButton"_s, tr("Throw them away"));
    connect(take, &QPushButton::clicked, this,
            [this, projectFile, project] { takeKept(projectFile, project); });
    connect(drop, &QPushButton::clicked, this, [this, projectFile] {
        m_message->hide();
        m_autosave.discard(projectFile);
    });
}

void MainWindow::takeKept(const QString& projectFile, const Project& project)
{
    m_message->hide();
    if (projectFile != m_document.file())
        return;
    if (projectFile.isEmpty())
        m_document.create(project);
    else
        m_document.edit(tr("Take over kept edits"), [&](Project& value) { value = project; });
}

void MainWindow::tellEnd(const QString& title, double seconds, const std::optional<Error>& error)
{
    constexpr double kLong = 10;
    const double limit = QSettings().value(u"notifyAfterSeconds"_s, kLong).toDouble();
    // Whoever looks at the window sees it there.
    if (isActiveWindow() || seconds < limit || (error && error->code == Error::Code::Cancelled))
        return;
    QApplication::alert(this);
    m_desktop.notify(error ? tr("%1 failed").arg(title) : tr("%1 is done").arg(title),
                     error ? errorText(*error).full()
                           : tr("It took %1.").arg(secondsWords(seconds)));
}

void MainWindow::renew()
{
    if (m_runs.isRunning()) {
        m_message->clearButtons();
        m_message->show(u"info"_s,
                        tr("The language changes with the next start of the program, "
                           "because something is running now."));
        return;
    }
    withSavedProject([this] {
        const QString file = m_document.file();
        if (m_document.isOpen())
            m_document.close();
        emit renewWanted(file);
    });
}

}  // namespace decant::gui
