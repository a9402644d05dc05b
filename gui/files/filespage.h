// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/jobcenter.h"
#include "gui/app/workbench.h"
#include "gui/itemmodels/filemodels.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace decant::gui {

class CodeView;
class DiffView;
class EmptyState;
class LintStrip;
class MessageBar;
class PageHeader;

/// The generated files: text with what the rules say about it, difference to the file on disk or in
/// git, and writing them.
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
    void showText(const ArtifactRow& row);
    void showDiff(const ArtifactRow& row, View view);
    void showPlace();
    void goTo(int line, int column);
    QWidget* makeBar(QWidget* parent);
    QAction* makeStep(const QString& objectName, const QString& text, const QString& icon,
                      const QKeySequence& keys);
    void confirmWrite();
    void write(const std::vector<ArtifactRow>& seen);

    Workbench m_bench;
    ArtifactModel m_model;
    QPointer<Job> m_job;
    QPointer<Job> m_diffJob;
    bool m_stale = true;
    bool m_ofBefore = false;  ///< the message says that the files are older than the project
    PageHeader* m_header;
    MessageBar* m_message;
    QPushButton* m_write;
    QTableView* m_list = nullptr;
    QComboBox* m_view = nullptr;
    QLabel* m_note = nullptr;
    QComboBox* m_shape = nullptr;
    QLabel* m_place = nullptr;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QStackedWidget* m_panes = nullptr;
    CodeView* m_code = nullptr;
    DiffView* m_diff = nullptr;
    LintStrip* m_lint = nullptr;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
};

}  // namespace decant::gui
