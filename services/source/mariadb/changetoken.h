// SPDX-License-Identifier: MIT
#pragma once

#include "services/source/mariadb/session.h"

#include <string>

namespace decant::mariadb {

/// What stays the same as long as nothing was written to the tables of `database`, all of InnoDB,
/// and its views, routines, triggers and events are the same; "" where the server proves nothing.
///
/// Writes of any kind move the InnoDB log. That of MySQL moves by itself, too, since the server
/// keeps statistics and its dictionary in tables of its own. There the proof is: the counts of
/// rows that statements of users wrote since the start of the server, commits or not, read before
/// it is asked which transactions have written and are still open. When there are none, whatever
/// was counted had ended, so equal counts and the same start mean the same rows. What writes no
/// rows of its own (ALTER, TRUNCATE, RENAME, the exchange of a partition) has counts too, and most
/// of it shows in the time a table was made. This takes the privilege PROCESS; without it, or while
/// a writer is at work, the position of the log stands, which at worst reads too often.
///
/// Nothing proves it of one table alone: UPDATE_TIME is lost when a table leaves the cache or the
/// server restarts, and the counts of MySQL's performance schema leave out what foreign keys
/// cascade, which InnoDB does below them. So the tables of a service are reused together.
[[nodiscard]] Result<std::string> readChangeToken(Session& session, const std::string& database);

}  // namespace decant::mariadb
