// SPDX-License-Identifier: MIT
#include "services/source/postgres/exportedsnapshot.h"

#include <utility>

namespace decant::postgres {

namespace {

constexpr std::size_t kLocksPerStatement = 500;

Result<> lockTables(Session& session, const Catalog& catalog)
{
    // Before the snapshot is taken: TRUNCATE and ALTER TABLE do not keep old rows for it.
    std::string list;
    std::size_t count = 0;
    for (std::size_t i = 0; i < catalog.tables.size(); ++i) {
        const Table& table = catalog.tables[i];
        if (table.kind == TableKind::Table && table.readable) {
            list += (list.empty() ? "ONLY " : ", ONLY ") + table.name.sql();
            ++count;
        }
        const bool last = i + 1 == catalog.tables.size();
        if (count == 0 || (count < kLocksPerStatement && !last))
            continue;
        if (auto locked =
                session.query("LOCK TABLE", "LOCK TABLE " + list + " IN ACCESS SHARE MODE");
            !locked)
            return locked.error();
        list.clear();
        count = 0;
    }
    return {};
}

}  // namespace

Result<ExportedSnapshot> exportSnapshot(const Connection& connection, const std::string& password,
                                        const Catalog& catalog, JobContext& context)
{
    auto opened = Session::open(connection, password, context);
    if (!opened)
        return opened.error();
    Session* session = opened->get();
    if (auto begun = session->begin(); !begun)
        return begun.error();
    if (auto locked = lockTables(*session, catalog); !locked)
        return locked.error();
    ExportedSnapshot exported;
    const auto snapshot = session->query("snapshot", "SELECT pg_export_snapshot()");
    if (!snapshot)
        return snapshot.error();
    exported.id = snapshot->at(0)[0].as<std::string>();
    const bool old = session->serverVersion() < 100000;
    const auto point = session->query(
        "snapshot",
        old ? "SELECT CASE WHEN pg_is_in_recovery() THEN pg_last_xlog_replay_location() ELSE "
              "pg_current_xlog_location() END"
            : "SELECT CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE "
              "pg_current_wal_lsn() END");
    if (!point)
        return point.error();
    exported.point = point->at(0)[0].as<std::string>(std::string());
    exported.session = *std::move(opened);
    return exported;
}

}  // namespace decant::postgres
