// SPDX-License-Identifier: MIT
#pragma once

#include "model/artifacts/dockerfilesyntax.h"
#include "model/artifacts/lint.h"

#include <optional>
#include <string>
#include <vector>

namespace decant::lint {

/// One stage of a Dockerfile with what the rules ask about.
struct Stage {
    dockerfile::Instruction from;
    std::string name;  ///< AS name, lower case
    std::string base;  ///< with build arguments replaced; "" when an argument has no default
    std::vector<dockerfile::Instruction> instructions;
    dockerfile::Variables environment;  ///< ENV and ARG at the end of the stage
};

struct Sheet {
    std::vector<dockerfile::Instruction> beforeFirstStage;  ///< ARG, or what does not belong there
    std::vector<Stage> stages;
    std::vector<std::string> volumes;

    /// The stage that COPY --from=`reference` means, by name or number.
    [[nodiscard]] const Stage* stage(const std::string& reference) const;
    /// The image a stage starts from, through stages that start from each other.
    [[nodiscard]] std::string rootBase(const Stage& stage) const;
};

[[nodiscard]] Sheet sheetOf(std::string_view text, std::vector<std::string> volumes);

using Findings = std::vector<LintFinding>;
using Rule = void (*)(const Sheet& sheet, Findings& findings);

/// Every rule; a new one is a function and a line in this list.
[[nodiscard]] const std::vector<Rule>& rules();

}  // namespace decant::lint
