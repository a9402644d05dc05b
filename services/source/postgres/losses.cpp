// SPDX-License-Identifier: MIT
#include "model/support/text.h"
#include "services/source/postgres/globals.h"
#include "services/source/postgres/introspect.h"

#include <algorithm>
#include <map>
#include <set>

namespace decant::postgres {

namespace {

/// First column of a query as losses with one reason.
Result<> addNamed(Session& session, const std::string& sql, const std::string& kind,
                  const std::string& reason, std::vector<StatedLoss>& losses)
{
    const auto rows = session.query(session.database(), sql);
    if (!rows)
        return rows.error();
    for (const auto& row : *rows)
        losses.push_back({kind + ' ' + row[0].as<std::string>(), reason});
    return {};
}

}  // namespace

Result<std::vector<StatedLoss>> readLosses(Session& session, const Catalog& catalog)
{
    std::vector<StatedLoss> losses;
    struct Question {
        std::string sql;
        std::string kind;
        std::string reason;
        int since = 0;
    };
    const std::vector<Question> questions{
        {"SELECT t.spcname FROM pg_tablespace t WHERE t.oid IN (SELECT c.reltablespace FROM "
         "pg_class c) AND t.spcname NOT IN ('pg_default', 'pg_global') ORDER BY 1",
         "tablespace", "everything lies in the default tablespace of the image"},
        {"SELECT concat(n.nspname, '.', c.relname) FROM pg_index i JOIN pg_class c ON c.oid = "
         "i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE NOT i.indisvalid AND "
         "c.relkind = 'i' AND n.nspname NOT LIKE 'pg\\_%' ORDER BY 1",
         "index", "it is not valid at the source: its creation never finished"},
        {"SELECT s.subname FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid WHERE "
         "d.datname = current_database() ORDER BY 1",
         "subscription", "an image must not connect to the publisher", 100000},
        {"SELECT concat(m.srvname, ' for ', coalesce(m.usename, 'PUBLIC')) FROM pg_user_mappings m "
         "ORDER BY 1",
         "options of user mapping", "they hold passwords"},
    };
    for (const Question& question : questions) {
        if (session.serverVersion() < question.since)
            continue;
        if (auto done = addNamed(session, question.sql, question.kind, question.reason, losses);
            !done)
            return done.error();
    }
    for (const Table& table : catalog.tables) {
        if (table.kind == TableKind::Foreign)
            losses.push_back(
                {"rows of " + table.name.text(), "a foreign table keeps its rows at its server"});
    }
    for (const Sequence& sequence : catalog.sequences) {
        if (!sequence.readable)
            losses.push_back({"value of sequence " + sequence.name.text(),
                              sequence.ownedBy.empty()
                                  ? "the role may not read it; it starts anew"
                                  : "the role may not read it; it goes on after the largest value "
                                    "of its column"});
    }
    return losses;
}

Result<std::string> readLargeObjectSql(Session& session)
{
    const auto rows = session.query(
        "large objects",
        "SELECT m.oid, r.rolname, obj_description(m.oid, 'pg_largeobject') FROM "
        "pg_largeobject_metadata m LEFT JOIN pg_roles r ON r.oid = m.lomowner ORDER BY m.oid");
    if (!rows)
        return rows.error();
    std::string sql;
    for (const auto& row : *rows) {
        const std::string object = "LARGE OBJECT " + row[0].as<std::string>();
        if (!row[1].is_null())
            sql +=
                "ALTER " + object + " OWNER TO " + sqlIdentifier(row[1].as<std::string>()) + ";\n";
        if (!row[2].is_null())
            sql += "COMMENT ON " + object + " IS " + sqlLiteral(row[2].as<std::string>()) + ";\n";
    }
    const auto rights = session.query(
        "large objects",
        "SELECT m.oid, r.rolname, a.privilege_type, a.is_grantable FROM pg_largeobject_metadata m, "
        "aclexplode(m.lomacl) a LEFT JOIN pg_roles r ON r.oid = a.grantee WHERE a.grantee <> "
        "m.lomowner AND (a.grantee = 0 OR r.oid IS NOT NULL) ORDER BY 1, 2 NULLS FIRST, 3");
    if (!rights)
        return rights.error();
    for (const auto& row : *rights)
        sql += "GRANT " + row[2].as<std::string>() + " ON LARGE OBJECT " + row[0].as<std::string>()
            + " TO "
            + (row[1].is_null() ? std::string("PUBLIC") : sqlIdentifier(row[1].as<std::string>()))
            + (row[3].as<bool>() ? " WITH GRANT OPTION" : "") + ";\n";
    return sql;
}

Result<std::vector<QualifiedName>> readPopulatedViews(Session& session)
{
    const auto views = session.query(
        "materialized views",
        "SELECT c.oid, n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = "
        "c.relnamespace WHERE c.relkind = 'm' AND c.relispopulated AND "
            + userSchema("n") + R"( ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C")");
    if (!views)
        return views.error();
    // What each materialized view reads, through any number of plain views and functions' results.
    const auto edges = session.query(
        "materialized views",
        "WITH RECURSIVE direct AS (SELECT DISTINCT r.ev_class AS reader, d.refobjid AS read FROM "
        "pg_rewrite r JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid "
        "AND d.refclassid = 'pg_class'::regclass AND d.refobjid <> r.ev_class), "
        "reach AS (SELECT d.reader, d.read FROM direct d JOIN pg_class c ON c.oid = d.reader AND "
        "c.relkind = 'm' UNION SELECT r.reader, d.read FROM reach r JOIN direct d ON d.reader = "
        "r.read) SELECT r.reader, r.read FROM reach r JOIN pg_class c ON c.oid = r.read AND "
        "c.relkind = 'm'");
    if (!edges)
        return edges.error();
    std::map<std::uint32_t, std::set<std::uint32_t>> reads;
    for (const auto& row : *edges)
        reads[row[0].as<std::uint32_t>()].insert(row[1].as<std::uint32_t>());
    std::vector<QualifiedName> order;
    std::set<std::uint32_t> placed;
    bool moved = true;
    while (moved) {
        moved = false;
        for (const auto& row : *views) {
            const auto oid = row[0].as<std::uint32_t>();
            const auto& needs = reads[oid];
            const bool ready = std::all_of(needs.begin(), needs.end(), [&](std::uint32_t other) {
                // one that is not populated cannot be waited for
                return placed.contains(other)
                    || std::none_of(views->begin(), views->end(), [&](const auto& view) {
                           return view[0].template as<std::uint32_t>() == other;
                       });
            });
            if (!ready || !placed.insert(oid).second)
                continue;
            order.push_back({row[1].as<std::string>(), row[2].as<std::string>()});
            moved = true;
        }
    }
    return order;
}

}  // namespace decant::postgres
