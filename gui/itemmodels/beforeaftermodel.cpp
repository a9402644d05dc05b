// SPDX-License-Identifier: MIT
#include "gui/itemmodels/beforeaftermodel.h"

#include "gui/itemmodels/roles.h"
#include "services/support/qt.h"

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

QString computedWords()
{
    return BeforeAfterModel::tr("computed in the image");
}

BeforeAfterModel::BeforeAfterModel(QObject* parent)
    : RowsModel(static_cast<int>(Column::Count), parent)
{
}

QVariant BeforeAfterModel::cell(const BeforeAfter& row, int column, int role) const
{
    const bool before = static_cast<Column>(column) == Column::Before;
    const auto& value = before ? row.before : row.after;
    if (!before && row.computed && role != NullRole)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? computedWords() : QVariant();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return value ? toQString(*value) : u"NULL"_s;
    case NullRole:
        return !value.has_value();
    default:
        return {};
    }
}

QString BeforeAfterModel::heading(int column) const
{
    return static_cast<Column>(column) == Column::Before ? tr("Before") : tr("After");
}

}  // namespace decant::gui
