// SPDX-License-Identifier: MIT
#include "services/source/postgres/lagguard.h"

#include "services/source/postgres/session.h"

#include <chrono>
#include <utility>

namespace decant::postgres {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto kLook = 1s;
constexpr auto kPatience = 5min;

}  // namespace

Result<std::unique_ptr<LagGuard>> LagGuard::start(const Connection& connection,
                                                  const std::string& password, bool standby,
                                                  SharedContext& context)
{
    if (!standby || connection.mostLagSeconds <= 0)
        return std::unique_ptr<LagGuard>();
    auto session = Session::open(connection, password, context);
    if (!session)
        return std::move(session).error();
    return std::unique_ptr<LagGuard>(
        new LagGuard(*std::move(session), connection.mostLagSeconds, context));
}

LagGuard::LagGuard(std::unique_ptr<Session> session, int mostSeconds, SharedContext& context)
    : m_session(std::move(session))
    , m_mostSeconds(mostSeconds)
    , m_context(context)
    , m_thread([this] { run(); })
{
}

LagGuard::~LagGuard()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
    m_context.pace().hold(false);
}

Result<double> LagGuard::lagSeconds()
{
    const bool old = m_session->serverVersion() < 100000;
    const std::string received =
        old ? "pg_last_xlog_receive_location()" : "pg_last_wal_receive_lsn()";
    const std::string replayed =
        old ? "pg_last_xlog_replay_location()" : "pg_last_wal_replay_lsn()";
    const auto rows =
        m_session->query("replication lag",
                         "SELECT CASE WHEN " + received + " = " + replayed
                             + " THEN 0 ELSE coalesce(extract(epoch FROM clock_timestamp() - "
                               "pg_last_xact_replay_timestamp()), 0) END::float8");
    if (!rows)
        return rows.error();
    return (*rows)[0][0].as<double>();
}

void LagGuard::run()
{
    bool held = false;
    Clock::time_point since;
    std::unique_lock lock(m_mutex);
    while (!m_stop && !m_context.cancelled()) {
        lock.unlock();
        const auto lag = lagSeconds();
        lock.lock();
        if (!lag)
            return m_context.fail(lag.error());
        if (const bool behind = *lag > m_mostSeconds; behind != held) {
            held = behind;
            since = Clock::now();
            m_context.pace().hold(held);
            m_context.log(LogLevel::Warning,
                          held ? "the standby is " + std::to_string(static_cast<int>(*lag))
                                  + " s behind: reading waits"
                               : std::string("the standby has caught up: reading goes on"));
        }
        if (held && Clock::now() - since > kPatience)
            return m_context.fail(
                {Error::Code::Unavailable, Error::Area::Source, "replication lag",
                 say("the standby stays %1 s behind", static_cast<int>(*lag)),
                 say("Its replay may wait for this very reading: lower max_standby_streaming_delay "
                     "there, raise \"max_lag\" of the source, or read at a quieter time.")});
        m_wake.wait_for(lock, kLook, [this] { return m_stop; });
    }
}

}  // namespace decant::postgres
