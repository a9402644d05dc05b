// SPDX-License-Identifier: MIT
#include "gui/itemmodels/catalogmodel.h"

#include "gui/itemmodels/roles.h"
#include "gui/itemmodels/words.h"
#include "model/detect/classify.h"
#include "model/support/text.h"
#include "services/support/qt.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

std::string columnKey(const QualifiedName& table, std::string_view column)
{
    return table.text() + "\n" + std::string(column);
}

QString kindWords(TableKind kind)
{
    switch (kind) {
    case TableKind::Table:
        return CatalogModel::tr("table");
    case TableKind::Partitioned:
        return CatalogModel::tr("partitioned table");
    case TableKind::View:
        return CatalogModel::tr("view");
    case TableKind::MaterializedView:
        return CatalogModel::tr("materialized view");
    case TableKind::Foreign:
        return CatalogModel::tr("foreign table");
    case TableKind::LargeObjects:
        return CatalogModel::tr("large objects");
    }
    return {};
}

bool matches(const Table& table, const std::string& filter)
{
    if (filter.empty() || lowered(table.name.text()).find(filter) != std::string::npos)
        return true;
    return std::any_of(table.columns.begin(), table.columns.end(), [&](const Column& column) {
        return lowered(column.name).find(filter) != std::string::npos;
    });
}

}  // namespace

CatalogModel::CatalogModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

void CatalogModel::setCatalog(std::shared_ptr<const Catalog> catalog, const MaskPlan& plan)
{
    // A new plan for the same catalog moves nothing: what is open and chosen stays so.
    const bool same = m_catalog && m_catalog == catalog;
    if (same)
        emit layoutAboutToBeChanged();
    else
        beginResetModel();
    m_catalog = std::move(catalog);
    if (!same)
        m_sensitive.clear();
    m_masked.clear();
    m_foreign.clear();
    if (m_catalog) {
        for (const TableMask& mask : plan.tables) {
            const Table* table = m_catalog->table(mask.table);
            if (table == nullptr)
                continue;
            for (const ColumnMask& column : mask.columns) {
                if (column.column >= 0 && column.column < static_cast<int>(table->columns.size()))
                    m_masked.insert(columnKey(
                        mask.table, table->columns[static_cast<std::size_t>(column.column)].name));
            }
        }
        for (const Relation& relation : m_catalog->relations) {
            for (const std::string& column : relation.columns)
                m_foreign.insert(columnKey(relation.table, column));
        }
    }
    fill();
    if (same)
        emit layoutChanged();
    else
        endResetModel();
}

void CatalogModel::setFilter(const QString& text)
{
    const std::string filter = lowered(toUtf8(text.trimmed()));
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    fill();
    endResetModel();
}

void CatalogModel::fill()
{
    m_schemas.clear();
    m_place.clear();
    if (!m_catalog)
        return;
    m_place.assign(m_catalog->tables.size(), {-1, -1});
    std::unordered_map<std::string, int> known;
    for (std::size_t i = 0; i < m_catalog->tables.size(); ++i) {
        const Table& table = m_catalog->tables[i];
        if (!matches(table, m_filter))
            continue;
        const auto [at, fresh] =
            known.try_emplace(table.name.schema, static_cast<int>(m_schemas.size()));
        if (fresh)
            m_schemas.push_back({table.name.schema, {}});
        Schema& schema = m_schemas[static_cast<std::size_t>(at->second)];
        m_place[i] = {at->second, static_cast<int>(schema.tables.size())};
        schema.tables.push_back(static_cast<int>(i));
    }
}

QModelIndex CatalogModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, SchemaLevel);
    const quintptr level = parent.internalId() & 3U;
    if (level == SchemaLevel)
        return createIndex(row, column, (static_cast<quintptr>(parent.row()) << 2U) | TableLevel);
    const auto& schema = m_schemas[parent.internalId() >> 2U];
    const auto table = static_cast<quintptr>(schema.tables[static_cast<std::size_t>(parent.row())]);
    return createIndex(row, column, (table << 2U) | ColumnLevel);
}

QModelIndex CatalogModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const quintptr level = child.internalId() & 3U;
    const quintptr number = child.internalId() >> 2U;
    if (level == TableLevel)
        return createIndex(static_cast<int>(number), 0, SchemaLevel);
    if (level == ColumnLevel) {
        const auto [schema, row] = m_place[number];
        return createIndex(row, 0, (static_cast<quintptr>(schema) << 2U) | TableLevel);
    }
    return {};
}

int CatalogModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_schemas.size());
    if (parent.column() != 0)
        return 0;
    switch (parent.internalId() & 3U) {
    case SchemaLevel:
        return static_cast<int>(m_schemas[static_cast<std::size_t>(parent.row())].tables.size());
    case TableLevel:
        return static_cast<int>(tableOf(parent).columns.size());
    default:
        return 0;
    }
}

int CatalogModel::columnCount(const QModelIndex& /*parent*/) const
{
    return static_cast<int>(Column::Count);
}

bool CatalogModel::hasChildren(const QModelIndex& parent) const
{
    return rowCount(parent) > 0;
}

const Table& CatalogModel::tableOf(const QModelIndex& index) const
{
    const auto& schema = m_schemas[index.internalId() >> 2U];
    return m_catalog
        ->tables[static_cast<std::size_t>(schema.tables[static_cast<std::size_t>(index.row())])];
}

QVariant CatalogModel::schemaData(const Schema& schema, Column column, int role) const
{
    if (column != Column::Name)
        return {};
    if (role == IconRole)
        return u"schema"_s;
    if (role == Qt::DisplayRole)
        return toQString(schema.name);
    return {};
}

QVariant CatalogModel::tableData(const Table& table, Column column, int role) const
{
    if (role == IconRole && column == Column::Name)
        return table.readable ? u"table"_s : u"lock"_s;
    if (role == KeyRole)
        return toQString(table.name.text());
    if (role == Qt::ToolTipRole && !table.readable)
        return tr("This role may not read the table.");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name: {
        const QString marks = badges(table);
        return marks.isEmpty() ? toQString(table.name.name)
                               : QString(toQString(table.name.name) + u"   ["_s + marks + u"]"_s);
    }
    case Column::Type:
        return kindWords(table.kind);
    case Column::Rows:
        return table.rowEstimate < 0 ? QString() : countWords(table.rowEstimate);
    case Column::Heap:
        return bytesWords(table.heapBytes);
    case Column::Index:
        return bytesWords(table.indexBytes);
    case Column::Toast:
        return bytesWords(table.toastBytes);
    case Column::Count:
        break;
    }
    return {};
}

QString CatalogModel::badges(const Table& table, const decant::Column& column) const
{
    QStringList list;
    const Key* primary = table.primaryKey();
    if (primary != nullptr
        && std::find(primary->columns.begin(), primary->columns.end(), column.name)
            != primary->columns.end())
        list << tr("PK");
    const std::string key = columnKey(table.name, column.name);
    if (m_foreign.contains(key))
        list << tr("FK");
    if (sensitive(table).contains(column.name))
        list << tr("PII");
    if (m_masked.contains(key))
        list << tr("masked");
    if (column.notNull)
        list << tr("not null");
    return list.join(u", "_s);
}

QString CatalogModel::badges(const Table& table) const
{
    QStringList list;
    if (table.primaryKey() != nullptr)
        list << tr("PK");
    const bool foreign =
        std::any_of(table.columns.begin(), table.columns.end(), [&](const decant::Column& column) {
            return m_foreign.contains(columnKey(table.name, column.name));
        });
    if (foreign)
        list << tr("FK");
    if (const auto count = sensitive(table).size(); count > 0)
        list << tr("PII %1").arg(count);
    return list.join(u", "_s);
}

const std::unordered_set<std::string>& CatalogModel::sensitive(const Table& table) const
{
    const auto known = m_sensitive.find(&table);
    if (known != m_sensitive.end())
        return known->second;
    std::unordered_set<std::string>& found = m_sensitive[&table];
    for (const decant::Column& column : table.columns) {
        if (classifyColumn(table, column, {}).kind != ColumnKind::None)
            found.insert(column.name);
    }
    return found;
}

QVariant CatalogModel::columnData(const Table& table, int row, Column column, int role) const
{
    const decant::Column& value = table.columns[static_cast<std::size_t>(row)];
    if (role == IconRole && column == Column::Name)
        return m_masked.contains(columnKey(table.name, value.name)) ? u"mask"_s : u"column"_s;
    if (role == Qt::ToolTipRole && !value.comment.empty())
        return toQString(value.comment);
    if (role != Qt::DisplayRole)
        return {};
    if (column == Column::Name) {
        const QString marks = badges(table, value);
        return marks.isEmpty() ? toQString(value.name)
                               : QString(toQString(value.name) + u"   ["_s + marks + u"]"_s);
    }
    return column == Column::Type ? toQString(value.type.name) : QVariant();
}

QVariant CatalogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return column >= Column::Rows ? static_cast<int>(Qt::AlignRight | Qt::AlignVCenter)
                                      : QVariant();
    switch (index.internalId() & 3U) {
    case SchemaLevel:
        return schemaData(m_schemas[static_cast<std::size_t>(index.row())], column, role);
    case TableLevel:
        return tableData(tableOf(index), column, role);
    default:
        return columnData(m_catalog->tables[index.internalId() >> 2U], index.row(), column, role);
    }
}

QVariant CatalogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= static_cast<int>(Column::Rows))
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Type:
        return tr("Type");
    case Column::Rows:
        return tr("Rows");
    case Column::Heap:
        return tr("Table");
    case Column::Index:
        return tr("Indexes");
    case Column::Toast:
        return tr("TOAST");
    case Column::Count:
        break;
    }
    return {};
}

}  // namespace decant::gui
