// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/masking/decision.h"

#include <optional>
#include <string>
#include <string_view>

namespace decant {

/// The value of a default that is the same for every row, in text form: of a literal with or
/// without a cast, as the server prints it ('new'::text, (0)::numeric, true). nullopt for NULL, for
/// an empty expression and for everything that has to be computed.
[[nodiscard]] std::optional<std::string> fixedDefault(std::string_view expression);

/// True when the column has a default that only the server can compute (now(), nextval(...)).
[[nodiscard]] bool computesDefault(const Column& column);

/// A rule of `set_default` with the column's fixed default as its `fallback`; every other rule, and
/// that of a column without a fixed default, as it is.
[[nodiscard]] MaskRule withColumnDefault(MaskRule rule, const Column& column);

}  // namespace decant
