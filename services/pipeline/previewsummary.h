// SPDX-License-Identifier: MIT
#pragma once

#include "services/pipeline/pipeline.h"

#include <cstddef>
#include <string>
#include <vector>

namespace decant {

/// How the sampled values of one column came through masking. Counts only, no value.
struct ColumnSummary {
    std::string column;
    std::size_t rows = 0;
    std::size_t nullsBefore = 0;
    std::size_t nullsAfter = 0;
    std::size_t distinctBefore = 0;  ///< without NULL
    std::size_t distinctAfter = 0;
    /// Different originals that became the same value: distinct originals less distinct results of
    /// them.
    std::size_t collisions = 0;
    std::size_t unchanged = 0;  ///< rows whose value is as before, NULL not counted
    /// Equal originals with different results: 0 for a function that keeps joins.
    std::size_t split = 0;
    std::size_t shortestBefore = 0;  ///< bytes
    std::size_t longestBefore = 0;
    std::size_t shortestAfter = 0;
    std::size_t longestAfter = 0;
    double topShareBefore = 0;  ///< of the most frequent value among those that are not NULL
    double topShareAfter = 0;
    friend bool operator==(const ColumnSummary&, const ColumnSummary&) = default;
};

/// One per column of the preview, in its order.
[[nodiscard]] std::vector<ColumnSummary> summarize(const Preview& preview);

}  // namespace decant
