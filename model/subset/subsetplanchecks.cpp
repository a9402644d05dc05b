// SPDX-License-Identifier: MIT
// What a plan finds wrong with the subset of a project.
#include "model/subset/subsetplanner.h"
#include "model/support/text.h"

#include <algorithm>
#include <set>

namespace decant {

void SubsetPlanner::checkRelations(const std::string& table, std::size_t index)
{
    for (const auto& [name, relation] : m_spec.relations.at(table)) {
        std::vector<std::string_view> known;
        bool found = relation.isVirtual();
        for (const SubsetRelation& planned : m_plan.relations) {
            if (planned.table != index || !planned.declared)
                continue;
            if (relation.isVirtual() && planned.name == name)
                problem(Severity::Error, "subset-relation", table, {},
                        say("The relation %1 has the name of a foreign key of the source.", name),
                        say("Give it another name."));
            found = found || planned.name == name;
            known.push_back(planned.name);
        }
        if (found)
            continue;
        const std::string_view nearest = nearestName(name, known);
        problem(Severity::Error, "subset-relation", table, {},
                say("%1 has no foreign key %2.", table, name),
                nearest.empty() ? say("Remove the line, or say what it references.")
                                : say("Did you mean %1?", nearest));
    }
}

void SubsetPlanner::checkSpec()
{
    std::set<std::string, std::less<>> used;
    for (const SubsetTable& table : m_plan.tables)
        used.insert(table.decidedBy);
    for (const auto& [key, rows] : m_spec.tables) {
        const std::size_t index = indexOf(key);
        if (isTablePattern(key)) {
            if (!used.contains(key))
                problem(Severity::Hint, "subset-pattern", {}, {},
                        say("The pattern %1 decides about no table.", key), {});
            continue;
        }
        if (index == kNone || unitOf(index) == kNone) {
            problem(Severity::Warning, "subset-table", key, {},
                    say("The subset names %1, which is no table of the source.", key),
                    say("Remove the line."));
            continue;
        }
        for (const std::string& column : rows.coverage) {
            if (m_catalog.tables[index].column(column) == nullptr)
                problem(Severity::Error, "subset-coverage", key, column,
                        say("%1 has no column %2 whose values could be covered.", key, column),
                        say("Correct the name."));
        }
        if (m_catalog.tables[index].kind == TableKind::LargeObjects && rows.mode != RowMode::All
            && rows.mode != RowMode::StructureOnly && rows.mode != RowMode::Skip)
            problem(Severity::Error, "subset-mode", key, {},
                    say("Large objects are taken as a whole or not at all."),
                    say("Choose another mode."));
    }
    for (const auto& [table, relations] : m_spec.relations) {
        const std::size_t index = indexOf(table);
        if (index == kNone || unitOf(index) == kNone)
            problem(
                Severity::Error, "subset-relation", table, {},
                say("The subset names relations of %1, which is no table of the source.", table),
                say("Remove the lines."));
        else
            checkRelations(table, index);
    }
}

void SubsetPlanner::follow()
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
                    {}, say("No taken row leads to this table, so it stays empty."),
                    say("Choose rows of it, or let a relation bring its rows as children."));
    }
}

void SubsetPlanner::checkSkipped()
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
                say("%1 has a foreign key to %2 (%3), which is left out.", child, parent,
                    relation.name),
                say("Take only the structure of %1, or leave out %2 too.", parent, child));
    }
    for (const SubsetTable& table : m_plan.tables) {
        const SubsetUnit& unit = m_plan.units[table.unit];
        if (!table.skipped() || unit.members.size() == 1
            || std::all_of(unit.members.begin(), unit.members.end(),
                           [&](std::size_t member) { return m_plan.tables[member].skipped(); }))
            continue;
        problem(Severity::Error, "subset-skipped-partition",
                m_catalog.tables[table.table].name.text(), {},
                say("A partition or child of %1 cannot be left out alone.",
                    m_catalog.tables[unit.table].name.text()),
                say("Take only its structure."));
    }
}

void SubsetPlanner::checkMissingParents()
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
                say("Rows of %1 refer to %2 (%3), of which no rows are taken.", child.name.text(),
                    parent.name.text(), relation.name),
                say("Take only needed rows of %1, or no rows of %2.", parent.name.text(),
                    child.name.text()));
    }
}

}  // namespace decant
