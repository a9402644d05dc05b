// SPDX-License-Identifier: MIT
#pragma once

#include "services/masking/columnmasker.h"
#include "services/masking/maskfunction.h"

#include <memory>
#include <string>
#include <vector>

namespace decant {

/// The masker of a rule inside another one, on the same type.
[[nodiscard]] Result<std::unique_ptr<ColumnMasker>> innerMasker(const FunctionContext& context,
                                                                const MaskRule& rule);

/// The masker that a function of that name makes with its own defaults, for parts of a value.
/// Errors: InvalidInput for functions that only mask whole values.
[[nodiscard]] Result<std::unique_ptr<ColumnMasker>>
nestedMasker(const FunctionContext& context, const std::string& name, const ColumnType& type);

/// The type of texts inside a value.
[[nodiscard]] ColumnType innerTextType();

struct NamedMasker {
    std::string name;
    std::unique_ptr<ColumnMasker> masker;
};

/// The maskers of the lines name=function in the parameter `lines`, for texts inside a value.
[[nodiscard]] Result<std::vector<NamedMasker>> namedMaskers(const FunctionContext& context,
                                                            std::string_view lines);

}  // namespace decant
