// SPDX-License-Identifier: MIT
#include "services/source/source.h"

#include "services/source/custom/customsource.h"
#include "services/source/mariadb/mariadbsource.h"
#include "services/source/postgres/postgressource.h"
#include "services/source/redis/redissource.h"
#include "services/source/snapshotsource.h"

#include <algorithm>
#include <array>
#include <utility>

namespace decant {

namespace {

using Make = std::unique_ptr<SnapshotSource> (*)(const Service&, std::string,
                                                 const std::filesystem::path&);

template <class Kind>
std::unique_ptr<SnapshotSource> make(const Service& service, std::string password,
                                     const std::filesystem::path& /*folder*/)
{
    return std::make_unique<Kind>(service, std::move(password));
}

std::unique_ptr<SnapshotSource> makeCustom(const Service& service, std::string password,
                                           const std::filesystem::path& folder)
{
    return std::make_unique<custom::CustomSource>(service, std::move(password), folder);
}

/// The registry: one line per kind.
constexpr std::array kKinds{
    std::pair<ServiceKind, Make>{ServiceKind::Postgres, make<postgres::PostgresSource>},
    std::pair<ServiceKind, Make>{ServiceKind::MariaDb, make<mariadb::MariaDbSource>},
    std::pair<ServiceKind, Make>{ServiceKind::MySql, make<mariadb::MariaDbSource>},
    std::pair<ServiceKind, Make>{ServiceKind::Redis, make<redis::RedisSource>},
    std::pair<ServiceKind, Make>{ServiceKind::Valkey, make<redis::RedisSource>},
    std::pair<ServiceKind, Make>{ServiceKind::Custom, makeCustom},
};

Error cannot(const std::string& what)
{
    return {Error::Code::InvalidInput,
            Error::Area::Source,
            what,
            say("this kind of source does not answer that"),
            {}};
}

}  // namespace

Result<std::vector<ProbeAnswer>> Source::probe(std::span<const ConstraintProbe> probes,
                                               JobContext& /*context*/)
{
    std::vector<ProbeAnswer> answers;
    for (const ConstraintProbe& probe : probes)
        answers.push_back({std::vector(probe.rows.size(), Verdict::Unknown), {}});
    return answers;
}

Result<std::vector<ColumnLabel>> Source::columnLabels(const std::string& /*provider*/,
                                                      JobContext& /*context*/)
{
    return std::vector<ColumnLabel>();
}

Result<> Source::checkSubset(const SubsetPlan& /*plan*/, const Catalog& /*catalog*/,
                             JobContext& /*context*/)
{
    return {};
}

Result<std::vector<TableFigures>> Source::measure(const SubsetPlan& plan, const Catalog& catalog,
                                                  JobContext& /*context*/)
{
    return figuresFromStatistics(plan, catalog);
}

Result<std::int64_t> Source::countRows(const Catalog& /*catalog*/, const QualifiedName& table,
                                       const std::string& /*condition*/, JobContext& /*context*/)
{
    return cannot(table.text());
}

Result<RowReason> Source::whyRow(const SubsetPlan& /*plan*/, const Catalog& /*catalog*/,
                                 const QualifiedName& table, const std::string& /*key*/,
                                 JobContext& /*context*/)
{
    return cannot(table.text());
}

std::unique_ptr<SnapshotSource> makeSnapshotSource(const Service& service, std::string password,
                                                   const std::filesystem::path& projectFolder)
{
    const auto* kind = std::find_if(kKinds.begin(), kKinds.end(),
                                    [&](const auto& each) { return each.first == service.kind; });
    return kind->second(service, std::move(password), projectFolder);
}

Result<std::unique_ptr<Source>> makeSource(const Service& service, std::string password)
{
    return std::unique_ptr<Source>(makeSnapshotSource(service, std::move(password), {}));
}

}  // namespace decant
