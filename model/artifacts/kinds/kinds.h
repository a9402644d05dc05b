// SPDX-License-Identifier: MIT
#pragma once

#include "model/artifacts/imagekind.h"

#include <string>
#include <string_view>

namespace decant::kinds {

// One file per kind; imagekind.cpp lists them.

[[nodiscard]] ImageKind postgres(const Service& service);
[[nodiscard]] std::string postgresBase(int serverVersion);

[[nodiscard]] ImageKind mariadb(const Service& service);
[[nodiscard]] std::string mariadbBase(int serverVersion);

[[nodiscard]] ImageKind mysql(const Service& service);
[[nodiscard]] std::string mysqlBase(int serverVersion);

[[nodiscard]] ImageKind redis(const Service& service);
[[nodiscard]] std::string redisBase(int serverVersion);

[[nodiscard]] ImageKind valkey(const Service& service);
[[nodiscard]] std::string valkeyBase(int serverVersion);

[[nodiscard]] ImageKind custom(const Service& service);
/// "": the project names the base image.
[[nodiscard]] std::string customBase(int serverVersion);

/// MAJOR.MINOR.PATCH of a version written as MMmmpp: 101119 gives 10.11.19.
[[nodiscard]] std::string threePartVersion(int serverVersion);

}  // namespace decant::kinds
