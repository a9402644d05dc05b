// SPDX-License-Identifier: MIT
#include "model/subset/subsetplan.h"

#include "model/catalog/keygraph.h"
#include "model/subset/subsetplanner.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace decant {

void SubsetPlanner::addUnits()
{
    const std::size_t count = m_catalog.tables.size();
    m_partitions.resize(count);
    m_unitOf.assign(count, kNone);
    m_memberOf.assign(count, kNone);
    for (std::size_t i = 0; i < count; ++i)
        m_index.emplace(m_catalog.tables[i].name.text(), i);
    std::vector<std::size_t> top(count, kNone);
    for (std::size_t i = 0; i < count; ++i) {
        if (const std::size_t parent = indexOf(m_catalog.tables[i].partitionOf); parent != kNone)
            m_partitions[parent].push_back(i);
        std::size_t at = i;
        for (std::size_t up = i; up != kNone; up = indexOf(m_catalog.tables[up].partitionOf))
            at = up;
        top[i] = at;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const Table& table = m_catalog.tables[i];
        const bool stores = table.hasRows() && (table.extension.empty() || table.extensionConfig);
        if (!stores && table.kind != TableKind::Partitioned)
            continue;
        if (m_unitOf[top[i]] == kNone) {
            m_unitOf[top[i]] = m_plan.units.size();
            m_plan.units.push_back({top[i], {}});
        }
        m_unitOf[i] = m_unitOf[top[i]];
    }
}

void SubsetPlanner::addTables()
{
    for (std::size_t i = 0; i < m_catalog.tables.size(); ++i) {
        const Table& table = m_catalog.tables[i];
        if (m_unitOf[i] == kNone || !table.hasRows())
            continue;
        SubsetTable planned;
        planned.table = i;
        planned.unit = m_unitOf[i];
        const RowsDecision decision = decideRows(m_spec, m_catalog, table);
        if (decision.rows != nullptr)
            planned.rows = *decision.rows;
        planned.decidedBy = decision.key;
        m_memberOf[i] = m_plan.tables.size();
        m_plan.units[planned.unit].members.push_back(m_plan.tables.size());
        m_plan.tables.push_back(std::move(planned));
    }
}

void SubsetPlanner::take(SubsetRelation relation, const RelationSubset* said)
{
    if (said != nullptr) {
        relation.children = said->children;
        relation.limit = said->limit;
        relation.order = said->order;
    }
    relation.unit = unitOf(relation.table);
    relation.referencedUnit = unitOf(relation.referenced);
    m_plan.relations.push_back(std::move(relation));
}

void SubsetPlanner::addRelations()
{
    for (const Relation& relation : m_catalog.relations) {
        if (relation.inherited)
            continue;  // the parent's key says the same for all partitions
        const std::string from = relation.table.text();
        SubsetRelation planned;
        planned.name = relation.name;
        planned.table = indexOf(from);
        planned.referenced = indexOf(relation.referencedTable.text());
        if (planned.table == kNone || planned.referenced == kNone || unitOf(planned.table) == kNone
            || unitOf(planned.referenced) == kNone)
            continue;
        planned.columns = relation.columns;
        planned.referencedColumns = relation.referencedColumns;
        planned.declared = true;
        take(std::move(planned), m_spec.relation(from, relation.name));
    }
}

void SubsetPlanner::addVirtual(std::size_t table, const std::string& name,
                               const RelationSubset& relation)
{
    const std::string from = m_catalog.tables[table].name.text();
    const std::size_t to = indexOf(relation.references);
    if (to == kNone || unitOf(to) == kNone || unitOf(table) == kNone) {
        problem(Severity::Error, "subset-relation", from, {},
                say("The relation %1 refers to %2, which the source does not have.", name,
                    relation.references),
                say("Correct the name, or remove the relation."));
        return;
    }
    const auto missing = [&](std::size_t where, const std::vector<std::string>& columns) {
        for (const std::string& column : columns) {
            if (m_catalog.tables[where].column(column) != nullptr)
                continue;
            problem(Severity::Error, "subset-relation", from, column,
                    say("The relation %1 names the column %2, which %3 does not have.", name,
                        column, m_catalog.tables[where].name.text()),
                    say("Correct the name."));
            return true;
        }
        return false;
    };
    if (missing(table, relation.columns) || missing(to, relation.referencedColumns))
        return;
    SubsetRelation planned;
    planned.name = name;
    planned.table = table;
    planned.referenced = to;
    planned.columns = relation.columns;
    planned.expressions = relation.expressions;
    planned.list = relation.list;
    planned.when = relation.when;
    planned.referencedColumns = relation.referencedColumns;
    planned.declared = false;
    take(std::move(planned), &relation);
}

void SubsetPlanner::addVirtualRelations()
{
    for (const auto& [table, relations] : m_spec.relations) {
        const std::size_t index = indexOf(table);
        for (const auto& [name, relation] : relations) {
            if (relation.isVirtual() && index != kNone)
                addVirtual(index, name, relation);
        }
    }
}

std::vector<std::size_t> SubsetPlanner::membersBelow(std::size_t table) const
{
    std::vector<std::size_t> members;
    std::vector<std::size_t> open{table};
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        if (m_memberOf[at] != kNone)
            members.push_back(m_memberOf[at]);
        open.insert(open.end(), m_partitions[at].begin(), m_partitions[at].end());
    }
    return members;
}

bool SubsetPlanner::anyMember(std::size_t table, bool (*holds)(const SubsetTable&)) const
{
    const std::vector<std::size_t> members = membersBelow(table);
    return std::any_of(members.begin(), members.end(),
                       [&](std::size_t member) { return holds(m_plan.tables[member]); });
}

void SubsetPlanner::reach()
{
    // Once per relation: with thousands of partitions this is what costs.
    const auto open = [](const SubsetTable& t) { return !t.complete() && !t.withoutRows(); };
    struct Facts {
        bool open = false;  ///< some member's rows are looked up by key
        bool complete = false;
        bool withoutRows = false;
    };
    std::map<std::size_t, Facts> known;
    const auto facts = [&](std::size_t table) {
        const auto at = known.find(table);
        if (at != known.end())
            return at->second;
        const Facts found{anyMember(table, open),
                          anyMember(table, [](const SubsetTable& t) { return t.complete(); }),
                          anyMember(table, [](const SubsetTable& t) { return t.withoutRows(); })};
        return known.emplace(table, found).first->second;
    };
    std::vector<std::vector<std::size_t>> leads(m_plan.units.size());
    for (SubsetRelation& relation : m_plan.relations) {
        const auto parent = facts(relation.referenced);
        const auto child = facts(relation.table);
        relation.parentsMissing = relation.declared && parent.withoutRows;
        // Where some partitions have no rows, only a look tells which one a key belongs to.
        relation.toParents = parent.open || (relation.parentsMissing && parent.complete);
        relation.toChildren = relation.children != Children::No && child.open;
        if (relation.toParents)
            leads[relation.unit].push_back(relation.referencedUnit);
        if (relation.toChildren)
            leads[relation.referencedUnit].push_back(relation.unit);
    }
    std::vector<bool> reached(m_plan.units.size(), false);
    std::vector<std::size_t> openUnits;
    for (const SubsetTable& table : m_plan.tables) {
        if (table.isSeed() && !reached[table.unit]) {
            reached[table.unit] = true;
            openUnits.push_back(table.unit);
        }
    }
    while (!openUnits.empty()) {
        const std::size_t unit = openUnits.back();
        openUnits.pop_back();
        for (const std::size_t next : leads[unit]) {
            if (!reached[next]) {
                reached[next] = true;
                openUnits.push_back(next);
            }
        }
    }
    for (SubsetTable& table : m_plan.tables)
        table.reached = reached[table.unit] && !table.withoutRows();
    for (SubsetRelation& relation : m_plan.relations) {
        const bool from = reached[relation.unit];
        relation.toParents = relation.toParents && from;
        relation.parentsMissing = relation.parentsMissing && from
            && anyMember(relation.table, [](const SubsetTable& t) { return !t.withoutRows(); });
        relation.toChildren = relation.toChildren && reached[relation.referencedUnit];
    }
}

void SubsetPlanner::order()
{
    KeyGraph graph(m_plan.units.size());
    std::vector<bool> selfReference(m_plan.units.size(), false);
    for (const SubsetRelation& relation : m_plan.relations) {
        const std::size_t child = relation.unit;
        const std::size_t parent = relation.referencedUnit;
        if (relation.toParents)
            graph.addEdge(child, parent);
        if (relation.toChildren)
            graph.addEdge(parent, child);
        if ((relation.toParents || relation.toChildren) && child == parent)
            selfReference[child] = true;
    }
    std::vector<bool> reached(m_plan.units.size(), false);
    for (const SubsetTable& table : m_plan.tables)
        reached[table.unit] = reached[table.unit] || table.reached;
    std::vector<int> level(m_plan.units.size(), 0);
    for (const std::vector<std::size_t>& units : graph.components()) {
        if (!reached[units.front()])
            continue;  // units of one component are reached together
        SubsetGroup group;
        group.units = units;
        group.cycle = units.size() > 1 || selfReference[units.front()];
        for (const std::size_t unit : units)
            group.level = std::max(group.level, level[unit]);
        for (const std::size_t unit : units) {
            for (const std::size_t next : graph.next(unit))
                level[next] = std::max(level[next], group.level + 1);
        }
        m_plan.groups.push_back(std::move(group));
    }
    std::sort(m_plan.groups.begin(), m_plan.groups.end(),
              [](const SubsetGroup& a, const SubsetGroup& b) {
                  return std::tie(a.level, a.units) < std::tie(b.level, b.units);
              });
}

SubsetPlan planSubset(const SubsetSpec& spec, const Catalog& catalog, std::string_view serviceName)
{
    return SubsetPlanner(spec, catalog, serviceName).run();
}

bool SubsetPlan::plain() const
{
    return std::all_of(
               tables.begin(), tables.end(),
               [](const SubsetTable& table) { return table.complete() || table.withoutRows(); })
        && std::none_of(relations.begin(), relations.end(),
                        [](const SubsetRelation& relation) { return relation.parentsMissing; });
}

const SubsetTable* SubsetPlan::table(const Catalog& catalog, const QualifiedName& name) const
{
    const auto at = std::lower_bound(tables.begin(), tables.end(), name,
                                     [&](const SubsetTable& t, const QualifiedName& n) {
                                         return catalog.tables[t.table].name < n;
                                     });
    return at != tables.end() && catalog.tables[at->table].name == name ? &*at : nullptr;
}

const Problem* SubsetPlan::error() const
{
    const auto at = std::find_if(problems.begin(), problems.end(), [](const Problem& problem) {
        return problem.severity == Severity::Error;
    });
    return at == problems.end() ? nullptr : &*at;
}

}  // namespace decant
