// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/subset/subsetspec.h"
#include "services/snapshot/compressor.h"
#include "services/source/mariadb/session.h"

#include <cstdint>
#include <string>
#include <vector>

namespace decant::mariadb {

/// A part of a table that is read by one SELECT into one file.
struct Chunk {
    std::size_t table = 0;  ///< index into ExtractPlan::tables
    std::size_t part = 0;
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

struct ExtractPlan {
    std::vector<PlannedTable> tables;
    std::vector<Chunk> chunks;
    std::vector<const Table*> structureOnly;
    std::int64_t totalWeight = 0;
};

/// Splits the work. Tables above `splitBytes` with a primary key of one integer column are read in
/// ranges of it, so that several connections share one table; the parts follow the keys and the
/// size that the server states.
[[nodiscard]] Result<ExtractPlan> planExtract(Session& session, const Catalog& catalog,
                                              const SubsetSpec& subset, Compression compression,
                                              std::int64_t splitBytes);

/// SELECT of the columns in the form of the data files. `tail`: WHERE, ORDER BY, LIMIT.
[[nodiscard]] std::string selectSql(const Table& table, const std::vector<int>& columns,
                                    const std::string& tail);

/// Number of a table or part in file names: 00001.
[[nodiscard]] std::string fileNumber(std::size_t number);

}  // namespace decant::mariadb
