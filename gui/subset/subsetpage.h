// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/jobcenter.h"
#include "gui/app/workbench.h"
#include "gui/itemmodels/subsetmodel.h"
#include "gui/subset/subsetview.h"

#include <QPointer>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <string>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace decant::gui {

class BudgetDialog;
class ClosureView;
class EmptyState;
class MessageBar;
class PageHeader;
class TableRules;

/// Which rows of each table are taken, what that is about, and why.
class SubsetPage : public QWidget {
    Q_OBJECT
public:
    explicit SubsetPage(const Workbench& bench, QWidget* parent = nullptr);
    void setService(const QString& name);

private:
    QWidget* makeBar();
    QWidget* makeGrid();
    void connectParts();
    void showState();
    void plan();
    void showView(std::shared_ptr<const SubsetView> view);
    void showSelection();
    void showSummary();
    void layOut();
    void selectUnit(std::size_t unit);
    void measure();
    void count(const QString& table, const QString& condition);
    void fit();
    void applyProposal(const BudgetProposal& proposal);
    void changeRows(const std::vector<std::string>& tables, const TableSubset& rows);
    void changeChildren(const QString& table, const QString& name, Children children, int limit);
    void changeSelected(RowMode mode);
    [[nodiscard]] const Service* service() const;

    Workbench m_bench;
    std::string m_service;
    std::shared_ptr<const Catalog> m_catalog;  ///< the one that is shown
    std::shared_ptr<const SubsetView> m_view;
    std::shared_ptr<const Measured> m_measured;  ///< of m_catalog, or null
    SubsetModel m_model;
    QSortFilterProxyModel m_filter;
    QTimer m_planTimer;
    QPointer<Job> m_planJob;
    QPointer<Job> m_layoutJob;
    QPointer<Job> m_measureJob;
    QPointer<Job> m_countJob;
    QPointer<BudgetDialog> m_dialog;
    PageHeader* m_header;
    MessageBar* m_message;
    QTabWidget* m_tabs;
    QTableView* m_grid;
    ClosureView* m_graph;
    std::shared_ptr<const SubsetView> m_drawn;  ///< what the graph shows
    TableRules* m_rules;
    QLabel* m_summary;
    QPushButton* m_measureButton;
    QPushButton* m_fitButton;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
};

}  // namespace decant::gui
