// SPDX-License-Identifier: MIT
#include "gui/itemmodels/simplemodels.h"

#include "gui/itemmodels/roles.h"
#include "gui/itemmodels/words.h"
#include "services/support/qt.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

template <class Column>
constexpr int kCount = static_cast<int>(Column::Count);

double totalSeconds(const BuildRecord& record)
{
    double sum = 0;
    for (const StageRecord& stage : record.stages)
        sum += stage.seconds;
    return sum;
}

}  // namespace

ProblemModel::ProblemModel(QObject* parent)
    : RowsModel(kCount<Column>, parent)
{
}

void ProblemModel::setPlans(std::vector<std::shared_ptr<const MaskPlan>> plans)
{
    std::vector<const Problem*> rows;
    for (const auto& plan : plans) {
        for (const Problem& problem : plan->problems)
            rows.push_back(&problem);
    }
    setRows(std::move(rows));
    m_plans = std::move(plans);
}

QVariant ProblemModel::cell(const Problem* const& row, int column, int role) const
{
    if (role == IconRole && column == 0)
        return iconName(row->severity);
    if (role == Qt::AccessibleTextRole && column == 0)
        return tr("%1: %2").arg(words(row->severity), words(row->text));
    if (role == SortRole && column == 0)
        return -static_cast<int>(row->severity);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole)
        return {};
    switch (static_cast<Column>(column)) {
    case Column::Text:
        return words(row->text);
    case Column::Where: {
        QString where = toQString(row->service);
        if (!row->table.empty())
            where += u" · "_s + toQString(row->table);
        if (!row->column.empty())
            where += u"."_s + toQString(row->column);
        return where;
    }
    case Column::Advice:
        return words(row->advice);
    case Column::Count:
        break;
    }
    return {};
}

QString ProblemModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Text:
        return tr("Problem");
    case Column::Where:
        return tr("Where");
    case Column::Advice:
        return tr("What would help");
    case Column::Count:
        break;
    }
    return {};
}

StageModel::StageModel(QObject* parent)
    : RowsModel(kCount<Column>, parent)
{
}

void StageModel::put(const StageRow& row)
{
    const auto& all = rows();
    const auto found = std::find_if(all.begin(), all.end(), [&](const StageRow& other) {
        return other.service == row.service && other.record.stage == row.record.stage;
    });
    if (found == all.end())
        appendRow(row);
    else
        setRow(static_cast<int>(found - all.begin()), row);
}

bool StageModel::numeric(int column) const
{
    return column == static_cast<int>(Column::Time);
}

QVariant StageModel::cell(const StageRow& row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && numeric(column))
        return rightAligned();
    if (role == IconRole && column == static_cast<int>(Column::State))
        return iconName(row.record.state);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(column)) {
    case Column::Service:
        return toQString(row.service);
    case Column::Stage:
        return words(row.record.stage);
    case Column::State:
        return words(row.record.state);
    case Column::Time:
        return row.record.seconds > 0 ? secondsWords(row.record.seconds) : QString();
    case Column::Summary:
        return toQString(row.record.summary);
    case Column::Count:
        break;
    }
    return {};
}

QString StageModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Service:
        return tr("Service");
    case Column::Stage:
        return tr("Stage");
    case Column::State:
        return tr("State");
    case Column::Time:
        return tr("Time");
    case Column::Summary:
        return tr("Facts");
    case Column::Count:
        break;
    }
    return {};
}

StepModel::StepModel(QObject* parent)
    : RowsModel(kCount<Column>, parent)
{
}

void StepModel::put(const std::string& service, const BuildStep& step)
{
    const StepRow row{service, step.number, step.name, step.state, step.seconds};
    const auto& all = rows();
    const auto found = std::find_if(all.begin(), all.end(), [&](const StepRow& other) {
        return other.service == row.service && other.number == row.number;
    });
    if (found == all.end())
        appendRow(row);
    else
        setRow(static_cast<int>(found - all.begin()), row);
}

bool StepModel::numeric(int column) const
{
    return column == static_cast<int>(Column::Time);
}

QVariant StepModel::cell(const StepRow& row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && numeric(column))
        return rightAligned();
    if (role == IconRole && column == static_cast<int>(Column::State))
        return iconName(row.state);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(column)) {
    case Column::Service:
        return toQString(row.service);
    case Column::Name:
        return toQString(row.name);
    case Column::State:
        return words(row.state);
    case Column::Time:
        return row.seconds > 0 ? secondsWords(row.seconds) : QString();
    case Column::Count:
        break;
    }
    return {};
}

QString StepModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Service:
        return tr("Service");
    case Column::Name:
        return tr("Build step");
    case Column::State:
        return tr("State");
    case Column::Time:
        return tr("Time");
    case Column::Count:
        break;
    }
    return {};
}

HistoryModel::HistoryModel(QObject* parent)
    : RowsModel(kCount<Column>, parent)
{
}

bool HistoryModel::numeric(int column) const
{
    return column == static_cast<int>(Column::Time) || column == static_cast<int>(Column::Size);
}

QVariant HistoryModel::cell(const BuildRecord& row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && numeric(column))
        return rightAligned();
    if (role == IconRole && column == static_cast<int>(Column::State))
        return iconName(row.state);
    if (role == KeyRole)
        return toQString(row.id);
    if (role == Qt::ToolTipRole && !row.error.empty())
        return toQString(row.error);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(column)) {
    case Column::Started:
        return timeWords(row.startedAt);
    case Column::Service:
        return toQString(row.service);
    case Column::State:
        return words(row.state);
    case Column::Time:
        return secondsWords(totalSeconds(row));
    case Column::Size:
        return row.report.compressedBytes > 0 ? bytesWords(row.report.compressedBytes) : QString();
    case Column::Image:
        return toQString(row.image);
    case Column::Count:
        break;
    }
    return {};
}

QString HistoryModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Started:
        return tr("Started");
    case Column::Service:
        return tr("Service");
    case Column::State:
        return tr("State");
    case Column::Time:
        return tr("Time");
    case Column::Size:
        return tr("Size");
    case Column::Image:
        return tr("Image");
    case Column::Count:
        break;
    }
    return {};
}

}  // namespace decant::gui
