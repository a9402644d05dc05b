// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"
#include "model/support/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace decant::postgres {

using Parameters = std::vector<std::pair<std::string, std::string>>;

/// The libpq parameters of a connection with its defaults for long reads; the password last, if
/// there is one.
[[nodiscard]] Parameters connectionParameters(const Connection& connection,
                                              const std::string& password);

/// Parameters as one connection string for a command line; leaves out every secret.
[[nodiscard]] std::string connectionString(const Parameters& parameters);

/// Where libpq looks for services by itself: PGSERVICEFILE, else ~/.pg_service.conf.
[[nodiscard]] std::string serviceFile();

/// How the connection is called in messages: "user@host:port/database"; never a secret.
[[nodiscard]] std::string connectionName(const Connection& connection);

}  // namespace decant::postgres

namespace decant {

/// Reads a libpq URI or keyword string. The password goes to `passwordOut` (may be null) and
/// nowhere else. Errors: InvalidInput.
[[nodiscard]] Result<Connection> connectionFromUri(std::string_view uri, std::string* passwordOut);

}  // namespace decant
