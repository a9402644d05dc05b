// SPDX-License-Identifier: MIT
#include "model/support/text.h"
#include "services/source/postgres/session.h"
#include "services/source/postgres/subsetreader.h"

#include <set>
#include <utility>

namespace decant::postgres {

Result<> SubsetReader::readOperators(Session& session)
{
    // The session's search path is empty; operators of extensions are named with their schema.
    const auto rows = session.query(
        "pg_constraint",
        "SELECT c.conrelid, c.conname, n.nspname FROM pg_constraint c, LATERAL "
        "unnest(c.conpfeqop) WITH ORDINALITY AS o(op, place) JOIN pg_operator p ON p.oid = o.op "
        "JOIN pg_namespace n ON n.oid = p.oprnamespace WHERE c.contype = 'f' AND EXISTS (SELECT 1 "
        "FROM unnest(c.conpfeqop) AS e(op) JOIN pg_operator q ON q.oid = e.op WHERE "
        "q.oprnamespace <> 'pg_catalog'::regnamespace) ORDER BY c.oid, o.place");
    if (!rows)
        return rows.error();
    for (const auto& row : *rows)
        m_operators[{row[0].as<std::uint32_t>(), row[1].as<std::string>()}].push_back(
            row[2].as<std::string>());
    return {};
}

void SubsetReader::addParents(const SubsetRelation& relation)
{
    if (!relation.toParents && !relation.parentsMissing)
        return;
    Collector collector;
    collector.table = relation.table;
    collector.relation = table(relation.table).name.text() + '.' + relation.name;
    collector.expressions = keyExpressions(relation);
    collector.list = !relation.list.empty();
    collector.missing = table(relation.referenced).name.text();
    if (relation.toParents) {
        const auto [at, isNew] = m_parentKeys.try_emplace(
            {relation.referenced, relation.referencedColumns, relation.declared}, m_wanted.size());
        if (isNew) {
            auto wanted = std::make_unique<Wanted>();
            wanted->table = relation.referenced;
            wanted->match = parentMatch(relation, m_catalog, m_operators);
            wanted->mustHold = relation.declared;
            wanted->relation = collector.relation;
            wanted->keys = std::make_unique<KeySet>(
                keyForm(table(relation.referenced), relation.referencedColumns));
            if (relation.declared)
                addKnown(relation, *wanted);
            m_units[relation.referencedUnit].wanted.push_back(m_wanted.size());
            m_wanted.push_back(std::move(wanted));
        }
        collector.wanted = m_wanted[at->second].get();
    }
    m_units[relation.unit].collectors.push_back(std::move(collector));
}

void SubsetReader::addKnown(const SubsetRelation& relation, Wanted& wanted)
{
    Collector collector;
    collector.wanted = &wanted;
    collector.known = true;
    collector.table = relation.referenced;
    collector.relation = wanted.relation;
    for (const std::string& column : relation.referencedColumns)
        collector.expressions.push_back(sqlIdentifier(column));
    m_units[relation.referencedUnit].collectors.push_back(std::move(collector));
}

void SubsetReader::addChildren(const SubsetRelation& relation)
{
    if (!relation.toChildren)
        return;
    auto wanted = std::make_unique<Wanted>();
    wanted->table = relation.table;
    wanted->match = childMatch(relation, m_catalog, m_operators);
    wanted->limit = relation.children == Children::Limit ? relation.limit : 0;
    wanted->order = relation.order;
    wanted->relation = table(relation.table).name.text() + '.' + relation.name;
    wanted->keys =
        std::make_unique<KeySet>(keyForm(table(relation.referenced), relation.referencedColumns));
    Collector collector;
    collector.wanted = wanted.get();
    collector.table = relation.referenced;
    collector.relation = wanted->relation;
    for (const std::string& column : relation.referencedColumns)
        collector.expressions.push_back(sqlIdentifier(column));
    m_units[relation.referencedUnit].collectors.push_back(std::move(collector));
    m_units[relation.unit].wanted.push_back(m_wanted.size());
    m_wanted.push_back(std::move(wanted));
}

void SubsetReader::prepare()
{
    m_units.resize(m_subset.units.size());
    for (const SubsetRelation& relation : m_subset.relations) {
        addParents(relation);
        addChildren(relation);
    }
    m_targets.resize(m_subset.tables.size());
    for (std::size_t i = 0; i < m_plan.tables.size(); ++i) {
        const PlannedTable& planned = m_plan.tables[i];
        const std::size_t index = subsetIndex(*planned.table);
        if (m_subset.tables[index].complete())
            continue;
        m_targets[index] =
            std::make_unique<RowTarget>(m_pipeline, maskRecipe(m_request, m_plan, i),
                                        "data/" + fileNumber(planned.number), m_plan.suffix);
    }
    for (std::size_t i = 0; i < m_units.size(); ++i)
        prepareUnit(i);
}

void SubsetReader::prepareUnit(std::size_t index)
{
    Unit& unit = m_units[index];
    for (const Column& column : table(m_subset.units[index].table).columns) {
        if (column.generated == Generated::No)
            unit.shape.columns.push_back(column.name);
    }
    for (const Collector& collector : unit.collectors) {
        for (const std::string& sql : collector.expressions)
            unit.shape.provide(sql);
    }
    for (Collector& collector : unit.collectors) {
        for (const std::string& sql : collector.expressions)
            collector.fields.push_back(unit.shape.field(sql));
    }
    for (const std::size_t member : m_subset.units[index].members)
        unit.members.emplace(table(m_subset.tables[member].table).oid, member);
}

std::vector<SubsetReader::Task> SubsetReader::seedTasks(std::size_t index) const
{
    std::vector<Task> tasks;
    Task own{index, {}, nullptr, false};
    const SubsetUnit& unit = m_subset.units[index];
    std::set<std::string> newest;  // lines of the project
    for (const std::size_t member : unit.members) {
        const SubsetTable& planned = m_subset.tables[member];
        const Table& at = table(planned.table);
        if (planned.complete() || planned.withoutRows())
            continue;
        for (const std::string& sql :
             seedSelects(m_units[index].shape, at, planned.rows, m_catalog.serverVersion))
            own.seeds.push_back(sql);
        if (planned.rows.mode == RowMode::Newest && newest.insert(planned.decidedBy).second)
            own.seeds.push_back(newestOf(m_units[index].shape, m_subset, m_catalog, member));
    }
    for (const Chunk& chunk : m_plan.chunks) {
        const SubsetTable* planned =
            m_subset.table(m_catalog, m_plan.tables[chunk.table].table->name);
        if (planned->unit == index && planned->complete())
            tasks.push_back({index, {}, &chunk, false});
    }
    if (!own.seeds.empty())
        tasks.push_back(std::move(own));
    return tasks;
}

}  // namespace decant::postgres
