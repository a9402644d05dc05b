// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/builddifference.h"
#include "model/build/outcome.h"
#include "model/project/project.h"
#include "model/support/result.h"
#include "services/pipeline/pipeline.h"

#include <string>
#include <vector>

namespace decant::cli {

/// What a build changed, a sentence each; empty where nothing did. No line ends.
[[nodiscard]] std::vector<std::string> differenceLines(const BuildDifference& difference);

/// A run as Markdown for the pages of CI: what came out, what it changed, and why it stopped.
/// `error`: nullptr where it went well.
[[nodiscard]] std::string runMarkdown(const Project& project,
                                      const std::vector<BuildRecord>& records, const Error* error,
                                      const History& history);

/// A check as Markdown: what is to be decided.
[[nodiscard]] std::string checkMarkdown(const Project& project,
                                        const std::vector<OutcomeCase>& cases);

/// What builds changed as Markdown, a part per service.
[[nodiscard]] std::string differenceMarkdown(const std::vector<BuildRecord>& records,
                                             const History& history);

}  // namespace decant::cli
