// SPDX-License-Identifier: MIT
#include "services/source/postgres/cancelwatch.h"

#include <array>
#include <chrono>
#include <sys/socket.h>

namespace decant::postgres {

using namespace std::chrono_literals;

namespace {
constexpr auto kLook = 50ms;
constexpr int kPatience = 40;  ///< looks after which the connection is cut
}  // namespace

CancelWatch::CancelWatch(PGconn* connection, const JobContext& context)
    : m_socket(PQsocket(connection))
    , m_cancel(PQgetCancel(connection), &PQfreeCancel)
    , m_context(context)
    , m_thread([this] { run(); })
{
}

CancelWatch::~CancelWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

bool CancelWatch::cancelNow()
{
    std::array<char, 256> message{};
    return m_cancel
        && PQcancel(m_cancel.get(), message.data(), static_cast<int>(message.size())) == 1;
}

void CancelWatch::setBusy(bool busy)
{
    {
        const std::lock_guard lock(m_mutex);
        m_busy = busy;
    }
    m_wake.notify_one();
}

void CancelWatch::run()
{
    std::unique_lock lock(m_mutex);
    int looks = 0;
    while (!m_stop) {
        if (!m_busy) {
            looks = 0;
            m_wake.wait(lock, [this] { return m_busy || m_stop; });
            continue;
        }
        m_wake.wait_for(lock, kLook, [this] { return !m_busy || m_stop; });
        if (!m_busy || m_stop || !m_context.cancelled())
            continue;
        // The connection stays open while this thread runs, so the socket is still ours.
        if (looks++ % 10 == 0) {
            lock.unlock();
            const bool asked = cancelNow();
            lock.lock();
            if (!asked)
                looks = kPatience;
        }
        if (looks >= kPatience)
            ::shutdown(m_socket, SHUT_RDWR);
    }
}

}  // namespace decant::postgres
