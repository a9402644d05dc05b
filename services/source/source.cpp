// SPDX-License-Identifier: MIT
#include "services/source/source.h"

#include "services/source/postgres/postgressource.h"

#include <array>
#include <utility>

namespace decant {

namespace {

using Make = std::unique_ptr<Source> (*)(const Service&, std::string);

/// The registry: one line per kind.
constexpr std::array kKinds{
    std::pair<ServiceKind, Make>{
        ServiceKind::Postgres,
        [](const Service& service, std::string password) -> std::unique_ptr<Source> {
            return std::make_unique<postgres::PostgresSource>(service, std::move(password));
        }},
};

Error cannot(const std::string& what)
{
    return {Error::Code::InvalidInput,
            Error::Area::Source,
            what,
            "this kind of source does not answer that",
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

Result<std::unique_ptr<Source>> makeSource(const Service& service, std::string password)
{
    for (const auto& [kind, make] : kKinds) {
        if (kind == service.kind)
            return make(service, std::move(password));
    }
    return Error{Error::Code::InvalidInput, Error::Area::Project, service.name,
                 "services of kind " + std::string(toString(service.kind)) + " have no source yet",
                 "Use kind = \"postgres\"."};
}

}  // namespace decant
