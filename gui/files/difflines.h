// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace decant::gui {

/// A line of two texts that are compared.
struct DiffLine {
    enum class Kind : std::uint8_t { Same, Removed, Added };
    Kind kind = Kind::Same;
    std::string text;  ///< without its end
    friend bool operator==(const DiffLine&, const DiffLine&) = default;
};

/// Every line of both texts in order, those that changed first as they were and then as they are.
/// May run in any thread.
[[nodiscard]] Result<std::vector<DiffLine>> diffLines(const std::string& before,
                                                      const std::string& after);

/// A row of two columns: what stands left and right of each other. A side without a line is empty
/// and of kind Same.
struct DiffPair {
    DiffLine left;
    DiffLine right;
    friend bool operator==(const DiffPair&, const DiffPair&) = default;
};
[[nodiscard]] std::vector<DiffPair> sideBySide(const std::vector<DiffLine>& lines);

}  // namespace decant::gui
