// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "services/source/redis/connection.h"
#include "services/source/redis/keyreader.h"

#include <string>
#include <vector>

namespace decant::redis {

// A database of Redis as a catalog: every shape of keys is a table "0"."session:{1}". Its columns
// are the variable parts of the key ("key:1"), the value of strings ("value"), the members of lists
// and sets ("member"), and the fields of hashes and streams ("field:email"). Where fields have no
// fixed names they are two columns, "field" for the names and "field:*" for the values.

inline constexpr const char* kValueColumn = "value";
inline constexpr const char* kMemberColumn = "member";
inline constexpr const char* kFieldNameColumn = "field";
inline constexpr const char* kAnyFieldColumn = "field:*";

[[nodiscard]] std::string keyColumn(const std::string& part);
[[nodiscard]] std::string fieldColumn(const std::string& field);

/// Version and databases alone.
[[nodiscard]] Catalog serverFacts(const Connection& source,
                                  const std::map<std::string, std::string>& info);

/// Looks at up to `keysPerDatabase` keys of each database.
[[nodiscard]] Result<Catalog> readCatalog(RedisConnection& connection, const Service& service,
                                          std::int64_t keysPerDatabase, JobContext& context);

/// Equal tokens prove that no key was written, expired or evicted in between.
[[nodiscard]] std::string changeToken(const std::map<std::string, std::string>& info);

/// How much the server has written for its replicas so far.
[[nodiscard]] std::string replicationOffset(const std::map<std::string, std::string>& info);

/// The shapes that the project names; those that are none were refused when it was read.
[[nodiscard]] std::vector<KeyShape> shapesOf(const KeySpec& spec);

/// First rows of a table of the catalog, as people see them.
void addRow(const KeyShape& shape, const KeyValue& key, const std::vector<std::string>& columns,
            std::vector<std::optional<std::string>>& row);

}  // namespace decant::redis
