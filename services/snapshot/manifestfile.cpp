// SPDX-License-Identifier: MIT
#include "services/snapshot/manifestfile.h"

#include "services/support/json.h"
#include "services/support/qt.h"
#include "services/support/sha256.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <system_error>
#include <utility>

namespace decant {

namespace fs = std::filesystem;

namespace {

constexpr int kFormat = 1;

QJsonValue number(std::int64_t value)
{
    return static_cast<qint64>(value);
}

QString name(const QualifiedName& qualified)
{
    return toQString(qualified.text());
}

QJsonObject tableJson(const SnapshotTable& table)
{
    return {{QStringLiteral("table"), name(table.table)},
            {QStringLiteral("columns"), jsonTexts(table.columns)},
            {QStringLiteral("files"), jsonTexts(table.files)},
            {QStringLiteral("rows"), number(table.rows)},
            {QStringLiteral("text_bytes"), number(table.textBytes)},
            {QStringLiteral("masked_columns"), jsonTexts(table.maskedColumns)}};
}

QJsonObject fileJson(const SnapshotFile& file)
{
    return {{QStringLiteral("path"), toQString(file.path)},
            {QStringLiteral("sha256"), toQString(file.sha256)},
            {QStringLiteral("bytes"), number(file.bytes)}};
}

/// What a snapshot holds, without when and why it was taken.
QJsonObject contentJson(const Manifest& manifest)
{
    const auto sequence = [](const SequenceState& s) {
        return QJsonObject{{QStringLiteral("name"), name(s.name)},
                           {QStringLiteral("last_value"), number(s.lastValue)},
                           {QStringLiteral("called"), s.called}};
    };
    const auto extension = [](const Extension& e) {
        return QJsonObject{{QStringLiteral("name"), toQString(e.name)},
                           {QStringLiteral("version"), toQString(e.version)},
                           {QStringLiteral("schema"), toQString(e.schema)}};
    };
    return {{QStringLiteral("format"), manifest.format},
            {QStringLiteral("engine"), toQString(manifest.engine)},
            {QStringLiteral("server_version"), manifest.serverVersion},
            {QStringLiteral("database"), toQString(manifest.database)},
            {QStringLiteral("encoding"), toQString(manifest.encoding)},
            {QStringLiteral("collate"), toQString(manifest.collate)},
            {QStringLiteral("ctype"), toQString(manifest.ctype)},
            {QStringLiteral("locale_provider"), toQString(manifest.localeProvider)},
            {QStringLiteral("icu_locale"), toQString(manifest.icuLocale)},
            {QStringLiteral("key_fingerprint"), toQString(manifest.keyFingerprint)},
            {QStringLiteral("compression"), toQString(manifest.compression)},
            {QStringLiteral("tables"), jsonArray(manifest.tables, tableJson)},
            {QStringLiteral("sequences"), jsonArray(manifest.sequences, sequence)},
            {QStringLiteral("populated_views"), jsonArray(manifest.populatedViews, name)},
            {QStringLiteral("extensions"), jsonArray(manifest.extensions, extension)},
            {QStringLiteral("large_objects"), number(manifest.largeObjects)},
            {QStringLiteral("files"), jsonArray(manifest.files, fileJson)}};
}

QJsonObject manifestJson(const Manifest& manifest)
{
    QJsonObject json = contentJson(manifest);
    json.insert(QStringLiteral("service"), toQString(manifest.service));
    json.insert(QStringLiteral("server_version_text"), toQString(manifest.serverVersionText));
    json.insert(QStringLiteral("snapshot_point"), toQString(manifest.snapshotPoint));
    json.insert(QStringLiteral("created_at"), toQString(manifest.createdAt));
    json.insert(QStringLiteral("inputs_hash"), toQString(manifest.inputsHash));
    json.insert(QStringLiteral("rules_hash"), toQString(manifest.rulesHash));
    json.insert(QStringLiteral("content_hash"), toQString(manifest.contentHash));
    json.insert(QStringLiteral("object_counts"),
                jsonArray(manifest.objectCounts, [](const auto& count) {
                    return QJsonObject{{QStringLiteral("kind"), toQString(count.first)},
                                       {QStringLiteral("count"), number(count.second)}};
                }));
    json.insert(QStringLiteral("losses"), jsonArray(manifest.losses, [](const StatedLoss& loss) {
                    return QJsonObject{{QStringLiteral("object"), toQString(loss.object)},
                                       {QStringLiteral("reason"), toQString(loss.reason)}};
                }));
    if (!manifest.cutOrigin.empty()) {
        json.insert(QStringLiteral("cut_origin"), toQString(manifest.cutOrigin));
        json.insert(QStringLiteral("cut_xmin"), number(manifest.cutXmin));
        json.insert(
            QStringLiteral("proofs"), jsonArray(manifest.proofs, [](const TableProof& proof) {
                return QJsonObject{{QStringLiteral("table"), name(proof.table)},
                                   {QStringLiteral("identity"), toQString(proof.identity)},
                                   {QStringLiteral("rules"), toQString(proof.rules)},
                                   {QStringLiteral("text_hashes"), jsonTexts(proof.textHashes)}};
            }));
    }
    if (!manifest.checks.empty())
        json.insert(QStringLiteral("checks"),
                    jsonArray(manifest.checks, [](const ImageCheck& check) {
                        return QJsonObject{{QStringLiteral("name"), toQString(check.name)},
                                           {QStringLiteral("command"), toQString(check.command)},
                                           {QStringLiteral("expect"), toQString(check.expect)}};
                    }));
    return json;
}

QualifiedName parseName(const std::string& text, std::string& problem)
{
    if (auto parsed = QualifiedName::parse(text))
        return *std::move(parsed);
    if (problem.empty())
        problem = '"' + text + "\" is no table name";
    return {};
}

bool staysInside(const std::string& path)
{
    const fs::path relative(path);
    return !path.empty() && relative.is_relative() && path.find('\0') == std::string::npos
        && std::none_of(relative.begin(), relative.end(),
                        [](const fs::path& part) { return part == ".." || part == "."; });
}

void readLists(JsonReader& reader, Manifest& manifest, std::string& problem)
{
    const auto qualified = [&](JsonReader& from, const char* key) {
        std::string text;
        from.text(key, text);
        return parseName(text, problem);
    };
    reader.objects("tables", [&](JsonReader& from) {
        SnapshotTable table;
        table.table = qualified(from, "table");
        from.texts("columns", table.columns);
        from.texts("files", table.files);
        from.integer("rows", table.rows);
        from.integer("text_bytes", table.textBytes);
        from.texts("masked_columns", table.maskedColumns);
        manifest.tables.push_back(std::move(table));
    });
    reader.objects("sequences", [&](JsonReader& from) {
        SequenceState sequence;
        sequence.name = qualified(from, "name");
        from.integer("last_value", sequence.lastValue);
        from.boolean("called", sequence.called);
        manifest.sequences.push_back(std::move(sequence));
    });
    std::vector<std::string> views;
    reader.texts("populated_views", views);
    for (const std::string& view : views)
        manifest.populatedViews.push_back(parseName(view, problem));
    reader.objects("extensions", [&](JsonReader& from) {
        Extension extension;
        from.text("name", extension.name);
        from.text("version", extension.version);
        from.text("schema", extension.schema);
        manifest.extensions.push_back(std::move(extension));
    });
    reader.objects("object_counts", [&](JsonReader& from) {
        std::pair<std::string, std::int64_t> count;
        from.text("kind", count.first);
        from.integer("count", count.second);
        manifest.objectCounts.push_back(std::move(count));
    });
    reader.objects("losses", [&](JsonReader& from) {
        StatedLoss loss;
        from.text("object", loss.object);
        from.text("reason", loss.reason);
        manifest.losses.push_back(std::move(loss));
    });
    if (reader.has("cut_origin")) {
        reader.text("cut_origin", manifest.cutOrigin);
        reader.integer("cut_xmin", manifest.cutXmin);
        reader.objects("proofs", [&](JsonReader& from) {
            TableProof& proof = manifest.proofs.emplace_back();
            proof.table = qualified(from, "table");
            from.text("identity", proof.identity);
            from.text("rules", proof.rules);
            from.texts("text_hashes", proof.textHashes);
        });
    }
    if (reader.has("checks"))
        reader.objects("checks", [&](JsonReader& from) {
            ImageCheck& check = manifest.checks.emplace_back();
            from.text("name", check.name);
            from.text("command", check.command);
            from.text("expect", check.expect);
        });
    reader.objects("files", [&](JsonReader& from) {
        SnapshotFile file;
        from.text("path", file.path);
        from.text("sha256", file.sha256);
        from.integer("bytes", file.bytes);
        if (problem.empty() && !staysInside(file.path))
            problem = "the path \"" + file.path + "\" leads out of the snapshot";
        manifest.files.push_back(std::move(file));
    });
}

/// Where pg_dump's custom format keeps the time it was made; an empty range for other files.
std::pair<std::int64_t, std::int64_t> creationTime(const fs::path& dump)
{
    constexpr qsizetype kHeader = 11;  // PGDMP, 3 bytes of version, integer and offset size, format
    constexpr int kTimeFields = 7;
    QFile file(toQString(dump.string()));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray header = file.read(kHeader);
    if (header.size() < kHeader || !header.startsWith("PGDMP") || header.at(10) != 1)
        return {};
    const std::int64_t integer = 1 + header.at(8);
    const bool shortCompression = header.at(5) > 1 || header.at(6) >= 15;
    const std::int64_t begin = kHeader + (shortCompression ? 1 : integer);
    return {begin, begin + kTimeFields * integer};
}

}  // namespace

Result<Manifest> readManifest(const fs::path& folder)
{
    const fs::path path = folder / kManifestFile;
    const auto json = readJsonFile(path);
    if (!json)
        return json.error();
    Manifest manifest;
    std::string problem;
    JsonReader reader(*json, problem);
    reader.integer("format", manifest.format);
    if (problem.empty() && manifest.format != kFormat)
        problem = "the snapshot has format " + std::to_string(manifest.format)
            + ", this program knows " + std::to_string(kFormat);
    reader.text("service", manifest.service);
    reader.text("engine", manifest.engine);
    reader.integer("server_version", manifest.serverVersion);
    reader.text("server_version_text", manifest.serverVersionText);
    reader.text("database", manifest.database);
    reader.text("encoding", manifest.encoding);
    reader.text("collate", manifest.collate);
    reader.text("ctype", manifest.ctype);
    reader.text("locale_provider", manifest.localeProvider);
    reader.text("icu_locale", manifest.icuLocale);
    reader.text("snapshot_point", manifest.snapshotPoint);
    reader.text("created_at", manifest.createdAt);
    reader.text("inputs_hash", manifest.inputsHash);
    reader.text("rules_hash", manifest.rulesHash);
    reader.text("key_fingerprint", manifest.keyFingerprint);
    reader.text("content_hash", manifest.contentHash);
    reader.text("compression", manifest.compression);
    reader.integer("large_objects", manifest.largeObjects);
    readLists(reader, manifest, problem);
    if (!problem.empty())
        return Error{Error::Code::InvalidInput, Error::Area::General, path.string(),
                     Sentence::verbatim(problem), say("Take a new snapshot.")};
    return manifest;
}

Result<> writeManifest(const fs::path& folder, const Manifest& manifest)
{
    return writeJsonFile(folder / kManifestFile, manifestJson(manifest));
}

Result<std::string> contentHash(const Manifest& manifest, const fs::path& folder)
{
    constexpr std::string_view kSchema = "schema.dump";
    Manifest counted = manifest;
    for (SnapshotFile& file : counted.files) {
        if (file.path != kSchema)
            continue;
        const auto [begin, end] = creationTime(folder / file.path);
        auto hash = sha256OfFile(folder / file.path, begin, end);
        if (!hash)
            return std::move(hash).error();
        file.sha256 = hash->sha256;
    }
    const QByteArray text = QJsonDocument(contentJson(counted)).toJson(QJsonDocument::Compact);
    return Sha256::hexOf({text.constData(), static_cast<std::size_t>(text.size())});
}

Result<> verifySnapshot(const fs::path& folder, const Manifest& manifest)
{
    const Sentence advice = say("Take a new snapshot; this one was changed after it was taken.");
    for (const SnapshotFile& file : manifest.files) {
        const fs::path path = folder / file.path;
        std::error_code error;
        const auto bytes = fs::file_size(path, error);
        if (!error && static_cast<std::int64_t>(bytes) != file.bytes)
            return Error{Error::Code::Conflict, Error::Area::General, path.string(),
                         say("the file has %1 bytes, the manifest says %2", bytes, file.bytes),
                         advice};
        auto hash = sha256OfFile(path);
        if (!hash)
            return std::move(hash).error();
        if (hash->sha256 != file.sha256)
            return Error{Error::Code::Conflict, Error::Area::General, path.string(),
                         say("SHA-256 is %1, the manifest says %2", hash->sha256, file.sha256),
                         advice};
    }
    return {};
}

Result<> verifySnapshot(const fs::path& folder)
{
    const auto manifest = readManifest(folder);
    if (!manifest)
        return manifest.error();
    return verifySnapshot(folder, *manifest);
}

}  // namespace decant
