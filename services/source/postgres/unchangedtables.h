// SPDX-License-Identifier: MIT
#pragma once

#include "services/source/postgres/chunks.h"
#include "services/source/postgres/session.h"
#include "services/source/source.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace decant::postgres {

/// Which rows a snapshot can see, so that a later one can prove that a table has the same ones.
struct SnapshotCut {
    std::string origin;  ///< server, database and start of the server; "": nothing can be proved
    std::int64_t xmin = 0;  ///< every transaction below it had ended
};

/// Of the transaction of `session`.
[[nodiscard]] Result<SnapshotCut> readCut(Session& session);

/// What stays the same as long as a table is the same one with the same columns and its values are
/// written the same way: its oid, the numbers, names and types of its columns, the labels of enums,
/// its size, and the server's counts of changed rows. By QualifiedName::text(); tables whose text
/// may change without a row being written (row-level security, types of extensions, composites,
/// reg*) are missing.
[[nodiscard]] Result<std::map<std::string, std::string>> readIdentities(Session& session);

/// The tables of `plan`, by index, whose rows are those that `request.previous` holds.
///
/// Proof: a row that is visible now, and whose writer had ended below the earlier snapshot's xmin,
/// was visible to that snapshot too, since a deletion is never taken back. So when no visible row
/// has a younger writer, and there are as many rows as there were, the rows are the same ones. The
/// server must not have been restarted in between: it could have been put back to an older state,
/// with transaction ids used twice. The counts of changed rows prove nothing and only spare the
/// scan of tables that have surely changed.
[[nodiscard]] Result<std::map<std::size_t, const SnapshotTable*>>
unchangedTables(Session& session, const ExtractRequest& request, const ExtractPlan& plan,
                const SnapshotCut& cut, const std::map<std::string, std::string>& identities);

/// Stable text of the rules of one table; equal text and key, equal result.
[[nodiscard]] std::string tableRules(const MaskPlan& plan, const QualifiedName& table);

}  // namespace decant::postgres
