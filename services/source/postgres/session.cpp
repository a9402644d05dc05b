// SPDX-License-Identifier: MIT
#include "services/source/postgres/session.h"

#include "model/support/text.h"
#include "services/source/postgres/connectionparameters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <functional>
#include <memory>
#include <poll.h>
#include <utility>
#include <vector>

namespace decant::postgres {

namespace {

using Clock = std::chrono::steady_clock;
constexpr int kConnectSeconds = 15;
constexpr int kOldestServer = 90600;

Error cancelled(std::string what)
{
    return {Error::Code::Cancelled, Error::Area::Source, std::move(what), {}, {}};
}

int connectSeconds(const Connection& connection)
{
    int seconds = kConnectSeconds;
    if (const auto at = connection.options.find("connect_timeout");
        at != connection.options.end()) {
        const std::string& text = at->second;
        std::from_chars(text.data(), text.data() + text.size(), seconds);
        seconds = seconds > 0 ? std::max(seconds, 2) : 24 * 3600;
    }
    return seconds;
}

using RawConnection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

/// Drives an asynchronous connect to its end.
Result<> waitConnected(PGconn* raw, const std::string& name, int seconds, JobContext& context)
{
    const auto end = Clock::now() + std::chrono::seconds(seconds);
    PostgresPollingStatusType wants = PGRES_POLLING_WRITING;
    while (true) {
        if (PQstatus(raw) == CONNECTION_BAD || wants == PGRES_POLLING_FAILED)
            return connectionError(name, PQerrorMessage(raw));
        if (wants == PGRES_POLLING_OK)
            return {};
        if (context.cancelled())
            return cancelled(name);
        if (Clock::now() > end)
            return connectionError(name, "timeout expired");
        pollfd waiting{PQsocket(raw),
                       static_cast<short>(wants == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (::poll(&waiting, 1, 50) != 0)
            wants = PQconnectPoll(raw);
    }
}

void dropNotice(void* /*context*/, const char* /*message*/)
{
    // Notices may hold values of the source, so they go nowhere.
}

}  // namespace

Result<std::unique_ptr<Session>> Session::open(const Connection& connection,
                                               const std::string& password, JobContext& context)
{
    const Parameters parameters = connectionParameters(connection, password);
    std::vector<const char*> keys;
    std::vector<const char*> values;
    for (const auto& [key, value] : parameters) {
        keys.push_back(key.c_str());
        values.push_back(value.c_str());
    }
    keys.push_back(nullptr);
    values.push_back(nullptr);
    const std::string name = connectionName(connection);
    if (context.cancelled())
        return cancelled(name);
    RawConnection raw(PQconnectStartParams(keys.data(), values.data(), 0), &PQfinish);
    if (!raw)
        return Error{Error::Code::Internal, Error::Area::Source, name, say("out of memory"), {}};
    if (auto connected = waitConnected(raw.get(), name, connectSeconds(connection), context);
        !connected)
        return connected.error();
    PQsetnonblocking(raw.get(), 0);
    if (PQserverVersion(raw.get()) < kOldestServer)
        return Error{Error::Code::InvalidInput, Error::Area::Source, name,
                     say("the server is %1 %2", "PostgreSQL",
                         PQparameterStatus(raw.get(), "server_version")),
                     say("PostgreSQL 9.6 or newer is needed.")};
    std::unique_ptr<Session> session;
    auto made = guarded(name, [&] {
        session.reset(new Session(raw.release(), name, context));
        return true;
    });
    if (!made)
        return made.error();
    if (auto ready = session->prepare(connection); !ready)
        return ready.error();
    return session;
}

namespace {

/// Asks the server over a connection of its own to cancel what it does for this one.
std::function<bool()> cancelRequest(PGconn* raw)
{
    const std::shared_ptr<PGcancel> cancel(PQgetCancel(raw), &PQfreeCancel);
    return [cancel] {
        std::array<char, 256> message{};
        return cancel
            && PQcancel(cancel.get(), message.data(), static_cast<int>(message.size())) == 1;
    };
}

}  // namespace

Session::Session(PGconn* raw, std::string name, JobContext& context)
    : m_raw(raw)
    , m_connection(pqxx::connection::seize_raw_connection(raw))
    , m_name(std::move(name))
    , m_context(context)
    , m_watch(PQsocket(raw), cancelRequest(raw), context)
    , m_work(std::make_unique<pqxx::nontransaction>(m_connection))
{
    PQsetNoticeProcessor(raw, dropNotice, nullptr);
}

Session::~Session()
{
    // A server that is still busy for us would notice the closed connection only when it writes.
    if (PQtransactionStatus(m_raw) == PQTRANS_ACTIVE)
        m_watch.askNow();
}

Result<> Session::prepare(const Connection& connection)
{
    // Values come in UTF-8, which every text encoding of the server converts to.
    const char* serverEncoding = PQparameterStatus(m_raw, "server_encoding");
    const std::string encoding = serverEncoding != nullptr ? serverEncoding : "UTF8";
    const bool raw = encoding == "SQL_ASCII" || encoding == "MULE_INTERNAL";
    std::string sql = "SET client_encoding = '" + (raw ? encoding : std::string("UTF8"))
        + "';"
          "SET default_transaction_read_only = on;"
          "SET search_path = '';"
          "SET row_security = off;"  // fails where rows would be hidden
          "SET synchronize_seqscans = off;"  // the same order every time
          "SET DateStyle = 'ISO, MDY';"
          "SET IntervalStyle = 'postgres';"
          "SET TimeZone = 'UTC';"
          "SET extra_float_digits = 3;"
          "SET bytea_output = 'hex';"
          "SET lc_monetary = 'C';"
          "SET xmloption = content;"
          "SET lock_timeout = '30s';"
          "SET idle_in_transaction_session_timeout = 0;"
          "SET statement_timeout = "
        + std::to_string(std::max(0, connection.statementTimeoutSeconds)) + "000;";
    if (connection.statementTimeoutSeconds <= 0)
        sql += "RESET statement_timeout;";
    // Nothing that is read here computes enough to be worth compiling.
    if (serverVersion() >= 110000)
        sql += "SET jit = off;";
    if (serverVersion() >= 140000)
        sql += "SET idle_session_timeout = 0;";
    if (serverVersion() >= 170000)
        sql += "SET transaction_timeout = 0;";
    // Should this program die or the network go away, the server ends the session within a minute.
    sql +=
        "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = "
        "4;";
    // Reading that waits for a standby to catch up lets the server wait too.
    if (serverVersion() >= 120000)
        sql += connection.mostLagSeconds > 0 ? "SET tcp_user_timeout = 360000;"
                                             : "SET tcp_user_timeout = 30000;";
    if (const auto done = query(m_name, sql); !done)
        return done.error();
    // Also while it works on a statement or waits for a lock. Not every platform can do it, and
    // nothing depends on it, so a refusal is no error.
    if (serverVersion() >= 140000)
        static_cast<void>(query(m_name, "SET client_connection_check_interval = '5s'"));
    return {};
}

Result<pqxx::result> Session::query(std::string what, const std::string& sql)
{
    const CancelWatch::Scope scope(m_watch);
    if (m_context.cancelled())
        return cancelled(std::move(what));
    auto result = guarded(what, [&] { return m_work->exec(sql); });
    if (!result && m_context.cancelled())
        return cancelled(std::move(what));
    return result;
}

Result<std::optional<pqxx::result>> Session::attempt(std::string what, const std::string& sql,
                                                     std::string& sqlState)
{
    const CancelWatch::Scope scope(m_watch);
    if (m_context.cancelled())
        return cancelled(std::move(what));
    auto result = guarded(what, [&]() -> std::optional<pqxx::result> {
        try {
            return m_work->exec(sql);
        } catch (const pqxx::insufficient_privilege&) {
            sqlState = "42501";  // the exception comes without it
            return std::nullopt;
        } catch (const pqxx::sql_error& e) {
            sqlState = e.sqlstate();
            return std::nullopt;
        }
    });
    if (m_context.cancelled())
        return cancelled(std::move(what));
    return result;
}

Result<> Session::begin(const std::string& snapshot)
{
    std::string sql = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;";
    if (!snapshot.empty())
        sql += "SET TRANSACTION SNAPSHOT " + sqlLiteral(snapshot) + ';';
    const auto done = query(m_name, sql);
    return done ? Result<>() : Result<>(done.error());
}

Error Session::copyError(const std::string& what, const PGresult* result) const
{
    if (m_context.cancelled())
        return cancelled(what);
    const char* state = result != nullptr ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    // Only the primary message: CONTEXT and DETAIL of a broken row could quote a value.
    const char* primary =
        result != nullptr ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    return serverError(what, state != nullptr ? state : "",
                       primary != nullptr ? primary : PQerrorMessage(m_raw));
}

Result<> Session::copyOut(const std::string& what, const std::string& sql,
                          const std::function<Result<>(std::string_view)>& take)
{
    using ResultPtr = std::unique_ptr<PGresult, decltype(&PQclear)>;
    const CancelWatch::Scope scope(m_watch);
    if (m_context.cancelled())
        return cancelled(what);
    if (const ResultPtr started(PQexec(m_raw, sql.c_str()), &PQclear);
        PQresultStatus(started.get()) != PGRES_COPY_OUT)
        return copyError(what, started.get());
    char* line = nullptr;
    int size = 0;
    while ((size = PQgetCopyData(m_raw, &line, 0)) > 0) {
        const std::unique_ptr<char, decltype(&PQfreemem)> owner(line, &PQfreemem);
        if (auto taken = take({line, static_cast<std::size_t>(size)}); !taken)
            return taken.error();  // the caller closes the session, and with it the copy
    }
    Result<> outcome;
    if (size == -2)
        outcome = copyError(what, nullptr);
    while (const ResultPtr end{PQgetResult(m_raw), &PQclear}) {
        if (PQresultStatus(end.get()) == PGRES_FATAL_ERROR && outcome)
            outcome = copyError(what, end.get());
        if (PQstatus(m_raw) == CONNECTION_BAD)
            break;
    }
    if (PQstatus(m_raw) == CONNECTION_BAD && outcome)
        outcome = copyError(what, nullptr);
    return outcome;
}

bool Session::lost() const
{
    return PQstatus(m_raw) != CONNECTION_OK;
}

int Session::serverVersion() const
{
    return PQserverVersion(m_raw);
}

bool Session::encrypted() const
{
    return PQsslInUse(m_raw) == 1;
}

std::string Session::user() const
{
    return PQuser(m_raw);
}

std::string Session::database() const
{
    return PQdb(m_raw);
}

}  // namespace decant::postgres
