// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/jobcontext.h"

#include <condition_variable>
#include <libpq-fe.h>
#include <memory>
#include <mutex>
#include <thread>

namespace decant::postgres {

/// Interrupts what blocks on one connection once the context is cancelled: first it asks the
/// server to cancel, and if that does not help it cuts the connection.
class CancelWatch {
public:
    CancelWatch(PGconn* connection, const JobContext& context);
    CancelWatch(const CancelWatch&) = delete;
    CancelWatch& operator=(const CancelWatch&) = delete;
    ~CancelWatch();

    /// Asks the server to cancel what it does for this connection. False when it cannot be asked.
    bool cancelNow();

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
    const std::unique_ptr<PGcancel, decltype(&PQfreeCancel)> m_cancel;
    const JobContext& m_context;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_busy = false;
    bool m_stop = false;
    std::thread m_thread;
};

}  // namespace decant::postgres
