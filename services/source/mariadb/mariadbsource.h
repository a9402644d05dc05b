// SPDX-License-Identifier: MIT
#pragma once

#include "services/source/mariadb/snapshotsessions.h"
#include "services/source/snapshotsource.h"

#include <optional>
#include <string>

namespace decant::mariadb {

/// A live MariaDB server, 10.4 or newer, or a MySQL server, 5.7 or newer: as the kind of the
/// service says. A server of the other kind is refused with Conflict.
class MariaDbSource final : public SnapshotSource {
public:
    MariaDbSource(Service service, std::string password);

    [[nodiscard]] Result<SourceFacts> test(JobContext& context) override;
    [[nodiscard]] Result<Catalog> introspect(JobContext& context) override;
    [[nodiscard]] Result<RowSample> sampleRows(const QualifiedName& table, int limit,
                                               JobContext& context) override;
    [[nodiscard]] Result<std::string> openSnapshot(const Catalog& catalog,
                                                   JobContext& context) override;
    [[nodiscard]] Result<Manifest> extract(const ExtractRequest& request,
                                           JobContext& context) override;

private:
    [[nodiscard]] Result<std::unique_ptr<Session>> connect(JobContext& context) const;

    const Service m_service;
    const std::string m_password;
    std::optional<SnapshotSessions> m_snapshot;
};

}  // namespace decant::mariadb
