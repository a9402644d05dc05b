// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/workbench.h"
#include "gui/itemmodels/simplemodels.h"

#include <QWidget>

#include <string>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace decant::gui {

class EmptyState;
class LogView;
class MessageBar;
class PageHeader;

/// The running build with stages, engine steps and live log, and the history of builds.
class BuildsPage : public QWidget {
    Q_OBJECT
public:
    explicit BuildsPage(const Workbench& bench, QWidget* parent = nullptr);

signals:
    void imageWanted(const std::string& recordId);

private:
    QWidget* makeRun();
    QWidget* makeHistory();
    void showHistory();
    void showRecord();
    void connectRun();
    void saveLog();

    Workbench m_bench;
    HistoryModel m_history;
    StageModel m_recordStages;
    PageHeader* m_header;
    MessageBar* m_message;
    QPushButton* m_refresh;
    QPushButton* m_cancel;
    QLabel* m_progressLabel = nullptr;
    QProgressBar* m_progress = nullptr;
    LogView* m_log = nullptr;
    QLineEdit* m_find = nullptr;
    QTableView* m_historyView = nullptr;
    QTableView* m_recordView = nullptr;
    QLabel* m_recordLabel = nullptr;
    QPushButton* m_openImage = nullptr;
    QStackedWidget* m_historyStack = nullptr;
    QStackedWidget* m_runStack = nullptr;
};

}  // namespace decant::gui
