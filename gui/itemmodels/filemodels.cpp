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

}  // namespace decant::gui
