// SPDX-License-Identifier: MIT
#pragma once

#include "model/image/imagefiles.h"

#include <QAbstractItemModel>

#include <string>
#include <vector>

namespace decant::gui {

/// The files of an image as a tree: folders sum up what is below them. With a layer chosen, only
/// what that layer brings, replaces or removes; without, what a container sees.
class FileTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Column { Name, Size, Change, Layer, Object, Count };
    static constexpr int kWholeImage = -1;

    explicit FileTreeModel(QObject* parent = nullptr);
    void setFiles(std::vector<ImageFile> files);
    void setLayer(int layer);
    [[nodiscard]] int layer() const { return m_layer; }

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Node {
        std::string name;
        int parent = -1;
        int row = 0;
        int file = -1;  ///< in m_files, -1 for a folder
        qint64 bytes = 0;  ///< with all that is below
        std::vector<int> children;
    };
    void build();
    int add(std::string name, int parent);
    [[nodiscard]] QVariant words(const Node& node, Column column) const;

    std::vector<ImageFile> m_files;
    std::vector<Node> m_nodes;  ///< the first is the root, which nobody sees
    int m_layer = kWholeImage;
};

}  // namespace decant::gui
