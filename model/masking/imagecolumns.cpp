// SPDX-License-Identifier: MIT
#include "model/masking/imagecolumns.h"

#include "model/masking/derived.h"
#include "model/masking/relationpath.h"

#include <algorithm>
#include <set>
#include <utility>

namespace decant {

namespace {

bool needsOtherTables(const MaskRule& rule)
{
    return rule.function == "ref.copy_parent" || rule.function == "derive.aggregate";
}

std::int64_t integerOf(const MaskRule& rule, std::string_view name)
{
    const auto at = rule.parameters.find(name);
    const auto* number = at == rule.parameters.end() ? nullptr : at->second.get<std::int64_t>();
    return number == nullptr ? 1 : *number;
}

/// The number of a row, from `start` on.
std::string numberSql(const MaskRule& rule, std::size_t field, SqlDialect dialect)
{
    const std::int64_t start = integerOf(rule, "start");
    const std::int64_t step = integerOf(rule, "step");
    if (dialect == SqlDialect::MariaDb) {
        const std::string variable = "@decant" + std::to_string(field);
        return '(' + variable + " := CAST(COALESCE(" + variable + ", "
            + std::to_string(start - step) + ") AS SIGNED) + " + std::to_string(step) + ')';
    }
    const std::string per = parameterText(rule, "per");
    return '(' + std::to_string(start) + " + " + std::to_string(step)
        + " * (pg_catalog.row_number() OVER ("
        + (per.empty() ? std::string() : "PARTITION BY " + quotedIdentifier(dialect, per) + ' ')
        + "ORDER BY ctid) - 1))";
}

/// The pattern with the number of the row in place of its group of #.
std::string numberTextSql(const MaskRule& rule, std::size_t field, SqlDialect dialect)
{
    const std::string pattern = parameterText(rule, "pattern");
    const std::size_t from = std::min(pattern.find('#'), pattern.size());
    const std::size_t end = std::min(pattern.find_first_not_of('#', from), pattern.size());
    const bool maria = dialect == SqlDialect::MariaDb;
    const std::string number = maria ? numberSql(rule, field, dialect)
                                     : "CAST(" + numberSql(rule, field, dialect) + " AS text)";
    // The variable holds the number once the arguments before it are evaluated.
    const std::string again = maria ? "@decant" + std::to_string(field) : number;
    return "concat(" + quotedLiteral(dialect, pattern.substr(0, from)) + ", repeat('0', "
        + std::to_string(end - from) + " - char_length(" + number + ")), " + again + ", "
        + quotedLiteral(dialect, pattern.substr(end)) + ')';
}

std::string loadExpression(const Column& column, const MaskRule& rule, std::size_t field,
                           SqlDialect dialect)
{
    if (rule.function == "sql.expression") {
        const auto expression = SqlExpression::parse(parameterText(rule, "expression"));
        return expression ? expression->sql(dialect) : "NULL";
    }
    if (rule.function == "sequence.id")
        return numberSql(rule, field, dialect);
    if (rule.function == "sequence.text")
        return numberTextSql(rule, field, dialect);
    const std::string function = parameterText(rule, "function");
    const bool counts = function.empty() || function == "sum" || function == "count";
    if (rule.function == "derive.aggregate" && counts)
        return "0";
    // MariaDB cannot do without a value in the meantime where NULL is not allowed.
    if (dialect == SqlDialect::Postgres || !column.notNull)
        return "NULL";
    switch (column.type.family) {
    case TypeFamily::Date:
    case TypeFamily::Timestamp:
        return "'1970-01-02'";
    case TypeFamily::Uuid:
        return "'00000000-0000-0000-0000-000000000000'";
    case TypeFamily::Json:
        return "'null'";
    case TypeFamily::Text:
    case TypeFamily::Bytes:
        return "''";
    case TypeFamily::Enum:
        return column.type.enumLabels.empty()
            ? "''"
            : quotedLiteral(dialect, column.type.enumLabels.front());
    default:
        return "0";
    }
}

/// One column that is filled once all tables are loaded.
struct LateColumn {
    const Table* table = nullptr;
    const Column* column = nullptr;
    const MaskRule* rule = nullptr;
};

std::string tableSql(const QualifiedName& name, SqlDialect dialect)
{
    return dialect == SqlDialect::Postgres ? name.sql() : quotedIdentifier(dialect, name.name);
}

std::string columnSql(const std::string& alias, const std::string& name, SqlDialect dialect)
{
    return alias + '.' + quotedIdentifier(dialect, name);
}

/// `parent`.key = `child`.key for all columns of the foreign key.
std::string joinSql(const Relation& relation, const std::string& child, const std::string& parent,
                    SqlDialect dialect)
{
    std::string sql;
    for (std::size_t i = 0; i < relation.columns.size(); ++i)
        sql += (i == 0 ? "" : " AND ") + columnSql(parent, relation.referencedColumns[i], dialect)
            + " = " + columnSql(child, relation.columns[i], dialect);
    return sql;
}

/// MariaDB sets such columns anew with every update, unless it is told their value.
std::string keptTimes(const LateColumn& late)
{
    std::string sql;
    for (const Column& column : late.table->columns) {
        const std::string name = columnSql("c", column.name, SqlDialect::MariaDb);
        if (&column != late.column && column.type.family == TypeFamily::Timestamp
            && column.generated == Generated::No)
            sql += ", " + name + " = " + name;
    }
    return sql;
}

std::string copySql(const LateColumn& late, const Catalog& catalog, SqlDialect dialect)
{
    const auto path = followPath(catalog, late.table->name, parameterText(*late.rule, "path"));
    if (!path)
        return {};
    const std::string target = quotedIdentifier(dialect, late.column->name);
    std::string tables;
    std::string first;
    std::string alias = "c";
    for (std::size_t i = 0; i < path->size(); ++i) {
        const Relation& relation = *(*path)[i];
        const std::string parent = "p" + std::to_string(i + 1);
        const std::string on = joinSql(relation, alias, parent, dialect);
        const std::string name = tableSql(relation.referencedTable, dialect) + " AS " + parent;
        if (dialect == SqlDialect::MariaDb)
            tables += " LEFT JOIN " + name + " ON " + on;
        else if (i == 0)
            tables = name;
        else
            tables += " JOIN " + name + " ON " + on;
        if (i == 0)
            first = on;
        alias = parent;
    }
    const std::string value = columnSql(alias, parameterText(*late.rule, "column"), dialect);
    const std::string name = tableSql(late.table->name, dialect);
    if (dialect == SqlDialect::MariaDb)
        return "UPDATE " + name + " AS c" + tables + " SET c." + target + " = " + value
            + keptTimes(late) + ";\n";
    return "UPDATE ONLY " + name + " AS c SET " + target + " = " + value + " FROM " + tables
        + " WHERE " + first + ";\n";
}

std::string aggregateSql(const LateColumn& late, const Catalog& catalog, SqlDialect dialect)
{
    const auto child = QualifiedName::parse(parameterText(*late.rule, "table"));
    const Relation* relation = child == std::nullopt
        ? nullptr
        : relationBetween(catalog, *child, late.table->name, parameterText(*late.rule, "via"));
    if (relation == nullptr)
        return {};
    std::string function = parameterText(*late.rule, "function");
    if (function.empty())
        function = "sum";
    const std::string what =
        function == "count" ? "*" : quotedIdentifier(dialect, parameterText(*late.rule, "column"));
    std::string keys;
    for (const std::string& key : relation->columns)
        keys += (keys.empty() ? "" : ", ") + quotedIdentifier(dialect, key);
    std::string value = function + '(' + what + ')';
    if (function == "sum")
        value = "COALESCE(" + value + ", 0)";
    const std::string sums = "(SELECT " + keys + ", " + value + " AS decant_value FROM "
        + tableSql(relation->table, dialect) + " GROUP BY " + keys + ") AS a";
    std::string on;
    for (std::size_t i = 0; i < relation->columns.size(); ++i)
        on += (i == 0 ? "" : " AND ") + columnSql("a", relation->columns[i], dialect) + " = "
            + columnSql("c", relation->referencedColumns[i], dialect);
    const std::string name = tableSql(late.table->name, dialect);
    const std::string target = quotedIdentifier(dialect, late.column->name);
    if (dialect == SqlDialect::MariaDb)
        return "UPDATE " + name + " AS c JOIN " + sums + " ON " + on + " SET c." + target
            + " = a.decant_value" + keptTimes(late) + ";\n";
    return "UPDATE ONLY " + name + " AS c SET " + target + " = a.decant_value FROM " + sums
        + " WHERE " + on + ";\n";
}

/// The late columns, each behind those it is made from.
std::vector<LateColumn> inOrder(const MaskPlan& plan, const Catalog& catalog)
{
    std::vector<LateColumn> waiting;
    for (const TableMask& mask : plan.tables) {
        const Table* table = catalog.table(mask.table);
        for (const ColumnMask& column : mask.columns) {
            if (table != nullptr && needsOtherTables(column.rule))
                waiting.push_back({table, &table->columns[static_cast<std::size_t>(column.column)],
                                   &column.rule});
        }
    }
    std::vector<LateColumn> ordered;
    while (!waiting.empty()) {
        const auto ready =
            std::find_if(waiting.begin(), waiting.end(), [&](const LateColumn& each) {
                const auto source = sourceOf(catalog, each.table->name, *each.rule);
                return !source
                    || std::none_of(waiting.begin(), waiting.end(), [&](const auto& other) {
                           return other.table->name == source->table
                               && other.column->name == source->column;
                       });
            });
        // A cycle is a problem of the plan, which nobody builds.
        const auto next = ready == waiting.end() ? waiting.begin() : ready;
        ordered.push_back(*next);
        waiting.erase(next);
    }
    return ordered;
}

}  // namespace

std::vector<std::string> loadExpressions(const Table& table, const TableMask* mask,
                                         std::span<const std::string> columns, SqlDialect dialect)
{
    std::vector<std::string> expressions(columns.size());
    for (const ColumnMask& masked : mask == nullptr ? std::vector<ColumnMask>() : mask->columns) {
        const Column& column = table.columns[static_cast<std::size_t>(masked.column)];
        const auto at = std::find(columns.begin(), columns.end(), column.name);
        if (at == columns.end() || inputOf(masked.rule) != FunctionInput::Image)
            continue;
        const auto field = static_cast<std::size_t>(at - columns.begin());
        expressions[field] = loadExpression(column, masked.rule, field, dialect);
    }
    return expressions;
}

std::vector<std::string> filledLater(const Table& table, const TableMask* mask)
{
    std::vector<std::string> names;
    for (const ColumnMask& masked : mask == nullptr ? std::vector<ColumnMask>() : mask->columns) {
        if (needsOtherTables(masked.rule))
            names.push_back(table.columns[static_cast<std::size_t>(masked.column)].name);
    }
    return names;
}

std::string imageScript(const MaskPlan& plan, const Catalog& catalog,
                        std::span<const QualifiedName> loaded, SqlDialect dialect)
{
    std::string updates;
    std::string constraints;
    std::set<std::string> changed;
    for (const LateColumn& late : inOrder(plan, catalog)) {
        if (std::find(loaded.begin(), loaded.end(), late.table->name) == loaded.end())
            continue;
        updates += late.rule->function == "ref.copy_parent" ? copySql(late, catalog, dialect)
                                                            : aggregateSql(late, catalog, dialect);
        const std::string name = tableSql(late.table->name, dialect);
        changed.insert(name);
        if (late.column->notNull && dialect == SqlDialect::Postgres)
            constraints += "ALTER TABLE ONLY " + name + " ALTER COLUMN "
                + quotedIdentifier(dialect, late.column->name) + " SET NOT NULL;\n";
    }
    std::string sql = updates + constraints;
    // Without the old rows; there are no indexes yet that would have to be made again.
    for (const std::string& name : changed)
        sql += dialect == SqlDialect::Postgres ? "VACUUM (FULL) " + name + ";\n" : "";
    return sql;
}

}  // namespace decant
