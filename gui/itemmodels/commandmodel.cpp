// SPDX-License-Identifier: MIT
#include "gui/itemmodels/commandmodel.h"

#include <algorithm>

namespace decant::gui {

CommandModel::CommandModel(bool allSelectable, QObject* parent)
    : RowsModel(static_cast<int>(Column::Count), parent)
    , m_allSelectable(allSelectable)
{
}

Qt::ItemFlags CommandModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_allSelectable || row(index.row()).enabled
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
        : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

QVariant CommandModel::cell(const CommandRow& row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return static_cast<Column>(column) == Column::Text
        ? row.text
        : row.shortcut.toString(QKeySequence::NativeText);
}

QString CommandModel::heading(int column) const
{
    return static_cast<Column>(column) == Column::Text ? tr("Command") : tr("Shortcut");
}

void WordsFilter::setWords(const QString& text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool WordsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QString text = sourceModel()->index(row, 0, parent).data().toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

}  // namespace decant::gui
