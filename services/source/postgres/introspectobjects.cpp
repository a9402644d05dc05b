// SPDX-License-Identifier: MIT
#include "model/support/text.h"
#include "services/source/postgres/introspect.h"

#include <algorithm>

namespace decant::postgres {

namespace {

constexpr std::size_t kSequencesPerQuery = 200;

/// Owned by a column (serial or identity), as "schema.table.column".
constexpr const char* kSequenceOwners =
    "SELECT d.objid, n.nspname, c.relname, a.attname FROM pg_depend d "
    "JOIN pg_class c ON c.oid = d.refobjid JOIN pg_namespace n ON n.oid = c.relnamespace "
    "JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.refobjsubid "
    "JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S' "
    "WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass "
    "AND d.deptype IN ('a', 'i') AND d.refobjsubid > 0";

/// Values of `sequences` [from, to) that may be read, many in one statement.
Result<> readSequenceValues(Session& session, std::vector<Sequence>& sequences, std::size_t from,
                            std::size_t to)
{
    std::string sql;
    for (std::size_t i = from; i < to; ++i) {
        if (!sequences[i].readable)
            continue;
        sql += (sql.empty() ? "SELECT " : " UNION ALL SELECT ") + std::to_string(i)
            + ", last_value, is_called FROM " + sequences[i].name.sql();
    }
    if (sql.empty())
        return {};
    const auto rows = session.query("sequences", sql);
    if (!rows)
        return rows.error();
    for (const auto& row : *rows) {
        Sequence& sequence = sequences[row[0].as<std::size_t>()];
        sequence.lastValue = row[1].as<std::int64_t>();
        sequence.called = row[2].as<bool>();
    }
    return {};
}

Result<> readSequences(Session& session, Catalog& catalog)
{
    const auto rows = session.query(
        "sequences",
        "SELECT c.oid, n.nspname, c.relname, has_schema_privilege(n.oid, 'USAGE') AND "
        "has_sequence_privilege(c.oid, 'SELECT'), EXISTS (SELECT FROM pg_depend e WHERE e.deptype "
        "= 'e' AND e.classid = 'pg_class'::regclass AND e.objid = c.oid) AND NOT EXISTS (SELECT "
        "FROM pg_extension x WHERE c.oid = ANY (x.extconfig)) "
        "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
        "WHERE c.relkind = 'S' AND c.relpersistence <> 't' AND "
            + userSchema("n") + R"( ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C")");
    if (!rows)
        return rows.error();
    const auto owners = session.query("sequences", kSequenceOwners);
    if (!owners)
        return owners.error();
    std::vector<std::pair<std::uint32_t, std::string>> ownedBy;
    for (const auto& row : *owners) {
        const QualifiedName table{row[1].as<std::string>(), row[2].as<std::string>()};
        std::string column = QualifiedName{row[3].as<std::string>(), "x"}.text();
        column.resize(column.size() - 2);  // quoted where it has to be
        ownedBy.emplace_back(row[0].as<std::uint32_t>(), table.text() + '.' + column);
    }
    std::sort(ownedBy.begin(), ownedBy.end());
    for (const auto& row : *rows) {
        if (row[4].as<bool>())
            continue;  // the extension's own
        Sequence sequence;
        sequence.name = {row[1].as<std::string>(), row[2].as<std::string>()};
        sequence.readable = row[3].as<bool>();
        const auto oid = row[0].as<std::uint32_t>();
        const auto at = std::lower_bound(ownedBy.begin(), ownedBy.end(),
                                         std::pair<std::uint32_t, std::string>{oid, {}});
        if (at != ownedBy.end() && at->first == oid)
            sequence.ownedBy = at->second;
        catalog.sequences.push_back(std::move(sequence));
    }
    for (std::size_t i = 0; i < catalog.sequences.size(); i += kSequencesPerQuery) {
        const std::size_t end = std::min(catalog.sequences.size(), i + kSequencesPerQuery);
        if (auto done = readSequenceValues(session, catalog.sequences, i, end); !done)
            return done;
    }
    return {};
}

/// Roles that own something here, are granted something, or are members of such a role's groups.
Result<> readRoles(Session& session, Catalog& catalog)
{
    const auto rows = session.query(
        "pg_roles",
        "WITH RECURSIVE here AS (SELECT oid, datdba FROM pg_database WHERE datname = "
        "current_database()), needed(oid) AS ("
        "SELECT d.refobjid FROM pg_shdepend d, here WHERE d.refclassid = 'pg_authid'::regclass AND "
        "(d.dbid = here.oid OR d.dbid = 0 AND d.classid = 'pg_database'::regclass AND d.objid = "
        "here.oid) UNION SELECT datdba FROM here "
        "UNION SELECT relowner FROM pg_class UNION SELECT nspowner FROM pg_namespace "
        "UNION SELECT s.setrole FROM pg_db_role_setting s, here WHERE s.setdatabase = here.oid "
        "AND s.setrole <> 0), closed(oid) AS (SELECT oid FROM needed UNION "
        "SELECT m.roleid FROM pg_auth_members m JOIN closed c ON c.oid = m.member) "
        "SELECT r.rolname FROM pg_roles r JOIN closed c ON c.oid = r.oid "
        "WHERE r.rolname !~ '^pg_' ORDER BY r.rolname COLLATE \"C\"");
    if (!rows)
        return rows.error();
    for (const auto& row : *rows)
        catalog.roles.push_back(row[0].as<std::string>());
    return {};
}

/// The pseudo table of large objects, if there are any.
Result<> readLargeObjects(Session& session, Catalog& catalog)
{
    const auto rows = session.query(
        "large objects",
        "SELECT count(*), coalesce(bool_and(s.rolsuper OR pg_has_role(m.lomowner, 'USAGE') OR "
        "EXISTS (SELECT FROM aclexplode(m.lomacl) a WHERE a.privilege_type = 'SELECT' AND "
        "(a.grantee = 0 OR pg_has_role(a.grantee, 'USAGE')))), true) "
        "FROM pg_largeobject_metadata m, (SELECT rolsuper FROM pg_roles WHERE rolname = "
        "current_user) s");
    if (!rows)
        return rows.error();
    catalog.largeObjects = rows->at(0)[0].as<std::int64_t>();
    if (catalog.largeObjects == 0)
        return {};
    Table table;
    table.name = {"pg_catalog", "pg_largeobject"};
    table.kind = TableKind::LargeObjects;
    table.rowEstimate = catalog.largeObjects;
    table.readable = rows->at(0)[1].as<bool>();
    Column data;
    data.name = "data";
    data.type.name = "bytea";
    data.type.base = "bytea";
    data.type.family = TypeFamily::Bytes;
    data.readable = table.readable;
    table.columns.push_back(std::move(data));
    const auto size = session.query(
        "large objects", "SELECT pg_total_relation_size('pg_catalog.pg_largeobject'::regclass)");
    if (!size)
        return size.error();
    table.heapBytes = size->at(0)[0].as<std::int64_t>();
    const auto at =
        std::lower_bound(catalog.tables.begin(), catalog.tables.end(), table,
                         [](const Table& a, const Table& b) { return a.name < b.name; });
    catalog.tables.insert(at, std::move(table));
    return {};
}

}  // namespace

Result<> readOtherObjects(Session& session, Catalog& catalog)
{
    for (auto* read : {&readSequences, &readRoles, &readLargeObjects}) {
        if (auto done = (*read)(session, catalog); !done)
            return done;
    }
    return {};
}

}  // namespace decant::postgres
