// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyvalue/keyshape.h"
#include "services/source/redis/connection.h"

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace decant::redis {

enum class KeyType : std::uint8_t { String, Hash, List, Set, SortedSet, Stream, Other };

[[nodiscard]] std::string_view toString(KeyType type);

/// A key with its value as it was read.
struct KeyValue {
    std::string key;
    KeyType type = KeyType::Other;
    std::string typeName;  ///< as the server says
    std::int64_t expiresAtMs = -1;  ///< since 1970; -1 never
    std::string value;  ///< of a string
    std::vector<std::string> members;  ///< of list, set and sorted set, in order
    std::vector<std::string> scores;  ///< of a sorted set, one for each member
    std::vector<std::pair<std::string, std::string>> fields;  ///< of a hash
    struct Entry {
        std::string id;
        std::vector<std::pair<std::string, std::string>> fields;
    };
    std::vector<Entry> entries;  ///< of a stream
};

/// Walks over the keys of the selected database with SCAN and gives those that `spec` takes to
/// `take`, each once, until there are no more or `take` returns false. Keys that end meanwhile are
/// left out. Memory is bounded by the largest value and a hash of each key that was seen.
[[nodiscard]] Result<> readKeys(RedisConnection& connection, const KeySpec& spec,
                                JobContext& context,
                                const std::function<Result<bool>(KeyValue&)>& take);

}  // namespace decant::redis
