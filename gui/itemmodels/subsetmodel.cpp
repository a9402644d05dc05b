// SPDX-License-Identifier: MIT
#include "gui/itemmodels/subsetmodel.h"

#include "gui/itemmodels/roles.h"
#include "gui/itemmodels/words.h"
#include "services/support/qt.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(decant::gui::SubsetWords)
};

QString numberOrDash(std::int64_t number)
{
    return number < 0 ? u"–"_s : countWords(number);
}

}  // namespace

QString words(RowMode mode)
{
    switch (mode) {
    case RowMode::All:
        return Words::tr("All rows");
    case RowMode::Where:
        return Words::tr("Where a condition holds");
    case RowMode::Percent:
        return Words::tr("A percentage");
    case RowMode::Newest:
        return Words::tr("The newest rows");
    case RowMode::Needed:
        return Words::tr("Only what others need");
    case RowMode::StructureOnly:
        return Words::tr("Structure only");
    case RowMode::Skip:
        return Words::tr("Left out");
    }
    return {};
}

QString words(const TableSubset& rows)
{
    switch (rows.mode) {
    case RowMode::Where:
        return Words::tr("Where %1").arg(toQString(rows.where).simplified());
    case RowMode::Percent:
        return Words::tr("%1 % of the rows").arg(QLocale().toString(rows.percent, 'g', 6));
    case RowMode::Newest:
        return Words::tr("Newest %1 by %2").arg(countWords(rows.rows), toQString(rows.order));
    default:
        return words(rows.mode);
    }
}

SubsetModel::SubsetModel(QObject* parent)
    : RowsModel(static_cast<int>(Column::Count), parent)
{
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
    if (row(index.row()).rows.mode == mode)
        return false;
    emit modeRequested(toQString(row(index.row()).table), mode);
    return true;
}

bool SubsetModel::numeric(int column) const
{
    return column >= static_cast<int>(Column::TakenRows)
        && column <= static_cast<int>(Column::Size);
}

QVariant SubsetModel::cell(const SubsetRow& row, int column, int role) const
{
    const auto which = static_cast<Column>(column);
    if (role == Qt::TextAlignmentRole && numeric(column))
        return rightAligned();
    if (role == Qt::EditRole && which == Column::Mode)
        return static_cast<int>(row.rows.mode);
    if (role == IconRole && which == Column::Table)
        return u"table"_s;
    if (role == KeyRole)
        return toQString(row.table);
    if (role == Qt::ToolTipRole && which == Column::Mode && row.inherited)
        return tr("Decided by a pattern, the parent table or the default.");
    if (role == SortRole) {
        switch (which) {
        case Column::TakenRows:
            return static_cast<qlonglong>(row.takenRows);
        case Column::TakenBytes:
            return static_cast<qlonglong>(row.takenBytes);
        case Column::Rows:
            return static_cast<qlonglong>(row.rowEstimate);
        case Column::Size:
            return static_cast<qlonglong>(row.bytes);
        default:
            break;
        }
    }
    if (role != Qt::DisplayRole && role != SortRole && role != Qt::ToolTipRole)
        return {};
    switch (which) {
    case Column::Table:
        return toQString(row.table);
    case Column::Mode:
        return row.inherited ? tr("%1 (inherited)").arg(words(row.rows)) : words(row.rows);
    case Column::TakenRows:
        return numberOrDash(row.takenRows);
    case Column::TakenBytes:
        return row.takenBytes < 0 ? u"–"_s : bytesWords(row.takenBytes);
    case Column::Rows:
        return row.rowEstimate < 0 ? tr("unknown") : countWords(row.rowEstimate);
    case Column::Size:
        return bytesWords(row.bytes);
    case Column::Why:
        return toQString(row.why);
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
    case Column::TakenRows:
        return tr("About");
    case Column::TakenBytes:
        return tr("Compressed");
    case Column::Rows:
        return tr("Of rows");
    case Column::Size:
        return tr("Size in the source");
    case Column::Why:
        return tr("Comes by");
    case Column::Count:
        break;
    }
    return {};
}

RelationModel::RelationModel(QObject* parent)
    : RowsModel(static_cast<int>(Column::Count), parent)
{
}

QString RelationModel::childrenWords(Children children, int limit)
{
    switch (children) {
    case Children::No:
        return tr("none");
    case Children::All:
        return tr("all");
    case Children::Limit:
        return tr("at most %1").arg(countWords(limit));
    }
    return {};
}

Qt::ItemFlags RelationModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = RowsModel::flags(index);
    if (index.isValid() && index.column() == static_cast<int>(Column::Children))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RelationModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || index.column() != static_cast<int>(Column::Children))
        return false;
    // -1: all, 0: none, above: at most so many
    const int wanted = value.toInt();
    const Children children = wanted < 0 ? Children::All
        : wanted == 0                    ? Children::No
                                         : Children::Limit;
    const RelationRow& old = row(index.row());
    if (old.children == children && (children != Children::Limit || old.limit == wanted))
        return false;
    emit childrenRequested(toQString(old.table), toQString(old.name), children,
                           std::max(0, wanted));
    return true;
}

bool RelationModel::numeric(int column) const
{
    return column == static_cast<int>(Column::Rows);
}

QVariant RelationModel::cell(const RelationRow& row, int column, int role) const
{
    const auto which = static_cast<Column>(column);
    if (role == Qt::TextAlignmentRole && numeric(column))
        return rightAligned();
    if (role == Qt::EditRole && which == Column::Children)
        return row.children == Children::All ? -1 : row.children == Children::No ? 0 : row.limit;
    if (role == IconRole && which == Column::Name)
        return row.declared ? u"key"_s : u"link"_s;
    if (role == KeyRole)
        return QString(toQString(row.table) + u'/' + toQString(row.name));
    if (role == SortRole && which == Column::Rows)
        return static_cast<qlonglong>(row.rows);
    if (role == Qt::ToolTipRole && which == Column::Children)
        return tr("How many rows of %1 come along with each taken row of %2")
            .arg(toQString(row.table), toQString(row.references));
    if (role != Qt::DisplayRole && role != SortRole && role != Qt::ToolTipRole)
        return {};
    switch (which) {
    case Column::Name:
        return toQString(row.name);
    case Column::From:
        return toQString(row.table);
    case Column::To:
        return toQString(row.references);
    case Column::Children:
        return childrenWords(row.children, row.limit);
    case Column::Rows:
        return numberOrDash(row.rows);
    case Column::Count:
        break;
    }
    return {};
}

QString RelationModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Name:
        return tr("Relation");
    case Column::From:
        return tr("From");
    case Column::To:
        return tr("To");
    case Column::Children:
        return tr("Children");
    case Column::Rows:
        return tr("Brings about");
    case Column::Count:
        break;
    }
    return {};
}

}  // namespace decant::gui
