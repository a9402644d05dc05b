// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/workbench.h"
#include "gui/itemmodels/filemodels.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <string>

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace decant::gui {

class EmptyState;
class PageHeader;

/// Which rows of each table are taken.
class SubsetPage : public QWidget {
    Q_OBJECT
public:
    explicit SubsetPage(const Workbench& bench, QWidget* parent = nullptr);
    void setService(const QString& name);

private:
    void showState();
    void showModes();
    void change(const std::string& table, RowMode mode);
    void toggleSelected(RowMode mode);

    Workbench m_bench;
    std::string m_service;
    SubsetModel m_model;
    QSortFilterProxyModel m_filter;
    PageHeader* m_header;
    QTableView* m_view;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
};

}  // namespace decant::gui
