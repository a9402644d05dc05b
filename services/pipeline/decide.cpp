// SPDX-License-Identifier: MIT
#include "services/pipeline/decide.h"

#include "model/masking/maskplan.h"
#include "model/subset/skippedtables.h"
#include "services/pipeline/initproject.h"
#include "services/pipeline/opensource.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace decant {

namespace {

constexpr int kSampleRows = 200;

int currentYear()
{
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return static_cast<int>(std::chrono::year_month_day(today).year());
}

/// Columns that do as another one does: of foreign keys, partitions and inheritance children.
std::set<std::string> followers(const Catalog& catalog)
{
    std::set<std::string> names;
    for (const Relation& relation : catalog.relations) {
        for (std::size_t i = 0; i < relation.columns.size(); ++i) {
            // A key that refers to itself would follow nobody.
            if (relation.table != relation.referencedTable
                || relation.columns[i] != relation.referencedColumns[i])
                names.insert(relation.table.text() + '.' + relation.columns[i]);
        }
    }
    for (const Table& table : catalog.tables) {
        std::vector<std::string> parents = table.inherits;
        if (!table.partitionOf.empty())
            parents.push_back(table.partitionOf);
        for (const std::string& text : parents) {
            const auto name = QualifiedName::parse(text);
            const Table* parent = name ? catalog.table(*name) : nullptr;
            for (const Column& column : table.columns) {
                if (parent != nullptr && parent->column(column.name) != nullptr)
                    names.insert(table.name.text() + '.' + column.name);
            }
        }
    }
    return names;
}

void noteUndecided(const Service& service, const Catalog& catalog, BulkDecision& result)
{
    const MaskPlan plan = planMasking(service, catalog);
    for (const Problem& problem : plan.problems) {
        if (problem.id == "undecided-column")
            result.undecided.push_back(problem.table + '.' + problem.column);
    }
}

}  // namespace

Result<BulkDecision> decideByPreset(const Project& project, Service& service, Preset preset,
                                    bool all, JobContext& context)
{
    auto source = openSource(project, service);
    if (!source)
        return std::move(source).error();
    auto catalog = (*source)->introspect(context);
    if (!catalog)
        return std::move(catalog).error();
    auto scanned = scanSource(**source, *catalog, kSampleRows, context);
    if (!scanned)
        return std::move(scanned).error();
    const std::set<std::string> following = followers(*catalog);
    const int year = currentYear();
    BulkDecision result;
    for (const ScannedColumn& column : *scanned) {
        const std::string table = column.table.text();
        const Decision* known = service.masking.find(table, column.column.name);
        if (following.contains(table + '.' + column.column.name)) {
            if (all && known != nullptr)
                service.masking.remove(table, column.column.name);
            continue;
        }
        if (known != nullptr && !all)
            continue;
        const Table* described = catalog->table(column.table);
        auto decision = decant::decideByPreset(
            preset, {*catalog, *described, column.column, column.found, year});
        if (!decision || (known != nullptr && *known == *decision))
            continue;
        service.masking.set(table, column.column.name, *decision);
        result.changes.push_back({table, column.column.name, *std::move(decision)});
    }
    noteUndecided(service, *catalog, result);
    return result;
}

Result<BulkDecision> importRules(const Project& project, Service& service, ForeignRules rules,
                                 bool all, JobContext& context)
{
    auto source = openSource(project, service);
    if (!source)
        return std::move(source).error();
    auto catalog = (*source)->introspect(context);
    if (!catalog)
        return std::move(catalog).error();
    BulkDecision result;
    result.losses = std::move(rules.losses);
    std::set<std::string> imported;
    for (ForeignRule& rule : rules.rules) {
        const std::string where = rule.table + '.' + rule.column;
        const auto name = QualifiedName::parse(rule.table);
        const Table* table = name ? catalog->table(*name) : nullptr;
        if (table == nullptr || table->column(rule.column) == nullptr) {
            result.losses.push_back({where, "The source has no such column."});
            continue;
        }
        if (!imported.insert(where).second) {
            result.losses.push_back({where, "It has several rules; the first one was taken."});
            continue;
        }
        if (service.masking.find(rule.table, rule.column) != nullptr && !all) {
            result.losses.push_back({where, "It is decided already and stays so."});
            continue;
        }
        service.masking.set(rule.table, rule.column, rule.decision);
        result.changes.push_back({rule.table, rule.column, std::move(rule.decision)});
    }
    noteUndecided(service, *catalog, result);
    return result;
}

Result<ForeignRules> readAnonLabels(const Project& project, const Service& service,
                                    JobContext& context)
{
    auto source = openSource(project, service);
    if (!source)
        return std::move(source).error();
    auto labels = (*source)->columnLabels("anon", context);
    if (!labels)
        return std::move(labels).error();
    if (labels->empty())
        return Error{Error::Code::NotFound, Error::Area::Source, service.name,
                     say("no column has a security label of the provider anon"),
                     say("Look with: SELECT * FROM pg_seclabels WHERE provider = 'anon'.")};
    ForeignRules rules;
    for (const ColumnLabel& each : *labels)
        readAnonLabel(each.table.text(), each.column, each.label, rules);
    return rules;
}

}  // namespace decant
