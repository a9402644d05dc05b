// SPDX-License-Identifier: MIT
#include "services/pipeline/differencejson.h"

#include "services/support/json.h"
#include "services/support/qt.h"

#include <array>

namespace decant {

namespace {

QJsonValue number(std::int64_t value)
{
    return static_cast<qint64>(value);
}

QJsonObject coverageJson(const Coverage& coverage)
{
    return {{QStringLiteral("masked"), number(coverage.masked)},
            {QStringLiteral("kept"), number(coverage.kept)},
            {QStringLiteral("undecided"), number(coverage.undecided)}};
}

QJsonObject columnJson(const ColumnDifference& column)
{
    constexpr std::array<const char*, 4> kKinds{"new", "gone", "type", "rule"};
    return {{QStringLiteral("change"),
             QString::fromLatin1(kKinds.at(static_cast<std::size_t>(column.kind)))},
            {QStringLiteral("table"), toQString(column.table)},
            {QStringLiteral("column"), toQString(column.column)},
            {QStringLiteral("before"), toQString(column.before)},
            {QStringLiteral("after"), toQString(column.after)}};
}

QJsonObject rowsJson(const RowDifference& rows)
{
    return {{QStringLiteral("table"), toQString(rows.table)},
            {QStringLiteral("before"), number(rows.before)},
            {QStringLiteral("after"), number(rows.after)}};
}

QJsonObject objectJson(const ObjectDifference& object)
{
    return {{QStringLiteral("name"), toQString(object.name)},
            {QStringLiteral("table"), toQString(object.table)},
            {QStringLiteral("before"), number(object.before)},
            {QStringLiteral("after"), number(object.after)}};
}

}  // namespace

QJsonObject differenceToJson(const BuildDifference& difference)
{
    const ImageDifference& image = difference.image;
    return {{QStringLiteral("against"), toQString(difference.beforeId)},
            {QStringLiteral("against_started_at"), toQString(difference.beforeStartedAt)},
            {QStringLiteral("changed"), difference.changed()},
            {QStringLiteral("same_image"), difference.sameImage},
            {QStringLiteral("new_tables"), jsonTexts(difference.newTables)},
            {QStringLiteral("gone_tables"), jsonTexts(difference.goneTables)},
            {QStringLiteral("columns"), jsonArray(difference.columns, columnJson)},
            {QStringLiteral("rows"), jsonArray(difference.rows, rowsJson)},
            {QStringLiteral("coverage_before"), coverageJson(difference.coverageBefore)},
            {QStringLiteral("coverage_after"), coverageJson(difference.coverageAfter)},
            {QStringLiteral("compressed_before"), number(difference.compressedBefore)},
            {QStringLiteral("compressed_after"), number(difference.compressedAfter)},
            {QStringLiteral("new_layers"), number(static_cast<qint64>(image.newLayers.size()))},
            {QStringLiteral("gone_layers"), number(static_cast<qint64>(image.goneLayers.size()))},
            {QStringLiteral("new_bytes"), number(image.newBytes)},
            {QStringLiteral("kept_bytes"), number(image.keptBytes)},
            {QStringLiteral("objects"), jsonArray(image.objects, objectJson)}};
}

std::optional<BuildDifference> differenceOf(const History& history, const BuildRecord& record)
{
    if (record.report.compressedBytes == 0)
        return std::nullopt;
    const BuildRecord* before = buildBefore(history.records, record);
    return before == nullptr ? std::nullopt : std::optional(compareBuilds(*before, record));
}

}  // namespace decant
