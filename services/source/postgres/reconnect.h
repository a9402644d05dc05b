// SPDX-License-Identifier: MIT
#pragma once

#include "services/source/postgres/session.h"
#include "services/source/sharedcontext.h"

#include <functional>
#include <memory>
#include <string>

namespace decant::postgres {

/// How the connections of one extraction are made: all see the same exported snapshot.
struct SnapshotAccess {
    const Connection& connection;
    const std::string& password;
    const std::string& snapshot;
    SharedContext& context;

    [[nodiscard]] Result<std::unique_ptr<Session>> open() const;
};

/// Runs `work`, and again when its connection broke: over a new one, in the same snapshot, at most
/// three times. Everything `work` does must be harmless when it is done twice. What cannot be
/// repeated (the snapshot is gone, the standby cancelled it, a refusal) is the error it was.
[[nodiscard]] Result<> withReconnect(const SnapshotAccess& access,
                                     std::unique_ptr<Session>& session,
                                     const std::function<Result<>(Session&)>& work);

}  // namespace decant::postgres
