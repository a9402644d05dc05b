// SPDX-License-Identifier: MIT
#include "model/subset/subsetplan.h"

#include <algorithm>
#include <deque>

namespace decant {

namespace {

std::size_t plainCharacters(std::string_view pattern)
{
    return static_cast<std::size_t>(
        std::count_if(pattern.begin(), pattern.end(), [](char c) { return c != '*' && c != '?'; }));
}

/// The tables a table belongs to, nearest first: partitioned parents, inheritance parents.
std::vector<std::string> ancestors(const Catalog& catalog, const Table& table)
{
    std::vector<std::string> found;
    std::deque<const Table*> open{&table};
    while (!open.empty()) {
        const Table* at = open.front();
        open.pop_front();
        std::vector<std::string> parents = at->inherits;
        if (!at->partitionOf.empty())
            parents.push_back(at->partitionOf);
        for (const std::string& parent : parents) {
            if (std::find(found.begin(), found.end(), parent) != found.end())
                continue;
            found.push_back(parent);
            const auto name = QualifiedName::parse(parent);
            if (const Table* next = name ? catalog.table(*name) : nullptr)
                open.push_back(next);
        }
    }
    return found;
}

}  // namespace

RowsDecision decideRows(const SubsetSpec& spec, const Catalog& catalog, const Table& table)
{
    const std::string name = table.name.text();
    if (const auto at = spec.tables.find(name); at != spec.tables.end())
        return {&at->second, at->first};
    const std::vector<std::string> parents = ancestors(catalog, table);
    for (const std::string& parent : parents) {
        if (const auto at = spec.tables.find(parent); at != spec.tables.end())
            return {&at->second, at->first};
    }
    // An extension's own rows and large objects are no tables that a pattern could mean.
    if (table.kind == TableKind::LargeObjects || table.extensionConfig)
        return {};
    std::vector<std::string> names{name};
    if (!parents.empty())
        names.push_back(parents.back());
    RowsDecision best;
    for (const std::string& candidate : names) {
        for (const auto& [key, rows] : spec.tables) {
            if (isTablePattern(key) && matchesPattern(key, candidate)
                && (best.rows == nullptr || plainCharacters(key) > plainCharacters(best.key)))
                best = {&rows, key};
        }
        if (best.rows != nullptr)
            return best;
    }
    return {};
}

SubsetReasons::SubsetReasons(const SubsetPlan& plan)
    : m_via(plan.units.size())
    , m_reached(plan.units.size(), false)
{
    std::vector<std::vector<SubsetStep>> steps(plan.units.size());
    for (std::size_t i = 0; i < plan.relations.size(); ++i) {
        const SubsetRelation& relation = plan.relations[i];
        if (relation.toParents)
            steps[relation.unit].push_back({i, false, relation.unit, relation.referencedUnit});
        if (relation.toChildren)
            steps[relation.referencedUnit].push_back(
                {i, true, relation.referencedUnit, relation.unit});
    }
    std::deque<std::size_t> open;
    for (const SubsetTable& table : plan.tables) {
        if (table.isSeed() && !m_reached[table.unit]) {
            m_reached[table.unit] = true;
            open.push_back(table.unit);
        }
    }
    while (!open.empty()) {
        const std::size_t at = open.front();
        open.pop_front();
        for (const SubsetStep& step : steps[at]) {
            if (m_reached[step.to])
                continue;
            m_reached[step.to] = true;
            m_via[step.to] = step;
            open.push_back(step.to);
        }
    }
}

std::optional<std::vector<SubsetStep>> SubsetReasons::chain(std::size_t unit) const
{
    if (!m_reached[unit])
        return std::nullopt;
    std::vector<SubsetStep> chain;
    for (std::size_t at = unit; m_via[at]; at = m_via[at]->from)
        chain.push_back(*m_via[at]);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

}  // namespace decant
