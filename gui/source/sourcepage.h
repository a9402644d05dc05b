// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/jobcenter.h"
#include "gui/app/workbench.h"
#include "gui/itemmodels/catalogmodel.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <string>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace decant::gui {

class ConnectionForm;
class DataPreview;
class EmptyState;
class MessageBar;
class PageHeader;

/// Where the data of a service comes from: connection form, test, and what is in the database.
class SourcePage : public QWidget {
    Q_OBJECT
public:
    explicit SourcePage(const Workbench& bench, QWidget* parent = nullptr);
    void setService(const QString& name);

private:
    QWidget* makeConnection();
    QWidget* makeCatalog();
    void showProject();
    void showState();
    void commit(const QString& field);
    void testConnection();
    void showRows(const QModelIndex& index);
    void storePassword(const QString& password);

    Workbench m_bench;
    std::string m_service;
    CatalogModel m_catalog;
    std::shared_ptr<const Catalog> m_known;  ///< catalog the tree shows
    QPointer<Job> m_test;
    PageHeader* m_header;
    MessageBar* m_message;
    ConnectionForm* m_form;
    QPushButton* m_testButton;
    QPushButton* m_cancelTestButton;
    QLabel* m_facts;
    QLineEdit* m_filter;
    QPushButton* m_reload;
    QTreeView* m_tree;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    DataPreview* m_preview;
};

}  // namespace decant::gui
