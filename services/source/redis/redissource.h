// SPDX-License-Identifier: MIT
#pragma once

#include "services/source/redis/connection.h"
#include "services/source/snapshotsource.h"

#include <memory>
#include <string>

namespace decant::redis {

/// A live server of Redis, 6 or newer, or of Valkey: precise versions include which of the two.
class RedisSource final : public SnapshotSource {
public:
    RedisSource(Service service, std::string password);

    [[nodiscard]] Result<SourceFacts> test(JobContext& context) override;
    [[nodiscard]] Result<Catalog> introspect(JobContext& context) override;
    [[nodiscard]] Result<RowSample> sampleRows(const QualifiedName& table, int limit,
                                               JobContext& context) override;
    /// Says where the server stands; its keys are read later.
    [[nodiscard]] Result<std::string> openSnapshot(const Catalog& catalog,
                                                   JobContext& context) override;
    [[nodiscard]] Result<Manifest> extract(const ExtractRequest& request,
                                           JobContext& context) override;

private:
    /// Errors: Conflict where the server is the other of the two.
    [[nodiscard]] Result<std::unique_ptr<RedisConnection>> connect(JobContext& context) const;

    const Service m_service;
    const std::string m_password;
};

}  // namespace decant::redis
