// SPDX-License-Identifier: MIT
#pragma once

#include "services/source/postgres/exportedsnapshot.h"
#include "services/source/snapshotsource.h"

#include <memory>
#include <optional>
#include <string>

namespace decant::postgres {

/// A live PostgreSQL server, 9.6 to 18.
class PostgresSource final : public SnapshotSource {
public:
    PostgresSource(Service service, std::string password);

    [[nodiscard]] Result<SourceFacts> test(JobContext& context) override;
    [[nodiscard]] Result<Catalog> introspect(JobContext& context) override;
    [[nodiscard]] Result<RowSample> sampleRows(const QualifiedName& table, int limit,
                                               JobContext& context) override;
    [[nodiscard]] Result<std::vector<ProbeAnswer>> probe(std::span<const ConstraintProbe> probes,
                                                         JobContext& context) override;
    [[nodiscard]] Result<std::vector<ColumnLabel>> columnLabels(const std::string& provider,
                                                                JobContext& context) override;
    [[nodiscard]] Result<> checkSubset(const SubsetPlan& plan, const Catalog& catalog,
                                       JobContext& context) override;
    [[nodiscard]] Result<std::vector<TableFigures>>
    measure(const SubsetPlan& plan, const Catalog& catalog, JobContext& context) override;
    [[nodiscard]] Result<std::int64_t> countRows(const Catalog& catalog, const QualifiedName& table,
                                                 const std::string& condition,
                                                 JobContext& context) override;
    [[nodiscard]] Result<RowReason> whyRow(const SubsetPlan& plan, const Catalog& catalog,
                                           const QualifiedName& table, const std::string& key,
                                           JobContext& context) override;
    [[nodiscard]] Result<std::string> openSnapshot(const Catalog& catalog,
                                                   JobContext& context) override;
    [[nodiscard]] Result<Manifest> extract(const ExtractRequest& request,
                                           JobContext& context) override;

private:
    /// A session within a read-only transaction.
    [[nodiscard]] Result<std::unique_ptr<class Session>> begun(JobContext& context) const;

    const Service m_service;
    const std::string m_password;
    std::optional<ExportedSnapshot> m_snapshot;
};

}  // namespace decant::postgres
