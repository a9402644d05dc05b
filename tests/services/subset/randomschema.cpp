// SPDX-License-Identifier: MIT
#include "tests/services/subset/randomschema.h"

#include "model/catalog/catalog.h"
#include "model/support/text.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace decant::test {

namespace {

constexpr std::array<const char*, 8> kTypes{"integer",       "bigint", "text",   "uuid",
                                            "numeric(12,2)", "date",   "bpchar", "varchar(60)"};

/// Different numbers give different values; some are hard to write down.
std::string valueText(int type, int number)
{
    constexpr std::array<const char*, 6> kOdd{
        "a", "it's", "back\\slash", "tab\tand\nline", "\"{quoted, list}\"", "NULL"};
    std::array<char, 64> text{};
    switch (type) {
    case 0:
        return std::to_string(number - 3);
    case 1:
        return std::to_string(9000000000LL + number);
    case 3:
        std::snprintf(text.data(), text.size(), "00000000-0000-4000-8000-%012x",
                      static_cast<unsigned>(number * 7919 + 1));
        return text.data();
    case 4:
        return std::to_string(number) + ".50";
    case 5:
        std::snprintf(text.data(), text.size(), "20%02d-%02d-%02d", 10 + number / 300,
                      1 + number / 25 % 12, 1 + number % 25);
        return text.data();
    default:
        return std::string(kOdd[static_cast<std::size_t>(number) % kOdd.size()]) + ' '
            + std::to_string(number);
    }
}

std::string literal(int type, int number)
{
    return sqlLiteral(valueText(type, number)) + "::" + kTypes[static_cast<std::size_t>(type)];
}

std::string rid(int number)
{
    return "rid = " + std::to_string(number);
}

}  // namespace

RandomSchema::RandomSchema(std::string name, std::mt19937& random)
    : m_name(std::move(name))
    , m_random(random)
{
    addTables();
    addReferences();
    addRows();
    addRules();
}

int RandomSchema::number(int from, int to)
{
    return from + static_cast<int>(m_random() % static_cast<unsigned>(to - from + 1));
}

void RandomSchema::addTables()
{
    const int count = number(1, 4);
    for (int i = 0; i < count; ++i) {
        Place table;
        table.name = std::string(chance(20) ? "T. \"" : "t") + std::to_string(i);
        for (int k = chance(30) ? 2 : 1; k > 0; --k)
            table.keyTypes.push_back(number(0, 7));
        table.otherType = number(0, 7);
        table.partitioned = chance(12);
        m_tables.push_back(std::move(table));
    }
}

void RandomSchema::addReferences()
{
    const int tables = static_cast<int>(m_tables.size());
    for (int i = number(0, 2 * tables); i > 0; --i) {
        Reference reference;
        reference.name = "r" + std::to_string(m_references.size());
        reference.from = static_cast<std::size_t>(number(0, tables - 1));
        reference.to = static_cast<std::size_t>(number(0, tables - 1));
        const Place& to = m_tables[reference.to];
        reference.toOther = !to.partitioned && chance(25);
        reference.full = chance(30);
        reference.deferred = chance(30);
        if (chance(20)) {
            const bool single = reference.toOther || to.keyTypes.size() == 1;
            reference.kind = single && chance(40) ? Kind::List
                : chance(50)                      ? Kind::Typed
                                                  : Kind::Plain;
        }
        Place& from = m_tables[reference.from];
        reference.place = from.relations.size();
        from.relations.push_back(m_references.size());
        m_references.push_back(std::move(reference));
    }
}

void RandomSchema::addRows()
{
    for (Place& table : m_tables) {
        const int count = chance(10) ? 0 : number(1, 12);
        for (int i = 0; i < count; ++i) {
            Row row;
            // Of two columns only the pair is unique.
            row.key = table.keyTypes.size() == 1 ? std::vector{i} : std::vector{i / 3, i % 3};
            row.other = i + 20;
            table.rows.push_back(std::move(row));
        }
    }
    for (Place& table : m_tables) {
        for (Row& row : table.rows) {
            for (const std::size_t index : table.relations) {
                const Reference& reference = m_references[index];
                const std::vector<Row>& targets = m_tables[reference.to].rows;
                std::vector<std::optional<int>> values;
                const std::size_t width = typesOf(reference).size();
                const int elements = reference.kind == Kind::List ? number(0, 3) : 1;
                for (int e = 0; e < elements; ++e) {
                    if (targets.empty() || chance(25)) {
                        // Nothing, or a partial NULL where that is allowed.
                        for (std::size_t k = 0; k < width; ++k)
                            values.push_back(!reference.full && width > 1 && k == 0
                                                 ? std::optional(number(0, 3))
                                                 : std::nullopt);
                        continue;
                    }
                    const Row& target = targets[static_cast<std::size_t>(
                        number(0, static_cast<int>(targets.size()) - 1))];
                    const bool dangling = reference.kind != Kind::Declared && chance(15);
                    if (reference.toOther)
                        values.emplace_back(dangling ? 99 : target.other);
                    else
                        for (const int part : target.key)
                            values.emplace_back(dangling ? 99 : part);
                }
                row.references.push_back(std::move(values));
            }
        }
    }
}

void RandomSchema::addRules()
{
    for (Place& table : m_tables) {
        TableSubset& rules = table.rules;
        rules.mode = RowMode::Needed;
        table.named = chance(55);
        if (!table.named)
            continue;
        switch (number(0, 5)) {
        case 0:
            rules.mode = RowMode::All;
            break;
        case 1:
            rules.mode = RowMode::Newest;
            rules.rows = number(1, 4);
            rules.order = "rid DESC -- the newest";
            break;
        case 2:
        case 3:
            rules.mode = RowMode::Where;
            rules.where = "rid % 4 = " + std::to_string(number(0, 3)) + " -- some";
            break;
        default:
            break;
        }
        if (rules.mode != RowMode::All && chance(40))
            rules.pinned = {rid(number(0, 11)), rid(number(0, 11)) + " OR false"};
    }
    for (Reference& reference : m_references) {
        RelationSubset& rules = reference.rules;
        if (reference.kind != Kind::List && chance(45)) {
            rules.children = chance(50) ? Children::All : Children::Limit;
            if (rules.children == Children::Limit) {
                rules.limit = number(1, 2);
                rules.order = "rid DESC";
            }
        }
        if (reference.kind == Kind::Declared)
            continue;
        rules.references = QualifiedName{m_name, m_tables[reference.to].name}.text();
        rules.referencedColumns = reference.toOther       ? std::vector<std::string>{"u"}
            : m_tables[reference.to].keyTypes.size() == 1 ? std::vector<std::string>{"k0"}
                                                          : std::vector<std::string>{"k0", "k1"};
        const std::vector<std::string> columns = columnsOf(reference);
        if (reference.kind == Kind::List)
            rules.list = columns.front() + " -- keys";
        else if (reference.kind == Kind::Plain)
            rules.columns = columns;
        else
            rules.expressions = columns;
        if (reference.kind == Kind::Typed)
            rules.when = "rid % 2 = 0";
    }
}

std::vector<int> RandomSchema::typesOf(const Reference& reference) const
{
    const Place& to = m_tables[reference.to];
    return reference.toOther ? std::vector{to.otherType} : to.keyTypes;
}

std::vector<std::string> RandomSchema::columnsOf(const Reference& reference) const
{
    std::vector<std::string> columns;
    const std::size_t width = reference.kind == Kind::List ? 1 : typesOf(reference).size();
    for (std::size_t k = 0; k < width; ++k)
        columns.push_back(reference.name + '_' + std::to_string(k));
    return columns;
}

std::string RandomSchema::tableSql(const Place& table) const
{
    const std::string name = QualifiedName{m_name, table.name}.sql();
    std::string sql = "CREATE TABLE " + name + " (rid integer NOT NULL";
    std::string key;
    for (std::size_t k = 0; k < table.keyTypes.size(); ++k) {
        const std::string column = 'k' + std::to_string(k);
        sql += ", " + column + ' ' + kTypes[static_cast<std::size_t>(table.keyTypes[k])];
        key += (k > 0 ? ", " : "") + column;
    }
    sql += std::string(", u ") + kTypes[static_cast<std::size_t>(table.otherType)];
    for (const std::size_t index : table.relations) {
        const Reference& reference = m_references[index];
        const std::vector<int> types = typesOf(reference);
        const std::vector<std::string> columns = columnsOf(reference);
        for (std::size_t k = 0; k < columns.size(); ++k)
            sql += ", " + columns[k] + ' ' + kTypes[static_cast<std::size_t>(types[k])]
                + (reference.kind == Kind::List ? "[]" : "");
    }
    sql += ", PRIMARY KEY (" + key + ')'
        + (table.partitioned ? ") PARTITION BY HASH (k0" : ", UNIQUE (u)") + ");\n";
    for (int part = 0; table.partitioned && part < 2; ++part)
        sql += "CREATE TABLE "
            + QualifiedName{m_name, table.name + "/" + std::to_string(part)}.sql()
            + " PARTITION OF " + name + " FOR VALUES WITH (MODULUS 2, REMAINDER "
            + std::to_string(part) + ");\n";
    return sql;
}

std::string RandomSchema::rowSql(const Place& table, int number) const
{
    const Row& row = table.rows[static_cast<std::size_t>(number)];
    std::string sql = '(' + std::to_string(number);
    for (std::size_t k = 0; k < row.key.size(); ++k)
        sql += ", " + literal(table.keyTypes[k], row.key[k]);
    sql += ", " + literal(table.otherType, row.other);
    for (std::size_t i = 0; i < table.relations.size(); ++i) {
        const Reference& reference = m_references[table.relations[i]];
        const std::vector<int> types = typesOf(reference);
        const auto& values = row.references[i];
        if (reference.kind == Kind::List)
            sql += ", ARRAY[";
        for (std::size_t k = 0; k < values.size(); ++k)
            sql += (reference.kind == Kind::List && k == 0 ? "" : ", ")
                + (values[k] ? literal(types[k % types.size()], *values[k]) : "NULL");
        if (reference.kind == Kind::List)
            sql += std::string("]::") + kTypes[static_cast<std::size_t>(types[0])] + "[]";
    }
    return sql + ')';
}

std::string RandomSchema::keySql(const Reference& reference) const
{
    const Place& to = m_tables[reference.to];
    return "ALTER TABLE " + QualifiedName{m_name, m_tables[reference.from].name}.sql()
        + " ADD CONSTRAINT " + reference.name + " FOREIGN KEY (" + join(columnsOf(reference), ", ")
        + ") REFERENCES " + QualifiedName{m_name, to.name}.sql()
        + (reference.toOther             ? " (u)"
               : to.keyTypes.size() == 1 ? " (k0)"
                                         : " (k0, k1)")
        + (reference.full ? " MATCH FULL" : "")
        + (reference.deferred ? " DEFERRABLE INITIALLY DEFERRED" : "") + ";\n";
}

std::string RandomSchema::sql() const
{
    std::string sql = "CREATE SCHEMA " + m_name + ";\n";
    for (const Place& table : m_tables)
        sql += tableSql(table);
    for (const Place& table : m_tables) {
        std::string rows;
        for (int i = 0; i < static_cast<int>(table.rows.size()); ++i)
            rows += (rows.empty() ? "" : ", ") + rowSql(table, i);
        if (!rows.empty())
            sql += "INSERT INTO " + QualifiedName{m_name, table.name}.sql() + " VALUES " + rows
                + ";\n";
    }
    for (const Reference& reference : m_references) {
        if (reference.kind == Kind::Declared)
            sql += keySql(reference);
    }
    return sql;
}

void RandomSchema::choose(SubsetSpec& spec) const
{
    for (const Place& table : m_tables) {
        if (table.named)
            spec.tables[QualifiedName{m_name, table.name}.text()] = table.rules;
    }
    for (const Reference& reference : m_references) {
        if (reference.rules != RelationSubset{})
            spec.relations[QualifiedName{m_name, m_tables[reference.from].name}.text()]
                          [reference.name] = reference.rules;
    }
}

bool RandomSchema::takes(const Place& table, int number) const
{
    const TableSubset& rules = table.rules;
    const auto holds = [&](const std::string& pinned) {
        return pinned == rid(number) || pinned == rid(number) + " OR false";
    };
    if (std::any_of(rules.pinned.begin(), rules.pinned.end(), holds))
        return true;
    switch (rules.mode) {
    case RowMode::All:
        return true;
    case RowMode::Where:
        return rules.where == "rid % 4 = " + std::to_string(number % 4) + " -- some";
    case RowMode::Newest:
        return number >= static_cast<int>(table.rows.size()) - rules.rows;
    default:
        return false;
    }
}

std::vector<std::vector<int>> RandomSchema::keysOf(const Reference& reference, int number) const
{
    if (reference.kind == Kind::Typed && number % 2 != 0)
        return {};
    const Row& row = m_tables[reference.from].rows[static_cast<std::size_t>(number)];
    const auto& values = row.references[reference.place];
    const std::size_t width = typesOf(reference).size();
    std::vector<std::vector<int>> keys;
    for (std::size_t i = 0; i + width <= values.size(); i += width) {
        std::vector<int> key;
        for (std::size_t k = 0; k < width; ++k) {
            if (values[i + k])
                key.push_back(*values[i + k]);
        }
        if (key.size() == width)
            keys.push_back(std::move(key));
    }
    return keys;
}

std::vector<int> RandomSchema::referencedKey(const Reference& reference, int number) const
{
    const Row& row = m_tables[reference.to].rows[static_cast<std::size_t>(number)];
    return reference.toOther ? std::vector{row.other} : row.key;
}

std::map<std::string, std::set<int>> RandomSchema::answer() const
{
    std::vector<std::set<int>> taken(m_tables.size());
    for (std::size_t t = 0; t < m_tables.size(); ++t) {
        for (int i = 0; i < static_cast<int>(m_tables[t].rows.size()); ++i) {
            if (takes(m_tables[t], i))
                taken[t].insert(i);
        }
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (const Reference& reference : m_references) {
            const int children = static_cast<int>(m_tables[reference.from].rows.size());
            const int parents = static_cast<int>(m_tables[reference.to].rows.size());
            for (int parent = 0; parent < parents; ++parent) {
                const std::vector<int> key = referencedKey(reference, parent);
                int place = 0;  // among all children of this parent, the newest first
                for (int child = children - 1; child >= 0; --child) {
                    const auto keys = keysOf(reference, child);
                    if (std::find(keys.begin(), keys.end(), key) == keys.end())
                        continue;
                    ++place;
                    if (taken[reference.from].contains(child))
                        changed = taken[reference.to].insert(parent).second || changed;
                    const bool follows = reference.rules.children == Children::All
                        || (reference.rules.children == Children::Limit
                            && place <= reference.rules.limit);
                    if (follows && taken[reference.to].contains(parent))
                        changed = taken[reference.from].insert(child).second || changed;
                }
            }
        }
    }
    std::map<std::string, std::set<int>> answer;
    for (std::size_t t = 0; t < m_tables.size(); ++t)
        answer[m_tables[t].name] = taken[t];
    return answer;
}

}  // namespace decant::test
