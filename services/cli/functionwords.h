// SPDX-License-Identifier: MIT
#pragma once

#include "model/masking/functioncatalogue.h"

#include <string>

namespace decant::cli {

// How descriptors of functions read, for people and as JSON.

[[nodiscard]] const char* typeName(ParameterType type);
[[nodiscard]] const char* name(Determinism determinism);
[[nodiscard]] const char* name(Uniqueness uniqueness);
[[nodiscard]] const char* name(Reversibility reversible);

/// "1 to 64", the choices with commas, or "".
[[nodiscard]] std::string rangeWords(const ParameterDescriptor& parameter);
/// "text, integer" or "any type".
[[nodiscard]] std::string typesWords(const FunctionDescriptor& function);

}  // namespace decant::cli
