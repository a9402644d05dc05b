// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/subset/subsetplan.h"
#include "services/snapshot/compressor.h"

#include <cstdint>
#include <string>
#include <vector>

namespace decant::postgres {

/// A part of a table that is read by one COPY into one file.
struct Chunk {
    std::size_t table = 0;  ///< index into ExtractPlan::tables
    std::size_t part = 0;  ///< 0, 1, ... in the order of the rows
    std::string condition;  ///< whole WHERE clause that chooses the part, "" for all rows
    std::string sql;
    std::string file;  ///< relative to the snapshot folder
    std::int64_t weight = 0;  ///< bytes it is about
};

struct PlannedTable {
    const Table* table = nullptr;
    std::vector<int> columns;  ///< indexes into Table::columns, as they stand in the files
    std::size_t number = 0;  ///< 1, 2, ..., the largest first
    std::size_t parts = 1;
};

/// What is read, in which pieces, the largest first.
struct ExtractPlan {
    std::vector<PlannedTable> tables;
    std::vector<Chunk> chunks;
    std::vector<const Table*> structureOnly;
    std::int64_t totalWeight = 0;
    std::string suffix;  ///< of data files
};

/// Splits the work; only tables that are complete have chunks. Tables above `splitBytes` are read
/// in ranges of blocks of about that size where the server can scan them (14 and newer), so that
/// several connections share one table. The parts do not depend on the number of connections: the
/// same rows give the same snapshot hash on every machine.
[[nodiscard]] ExtractPlan planExtract(const Catalog& catalog, const SubsetPlan& subset,
                                      Compression compression, std::int64_t splitBytes);

/// Reads large objects that are masked: one line each, without their content.
inline constexpr const char* kMaskedLargeObjectsSql =
    "COPY (SELECT oid, 0, ''::bytea FROM pg_largeobject_metadata ORDER BY oid) TO STDOUT";

/// Number of a table or part in file names: 00001.
[[nodiscard]] std::string fileNumber(std::size_t number);

}  // namespace decant::postgres
