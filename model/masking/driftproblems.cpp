// SPDX-License-Identifier: MIT
#include "model/masking/driftproblems.h"

#include <algorithm>
#include <string>
#include <variant>

namespace decant {

namespace {

bool isNew(const Drift& drift, const Problem& problem)
{
    if (drift.table.text() != problem.table)
        return false;
    return drift.kind == Drift::Kind::NewTable
        || (drift.kind == Drift::Kind::NewColumn && drift.column == problem.column);
}

}  // namespace

void tellDrift(std::vector<Problem>& problems, const std::vector<Drift>& drift,
               const MaskSpec& spec, std::string_view serviceName)
{
    for (Problem& problem : problems) {
        const bool fresh = problem.id == "undecided-column"
            && std::any_of(drift.begin(), drift.end(),
                           [&](const Drift& each) { return isNew(each, problem); });
        if (fresh)
            problem.text = say("%1 It is new since the last snapshot.", std::move(problem.text));
    }
    for (const Drift& each : drift) {
        if (each.kind != Drift::Kind::ChangedType)
            continue;
        const std::string table = each.table.text();
        const Decision* decision = spec.find(table, each.column);
        const auto* keep = decision == nullptr ? nullptr : std::get_if<Keep>(decision);
        if (keep == nullptr)
            continue;
        Problem problem;
        problem.severity = Severity::Warning;
        problem.id = "changed-type";
        problem.service = std::string(serviceName);
        problem.table = table;
        problem.column = each.column;
        problem.text = say("The type changed from %1 to %2 since the last snapshot, and the column "
                           "is kept as \"%3\".",
                           each.before, each.after, keep->reason);
        problem.advice = say("See whether the reason still holds.");
        problems.push_back(std::move(problem));
    }
}

}  // namespace decant
