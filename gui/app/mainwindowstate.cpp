// SPDX-License-Identifier: MIT
// What the main window shows of the project: tree, title, problems, actions, status bar.
#include "gui/app/mainwindow.h"
#include "gui/itemmodels/words.h"
#include "gui/overview/overviewpage.h"
#include "gui/widgets/pageparts.h"
#include "services/support/qt.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

void MainWindow::showProject()
{
    const bool open = m_document.isOpen();
    m_outer->setCurrentIndex(open ? 1 : 0);
    m_tree->setVisible(open);
    if (open != m_docksShown) {
        m_docksShown = open;
        auto* problems = findChild<QDockWidget*>(u"problemsDockWidget"_s);
        auto* log = findChild<QDockWidget*>(u"logDockWidget"_s);
        log->setVisible(open);
        problems->setVisible(open);
        // The tabs of docks that were hidden are made when the event loop comes to it. A widget
        // that is the topmost one already is not raised, and then its tab does not come to the
        // front.
        const auto show = [problems, log] {
            log->raise();
            problems->raise();
        };
        QMetaObject::invokeMethod(problems, show, Qt::QueuedConnection);
    }
    const QString name = toQString(m_document.project().name);
    setWindowFilePath(m_document.file());
    setWindowTitle(open ? QString(name + u"[*] – Decant"_s) : u"Decant"_s);
    setWindowModified(m_document.isModified());
    std::vector<std::string> names;
    for (const Service& service : m_document.project().services)
        names.push_back(service.name);
    m_treeModel.setServices(names);
    m_tree->expandAll();
    if (open && !m_tree->currentIndex().isValid())
        showPage(PageId::Overview);
    showProblems();
    updateActions();
    updateStatus();
}

void MainWindow::showProblems()
{
    m_problems.setPlans(m_services.plans());
    auto* dock = findChild<QDockWidget*>(u"problemsDockWidget"_s);
    dock->setWindowTitle(m_problems.rowCount() > 0 ? tr("Problems (%1)").arg(m_problems.rowCount())
                                                   : tr("Problems"));
}

void MainWindow::updateActions()
{
    const bool open = m_document.isOpen();
    const bool running = m_runs.isRunning();
    const bool onDisk = open && !m_document.file().isEmpty();
    m_save->setEnabled(m_document.isModified());
    m_saveAs->setEnabled(open);
    m_check->setEnabled(open);
    m_refresh->setEnabled(onDisk && !running);
    m_refresh->menu()->setEnabled(onDisk && !running);
    for (QAction* action : m_refresh->menu()->actions())
        action->setEnabled(onDisk && !running);
    m_cancel->setEnabled(running);
    const bool idle = onDisk && !m_containers.isBusy();
    for (QAction* action : {m_startStack, m_stopStack, m_resetStack})
        action->setEnabled(idle);
}

void MainWindow::updateStatus()
{
    const bool open = m_document.isOpen();
    std::int64_t size = 0;
    int undecided = 0;
    bool known = false;
    for (const Service& service : m_document.project().services) {
        if (const BuildRecord* record = m_services.newest(service.name))
            size += record->report.compressedBytes;
        const int count = m_services.state(service.name).undecided;
        undecided += count;
        known = known || m_services.state(service.name).catalog != nullptr;
        m_treeModel.setCount(PageId::Masking, toQString(service.name), count);
    }
    const std::int64_t budget = m_document.project().budget.stackBytes;
    m_budget->setVisible(open && budget > 0);
    m_budgetIcon->setVisible(open && budget > 0);
    if (budget > 0) {
        m_budget->setValue(static_cast<int>(std::min<std::int64_t>(1000, size * 1000 / budget)));
        m_budget->setFormat(tr("%1 of %2").arg(bytesWords(size), bytesWords(budget)));
        const bool over = size > budget;
        static_cast<IconLabel*>(m_budgetIcon)
            ->setIcon(over            ? u"error"_s
                          : size == 0 ? u"waiting"_s
                                      : u"ok"_s);
        m_budget->setToolTip(over ? tr("The stack is larger than its budget.")
                                  : tr("Compressed size of the newest images"));
    }
    m_undecided->setVisible(open);
    m_undecided->setText(!known              ? tr("Decisions not checked yet")
                             : undecided > 0 ? tr("%n column(s) undecided", nullptr, undecided)
                                             : tr("Nothing undecided"));
}

void MainWindow::updateJobs()
{
    const auto& running = m_jobs.running();
    if (running.empty()) {
        m_jobLabel->clear();
        return;
    }
    const Job* job = running.back();
    const QString progress = job->progress().text();
    QString text = progress.isEmpty() ? job->title() : QString(job->title() + u" – "_s + progress);
    if (running.size() > 1)
        text += tr(" (and %n more)", nullptr, static_cast<int>(running.size()) - 1);
    m_jobLabel->setText(text);
}

}  // namespace decant::gui
