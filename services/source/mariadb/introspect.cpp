// SPDX-License-Identifier: MIT
#include "services/source/mariadb/introspect.h"

#include "services/source/mariadb/changetoken.h"
#include "services/source/mariadb/columntypes.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace decant::mariadb {

namespace {

std::string text(const std::optional<std::string>& field)
{
    return field.value_or(std::string());
}

template <class Number = std::int64_t>
Number number(const std::optional<std::string>& field, Number otherwise)
{
    if (!field)
        return otherwise;
    Number value = otherwise;
    std::from_chars(field->data(), field->data() + field->size(), value);
    return value;
}

std::string schemaIs(const std::string& column, const std::string& database)
{
    return column + " = " + quotedText(database);
}

/// CHECK constraints came with 8.0.16.
constexpr int kMySqlChecks = 80016;

/// MySQL tells a default without its quotes, where MariaDB writes it as SQL.
std::string mySqlDefault(const std::optional<std::string>& value, const std::string& extra,
                         const ColumnType& type)
{
    if (!value)
        return {};
    const bool expression = extra.find("DEFAULT_GENERATED") != std::string::npos
        || value->starts_with("CURRENT_TIMESTAMP") || value->starts_with("b'");
    const bool bare = type.family == TypeFamily::Integer || type.family == TypeFamily::Numeric
        || type.family == TypeFamily::Float;
    return expression || bare ? *value : quotedText(*value);
}

/// Reads the catalog table by table of the information schema.
class Reader {
public:
    explicit Reader(Session& session, Catalog& catalog)
        : m_session(session)
        , m_catalog(catalog)
    {
    }
    Result<> run()
    {
        for (const auto step : {&Reader::tables, &Reader::columns, &Reader::keys, &Reader::checks,
                                &Reader::partitions, &Reader::relations, &Reader::sequences,
                                &Reader::counts, &Reader::changeToken}) {
            if (auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    Result<> tables();
    Result<> columns();
    Result<> keys();
    Result<> checks();
    Result<> partitions();
    Result<> relations();
    Result<> sequences();
    Result<> counts();
    Result<> changeToken();

    Result<> each(const std::string& what, const std::string& sql,
                  const std::function<void(const Row&)>& take)
    {
        const auto rows = m_session.query(what, sql);
        if (!rows)
            return rows.error();
        for (const Row& row : *rows)
            take(row);
        return {};
    }
    Table* find(const std::string& name)
    {
        const auto at = m_index.find(name);
        return at == m_index.end() ? nullptr : &m_catalog.tables[at->second];
    }
    [[nodiscard]] std::string here(const std::string& column) const
    {
        return schemaIs(column, m_catalog.database);
    }

    Session& m_session;
    Catalog& m_catalog;
    std::map<std::string, std::size_t> m_index;
    bool m_transactional = true;
};

Result<> Reader::tables()
{
    auto read =
        each("information_schema.tables",
             "SELECT table_name, table_type, engine, table_rows, data_length, index_length, "
             "table_comment, create_options FROM information_schema.tables WHERE "
                 + here("table_schema") + " AND table_type <> 'SEQUENCE'",
             [this](const Row& row) {
                 Table table;
                 table.name = {m_catalog.database, text(row[0])};
                 const std::string type = text(row[1]);
                 table.kind = type == "VIEW" ? TableKind::View : TableKind::Table;
                 table.rowEstimate = number<std::int64_t>(row[3], -1);
                 table.heapBytes = number<std::int64_t>(row[4], 0);
                 table.indexBytes = number<std::int64_t>(row[5], 0);
                 if (table.kind == TableKind::Table) {
                     table.comment = text(row[6]);
                     if (text(row[2]) != "InnoDB")
                         m_transactional = false;
                 }
                 m_catalog.databaseBytes += table.heapBytes + table.indexBytes;
                 m_catalog.tables.push_back(std::move(table));
             });
    if (!read)
        return read;
    // Byte by byte, whatever collation the server sorts by.
    std::sort(m_catalog.tables.begin(), m_catalog.tables.end(),
              [](const Table& a, const Table& b) { return a.name < b.name; });
    for (std::size_t i = 0; i < m_catalog.tables.size(); ++i)
        m_index[m_catalog.tables[i].name.name] = i;
    return {};
}

Result<> Reader::columns()
{
    return each(
        "information_schema.columns",
        "SELECT table_name, column_name, column_type, data_type, character_maximum_length, "
        "numeric_precision, numeric_scale, is_nullable, column_default, extra, collation_name, "
        "column_comment, privileges, generation_expression FROM information_schema.columns WHERE "
            + here("table_schema") + " ORDER BY table_name, ordinal_position",
        [this](const Row& row) {
            Table* table = find(text(row[0]));
            if (table == nullptr)
                return;
            Column column;
            column.name = text(row[1]);
            column.type = columnType(text(row[2]), text(row[3]), number<int>(row[4], -1),
                                     number<int>(row[5], -1), number<int>(row[6], -1));
            column.notNull = text(row[7]) == "NO";
            const std::string extra = text(row[9]);
            column.defaultExpression =
                m_session.isMySql() ? mySqlDefault(row[8], extra, column.type) : text(row[8]);
            if (extra.find("VIRTUAL GENERATED") != std::string::npos)
                column.generated = Generated::Virtual;
            else if (extra.find("STORED GENERATED") != std::string::npos
                     || extra.find("GENERATED ALWAYS AS ROW") != std::string::npos
                     || text(row[13]).starts_with("ROW "))
                column.generated = Generated::Stored;
            if (column.generated != Generated::No && row[13])
                column.defaultExpression = text(row[13]);
            if (extra.find("auto_increment") != std::string::npos)
                column.identity = Identity::ByDefault;
            column.collation = text(row[10]);
            column.comment = text(row[11]);
            column.readable = text(row[12]).find("select") != std::string::npos;
            table->readable = table->readable && column.readable;
            table->columns.push_back(std::move(column));
        });
}

Result<> Reader::keys()
{
    return each("information_schema.statistics",
                "SELECT table_name, index_name, column_name, sub_part FROM "
                "information_schema.statistics WHERE non_unique = 0 AND "
                    + here("table_schema") + " ORDER BY table_name, index_name, seq_in_index",
                [this](const Row& row) {
                    Table* table = find(text(row[0]));
                    if (table == nullptr)
                        return;
                    const std::string name = text(row[1]);
                    const bool first = table->keys.empty() || table->keys.back().name != name;
                    if (first)
                        table->keys.push_back({name, {}, name == "PRIMARY", false});
                    Key& key = table->keys.back();
                    if (!row[2])
                        key.columns.clear();  // MySQL: a part of it is an expression
                    else if (first || !key.columns.empty())
                        key.columns.push_back(text(row[2]));
                });
}

/// A JSON column is a text column with a check that says so.
Result<> Reader::checks()
{
    std::string sql = "SELECT table_name, constraint_name, check_clause FROM "
                      "information_schema.check_constraints WHERE "
        + here("constraint_schema") + " ORDER BY table_name, constraint_name";
    if (m_session.isMySql()) {
        if (!m_session.isMySql(kMySqlChecks))
            return {};
        sql = "SELECT t.table_name, c.constraint_name, c.check_clause FROM "
              "information_schema.check_constraints c JOIN information_schema.table_constraints t "
              "ON t.constraint_schema = c.constraint_schema AND t.constraint_name = "
              "c.constraint_name AND t.constraint_type = 'CHECK' WHERE "
            + here("c.constraint_schema") + " ORDER BY 1, 2";
    }
    return each("information_schema.check_constraints", sql, [this](const Row& row) {
        Table* table = find(text(row[0]));
        if (table == nullptr)
            return;
        const std::string clause = text(row[2]);
        for (Column& column : table->columns) {
            const std::string name = quotedName(column.name);
            if (clause != "json_valid(" + name + ')')
                continue;
            column.type.family = TypeFamily::Json;
            column.type.base = "json";
            column.type.maxLength = -1;
            return;
        }
        CheckConstraint check{text(row[1]), clause, {}};
        for (const Column& column : table->columns) {
            if (clause.find(quotedName(column.name)) != std::string::npos)
                check.columns.push_back(column.name);
        }
        table->checks.push_back(std::move(check));
    });
}

/// Rows of a partitioned table are read through the table, so it stays one; a masked partition key
/// would move rows to other partitions.
Result<> Reader::partitions()
{
    return each("information_schema.partitions",
                "SELECT DISTINCT table_name, partition_method, partition_expression FROM "
                "information_schema.partitions WHERE partition_method IS NOT NULL AND "
                    + here("table_schema"),
                [this](const Row& row) {
                    Table* table = find(text(row[0]));
                    if (table == nullptr)
                        return;
                    const std::string expression = text(row[2]);
                    table->partitionKey = text(row[1]) + " (" + expression + ')';
                    for (const Column& column : table->columns) {
                        if (expression.find(quotedName(column.name)) != std::string::npos)
                            table->partitionKeyColumns.push_back(column.name);
                    }
                });
}

Result<> Reader::relations()
{
    auto read = each(
        "information_schema.key_column_usage",
        "SELECT table_name, constraint_name, column_name, referenced_table_schema, "
        "referenced_table_name, referenced_column_name FROM information_schema.key_column_usage "
        "WHERE referenced_table_name IS NOT NULL AND "
            + here("table_schema") + " ORDER BY table_name, constraint_name, ordinal_position",
        [this](const Row& row) {
            const QualifiedName table{m_catalog.database, text(row[0])};
            const std::string name = text(row[1]);
            auto& relations = m_catalog.relations;
            if (relations.empty() || relations.back().table != table
                || relations.back().name != name) {
                Relation relation;
                relation.name = name;
                relation.table = table;
                relation.referencedTable = {text(row[3]), text(row[4])};
                relations.push_back(std::move(relation));
            }
            relations.back().columns.push_back(text(row[2]));
            relations.back().referencedColumns.push_back(text(row[5]));
        });
    std::sort(m_catalog.relations.begin(), m_catalog.relations.end(),
              [](const Relation& a, const Relation& b) {
                  return std::tie(a.table, a.name) < std::tie(b.table, b.name);
              });
    return read;
}

Result<> Reader::sequences()
{
    std::vector<std::string> names;
    auto read = each("information_schema.tables",
                     "SELECT table_name FROM information_schema.tables WHERE "
                         + here("table_schema") + " AND table_type = 'SEQUENCE' ORDER BY 1",
                     [&names](const Row& row) { names.push_back(text(row[0])); });
    if (!read)
        return read;
    for (const std::string& name : names) {
        Sequence sequence;
        sequence.name = {m_catalog.database, name};
        const auto value =
            m_session.query(sequence.name.text(),
                            "SELECT next_not_cached_value FROM " + quotedName(m_catalog.database)
                                + '.' + quotedName(name));
        if (value)
            sequence.lastValue = number<std::int64_t>(value->at(0)[0], 1);
        else if (value.error().code == Error::Code::Denied)
            sequence.readable = false;
        else
            return value.error();
        m_catalog.sequences.push_back(std::move(sequence));
    }
    return {};
}

Result<> Reader::counts()
{
    auto read = each("object counts", objectCountsSql(m_catalog.database), [this](const Row& row) {
        m_catalog.objectCounts.emplace_back(text(row[0]), number<std::int64_t>(row[1], 0));
    });
    std::sort(m_catalog.objectCounts.begin(), m_catalog.objectCounts.end());
    return read;
}

Result<> Reader::changeToken()
{
    if (!m_transactional)
        return {};
    auto token = readChangeToken(m_session, m_catalog.database);
    if (!token)
        return token.error();
    m_catalog.changeToken = *std::move(token);
    return {};
}

}  // namespace

std::string objectCountsSql(const std::string& database)
{
    const std::string name = quotedText(database);
    return "SELECT LOWER(table_type), COUNT(*) FROM information_schema.tables WHERE table_schema = "
        + name
        + " GROUP BY 1 UNION ALL SELECT LOWER(routine_type), COUNT(*) FROM "
          "information_schema.routines WHERE routine_schema = "
        + name
        + " GROUP BY 1 UNION ALL SELECT 'trigger', COUNT(*) FROM information_schema.triggers WHERE "
          "trigger_schema = "
        + name
        + " HAVING COUNT(*) > 0 UNION ALL SELECT 'event', COUNT(*) FROM information_schema.events "
          "WHERE event_schema = "
        + name
        + " HAVING COUNT(*) > 0 UNION ALL SELECT 'index', COUNT(DISTINCT table_name, index_name) "
          "FROM information_schema.statistics WHERE table_schema = "
        + name
        + " HAVING COUNT(*) > 0 UNION ALL SELECT LOWER(constraint_type), COUNT(*) FROM "
          "information_schema.table_constraints WHERE constraint_schema = "
        + name + " GROUP BY 1";
}

Result<Catalog> readServerFacts(Session& session)
{
    const auto rows = session.query(
        "server",
        "SELECT DATABASE(), default_character_set_name, default_collation_name, @@read_only FROM "
        "information_schema.schemata WHERE schema_name = DATABASE()");
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{Error::Code::NotFound, Error::Area::Source, "database",
                     say("the connection names no database"), say("Set database in the source.")};
    Catalog catalog;
    catalog.engine = session.isMySql() ? "mysql" : "mariadb";
    catalog.serverVersion = session.serverVersion();
    catalog.serverVersionText = session.serverVersionText();
    const Row& row = rows->front();
    catalog.database = text(row[0]);
    catalog.encoding = text(row[1]);
    catalog.collate = text(row[2]);
    catalog.standby = text(row[3]) != "0" && text(row[3]) != "OFF";
    return catalog;
}

Result<Catalog> readCatalog(Session& session)
{
    auto catalog = readServerFacts(session);
    if (!catalog)
        return catalog;
    if (auto read = Reader(session, *catalog).run(); !read)
        return read.error();
    return catalog;
}

Result<std::vector<StatedLoss>> readLosses(Session& session, const Catalog& catalog)
{
    std::vector<StatedLoss> losses;
    const auto engines =
        session.query("information_schema.tables",
                      "SELECT table_name, table_type, engine FROM information_schema.tables WHERE "
                          + schemaIs("table_schema", catalog.database)
                          + " AND table_type IN ('BASE TABLE', 'SYSTEM VERSIONED') ORDER BY 1");
    if (!engines)
        return engines.error();
    for (const Row& row : *engines) {
        const std::string name = QualifiedName{catalog.database, text(row[0])}.text();
        if (text(row[2]) != "InnoDB")
            losses.push_back({"the point in time of " + name,
                              "tables of engine " + text(row[2])
                                  + " have no snapshot: it was read when its turn came"});
        if (text(row[1]) == "SYSTEM VERSIONED")
            losses.push_back({"history of " + name, "only the current rows are taken"});
    }
    losses.push_back({"users and their grants",
                      "the image has one administrator, and locked accounts for those who define "
                      "views, routines, triggers and events"});
    return losses;
}

}  // namespace decant::mariadb
