// SPDX-License-Identifier: MIT
#include "services/source/mariadb/snapshotsessions.h"

#include <algorithm>
#include <map>
#include <utility>

namespace decant::mariadb {

namespace {

constexpr int kAttempts = 20;

/// What the server says about the snapshot of a connection; "" without a binary log.
struct BinlogPoint {
    std::string file;
    std::string position;
    friend bool operator==(const BinlogPoint&, const BinlogPoint&) = default;
};

Result<BinlogPoint> startSnapshot(Session& session)
{
    if (auto done = session.execute("snapshot", "ROLLBACK"); !done)
        return done.error();
    if (auto done =
            session.execute("snapshot", "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
        !done)
        return done.error();
    const auto rows = session.query("snapshot", "SHOW SESSION STATUS LIKE 'binlog\\_snapshot\\_%'");
    if (!rows)
        return rows.error();
    BinlogPoint point;
    for (const Row& row : *rows) {
        if (row[0] == "Binlog_snapshot_file")
            point.file = row[1].value_or("");
        else if (row[0] == "Binlog_snapshot_position")
            point.position = row[1].value_or("");
    }
    if (point.file.empty())
        point.position.clear();
    return point;
}

/// The same for MySQL, whose snapshots do not tell it: what is current, read while nothing was
/// written.
Result<std::string> mySqlPointText(Session& session, const std::string& innodb)
{
    const std::string point = innodb.empty() ? std::string() : "lsn " + innodb;
    const auto gtid = session.query("snapshot", "SELECT @@GLOBAL.gtid_executed");
    if (!gtid)
        return gtid.error().code == Error::Code::Denied ? Result<std::string>(point) : gtid.error();
    std::string executed = gtid->front()[0].value_or("");
    std::erase(executed, '\n');
    return executed.empty() ? point : "gtid " + executed;
}

/// The position as people and replicas know it.
Result<std::string> pointText(Session& session, const BinlogPoint& point, const std::string& innodb)
{
    if (point.file.empty())
        return innodb.empty() ? std::string() : "lsn " + innodb;
    const auto gtid = session.query("snapshot",
                                    "SELECT BINLOG_GTID_POS(" + quotedText(point.file) + ", "
                                        + point.position + ")");
    // Some roles may not ask; file and position say the same.
    if (!gtid && gtid.error().code != Error::Code::Denied)
        return gtid.error();
    const std::string text = !gtid || gtid->empty() ? std::string() : gtid->front()[0].value_or("");
    return text.empty() ? point.file + ':' + point.position : "gtid " + text;
}

}  // namespace

Result<std::string> innodbPosition(Session& session)
{
    // MariaDB's name, and MySQL's since 8.0.30; older ones do not tell.
    const auto rows = session.query("status",
                                    "SHOW GLOBAL STATUS WHERE Variable_name IN "
                                    "('Innodb_lsn_current', 'Innodb_redo_log_current_lsn')");
    if (!rows)
        return rows.error();
    return rows->empty() ? std::string() : rows->front()[1].value_or("");
}

Result<SnapshotSessions> openSnapshots(const Connection& connection, const std::string& password,
                                       std::size_t wanted, JobContext& context)
{
    SnapshotSessions opened;
    for (std::size_t i = 0; i < std::max<std::size_t>(1, wanted); ++i) {
        auto session = Session::open(connection, password, context);
        if (!session)
            return session.error();
        opened.sessions.push_back(std::move(*session));
    }
    Session& first = *opened.sessions.front();
    BinlogPoint point;
    std::string before;
    std::size_t same = 0;
    for (int attempt = 0; attempt < kAttempts && same < opened.sessions.size(); ++attempt) {
        auto position = innodbPosition(first);
        if (!position)
            return position.error();
        before = *std::move(position);
        std::vector<BinlogPoint> points;
        for (const auto& session : opened.sessions) {
            auto started = startSnapshot(*session);
            if (!started)
                return started.error();
            points.push_back(*std::move(started));
        }
        const auto after = innodbPosition(first);
        if (!after)
            return after.error();
        point = points.front();
        const bool still = !before.empty() && before == *after;
        same = still ? points.size()
                     : static_cast<std::size_t>(std::count(points.begin(), points.end(), point));
        if (point.file.empty() && !still)
            same = 1;  // nothing proves that the others see the same
        if (same < points.size() && attempt + 1 == kAttempts) {
            std::vector<std::unique_ptr<Session>> agreeing;
            for (std::size_t i = 0; i < points.size(); ++i) {
                if (i == 0 || (!point.file.empty() && points[i] == point))
                    agreeing.push_back(std::move(opened.sessions[i]));
            }
            opened.sessions = std::move(agreeing);
        }
    }
    auto text = first.isMySql() ? mySqlPointText(first, before) : pointText(first, point, before);
    if (!text)
        return text.error();
    opened.point = *std::move(text);
    return opened;
}

}  // namespace decant::mariadb
