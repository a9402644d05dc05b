// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/filetree.h"

#include <QAbstractItemModel>

#include <memory>

namespace decant::gui {

/// Shows a tree of files. Sorting is not done here: a tree of another order is asked for.
class FileTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Column { Name, Size, Change, Layer, Object, Count };

    explicit FileTreeModel(QObject* parent = nullptr);
    /// Never null.
    void setTree(std::shared_ptr<const FileTree> tree);
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

signals:
    void sortWanted(int column, Qt::SortOrder order);

private:
    [[nodiscard]] const FileTree::Node& nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QVariant words(const FileTree::Node& node, Column column) const;

    std::shared_ptr<const FileTree> m_tree;
};

}  // namespace decant::gui
