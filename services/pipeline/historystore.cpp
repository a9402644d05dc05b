// SPDX-License-Identifier: MIT
#include "services/pipeline/historystore.h"

#include "services/support/json.h"
#include "services/support/qt.h"

#include <algorithm>
#include <array>
#include <system_error>
#include <tuple>
#include <utility>

namespace decant {

namespace fs = std::filesystem;

namespace {

constexpr int kFormat = 1;
constexpr std::array<std::string_view, 8> kStages{"introspect", "plan",   "snapshot", "generate",
                                                  "build",      "verify", "inspect",  "push"};
constexpr std::array<std::string_view, 6> kStates{"waiting", "running", "reused",
                                                  "done",    "failed",  "cancelled"};
constexpr std::array<std::string_view, 9> kObjectKinds{
    "table",   "index", "toast",    "sequence", "materialized_view",
    "catalog", "wal",   "template", "other"};

template <class E, std::size_t N>
QString choiceText(const std::array<std::string_view, N>& names, E value)
{
    return toQString(names.at(static_cast<std::size_t>(value)));
}

QJsonValue number(std::int64_t value)
{
    return static_cast<qint64>(value);
}

QJsonObject stageJson(const StageRecord& stage)
{
    return {{QStringLiteral("stage"), choiceText(kStages, stage.stage)},
            {QStringLiteral("state"), choiceText(kStates, stage.state)},
            {QStringLiteral("seconds"), stage.seconds},
            {QStringLiteral("summary"), toQString(stage.summary)}};
}

QJsonObject layerJson(const Layer& layer)
{
    return {{QStringLiteral("diff_id"), toQString(layer.diffId)},
            {QStringLiteral("command"), toQString(layer.command)},
            {QStringLiteral("unpacked_bytes"), number(layer.unpackedBytes)},
            {QStringLiteral("compressed_bytes"), number(layer.compressedBytes)},
            {QStringLiteral("files"), number(layer.files)},
            {QStringLiteral("modified"), number(layer.modified)},
            {QStringLiteral("removed"), number(layer.removed)},
            {QStringLiteral("wasted_bytes"), number(layer.wastedBytes)},
            {QStringLiteral("base"), layer.base},
            {QStringLiteral("data"), layer.data}};
}

QJsonObject objectJson(const DatabaseObject& object)
{
    return {{QStringLiteral("kind"), choiceText(kObjectKinds, object.kind)},
            {QStringLiteral("name"), toQString(object.name)},
            {QStringLiteral("table"), toQString(object.table)},
            {QStringLiteral("bytes"), number(object.bytes)}};
}

QJsonObject reportJson(const ImageReport& report)
{
    return {{QStringLiteral("reference"), toQString(report.reference)},
            {QStringLiteral("id"), toQString(report.id)},
            {QStringLiteral("layers"), jsonArray(report.layers, layerJson)},
            {QStringLiteral("objects"), jsonArray(report.objects, objectJson)},
            {QStringLiteral("unpacked_bytes"), number(report.unpackedBytes)},
            {QStringLiteral("compressed_bytes"), number(report.compressedBytes)},
            {QStringLiteral("data_bytes"), number(report.dataBytes)},
            {QStringLiteral("wasted_bytes"), number(report.wastedBytes)}};
}

QJsonObject leakJson(const LeakFinding& leak)
{
    return {{QStringLiteral("file"), toQString(leak.file)},
            {QStringLiteral("column"), toQString(leak.column)}};
}

QJsonObject verifyJson(const VerifyReport& verify)
{
    return {{QStringLiteral("start_to_first_query_seconds"), verify.startToFirstQuerySeconds},
            {QStringLiteral("tables_compared"), number(verify.tablesCompared)},
            {QStringLiteral("rows_compared"), number(verify.rowsCompared)},
            {QStringLiteral("sequences_compared"), number(verify.sequencesCompared)},
            {QStringLiteral("constraints_compared"), number(verify.constraintsCompared)},
            {QStringLiteral("leak_samples"), number(verify.leakSamples)},
            {QStringLiteral("scanned_bytes"), number(verify.scannedBytes)},
            {QStringLiteral("leaks"), jsonArray(verify.leaks, leakJson)},
            {QStringLiteral("differences"), jsonTexts(verify.differences)}};
}

void readReport(JsonReader& from, ImageReport& report)
{
    from.text("reference", report.reference);
    from.text("id", report.id);
    from.objects("layers", [&](JsonReader& reader) {
        Layer& layer = report.layers.emplace_back();
        reader.text("diff_id", layer.diffId);
        reader.text("command", layer.command);
        reader.integer("unpacked_bytes", layer.unpackedBytes);
        reader.integer("compressed_bytes", layer.compressedBytes);
        reader.integer("files", layer.files);
        if (reader.has("wasted_bytes")) {
            reader.integer("modified", layer.modified);
            reader.integer("removed", layer.removed);
            reader.integer("wasted_bytes", layer.wastedBytes);
        }
        reader.boolean("base", layer.base);
        reader.boolean("data", layer.data);
    });
    from.objects("objects", [&](JsonReader& reader) {
        DatabaseObject& object = report.objects.emplace_back();
        reader.choice("kind", kObjectKinds, object.kind);
        reader.text("name", object.name);
        reader.text("table", object.table);
        reader.integer("bytes", object.bytes);
    });
    from.integer("unpacked_bytes", report.unpackedBytes);
    from.integer("compressed_bytes", report.compressedBytes);
    from.integer("data_bytes", report.dataBytes);
    if (from.has("wasted_bytes"))
        from.integer("wasted_bytes", report.wastedBytes);
}

void readVerify(JsonReader& from, VerifyReport& verify)
{
    from.number("start_to_first_query_seconds", verify.startToFirstQuerySeconds);
    from.integer("tables_compared", verify.tablesCompared);
    from.integer("rows_compared", verify.rowsCompared);
    from.integer("sequences_compared", verify.sequencesCompared);
    from.integer("constraints_compared", verify.constraintsCompared);
    from.integer("leak_samples", verify.leakSamples);
    from.integer("scanned_bytes", verify.scannedBytes);
    from.objects("leaks", [&](JsonReader& reader) {
        LeakFinding& leak = verify.leaks.emplace_back();
        reader.text("file", leak.file);
        reader.text("column", leak.column);
    });
    from.texts("differences", verify.differences);
}

constexpr std::array<std::string_view, 3> kColumnKinds{"masked", "kept", "undecided"};

QJsonObject contentsJson(const BuildContents& contents)
{
    const auto columnJson = [](const ColumnContents& column) {
        return QJsonObject{{QStringLiteral("name"), toQString(column.name)},
                           {QStringLiteral("type"), toQString(column.type)},
                           {QStringLiteral("kind"), choiceText(kColumnKinds, column.kind)},
                           {QStringLiteral("rule"), toQString(column.rule)}};
    };
    const auto tableJson = [&](const TableContents& table) {
        return QJsonObject{{QStringLiteral("name"), toQString(table.name)},
                           {QStringLiteral("rows"), number(table.rows)},
                           {QStringLiteral("columns"), jsonArray(table.columns, columnJson)}};
    };
    return {{QStringLiteral("tables"), jsonArray(contents.tables, tableJson)}};
}

void readContents(JsonReader& from, BuildContents& contents)
{
    from.objects("tables", [&](JsonReader& reader) {
        TableContents& table = contents.tables.emplace_back();
        reader.text("name", table.name);
        reader.integer("rows", table.rows);
        reader.objects("columns", [&](JsonReader& each) {
            ColumnContents& column = table.columns.emplace_back();
            each.text("name", column.name);
            each.text("type", column.type);
            each.choice("kind", kColumnKinds, column.kind);
            each.text("rule", column.rule);
        });
    });
}

bool isPlainFileName(const std::string& id)
{
    return !id.empty() && id.front() != '.' && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-' || c == '_' || c == '.' || c == ':';
    });
}

}  // namespace

QJsonObject recordToJson(const BuildRecord& record)
{
    return {{QStringLiteral("format"), kFormat},
            {QStringLiteral("id"), toQString(record.id)},
            {QStringLiteral("project"), toQString(record.project)},
            {QStringLiteral("service"), toQString(record.service)},
            {QStringLiteral("started_at"), toQString(record.startedAt)},
            {QStringLiteral("finished_at"), toQString(record.finishedAt)},
            {QStringLiteral("state"), choiceText(kStates, record.state)},
            {QStringLiteral("error"), toQString(record.error)},
            {QStringLiteral("snapshot_hash"), toQString(record.snapshotHash)},
            {QStringLiteral("snapshot_at"), toQString(record.snapshotAt)},
            {QStringLiteral("image"), toQString(record.image)},
            {QStringLiteral("image_id"), toQString(record.imageId)},
            {QStringLiteral("digest"), toQString(record.digest)},
            {QStringLiteral("stages"), jsonArray(record.stages, stageJson)},
            {QStringLiteral("report"), reportJson(record.report)},
            {QStringLiteral("verify"), verifyJson(record.verify)}};
}

Result<> writeRecord(const fs::path& folder, const BuildRecord& record)
{
    if (!isPlainFileName(record.id))
        return Error{Error::Code::InvalidInput,
                     Error::Area::General,
                     record.id,
                     say("a build record's id must be a plain file name"),
                     {}};
    QJsonObject json = recordToJson(record);
    json.insert(QStringLiteral("contents"), contentsJson(record.contents));
    return writeJsonFile(folder / (record.id + ".json"), json);
}

Result<BuildRecord> readRecord(const fs::path& file)
{
    const auto json = readJsonFile(file);
    if (!json)
        return json.error();
    BuildRecord record;
    std::string problem;
    JsonReader reader(*json, problem);
    int format = 0;
    reader.integer("format", format);
    if (problem.empty() && format != kFormat)
        problem = "the record has format " + std::to_string(format) + ", this program knows "
            + std::to_string(kFormat);
    reader.text("id", record.id);
    reader.text("project", record.project);
    reader.text("service", record.service);
    reader.text("started_at", record.startedAt);
    reader.text("finished_at", record.finishedAt);
    reader.choice("state", kStates, record.state);
    reader.text("error", record.error);
    reader.text("snapshot_hash", record.snapshotHash);
    if (reader.has("snapshot_at"))
        reader.text("snapshot_at", record.snapshotAt);
    reader.text("image", record.image);
    reader.text("image_id", record.imageId);
    reader.text("digest", record.digest);
    reader.objects("stages", [&](JsonReader& from) {
        StageRecord& stage = record.stages.emplace_back();
        from.choice("stage", kStages, stage.stage);
        from.choice("state", kStates, stage.state);
        from.number("seconds", stage.seconds);
        from.text("summary", stage.summary);
    });
    reader.object("report", [&](JsonReader& from) { readReport(from, record.report); });
    reader.object("verify", [&](JsonReader& from) { readVerify(from, record.verify); });
    if (reader.has("contents"))
        reader.object("contents", [&](JsonReader& from) { readContents(from, record.contents); });
    if (problem.empty() && record.id + ".json" != file.filename().string())
        problem = "the file holds the record " + record.id;
    if (!problem.empty())
        return Error{Error::Code::InvalidInput, Error::Area::General, file.string(),
                     Sentence::verbatim(problem),
                     say("Remove the file; the image itself is not touched.")};
    return record;
}

Result<History> readRecords(const fs::path& folder)
{
    History history;
    std::error_code error;
    fs::directory_iterator entries(folder, error);
    if (error == std::errc::no_such_file_or_directory)
        return history;
    for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
        const fs::path file = entries->path();
        if (file.extension() != ".json")
            continue;
        auto record = readRecord(file);
        if (record)
            history.records.push_back(*std::move(record));
        else
            history.problems.push_back(record.error().what + ": "
                                       + record.error().detail.english());
    }
    if (error)
        return Error{Error::Code::Denied, Error::Area::General, folder.string(),
                     Sentence::verbatim(error.message()),
                     say("Choose a folder that you may read with --work-dir.")};
    std::sort(history.records.begin(), history.records.end(),
              [](const BuildRecord& a, const BuildRecord& b) {
                  return std::tie(a.startedAt, a.id) > std::tie(b.startedAt, b.id);
              });
    std::sort(history.problems.begin(), history.problems.end());
    return history;
}

}  // namespace decant
