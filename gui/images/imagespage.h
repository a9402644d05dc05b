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
class QPushButton;
class QTabWidget;
class QStackedWidget;

namespace decant::gui {

class FilesPanel;
class MessageBar;
class PageHeader;
class ShareBar;
class Treemap;

/// What is in an image: layers, the database folder as objects, and what verification said.
class ImagesPage : public QWidget {
    Q_OBJECT
public:
    explicit ImagesPage(const Workbench& bench, QWidget* parent = nullptr);
    void showRecord(const std::string& id);
    void setRecords(std::vector<BuildRecord> records);

private:
    QWidget* makeContent();
    QWidget* makeLayers(QWidget* parent);
    QWidget* makeObjects(QWidget* parent);
    QWidget* makeChanges(QWidget* parent);
    /// Reads the files of the image in the background and shows them.
    void loadFiles(const BuildRecord& record);
    void showChanges(const BuildRecord& record);
    void exportTo(const QString& file);
    [[nodiscard]] const BuildRecord* chosen() const;
    void show(const BuildRecord& record);
    void showVerdict(const BuildRecord& record);

    Workbench m_bench;
    std::vector<BuildRecord> m_records;  ///< only those with a report
    LayerModel m_layers;
    DatabaseObjectModel m_objects;
    DifferenceModel m_changes;
    QSortFilterProxyModel m_layerSort;
    QSortFilterProxyModel m_objectSort;
    PageHeader* m_header;
    QComboBox* m_choice;
    MessageBar* m_verdict;
    QLabel* m_sizes = nullptr;
    ShareBar* m_bar = nullptr;
    Treemap* m_treemap = nullptr;
    FilesPanel* m_files = nullptr;
    QLabel* m_difference = nullptr;
    QTabWidget* m_tabs = nullptr;
    QPushButton* m_export = nullptr;
    QStackedWidget* m_stack;
};

}  // namespace decant::gui
