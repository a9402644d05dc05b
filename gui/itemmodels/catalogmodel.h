// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/masking/maskplan.h"

#include <QAbstractItemModel>
#include <QString>

#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace decant::gui {

/// Schemas, tables and columns of a catalog. Nothing is made for a node before it is shown: an
/// index packs its level and the number of its parent.
class CatalogModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Column { Name, Type, Rows, Heap, Index, Toast, Count };

    explicit CatalogModel(QObject* parent = nullptr);

    /// `catalog` may be null; it is shared, not copied.
    void setCatalog(std::shared_ptr<const Catalog> catalog, const MaskPlan& plan);
    /// Shows only tables whose name, or one of whose columns, holds `text`.
    void setFilter(const QString& text);
    [[nodiscard]] bool empty() const { return m_schemas.empty(); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Schema {
        std::string name;
        std::vector<int> tables;  ///< indices in Catalog::tables
    };
    enum Level : quintptr { SchemaLevel, TableLevel, ColumnLevel };
    void fill();
    [[nodiscard]] const Table& tableOf(const QModelIndex& index) const;
    [[nodiscard]] QVariant schemaData(const Schema& schema, Column column, int role) const;
    [[nodiscard]] QVariant tableData(const Table& table, Column column, int role) const;
    [[nodiscard]] QVariant columnData(const Table& table, int row, Column column, int role) const;
    [[nodiscard]] QString badges(const Table& table, const decant::Column& column) const;
    [[nodiscard]] QString badges(const Table& table) const;
    /// Columns of a table that look sensitive by name and type; judged when first seen.
    [[nodiscard]] const std::unordered_set<std::string>& sensitive(const Table& table) const;

    std::shared_ptr<const Catalog> m_catalog;
    std::string m_filter;
    std::vector<Schema> m_schemas;
    std::vector<std::pair<int, int>> m_place;  ///< per table: schema row, row in the schema
    std::unordered_set<std::string> m_masked;  ///< "schema.table\ncolumn"
    std::unordered_set<std::string> m_foreign;
    mutable std::unordered_map<const Table*, std::unordered_set<std::string>> m_sensitive;
};

}  // namespace decant::gui
