// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <string>

namespace decant::cli {

/// Exit codes of decant-cli; documented and stable.
enum class Exit : int {
    Done = 0,
    Finding = 1,
    Usage = 2,
    Project = 3,
    Source = 4,
    Engine = 5,
    Registry = 6,
    Cancelled = 7,
    Internal = 70,
};

/// The exit code an error ends the program with.
[[nodiscard]] Exit exitCode(const Error& error);

/// "not-found", "denied", …: the code of an error in --json output; stable.
[[nodiscard]] std::string codeName(Error::Code code);
/// "source", "engine", …: the area of an error in --json output; stable.
[[nodiscard]] std::string areaName(Error::Area area);

/// An error in words for a terminal: what, where, what to do; may have several lines, no line end.
[[nodiscard]] std::string errorWords(const Error& error);

}  // namespace decant::cli
