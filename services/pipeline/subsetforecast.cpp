// SPDX-License-Identifier: MIT
#include "model/detect/advice.h"
#include "model/subset/skippedtables.h"
#include "services/pipeline/opensource.h"
#include "services/pipeline/pipeline.h"
#include "services/pipeline/servicerun.h"
#include "services/source/extracttools.h"
#include "services/subset/sqlcheck.h"

#include <iterator>
#include <utility>

namespace decant {

namespace {

/// The source with its catalog, and the plan if nothing forbids it.
struct Opened {
    std::unique_ptr<Source> source;
    Catalog catalog;
    SubsetPlan plan;
};

Result<Opened> open(const Project& project, const Service& service, JobContext& context)
{
    Opened opened;
    auto source = openSource(project, service);
    if (!source)
        return std::move(source).error();
    opened.source = *std::move(source);
    auto catalog = opened.source->introspect(context);
    if (!catalog)
        return std::move(catalog).error();
    opened.catalog = *std::move(catalog);
    opened.plan = planSubset(service.subset, opened.catalog, service.name);
    if (auto refused = refuseProblems(service, subsetProblems(service, opened.catalog)); !refused)
        return std::move(refused).error();
    return opened;
}

}  // namespace

std::vector<Problem> subsetProblems(const Service& service, const Catalog& catalog)
{
    if (service.kind != ServiceKind::Postgres) {
        if (const auto known = checkWholeTables(service.subset, catalog); !known)
            return {Problem{Severity::Error,
                            "subset-not-supported",
                            service.name,
                            {},
                            {},
                            say("%1: %2.", known.error().what, known.error().detail),
                            known.error().hint}};
    }
    std::vector<Problem> problems = planSubset(service.subset, catalog, service.name).problems;
    if (service.kind == ServiceKind::Postgres) {
        std::vector<Problem> sql = checkSubsetSql(service.subset, service.name);
        problems.insert(problems.end(), std::make_move_iterator(sql.begin()),
                        std::make_move_iterator(sql.end()));
    }
    return problems;
}

MaskPlan planService(const Service& service, const Catalog& catalog)
{
    MaskPlan plan = planMasking(service, catalog);
    adviseUndecided(plan.problems, catalog);
    std::vector<Problem> subset = subsetProblems(service, catalog);
    plan.problems.insert(plan.problems.end(), std::make_move_iterator(subset.begin()),
                         std::make_move_iterator(subset.end()));
    return plan;
}

Result<SubsetForecast> forecastSubset(const Project& project, const Service& service,
                                      JobContext& context)
{
    auto opened = open(project, service, context);
    if (!opened)
        return std::move(opened).error();
    if (auto checked = opened->source->checkSubset(opened->plan, opened->catalog, context);
        !checked)
        return std::move(checked).error();
    auto figures = opened->source->measure(opened->plan, opened->catalog, context);
    if (!figures)
        return std::move(figures).error();
    SubsetForecast forecast;
    forecast.figures = *std::move(figures);
    forecast.estimate = estimateSubset(opened->plan, opened->catalog, forecast.figures);
    forecast.catalog = std::move(opened->catalog);
    forecast.plan = std::move(opened->plan);
    return forecast;
}

Result<RowReason> whySubsetRow(const Project& project, const Service& service,
                               const QualifiedName& table, const std::string& key,
                               JobContext& context)
{
    auto opened = open(project, service, context);
    if (!opened)
        return std::move(opened).error();
    return opened->source->whyRow(opened->plan, opened->catalog, table, key, context);
}

Result<std::int64_t> countSubsetRows(const Project& project, const Service& service,
                                     const QualifiedName& table, const std::string& condition,
                                     JobContext& context)
{
    if (service.kind == ServiceKind::Postgres) {
        if (const auto finding = checkSql(SqlPiece::Condition, condition))
            return Error{
                Error::Code::InvalidInput, Error::Area::Project, table.text(),
                say("line %1, column %2: %3", finding->line, finding->column, finding->message),
                say("Write one condition of the source's SQL and nothing else.")};
    }
    auto source = openSource(project, service);
    if (!source)
        return std::move(source).error();
    auto catalog = (*source)->introspect(context);
    if (!catalog)
        return std::move(catalog).error();
    return (*source)->countRows(*catalog, table, condition, context);
}

}  // namespace decant
