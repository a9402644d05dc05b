// SPDX-License-Identifier: MIT
#include "services/source/postgres/subsetsql.h"

#include "model/support/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace decant::postgres {

namespace {

/// The type the text of a value is cast to: without a length that would cut it, and of a domain
/// the type below, whose operators indexes know.
std::string castType(const ColumnType& type)
{
    if (type.arrayDimensions > 0)
        return type.name;
    switch (type.family) {
    case TypeFamily::Text:
        if (type.base == "varchar" || type.base == "text")
            return "pg_catalog.text";
        if (type.base == "bpchar" || type.base == "name")
            return "pg_catalog." + type.base;
        return type.name;
    case TypeFamily::Integer:
    case TypeFamily::Numeric:
    case TypeFamily::Uuid:
    case TypeFamily::Date:
    case TypeFamily::Timestamp:
        return "pg_catalog." + sqlIdentifier(type.base);
    default:
        return type.name;
    }
}

std::string columnType(const Table& table, const std::string& name)
{
    const Column* column = table.column(name);
    return column != nullptr ? castType(column->type) : "pg_catalog.text";
}

const std::vector<std::string>* operatorSchemas(const SubsetRelation& relation,
                                                const Catalog& catalog,
                                                const KeyOperators& operators)
{
    if (!relation.declared)
        return nullptr;
    const auto at = operators.find({catalog.tables[relation.table].oid, relation.name});
    return at == operators.end() ? nullptr : &at->second;
}

KeyMatch matchOf(std::vector<std::string> left, const SubsetRelation& relation,
                 const Catalog& catalog, const KeyOperators& operators)
{
    const std::vector<std::string>* schemas = operatorSchemas(relation, catalog, operators);
    KeyMatch match;
    match.left = std::move(left);
    for (std::size_t i = 0; i < relation.referencedColumns.size(); ++i) {
        match.types.push_back(
            columnType(catalog.tables[relation.referenced], relation.referencedColumns[i]));
        const std::string schema = schemas != nullptr && i < schemas->size() ? (*schemas)[i] : "";
        match.operators.push_back(schema.empty() ? "="
                                                 : "OPERATOR(" + sqlIdentifier(schema) + ".=)");
    }
    return match;
}

/// {"a","b"}: every element in double quotes, which any type reads.
std::string arrayLiteral(const std::vector<std::vector<std::string>>& keys, std::size_t column,
                         const std::string& type)
{
    std::string text = "{";
    for (const std::vector<std::string>& key : keys) {
        if (text.size() > 1)
            text += ',';
        text += '"';
        for (const char c : key[column]) {
            if (c == '"' || c == '\\')
                text += '\\';
            text += c;
        }
        text += '"';
    }
    return sqlLiteral(text + '}') + "::" + type + "[]";
}

std::string percentText(double percent)
{
    std::array<char, 32> buffer{};
    // Written out, since an exponent would make it double precision where numeric is wanted.
    return {buffer.data(),
            std::to_chars(buffer.data(), buffer.data() + buffer.size(), percent,
                          std::chars_format::fixed)
                .ptr};
}

/// True for about `percent` of 100 rows, always the same ones.
std::string hashCondition(const Table& table, const TableSubset& rows, int serverVersion)
{
    constexpr double kSteps = 1e7;  // per cent
    std::string identity = "ctid::pg_catalog.text";
    if (const Key* key = table.primaryKey(); key != nullptr && !key->columns.empty()) {
        std::string list;
        for (const std::string& column : key->columns)
            list += (list.empty() ? "" : ", ") + sqlIdentifier(column);
        identity = "ROW(" + list + ")::pg_catalog.text";
    }
    const std::string limit = std::to_string(static_cast<std::int64_t>(rows.percent * kSteps));
    if (serverVersion >= 110000)
        return "(pg_catalog.hashtextextended(" + identity + ", " + std::to_string(rows.seed)
            + ") & 9223372036854775807) % 1000000000 < " + limit;
    return "('x' || pg_catalog.substr(pg_catalog.md5(" + identity + " || '/"
        + std::to_string(rows.seed)
        + "'), 1, 15))::pg_catalog.bit(60)::pg_catalog.int8 % 1000000000 < " + limit;
}

bool everyValueMatters(const ColumnType& type)
{
    return type.arrayDimensions == 0
        && (type.family == TypeFamily::Enum || type.family == TypeFamily::Boolean);
}

bool hasOrder(const ColumnType& type)
{
    switch (type.family) {
    case TypeFamily::Json:
    case TypeFamily::Geometric:
    case TypeFamily::Xml:
    case TypeFamily::Other:
    case TypeFamily::Composite:
        return false;
    default:
        return true;
    }
}

/// Subqueries that give the ctid of one row for each value that must occur.
std::vector<std::string> coverageRows(const Table& table, const Column& column)
{
    const std::string name = sqlIdentifier(column.name);
    const std::string from = " FROM ONLY " + table.name.sql() + " WHERE " + name;
    std::vector<std::string> rows;
    if (!column.notNull)
        rows.push_back("SELECT ctid" + from + " IS NULL LIMIT 1");
    if (everyValueMatters(column.type))
        rows.push_back("SELECT DISTINCT ON (" + name + ") ctid" + from + " IS NOT NULL ORDER BY "
                       + name + ", ctid");
    else if (!hasOrder(column.type))
        rows.push_back("SELECT ctid" + from + " IS NOT NULL LIMIT 1");
    else
        for (const char* direction : {"", " DESC"})
            rows.push_back("SELECT ctid" + from + " IS NOT NULL ORDER BY " + name + direction
                           + " LIMIT 1");
    return rows;
}

}  // namespace

void LineShape::provide(const std::string& sql)
{
    const auto same = [&](const std::string& column) { return sqlIdentifier(column) == sql; };
    if (std::none_of(columns.begin(), columns.end(), same)
        && std::find(extras.begin(), extras.end(), sql) == extras.end())
        extras.push_back(sql);
}

std::size_t LineShape::field(const std::string& sql) const
{
    const auto extra = std::find(extras.begin(), extras.end(), sql);
    if (extra != extras.end())
        return kOwn + static_cast<std::size_t>(extra - extras.begin());
    const auto column = std::find_if(columns.begin(), columns.end(), [&](const std::string& name) {
        return sqlIdentifier(name) == sql;
    });
    return prefix() + static_cast<std::size_t>(column - columns.begin());
}

std::string LineShape::list() const
{
    std::string list = "tableoid, ctid";
    for (std::size_t i = 0; i < extras.size(); ++i)
        list += ", " + parenthesised(extras[i]) + " AS " + sqlIdentifier(" k" + std::to_string(i));
    for (const std::string& column : columns)
        list += ", " + sqlIdentifier(column);
    return list;
}

KeyMatch parentMatch(const SubsetRelation& relation, const Catalog& catalog,
                     const KeyOperators& operators)
{
    std::vector<std::string> left;
    for (const std::string& column : relation.referencedColumns)
        left.push_back(sqlIdentifier(column));
    return matchOf(std::move(left), relation, catalog, operators);
}

KeyMatch childMatch(const SubsetRelation& relation, const Catalog& catalog,
                    const KeyOperators& operators)
{
    std::vector<std::string> left;
    for (const std::string& column : relation.columns)
        left.push_back(sqlIdentifier(column));
    for (const std::string& expression : relation.expressions)
        left.push_back(parenthesised(expression));
    KeyMatch match = matchOf(std::move(left), relation, catalog, operators);
    match.when = relation.when;
    return match;
}

std::vector<std::string> keyExpressions(const SubsetRelation& relation)
{
    std::vector<std::string> keys;
    for (const std::string& column : relation.columns)
        keys.push_back(sqlIdentifier(column));
    for (const std::string& expression : relation.expressions)
        keys.push_back(parenthesised(expression));
    if (!relation.list.empty())
        keys.push_back(parenthesised(relation.list));
    if (!relation.when.empty()) {
        for (std::string& key : keys)
            key = "CASE WHEN " + parenthesised(relation.when) + " THEN " + key + " END";
    }
    return keys;
}

KeyForm keyForm(const Table& table, const std::vector<std::string>& columns)
{
    const Column* column = columns.size() == 1 ? table.column(columns.front()) : nullptr;
    if (column == nullptr || column->type.arrayDimensions > 0)
        return KeyForm::Text;
    if (column->type.family == TypeFamily::Integer || column->type.family == TypeFamily::Oid)
        return KeyForm::Integer;
    return column->type.family == TypeFamily::Uuid ? KeyForm::Uuid : KeyForm::Text;
}

std::string fromItem(const Table& table)
{
    return (table.kind == TableKind::Partitioned ? "" : "ONLY ") + table.name.sql();
}

std::string keyCondition(const KeyMatch& match, const std::vector<std::vector<std::string>>& keys)
{
    std::string condition;
    if (match.left.size() == 1) {
        condition = match.left[0] + ' ' + match.operators[0] + " ANY ("
            + arrayLiteral(keys, 0, match.types[0]) + ')';
    } else {
        std::string arrays;
        std::string names;
        std::string equal;
        for (std::size_t i = 0; i < match.left.size(); ++i) {
            // No column of the table has this name, so that `left` means the table.
            const std::string name = sqlIdentifier(" k" + std::to_string(i));
            arrays += (i > 0 ? ", " : "") + arrayLiteral(keys, i, match.types[i]);
            names += (i > 0 ? ", " : "") + name;
            equal += (i > 0 ? " AND " : "") + match.left[i] + ' ' + match.operators[i]
                + " decant_keys." + name;
        }
        condition = "EXISTS (SELECT 1 FROM unnest(" + arrays + ") AS decant_keys(" + names
            + ") WHERE " + equal + ')';
    }
    return match.when.empty() ? condition : condition + " AND " + parenthesised(match.when);
}

std::string selectByKeys(const LineShape& shape, const Table& table, const KeyMatch& match,
                         const std::vector<std::vector<std::string>>& keys, int limit,
                         const std::string& order)
{
    const std::string rows = " FROM " + fromItem(table) + " WHERE " + keyCondition(match, keys);
    if (limit <= 0)
        return "SELECT " + shape.list() + rows;
    // The place of a row among those of the same key; ties fall the same way every time.
    const std::string rank = "pg_catalog.row_number() OVER (PARTITION BY " + join(match.left, ", ")
        + " ORDER BY " + (order.empty() ? "" : order + "\n, ") + "tableoid, ctid)";
    std::string names = "tableoid, ctid";
    for (std::size_t i = 0; i < shape.extras.size(); ++i)
        names += ", " + sqlIdentifier(" k" + std::to_string(i));
    for (const std::string& column : shape.columns)
        names += ", " + sqlIdentifier(column);
    return "SELECT " + names + " FROM (SELECT " + shape.list() + ", " + rank + " AS \" rank\""
        + rows + ") AS decant_ranked WHERE \" rank\" <= " + std::to_string(limit);
}

std::vector<std::string> seedSelects(const LineShape& shape, const Table& table,
                                     const TableSubset& rows, int serverVersion)
{
    const std::string start = "SELECT " + shape.list() + " FROM ONLY " + table.name.sql();
    std::vector<std::string> selects;
    if (rows.mode == RowMode::Where) {
        selects.push_back(start + " WHERE " + parenthesised(rows.where));
    } else if (rows.mode == RowMode::Percent) {
        if (table.heapBytes > kBlockSampleBytes)
            selects.push_back(start + " TABLESAMPLE pg_catalog.system (" + percentText(rows.percent)
                              + ") REPEATABLE (" + std::to_string(rows.seed) + ')');
        else
            selects.push_back(start + " WHERE " + hashCondition(table, rows, serverVersion));
    }
    for (const std::string& pinned : rows.pinned)
        selects.push_back(start + " WHERE " + parenthesised(pinned));
    for (const std::string& name : rows.coverage) {
        const Column* column = table.column(name);
        if (column == nullptr)
            continue;  // planSubset() reports it
        for (const std::string& one : coverageRows(table, *column))
            selects.push_back(start + " WHERE ctid = ANY (ARRAY(" + one + "))");
    }
    return selects;
}

std::string newestSelect(const LineShape& shape, const Table& table, const TableSubset& rows,
                         const std::vector<std::uint32_t>& members)
{
    std::string from = fromItem(table);
    if (table.kind == TableKind::Partitioned) {
        std::string oids;
        for (const std::uint32_t oid : members)
            oids += (oids.empty() ? "" : ", ") + std::to_string(oid);
        from += " WHERE tableoid IN (" + oids + ')';
    }
    return "SELECT " + shape.list() + " FROM " + from + " ORDER BY " + rows.order
        + "\n, tableoid, ctid LIMIT " + std::to_string(rows.rows);
}

std::string newestOf(const LineShape& shape, const SubsetPlan& plan, const Catalog& catalog,
                     std::size_t member)
{
    const SubsetTable& planned = plan.tables[member];
    std::vector<std::uint32_t> oids;
    for (const std::size_t other : plan.units[planned.unit].members) {
        if (plan.tables[other].decidedBy == planned.decidedBy)
            oids.push_back(catalog.tables[plan.tables[other].table].oid);
    }
    const Table& own = catalog.tables[planned.table];
    const bool alone = planned.decidedBy == own.name.text();
    return newestSelect(shape, alone ? own : catalog.tables[plan.units[planned.unit].table],
                        planned.rows, oids);
}

bool isPartOf(const Catalog& catalog, const Table& table, const Table& whole)
{
    const Table* at = &table;
    while (at != nullptr && at != &whole) {
        const auto parent = QualifiedName::parse(at->partitionOf);
        at = parent ? catalog.table(*parent) : nullptr;
    }
    return at != nullptr;
}

std::string parenthesised(std::string_view sql)
{
    return '(' + std::string(sql) + "\n)";
}

}  // namespace decant::postgres
