// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include <utility>
#include <vector>

namespace decant::gui {

/// A table of values: mechanics once, meaning in cell() and heading() of each model.
template <class Row>
class RowsModel : public QAbstractTableModel {
public:
    RowsModel(int columns, QObject* parent)
        : QAbstractTableModel(parent)
        , m_columns(columns)
    {
    }

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& row(int index) const
    {
        return m_rows[static_cast<std::size_t>(index)];
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        rowsReplaced();
        endResetModel();
    }

    /// Replaces one row; emits nothing when it is equal.
    void setRow(int index, Row value)
    {
        Row& old = m_rows[static_cast<std::size_t>(index)];
        if (old == value)
            return;
        old = std::move(value);
        emit dataChanged(this->index(index, 0), this->index(index, m_columns - 1));
    }

    /// Takes over rows for the ones that are there, as many: what is selected stays so. One signal
    /// per run of neighbours that differ.
    void updateRows(const std::vector<Row>& rows)
    {
        const int count = rowCount();
        for (int begin = 0; begin < count; ++begin) {
            int end = begin;
            for (; end < count; ++end) {
                const auto at = static_cast<std::size_t>(end);
                if (m_rows[at] == rows[at])
                    break;
                m_rows[at] = rows[at];
            }
            if (end > begin)
                emit dataChanged(index(begin, 0), index(end - 1, m_columns - 1));
            begin = end;
        }
    }

    void appendRow(Row value)
    {
        const int at = rowCount();
        beginInsertRows({}, at, at);
        m_rows.push_back(std::move(value));
        endInsertRows();
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        return cell(row(index.row()), index.column(), role);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
            return {};
        if (role == Qt::DisplayRole)
            return heading(section);
        if (role == Qt::TextAlignmentRole && numeric(section))
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    }

protected:
    [[nodiscard]] virtual QVariant cell(const Row& row, int column, int role) const = 0;
    [[nodiscard]] virtual QString heading(int column) const = 0;
    /// Numbers stand right.
    [[nodiscard]] virtual bool numeric(int /*column*/) const { return false; }
    /// For sums and the like; called while the model resets.
    virtual void rowsReplaced() { }

    [[nodiscard]] static QVariant rightAligned()
    {
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    }

private:
    int m_columns;
    std::vector<Row> m_rows;
};

}  // namespace decant::gui
