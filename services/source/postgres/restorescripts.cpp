// SPDX-License-Identifier: MIT
#include "services/source/postgres/restorescripts.h"

#include "model/masking/imagecolumns.h"
#include "model/support/text.h"

#include <algorithm>

namespace decant::postgres {

namespace {

/// The session that wrote the files had the same settings.
std::string head(const std::string& encoding)
{
    return "\\set ON_ERROR_STOP on\n"
           "SET client_min_messages = warning;\n"
           "SET client_encoding = "
        + sqlLiteral(encoding)
        + ";\n"
          "SET standard_conforming_strings = on;\n"
          "SET search_path = '';\n"
          "SET DateStyle = 'ISO, MDY';\n"
          "SET IntervalStyle = 'postgres';\n"
          "SET TimeZone = 'UTC';\n"
          "SET lc_monetary = 'C';\n"
          "SET xmloption = content;\n"
          "SET check_function_bodies = off;\n"
          "SET row_security = off;\n";
}

/// Encoding of the data files: see Session::prepare().
std::string fileEncoding(const std::string& database)
{
    return database == "SQL_ASCII" || database == "MULE_INTERNAL" ? database : "UTF8";
}

std::string copyFrom(const std::string& target, const std::string& file, Compression compression,
                     const std::string& options)
{
    const std::string path = kRestoreFolder + file;  // digits and dots only: safe for a shell
    std::string source = sqlLiteral(path);
    if (compression == Compression::Zstd)
        source = "PROGRAM " + sqlLiteral("zstd -dcq " + path);
    else if (compression == Compression::Gzip)
        source = "PROGRAM " + sqlLiteral("gzip -dcq " + path);
    return "COPY " + target + " FROM " + source + options + ";\n";
}

std::string largeObjects(const Manifest& manifest, Compression compression,
                         const std::string& ownersSql)
{
    const SnapshotTable* objects = manifest.table({"pg_catalog", "pg_largeobject"});
    if (objects == nullptr)
        return {};
    std::string sql = "CREATE TEMPORARY TABLE decant_largeobject (id pg_catalog.oid NOT NULL, pos "
                      "pg_catalog.int8 NOT NULL, data pg_catalog.bytea);\n";
    for (const std::string& file : objects->files)
        sql += copyFrom("pg_temp.decant_largeobject", file, compression, {});
    sql += "DO $decant$ BEGIN\n"
           "  PERFORM pg_catalog.lo_create(id) FROM (SELECT DISTINCT id FROM "
           "pg_temp.decant_largeobject) AS o;\n"
           "  PERFORM pg_catalog.lo_put(id, pos, data) FROM pg_temp.decant_largeobject WHERE "
           "pg_catalog.length(data) > 0;\n"
           "END $decant$;\nDROP TABLE pg_temp.decant_largeobject;\n";
    return sql + ownersSql;
}

std::string sequenceSql(const Catalog& catalog)
{
    std::string sql;
    for (const Sequence& sequence : catalog.sequences) {
        const std::string name = sqlLiteral(sequence.name.sql());
        if (sequence.readable) {
            sql += "SELECT pg_catalog.setval(" + name + ", " + std::to_string(sequence.lastValue)
                + (sequence.called ? ", true);\n" : ", false);\n");
            continue;
        }
        const std::size_t dot = sequence.ownedBy.rfind('.');
        const auto table = dot == std::string::npos
            ? std::nullopt
            : QualifiedName::parse(std::string_view(sequence.ownedBy).substr(0, dot));
        const Table* owner = table ? catalog.table(*table) : nullptr;
        if (owner == nullptr)
            continue;
        for (const Column& column : owner->columns) {
            std::string plain = QualifiedName{column.name, "x"}.text();
            plain.resize(plain.size() - 2);
            if (sequence.ownedBy != owner->name.text() + '.' + plain)
                continue;
            const std::string largest = "pg_catalog.max(" + sqlIdentifier(column.name) + ')';
            sql += "SELECT pg_catalog.setval(" + name + ", " + largest + ") FROM "
                + owner->name.sql() + " HAVING " + largest + " IS NOT NULL;\n";
        }
    }
    return sql;
}

/// Rows go through a temporary table without constraints, so that the database sees them only with
/// everything computed.
std::string computingLoad(const Table& table, const SnapshotTable& files, const TableMask* mask,
                          const std::vector<std::string>& computed, Compression compression)
{
    std::string staged;
    std::string list;
    std::string values;
    bool identity = false;
    for (std::size_t i = 0; i < computed.size(); ++i) {
        const std::string column = sqlIdentifier(files.columns[i]);
        const char* separator = i == 0 ? "" : ", ";
        // Nothing of a column that is computed comes from the source, so its type does not matter.
        staged += separator + (computed[i].empty() ? column : "NULL::text AS " + column);
        list += separator + column;
        values += separator + (computed[i].empty() ? column : computed[i]);
        const Column* described = table.column(files.columns[i]);
        identity = identity || (described != nullptr && described->identity == Identity::Always);
    }
    const std::string name = table.name.sql();
    std::string sql = "CREATE TEMPORARY TABLE decant_rows ON COMMIT DROP AS SELECT " + staged
        + " FROM ONLY " + name + " WITH NO DATA;\n";
    for (const std::string& column : filledLater(table, mask))
        sql += "ALTER TABLE ONLY " + name + " ALTER COLUMN " + sqlIdentifier(column)
            + " DROP NOT NULL;\n";
    for (const std::string& file : files.files)
        sql += copyFrom("pg_temp.decant_rows", file, compression, {});
    return sql + "INSERT INTO " + name + " (" + list + ')'
        + (identity ? " OVERRIDING SYSTEM VALUE" : "") + " SELECT " + values
        + " FROM pg_temp.decant_rows;\n";
}

}  // namespace

std::string loadScript(const Table& table, const SnapshotTable& files, const TableMask* mask,
                       Compression compression, const std::string& encoding)
{
    std::string list;
    for (const std::string& column : files.columns)
        list += (list.empty() ? "" : ", ") + sqlIdentifier(column);
    const std::string name = table.name.sql();
    const std::string target = list.empty() ? name : name + " (" + list + ')';
    std::string sql = head(fileEncoding(encoding)) + "BEGIN;\n";
    // The extension's script may have put rows there already, and triggers that must not fire.
    const bool append = table.extensionConfig;
    sql += append ? "SET LOCAL session_replication_role = replica;\n"
                  : "TRUNCATE ONLY " + name + ";\n";
    const std::vector<std::string> computed =
        loadExpressions(table, mask, files.columns, SqlDialect::Postgres);
    if (std::any_of(computed.begin(), computed.end(), [](const auto& e) { return !e.empty(); }))
        return sql + computingLoad(table, files, mask, computed, compression) + "COMMIT;\n";
    for (const std::string& file : files.files)
        sql += copyFrom(target, file, compression, append ? "" : " WITH (FREEZE)");
    return sql + "COMMIT;\n";
}

std::string imageColumnsScript(const MaskPlan& plan, const Catalog& catalog,
                               const Manifest& manifest)
{
    std::vector<QualifiedName> loaded;
    for (const SnapshotTable& table : manifest.tables)
        loaded.push_back(table.table);
    const std::string sql = imageScript(plan, catalog, loaded, SqlDialect::Postgres);
    return sql.empty() ? sql : head(fileEncoding(manifest.encoding)) + sql;
}

std::string afterScript(const Manifest& manifest, const Catalog& catalog, Compression compression,
                        const std::string& largeObjectSql, const std::string& databaseSql)
{
    std::string sql = head(fileEncoding(manifest.encoding));
    sql += sequenceSql(catalog);
    sql += largeObjects(manifest, compression, largeObjectSql);
    for (const QualifiedName& view : manifest.populatedViews)
        sql += "REFRESH MATERIALIZED VIEW " + view.sql() + ";\n";
    return sql + databaseSql;
}

std::string databaseEnvironment(const Manifest& manifest, std::size_t loadScripts)
{
    std::string text;
    const auto add = [&text](const char* key, const std::string& value) {
        text += std::string(key) + '=' + shellQuoted(value) + '\n';
    };
    add("DECANT_DB_NAME", manifest.database);
    add("DECANT_DB_ENCODING", manifest.encoding);
    add("DECANT_DB_COLLATE", manifest.collate);
    add("DECANT_DB_CTYPE", manifest.ctype);
    add("DECANT_DB_PROVIDER", manifest.localeProvider);
    add("DECANT_DB_ICU_LOCALE", manifest.icuLocale);
    add("DECANT_SERVER_MAJOR", std::to_string(manifest.serverVersion / 10000));
    add("DECANT_COMPRESSION", manifest.compression);
    add("DECANT_TABLES", std::to_string(loadScripts));
    add("DECANT_ROWS", std::to_string(manifest.totalRows()));
    return text;
}

}  // namespace decant::postgres
