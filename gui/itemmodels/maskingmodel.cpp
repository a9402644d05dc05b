// SPDX-License-Identifier: MIT
#include "gui/itemmodels/maskingmodel.h"

#include "gui/itemmodels/beforeaftermodel.h"
#include "gui/itemmodels/letgo.h"
#include "gui/itemmodels/roles.h"
#include "gui/itemmodels/words.h"
#include "model/support/text.h"
#include "services/support/qt.h"

#include <algorithm>
#include <utility>
#include <variant>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

QString sampleWords(const std::optional<std::string>& value)
{
    return value ? toQString(*value) : u"NULL"_s;
}

}  // namespace

MaskingModel::MaskingModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void MaskingModel::setContent(MaskingContent content)
{
    beginResetModel();
    letGo(std::exchange(m_content, std::move(content)));
    m_samples.clear();
    m_previewed.clear();
    m_texts.clear();
    endResetModel();
}

bool MaskingModel::applyPlan(PlanUpdate update)
{
    if (update.before != m_content.plans)
        return false;
    m_content.plans = update.now;
    std::vector<int> changed;
    changed.reserve(update.changed.size());
    for (auto& [at, said] : update.changed) {
        MaskingRow& row = m_content.rows[static_cast<std::size_t>(at)];
        m_content.undecided -= undecided(row) ? 1 : 0;
        if (row.inheritedFunction != said.inheritedFunction)
            m_content.search[static_cast<std::size_t>(at)].clear();
        std::swap(static_cast<RowPlan&>(row), said);
        m_content.undecided += undecided(row) ? 1 : 0;
        if (!m_previewed.empty())
            m_previewed.erase(row.table);
        changed.push_back(at);
    }
    rowsChanged(changed);
    letGo(std::move(update));
    return true;
}

int MaskingModel::find(const std::string& table, const std::string& column) const
{
    return m_content.index->find(table, column);
}

void MaskingModel::rowsChanged(const std::vector<int>& sortedRows)
{
    for (std::size_t begin = 0; begin < sortedRows.size();) {
        std::size_t end = begin + 1;
        while (end < sortedRows.size() && sortedRows[end] == sortedRows[end - 1] + 1)
            ++end;
        for (std::size_t i = begin; i < end; ++i)
            m_texts.erase(sortedRows[i]);
        emit dataChanged(index(sortedRows[begin], 0),
                         index(sortedRows[end - 1], static_cast<int>(Column::Count) - 1));
        begin = end;
    }
}

void MaskingModel::applyDecisions(const std::vector<ColumnDecision>& decisions)
{
    std::vector<int> changed;
    for (const ColumnDecision& change : decisions) {
        const int at = find(change.table, change.column);
        if (at < 0 || row(at).decision == change.decision)
            continue;
        MaskingRow& decided = m_content.rows[static_cast<std::size_t>(at)];
        m_content.undecided -= undecided(decided) ? 1 : 0;
        decided.decision = change.decision;
        m_content.search[static_cast<std::size_t>(at)].clear();
        m_content.undecided += undecided(decided) ? 1 : 0;
        m_previewed.erase(change.table);
        const auto sample = m_samples.find(at);
        if (sample != m_samples.end())
            sample->second = {std::move(sample->second.before), {}, false};
        changed.push_back(at);
    }
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    rowsChanged(changed);
}

void MaskingModel::setPreview(const std::string& table, const Preview& preview)
{
    m_previewed.insert(table);
    std::vector<int> changed;
    for (std::size_t c = 0; c < preview.columns.size(); ++c) {
        const int at = find(table, preview.columns[c]);
        if (at < 0)
            continue;
        Sample sample;
        for (std::size_t r = 0; r < preview.before.size() && r < preview.after.size(); ++r) {
            if (c >= preview.before[r].size() || c >= preview.after[r].size())
                continue;
            sample = {preview.before[r][c], preview.after[r][c], preview.isComputed(c)};
            if (sample.before && !sample.before->empty())
                break;
        }
        m_samples[at] = std::move(sample);
        changed.push_back(at);
    }
    std::sort(changed.begin(), changed.end());
    rowsChanged(changed);
}

bool MaskingModel::hasPreview(const std::string& table) const
{
    return m_previewed.contains(table);
}

void MaskingModel::clearPreview()
{
    if (m_samples.empty())
        return;
    m_samples.clear();
    m_previewed.clear();
    m_texts.clear();
    emit dataChanged(index(0, static_cast<int>(Column::Before)),
                     index(rowCount() - 1, static_cast<int>(Column::After)));
}

int MaskingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int MaskingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

const std::string& MaskingModel::searchText(int row) const
{
    std::string& text = m_content.search[static_cast<std::size_t>(row)];
    if (text.empty())
        text = gui::searchText(m_content.rows[static_cast<std::size_t>(row)]);
    return text;
}

const MaskingModel::Texts& MaskingModel::texts(int row) const
{
    constexpr std::size_t kRowsKept = 4000;
    const auto known = m_texts.find(row);
    if (known != m_texts.end())
        return known->second;
    if (m_texts.size() >= kRowsKept)
        m_texts.clear();
    ++m_rendered;
    Texts& made = m_texts[row];
    for (std::size_t column = 0; column < made.size(); ++column)
        made[column] = makeText(m_content.rows[static_cast<std::size_t>(row)], row,
                                static_cast<Column>(column));
    return made;
}

QString MaskingModel::decisionText(const MaskingRow& row) const
{
    if (row.decision) {
        const auto* rule = std::get_if<MaskRule>(&*row.decision);
        const QString text = rule != nullptr ? toQString(rule->function) : tr("keep");
        return row.followers.empty()
            ? text
            : tr("%1 (+%n follow)", nullptr, static_cast<int>(row.followers.size())).arg(text);
    }
    if (!row.inheritedFrom.empty())
        return tr("%1 (inherited)").arg(toQString(row.inheritedFunction));
    return row.needsDecision ? tr("undecided") : tr("not copied");
}

QString MaskingModel::parameterText(const MaskingRow& row) const
{
    if (row.decision) {
        const auto* rule = std::get_if<MaskRule>(&*row.decision);
        return rule != nullptr ? parameterWords(*rule)
                               : toQString(std::get<Keep>(*row.decision).reason);
    }
    return row.inheritedFrom.empty() ? QString() : tr("from %1").arg(toQString(row.inheritedFrom));
}

QString MaskingModel::makeText(const MaskingRow& row, int index, Column column) const
{
    switch (column) {
    case Column::Table:
        return toQString(row.table);
    case Column::Name:
        return toQString(row.column);
    case Column::Type:
        return row.change == ColumnChange::Type
            ? tr("%1 (was %2)").arg(toQString(row.type.name), toQString(row.changedFrom))
            : toQString(row.type.name);
    case Column::Detected:
        if (row.detected.kind == ColumnKind::None)
            return {};
        return row.detected.percent > 0
            ? tr("%1 · %2 %").arg(words(row.detected.kind)).arg(row.detected.percent)
            : words(row.detected.kind);
    case Column::Decision:
        return decisionText(row);
    case Column::Parameters:
        return parameterText(row);
    case Column::Guarantee: {
        const auto* rule = row.decision ? std::get_if<MaskRule>(&*row.decision) : nullptr;
        const std::string& name = rule != nullptr ? rule->function : row.inheritedFunction;
        const FunctionDescriptor* function = name.empty() ? nullptr : findFunction(name);
        return function == nullptr ? QString() : words(function->guarantees);
    }
    case Column::Before:
    case Column::After: {
        const auto sample = m_samples.find(index);
        if (sample == m_samples.end())
            return {};
        if (column == Column::After && sample->second.computed)
            return computedWords();
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
        if (!row.problems.empty() && !undecided(row))
            return u"warning"_s;
        if (undecided(row))
            return row.detected.kind == ColumnKind::None ? u"question"_s : u"error"_s;
        if (!row.needsDecision)
            return {};
        return row.decision && std::holds_alternative<Keep>(*row.decision) ? u"keep"_s : u"mask"_s;
    }
    if (column == Column::Name && row.change != ColumnChange::None)
        return u"new"_s;
    if (column == Column::Name && (row.primaryKey || row.foreignKey))
        return row.primaryKey ? u"key"_s : u"link"_s;
    return {};
}

QString MaskingModel::toolTip(const MaskingRow& row, Column column) const
{
    if (column == Column::Decision && !row.problems.empty())
        return problemWords(row);
    if (column == Column::Decision && !row.followers.empty())
        return tr("Followed by %1").arg(toQString(join(row.followers, ", ")));
    if (column == Column::Detected)
        return words(row.detected.evidence);
    if (column == Column::Name && row.change == ColumnChange::New)
        return tr("New since the last snapshot");
    if (column == Column::Name && row.change != ColumnChange::None)
        return tr("Changed since the last snapshot, it was %1").arg(toQString(row.changedFrom));
    if (column == Column::Name && row.primaryKey)
        return tr("Primary key");
    if (column == Column::Name && row.foreignKey)
        return tr("Foreign key");
    return {};
}

bool MaskingModel::isNull(int row, Column column) const
{
    const auto sample = m_samples.find(row);
    if (sample == m_samples.end())
        return false;
    return (column == Column::Before && !sample->second.before)
        || (column == Column::After && !sample->second.after);
}

QVariant MaskingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MaskingRow& row = m_content.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return texts(index.row())[static_cast<std::size_t>(index.column())];
    case Qt::ToolTipRole: {
        const QString tip = toolTip(row, column);
        return tip.isEmpty() ? texts(index.row())[static_cast<std::size_t>(index.column())] : tip;
    }
    case NullRole:
        return isNull(index.row(), column);
    case EmphasisRole:
        return row.change != ColumnChange::None || (column == Column::Decision && undecided(row));
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

}  // namespace decant::gui
