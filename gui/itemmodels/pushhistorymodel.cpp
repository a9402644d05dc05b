// SPDX-License-Identifier: MIT
#include "gui/itemmodels/pushhistorymodel.h"

#include "gui/itemmodels/words.h"
#include "services/support/qt.h"

namespace decant::gui {

PushHistoryModel::PushHistoryModel(QObject* parent)
    : RowsModel(static_cast<int>(Column::Count), parent)
{
}

bool PushHistoryModel::numeric(int column) const
{
    return column == static_cast<int>(Column::Size);
}

QVariant PushHistoryModel::cell(const BuildRecord& row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && numeric(column))
        return rightAligned();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(column)) {
    case Column::Time:
        return timeWords(row.finishedAt);
    case Column::Image:
        return toQString(row.image);
    case Column::Size:
        return row.report.compressedBytes > 0 ? bytesWords(row.report.compressedBytes) : QString();
    case Column::Digest:
        return toQString(row.digest);
    case Column::Count:
        break;
    }
    return {};
}

QString PushHistoryModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Time:
        return tr("Pushed or pulled");
    case Column::Image:
        return tr("Image");
    case Column::Size:
        return tr("Compressed");
    case Column::Digest:
        return tr("Digest");
    case Column::Count:
        break;
    }
    return {};
}

}  // namespace decant::gui
