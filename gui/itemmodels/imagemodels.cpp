// SPDX-License-Identifier: MIT
#include "gui/itemmodels/imagemodels.h"

#include "gui/itemmodels/roles.h"
#include "gui/itemmodels/words.h"
#include "services/support/qt.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace decant::gui {

namespace {

template <class Column>
constexpr int kCount = static_cast<int>(Column::Count);

double fraction(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

QString shortDigest(const std::string& digest)
{
    const QString text = toQString(digest);
    const auto colon = text.indexOf(u':');
    return colon < 0 ? text.left(12) : text.mid(colon + 1, 12);
}

}  // namespace

LayerModel::LayerModel(QObject* parent)
    : RowsModel(kCount<Column>, parent)
{
}

void LayerModel::rowsReplaced()
{
    m_largestUnpacked = 0;
    m_largestCompressed = 0;
    for (const Layer& layer : rows()) {
        m_largestUnpacked = std::max(m_largestUnpacked, layer.unpackedBytes);
        m_largestCompressed = std::max(m_largestCompressed, layer.compressedBytes);
    }
}

bool LayerModel::numeric(int column) const
{
    return column >= static_cast<int>(Column::Unpacked);
}

QVariant LayerModel::cell(const Layer& row, int column, int role) const
{
    const auto which = static_cast<Column>(column);
    if (role == Qt::TextAlignmentRole && numeric(column))
        return rightAligned();
    if (role == FractionRole && which == Column::Unpacked)
        return fraction(row.unpackedBytes, m_largestUnpacked);
    if (role == FractionRole && which == Column::Compressed)
        return fraction(row.compressedBytes, m_largestCompressed);
    if (role == BarKindRole)
        return static_cast<int>(row.data ? BarKind::Data : row.base ? BarKind::Base : BarKind::Own);
    if (role == IconRole && which == Column::Origin)
        return row.data ? u"database"_s : row.base ? u"layers"_s : u"file"_s;
    if (role == KeyRole)
        return toQString(row.diffId);
    if (role == SortRole) {
        if (which == Column::Unpacked)
            return QVariant::fromValue<qlonglong>(row.unpackedBytes);
        if (which == Column::Compressed)
            return QVariant::fromValue<qlonglong>(row.compressedBytes);
        if (which == Column::Files)
            return QVariant::fromValue<qlonglong>(row.files);
    }
    if (role == Qt::ToolTipRole && which == Column::Command)
        return QString(toQString(row.command) + u"\n"_s + toQString(row.diffId));
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (which) {
    case Column::Command:
        return toQString(row.command).simplified();
    case Column::Origin:
        return row.data ? tr("data") : row.base ? tr("base") : tr("own");
    case Column::Unpacked:
        return bytesWords(row.unpackedBytes);
    case Column::Compressed:
        return bytesWords(row.compressedBytes);
    case Column::Files:
        return countWords(row.files);
    case Column::Count:
        break;
    }
    return {};
}

QString LayerModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Command:
        return tr("Layer");
    case Column::Origin:
        return tr("Origin");
    case Column::Unpacked:
        return tr("Unpacked");
    case Column::Compressed:
        return tr("Compressed");
    case Column::Files:
        return tr("Files");
    case Column::Count:
        break;
    }
    return {};
}

DatabaseObjectModel::DatabaseObjectModel(QObject* parent)
    : RowsModel(kCount<Column>, parent)
{
}

void DatabaseObjectModel::rowsReplaced()
{
    m_largest = 0;
    for (const DatabaseObject& object : rows())
        m_largest = std::max(m_largest, object.bytes);
}

bool DatabaseObjectModel::numeric(int column) const
{
    return column == static_cast<int>(Column::Size);
}

QVariant DatabaseObjectModel::cell(const DatabaseObject& row, int column, int role) const
{
    const auto which = static_cast<Column>(column);
    if (role == Qt::TextAlignmentRole && numeric(column))
        return rightAligned();
    if (role == FractionRole && which == Column::Size)
        return fraction(row.bytes, m_largest);
    if (role == BarKindRole)
        return static_cast<int>(row.kind == DatabaseObject::Kind::Table ? BarKind::Data
                                                                        : BarKind::Base);
    if (role == SortRole && which == Column::Size)
        return QVariant::fromValue<qlonglong>(row.bytes);
    if (role != Qt::DisplayRole && role != SortRole && role != Qt::ToolTipRole)
        return {};
    switch (which) {
    case Column::Name:
        return row.table.empty() || row.table == row.name
            ? toQString(row.name)
            : tr("%1 (of %2)").arg(toQString(row.name), toQString(row.table));
    case Column::Kind:
        return words(row.kind);
    case Column::Size:
        return bytesWords(row.bytes);
    case Column::Count:
        break;
    }
    return {};
}

QString DatabaseObjectModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Name:
        return tr("Object");
    case Column::Kind:
        return tr("Kind");
    case Column::Size:
        return tr("Size");
    case Column::Count:
        break;
    }
    return {};
}

PushModel::PushModel(QObject* parent)
    : RowsModel(kCount<Column>, parent)
{
}

void PushModel::put(const BlobProgress& progress)
{
    PushRow row{progress.diffId, progress.digest, {}, progress.state, progress.done,
                progress.total,  progress.problem};
    const auto& all = rows();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const PushRow& other) { return other.diffId == row.diffId; });
    if (found == all.end()) {
        appendRow(std::move(row));
        return;
    }
    row.command = found->command;
    if (row.total == 0)
        row.total = found->total;
    setRow(static_cast<int>(found - all.begin()), std::move(row));
}

bool PushModel::numeric(int column) const
{
    return column == static_cast<int>(Column::Size);
}

QVariant PushModel::cell(const PushRow& row, int column, int role) const
{
    const auto which = static_cast<Column>(column);
    const bool over = row.state == BlobState::Exists || row.state == BlobState::Mounted
        || row.state == BlobState::Pushed;
    if (role == Qt::TextAlignmentRole && numeric(column))
        return rightAligned();
    if (role == IconRole && which == Column::State)
        return iconName(row.state);
    if (role == FractionRole && which == Column::Progress)
        return over ? 1.0 : fraction(row.done, row.total);
    if (role == BarKindRole) {
        return static_cast<int>(over                                 ? BarKind::Done
                                    : row.state == BlobState::Failed ? BarKind::Failed
                                                                     : BarKind::Progress);
    }
    if (role == Qt::ToolTipRole && which == Column::Layer)
        return toQString(row.digest.empty() ? row.diffId : row.digest);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (which) {
    case Column::Layer:
        if (!row.command.empty())
            return toQString(row.command).simplified();
        return row.diffId == "config" ? tr("configuration") : shortDigest(row.diffId);
    case Column::State:
        return words(row.state);
    case Column::Progress:
        if (over)
            return tr("100 %");
        return row.total > 0 ? tr("%1 of %2").arg(bytesWords(row.done), bytesWords(row.total))
                             : QString();
    case Column::Size:
        return row.total > 0 ? bytesWords(row.total) : QString();
    case Column::Note:
        return row.problem.empty() ? shortDigest(row.digest) : toQString(row.problem);
    case Column::Count:
        break;
    }
    return {};
}

QString PushModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Layer:
        return tr("Layer");
    case Column::State:
        return tr("State");
    case Column::Progress:
        return tr("Progress");
    case Column::Size:
        return tr("Size");
    case Column::Note:
        return tr("Digest or reason");
    case Column::Count:
        break;
    }
    return {};
}

}  // namespace decant::gui
