// SPDX-License-Identifier: MIT
#include "gui/itemmodels/maskingmodel.h"

#include "gui/itemmodels/roles.h"
#include "gui/itemmodels/words.h"
#include "model/support/text.h"
#include "services/support/qt.h"

#include <algorithm>
#include <variant>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

std::string key(std::string_view table, std::string_view column)
{
    std::string text(table);
    text += '\n';
    text += column;
    return text;
}

QString sampleWords(const std::optional<std::string>& value)
{
    return value ? toQString(*value) : u"NULL"_s;
}

}  // namespace

MaskingModel::MaskingModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void MaskingModel::setRows(std::vector<MaskingRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_samples.clear();
    m_index.clear();
    m_index.reserve(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_index.emplace(key(m_rows[i].table, m_rows[i].column), static_cast<int>(i));
    endResetModel();
}

int MaskingModel::find(const std::string& table, const std::string& column) const
{
    const auto found = m_index.find(key(table, column));
    return found == m_index.end() ? -1 : found->second;
}

void MaskingModel::rowChanged(int row)
{
    emit dataChanged(index(row, 0), index(row, static_cast<int>(Column::Count) - 1));
}

void MaskingModel::applyDecisions(const std::vector<ColumnDecision>& decisions)
{
    for (const ColumnDecision& change : decisions) {
        const int at = find(change.table, change.column);
        if (at < 0 || row(at).decision == change.decision)
            continue;
        m_rows[static_cast<std::size_t>(at)].decision = change.decision;
        const auto sample = m_samples.find(at);
        if (sample != m_samples.end())
            sample->second.after.reset();
        rowChanged(at);
    }
}

void MaskingModel::applyPlan(const MaskPlan& plan, const Catalog& catalog)
{
    std::unordered_map<int, const ColumnMask*> inherited;
    for (const TableMask& mask : plan.tables) {
        const decant::Table* table = catalog.table(mask.table);
        for (const ColumnMask& column : mask.columns) {
            if (table == nullptr || column.inheritedFrom.empty())
                continue;
            const int at = find(mask.table.text(),
                                table->columns[static_cast<std::size_t>(column.column)].name);
            if (at >= 0)
                inherited.emplace(at, &column);
        }
    }
    std::unordered_map<int, const Problem*> problems;
    for (const Problem& problem : plan.problems) {
        const int at = find(problem.table, problem.column);
        if (at >= 0)
            problems.emplace(at, &problem);
    }
    for (int i = 0; i < rowCount(); ++i) {
        MaskingRow& row = m_rows[static_cast<std::size_t>(i)];
        const auto from = inherited.find(i);
        const auto problem = problems.find(i);
        const std::string source = from == inherited.end() ? "" : from->second->inheritedFrom;
        const std::string function = from == inherited.end() ? "" : from->second->rule.function;
        const std::string text = problem == problems.end() ? "" : problem->second->text;
        if (row.inheritedFrom == source && row.inheritedFunction == function && row.problem == text)
            continue;
        row.inheritedFrom = source;
        row.inheritedFunction = function;
        row.problem = text;
        rowChanged(i);
    }
}

void MaskingModel::setPreview(const std::string& table, const Preview& preview)
{
    for (std::size_t c = 0; c < preview.columns.size(); ++c) {
        const int at = find(table, preview.columns[c]);
        if (at < 0)
            continue;
        Sample sample;
        for (std::size_t r = 0; r < preview.before.size() && r < preview.after.size(); ++r) {
            if (c >= preview.before[r].size() || c >= preview.after[r].size())
                continue;
            sample = {preview.before[r][c], preview.after[r][c]};
            if (sample.before && !sample.before->empty())
                break;
        }
        m_samples[at] = std::move(sample);
        rowChanged(at);
    }
}

void MaskingModel::clearPreview()
{
    if (m_samples.empty())
        return;
    m_samples.clear();
    emit dataChanged(index(0, static_cast<int>(Column::Before)),
                     index(rowCount() - 1, static_cast<int>(Column::After)));
}

bool MaskingModel::undecided(const MaskingRow& row)
{
    return row.needsDecision && !row.decision && row.inheritedFrom.empty();
}

int MaskingModel::undecidedCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), &MaskingModel::undecided));
}

int MaskingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MaskingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant MaskingModel::display(const MaskingRow& row, int index, Column column) const
{
    const auto* rule = row.decision ? std::get_if<MaskRule>(&*row.decision) : nullptr;
    const auto* keep = row.decision ? std::get_if<Keep>(&*row.decision) : nullptr;
    switch (column) {
    case Column::Table:
        return toQString(row.table);
    case Column::Name:
        return toQString(row.column);
    case Column::Type:
        return toQString(row.type.name);
    case Column::Detected:
        if (row.detected.kind.empty())
            return {};
        return row.detected.percent > 0
            ? tr("%1 · %2 %").arg(toQString(row.detected.kind)).arg(row.detected.percent)
            : toQString(row.detected.kind);
    case Column::Decision:
        if (rule != nullptr)
            return toQString(rule->function);
        if (keep != nullptr)
            return tr("keep");
        if (!row.inheritedFrom.empty())
            return tr("%1 (inherited)").arg(toQString(row.inheritedFunction));
        return row.needsDecision ? tr("undecided") : tr("not copied");
    case Column::Parameters:
        if (rule != nullptr)
            return parameterWords(*rule);
        if (keep != nullptr)
            return toQString(keep->reason);
        return row.inheritedFrom.empty() ? QString()
                                         : tr("from %1").arg(toQString(row.inheritedFrom));
    case Column::Guarantee: {
        const std::string& name = rule != nullptr ? rule->function : row.inheritedFunction;
        const FunctionDescriptor* function = name.empty() ? nullptr : findFunction(name);
        return function == nullptr ? QString() : words(function->guarantees);
    }
    case Column::Before:
    case Column::After: {
        const auto sample = m_samples.find(index);
        if (sample == m_samples.end())
            return {};
        return sampleWords(column == Column::Before ? sample->second.before : sample->second.after);
    }
    case Column::Count:
        break;
    }
    return {};
}

QVariant MaskingModel::icon(const MaskingRow& row, Column column) const
{
    if (column == Column::Decision) {
        if (!row.problem.empty() && !undecided(row))
            return u"warning"_s;
        if (undecided(row))
            return row.detected.kind.empty() ? u"question"_s : u"error"_s;
        if (!row.needsDecision)
            return {};
        return row.decision && std::holds_alternative<Keep>(*row.decision) ? u"keep"_s : u"mask"_s;
    }
    if (column == Column::Name && (row.primaryKey || row.foreignKey))
        return row.primaryKey ? u"key"_s : u"link"_s;
    return {};
}

QString MaskingModel::toolTip(const MaskingRow& row, Column column) const
{
    if (column == Column::Decision && !row.problem.empty())
        return toQString(row.problem);
    if (column == Column::Detected)
        return toQString(row.detected.evidence);
    if (column == Column::Name && row.primaryKey)
        return tr("Primary key");
    if (column == Column::Name && row.foreignKey)
        return tr("Foreign key");
    return {};
}

QVariant MaskingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MaskingRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return display(row, index.row(), column);
    case Qt::ToolTipRole: {
        const QString tip = toolTip(row, column);
        return tip.isEmpty() ? display(row, index.row(), column) : tip;
    }
    case IconRole:
        return icon(row, column);
    case KeyRole:
        return toQString(row.table + "\n" + row.column);
    default:
        return {};
    }
}

QVariant MaskingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Table:
        return tr("Table");
    case Column::Name:
        return tr("Column");
    case Column::Type:
        return tr("Type");
    case Column::Detected:
        return tr("Detected");
    case Column::Decision:
        return tr("Decision");
    case Column::Parameters:
        return tr("Parameters or reason");
    case Column::Guarantee:
        return tr("Guarantee");
    case Column::Before:
        return tr("Before");
    case Column::After:
        return tr("After");
    case Column::Count:
        break;
    }
    return {};
}

MaskingFilter::MaskingFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setDynamicSortFilter(false);  // a decided row stays where it is until the filter is set again
}

void MaskingFilter::setText(const QString& text)
{
    m_text = lowered(toUtf8(text.trimmed()));
    invalidateFilter();
}

void MaskingFilter::setUndecidedOnly(bool on)
{
    m_undecidedOnly = on;
    invalidateFilter();
}

void MaskingFilter::setSensitiveOnly(bool on)
{
    m_sensitiveOnly = on;
    invalidateFilter();
}

bool MaskingFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    const auto* model = qobject_cast<const MaskingModel*>(sourceModel());
    if (model == nullptr)
        return true;
    const MaskingRow& value = model->row(row);
    if (m_undecidedOnly && !MaskingModel::undecided(value))
        return false;
    if (m_sensitiveOnly && value.detected.kind.empty())
        return false;
    return m_text.empty()
        || lowered(value.table + "." + value.column).find(m_text) != std::string::npos;
}

}  // namespace decant::gui
