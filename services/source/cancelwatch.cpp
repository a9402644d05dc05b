// SPDX-License-Identifier: MIT
#include "services/source/cancelwatch.h"

#include <chrono>
#include <sys/socket.h>
#include <utility>

namespace decant {

using namespace std::chrono_literals;

namespace {
constexpr auto kLook = 50ms;
constexpr int kPatience = 40;  ///< looks after which the connection is cut
constexpr int kAskAgain = 10;  ///< looks after which the server is asked once more
}  // namespace

CancelWatch::CancelWatch(int socket, std::function<bool()> ask, const JobContext& context)
    : m_socket(socket)
    , m_ask(std::move(ask))
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
        if (looks++ % kAskAgain == 0) {
            lock.unlock();
            const bool asked = m_ask();
            lock.lock();
            if (!asked)
                looks = kPatience;
        }
        if (looks >= kPatience)
            ::shutdown(m_socket, SHUT_RDWR);
    }
}

}  // namespace decant
