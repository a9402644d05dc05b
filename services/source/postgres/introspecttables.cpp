// SPDX-License-Identifier: MIT
#include "services/source/postgres/columntypes.h"
#include "services/source/postgres/introspect.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

namespace decant::postgres {

namespace {

/// Tables by oid while they are filled; sorted into the catalog at the end.
struct Build {
    std::vector<Table> tables;
    std::unordered_map<std::uint32_t, std::size_t> byOid;
    /// Column number -> index in Table::columns, per table; 0 and dropped ones are -1.
    std::vector<std::vector<int>> columnIndex;

    [[nodiscard]] Table* table(std::uint32_t oid)
    {
        const auto at = byOid.find(oid);
        return at == byOid.end() ? nullptr : &tables[at->second];
    }
    [[nodiscard]] std::string columnName(std::uint32_t oid, int number) const
    {
        const auto at = byOid.find(oid);
        if (at == byOid.end())
            return {};
        const auto& index = columnIndex[at->second];
        if (number < 1 || static_cast<std::size_t>(number) >= index.size()
            || index[static_cast<std::size_t>(number)] < 0)
            return {};
        return tables[at->second]
            .columns[static_cast<std::size_t>(index[static_cast<std::size_t>(number)])]
            .name;
    }
};

/// "{1,2}" or "1 2" of small numbers.
std::vector<int> numbers(std::string_view text)
{
    std::vector<int> out;
    const char* at = text.data();
    const char* end = at + text.size();
    while (at < end) {
        int value = 0;
        const auto [next, fault] = std::from_chars(at, end, value);
        if (fault == std::errc()) {
            out.push_back(value);
            at = next;
        } else {
            ++at;
        }
    }
    return out;
}

TableKind tableKind(char relkind)
{
    switch (relkind) {
    case 'p':
        return TableKind::Partitioned;
    case 'v':
        return TableKind::View;
    case 'm':
        return TableKind::MaterializedView;
    case 'f':
        return TableKind::Foreign;
    default:
        return TableKind::Table;
    }
}

const std::string kReadable = "has_schema_privilege(n.oid, 'USAGE') AND (has_table_privilege("
                              "c.oid, 'SELECT') OR has_column_privilege(c.oid, a.attnum, "
                              "'SELECT'))";

std::string userTables()
{
    return "c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relpersistence <> 't' AND "
        + userSchema("n");
}

Result<> readRelations(Session& session, Build& build)
{
    const bool partitions = session.serverVersion() >= 100000;
    const std::string bound = partitions
        ? "CASE WHEN c.relispartition THEN pg_get_expr(c.relpartbound, c.oid) END"
        : "NULL";
    const std::string key =
        partitions ? "CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END" : "NULL";
    const auto rows = session.query(
        "tables",
        "SELECT c.oid, n.nspname, c.relname, c.relkind, c.relpersistence, c.relrowsecurity, "
        "r.rolname, obj_description(c.oid, 'pg_class'), c.reltuples::int8, "
        "CASE WHEN c.relkind IN ('r', 'm') THEN pg_relation_size(c.oid) ELSE 0 END, "
        "CASE WHEN c.relkind IN ('r', 'm') THEN pg_indexes_size(c.oid) ELSE 0 END, "
        "CASE WHEN c.reltoastrelid <> 0 THEN pg_total_relation_size(c.reltoastrelid) ELSE 0 END, "
        "row_security_active(c.oid), "
            + bound + ", " + key
            + ", x.extname, CASE WHEN x.oid IS NOT NULL THEN c.oid = ANY (x.extconfig) END, "
              "(SELECT f.filter FROM unnest(x.extconfig, x.extcondition) AS f(rel, filter) "
              "WHERE f.rel = c.oid), c.relpages "
              "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
              "LEFT JOIN pg_roles r ON r.oid = c.relowner "
              "LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND "
              "d.objsubid = 0 AND d.deptype = 'e' LEFT JOIN pg_extension x ON x.oid = d.refobjid "
              "WHERE "
            + userTables());
    if (!rows)
        return rows.error();
    build.tables.reserve(static_cast<std::size_t>(rows->size()));
    for (const auto& row : *rows) {
        Table table;
        table.oid = row[0].as<std::uint32_t>();
        table.name = {row[1].as<std::string>(), row[2].as<std::string>()};
        table.kind = tableKind(*row[3].c_str());
        table.unlogged = *row[4].c_str() == 'u';
        table.rowSecurity = row[5].as<bool>();
        table.owner = row[6].as<std::string>(std::string());
        table.comment = row[7].as<std::string>(std::string());
        table.rowEstimate = row[8].as<std::int64_t>();
        if (table.rowEstimate == 0 && row[18].as<std::int64_t>() == 0)
            table.rowEstimate = -1;  // before 14 "never analyzed" was written as 0
        table.heapBytes = row[9].as<std::int64_t>(0);
        table.indexBytes = row[10].as<std::int64_t>(0);
        table.toastBytes = row[11].as<std::int64_t>(0);
        table.readable = !row[12].as<bool>(false);
        table.partitionBound = row[13].as<std::string>(std::string());
        table.partitionKey = row[14].as<std::string>(std::string());
        table.extension = row[15].as<std::string>(std::string());
        table.extensionConfig = row[16].as<bool>(false);
        table.extensionFilter = row[17].as<std::string>(std::string());
        build.byOid.emplace(table.oid, build.tables.size());
        build.tables.push_back(std::move(table));
    }
    build.columnIndex.resize(build.tables.size());
    return {};
}

Result<> readColumns(Session& session, Build& build)
{
    auto types = ColumnTypes::read(session);
    if (!types)
        return types.error();
    const int version = session.serverVersion();
    const std::string generated = version >= 120000 ? "a.attgenerated" : "''";
    const std::string identity = version >= 100000 ? "a.attidentity" : "''";
    const auto rows = session.query(
        "columns",
        "SELECT a.attrelid, a.attnum, a.attname, a.atttypid, a.atttypmod, a.attndims, "
        "format_type(a.atttypid, a.atttypmod), a.attnotnull, "
            + generated + ", " + identity
            + ", pg_get_expr(f.adbin, f.adrelid), CASE WHEN a.attcollation <> t.typcollation THEN "
              "quote_ident(ln.nspname) || '.' || quote_ident(l.collname) END, "
              "col_description(a.attrelid, a.attnum), "
            + kReadable
            + " FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid "
              "JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_type t ON t.oid = a.atttypid "
              "LEFT JOIN pg_attrdef f ON f.adrelid = a.attrelid AND f.adnum = a.attnum "
              "LEFT JOIN pg_collation l ON l.oid = a.attcollation "
              "LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace "
              "WHERE a.attnum > 0 AND NOT a.attisdropped AND "
            + userTables() + " ORDER BY a.attrelid, a.attnum");
    if (!rows)
        return rows.error();
    for (const auto& row : *rows) {
        Table* table = build.table(row[0].as<std::uint32_t>());
        if (table == nullptr)
            continue;
        Column column;
        column.name = row[2].as<std::string>();
        column.type = types->resolve(row[3].as<std::uint32_t>(), row[4].as<int>(), row[5].as<int>(),
                                     row[6].as<std::string>());
        column.notNull = row[7].as<bool>();
        if (const char kind = *row[8].c_str(); kind != '\0')
            column.generated = kind == 'v' ? Generated::Virtual : Generated::Stored;
        if (const char kind = *row[9].c_str(); kind != '\0')
            column.identity = kind == 'a' ? Identity::Always : Identity::ByDefault;
        column.defaultExpression = row[10].as<std::string>(std::string());
        column.collation = row[11].as<std::string>(std::string());
        column.comment = row[12].as<std::string>(std::string());
        column.readable = row[13].as<bool>();
        table->readable = table->readable && (column.readable || column.generated != Generated::No);

        auto& index = build.columnIndex[build.byOid[table->oid]];
        const auto number = row[1].as<std::size_t>();
        index.resize(std::max(index.size(), number + 1), -1);
        index[number] = static_cast<int>(table->columns.size());
        table->columns.push_back(std::move(column));
    }
    return {};
}

Result<> readStatistics(Session& session, Build& build)
{
    const auto rows = session.query(
        "pg_stats",
        "SELECT schemaname, tablename, attname, null_frac, n_distinct FROM pg_stats s "
        "WHERE NOT inherited AND schemaname NOT IN ('pg_catalog', 'information_schema')");
    if (!rows)
        return rows.error();
    for (const auto& row : *rows) {
        const QualifiedName name{row[0].as<std::string>(), row[1].as<std::string>()};
        const auto table =
            std::lower_bound(build.tables.begin(), build.tables.end(), name,
                             [](const Table& t, const QualifiedName& n) { return t.name < n; });
        if (table == build.tables.end() || table->name != name)
            continue;
        for (Column& column : table->columns) {
            if (column.name == row[2].view()) {
                column.nullFraction = row[3].as<double>();
                column.distinctValues = row[4].as<double>();
            }
        }
    }
    return {};
}

Result<> readKeys(Session& session, Build& build)
{
    const std::string keyColumns =
        session.serverVersion() >= 110000 ? "i.indnkeyatts" : "i.indnatts";
    const auto rows = session.query(
        "indexes",
        "SELECT i.indrelid, x.relname, i.indkey::text, " + keyColumns
            + ", i.indisprimary, i.indpred IS NOT NULL FROM pg_index i "
              "JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class c ON c.oid = i.indrelid "
              "JOIN pg_namespace n ON n.oid = c.relnamespace "
              "WHERE i.indisunique AND i.indisvalid AND "
            + userTables() + " ORDER BY i.indrelid, NOT i.indisprimary, x.relname COLLATE \"C\"");
    if (!rows)
        return rows.error();
    for (const auto& row : *rows) {
        const auto oid = row[0].as<std::uint32_t>();
        Table* table = build.table(oid);
        if (table == nullptr)
            continue;
        Key key;
        key.name = row[1].as<std::string>();
        key.primary = row[4].as<bool>();
        key.partial = row[5].as<bool>();
        auto attributes = numbers(row[2].view());
        attributes.resize(std::min(attributes.size(), row[3].as<std::size_t>()));
        if (std::find(attributes.begin(), attributes.end(), 0) == attributes.end()) {
            for (const int number : attributes)
                key.columns.push_back(build.columnName(oid, number));
        }
        table->keys.push_back(std::move(key));
    }
    return {};
}

void addRelation(const pqxx::row& row, const Build& build, const Table& table, Catalog& catalog,
                 std::uint32_t referenced, const QualifiedName& referencedName)
{
    Relation relation;
    relation.name = row[2].as<std::string>();
    relation.table = table.name;
    relation.referencedTable = referencedName;
    for (const int number : numbers(row[5].view()))
        relation.columns.push_back(build.columnName(table.oid, number));
    for (const int number : numbers(row[6].view()))
        relation.referencedColumns.push_back(build.columnName(referenced, number));
    relation.match = *row[7].c_str() == 'f' ? MatchType::Full : MatchType::Simple;
    relation.deferrable = row[8].as<bool>();
    relation.validated = row[9].as<bool>();
    relation.inherited = row[10].as<bool>();
    catalog.relations.push_back(std::move(relation));
}

Result<> readConstraints(Session& session, Build& build, Catalog& catalog)
{
    const std::string parent = session.serverVersion() >= 110000 ? "o.conparentid <> 0" : "false";
    const auto rows = session.query(
        "constraints",
        "SELECT o.conrelid, o.contype, o.conname, CASE o.contype WHEN 'c' THEN "
        "pg_get_expr(o.conbin, o.conrelid) WHEN 'x' THEN pg_get_constraintdef(o.oid) END, "
        "o.confrelid, o.conkey::text, o.confkey::text, o.confmatchtype, o.condeferrable, "
        "o.convalidated, "
            + parent
            + " FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid "
              "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE o.contype IN ('c', 'x', 'f') "
              "AND "
            + userTables()
            + " ORDER BY n.nspname COLLATE \"C\", c.relname COLLATE \"C\", "
              "o.conname COLLATE \"C\", o.oid");
    if (!rows)
        return rows.error();
    for (const auto& row : *rows) {
        const auto oid = row[0].as<std::uint32_t>();
        Table* table = build.table(oid);
        if (table == nullptr)
            continue;
        const char kind = *row[1].c_str();
        if (kind == 'c') {
            CheckConstraint check{
                row[2].as<std::string>(), row[3].as<std::string>(std::string()), {}};
            for (const int number : numbers(row[5].as<std::string>(std::string())))
                check.columns.push_back(build.columnName(oid, number));
            table->checks.push_back(std::move(check));
        } else if (kind == 'x') {
            table->exclusions.push_back(row[3].as<std::string>());
        } else if (const Table* referenced = build.table(row[4].as<std::uint32_t>())) {
            addRelation(row, build, *table, catalog, referenced->oid, referenced->name);
        }
    }
    return {};
}

Result<> readInheritance(Session& session, Build& build)
{
    const auto rows = session.query(
        "pg_inherits", "SELECT inhrelid, inhparent FROM pg_inherits ORDER BY inhrelid, inhseqno");
    if (!rows)
        return rows.error();
    for (const auto& row : *rows) {
        Table* child = build.table(row[0].as<std::uint32_t>());
        const Table* parent = build.table(row[1].as<std::uint32_t>());
        if (child == nullptr || parent == nullptr)
            continue;
        if (!child->partitionBound.empty())
            child->partitionOf = parent->name.text();
        else
            child->inherits.push_back(parent->name.text());
    }
    if (session.serverVersion() < 100000)
        return {};
    const auto keys = session.query("pg_partitioned_table",
                                    "SELECT partrelid, partattrs::text FROM pg_partitioned_table");
    if (!keys)
        return keys.error();
    for (const auto& row : *keys) {
        const auto oid = row[0].as<std::uint32_t>();
        Table* table = build.table(oid);
        if (table == nullptr)
            continue;
        for (const int number : numbers(row[1].view())) {
            if (number > 0)
                table->partitionKeyColumns.push_back(build.columnName(oid, number));
        }
    }
    return {};
}

}  // namespace

Result<> readTables(Session& session, Catalog& catalog)
{
    Build build;
    if (auto done = readRelations(session, build); !done)
        return done;
    std::sort(build.tables.begin(), build.tables.end(),
              [](const Table& a, const Table& b) { return a.name < b.name; });
    for (std::size_t i = 0; i < build.tables.size(); ++i)
        build.byOid[build.tables[i].oid] = i;
    for (auto* read : {&readColumns, &readKeys, &readInheritance, &readStatistics}) {
        if (auto done = (*read)(session, build); !done)
            return done;
    }
    if (auto done = readConstraints(session, build, catalog); !done)
        return done;
    catalog.tables = std::move(build.tables);
    return {};
}

}  // namespace decant::postgres
