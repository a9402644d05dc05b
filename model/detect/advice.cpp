// SPDX-License-Identifier: MIT
#include "model/detect/advice.h"

#include "model/detect/classify.h"

#include <algorithm>

namespace decant {

namespace {

/// "postal_code" -> "postal code".
std::string kindText(ColumnKind kind)
{
    std::string words(toString(kind));
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

void advise(Problem& problem, const Table& table, const Column& column)
{
    const ColumnClass found = classifyColumn(table, column, {});
    if (found.kind != ColumnKind::None) {
        problem.text = "There is no decision about this column (" + column.type.name
            + "), which looks like " + kindText(found.kind) + '.';
        problem.advice = "Choose a function.";
    }
    const auto proposal = proposeDecision(table, column, found);
    if (!proposal)
        return;
    if (const auto* rule = std::get_if<MaskRule>(&*proposal))
        problem.advice = "Suggested: " + rule->function + '.';
    else
        problem.advice = "Suggested: keep (" + std::get<Keep>(*proposal).reason + ").";
}

}  // namespace

void adviseUndecided(std::vector<Problem>& problems, const Catalog& catalog)
{
    for (Problem& problem : problems) {
        if (problem.id != "undecided-column")
            continue;
        const auto name = QualifiedName::parse(problem.table);
        const Table* table = name ? catalog.table(*name) : nullptr;
        const Column* column = table == nullptr ? nullptr : table->column(problem.column);
        if (column != nullptr)
            advise(problem, *table, *column);
    }
}

}  // namespace decant
