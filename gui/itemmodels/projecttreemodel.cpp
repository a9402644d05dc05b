// SPDX-License-Identifier: MIT
#include "gui/itemmodels/projecttreemodel.h"

#include "gui/itemmodels/roles.h"
#include "services/support/qt.h"

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

QString pageIcon(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return u"overview"_s;
    case PageId::Service:
        return u"database"_s;
    case PageId::Source:
        return u"source"_s;
    case PageId::Subset:
        return u"subset"_s;
    case PageId::Masking:
        return u"mask"_s;
    case PageId::Files:
        return u"file"_s;
    case PageId::Builds:
        return u"build"_s;
    case PageId::Images:
        return u"layers"_s;
    case PageId::Registry:
        return u"registry"_s;
    case PageId::Settings:
        return u"edit"_s;
    }
    return {};
}

}  // namespace

ProjectTreeModel::ProjectTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
{
    build();
}

int ProjectTreeModel::add(PageId page, const QString& service, int parent)
{
    const int id = static_cast<int>(m_nodes.size());
    std::vector<int>& siblings =
        parent < 0 ? m_roots : m_nodes[static_cast<std::size_t>(parent)].children;
    Node node;
    node.page = page;
    node.service = service;
    node.parent = parent;
    node.row = static_cast<int>(siblings.size());
    siblings.push_back(id);
    m_nodes.push_back(std::move(node));
    return id;
}

void ProjectTreeModel::build()
{
    m_nodes.clear();
    m_roots.clear();
    add(PageId::Overview, {}, -1);
    for (const std::string& name : m_services) {
        const QString service = toQString(name);
        const int node = add(PageId::Service, service, -1);
        add(PageId::Source, service, node);
        add(PageId::Subset, service, node);
        add(PageId::Masking, service, node);
    }
    add(PageId::Files, {}, -1);
    add(PageId::Builds, {}, -1);
    add(PageId::Images, {}, -1);
    add(PageId::Registry, {}, -1);
    add(PageId::Settings, {}, -1);
}

void ProjectTreeModel::setServices(const std::vector<std::string>& names)
{
    if (names == m_services)
        return;
    beginResetModel();
    m_services = names;
    build();
    endResetModel();
}

QModelIndex ProjectTreeModel::find(PageId page, const QString& service) const
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].page == page && m_nodes[i].service == service)
            return createIndex(m_nodes[i].row, 0, static_cast<quintptr>(i));
    }
    return {};
}

void ProjectTreeModel::setCount(PageId page, const QString& service, int count)
{
    const QModelIndex at = find(page, service);
    if (!at.isValid() || m_nodes[at.internalId()].count == count)
        return;
    m_nodes[at.internalId()].count = count;
    emit dataChanged(at, at);
}

QModelIndex ProjectTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::vector<int>& siblings =
        parent.isValid() ? m_nodes[parent.internalId()].children : m_roots;
    return createIndex(row, column, static_cast<quintptr>(siblings[static_cast<std::size_t>(row)]));
}

QModelIndex ProjectTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const int up = m_nodes[child.internalId()].parent;
    if (up < 0)
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(up)].row, 0, static_cast<quintptr>(up));
}

int ProjectTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_roots.size());
    return parent.column() == 0 ? static_cast<int>(m_nodes[parent.internalId()].children.size())
                                : 0;
}

int ProjectTreeModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 1;
}

QString ProjectTreeModel::label(const Node& node) const
{
    switch (node.page) {
    case PageId::Overview:
        return tr("Overview");
    case PageId::Service:
        return node.service;
    case PageId::Source:
        return tr("Source");
    case PageId::Subset:
        return tr("Subset");
    case PageId::Masking:
        return tr("Masking");
    case PageId::Files:
        return tr("Files");
    case PageId::Builds:
        return tr("Builds");
    case PageId::Images:
        return tr("Images");
    case PageId::Registry:
        return tr("Registry");
    case PageId::Settings:
        return tr("Settings");
    }
    return {};
}

QVariant ProjectTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& node = m_nodes[index.internalId()];
    switch (role) {
    case Qt::DisplayRole:
        return node.count > 0 ? QString(label(node) + u" (%1)"_s.arg(node.count)) : label(node);
    case Qt::ToolTipRole:
        return node.count > 0 ? tr("%n column(s) without a decision", nullptr, node.count)
                              : QVariant();
    case IconRole:
        return pageIcon(node.page);
    case PageRole:
        return static_cast<int>(node.page);
    case ServiceRole:
        return node.service;
    case CountRole:
        return node.count;
    default:
        return {};
    }
}

}  // namespace decant::gui
