// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/rowsmodel.h"
#include "model/subset/subsetspec.h"

#include <QString>

#include <cstdint>
#include <string>

namespace decant::gui {

[[nodiscard]] QString words(RowMode mode);
/// The choice of a table in one line: "5 % of the rows".
[[nodiscard]] QString words(const TableSubset& rows);

/// What is taken of one table.
struct SubsetRow {
    std::string table;  ///< QualifiedName::text()
    TableSubset rows;
    bool inherited = false;  ///< a pattern, a parent or the default decides, not a line of its own
    std::int64_t rowEstimate = -1;  ///< in the source
    std::int64_t bytes = 0;  ///< heap and TOAST in the source
    std::int64_t takenRows = -1;  ///< estimated; -1 unknown
    std::int64_t takenBytes = -1;  ///< estimated, compressed; -1 unknown
    std::string why;  ///< how its rows come in, e.g. "customers → orders"
    friend bool operator==(const SubsetRow&, const SubsetRow&) = default;
};

/// The tables of a service; the mode column is editable and asks through modeRequested(). The
/// model changes only when setRow() is called.
class SubsetModel : public RowsModel<SubsetRow> {
    Q_OBJECT
public:
    enum class Column { Table, Mode, TakenRows, TakenBytes, Rows, Size, Why, Count };
    explicit SubsetModel(QObject* parent = nullptr);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void modeRequested(const QString& table, decant::RowMode mode);

protected:
    [[nodiscard]] QVariant cell(const SubsetRow& row, int column, int role) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool numeric(int column) const override;
};

/// One relation of a table.
struct RelationRow {
    std::string table;  ///< who refers
    std::string name;
    std::string references;
    bool declared = true;
    bool followed = false;  ///< to parents, now
    Children children = Children::No;
    int limit = 0;
    std::int64_t rows = -1;  ///< estimated rows that it brings; -1 unknown
    friend bool operator==(const RelationRow&, const RelationRow&) = default;
};

/// Relations with an editable number of children: "" none, "all", or a number, asked for through
/// childrenRequested().
class RelationModel : public RowsModel<RelationRow> {
    Q_OBJECT
public:
    enum class Column { Name, From, To, Children, Rows, Count };
    explicit RelationModel(QObject* parent = nullptr);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] static QString childrenWords(Children children, int limit);

signals:
    /// `limit` counts for Children::Limit alone.
    void childrenRequested(const QString& table, const QString& name, decant::Children children,
                           int limit);

protected:
    [[nodiscard]] QVariant cell(const RelationRow& row, int column, int role) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool numeric(int column) const override;
};

}  // namespace decant::gui
