// SPDX-License-Identifier: MIT
#pragma once

#include "model/detect/presets.h"
#include "model/masking/foreign/foreignrules.h"
#include "model/project/project.h"
#include "model/support/jobcontext.h"
#include "model/support/result.h"

#include <string>
#include <vector>

namespace decant {

/// What deciding in bulk did to a service.
struct BulkDecision {
    struct Change {
        std::string table;
        std::string column;
        Decision decision;
    };
    std::vector<Change> changes;
    std::vector<std::string> undecided;  ///< schema.table.column that a person has to decide
    std::vector<ForeignRules::Loss> losses;  ///< of an import
};

/// Decides columns of `service` by a preset: those without a decision, with `all` every one.
/// Columns that follow a foreign key or a parent table get none of their own. Rows are sampled in
/// memory to see what columns hold.
[[nodiscard]] Result<BulkDecision> decideByPreset(const Project& project, Service& service,
                                                  Preset preset, bool all, JobContext& context);

/// Takes rules read from another program into `service`: where there is no decision yet, with `all`
/// everywhere. Rules of columns the source does not have are losses.
[[nodiscard]] Result<BulkDecision> importRules(const Project& project, Service& service,
                                               ForeignRules rules, bool all, JobContext& context);

/// The rules in the security labels of PostgreSQL Anonymizer on the source.
[[nodiscard]] Result<ForeignRules> readAnonLabels(const Project& project, const Service& service,
                                                  JobContext& context);

}  // namespace decant
