// SPDX-License-Identifier: MIT
#include "model/subset/skippedtables.h"

#include "model/subset/subsetplan.h"

#include <algorithm>
#include <string>

namespace decant {

namespace {

bool contains(const std::vector<QualifiedName>& names, const QualifiedName& name)
{
    return std::binary_search(names.begin(), names.end(), name);
}

bool containsText(const std::vector<QualifiedName>& names, const std::string& text)
{
    const auto name = QualifiedName::parse(text);
    return name && contains(names, *name);
}

}  // namespace

std::vector<QualifiedName> skippedTables(const SubsetSpec& spec, const Catalog& catalog)
{
    std::vector<QualifiedName> names;
    const bool any = std::any_of(spec.tables.begin(), spec.tables.end(), [](const auto& entry) {
        return entry.second.mode == RowMode::Skip;
    });
    for (const Table& table : catalog.tables) {
        const RowsDecision decision = any ? decideRows(spec, catalog, table) : RowsDecision();
        if (decision.rows != nullptr && decision.rows->mode == RowMode::Skip)
            names.push_back(table.name);
    }
    return names;
}

std::vector<QualifiedName> leaveOut(const std::vector<QualifiedName>& names, Catalog& catalog)
{
    std::erase_if(catalog.tables, [&](const Table& table) { return contains(names, table.name); });
    std::erase_if(catalog.relations,
                  [&](const Relation& relation) { return contains(names, relation.table); });
    std::vector<QualifiedName> sequences;
    std::erase_if(catalog.sequences, [&](const Sequence& sequence) {
        const std::size_t dot = sequence.ownedBy.rfind('.');
        if (dot == std::string::npos || !containsText(names, sequence.ownedBy.substr(0, dot)))
            return false;
        sequences.push_back(sequence.name);
        return true;
    });
    return sequences;
}

MaskPlan planMasking(const Service& service, const Catalog& catalog)
{
    MaskPlan plan = planMasking(service.masking, catalog, service.name);
    const std::vector<QualifiedName> skipped = skippedTables(service.subset, catalog);
    if (skipped.empty())
        return plan;
    std::erase_if(plan.tables,
                  [&](const TableMask& mask) { return contains(skipped, mask.table); });
    std::erase_if(plan.problems,
                  [&](const Problem& problem) { return containsText(skipped, problem.table); });
    return plan;
}

}  // namespace decant
