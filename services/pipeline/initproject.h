// SPDX-License-Identifier: MIT
#pragma once

#include "model/detect/classify.h"
#include "model/project/project.h"
#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/secrets/projectkey.h"
#include "services/source/source.h"

#include <string>
#include <vector>

namespace decant {

/// A column with what it looks like; the rows it was judged by are not kept.
struct ScannedColumn {
    QualifiedName table;
    Column column;
    ColumnClass found;
    std::optional<MaskRule> suggestion;
};

/// Classifies every stored column of a source by name, type and sampled values.
/// Samples stay in memory. `rowsPerTable` 0 looks at names and types only.
[[nodiscard]] Result<std::vector<ScannedColumn>> scanSource(Source& source, const Catalog& catalog,
                                                            int rowsPerTable, JobContext& context);

/// scanSource() on the source of a service of the project.
[[nodiscard]] Result<std::vector<ScannedColumn>>
scanService(const Project& project, const Service& service, JobContext& context);

/// A new project with one service on the database behind `uri` and a proposed decision for every
/// column that can be decided safely; what looks sensitive without a fitting rule stays undecided.
/// The password of the URI is used for looking and then forgotten.
[[nodiscard]] Result<Project> proposeProject(const std::string& uri, const std::string& name,
                                             JobContext& context);

/// A project that can be worked with at once.
struct NewProject {
    Project project;
    NewKey key;  ///< the one the project names
};

/// proposeProject() with a masking key. Key and the URI's password are kept in the keychain, or in
/// this process alone where there is none (`key.stored` is false then).
[[nodiscard]] Result<NewProject> makeProject(const std::string& uri, const std::string& name,
                                             JobContext& context);

}  // namespace decant
