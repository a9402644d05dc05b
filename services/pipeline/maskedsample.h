// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/masking/maskplan.h"
#include "model/support/result.h"
#include "services/masking/maskkey.h"
#include "services/snapshot/leaksample.h"
#include "services/source/source.h"

#include <optional>
#include <string>
#include <vector>

namespace decant {

using SampleRows = std::vector<std::vector<std::optional<std::string>>>;

/// The rows of `sample` as they would be restored, masked by what masks an extraction. Masked
/// columns that the sample lacks are left out. Originals go to `originals` when it is not null.
[[nodiscard]] Result<SampleRows> maskSample(const Table& table, const TableMask& mask,
                                            const RowSample& sample, const MaskKey& key,
                                            LeakSample* originals = nullptr);

}  // namespace decant
