// SPDX-License-Identifier: MIT
#include "gui/itemmodels/filemodels.h"

#include "gui/itemmodels/roles.h"
#include "gui/itemmodels/words.h"
#include "services/support/qt.h"

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

ArtifactModel::ArtifactModel(QObject* parent)
    : RowsModel(static_cast<int>(Column::Count), parent)
{
}

QVariant ArtifactModel::cell(const ArtifactRow& row, int column, int role) const
{
    const auto which = static_cast<Column>(column);
    if (role == IconRole && which == Column::Path)
        return u"file"_s;
    if (role == IconRole && which == Column::State) {
        switch (row.change) {
        case ArtifactState::Change::New:
            return u"add"_s;
        case ArtifactState::Change::Changed:
            return u"edit"_s;
        case ArtifactState::Change::Same:
            return u"ok"_s;
        }
    }
    if (role == KeyRole)
        return toQString(row.path);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return which == Column::Path ? toQString(row.path) : words(row.change);
}

QString ArtifactModel::heading(int column) const
{
    return static_cast<Column>(column) == Column::Path ? tr("File") : tr("State");
}

SubsetModel::SubsetModel(QObject* parent)
    : RowsModel(static_cast<int>(Column::Count), parent)
{
}

QString SubsetModel::modeWords(RowMode mode)
{
    switch (mode) {
    case RowMode::All:
        return tr("All rows");
    case RowMode::Where:
        return tr("Where a condition holds");
    case RowMode::Percent:
        return tr("Percent of the rows");
    case RowMode::Newest:
        return tr("Newest rows");
    case RowMode::Needed:
        return tr("Only what others need");
    case RowMode::StructureOnly:
        return tr("Structure only");
    case RowMode::Skip:
        return tr("Skip the table");
    }
    return {};
}

Qt::ItemFlags SubsetModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = RowsModel::flags(index);
    if (index.isValid() && index.column() == static_cast<int>(Column::Mode))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool SubsetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || index.column() != static_cast<int>(Column::Mode))
        return false;
    const auto mode = static_cast<RowMode>(value.toInt());
    if (row(index.row()).mode == mode)
        return false;
    emit modeRequested(toQString(row(index.row()).table), mode);
    return true;
}

bool SubsetModel::numeric(int column) const
{
    return column >= static_cast<int>(Column::Rows);
}

QVariant SubsetModel::cell(const SubsetRow& row, int column, int role) const
{
    const auto which = static_cast<Column>(column);
    if (role == Qt::TextAlignmentRole && numeric(column))
        return rightAligned();
    if (role == Qt::EditRole && which == Column::Mode)
        return static_cast<int>(row.mode);
    if (role == IconRole && which == Column::Table)
        return u"table"_s;
    if (role == KeyRole)
        return toQString(row.table);
    if (role == SortRole && which == Column::Rows)
        return QVariant::fromValue<qlonglong>(row.rowEstimate);
    if (role == SortRole && which == Column::Size)
        return QVariant::fromValue<qlonglong>(row.bytes);
    if (role != Qt::DisplayRole && role != SortRole && role != Qt::ToolTipRole)
        return {};
    switch (which) {
    case Column::Table:
        return toQString(row.table);
    case Column::Mode:
        return modeWords(row.mode);
    case Column::Rows:
        return row.rowEstimate < 0 ? tr("unknown") : countWords(row.rowEstimate);
    case Column::Size:
        return bytesWords(row.bytes);
    case Column::Count:
        break;
    }
    return {};
}

QString SubsetModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Table:
        return tr("Table");
    case Column::Mode:
        return tr("Rows taken");
    case Column::Rows:
        return tr("Estimated rows");
    case Column::Size:
        return tr("Size in the source");
    case Column::Count:
        break;
    }
    return {};
}

}  // namespace decant::gui
