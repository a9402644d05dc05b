// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"
#include "services/source/sharedcontext.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

namespace decant::postgres {

class Session;

/// Watches how far a standby is behind its primary while it is read, over a connection of its own:
/// beyond the limit reading stops until it has caught up, and when it does not do so within five
/// minutes the extraction fails. Lag is the age of the last replayed transaction, and none while
/// all that was received is replayed or nothing was replayed since the standby started.
class LagGuard {
public:
    /// Null where nothing is to be watched: a primary, or no limit. Errors: those of a connection.
    [[nodiscard]] static Result<std::unique_ptr<LagGuard>> start(const Connection& connection,
                                                                 const std::string& password,
                                                                 bool standby,
                                                                 SharedContext& context);
    LagGuard(const LagGuard&) = delete;
    LagGuard& operator=(const LagGuard&) = delete;
    ~LagGuard();

private:
    LagGuard(std::unique_ptr<Session> session, int mostSeconds, SharedContext& context);
    void run();
    [[nodiscard]] Result<double> lagSeconds();

    const std::unique_ptr<Session> m_session;
    const int m_mostSeconds;
    SharedContext& m_context;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    std::thread m_thread;
};

}  // namespace decant::postgres
