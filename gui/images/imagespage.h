// SPDX-License-Identifier: MIT
#pragma once

#include "gui/app/workbench.h"
#include "gui/itemmodels/imagemodels.h"
#include "model/build/buildrecord.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace decant::gui {

class MessageBar;
class PageHeader;
class ShareBar;

/// What is in an image: layers, the database folder as objects, and what verification said.
class ImagesPage : public QWidget {
    Q_OBJECT
public:
    explicit ImagesPage(const Workbench& bench, QWidget* parent = nullptr);
    void showRecord(const std::string& id);
    void setRecords(std::vector<BuildRecord> records);

private:
    QWidget* makeContent();
    void show(const BuildRecord& record);
    void showVerdict(const BuildRecord& record);

    Workbench m_bench;
    std::vector<BuildRecord> m_records;  ///< only those with a report
    LayerModel m_layers;
    DatabaseObjectModel m_objects;
    QSortFilterProxyModel m_layerSort;
    QSortFilterProxyModel m_objectSort;
    PageHeader* m_header;
    QComboBox* m_choice;
    MessageBar* m_verdict;
    QLabel* m_sizes = nullptr;
    ShareBar* m_bar = nullptr;
    QStackedWidget* m_stack;
};

}  // namespace decant::gui
