// SPDX-License-Identifier: MIT
#include "model/subset/subsetplan.h"

#include "model/catalog/keygraph.h"
#include "model/support/text.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace decant {

namespace {

constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

class Planner {
public:
    Planner(const SubsetSpec& spec, const Catalog& catalog, std::string_view service)
        : m_spec(spec)
        , m_catalog(catalog)
        , m_service(service)
    {
    }
    SubsetPlan run()
    {
        addUnits();
        addTables();
        addRelations();
        addVirtualRelations();
        checkSpec();
        reach();
        follow();
        order();
        checkSkipped();
        checkMissingParents();
        return std::move(m_plan);
    }

private:
    [[nodiscard]] std::size_t indexOf(std::string_view text) const
    {
        const auto at = m_index.find(std::string(text));
        return at == m_index.end() ? kNone : at->second;
    }
    [[nodiscard]] std::size_t unitOf(std::size_t table) const { return m_unitOf[table]; }
    void problem(Severity severity, std::string id, std::string table, std::string column,
                 std::string text, std::string advice)
    {
        m_plan.problems.push_back({severity, std::move(id), std::string(m_service),
                                   std::move(table), std::move(column), std::move(text),
                                   std::move(advice)});
    }
    void addUnits();
    void addTables();
    void addRelations();
    void addVirtualRelations();
    void addVirtual(std::size_t table, const std::string& name, const RelationSubset& relation);
    void take(SubsetRelation relation, const RelationSubset* said);
    void checkSpec();
    void checkRelations(const std::string& table, std::size_t index);
    void reach();
    void follow();
    void order();
    void checkSkipped();
    void checkMissingParents();
    [[nodiscard]] std::vector<std::size_t> membersBelow(std::size_t table) const;
    [[nodiscard]] bool anyMember(std::size_t table, bool (*holds)(const SubsetTable&)) const;

    const SubsetSpec& m_spec;
    const Catalog& m_catalog;
    std::string_view m_service;
    SubsetPlan m_plan;
    std::unordered_map<std::string, std::size_t> m_index;  ///< QualifiedName::text() -> table
    std::vector<std::size_t> m_unitOf;  ///< of every table of the catalog, kNone without rows
    std::vector<std::vector<std::size_t>> m_partitions;  ///< direct ones of every table
    std::vector<std::size_t> m_memberOf;  ///< catalog table -> index into SubsetPlan::tables
};

void Planner::addUnits()
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

void Planner::addTables()
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

void Planner::take(SubsetRelation relation, const RelationSubset* said)
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

void Planner::addRelations()
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

void Planner::addVirtual(std::size_t table, const std::string& name, const RelationSubset& relation)
{
    const std::string from = m_catalog.tables[table].name.text();
    const std::size_t to = indexOf(relation.references);
    if (to == kNone || unitOf(to) == kNone || unitOf(table) == kNone) {
        problem(Severity::Error, "subset-relation", from, {},
                "The relation " + name + " refers to " + relation.references
                    + ", which the source does not have.",
                "Correct the name, or remove the relation.");
        return;
    }
    const auto missing = [&](std::size_t where, const std::vector<std::string>& columns) {
        for (const std::string& column : columns) {
            if (m_catalog.tables[where].column(column) != nullptr)
                continue;
            problem(Severity::Error, "subset-relation", from, column,
                    "The relation " + name + " names the column " + column + ", which "
                        + m_catalog.tables[where].name.text() + " does not have.",
                    "Correct the name.");
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

void Planner::addVirtualRelations()
{
    for (const auto& [table, relations] : m_spec.relations) {
        const std::size_t index = indexOf(table);
        for (const auto& [name, relation] : relations) {
            if (relation.isVirtual() && index != kNone)
                addVirtual(index, name, relation);
        }
    }
}

void Planner::checkRelations(const std::string& table, std::size_t index)
{
    for (const auto& [name, relation] : m_spec.relations.at(table)) {
        std::vector<std::string_view> known;
        bool found = relation.isVirtual();
        for (const SubsetRelation& planned : m_plan.relations) {
            if (planned.table != index || !planned.declared)
                continue;
            if (relation.isVirtual() && planned.name == name)
                problem(Severity::Error, "subset-relation", table, {},
                        "The relation " + name + " has the name of a foreign key of the source.",
                        "Give it another name.");
            found = found || planned.name == name;
            known.push_back(planned.name);
        }
        if (found)
            continue;
        const std::string_view nearest = nearestName(name, known);
        problem(Severity::Error, "subset-relation", table, {},
                table + " has no foreign key " + name + '.',
                nearest.empty() ? "Remove the line, or say what it references."
                                : "Did you mean " + std::string(nearest) + "?");
    }
}

void Planner::checkSpec()
{
    std::set<std::string, std::less<>> used;
    for (const SubsetTable& table : m_plan.tables)
        used.insert(table.decidedBy);
    for (const auto& [key, rows] : m_spec.tables) {
        const std::size_t index = indexOf(key);
        if (isTablePattern(key)) {
            if (!used.contains(key))
                problem(Severity::Hint, "subset-pattern", {}, {},
                        "The pattern " + key + " decides about no table.", {});
            continue;
        }
        if (index == kNone || unitOf(index) == kNone) {
            problem(Severity::Warning, "subset-table", key, {},
                    "The subset names " + key + ", which is no table of the source.",
                    "Remove the line.");
            continue;
        }
        for (const std::string& column : rows.coverage) {
            if (m_catalog.tables[index].column(column) == nullptr)
                problem(Severity::Error, "subset-coverage", key, column,
                        key + " has no column " + column + " whose values could be covered.",
                        "Correct the name.");
        }
        if (m_catalog.tables[index].kind == TableKind::LargeObjects && rows.mode != RowMode::All
            && rows.mode != RowMode::StructureOnly && rows.mode != RowMode::Skip)
            problem(Severity::Error, "subset-mode", key, {},
                    "Large objects are taken as a whole or not at all.", "Choose another mode.");
    }
    for (const auto& [table, relations] : m_spec.relations) {
        const std::size_t index = indexOf(table);
        if (index == kNone || unitOf(index) == kNone)
            problem(Severity::Error, "subset-relation", table, {},
                    "The subset names relations of " + table + ", which is no table of the source.",
                    "Remove the lines.");
        else
            checkRelations(table, index);
    }
}

std::vector<std::size_t> Planner::membersBelow(std::size_t table) const
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

bool Planner::anyMember(std::size_t table, bool (*holds)(const SubsetTable&)) const
{
    const std::vector<std::size_t> members = membersBelow(table);
    return std::any_of(members.begin(), members.end(),
                       [&](std::size_t member) { return holds(m_plan.tables[member]); });
}

void Planner::reach()
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

void Planner::follow()
{
    // A table that nothing leads to stays empty: worth knowing before, not after.
    for (const SubsetUnit& unit : m_plan.units) {
        const bool needed = std::any_of(unit.members.begin(), unit.members.end(), [&](auto member) {
            const SubsetTable& table = m_plan.tables[member];
            return table.rows.mode == RowMode::Needed && !table.reached
                && m_spec.tables.contains(table.decidedBy) && !isTablePattern(table.decidedBy);
        });
        if (needed)
            problem(Severity::Hint, "subset-unreached", m_catalog.tables[unit.table].name.text(),
                    {}, "No taken row leads to this table, so it stays empty.",
                    "Choose rows of it, or let a relation bring its rows as children.");
    }
}

void Planner::order()
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

void Planner::checkSkipped()
{
    const auto skipped = [](const SubsetTable& t) { return t.skipped(); };
    const auto kept = [](const SubsetTable& t) { return !t.skipped(); };
    for (const SubsetRelation& relation : m_plan.relations) {
        if (!relation.declared || !anyMember(relation.referenced, skipped)
            || !anyMember(relation.table, kept))
            continue;
        const std::string child = m_catalog.tables[relation.table].name.text();
        const std::string parent = m_catalog.tables[relation.referenced].name.text();
        problem(Severity::Error, "subset-skipped-parent", child, relation.columns.front(),
                child + " has a foreign key to " + parent + " (" + relation.name
                    + "), which is left out.",
                "Take only the structure of " + parent + ", or leave out " + child + " too.");
    }
    for (const SubsetTable& table : m_plan.tables) {
        const SubsetUnit& unit = m_plan.units[table.unit];
        if (!table.skipped() || unit.members.size() == 1
            || std::all_of(unit.members.begin(), unit.members.end(),
                           [&](std::size_t member) { return m_plan.tables[member].skipped(); }))
            continue;
        problem(Severity::Error, "subset-skipped-partition",
                m_catalog.tables[table.table].name.text(), {},
                "A partition or child of " + m_catalog.tables[unit.table].name.text()
                    + " cannot be left out alone.",
                "Take only its structure.");
    }
}

void Planner::checkMissingParents()
{
    for (const SubsetRelation& relation : m_plan.relations) {
        if (!relation.parentsMissing
            || anyMember(relation.referenced, [](const SubsetTable& t) { return t.skipped(); }))
            continue;
        const Table& child = m_catalog.tables[relation.table];
        const Table& parent = m_catalog.tables[relation.referenced];
        const bool always = std::all_of(relation.columns.begin(), relation.columns.end(),
                                        [&](const std::string& name) {
                                            const Column* column = child.column(name);
                                            return column != nullptr && column->notNull;
                                        });
        const bool whole =
            !anyMember(relation.referenced, [](const SubsetTable& t) { return !t.withoutRows(); });
        problem(always && whole ? Severity::Error : Severity::Warning, "subset-missing-parents",
                child.name.text(), relation.columns.front(),
                "Rows of " + child.name.text() + " refer to " + parent.name.text() + " ("
                    + relation.name + "), of which no rows are taken.",
                "Take only needed rows of " + parent.name.text() + ", or no rows of "
                    + child.name.text() + '.');
    }
}

}  // namespace

SubsetPlan planSubset(const SubsetSpec& spec, const Catalog& catalog, std::string_view serviceName)
{
    return Planner(spec, catalog, serviceName).run();
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
