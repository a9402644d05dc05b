// SPDX-License-Identifier: MIT
#include "gui/itemmodels/imagemodels.h"

#include "gui/itemmodels/roles.h"
#include "gui/itemmodels/words.h"
#include "services/support/qt.h"

#include <algorithm>
#include <cstdlib>

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
        if (which == Column::Wasted)
            return QVariant::fromValue<qlonglong>(row.wastedBytes);
    }
    if (role == Qt::ToolTipRole && which == Column::Files)
        return tr("%1 files, %2 of them replace one of a lower layer; %3 are removed")
            .arg(countWords(row.files), countWords(row.modified), countWords(row.removed));
    if (role == Qt::ToolTipRole && which == Column::Wasted)
        return tr("Files that a later layer replaces or removes: nobody sees them, everybody pulls "
                  "them.");
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
    case Column::Wasted:
        return row.wastedBytes > 0 ? bytesWords(row.wastedBytes) : QString();
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
    case Column::Wasted:
        return tr("Wasted");
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

DifferenceModel::DifferenceModel(QObject* parent)
    : RowsModel(kCount<Column>, parent)
{
}

bool DifferenceModel::numeric(int column) const
{
    return column >= static_cast<int>(Column::Before);
}

QVariant DifferenceModel::cell(const ObjectDifference& row, int column, int role) const
{
    const std::int64_t change = row.after - row.before;
    if (role == Qt::TextAlignmentRole && numeric(column))
        return rightAligned();
    if (role == SortRole && numeric(column)) {
        const auto which = static_cast<Column>(column);
        return static_cast<qint64>(which == Column::Before      ? row.before
                                       : which == Column::After ? row.after
                                                                : std::abs(change));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole)
        return {};
    switch (static_cast<Column>(column)) {
    case Column::Name:
        return toQString(row.name);
    case Column::Kind:
        return words(row.kind);
    case Column::Before:
        return row.before > 0 ? bytesWords(row.before) : tr("new");
    case Column::After:
        return row.after > 0 ? bytesWords(row.after) : tr("gone");
    case Column::Change:
        return QString((change < 0 ? u"−"_s : u"+"_s) + bytesWords(std::abs(change)));
    case Column::Count:
        break;
    }
    return {};
}

QString DifferenceModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Name:
        return tr("Object");
    case Column::Kind:
        return tr("Kind");
    case Column::Before:
        return tr("Before");
    case Column::After:
        return tr("Now");
    case Column::Change:
        return tr("Change");
    case Column::Count:
        break;
    }
    return {};
}

PushModel::PushModel(QObject* parent)
    : RowsModel(kCount<Column>, parent)
{
}

void PushModel::setCommands(std::map<std::string, std::string> commands)
{
    m_commands = std::move(commands);
}

void PushModel::put(const std::string& service, const BlobProgress& progress)
{
    PushRow row{service,       progress.diffId, progress.digest,  {}, progress.state,
                progress.done, progress.total,  progress.problem, 0};
    if (const auto known = m_commands.find(row.diffId); known != m_commands.end())
        row.command = known->second;
    const auto& all = rows();
    const auto found = std::find_if(all.begin(), all.end(), [&](const PushRow& other) {
        return other.service == row.service && other.diffId == row.diffId;
    });
    if (found == all.end()) {
        appendRow(std::move(row));
        return;
    }
    if (row.state == BlobState::Pushing) {
        QElapsedTimer& began = m_began[{row.service, row.diffId}];
        if (!began.isValid() || row.done < found->done)
            began.start();
        else if (began.elapsed() > 0)
            row.bytesPerSecond =
                static_cast<double>(row.done) * 1000 / static_cast<double>(began.elapsed());
    } else {
        row.bytesPerSecond = found->bytesPerSecond;
    }
    if (row.total == 0)
        row.total = found->total;
    setRow(static_cast<int>(found - all.begin()), std::move(row));
}

bool PushModel::numeric(int column) const
{
    return column >= static_cast<int>(Column::Size) && column <= static_cast<int>(Column::Left);
}

void PushModel::rowsReplaced()
{
    m_began.clear();
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
    case Column::Service:
        return toQString(row.service);
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
    case Column::Speed:
        return row.bytesPerSecond > 0
            ? tr("%1/s").arg(bytesWords(static_cast<qint64>(row.bytesPerSecond)))
            : QString();
    case Column::Left:
        return row.state == BlobState::Pushing && row.bytesPerSecond > 0
            ? secondsWords(static_cast<double>(row.total - row.done) / row.bytesPerSecond)
            : QString();
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
    case Column::Service:
        return tr("Service");
    case Column::Layer:
        return tr("Layer");
    case Column::State:
        return tr("State");
    case Column::Progress:
        return tr("Progress");
    case Column::Size:
        return tr("Size");
    case Column::Speed:
        return tr("Speed");
    case Column::Left:
        return tr("Time left");
    case Column::Note:
        return tr("Digest or reason");
    case Column::Count:
        break;
    }
    return {};
}

}  // namespace decant::gui
