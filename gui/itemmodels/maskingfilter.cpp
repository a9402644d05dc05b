// SPDX-License-Identifier: MIT
#include "gui/itemmodels/maskingfilter.h"

#include "gui/itemmodels/maskingmodel.h"
#include "gui/itemmodels/roles.h"
#include "model/support/text.h"
#include "services/support/qt.h"

#include <tuple>
#include <variant>

namespace decant::gui {

namespace {

/// Undecided first, then rules by name, then what is kept.
std::tuple<int, std::string_view> decisionOrder(const MaskingRow& row)
{
    if (undecided(row))
        return {0, {}};
    if (!row.decision)
        return {row.inheritedFrom.empty() ? 3 : 1, row.inheritedFunction};
    if (const auto* rule = std::get_if<MaskRule>(&*row.decision))
        return {1, rule->function};
    return {2, std::get<Keep>(*row.decision).reason};
}

}  // namespace

MaskingFilter::MaskingFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setDynamicSortFilter(false);  // a decided row stays where it is until the filter is set again
}

void MaskingFilter::filterAgain()
{
    // All at once: a view that is told of every gap one by one takes seconds for a hundred thousand
    // rows.
    invalidate();
}

void MaskingFilter::setText(const QString& text)
{
    m_text = lowered(toUtf8(text.trimmed()));
    filterAgain();
}

void MaskingFilter::setUndecidedOnly(bool on)
{
    m_undecidedOnly = on;
    filterAgain();
}

void MaskingFilter::setSensitiveOnly(bool on)
{
    m_sensitiveOnly = on;
    filterAgain();
}

void MaskingFilter::setChangedOnly(bool on)
{
    m_changedOnly = on;
    filterAgain();
}

bool MaskingFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    const auto* model = qobject_cast<const MaskingModel*>(sourceModel());
    if (model == nullptr)
        return true;
    const MaskingRow& value = model->row(row);
    if (m_undecidedOnly && !undecided(value))
        return false;
    if (m_sensitiveOnly && value.detected.kind == ColumnKind::None)
        return false;
    if (m_changedOnly && value.change == ColumnChange::None)
        return false;
    return m_text.empty() || model->searchText(row).find(m_text) != std::string::npos;
}

bool MaskingFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto* model = qobject_cast<const MaskingModel*>(sourceModel());
    if (model == nullptr)
        return QSortFilterProxyModel::lessThan(left, right);
    // By the values, so that sorting makes no text of a row nobody sees.
    const MaskingRow& a = model->row(left.row());
    const MaskingRow& b = model->row(right.row());
    const auto place = [](const MaskingRow& row) { return std::tie(row.table, row.column); };
    switch (static_cast<MaskingModel::Column>(left.column())) {
    case MaskingModel::Column::Table:
        return place(a) < place(b);
    case MaskingModel::Column::Name:
        return std::tie(a.column, a.table) < std::tie(b.column, b.table);
    case MaskingModel::Column::Type:
        return std::tie(a.type.name, a.table) < std::tie(b.type.name, b.table);
    case MaskingModel::Column::Detected:
        return std::tie(a.detected.kind, a.detected.percent)
            < std::tie(b.detected.kind, b.detected.percent);
    case MaskingModel::Column::Decision:
    case MaskingModel::Column::Guarantee:
        return decisionOrder(a) < decisionOrder(b);
    default:
        return QSortFilterProxyModel::lessThan(left, right);
    }
}

}  // namespace decant::gui
