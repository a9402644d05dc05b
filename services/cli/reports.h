// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/outcome.h"
#include "services/cli/commands.h"

#include <string>
#include <vector>

namespace decant::cli {

/// Writes the files that --junit and --summary ask for, nothing where they do not. Errors: NoSpace,
/// Denied, Conflict with the path.
[[nodiscard]] Result<> writeReports(const Arguments& arguments, const std::string& project,
                                    const std::vector<OutcomeCase>& cases,
                                    const std::string& markdown);

/// The same for a run of the pipeline; `error`: nullptr where it went well. Says in a warning when
/// they cannot be written while there is an error to return.
[[nodiscard]] Result<> reportRun(const Arguments& arguments, const OpenProject& open,
                                 const std::vector<BuildRecord>& records, const Error* error,
                                 Reporter& reporter);

}  // namespace decant::cli
