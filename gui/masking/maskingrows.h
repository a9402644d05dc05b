// SPDX-License-Identifier: MIT
#pragma once

#include "gui/itemmodels/maskingcontent.h"
#include "model/catalog/catalog.h"
#include "model/masking/decision.h"
#include "services/pipeline/initproject.h"

#include <vector>

namespace decant::gui {

/// One row per column of every table that is copied, judged by name and type. Pure and slow enough
/// for a job: never on the GUI thread with a large catalog.
[[nodiscard]] std::vector<MaskingRow> makeMaskingRows(const Catalog& catalog, const MaskSpec& spec);

/// Better knowledge of the columns, from sampled values.
void applyScan(std::vector<MaskingRow>& rows, const Catalog& catalog,
               const std::vector<ScannedColumn>& scan);

}  // namespace decant::gui
