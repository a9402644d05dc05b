// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/project/project.h"
#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/source/clientrunner.h"

#include <string>

namespace decant::mariadb {

/// The definitions of a database, as the server's own dump program writes them.
struct SchemaDump {
    std::string tables;  ///< tables and sequences without triggers
    std::string programs;  ///< routines, triggers, events
    std::string views;
};

/// Runs mariadb-dump three times, since rows have to be loaded between tables and triggers, and
/// views can use routines: the one of this machine, else that of `otherClients` (may be null).
/// Errors: NotFound when there is none, Denied when the user may not see a definition.
[[nodiscard]] Result<SchemaDump> dumpSchema(const Connection& connection,
                                            const std::string& password, const Catalog& catalog,
                                            ClientRunner* otherClients, JobContext& context);

}  // namespace decant::mariadb
