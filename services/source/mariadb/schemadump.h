// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/project/project.h"
#include "model/support/jobcontext.h"
#include "model/support/result.h"

#include <string>

namespace decant::mariadb {

/// The definitions of a database, as the server's own dump program writes them.
struct SchemaDump {
    std::string tables;  ///< tables and sequences without triggers
    std::string programs;  ///< routines, triggers, events
    std::string views;
};

/// Runs mariadb-dump of this machine three times, since rows have to be loaded between tables and
/// triggers, and views can use routines. Errors: NotFound when it is not installed, Denied when the
/// user may not see a definition.
[[nodiscard]] Result<SchemaDump> dumpSchema(const Connection& connection,
                                            const std::string& password, const Catalog& catalog,
                                            JobContext& context);

}  // namespace decant::mariadb
