// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/project/project.h"
#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/source/clientrunner.h"

#include <filesystem>
#include <string>
#include <vector>

namespace decant::postgres {

struct SchemaDumpRequest {
    const Connection* connection = nullptr;
    std::string password;
    std::string snapshot;  ///< exported snapshot; its exporter must live until the dump is done
    int serverVersion = 0;
    std::filesystem::path file;  ///< new file
    /// Runs pg_dump where this machine has none that is new enough; may be null.
    ClientRunner* otherClients = nullptr;
    std::vector<QualifiedName> skipped = {};  ///< tables and sequences that are left out
};

struct SchemaDump {
    std::string textHash;  ///< SHA-256 of the schema as SQL; equal schema, equal hash
    int strippedUserMappings = 0;  ///< whose options (they hold passwords) were removed
};

/// Makes schema.dump: pg_dump's custom format, without rows and without secrets, by the oldest
/// client of this machine that is new enough for the server, else by the other clients. Errors:
/// NotFound when there is no client for the server, Denied, Unavailable, NoSpace, Cancelled.
[[nodiscard]] Result<SchemaDump> dumpSchema(const SchemaDumpRequest& request, JobContext& context);

/// Blanks the options of every user mapping in an archive, in place; returns how many there were.
[[nodiscard]] Result<int> stripUserMappings(const std::filesystem::path& archive);

}  // namespace decant::postgres
