// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace decant::test {

/// A program of Compose. Version 2 as a plug-in of Docker is the same program.
struct Compose {
    QString program;
    int generation = 0;  ///< 1 or 2
};

/// The one of the system, and the one of the other generation where dependencies.sh --tests has
/// fetched it.
[[nodiscard]] std::vector<Compose> composeGenerations();

}  // namespace decant::test
