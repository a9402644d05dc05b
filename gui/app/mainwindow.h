// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/autosave.h"
#include "gui/app/desktop.h"
#include "gui/app/jobcenter.h"
#include "gui/app/projectdocument.h"
#include "gui/app/runcenter.h"
#include "gui/app/servicestates.h"
#include "gui/app/stackcenter.h"
#include "gui/app/workbench.h"
#include "gui/itemmodels/projecttreemodel.h"
#include "gui/itemmodels/simplemodels.h"

#include <QHash>
#include <QMainWindow>

class QAction;
class QLabel;
class QMenu;
class QProgressBar;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace decant::gui {

class BuildsPage;
class FilesPage;
class HelpWindow;
class ImagesPage;
class LogView;
class MaskingPage;
class MessageBar;
class OverviewPage;
class RegistryPage;
class SettingsPage;
class SourcePage;
class StartPage;
class SubsetPage;

/// The window of one project: tree, pages, docks, tool bar and status bar.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString& file);
    [[nodiscard]] ProjectDocument* document() { return &m_document; }
    [[nodiscard]] const Workbench& workbench() const { return m_bench; }
    void showPage(PageId page, const QString& service = {});
    /// Opens the help at a topic like "window.md#masking"; at its contents when it is empty.
    void showHelp(const QString& topic);

signals:
    /// The language was changed: the window asks to be made anew with this project, which is closed
    /// and saved; "" for none.
    void renewWanted(const QString& file);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QAction* addAction(const QString& objectName, const QString& icon, const QString& text,
                       const QKeySequence& shortcut);
    void makeActions();
    void makeMenus();
    void makeRefreshMenu();
    void makeThemeMenu(QMenu* view);
    void makeHelpMenu();
    void makeDocks();
    void makeStatusBar();
    void makePages();
    void connectDocument();
    void connectRuns();
    void connectContainers();
    void connectSession();
    void makePageActions(QMenu* view);
    void showPalette();
    void offerKept(const QString& projectFile, const Project& project, const QDateTime& when);
    void takeKept(const QString& projectFile, const Project& project);
    void tellEnd(const QString& title, double seconds, const std::optional<Error>& error);
    void renew();
    void showProject();
    void showProblems();
    void updateActions();
    void updateStatus();
    void updateJobs();
    void report(const Error& error);
    void chooseFile();
    void newProject();
    void openSample();
    bool save();
    void saveAs();
    /// Calls `then` at once, or after the person chose to save or discard.
    void withSavedProject(const std::function<void()>& then);
    void remember(const QString& file);

    JobCenter m_jobs;
    ProjectDocument m_document;
    ServiceStates m_services;
    RunCenter m_runs;
    StackCenter m_containers;
    Autosave m_autosave;
    Desktop m_desktop;
    Workbench m_bench;
    ProjectTreeModel m_treeModel;
    ProblemModel m_problems;
    std::function<void()> m_afterSave;
    bool m_docksShown = true;

    QTreeView* m_tree = nullptr;
    QStackedWidget* m_outer = nullptr;
    QStackedWidget* m_stack = nullptr;
    MessageBar* m_message = nullptr;
    StartPage* m_start = nullptr;
    OverviewPage* m_overview = nullptr;
    SourcePage* m_source = nullptr;
    SubsetPage* m_subset = nullptr;
    MaskingPage* m_masking = nullptr;
    FilesPage* m_files = nullptr;
    BuildsPage* m_builds = nullptr;
    ImagesPage* m_images = nullptr;
    RegistryPage* m_registry = nullptr;
    SettingsPage* m_settings = nullptr;
    LogView* m_log = nullptr;
    HelpWindow* m_help = nullptr;
    QAction* m_new = nullptr;
    QAction* m_open = nullptr;
    QAction* m_save = nullptr;
    QAction* m_saveAs = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_check = nullptr;
    QAction* m_refresh = nullptr;
    QAction* m_cancel = nullptr;
    QAction* m_startStack = nullptr;
    QAction* m_stopStack = nullptr;
    QAction* m_resetStack = nullptr;
    QAction* m_quit = nullptr;
    QAction* m_palette = nullptr;
    QMenu* m_recentMenu = nullptr;
    QProgressBar* m_budget = nullptr;
    QLabel* m_budgetIcon = nullptr;
    QLabel* m_undecided = nullptr;
    QLabel* m_jobLabel = nullptr;
};

/// Where the sample project lies: installed, or in the source tree; "" when it is not there.
[[nodiscard]] QString samplePath();

}  // namespace decant::gui
