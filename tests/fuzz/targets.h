// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace decant::fuzz {

/// Each reads what may come from outside and aborts when a promise is broken. Used by the fuzzers
/// (libFuzzer, preset "fuzz") and, over a fixed corpus, by an ordinary test.
void rowCondition(std::string_view input);
void jsonPath(std::string_view input);
void copyLines(std::string_view input);
void templates(std::string_view input);
void project(std::string_view input);

}  // namespace decant::fuzz
