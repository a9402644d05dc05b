// SPDX-License-Identifier: MIT
#include "services/source/mariadb/restorescripts.h"

#include "model/masking/imagecolumns.h"
#include "model/support/text.h"
#include "services/source/mariadb/columntypes.h"
#include "services/source/mariadb/session.h"

namespace decant::mariadb {

std::string loadScript(const Table& table, const SnapshotTable& files, const TableMask* mask)
{
    const std::vector<std::string> computed =
        loadExpressions(table, mask, files.columns, SqlDialect::MariaDb);
    // A column that is computed, or turned back from hexadecimal, goes through a variable. What is
    // computed comes last, when the columns it looks at are set.
    std::string fields;
    std::string turned;
    std::string made;
    for (std::size_t i = 0; i < files.columns.size(); ++i) {
        const Column* column = table.column(files.columns[i]);
        const std::string name = quotedName(files.columns[i]);
        const std::string variable = "@c" + std::to_string(i);
        const bool hexadecimal = column != nullptr && isHexadecimal(column->type);
        const bool direct = computed[i].empty() && !hexadecimal;
        fields += (fields.empty() ? "" : ", ") + (direct ? name : variable);
        if (!computed[i].empty())
            made += ", " + name + " = " + computed[i];
        else if (hexadecimal)
            turned += ", " + name + " = UNHEX(SUBSTRING(" + variable + ", 3))";
    }
    std::string assignments = turned + made;
    if (!assignments.empty())
        assignments.replace(0, 1, "\n    SET");
    return "INTO TABLE " + quotedName(table.name.name)
        + " CHARACTER SET utf8mb4\n    FIELDS TERMINATED BY '\\t' ESCAPED BY '\\\\' LINES "
          "TERMINATED BY '\\n'\n    ("
        + fields + ')' + assignments + ";\n";
}

std::string imageColumnsScript(const MaskPlan& plan, const Catalog& catalog,
                               const Manifest& manifest)
{
    std::vector<QualifiedName> loaded;
    for (const SnapshotTable& table : manifest.tables)
        loaded.push_back(table.table);
    const std::string sql = imageScript(plan, catalog, loaded, SqlDialect::MariaDb);
    // The rules of the load; other columns keep what they have.
    return sql.empty() ? sql
                       : "SET NAMES utf8mb4, time_zone = '+00:00', foreign_key_checks = 0,\n"
                         "    sql_mode = 'STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO,"
                         "ALLOW_INVALID_DATES';\n"
            + sql;
}

std::string checkScript(const Catalog& catalog)
{
    std::string sql;
    for (const Relation& relation : catalog.relations) {
        if (relation.referencedTable.schema != relation.table.schema)
            continue;  // another database does not come along
        std::string on;
        std::string given;
        for (std::size_t i = 0; i < relation.columns.size(); ++i) {
            const std::string child = "c." + quotedName(relation.columns[i]);
            on += (on.empty() ? "" : " AND ") + child + " = p."
                + quotedName(relation.referencedColumns[i]);
            given += (given.empty() ? "" : " AND ") + child + " IS NOT NULL";
        }
        sql += "SELECT " + quotedText(relation.table.name + '.' + relation.name)
            + " FROM DUAL WHERE EXISTS (SELECT 1 FROM " + quotedName(relation.table.name)
            + " c LEFT JOIN " + quotedName(relation.referencedTable.name) + " p ON " + on
            + " WHERE " + given + " AND p." + quotedName(relation.referencedColumns.front())
            + " IS NULL);\n";
    }
    return sql.empty() ? "SELECT 1 FROM DUAL WHERE FALSE;\n" : sql;
}

std::string afterScript(const Catalog& catalog, const SchemaDump& dump,
                        const std::vector<std::string>& definers)
{
    std::string sql = "SET NAMES utf8mb4;\n";
    // Views and routines run with the rights of their definers, who need no way to log in.
    for (const std::string& definer : definers) {
        const std::size_t at = definer.rfind('@');
        const std::string account =
            quotedText(definer.substr(0, at)) + '@' + quotedText(definer.substr(at + 1));
        sql += "CREATE USER IF NOT EXISTS " + account
            + " ACCOUNT LOCK;\nGRANT ALL PRIVILEGES ON "
              "*.* TO "
            + account + ";\n";
    }
    for (const Sequence& sequence : catalog.sequences) {
        if (sequence.readable)
            sql += "DO SETVAL(" + quotedName(sequence.name.name) + ", "
                + std::to_string(sequence.lastValue) + ", 0);\n";
    }
    sql += dump.programs + dump.views;
    for (const Table& table : catalog.tables) {
        if (table.kind == TableKind::Table)
            sql += "ANALYZE NO_WRITE_TO_BINLOG TABLE " + quotedName(table.name.name) + ";\n";
    }
    return sql;
}

std::string databaseEnvironment(const Manifest& manifest)
{
    std::string text;
    const auto add = [&text](const char* key, const std::string& value) {
        text += std::string(key) + '=' + shellQuoted(value) + '\n';
    };
    const int version = manifest.serverVersion;
    add("DECANT_DB_NAME", manifest.database);
    add("DECANT_DB_ENCODING", manifest.encoding);
    add("DECANT_DB_COLLATE", manifest.collate);
    add("DECANT_SERVER_VERSION",
        std::to_string(version / 10000) + '.' + std::to_string(version / 100 % 100));
    add("DECANT_COMPRESSION", manifest.compression);
    add("DECANT_TABLES", std::to_string(manifest.tables.size()));
    add("DECANT_ROWS", std::to_string(manifest.totalRows()));
    return text;
}

}  // namespace decant::mariadb
