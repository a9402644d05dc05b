// SPDX-License-Identifier: MIT
#include "gui/itemmodels/filetreemodel.h"

#include "gui/itemmodels/words.h"
#include "services/support/qt.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

FileTreeModel::FileTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_tree(std::make_shared<const FileTree>(
          makeFileTree(std::make_shared<const std::vector<ImageFile>>(), {})))
{
}

void FileTreeModel::setTree(std::shared_ptr<const FileTree> tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
}

void FileTreeModel::sort(int column, Qt::SortOrder order)
{
    emit sortWanted(column, order);
}

const FileTree::Node& FileTreeModel::nodeOf(const QModelIndex& index) const
{
    return m_tree->nodes[index.isValid() ? index.internalId() : 0];
}

QModelIndex FileTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int child = m_tree->order[static_cast<std::size_t>(nodeOf(parent).first + row)];
    return createIndex(row, column, static_cast<quintptr>(child));
}

QModelIndex FileTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const int up = nodeOf(child).parent;
    if (up <= 0)
        return {};
    return createIndex(m_tree->nodes[static_cast<std::size_t>(up)].row, 0,
                       static_cast<quintptr>(up));
}

int FileTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : nodeOf(parent).count;
}

int FileTreeModel::columnCount(const QModelIndex& /*parent*/) const
{
    return static_cast<int>(Column::Count);
}

QVariant FileTreeModel::words(const FileTree::Node& node, Column column) const
{
    const ImageFile* file =
        node.file < 0 ? nullptr : &(*m_tree->files)[static_cast<std::size_t>(node.file)];
    switch (column) {
    case Column::Name:
        return toQString(node.name);
    case Column::Size:
        return bytesWords(node.bytes);
    case Column::Change:
        if (file == nullptr)
            return {};
        switch (file->change) {
        case ImageFile::Change::Added:
            return tr("added");
        case ImageFile::Change::Modified:
            return tr("modified");
        case ImageFile::Change::Removed:
            return tr("removed");
        }
        return {};
    case Column::Layer:
        return file == nullptr ? QVariant() : QVariant(file->layer + 1);
    case Column::Object:
        return file == nullptr ? QVariant() : QVariant(toQString(file->object));
    case Column::Count:
        break;
    }
    return {};
}

QVariant FileTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FileTree::Node& node = nodeOf(index);
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(node, column);
    case Qt::TextAlignmentRole:
        if (column == Column::Size || column == Column::Layer)
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::ToolTipRole:
        return node.file < 0
            ? QVariant()
            : QVariant(toQString((*m_tree->files)[static_cast<std::size_t>(node.file)].path));
    default:
        return {};
    }
}

QVariant FileTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Size:
        return tr("Size");
    case Column::Change:
        return tr("Change");
    case Column::Layer:
        return tr("Layer");
    case Column::Object:
        return tr("Object of the database");
    case Column::Count:
        break;
    }
    return {};
}

}  // namespace decant::gui
