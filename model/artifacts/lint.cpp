// SPDX-License-Identifier: MIT
#include "model/artifacts/lint.h"

#include "model/artifacts/lintrules.h"
#include "model/support/text.h"

#include <algorithm>
#include <tuple>

namespace decant {

namespace lint {

const Stage* Sheet::stage(const std::string& reference) const
{
    for (const Stage& candidate : stages) {
        if (!candidate.name.empty() && candidate.name == lowered(reference))
            return &candidate;
    }
    for (std::size_t i = 0; i < stages.size(); ++i) {
        if (std::to_string(i) == reference)
            return &stages[i];
    }
    return nullptr;
}

std::string Sheet::rootBase(const Stage& stage) const
{
    const Stage* current = &stage;
    // A stage can only start from one before it, so this ends.
    while (const Stage* previous = this->stage(current->base)) {
        if (previous >= current)
            break;
        current = previous;
    }
    return current->base;
}

Sheet sheetOf(std::string_view text, std::vector<std::string> volumes)
{
    Sheet sheet;
    sheet.volumes = std::move(volumes);
    dockerfile::Variables global;
    for (dockerfile::Instruction& instruction : dockerfile::parse(text)) {
        if (instruction.keyword.text == "FROM") {
            Stage stage;
            if (!instruction.words.empty())
                stage.base = dockerfile::expand(instruction.words[0].text, global);
            if (instruction.words.size() == 3 && lowered(instruction.words[1].text) == "as")
                stage.name = lowered(instruction.words[2].text);
            stage.from = std::move(instruction);
            sheet.stages.push_back(std::move(stage));
            continue;
        }
        const bool sets = instruction.keyword.text == "ARG" || instruction.keyword.text == "ENV";
        dockerfile::Variables& variables =
            sheet.stages.empty() ? global : sheet.stages.back().environment;
        if (sets) {
            for (const dockerfile::Setting& setting : dockerfile::settings(instruction)) {
                const auto inherited = global.find(setting.key);
                if (setting.hasValue)
                    variables[setting.key] = dockerfile::expand(setting.value, variables);
                else if (inherited != global.end())
                    variables[setting.key] = inherited->second;
            }
        }
        (sheet.stages.empty() ? sheet.beforeFirstStage : sheet.stages.back().instructions)
            .push_back(std::move(instruction));
    }
    return sheet;
}

}  // namespace lint

std::vector<LintFinding> lintDockerfile(std::string_view text,
                                        const std::vector<std::string>& volumes)
{
    const lint::Sheet sheet = lint::sheetOf(text, volumes);
    std::vector<LintFinding> findings;
    for (const lint::Rule rule : lint::rules())
        rule(sheet, findings);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const LintFinding& a, const LintFinding& b) {
                         return std::tie(a.line, a.column) < std::tie(b.line, b.column);
                     });
    return findings;
}

std::vector<std::string> officialVolumes()
{
    return {"/var/lib/postgresql/data", "/var/lib/postgresql", "/var/lib/mysql", "/data"};
}

std::string_view toString(LintSeverity severity)
{
    switch (severity) {
    case LintSeverity::Info:
        return "info";
    case LintSeverity::Warning:
        return "warning";
    case LintSeverity::Error:
        break;
    }
    return "error";
}

}  // namespace decant
