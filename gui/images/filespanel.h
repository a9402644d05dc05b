// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/filetreemodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QTreeView;

namespace decant::gui {

/// The files of an image: of the whole, or of one layer with what it changes.
class FilesPanel : public QWidget {
    Q_OBJECT
public:
    explicit FilesPanel(QWidget* parent = nullptr);
    void setFiles(std::vector<ImageFile> files, const QStringList& layers);
    /// Chooses a layer (from 0).
    void showLayer(int layer);

private:
    FileTreeModel m_model;
    QSortFilterProxyModel m_filter;
    QComboBox* m_layer;
    QLineEdit* m_search;
    QTreeView* m_tree;
};

}  // namespace decant::gui
