// SPDX-License-Identifier: MIT
#include "services/source/postgres/introspect.h"

#include <algorithm>

namespace decant::postgres {

std::string userSchema(const std::string& alias)
{
    return alias + ".nspname NOT IN ('pg_catalog', 'information_schema') AND " + alias
        + ".nspname !~ '^pg_(toast|temp_|toast_temp_)'";
}

namespace {

/// Proves that nothing was written between two equal tokens; "" where the role may not ask.
Result<std::string> readChangeToken(Session& session)
{
    const auto allowed = session.query(
        session.database(),
        "SELECT has_function_privilege('pg_catalog.pg_control_system()', 'EXECUTE') AND "
        "has_function_privilege('pg_catalog.pg_control_checkpoint()', 'EXECUTE')");
    if (!allowed)
        return allowed.error();
    if (!allowed->at(0)[0].as<bool>())
        return std::string();
    // Whatever changes rows or objects takes a transaction id, and a quiet server takes none:
    // unlike the WAL position, the next id stands still through checkpoints. While a writer is at
    // work nothing is proved. Unlogged tables are emptied by a crash without a transaction, so the
    // start of the server counts, too.
    const auto token = session.query(
        session.database(),
        "SELECT CASE WHEN txid_snapshot_xmin(t) = txid_snapshot_xmax(t) THEN concat_ws('/', "
        "s.system_identifier, c.timeline_id, (SELECT oid FROM pg_database WHERE datname = "
        "current_database()), extract(epoch FROM pg_postmaster_start_time()), "
        "txid_snapshot_xmax(t)) ELSE '' END FROM txid_current_snapshot() t, pg_control_system() s, "
        "pg_control_checkpoint() c");
    if (!token)
        return token.error();
    return token->at(0)[0].as<std::string>();
}

Result<> readExtensions(Session& session, Catalog& catalog)
{
    const auto rows =
        session.query("pg_extension",
                      "SELECT e.extname, e.extversion, n.nspname FROM pg_extension e "
                      "JOIN pg_namespace n ON n.oid = e.extnamespace ORDER BY e.extname");
    if (!rows)
        return rows.error();
    for (const auto& row : *rows)
        catalog.extensions.push_back(
            {row[0].as<std::string>(), row[1].as<std::string>(), row[2].as<std::string>()});
    return {};
}

}  // namespace

Result<> readObjectCounts(Session& session, Catalog& catalog, const std::string& gone)
{
    const auto rows =
        session.query(session.database(), objectCountsSql(session.serverVersion(), gone));
    if (!rows)
        return rows.error();
    catalog.objectCounts.clear();
    for (const auto& row : *rows) {
        if (const auto count = row[1].as<std::int64_t>(); count > 0)
            catalog.objectCounts.emplace_back(row[0].as<std::string>(), count);
    }
    std::sort(catalog.objectCounts.begin(), catalog.objectCounts.end());
    return {};
}

Result<Catalog> readServerFacts(Session& session)
{
    const int version = session.serverVersion();
    const std::string provider = version >= 150000 ? "d.datlocprovider" : "'c'";
    const std::string locale = version >= 170000 ? "coalesce(d.datlocale, '')"
        : version >= 150000                      ? "coalesce(d.daticulocale, '')"
                                                 : "''";
    const auto rows = session.query(
        session.database(),
        "SELECT current_setting('server_version'), current_database(), "
        "pg_database_size(d.oid), pg_encoding_to_char(d.encoding), d.datcollate, d.datctype, "
            + provider + ", " + locale
            + ", pg_is_in_recovery() FROM pg_database d WHERE d.datname = current_database()");
    if (!rows)
        return rows.error();
    const auto row = rows->at(0);
    Catalog catalog;
    catalog.serverVersion = version;
    catalog.serverVersionText = row[0].as<std::string>();
    catalog.database = row[1].as<std::string>();
    catalog.databaseBytes = row[2].as<std::int64_t>();
    catalog.encoding = row[3].as<std::string>();
    catalog.collate = row[4].as<std::string>();
    catalog.ctype = row[5].as<std::string>();
    const char kind = *row[6].c_str();
    catalog.localeProvider = kind == 'i' ? "icu" : kind == 'b' ? "builtin" : "libc";
    catalog.icuLocale = row[7].as<std::string>();
    catalog.standby = row[8].as<bool>();
    return catalog;
}

Result<Catalog> readCatalog(Session& session)
{
    auto catalog = readServerFacts(session);
    if (!catalog)
        return catalog;
    // The token comes first: what is written while the rest is read makes it differ next time.
    auto token = readChangeToken(session);
    if (!token)
        return token.error();
    catalog->changeToken = std::move(*token);
    for (auto* read : {&readExtensions, &readTables, &readOtherObjects}) {
        if (auto done = (*read)(session, *catalog); !done)
            return done.error();
    }
    if (auto done = readObjectCounts(session, *catalog); !done)
        return done.error();
    return catalog;
}

}  // namespace decant::postgres
