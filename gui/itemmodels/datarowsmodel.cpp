// SPDX-License-Identifier: MIT
#include "gui/itemmodels/datarowsmodel.h"

#include "gui/itemmodels/beforeaftermodel.h"
#include "gui/itemmodels/roles.h"
#include "services/support/qt.h"

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

DataRowsModel::DataRowsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void DataRowsModel::setRows(Preview preview, std::vector<CellView> views)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_views = std::move(views);
    m_views.resize(m_preview.columns.size(), CellView::Withheld);
    m_revealed = false;
    endResetModel();
}

void DataRowsModel::setRevealed(bool revealed)
{
    if (m_revealed == revealed)
        return;
    m_revealed = revealed;
    if (rowCount() == 0 || columnCount() == 0)
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int DataRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.before.size());
}

int DataRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.columns.size());
}

bool DataRowsModel::withheld(int column) const
{
    return !m_revealed && m_views[static_cast<std::size_t>(column)] == CellView::Withheld;
}

bool DataRowsModel::computed(int column) const
{
    return !m_revealed && m_preview.isComputed(static_cast<std::size_t>(column));
}

const std::optional<std::string>& DataRowsModel::value(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    return m_revealed ? m_preview.before[row][column] : m_preview.after[row][column];
}

QVariant DataRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (withheld(index.column())) {
        if (role == Qt::DisplayRole)
            return tr("hidden");
        if (role == Qt::ToolTipRole)
            return tr("Looks sensitive and nobody decided about it yet.");
        return role == NullRole ? QVariant(true) : QVariant();
    }
    if (computed(index.column())) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return computedWords();
        return role == NullRole ? QVariant(true) : QVariant();
    }
    const auto& shown = value(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shown ? toQString(*shown) : u"NULL"_s;
    case NullRole:
        return !shown.has_value();
    default:
        return {};
    }
}

QVariant DataRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<std::size_t>(section);
    const CellView view = m_revealed ? CellView::Plain : m_views[column];
    if (role == Qt::DisplayRole) {
        const QString name = toQString(m_preview.columns[column]);
        if (view == CellView::Masked)
            return tr("%1 (masked)").arg(name);
        return view == CellView::Withheld ? tr("%1 (undecided)").arg(name) : name;
    }
    return {};
}

}  // namespace decant::gui
