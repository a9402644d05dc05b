// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/buildrecord.h"
#include "model/image/imagedifference.h"

#include <cstdint>
#include <string>
#include <vector>

namespace decant {

struct ColumnDifference {
    enum class Kind : std::uint8_t { New, Gone, Type, Rule };
    Kind kind = Kind::New;
    std::string table;
    std::string column;
    std::string before;  ///< type or rule
    std::string after;
    friend bool operator==(const ColumnDifference&, const ColumnDifference&) = default;
};

struct RowDifference {
    std::string table;
    std::int64_t before = 0;
    std::int64_t after = 0;
    friend bool operator==(const RowDifference&, const RowDifference&) = default;
};

/// How many columns were decided about, and how.
struct Coverage {
    std::int64_t masked = 0;
    std::int64_t kept = 0;
    std::int64_t undecided = 0;  ///< generated columns, which follow their inputs, and the like
    friend bool operator==(const Coverage&, const Coverage&) = default;
};

/// What a build changed against an earlier one of the same service.
struct BuildDifference {
    std::string beforeId;  ///< of the earlier record
    std::string beforeStartedAt;
    std::vector<std::string> newTables;
    std::vector<std::string> goneTables;
    std::vector<ColumnDifference> columns;  ///< of tables that both have
    std::vector<RowDifference> rows;  ///< of tables that both have and whose number changed
    Coverage coverageBefore;
    Coverage coverageAfter;
    ImageDifference image;  ///< layers, and objects of another size
    std::int64_t compressedBefore = 0;
    std::int64_t compressedAfter = 0;
    bool sameImage = false;  ///< both are one and the same image

    /// Whether anything is another than before.
    [[nodiscard]] bool changed() const;
};

[[nodiscard]] Coverage coverageOf(const BuildContents& contents);

[[nodiscard]] BuildDifference compareBuilds(const BuildRecord& before, const BuildRecord& after);

/// The newest build before `record`, of the same service and with an image that was inspected;
/// nullptr without one. `history`: newest first.
[[nodiscard]] const BuildRecord* buildBefore(const std::vector<BuildRecord>& history,
                                             const BuildRecord& record);

}  // namespace decant
