// SPDX-License-Identifier: MIT
#include "services/source/postgres/globals.h"

#include "model/support/text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace decant::postgres {

namespace {

constexpr std::array<std::string_view, 5> kListSettings{
    "search_path", "temp_tablespaces", "local_preload_libraries", "session_preload_libraries",
    "shared_preload_libraries"};
constexpr std::array<std::string_view, 5> kMachineSettings{
    "default_tablespace", "temp_tablespaces", "local_preload_libraries",
    "session_preload_libraries", "shared_preload_libraries"};

std::string_view settingName(std::string_view setting)
{
    return setting.substr(0, setting.find('='));
}

/// Splits `"$user", public` into its names.
std::vector<std::string> listNames(std::string_view text)
{
    std::vector<std::string> names(1);
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"') {
            names.back() += '"';
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            names.emplace_back();
        } else if (c != ' ' || quoted) {
            names.back() += c;
        }
    }
    return names;
}

std::string quotedList(const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + sqlLiteral(name);
    return list;
}

/// Runs `statement` with the current database's name in place of %I.
std::string onThisDatabase(const std::string& statement)
{
    return "DO $decant$ BEGIN EXECUTE pg_catalog.format(" + sqlLiteral(statement)
        + ", pg_catalog.current_database()); END $decant$;\n";
}

/// format() takes % as the start of a placeholder.
std::string forFormat(std::string text)
{
    for (std::size_t at = text.find('%'); at != std::string::npos; at = text.find('%', at + 2))
        text.insert(at, 1, '%');
    return text;
}

/// "myapp.mode": every part quoted for itself.
std::string parameterName(std::string_view name)
{
    std::string quoted;
    for (const std::string& part : split(name, '.'))
        quoted += (quoted.empty() ? "" : ".") + sqlIdentifier(part);
    return quoted;
}

std::string attribute(bool set, const std::string& name)
{
    return (set ? " " : " NO") + name;
}

Result<> addRoles(Session& session, const std::string& roles, Globals& out)
{
    const auto rows = session.query(
        "pg_roles",
        "SELECT rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, "
        "rolreplication, rolbypassrls, rolconnlimit, rolvaliduntil::text, "
        "shobj_description(oid, 'pg_authid') FROM pg_roles WHERE rolname IN ("
            + roles + ") ORDER BY rolname COLLATE \"C\"");
    if (!rows)
        return rows.error();
    for (const auto& row : *rows) {
        const auto name = row[0].as<std::string>();
        const std::string role = sqlIdentifier(name);
        std::string alter = "ALTER ROLE " + role + " WITH";
        alter += attribute(row[1].as<bool>(), "SUPERUSER");
        alter += attribute(row[2].as<bool>(), "INHERIT");
        alter += attribute(row[3].as<bool>(), "CREATEROLE");
        alter += attribute(row[4].as<bool>(), "CREATEDB");
        alter += attribute(row[5].as<bool>(), "LOGIN");
        alter += attribute(row[6].as<bool>(), "REPLICATION");
        alter += attribute(row[7].as<bool>(), "BYPASSRLS");
        alter += " CONNECTION LIMIT " + row[8].as<std::string>();
        if (!row[9].is_null())
            alter += " VALID UNTIL " + sqlLiteral(row[9].as<std::string>());
        // The role that runs this keeps its rights: it is the superuser of the image.
        out.rolesSql += "DO $decant$ BEGIN\n  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE "
                        "rolname = "
            + sqlLiteral(name) + ") THEN CREATE ROLE " + role + "; END IF;\n  IF current_user <> "
            + sqlLiteral(name) + " THEN EXECUTE " + sqlLiteral(alter)
            + "; END IF;\nEND $decant$;\n";
        if (!row[10].is_null())
            out.rolesSql +=
                "COMMENT ON ROLE " + role + " IS " + sqlLiteral(row[10].as<std::string>()) + ";\n";
    }
    return {};
}

Result<> addMemberships(Session& session, const std::string& roles, Globals& out)
{
    const bool detailed = session.serverVersion() >= 160000;
    const auto rows = session.query(
        "pg_auth_members",
        "SELECT g.rolname, m.rolname, bool_or(a.admin_option)"
            + std::string(detailed ? ", bool_or(a.inherit_option), bool_or(a.set_option)" : "")
            + " FROM pg_auth_members a JOIN pg_roles g ON g.oid = a.roleid "
              "JOIN pg_roles m ON m.oid = a.member WHERE m.rolname IN ("
            + roles + ") GROUP BY 1, 2 ORDER BY 1, 2");
    if (!rows)
        return rows.error();
    for (const auto& row : *rows) {
        std::string grant = "GRANT " + sqlIdentifier(row[0].as<std::string>()) + " TO "
            + sqlIdentifier(row[1].as<std::string>());
        const bool admin = row[2].as<bool>();
        if (detailed)
            grant += std::string(" WITH ADMIN ") + (admin ? "TRUE" : "FALSE") + ", INHERIT "
                + (row[3].as<bool>() ? "TRUE" : "FALSE") + ", SET "
                + (row[4].as<bool>() ? "TRUE" : "FALSE");
        else if (admin)
            grant += " WITH ADMIN OPTION";
        out.rolesSql += grant + ";\n";
    }
    return {};
}

Result<> addSettings(Session& session, const std::string& roles, Globals& out)
{
    const auto rows = session.query(
        "pg_db_role_setting",
        "SELECT s.setdatabase <> 0, r.rolname, c.setting FROM pg_db_role_setting s "
        "LEFT JOIN pg_roles r ON r.oid = s.setrole, unnest(s.setconfig) WITH ORDINALITY AS "
        "c(setting, place) WHERE s.setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname "
        "= current_database())) AND (s.setrole = 0 AND s.setdatabase <> 0 OR r.rolname IN ("
            + roles + ")) ORDER BY 1, 2 NULLS FIRST, c.place");
    if (!rows)
        return rows.error();
    for (const auto& row : *rows) {
        const bool here = row[0].as<bool>();
        const auto setting = row[2].as<std::string>();
        const std::string role =
            row[1].is_null() ? std::string() : sqlIdentifier(row[1].as<std::string>());
        if (!keepsSetting(setting)) {
            out.losses.push_back(
                {"setting " + std::string(settingName(setting))
                     + (role.empty() ? std::string() : " of role " + row[1].as<std::string>()),
                 "it names something of the source's machine"});
        } else if (role.empty()) {
            out.databaseSql +=
                onThisDatabase("ALTER DATABASE %I SET" + forFormat(settingSql(setting)));
        } else if (here) {
            out.databaseSql +=
                onThisDatabase("ALTER ROLE " + forFormat(role) + " IN DATABASE %I SET"
                               + forFormat(settingSql(setting)));
        } else {
            out.rolesSql += "ALTER ROLE " + role + " SET" + settingSql(setting) + ";\n";
        }
    }
    return {};
}

Result<> addParameterRights(Session& session, const std::string& roles, Globals& out)
{
    if (session.serverVersion() < 150000)
        return {};
    // Role 10 made the cluster and owns every parameter.
    const auto rows = session.query(
        "pg_parameter_acl",
        "SELECT p.parname, r.rolname, a.privilege_type, a.is_grantable FROM pg_parameter_acl p, "
        "aclexplode(p.paracl) a LEFT JOIN pg_roles r ON r.oid = a.grantee WHERE a.grantee <> 10 "
        "AND (a.grantee = 0 OR r.rolname IN ("
            + roles + ")) ORDER BY 1, 2 NULLS FIRST, 3");
    if (!rows)
        return rows.error();
    for (const auto& row : *rows)
        out.rolesSql += "GRANT " + row[2].as<std::string>() + " ON PARAMETER "
            + parameterName(row[0].as<std::string>()) + " TO "
            + (row[1].is_null() ? std::string("PUBLIC") : sqlIdentifier(row[1].as<std::string>()))
            + (row[3].as<bool>() ? " WITH GRANT OPTION" : "") + ";\n";
    return {};
}

Result<> addDatabase(Session& session, Globals& out)
{
    const auto rows = session.query(
        session.database(),
        "SELECT r.rolname, shobj_description(d.oid, 'pg_database'), d.datacl IS NOT NULL, "
        "d.datconnlimit FROM pg_database d LEFT JOIN pg_roles r ON r.oid = d.datdba WHERE "
        "d.datname = current_database()");
    if (!rows)
        return rows.error();
    const auto row = rows->at(0);
    std::string& sql = out.databaseSql;
    if (!row[0].is_null())
        sql += onThisDatabase("ALTER DATABASE %I OWNER TO "
                              + forFormat(sqlIdentifier(row[0].as<std::string>())));
    if (!row[1].is_null())
        sql += onThisDatabase("COMMENT ON DATABASE %I IS "
                              + forFormat(sqlLiteral(row[1].as<std::string>())));
    if (row[3].as<int>() != -1)
        sql += onThisDatabase("ALTER DATABASE %I CONNECTION LIMIT " + row[3].as<std::string>());
    if (!row[2].as<bool>())
        return {};
    const auto rights = session.query(
        session.database(),
        "SELECT r.rolname, a.privilege_type, a.is_grantable FROM pg_database d, "
        "aclexplode(d.datacl) a LEFT JOIN pg_roles r ON r.oid = a.grantee WHERE d.datname = "
        "current_database() AND (a.grantee = 0 OR r.oid IS NOT NULL) ORDER BY 1 NULLS FIRST, 2");
    if (!rights)
        return rights.error();
    sql += onThisDatabase("REVOKE ALL ON DATABASE %I FROM PUBLIC");
    for (const auto& right : *rights)
        sql += onThisDatabase("GRANT " + right[1].as<std::string>() + " ON DATABASE %I TO "
                              + (right[0].is_null()
                                     ? std::string("PUBLIC")
                                     : forFormat(sqlIdentifier(right[0].as<std::string>())))
                              + (right[2].as<bool>() ? " WITH GRANT OPTION" : ""));
    return {};
}

}  // namespace

std::string settingSql(std::string_view setting)
{
    const std::string_view name = settingName(setting);
    const std::string_view value =
        name.size() < setting.size() ? setting.substr(name.size() + 1) : std::string_view();
    const bool list =
        std::find(kListSettings.begin(), kListSettings.end(), name) != kListSettings.end();
    return ' ' + parameterName(name) + " TO "
        + (list ? quotedList(listNames(value)) : sqlLiteral(value));
}

bool keepsSetting(std::string_view setting)
{
    const std::string_view name = settingName(setting);
    return std::find(kMachineSettings.begin(), kMachineSettings.end(), name)
        == kMachineSettings.end();
}

Result<Globals> readGlobals(Session& session, const Catalog& catalog)
{
    Globals out;
    const std::string roles = catalog.roles.empty() ? "NULL" : quotedList(catalog.roles);
    for (auto* add : {&addRoles, &addMemberships, &addSettings, &addParameterRights}) {
        if (auto done = (*add)(session, roles, out); !done)
            return done.error();
    }
    if (auto done = addDatabase(session, out); !done)
        return done.error();
    if (!catalog.roles.empty())
        out.losses.push_back({"passwords of roles", "secrets never leave the source"});
    return out;
}

}  // namespace decant::postgres
