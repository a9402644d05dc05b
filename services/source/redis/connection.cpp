// SPDX-License-Identifier: MIT
#include "services/source/redis/connection.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <utility>

namespace decant::redis {

namespace {

constexpr timeval kConnectTimeout{15, 0};
/// Waiting for an answer is cut into pieces of this length, so that cancelling is noticed.
constexpr timeval kLook{0, 50'000};
constexpr int kPatience = 20 * 120;  ///< looks without an answer: two minutes
constexpr int kDefaultPort = 6379;
constexpr int kOldestServer = 60000;

std::string nameOf(const Connection& connection)
{
    const std::string host = connection.host.empty() ? "127.0.0.1" : connection.host;
    return host.starts_with('/')
        ? host
        : host + ':' + std::to_string(connection.port > 0 ? connection.port : kDefaultPort);
}

Error unavailable(const std::string& name, Sentence detail)
{
    return {Error::Code::Unavailable, Error::Area::Source, name, std::move(detail),
            say("Check host, port and network, and that the server runs.")};
}

}  // namespace

std::string valueOf(const std::map<std::string, std::string>& info, const std::string& name)
{
    const auto at = info.find(name);
    return at == info.end() ? std::string() : at->second;
}

ServerVersion serverVersion(const std::map<std::string, std::string>& info)
{
    if (std::string valkey = valueOf(info, "valkey_version"); !valkey.empty())
        return {true, std::move(valkey)};
    return {false, valueOf(info, "redis_version")};
}

int versionNumber(std::string_view text)
{
    int parts[3] = {0, 0, 0};
    const char* at = text.data();
    const char* end = text.data() + text.size();
    for (int& part : parts) {
        const auto [next, fault] = std::from_chars(at, end, part);
        if (fault != std::errc())
            return 0;
        at = next;
        if (at < end && *at == '.')
            ++at;
    }
    return parts[0] * 10000 + parts[1] * 100 + parts[2];
}

std::string textOf(const redisReply& reply)
{
    if (reply.type == REDIS_REPLY_INTEGER)
        return std::to_string(reply.integer);
    return reply.str == nullptr ? std::string() : std::string(reply.str, reply.len);
}

Result<std::unique_ptr<RedisConnection>> RedisConnection::open(const Connection& connection,
                                                               const std::string& password,
                                                               JobContext& context)
{
    const std::string name = nameOf(connection);
    if (context.cancelled())
        return Error{Error::Code::Cancelled, Error::Area::Source, name, {}, {}};
    if (!connection.sslMode.empty() && connection.sslMode != "disable"
        && connection.sslMode != "prefer" && connection.sslMode != "allow")
        return Error{Error::Code::InvalidInput, Error::Area::Project, name,
                     say("connections to Redis are not encrypted by Decant"),
                     say("Use a tunnel (stunnel, ssh) to the server and ssl_mode = \"disable\".")};
    const std::string host = connection.host.empty() ? "127.0.0.1" : connection.host;
    Raw raw(host.starts_with('/')
                ? redisConnectUnixWithTimeout(host.c_str(), kConnectTimeout)
                : redisConnectWithTimeout(host.c_str(),
                                          connection.port > 0 ? connection.port : kDefaultPort,
                                          kConnectTimeout),
            &redisFree);
    if (!raw)
        return Error{Error::Code::Internal, Error::Area::Source, name, say("out of memory"), {}};
    if (raw->err != 0)
        return unavailable(name, Sentence::verbatim(raw->errstr));
    redisSetTimeout(raw.get(), kLook);
    std::unique_ptr<RedisConnection> opened(new RedisConnection(std::move(raw), name, context));
    if (!password.empty()) {
        Command login{"AUTH"};
        if (!connection.user.empty())
            login.push_back(connection.user);
        login.push_back(password);
        if (auto done = opened->ask(login); !done)
            return done.error();
    }
    const auto info = opened->info();
    if (!info)
        return info.error();
    const ServerVersion version = serverVersion(*info);
    if (!version.valkey && versionNumber(version.text) < kOldestServer)
        return Error{Error::Code::InvalidInput, Error::Area::Source, name,
                     say("the server is %1 %2", "Redis",
                         (version.text.empty() ? "of no known version" : version.text)),
                     say("Redis 6 or newer is needed.")};
    return opened;
}

Error RedisConnection::failure() const
{
    if (m_context.cancelled())
        return {Error::Code::Cancelled, Error::Area::Source, m_name, {}, {}};
    return unavailable(m_name, Sentence::verbatim(m_raw->errstr));
}

/// `command`: its name alone, for errors.
Result<Reply> RedisConnection::read(const std::string& command)
{
    void* raw = nullptr;
    for (int looks = 0; redisGetReply(m_raw.get(), &raw) != REDIS_OK; ++looks) {
        const bool waiting = m_raw->err == REDIS_ERR_IO && (errno == EAGAIN || errno == EINTR);
        if (!waiting || m_context.cancelled() || looks >= kPatience)
            return failure();
        m_raw->err = 0;  // nothing came within a look: the connection is as good as before
        m_raw->errstr[0] = '\0';
    }
    Reply reply(static_cast<redisReply*>(raw), &freeReplyObject);
    if (reply->type != REDIS_REPLY_ERROR)
        return reply;
    const std::string text = textOf(*reply);
    const bool denied = text.starts_with("NOAUTH") || text.starts_with("NOPERM")
        || text.starts_with("WRONGPASS") || text.starts_with("ERR invalid password");
    // Replies to other commands can quote what was sent, a key for example.
    return Error{
        denied ? Error::Code::Denied : Error::Code::InvalidInput, Error::Area::Source, m_name,
        say("%1: %2", command, text.substr(0, text.find(' '))),
        denied ? say("Check user and password, and that the user may run INFO, SCAN, TYPE and "
                     "the commands that read.")
               : Sentence()};
}

Result<Reply> RedisConnection::ask(const Command& command)
{
    auto replies = ask(std::vector<Command>{command});
    if (!replies)
        return replies.error();
    return std::move(replies->front());
}

Result<std::vector<Reply>> RedisConnection::ask(const std::vector<Command>& commands)
{
    std::vector<const char*> words;
    std::vector<std::size_t> sizes;
    for (const Command& command : commands) {
        words.clear();
        sizes.clear();
        for (const std::string& word : command) {
            words.push_back(word.data());
            sizes.push_back(word.size());
        }
        if (redisAppendCommandArgv(m_raw.get(), static_cast<int>(words.size()), words.data(),
                                   sizes.data())
            != REDIS_OK)
            return failure();
    }
    std::vector<Reply> replies;
    replies.reserve(commands.size());
    Result<> outcome;
    for (const Command& command : commands) {
        auto reply = read(command.front());
        if (reply)
            replies.push_back(std::move(*reply));
        else if (outcome)
            outcome = reply.error();
        if (m_raw->err != 0)
            break;
    }
    if (!outcome)
        return outcome.error();
    return replies;
}

Result<std::map<std::string, std::string>> RedisConnection::info()
{
    auto reply = ask(Command{"INFO"});
    if (!reply)
        return reply.error();
    std::map<std::string, std::string> values;
    const std::string text = textOf(**reply);
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find("\r\n", from), text.size());
        const std::string_view line = std::string_view(text).substr(from, end - from);
        from = end + 2;
        if (const std::size_t colon = line.find(':');
            colon != std::string_view::npos && !line.starts_with('#'))
            values.emplace(line.substr(0, colon), line.substr(colon + 1));
    }
    return values;
}

Result<std::vector<int>> databasesOf(const Connection& connection,
                                     const std::map<std::string, std::string>& info)
{
    std::vector<int> numbers;
    const auto add = [&numbers](std::string_view text) {
        int number = 0;
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
        const bool whole = fault == std::errc() && end == text.data() + text.size();
        if (whole && number >= 0)
            numbers.push_back(number);
        return whole && number >= 0;
    };
    if (!connection.database.empty()) {
        if (!add(connection.database))
            return Error{Error::Code::InvalidInput, Error::Area::Project,
                         "database " + connection.database, say("databases of Redis are numbers"),
                         say("Write database = \"0\", or leave it out to take all.")};
        return numbers;
    }
    for (const auto& [name, value] : info) {
        if (name.starts_with("db"))
            add(std::string_view(name).substr(2));
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

}  // namespace decant::redis
