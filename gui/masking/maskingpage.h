// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/jobcenter.h"
#include "gui/app/workbench.h"
#include "gui/itemmodels/maskingmodel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <set>
#include <string>

class QCheckBox;
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
    /// Goes to the column, as a click on a problem does.
    void showColumn(const std::string& table, const std::string& column);

private:
    QWidget* makeBar();
    QWidget* makeGrid();
    void showState();
    void rebuildRows();
    void scan();
    void acceptSuggestions();
    void decide(const std::optional<Decision>& decision);
    void showSelection();
    void updateHeader();
    void preview();
    [[nodiscard]] std::vector<int> selectedRows() const;

    Workbench m_bench;
    std::string m_service;
    std::shared_ptr<const Catalog> m_shown;  ///< catalog the rows were made of
    MaskingModel m_model;
    MaskingFilter m_filter;
    QTimer m_selectionTimer;
    QTimer m_previewTimer;
    QPointer<Job> m_rowsJob;
    QPointer<Job> m_previewJob;
    QPointer<Job> m_scanJob;
    bool m_previewFailed = false;  ///< the message shown says so
    PageHeader* m_header;
    MessageBar* m_message;
    QLineEdit* m_search;
    QCheckBox* m_undecidedOnly;
    QCheckBox* m_sensitiveOnly;
    QPushButton* m_accept;
    QPushButton* m_scanButton;
    QTableView* m_view;
    RuleEditor* m_editor;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
};

}  // namespace decant::gui
