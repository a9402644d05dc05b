// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/masking/decision.h"
#include "model/masking/functioncatalogue.h"

#include <cstdint>
#include <optional>

namespace decant {

/// Different values give different results, for certain or but for a negligible chance.
[[nodiscard]] bool staysUnique(const FunctionDescriptor& function, const MaskRule& rule,
                               const ColumnType& type);

/// How many random bits tell two results apart where that depends on the rule or the column; a
/// permutation and a UUID always suffice.
[[nodiscard]] std::optional<std::int64_t> distinguishingBits(const MaskRule& rule,
                                                             const ColumnType& type);

/// So many bits keep the rows of a table different but for a negligible chance (birthday bound).
/// `rowEstimate` below 0: not known, a million are reckoned with.
[[nodiscard]] bool enoughBits(std::int64_t bits, std::int64_t rowEstimate);

/// The rows that enoughBits() reckons with.
[[nodiscard]] std::int64_t reckonedRows(std::int64_t rowEstimate);

}  // namespace decant
