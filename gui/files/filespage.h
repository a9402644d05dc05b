// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/jobcenter.h"
#include "gui/app/workbench.h"
#include "gui/itemmodels/filemodels.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace decant::gui {

class CodeView;
class EmptyState;
class MessageBar;
class PageHeader;

/// The generated files: text, difference to the file on disk or in git, and writing them.
class FilesPage : public QWidget {
    Q_OBJECT
public:
    explicit FilesPage(const Workbench& bench, QWidget* parent = nullptr);
    /// Generates again when something changed since the last time.
    void activate();
    void setArtifacts(std::vector<ArtifactRow> rows);

private:
    enum class View : int { Text, AgainstDisk, AgainstHead };
    QWidget* makeContent();
    void generate();
    void showFile();
    void showDiff(const ArtifactRow& row, View view);
    void confirmWrite();
    void write();

    Workbench m_bench;
    ArtifactModel m_model;
    QPointer<Job> m_job;
    QPointer<Job> m_diffJob;
    bool m_stale = true;
    PageHeader* m_header;
    MessageBar* m_message;
    QPushButton* m_write;
    QTableView* m_list = nullptr;
    QComboBox* m_view = nullptr;
    QLabel* m_note = nullptr;
    CodeView* m_code = nullptr;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
};

}  // namespace decant::gui
