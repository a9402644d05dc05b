// SPDX-License-Identifier: MIT
#include "services/source/postgres/skippedobjects.h"

#include "model/support/text.h"

namespace decant::postgres {

std::string skippedOidsSql(const std::vector<QualifiedName>& skipped)
{
    if (skipped.empty())
        return {};
    std::string names;
    for (const QualifiedName& name : skipped)
        names += (names.empty() ? "(" : ", (") + sqlLiteral(name.schema) + ", "
            + sqlLiteral(name.name) + ')';
    const std::string tables =
        "SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE "
        "(n.nspname, c.relname) IN ("
        + names + ')';
    // The index of a constraint depends on the constraint, not on the table.
    return tables + " UNION SELECT i.indexrelid FROM pg_index i WHERE i.indrelid IN (" + tables
        + ") UNION SELECT d.objid FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND "
          "d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i') AND d.refobjid IN ("
        + tables + ')';
}

Result<> checkSkipped(Session& session, const std::vector<QualifiedName>& skipped)
{
    if (skipped.empty())
        return {};
    // What belongs to a table goes with it; a foreign key of another table is left to the plan. A
    // view depends by its rule, so it is the rule's relation that is named.
    const auto rows = session.query(
        "tables left out",
        "WITH gone AS (" + skippedOidsSql(skipped)
            + "), types AS (SELECT t.oid FROM pg_type t WHERE t.typrelid IN (SELECT oid FROM gone) "
              "UNION SELECT t.typarray FROM pg_type t WHERE t.typrelid IN (SELECT oid FROM gone)), "
              "found AS (SELECT DISTINCT d.classid, d.objid FROM pg_depend d WHERE d.deptype = 'n' "
              "AND ((d.refclassid = 'pg_class'::regclass AND d.refobjid IN (SELECT oid FROM gone)) "
              "OR (d.refclassid = 'pg_type'::regclass AND d.refobjid IN (SELECT oid FROM types)))) "
              "SELECT DISTINCT coalesce((SELECT CASE c.relkind WHEN 'm' THEN 'materialized view ' "
              "WHEN 'v' THEN 'view ' ELSE 'rule on ' END || r.ev_class::regclass::text FROM "
              "pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class WHERE f.classid = "
              "'pg_rewrite'::regclass AND r.oid = f.objid), pg_describe_object(f.classid, f.objid, "
              "0)) FROM found f WHERE NOT (f.classid = 'pg_class'::regclass AND f.objid IN (SELECT "
              "oid FROM gone)) AND f.classid <> 'pg_constraint'::regclass AND NOT EXISTS (SELECT "
              "FROM pg_rewrite r WHERE f.classid = 'pg_rewrite'::regclass AND r.oid = f.objid AND "
              "r.ev_class IN (SELECT oid FROM gone)) AND NOT EXISTS (SELECT FROM pg_attrdef a "
              "WHERE "
              "f.classid = 'pg_attrdef'::regclass AND a.oid = f.objid AND a.adrelid IN (SELECT oid "
              "FROM gone)) AND NOT EXISTS (SELECT FROM pg_trigger t WHERE f.classid = "
              "'pg_trigger'::regclass AND t.oid = f.objid AND t.tgrelid IN (SELECT oid FROM gone)) "
              "AND NOT EXISTS (SELECT FROM pg_policy p WHERE f.classid = 'pg_policy'::regclass AND "
              "p.oid = f.objid AND p.polrelid IN (SELECT oid FROM gone)) ORDER BY 1 LIMIT 20");
    if (!rows)
        return rows.error();
    if (rows->empty())
        return {};
    std::vector<std::string> dependents;
    for (const auto& row : *rows)
        dependents.push_back(row[0].as<std::string>());
    std::string names;
    for (const QualifiedName& name : skipped)
        names += (names.empty() ? "" : ", ") + name.text();
    return Error{Error::Code::InvalidInput, Error::Area::Project, "subset of " + names,
                 say("these depend on tables that are left out: %1", join(dependents, ", ")),
                 say("Take only the structure of the tables (mode = \"structure_only\").")};
}

}  // namespace decant::postgres
