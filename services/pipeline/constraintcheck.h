// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/masking/maskplan.h"
#include "model/project/project.h"
#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/masking/maskkey.h"
#include "services/source/source.h"

#include <string>

namespace decant {

/// Masks sampled rows and boundary values and lets the server say whether the results pass the
/// types, domains and CHECK constraints of their columns; only masked or made-up values of masked
/// columns are sent. Warnings of planMasking() that nobody knows become an error with a rule that
/// would fit, vanish, or say why the server could not tell. Ways by which masked values get out
/// (LeakPaths) become warnings. Errors: those of the connection.
[[nodiscard]] Result<> checkConstraints(Source& source, const std::string& serviceName,
                                        const Catalog& catalog, MaskPlan& plan, const MaskKey& key,
                                        JobContext& context);

/// planService() with everything a source can add: what undecided columns look like and what the
/// server says about constraints. Where the project key is not at hand, constraints are tried with
/// a key of the moment.
[[nodiscard]] Result<MaskPlan> planWithSource(const Project& project, const Service& service,
                                              Source& source, const Catalog& catalog,
                                              JobContext& context);

}  // namespace decant
