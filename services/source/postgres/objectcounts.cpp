// SPDX-License-Identifier: MIT
#include "services/source/postgres/introspect.h"

#include <string>
#include <string_view>

namespace decant::postgres {

namespace {

/// The condition that a relation is not left out; "" where none is.
std::string notGone(const std::string& oid, const std::string& gone)
{
    return gone.empty() ? std::string() : " AND " + oid + " NOT IN (SELECT oid FROM gone)";
}

/// `SELECT kind, count(*)` over a catalog whose rows have a schema.
std::string inSchema(std::string_view kind, const std::string& catalog,
                     const std::string& schemaColumn, const std::string& condition)
{
    return "SELECT '" + std::string(kind) + "' AS kind, count(*) FROM " + catalog
        + " o JOIN pg_namespace n ON n.oid = o." + schemaColumn + " WHERE " + userSchema("n")
        + " AND " + condition + " AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.deptype = 'e' "
        + "AND e.classid = '" + catalog + "'::regclass AND e.objid = o.oid)";
}

/// The same over a catalog without schema; oids below 16384 are the system's own.
std::string global(std::string_view kind, const std::string& catalog, const std::string& condition)
{
    return "SELECT '" + std::string(kind) + "', count(*) FROM " + catalog
        + " o WHERE o.oid >= 16384 AND " + condition
        + " AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.deptype = 'e' AND e.classid = '"
        + catalog + "'::regclass AND e.objid = o.oid)";
}

/// Objects of a relation: triggers, rules, policies.
std::string ofRelation(std::string_view kind, const std::string& catalog,
                       const std::string& relationColumn, const std::string& condition,
                       const std::string& gone)
{
    return "SELECT '" + std::string(kind) + "', count(*) FROM " + catalog
        + " o JOIN pg_class c ON c.oid = o." + relationColumn
        + " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE " + userSchema("n") + " AND "
        + condition + " AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.deptype = 'e' "
        + "AND e.classid = 'pg_class'::regclass AND e.objid = c.oid)" + notGone("c.oid", gone);
}

}  // namespace

std::string objectCountsSql(int version, const std::string& gone)
{
    std::string sql;
    const auto add = [&sql](const std::string& part) {
        if (!sql.empty())
            sql += " UNION ALL ";
        sql += part;
    };
    const auto relation = [&](std::string_view kind, const std::string& condition) {
        add(inSchema(kind, "pg_class", "relnamespace",
                     "o.relpersistence <> 't' AND " + condition + notGone("o.oid", gone)));
    };
    relation("table", "o.relkind = 'r'");
    relation("partitioned table", "o.relkind = 'p'");
    relation("view", "o.relkind = 'v'");
    relation("materialized view", "o.relkind = 'm'");
    relation("foreign table", "o.relkind = 'f'");
    relation("sequence", "o.relkind = 'S'");
    // An index that was never finished is not dumped; the one of a partitioned table is.
    relation("index",
             "EXISTS (SELECT FROM pg_index i WHERE i.indexrelid = o.oid AND (i.indisvalid OR "
             "o.relkind = 'I'))");
    relation("incomplete partitioned index",
             "o.relkind = 'I' AND EXISTS (SELECT FROM pg_index i WHERE i.indexrelid = o.oid AND "
             "NOT i.indisvalid)");
    const std::string notTrigger = "NOT o.tgisinternal";
    if (version >= 110000) {
        add(inSchema("function", "pg_proc", "pronamespace", "o.prokind IN ('f', 'w')"));
        add(inSchema("procedure", "pg_proc", "pronamespace", "o.prokind = 'p'"));
        add(inSchema("aggregate", "pg_proc", "pronamespace", "o.prokind = 'a'"));
    } else {
        add(inSchema("function", "pg_proc", "pronamespace", "NOT o.proisagg"));
        add(inSchema("aggregate", "pg_proc", "pronamespace", "o.proisagg"));
    }
    add(inSchema("domain", "pg_type", "typnamespace", "o.typtype = 'd'"));
    add(inSchema("enum", "pg_type", "typnamespace", "o.typtype = 'e'"));
    add(inSchema("range", "pg_type", "typnamespace", "o.typtype = 'r'"));
    add(inSchema("base type", "pg_type", "typnamespace",
                 "o.typtype = 'b' AND NOT (o.typcategory = 'A' AND o.typelem <> 0)"));
    add(inSchema("composite type", "pg_type", "typnamespace",
                 "o.typtype = 'c' AND EXISTS (SELECT FROM pg_class r WHERE r.oid = o.typrelid AND "
                 "r.relkind = 'c')"));
    add(inSchema("operator", "pg_operator", "oprnamespace", "o.oprcode <> 0"));
    add(inSchema("operator class", "pg_opclass", "opcnamespace", "true"));
    add(inSchema("operator family", "pg_opfamily", "opfnamespace", "true"));
    add(inSchema("collation", "pg_collation", "collnamespace", "true"));
    add(inSchema("conversion", "pg_conversion", "connamespace", "true"));
    add(inSchema("text search configuration", "pg_ts_config", "cfgnamespace", "true"));
    add(inSchema("text search dictionary", "pg_ts_dict", "dictnamespace", "true"));
    add(inSchema("text search parser", "pg_ts_parser", "prsnamespace", "true"));
    add(inSchema("text search template", "pg_ts_template", "tmplnamespace", "true"));
    if (version >= 100000)
        add(inSchema("statistics", "pg_statistic_ext", "stxnamespace",
                     "true" + notGone("o.stxrelid", gone)));
    add(ofRelation("trigger", "pg_trigger", "tgrelid", notTrigger, gone));
    add(ofRelation("rule", "pg_rewrite", "ev_class", "o.rulename <> '_RETURN'", gone));
    add(ofRelation("policy", "pg_policy", "polrelid", "true", gone));
    add(ofRelation("check constraint", "pg_constraint", "conrelid", "o.contype = 'c'", gone));
    add(ofRelation("primary key", "pg_constraint", "conrelid", "o.contype = 'p'", gone));
    add(ofRelation("unique constraint", "pg_constraint", "conrelid", "o.contype = 'u'", gone));
    add(ofRelation("foreign key", "pg_constraint", "conrelid", "o.contype = 'f'", gone));
    add(ofRelation("exclusion constraint", "pg_constraint", "conrelid", "o.contype = 'x'", gone));
    add(ofRelation("constraint that was never validated", "pg_constraint", "conrelid",
                   "NOT o.convalidated", gone));
    add(ofRelation("default", "pg_attrdef", "adrelid", "true", gone));
    add("SELECT 'schema', count(*) FROM pg_namespace o WHERE " + userSchema("o")
        + " AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.deptype = 'e' AND e.classid = "
          "'pg_namespace'::regclass AND e.objid = o.oid)");
    add(global("extension", "pg_extension", "true"));
    add(global("language", "pg_language", "true"));
    add(global("access method", "pg_am", "true"));
    add(global("cast", "pg_cast", "true"));
    add(global("event trigger", "pg_event_trigger", "true"));
    add(global("foreign data wrapper", "pg_foreign_data_wrapper", "true"));
    add(global("foreign server", "pg_foreign_server", "true"));
    add("SELECT 'user mapping', count(*) FROM pg_user_mappings");
    add(global("transform", "pg_transform", "true"));
    add(global("default privilege", "pg_default_acl", "true"));
    if (version >= 100000)
        add(global("publication", "pg_publication", "true"));
    add("SELECT 'large object', count(*) FROM pg_largeobject_metadata");
    return gone.empty() ? sql : "WITH gone AS (" + gone + ") " + sql;
}

}  // namespace decant::postgres
