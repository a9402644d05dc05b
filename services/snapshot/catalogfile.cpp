// SPDX-License-Identifier: MIT
#include "services/snapshot/catalogfile.h"

#include "services/support/json.h"
#include "services/support/qt.h"

#include <array>
#include <utility>

namespace decant {

namespace fs = std::filesystem;

namespace {

constexpr int kFormat = 1;
constexpr std::array<std::string_view, 23> kFamilies{
    "boolean", "integer",   "float",     "numeric", "money",       "text",    "bytes", "date",
    "time",    "timestamp", "interval",  "uuid",    "json",        "network", "bit",   "geometric",
    "range",   "enum",      "composite", "xml",     "text_search", "oid",     "other"};
constexpr std::array<std::string_view, 3> kGenerated{"no", "stored", "virtual"};
constexpr std::array<std::string_view, 3> kIdentities{"no", "always", "by_default"};
constexpr std::array<std::string_view, 6> kTableKinds{
    "table", "partitioned", "view", "materialized_view", "foreign", "large_objects"};
constexpr std::array<std::string_view, 2> kMatches{"simple", "full"};

template <class E, std::size_t N>
QString choiceText(const std::array<std::string_view, N>& names, E value)
{
    return toQString(names.at(static_cast<std::size_t>(value)));
}

QJsonValue number(std::int64_t value)
{
    return static_cast<qint64>(value);
}

QJsonObject typeJson(const ColumnType& type)
{
    return {{QStringLiteral("name"), toQString(type.name)},
            {QStringLiteral("base"), toQString(type.base)},
            {QStringLiteral("family"), choiceText(kFamilies, type.family)},
            {QStringLiteral("array_dimensions"), type.arrayDimensions},
            {QStringLiteral("max_length"), type.maxLength},
            {QStringLiteral("precision"), type.precision},
            {QStringLiteral("scale"), type.scale},
            {QStringLiteral("domain"), toQString(type.domain)},
            {QStringLiteral("domain_checks"), jsonTexts(type.domainChecks)},
            {QStringLiteral("enum_labels"), jsonTexts(type.enumLabels)}};
}

QJsonObject columnJson(const Column& column)
{
    return {{QStringLiteral("name"), toQString(column.name)},
            {QStringLiteral("type"), typeJson(column.type)},
            {QStringLiteral("not_null"), column.notNull},
            {QStringLiteral("generated"), choiceText(kGenerated, column.generated)},
            {QStringLiteral("identity"), choiceText(kIdentities, column.identity)},
            {QStringLiteral("default"), toQString(column.defaultExpression)},
            {QStringLiteral("collation"), toQString(column.collation)},
            {QStringLiteral("comment"), toQString(column.comment)},
            {QStringLiteral("null_fraction"), column.nullFraction},
            {QStringLiteral("distinct_values"), column.distinctValues},
            {QStringLiteral("readable"), column.readable}};
}

QJsonObject keyJson(const Key& key)
{
    return {{QStringLiteral("name"), toQString(key.name)},
            {QStringLiteral("columns"), jsonTexts(key.columns)},
            {QStringLiteral("primary"), key.primary},
            {QStringLiteral("partial"), key.partial}};
}

QJsonObject checkJson(const CheckConstraint& check)
{
    return {{QStringLiteral("name"), toQString(check.name)},
            {QStringLiteral("expression"), toQString(check.expression)},
            {QStringLiteral("columns"), jsonTexts(check.columns)}};
}

QJsonObject tableJson(const Table& table)
{
    return {{QStringLiteral("schema"), toQString(table.name.schema)},
            {QStringLiteral("name"), toQString(table.name.name)},
            {QStringLiteral("oid"), number(table.oid)},
            {QStringLiteral("kind"), choiceText(kTableKinds, table.kind)},
            {QStringLiteral("unlogged"), table.unlogged},
            {QStringLiteral("row_security"), table.rowSecurity},
            {QStringLiteral("owner"), toQString(table.owner)},
            {QStringLiteral("comment"), toQString(table.comment)},
            {QStringLiteral("partition_of"), toQString(table.partitionOf)},
            {QStringLiteral("partition_bound"), toQString(table.partitionBound)},
            {QStringLiteral("partition_key"), toQString(table.partitionKey)},
            {QStringLiteral("partition_key_columns"), jsonTexts(table.partitionKeyColumns)},
            {QStringLiteral("inherits"), jsonTexts(table.inherits)},
            {QStringLiteral("columns"), jsonArray(table.columns, columnJson)},
            {QStringLiteral("keys"), jsonArray(table.keys, keyJson)},
            {QStringLiteral("checks"), jsonArray(table.checks, checkJson)},
            {QStringLiteral("exclusions"), jsonTexts(table.exclusions)},
            {QStringLiteral("extension"), toQString(table.extension)},
            {QStringLiteral("extension_filter"), toQString(table.extensionFilter)},
            {QStringLiteral("extension_config"), table.extensionConfig},
            {QStringLiteral("row_estimate"), number(table.rowEstimate)},
            {QStringLiteral("heap_bytes"), number(table.heapBytes)},
            {QStringLiteral("index_bytes"), number(table.indexBytes)},
            {QStringLiteral("toast_bytes"), number(table.toastBytes)},
            {QStringLiteral("readable"), table.readable}};
}

QJsonObject relationJson(const Relation& relation)
{
    return {{QStringLiteral("name"), toQString(relation.name)},
            {QStringLiteral("schema"), toQString(relation.table.schema)},
            {QStringLiteral("table"), toQString(relation.table.name)},
            {QStringLiteral("columns"), jsonTexts(relation.columns)},
            {QStringLiteral("referenced_schema"), toQString(relation.referencedTable.schema)},
            {QStringLiteral("referenced_table"), toQString(relation.referencedTable.name)},
            {QStringLiteral("referenced_columns"), jsonTexts(relation.referencedColumns)},
            {QStringLiteral("match"), choiceText(kMatches, relation.match)},
            {QStringLiteral("deferrable"), relation.deferrable},
            {QStringLiteral("validated"), relation.validated},
            {QStringLiteral("inherited"), relation.inherited}};
}

QJsonObject sequenceJson(const Sequence& sequence)
{
    return {{QStringLiteral("schema"), toQString(sequence.name.schema)},
            {QStringLiteral("name"), toQString(sequence.name.name)},
            {QStringLiteral("last_value"), number(sequence.lastValue)},
            {QStringLiteral("called"), sequence.called},
            {QStringLiteral("readable"), sequence.readable},
            {QStringLiteral("owned_by"), toQString(sequence.ownedBy)}};
}

QJsonObject extensionJson(const Extension& extension)
{
    return {{QStringLiteral("name"), toQString(extension.name)},
            {QStringLiteral("version"), toQString(extension.version)},
            {QStringLiteral("schema"), toQString(extension.schema)}};
}

QJsonObject catalogJson(const Catalog& catalog)
{
    return {{QStringLiteral("format"), kFormat},
            {QStringLiteral("engine"), toQString(catalog.engine)},
            {QStringLiteral("server_version"), catalog.serverVersion},
            {QStringLiteral("server_version_text"), toQString(catalog.serverVersionText)},
            {QStringLiteral("database"), toQString(catalog.database)},
            {QStringLiteral("database_bytes"), number(catalog.databaseBytes)},
            {QStringLiteral("encoding"), toQString(catalog.encoding)},
            {QStringLiteral("collate"), toQString(catalog.collate)},
            {QStringLiteral("ctype"), toQString(catalog.ctype)},
            {QStringLiteral("locale_provider"), toQString(catalog.localeProvider)},
            {QStringLiteral("icu_locale"), toQString(catalog.icuLocale)},
            {QStringLiteral("standby"), catalog.standby},
            {QStringLiteral("change_token"), toQString(catalog.changeToken)},
            {QStringLiteral("extensions"), jsonArray(catalog.extensions, extensionJson)},
            {QStringLiteral("tables"), jsonArray(catalog.tables, tableJson)},
            {QStringLiteral("relations"), jsonArray(catalog.relations, relationJson)},
            {QStringLiteral("sequences"), jsonArray(catalog.sequences, sequenceJson)},
            {QStringLiteral("roles"), jsonTexts(catalog.roles)},
            {QStringLiteral("large_objects"), number(catalog.largeObjects)},
            {QStringLiteral("object_counts"), jsonArray(catalog.objectCounts, [](const auto& c) {
                 return QJsonObject{{QStringLiteral("kind"), toQString(c.first)},
                                    {QStringLiteral("count"), number(c.second)}};
             })}};
}

void readColumn(JsonReader& from, Column& column)
{
    from.text("name", column.name);
    from.object("type", [&](JsonReader& type) {
        type.text("name", column.type.name);
        type.text("base", column.type.base);
        type.choice("family", kFamilies, column.type.family);
        type.integer("array_dimensions", column.type.arrayDimensions);
        type.integer("max_length", column.type.maxLength);
        type.integer("precision", column.type.precision);
        type.integer("scale", column.type.scale);
        type.text("domain", column.type.domain);
        type.texts("domain_checks", column.type.domainChecks);
        type.texts("enum_labels", column.type.enumLabels);
    });
    from.boolean("not_null", column.notNull);
    from.choice("generated", kGenerated, column.generated);
    from.choice("identity", kIdentities, column.identity);
    from.text("default", column.defaultExpression);
    from.text("collation", column.collation);
    from.text("comment", column.comment);
    from.number("null_fraction", column.nullFraction);
    from.number("distinct_values", column.distinctValues);
    from.boolean("readable", column.readable);
}

void readTable(JsonReader& from, Table& table)
{
    from.text("schema", table.name.schema);
    from.text("name", table.name.name);
    std::int64_t oid = 0;
    from.integer("oid", oid);
    table.oid = static_cast<std::uint32_t>(oid);
    from.choice("kind", kTableKinds, table.kind);
    from.boolean("unlogged", table.unlogged);
    from.boolean("row_security", table.rowSecurity);
    from.text("owner", table.owner);
    from.text("comment", table.comment);
    from.text("partition_of", table.partitionOf);
    from.text("partition_bound", table.partitionBound);
    from.text("partition_key", table.partitionKey);
    from.texts("partition_key_columns", table.partitionKeyColumns);
    from.texts("inherits", table.inherits);
    from.objects("columns",
                 [&](JsonReader& column) { readColumn(column, table.columns.emplace_back()); });
    from.objects("keys", [&](JsonReader& reader) {
        Key& key = table.keys.emplace_back();
        reader.text("name", key.name);
        reader.texts("columns", key.columns);
        reader.boolean("primary", key.primary);
        reader.boolean("partial", key.partial);
    });
    from.objects("checks", [&](JsonReader& reader) {
        CheckConstraint& check = table.checks.emplace_back();
        reader.text("name", check.name);
        reader.text("expression", check.expression);
        reader.texts("columns", check.columns);
    });
    from.texts("exclusions", table.exclusions);
    from.text("extension", table.extension);
    from.text("extension_filter", table.extensionFilter);
    from.boolean("extension_config", table.extensionConfig);
    from.integer("row_estimate", table.rowEstimate);
    from.integer("heap_bytes", table.heapBytes);
    from.integer("index_bytes", table.indexBytes);
    from.integer("toast_bytes", table.toastBytes);
    from.boolean("readable", table.readable);
}

void readRelation(JsonReader& from, Relation& relation)
{
    from.text("name", relation.name);
    from.text("schema", relation.table.schema);
    from.text("table", relation.table.name);
    from.texts("columns", relation.columns);
    from.text("referenced_schema", relation.referencedTable.schema);
    from.text("referenced_table", relation.referencedTable.name);
    from.texts("referenced_columns", relation.referencedColumns);
    from.choice("match", kMatches, relation.match);
    from.boolean("deferrable", relation.deferrable);
    from.boolean("validated", relation.validated);
    from.boolean("inherited", relation.inherited);
}

void readLists(JsonReader& from, Catalog& catalog)
{
    from.objects("extensions", [&](JsonReader& reader) {
        Extension& extension = catalog.extensions.emplace_back();
        reader.text("name", extension.name);
        reader.text("version", extension.version);
        reader.text("schema", extension.schema);
    });
    from.objects("tables",
                 [&](JsonReader& reader) { readTable(reader, catalog.tables.emplace_back()); });
    from.objects("relations", [&](JsonReader& reader) {
        readRelation(reader, catalog.relations.emplace_back());
    });
    from.objects("sequences", [&](JsonReader& reader) {
        Sequence& sequence = catalog.sequences.emplace_back();
        reader.text("schema", sequence.name.schema);
        reader.text("name", sequence.name.name);
        reader.integer("last_value", sequence.lastValue);
        reader.boolean("called", sequence.called);
        reader.boolean("readable", sequence.readable);
        reader.text("owned_by", sequence.ownedBy);
    });
    from.texts("roles", catalog.roles);
    from.objects("object_counts", [&](JsonReader& reader) {
        auto& count = catalog.objectCounts.emplace_back();
        reader.text("kind", count.first);
        reader.integer("count", count.second);
    });
}

}  // namespace

Result<Catalog> readCatalog(const fs::path& folder)
{
    const fs::path path = folder / kCatalogFile;
    const auto json = readJsonFile(path);
    if (!json)
        return json.error();
    Catalog catalog;
    std::string problem;
    JsonReader reader(*json, problem);
    int format = 0;
    reader.integer("format", format);
    if (problem.empty() && format != kFormat)
        problem = "the catalog has format " + std::to_string(format) + ", this program knows "
            + std::to_string(kFormat);
    reader.text("engine", catalog.engine);
    reader.integer("server_version", catalog.serverVersion);
    reader.text("server_version_text", catalog.serverVersionText);
    reader.text("database", catalog.database);
    reader.integer("database_bytes", catalog.databaseBytes);
    reader.text("encoding", catalog.encoding);
    reader.text("collate", catalog.collate);
    reader.text("ctype", catalog.ctype);
    reader.text("locale_provider", catalog.localeProvider);
    reader.text("icu_locale", catalog.icuLocale);
    reader.boolean("standby", catalog.standby);
    reader.text("change_token", catalog.changeToken);
    reader.integer("large_objects", catalog.largeObjects);
    readLists(reader, catalog);
    if (!problem.empty())
        return Error{Error::Code::InvalidInput, Error::Area::General, path.string(),
                     Sentence::verbatim(problem), say("Take a new snapshot.")};
    return catalog;
}

Result<> writeCatalog(const fs::path& folder, const Catalog& catalog)
{
    return writeJsonFile(folder / kCatalogFile, catalogJson(catalog));
}

}  // namespace decant
