// SPDX-License-Identifier: MIT
#pragma once

#include "services/source/mariadb/session.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace decant::mariadb {

/// Connections that all see the database at one and the same point.
struct SnapshotSessions {
    std::vector<std::unique_ptr<Session>> sessions;  ///< at least one
    std::string point;  ///< GTID position, binary log position, or InnoDB log number
};

/// Opens consistent snapshots on up to `wanted` connections without locking anything: snapshots
/// count as the same point where the server says the same binary log position for each, or where
/// its InnoDB log did not move while they were taken. On a server that writes all the time a few
/// attempts are made; then fewer connections must do.
[[nodiscard]] Result<SnapshotSessions> openSnapshots(const Connection& connection,
                                                     const std::string& password,
                                                     std::size_t wanted, JobContext& context);

/// The InnoDB log sequence number; "" where the server does not say.
[[nodiscard]] Result<std::string> innodbPosition(Session& session);

}  // namespace decant::mariadb
