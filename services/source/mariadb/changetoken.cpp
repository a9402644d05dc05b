// SPDX-License-Identifier: MIT
#include "services/source/mariadb/changetoken.h"

#include "services/source/mariadb/snapshotsessions.h"
#include "services/support/sha256.h"

#include <cstddef>
#include <initializer_list>

namespace decant::mariadb {

namespace {

/// Hashes what the query gives, and says how many rows that were.
Result<std::size_t> addRows(Session& session, const std::string& sql, Sha256& hash)
{
    const auto rows = session.query("information_schema", sql);
    if (!rows)
        return rows.error();
    for (const Row& row : *rows) {
        for (const auto& field : row)
            hash.add(field.value_or("\\N") + '\t');
        hash.add("\n");
    }
    return rows->size();
}

Result<> addAll(Session& session, std::initializer_list<std::string> queries, Sha256& hash)
{
    for (const std::string& sql : queries) {
        if (auto added = addRows(session, sql, hash); !added)
            return added.error();
    }
    return {};
}

/// Views, routines, triggers and events live outside of the log.
Result<std::string> definitions(Session& session, const std::string& database)
{
    const std::string name = quotedText(database);
    Sha256 hash;
    auto added = addAll(
        session,
        {"SELECT table_name, view_definition, security_type, definer FROM "
         "information_schema.views WHERE table_schema = "
             + name + " ORDER BY 1",
         "SELECT routine_name, routine_type, last_altered, definer, SHA2(routine_definition, 256) "
         "FROM information_schema.routines WHERE routine_schema = "
             + name + " ORDER BY 1, 2",
         "SELECT trigger_name, created, SHA2(action_statement, 256) FROM "
         "information_schema.triggers WHERE trigger_schema = "
             + name + " ORDER BY 1",
         "SELECT event_name, last_altered, status, SHA2(event_definition, 256) FROM "
         "information_schema.events WHERE event_schema = "
             + name + " ORDER BY 1"},
        hash);
    if (!added)
        return added.error();
    return hash.hex();
}

/// "" for what this user may not see.
Result<std::string> unlessDenied(const Error& error)
{
    if (error.code == Error::Code::Denied)
        return std::string();
    return error;
}

/// What users wrote to a MySQL; "" where the server does not tell, or a writer is at work.
Result<std::string> mySqlWrites(Session& session, const std::string& database)
{
    // SHOW tells the counts of statements, too, which the tables of the performance schema leave
    // out.
    constexpr std::size_t kCounters = 6;
    Sha256 hash;
    const auto counters = addRows(
        session,
        "SHOW GLOBAL STATUS WHERE Variable_name IN ('Innodb_rows_inserted', "
        "'Innodb_rows_updated', 'Innodb_rows_deleted', 'Com_alter_table', 'Com_rename_table', "
        "'Com_truncate')",
        hash);
    if (!counters)
        return unlessDenied(counters.error());
    // Where the server counts elsewhere, or not at all, equal silence proves nothing.
    if (*counters != kCounters)
        return std::string();
    auto added = addAll(
        session,
        {"SELECT UNIX_TIMESTAMP() - variable_value FROM performance_schema.global_status WHERE "
         "variable_name = 'Uptime'",
         "SELECT @@GLOBAL.server_uuid, @@GLOBAL.gtid_executed",
         "SELECT table_name, create_time FROM information_schema.tables WHERE table_schema = "
             + quotedText(database) + " ORDER BY 1"},
        hash);
    if (!added)
        return added.error();
    // The server shows a list of transactions that may be a tenth of a second old. It has to be
    // younger than the counts, and only the server's clock says when.
    if (auto waited = session.execute("transactions", "DO SLEEP(0.2)"); !waited)
        return waited.error();
    const auto writers = session.query(
        "transactions",
        "SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_rows_modified <> 0");
    if (!writers)
        return unlessDenied(writers.error());
    return writers->front()[0] == "0" ? hash.hex() : std::string();
}

}  // namespace

Result<std::string> readChangeToken(Session& session, const std::string& database)
{
    auto defined = definitions(session, database);
    if (!defined)
        return defined;
    if (session.isMySql()) {
        const auto writes = mySqlWrites(session, database);
        if (!writes)
            return writes;
        if (!writes->empty())
            return "rows " + *writes + ' ' + *defined;
    }
    const auto position = innodbPosition(session);
    if (!position || position->empty())
        return position;
    return "innodb " + *position + ' ' + *defined;
}

}  // namespace decant::mariadb
