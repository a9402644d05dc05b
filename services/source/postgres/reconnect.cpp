// SPDX-License-Identifier: MIT
#include "services/source/postgres/reconnect.h"

#include <utility>

namespace decant::postgres {

namespace {
constexpr int kAttempts = 3;
}

Result<std::unique_ptr<Session>> SnapshotAccess::open() const
{
    auto session = Session::open(connection, password, context);
    if (!session)
        return session;
    if (auto begun = (*session)->begin(snapshot); !begun)
        return begun.error();
    return session;
}

Result<> withReconnect(const SnapshotAccess& access, std::unique_ptr<Session>& session,
                       const std::function<Result<>(Session&)>& work)
{
    for (int attempt = 1;; ++attempt) {
        auto done = work(*session);
        if (done || !session->lost() || access.context.cancelled() || attempt > kAttempts)
            return done;
        auto again = access.open();
        if (!again)
            return done;  // the first error says what happened
        access.context.log(LogLevel::Warning,
                           done.error().what + ": the connection broke and was made again ("
                               + done.error().detail.english() + ")");
        session = *std::move(again);
    }
}

}  // namespace decant::postgres
