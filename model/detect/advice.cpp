// SPDX-License-Identifier: MIT
#include "model/detect/advice.h"

#include "model/detect/classify.h"

#include <string>
#include <variant>

namespace decant {

namespace {

void advise(Problem& problem, const Table& table, const Column& column)
{
    const ColumnClass found = classifyColumn(table, column, {});
    if (found.kind != ColumnKind::None) {
        problem.text = say("There is no decision about this column (%1), which looks like %2.",
                           column.type.name, kindSentence(found.kind));
        problem.advice = say("Choose a function.");
    }
    const auto proposal = proposeDecision(table, column, found);
    if (!proposal)
        return;
    if (const auto* rule = std::get_if<MaskRule>(&*proposal))
        problem.advice = say("Suggested: %1.", rule->function);
    else
        problem.advice = say("Suggested: keep (%1).", std::get<Keep>(*proposal).reason);
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
