// SPDX-License-Identifier: MIT
#include "gui/itemmodels/filetreemodel.h"

#include "gui/itemmodels/roles.h"
#include "gui/itemmodels/words.h"
#include "services/support/qt.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

FileTreeModel::FileTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_nodes(1)
{
}

void FileTreeModel::setFiles(std::vector<ImageFile> files)
{
    beginResetModel();
    m_files = std::move(files);
    build();
    endResetModel();
}

void FileTreeModel::setLayer(int layer)
{
    if (layer == m_layer)
        return;
    beginResetModel();
    m_layer = layer;
    build();
    endResetModel();
}

int FileTreeModel::add(std::string name, int parent)
{
    const int id = static_cast<int>(m_nodes.size());
    Node node;
    node.name = std::move(name);
    node.parent = parent;
    m_nodes.push_back(std::move(node));
    m_nodes[static_cast<std::size_t>(parent)].children.push_back(id);
    return id;
}

void FileTreeModel::build()
{
    m_nodes.assign(1, Node{});
    std::unordered_map<std::string, int> folders{{std::string(), 0}};
    const auto folderOf = [&](const std::string& path, const auto& self) -> int {
        if (const auto known = folders.find(path); known != folders.end())
            return known->second;
        const std::size_t slash = path.rfind('/');
        const std::string above =
            slash == std::string::npos ? std::string() : path.substr(0, slash);
        const int id =
            add(path.substr(slash == std::string::npos ? 0 : slash + 1), self(above, self));
        folders.emplace(path, id);
        return id;
    };
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const ImageFile& file = m_files[i];
        if (m_layer == kWholeImage ? !file.visible : file.layer != m_layer)
            continue;
        const std::size_t slash = file.path.rfind('/');
        const bool top = slash == std::string::npos;
        const int id = add(file.path.substr(top ? 0 : slash + 1),
                           folderOf(top ? std::string() : file.path.substr(0, slash), folderOf));
        m_nodes[static_cast<std::size_t>(id)].file = static_cast<int>(i);
        for (int at = id; at >= 0; at = m_nodes[static_cast<std::size_t>(at)].parent)
            m_nodes[static_cast<std::size_t>(at)].bytes += file.bytes;
    }
    for (Node& node : m_nodes) {
        std::sort(node.children.begin(), node.children.end(), [this](int a, int b) {
            return m_nodes[static_cast<std::size_t>(a)].name
                < m_nodes[static_cast<std::size_t>(b)].name;
        });
        for (std::size_t row = 0; row < node.children.size(); ++row)
            m_nodes[static_cast<std::size_t>(node.children[row])].row = static_cast<int>(row);
    }
}

QModelIndex FileTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node& node = m_nodes[parent.isValid() ? parent.internalId() : 0];
    return createIndex(row, column,
                       static_cast<quintptr>(node.children[static_cast<std::size_t>(row)]));
}

QModelIndex FileTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const int up = m_nodes[child.internalId()].parent;
    if (up <= 0)
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(up)].row, 0, static_cast<quintptr>(up));
}

int FileTreeModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(m_nodes[parent.isValid() ? parent.internalId() : 0].children.size());
}

int FileTreeModel::columnCount(const QModelIndex& /*parent*/) const
{
    return static_cast<int>(Column::Count);
}

QVariant FileTreeModel::words(const Node& node, Column column) const
{
    const ImageFile* file = node.file < 0 ? nullptr : &m_files[static_cast<std::size_t>(node.file)];
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
    const Node& node = m_nodes[index.internalId()];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(node, column);
    case SortRole:
        return column == Column::Size ? QVariant(node.bytes) : words(node, column);
    case Qt::TextAlignmentRole:
        if (column == Column::Size || column == Column::Layer)
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::ToolTipRole:
        return node.file < 0
            ? QVariant()
            : QVariant(toQString(m_files[static_cast<std::size_t>(node.file)].path));
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
