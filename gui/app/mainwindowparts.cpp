// SPDX-License-Identifier: MIT
// The fixed furniture of the main window: actions, menus, docks, status bar, pages.
#include "gui/app/mainwindow.h"
#include "gui/app/startpage.h"
#include "gui/builds/buildspage.h"
#include "gui/files/filespage.h"
#include "gui/images/imagespage.h"
#include "gui/itemmodels/roles.h"
#include "gui/itemmodels/words.h"
#include "gui/masking/maskingpage.h"
#include "gui/overview/overviewpage.h"
#include "gui/registry/registrypage.h"
#include "gui/settings/settingspage.h"
#include "gui/source/sourcepage.h"
#include "gui/subset/subsetpage.h"
#include "gui/widgets/logview.h"
#include "gui/widgets/pageparts.h"
#include "gui/widgets/pagestack.h"
#include "gui/widgets/scrolled.h"
#include "gui/widgets/theme.h"
#include "services/support/qt.h"

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

QAction* MainWindow::addAction(const QString& objectName, const QString& icon, const QString& text,
                               const QKeySequence& shortcut)
{
    auto* action = new QAction(themedIcon(icon), text, this);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    QMainWindow::addAction(action);
    return action;
}

void MainWindow::makeActions()
{
    m_new = addAction(u"newAction"_s, u"new"_s, tr("&New …"), QKeySequence::New);
    m_open = addAction(u"openAction"_s, u"open"_s, tr("&Open …"), QKeySequence::Open);
    m_save = addAction(u"saveAction"_s, u"save"_s, tr("&Save"), QKeySequence::Save);
    m_saveAs = addAction(u"saveAsAction"_s, u"save"_s, tr("Save &as …"), QKeySequence::SaveAs);
    m_quit = addAction(u"quitAction"_s, {}, tr("&Quit"), QKeySequence::Quit);
    m_palette = addAction(u"paletteAction"_s, u"search"_s, tr("&Commands …"),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_undo = m_document.undoStack()->createUndoAction(this, tr("Undo"));
    m_undo->setObjectName(u"undoAction"_s);
    m_undo->setIcon(themedIcon(u"undo"_s));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = m_document.undoStack()->createRedoAction(this, tr("Redo"));
    m_redo->setObjectName(u"redoAction"_s);
    m_redo->setIcon(themedIcon(u"redo"_s));
    m_redo->setShortcut(QKeySequence::Redo);
    m_check = addAction(u"checkAction"_s, u"check"_s, tr("&Check"), {});
    m_check->setToolTip(tr("Read the sources and check every decision"));
    m_refresh = addAction(u"refreshAction"_s, u"refresh"_s, tr("&Refresh stack"), {});
    m_refresh->setToolTip(tr("From the source to the verified image"));
    m_cancel = addAction(u"cancelAction"_s, u"cancel"_s, tr("C&ancel"), {});
    m_cancel->setToolTip(tr("Stop the run; earlier results stay"));
    m_startStack = addAction(u"startStackAction"_s, u"running"_s, tr("&Start stack"), {});
    m_startStack->setToolTip(tr("Start the newest image of every service"));
    m_stopStack = addAction(u"stopStackAction"_s, u"stop"_s, tr("S&top stack"), {});
    m_stopStack->setToolTip(tr("Stop and remove the containers of the stack"));
    m_resetStack = addAction(u"resetStackAction"_s, u"undo"_s, tr("Reset &data of the stack"), {});
    m_resetStack->setToolTip(tr("New containers of the newest images: the data is as it was "
                                "built"));

    connect(m_new, &QAction::triggered, this, &MainWindow::newProject);
    connect(m_open, &QAction::triggered, this, &MainWindow::chooseFile);
    connect(m_save, &QAction::triggered, this, &MainWindow::save);
    connect(m_saveAs, &QAction::triggered, this, &MainWindow::saveAs);
    connect(m_quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_check, &QAction::triggered, this, [this] { m_services.checkAll(); });
    connect(m_refresh, &QAction::triggered, this, [this] { m_runs.refresh({}, Stage::Inspect); });
    connect(m_cancel, &QAction::triggered, this, [this] { m_runs.cancel(); });
    makeRefreshMenu();
}

void MainWindow::makeRefreshMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"refreshMenu"_s);
    const auto add = [&](const QString& objectName, const QString& text, Stage until, bool fresh) {
        QAction* action = menu->addAction(text);
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, this,
                [this, until, fresh] { m_runs.refresh({}, until, fresh); });
    };
    add(u"refreshSnapshotAction"_s, tr("&Snapshot only"), Stage::Snapshot, false);
    add(u"refreshBuildAction"_s, tr("Up to the &verified image"), Stage::Inspect, false);
    add(u"refreshPushAction"_s, tr("Up to the &push"), Stage::Push, false);
    menu->addSeparator();
    add(u"refreshFreshAction"_s, tr("With a &new snapshot although nothing changed"),
        Stage::Inspect, true);
    m_refresh->setMenu(menu);
}

void MainWindow::makeMenus()
{
    QMenu* project = menuBar()->addMenu(tr("&Project"));
    project->addActions({m_new, m_open});
    m_recentMenu = project->addMenu(tr("&Recent"));
    m_recentMenu->setObjectName(u"recentMenu"_s);
    connect(m_recentMenu, &QMenu::aboutToShow, this, [this] {
        m_recentMenu->clear();
        for (const QString& file : QSettings().value(u"recent"_s).toStringList())
            connect(m_recentMenu->addAction(file), &QAction::triggered, this,
                    [this, file] { openFile(file); });
    });
    project->addSeparator();
    project->addActions({m_save, m_saveAs});
    project->addSeparator();
    project->addAction(m_quit);
    menuBar()->addMenu(tr("&Edit"))->addActions({m_undo, m_redo});
    QMenu* run = menuBar()->addMenu(tr("&Run"));
    run->addAction(m_check);
    run->addActions(m_refresh->menu()->actions());
    run->addSeparator();
    run->addAction(m_cancel);
    run->addSeparator();
    run->addActions({m_startStack, m_stopStack, m_resetStack});
    QMenu* view = menuBar()->addMenu(tr("&View"));
    makePageActions(view);
    view->addSeparator();
    makeThemeMenu(view);
    view->addSeparator();
    for (QDockWidget* dock : findChildren<QDockWidget*>()) {
        QAction* action = dock->toggleViewAction();
        action->setObjectName(dock->objectName() + u"Action"_s);
        view->addAction(action);
    }
    view->addSeparator();
    view->addAction(m_palette);
    makeHelpMenu();

    auto* bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setIconSize(QSize(20, 20));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addActions({m_new, m_open, m_save});
    bar->addSeparator();
    bar->addActions({m_undo, m_redo});
    bar->addSeparator();
    bar->addActions({m_check, m_refresh, m_cancel});
    bar->addSeparator();
    bar->addAction(m_startStack);
    for (QAction* quiet : {m_undo, m_redo}) {
        auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(quiet));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(quiet == m_undo ? tr("Undo") : tr("Redo"));
    }
    auto* refresh = qobject_cast<QToolButton*>(bar->widgetForAction(m_refresh));
    refresh->setObjectName(u"refreshToolButton"_s);
    refresh->setPopupMode(QToolButton::MenuButtonPopup);
}

void MainWindow::makeThemeMenu(QMenu* view)
{
    QMenu* menu = view->addMenu(themedIcon(u"theme"_s), tr("&Theme"));
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& objectName, const QString& text, ThemeChoice choice) {
        QAction* action = menu->addAction(text);
        action->setObjectName(objectName);
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [choice] { chooseTheme(choice); });
    };
    add(u"themeAutoAction"_s, tr("&Automatic"), ThemeChoice::Auto);
    add(u"themeLightAction"_s, tr("&Light"), ThemeChoice::Light);
    add(u"themeDarkAction"_s, tr("&Dark"), ThemeChoice::Dark);
    // The settings page changes it, too.
    const auto check = [group] {
        for (QAction* action : group->actions())
            action->setChecked(action->data().toInt() == static_cast<int>(chosenTheme()));
    };
    connect(menu, &QMenu::aboutToShow, this, check);
    check();
}

void MainWindow::makeDocks()
{
    auto* problems = new QDockWidget(tr("Problems"), this);
    problems->setObjectName(u"problemsDockWidget"_s);
    auto* table = new QTableView(problems);
    setUpTable(table, u"problemsTableView"_s, tr("Problems"));
    table->setModel(&m_problems);
    table->horizontalHeader()->resizeSection(0, 520);
    table->horizontalHeader()->resizeSection(1, 280);
    problems->setWidget(table);
    connect(table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const Problem problem = *m_problems.row(index.row());
        showPage(PageId::Masking, toQString(problem.service));
        m_masking->showColumn(problem.table, problem.column);
    });

    auto* log = new QDockWidget(tr("Log"), this);
    log->setObjectName(u"logDockWidget"_s);
    m_log = new LogView(log);
    m_log->setObjectName(u"logView"_s);
    m_log->setAccessibleName(tr("Log"));
    log->setWidget(m_log);
    addDockWidget(Qt::BottomDockWidgetArea, problems);
    addDockWidget(Qt::BottomDockWidgetArea, log);
    tabifyDockWidget(problems, log);
    problems->raise();
    resizeDocks({problems}, {150}, Qt::Vertical);
}

void MainWindow::makeStatusBar()
{
    m_budgetIcon = new IconLabel(u"info"_s, 16, this);
    m_budget = new QProgressBar(this);
    m_budget->setObjectName(u"budgetProgressBar"_s);
    m_budget->setAccessibleName(tr("Size of the stack against its budget"));
    m_budget->setMinimumWidth(260);
    m_budget->setRange(0, 1000);
    m_undecided = new QLabel(this);
    m_undecided->setObjectName(u"undecidedLabel"_s);
    m_jobLabel = new QLabel(this);
    m_jobLabel->setObjectName(u"jobsLabel"_s);
    statusBar()->addWidget(m_jobLabel, 1);
    statusBar()->addPermanentWidget(m_undecided);
    statusBar()->addPermanentWidget(m_budgetIcon);
    statusBar()->addPermanentWidget(m_budget);
}

void MainWindow::makePages()
{
    m_tree = new QTreeView(this);
    setUpTree(m_tree, u"projectTreeView"_s, tr("Project"));
    m_tree->setModel(&m_treeModel);
    m_tree->setHeaderHidden(true);
    m_tree->setAlternatingRowColors(false);
    m_tree->setIconSize(QSize(18, 18));
    m_tree->setMinimumWidth(170);
    connect(&m_treeModel, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);

    m_stack = new PageStack(this);
    m_stack->addWidget(m_overview = new OverviewPage(m_bench, this));
    m_stack->addWidget(m_source = new SourcePage(m_bench, this));
    m_stack->addWidget(m_subset = new SubsetPage(m_bench, this));
    m_stack->addWidget(m_masking = new MaskingPage(m_bench, this));
    m_stack->addWidget(m_files = new FilesPage(m_bench, this));
    m_stack->addWidget(m_builds = new BuildsPage(m_bench, this));
    m_stack->addWidget(m_images = new ImagesPage(m_bench, this));
    m_stack->addWidget(m_registry = new RegistryPage(m_bench, this));
    m_stack->addWidget(m_settings = new SettingsPage(m_bench, this));

    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_tree);
    splitter->addWidget(scrolled(m_stack, this));
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({210, 1100});
    splitter->setChildrenCollapsible(false);

    m_start = new StartPage(this);
    m_outer = new PageStack(this);
    m_outer->addWidget(m_start);
    m_outer->addWidget(splitter);
    m_message = new MessageBar(this);
    auto* central = new QWidget(this);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->setSpacing(4);
    layout->addWidget(m_message);
    layout->addWidget(m_outer, 1);
    setCentralWidget(central);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    showPage(static_cast<PageId>(index.data(ProjectTreeModel::PageRole).toInt()),
                             index.data(ProjectTreeModel::ServiceRole).toString());
            });
    connect(m_start, &StartPage::newWanted, this, &MainWindow::newProject);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::chooseFile);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::openSample);
    connect(m_start, &StartPage::fileWanted, this, &MainWindow::openFile);
    connect(m_settings, &SettingsPage::closeWanted, this, [this] { showPage(PageId::Overview); });
    connect(m_overview, &OverviewPage::pageWanted, this, &MainWindow::showPage);
    connect(m_builds, &BuildsPage::imageWanted, this, [this](const std::string& id) {
        m_images->showRecord(id);
        showPage(PageId::Images);
    });
}

void MainWindow::showPage(PageId page, const QString& service)
{
    QWidget* widget = m_overview;
    switch (page) {
    case PageId::Overview:
        break;
    case PageId::Service:
    case PageId::Source:
        m_source->setService(service);
        widget = m_source;
        break;
    case PageId::Subset:
        m_subset->setService(service);
        widget = m_subset;
        break;
    case PageId::Masking:
        m_masking->setService(service);
        widget = m_masking;
        break;
    case PageId::Files:
        m_files->activate();
        widget = m_files;
        break;
    case PageId::Builds:
        widget = m_builds;
        break;
    case PageId::Images:
        widget = m_images;
        break;
    case PageId::Registry:
        widget = m_registry;
        break;
    case PageId::Settings:
        if (m_stack->currentWidget() != m_settings)
            m_settings->activate();
        widget = m_settings;
        break;
    }
    m_stack->setCurrentWidget(widget);
    // The settings can be reached without a project; every other page needs one.
    const bool open = m_document.isOpen();
    m_outer->setCurrentIndex(open || page == PageId::Settings ? 1 : 0);
    m_tree->setVisible(open);
    const QModelIndex index = m_treeModel.find(page, service);
    if (index.isValid() && m_tree->currentIndex() != index)
        m_tree->setCurrentIndex(index);
}

}  // namespace decant::gui
