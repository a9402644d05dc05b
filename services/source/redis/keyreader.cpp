// SPDX-License-Identifier: MIT
#include "services/source/redis/keyreader.h"

#include <array>
#include <functional>
#include <unordered_set>

namespace decant::redis {

namespace {

constexpr const char* kPage = "500";

constexpr std::array<std::pair<std::string_view, KeyType>, 6> kTypes{{
    {"string", KeyType::String},
    {"hash", KeyType::Hash},
    {"list", KeyType::List},
    {"set", KeyType::Set},
    {"zset", KeyType::SortedSet},
    {"stream", KeyType::Stream},
}};

KeyType typeOf(std::string_view name)
{
    for (const auto& [known, type] : kTypes) {
        if (known == name)
            return type;
    }
    return KeyType::Other;
}

Command readCommand(const KeyValue& key)
{
    switch (key.type) {
    case KeyType::String:
        return {"GET", key.key};
    case KeyType::Hash:
        return {"HGETALL", key.key};
    case KeyType::List:
        return {"LRANGE", key.key, "0", "-1"};
    case KeyType::Set:
        return {"SMEMBERS", key.key};
    case KeyType::SortedSet:
        return {"ZRANGE", key.key, "0", "-1", "WITHSCORES"};
    case KeyType::Stream:
        return {"XRANGE", key.key, "-", "+"};
    case KeyType::Other:
        break;
    }
    return {"TYPE", key.key};
}

std::vector<std::pair<std::string, std::string>> pairsOf(const redisReply& reply)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    for (std::size_t i = 0; i + 1 < reply.elements; i += 2)
        pairs.emplace_back(textOf(*reply.element[i]), textOf(*reply.element[i + 1]));
    return pairs;
}

void takeValue(const redisReply& reply, KeyValue& key)
{
    switch (key.type) {
    case KeyType::String:
        key.value = textOf(reply);
        return;
    case KeyType::Hash:
        key.fields = pairsOf(reply);
        return;
    case KeyType::List:
    case KeyType::Set:
        for (std::size_t i = 0; i < reply.elements; ++i)
            key.members.push_back(textOf(*reply.element[i]));
        return;
    case KeyType::SortedSet:
        for (auto& [member, score] : pairsOf(reply)) {
            key.members.push_back(member);
            key.scores.push_back(score);
        }
        return;
    case KeyType::Stream:
        for (std::size_t i = 0; i < reply.elements; ++i) {
            const redisReply& entry = *reply.element[i];
            if (entry.elements == 2)
                key.entries.push_back({textOf(*entry.element[0]), pairsOf(*entry.element[1])});
        }
        return;
    case KeyType::Other:
        return;
    }
}

/// True where the answer says that there is no such key any more.
bool isGone(const redisReply& reply)
{
    return reply.type == REDIS_REPLY_NIL
        || (reply.type == REDIS_REPLY_ARRAY && reply.elements == 0);
}

/// Reads types, values and ends of the keys of one page in two round trips.
Result<std::vector<KeyValue>> readPage(RedisConnection& connection,
                                       const std::vector<std::string>& names, std::int64_t nowMs)
{
    std::vector<Command> commands;
    for (const std::string& name : names)
        commands.push_back({"TYPE", name});
    const auto types = connection.ask(commands);
    if (!types)
        return types.error();
    std::vector<KeyValue> keys;
    for (std::size_t i = 0; i < names.size(); ++i) {
        KeyValue key;
        key.key = names[i];
        key.typeName = textOf(*types->at(i));
        key.type = typeOf(key.typeName);
        if (key.typeName != "none")
            keys.push_back(std::move(key));
    }
    commands.clear();
    for (const KeyValue& key : keys) {
        commands.push_back(readCommand(key));
        commands.push_back({"PTTL", key.key});
    }
    if (commands.empty())
        return keys;
    const auto replies = connection.ask(commands);
    if (!replies)
        return replies.error();
    std::vector<KeyValue> read;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const redisReply& value = *replies->at(2 * i);
        const long long left = replies->at(2 * i + 1)->integer;
        if (left == -2 || isGone(value))
            continue;
        keys[i].expiresAtMs = left < 0 ? -1 : nowMs + left;
        takeValue(value, keys[i]);
        read.push_back(std::move(keys[i]));
    }
    return read;
}

Result<std::int64_t> serverTimeMs(RedisConnection& connection)
{
    const auto reply = connection.ask(Command{"TIME"});
    if (!reply)
        return reply.error();
    if ((*reply)->elements != 2)
        return std::int64_t{0};
    return std::stoll(textOf(*(*reply)->element[0])) * 1000
        + std::stoll(textOf(*(*reply)->element[1])) / 1000;
}

}  // namespace

std::string_view toString(KeyType type)
{
    for (const auto& [name, known] : kTypes) {
        if (known == type)
            return name;
    }
    return "other";
}

Result<> readKeys(RedisConnection& connection, const KeySpec& spec, JobContext& context,
                  const std::function<Result<bool>(KeyValue&)>& take)
{
    // SCAN may give a key twice; eight bytes each are enough to notice.
    std::unordered_set<std::size_t> seen;
    std::string cursor = "0";
    do {
        if (context.cancelled())
            return Error{Error::Code::Cancelled, Error::Area::Source, "SCAN", {}, {}};
        const auto page = connection.ask(Command{"SCAN", cursor, "COUNT", kPage});
        if (!page)
            return page.error();
        if ((*page)->elements != 2)
            return Error{Error::Code::Internal,
                         Error::Area::Source,
                         "SCAN",
                         say("the answer has an unknown form"),
                         {}};
        cursor = textOf(*(*page)->element[0]);
        std::vector<std::string> names;
        const redisReply& found = *(*page)->element[1];
        for (std::size_t i = 0; i < found.elements; ++i) {
            std::string name = textOf(*found.element[i]);
            if (takesKey(spec, name) && seen.insert(std::hash<std::string>()(name)).second)
                names.push_back(std::move(name));
        }
        const auto now = serverTimeMs(connection);
        if (!now)
            return now.error();
        auto keys = readPage(connection, names, *now);
        if (!keys)
            return keys.error();
        for (KeyValue& key : *keys) {
            const auto more = take(key);
            if (!more)
                return more.error();
            if (!*more)
                return {};
        }
    } while (cursor != "0");
    return {};
}

}  // namespace decant::redis
