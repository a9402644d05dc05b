// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "services/source/postgres/session.h"

#include <memory>
#include <string>

namespace decant::postgres {

/// A snapshot that other connections can read, as long as its session lives.
struct ExportedSnapshot {
    std::unique_ptr<Session> session;
    std::string id;
    std::string point;  ///< WAL position
};

/// Opens a transaction, locks the tables of `catalog` against TRUNCATE and ALTER TABLE, and exports
/// its snapshot.
[[nodiscard]] Result<ExportedSnapshot> exportSnapshot(const Connection& connection,
                                                      const std::string& password,
                                                      const Catalog& catalog, JobContext& context);

}  // namespace decant::postgres
