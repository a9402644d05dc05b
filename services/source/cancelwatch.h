// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/jobcontext.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace decant {

/// Interrupts what blocks on one connection once the context is cancelled: first it asks the
/// server to stop, and if that does not help within two seconds it cuts the connection.
class CancelWatch {
public:
    /// `ask` tells the server to stop what it does for this connection, and returns false when it
    /// cannot be told; it runs in a thread of its own. The socket stays open as long as the watch
    /// lives.
    CancelWatch(int socket, std::function<bool()> ask, const JobContext& context);
    CancelWatch(const CancelWatch&) = delete;
    CancelWatch& operator=(const CancelWatch&) = delete;
    ~CancelWatch();

    /// Asks the server now, cancelled or not. False when it cannot be told.
    bool askNow() const { return m_ask(); }

    /// Marks the time in which the connection may be interrupted.
    class Scope {
    public:
        explicit Scope(CancelWatch& watch)
            : m_watch(watch)
        {
            m_watch.setBusy(true);
        }
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;
        ~Scope() { m_watch.setBusy(false); }

    private:
        CancelWatch& m_watch;
    };

private:
    void setBusy(bool busy);
    void run();

    const int m_socket;
    const std::function<bool()> m_ask;
    const JobContext& m_context;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_busy = false;
    bool m_stop = false;
    std::thread m_thread;
};

}  // namespace decant
