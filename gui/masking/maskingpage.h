// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/jobcenter.h"
#include "gui/app/workbench.h"
#include "gui/itemmodels/maskingfilter.h"
#include "gui/itemmodels/maskingmodel.h"
#include "services/pipeline/previewsummary.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>

class QAction;
class QCheckBox;
class QKeySequence;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace decant::gui {

class EmptyState;
class MessageBar;
class PageHeader;
class RuleEditor;

/// The masking grid of a service with filters, bulk actions, the rule panel and a live preview.
class MaskingPage : public QWidget {
    Q_OBJECT
public:
    explicit MaskingPage(const Workbench& bench, QWidget* parent = nullptr);
    void setService(const QString& name);
    /// Goes to the column, as a click on a problem does; as soon as the rows are there, when they
    /// are not yet.
    void showColumn(const std::string& table, const std::string& column);
    [[nodiscard]] const MaskingModel& maskingModel() const { return m_model; }

private:
    /// A table's rows as they are, and as the rules make them.
    struct Sampled {
        std::shared_ptr<const RowSample> rows;
        Preview preview;
        std::vector<ColumnSummary> summaries;
    };

    /// What rows are made of.
    struct Basis {
        std::shared_ptr<const Catalog> catalog;
        std::shared_ptr<const MaskPlan> plan;
        MaskSpec decisions;
    };

    QWidget* makeBar();
    QWidget* makeGrid();
    void makeActions();
    QAction* addGridAction(const QString& objectName, const QString& icon, const QString& text,
                           const QKeySequence& shortcut, void (MaskingPage::*call)());
    void connectDocument();
    void showState();
    /// Makes the rows when those that are shown are of another catalog.
    void rebuildRows();
    void showContent(MaskingContent content, const Basis& basis);
    /// Takes over the newest plan when it is another one than the one that is shown.
    void showPlan();
    void scan();
    void showSelection();
    void updateHeader();
    void updateActions();
    void showDrift();

    void decide(const std::optional<Decision>& decision);
    /// One undoable edit; a message says how many there were.
    void decideAll(const QString& text, const std::vector<ColumnDecision>& decisions);
    void acceptSuggestions();
    void acceptSelected();
    void copyDecision();
    void pasteDecision();
    void applyToKind();
    void clearSelected();
    void chooseFunction();
    void showFilter();

    void preview();
    void sampleNext();
    void startSampling(const std::string& table);
    void takeSample(const std::string& table, Result<Sampled> result);
    void showPreview();
    [[nodiscard]] std::string selectedTable() const;
    [[nodiscard]] std::string visibleTableWithoutPreview() const;
    [[nodiscard]] std::vector<int> selectedRows() const;

    Workbench m_bench;
    std::string m_service;
    std::shared_ptr<const Catalog> m_shown;  ///< catalog the rows were made of
    MaskingModel m_model;
    MaskingFilter m_filter;
    QTimer m_selectionTimer;
    QTimer m_previewTimer;
    std::shared_ptr<const MaskPlan> m_planShown;
    QPointer<Job> m_rowsJob;
    QPointer<Job> m_planJob;
    QPointer<Job> m_previewJob;
    QPointer<Job> m_scanJob;
    bool m_previewFailed = false;  ///< the message shown says so; only the person tries again
    std::string m_sampledTable;  ///< whose rows are kept, as long as it is selected
    Sampled m_sampled;
    std::optional<std::pair<std::string, std::string>> m_wanted;  ///< table and column to go to
    std::optional<Decision> m_copied;
    PageHeader* m_header;
    MessageBar* m_message;
    MessageBar* m_driftBar;
    QLineEdit* m_search;
    QCheckBox* m_undecidedOnly;
    QCheckBox* m_sensitiveOnly;
    QCheckBox* m_changedOnly;
    QPushButton* m_accept;
    QPushButton* m_scanButton;
    QTableView* m_view;
    QAction* m_acceptAction = nullptr;
    QAction* m_copyAction = nullptr;
    QAction* m_pasteAction = nullptr;
    QAction* m_kindAction = nullptr;
    QAction* m_clearAction = nullptr;
    RuleEditor* m_editor;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
};

}  // namespace decant::gui
