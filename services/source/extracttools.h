// SPDX-License-Identifier: MIT
#pragma once

#include "services/snapshot/compressor.h"
#include "services/source/source.h"

#include <vector>

namespace decant {

// What extractions of every kind have in common.

/// Threads that mask and compress.
[[nodiscard]] int processorCount();
/// Connections an extraction reads over: what the project says, else up to four.
[[nodiscard]] int connectionCount(const Connection& connection);

/// For sources that take all rows of a table or none: refuses everything else the subset says
/// instead of passing over it. InvalidInput, Area::Project.
[[nodiscard]] Result<> checkWholeTables(const SubsetSpec& subset, const Catalog& catalog);
/// Whether the rows of a table are taken, after checkWholeTables().
[[nodiscard]] bool takesWholeTable(const SubsetSpec& subset, const QualifiedName& table);

/// Refuses a source that is no longer what it was when the rules were checked. Conflict.
[[nodiscard]] Result<> checkSameCatalog(const Catalog& checked, const Catalog& now);

/// Name, columns and masked columns of a table; `columns` are indexes into Table::columns.
void describeTable(const Table& table, const std::vector<int>& columns, const MaskPlan& plan,
                   SnapshotTable& out);
/// What the manifest says about service, server and request; not about data.
void describeManifest(const ExtractRequest& request, const Catalog& catalog,
                      Compression compression, Manifest& out);

}  // namespace decant
