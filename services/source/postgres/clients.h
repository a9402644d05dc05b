// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <filesystem>
#include <vector>

namespace decant::postgres {

/// One installation of pg_dump and its relatives.
struct Client {
    std::filesystem::path folder;
    int major = 0;
};

/// Every installation on this machine, each folder once; those on the PATH are last, since one
/// may be a wrapper which chooses a version by its own rules. Runs each program once.
[[nodiscard]] std::vector<Client> findClients();

/// Folder of the oldest client programs that are new enough for a server of `serverMajor`. Errors:
/// NotFound.
[[nodiscard]] Result<std::filesystem::path> findClientFolder(int serverMajor);

}  // namespace decant::postgres
