// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"
#include "model/support/jobcontext.h"
#include "model/support/result.h"

#include <hiredis/hiredis.h>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace decant::redis {

using Reply = std::unique_ptr<redisReply, decltype(&freeReplyObject)>;
using Command = std::vector<std::string>;

/// One connection to a Redis server, used by one thread; only commands that read are sent.
class RedisConnection {
public:
    /// Errors: Denied, Unavailable; InvalidInput for a Redis older than 6. The password is never
    /// part of an error.
    [[nodiscard]] static Result<std::unique_ptr<RedisConnection>>
    open(const Connection& connection, const std::string& password, JobContext& context);

    /// One command; an error reply is an error. Values of the source are never part of an error.
    [[nodiscard]] Result<Reply> ask(const Command& command);
    /// Many commands in one round trip; the replies in their order.
    [[nodiscard]] Result<std::vector<Reply>> ask(const std::vector<Command>& commands);
    /// The sections of INFO as name -> value.
    [[nodiscard]] Result<std::map<std::string, std::string>> info();

private:
    using Raw = std::unique_ptr<redisContext, decltype(&redisFree)>;
    RedisConnection(Raw raw, std::string name, JobContext& context)
        : m_raw(std::move(raw))
        , m_name(std::move(name))
        , m_context(context)
    {
    }
    [[nodiscard]] Result<Reply> read(const std::string& command);
    [[nodiscard]] Error failure() const;

    Raw m_raw;
    std::string m_name;
    JobContext& m_context;
};

/// One line of info(), "" where the server tells none.
[[nodiscard]] std::string valueOf(const std::map<std::string, std::string>& info,
                                  const std::string& name);

/// Version of the server as it tells it, and whether it is Valkey, which also tells which Redis it
/// behaves like.
struct ServerVersion {
    bool valkey = false;
    std::string text;
};
[[nodiscard]] ServerVersion serverVersion(const std::map<std::string, std::string>& info);

/// 70015 for "7.0.15"; 0 for anything else.
[[nodiscard]] int versionNumber(std::string_view text);

/// The text of a string, status or integer reply.
[[nodiscard]] std::string textOf(const redisReply& reply);

/// The databases to read: the one the connection names, else all that have keys, in order.
[[nodiscard]] Result<std::vector<int>> databasesOf(const Connection& connection,
                                                   const std::map<std::string, std::string>& info);

}  // namespace decant::redis
