// SPDX-License-Identifier: MIT
#include "services/pipeline/verifiedbefore.h"

#include <algorithm>

namespace decant {

namespace {

bool cameToItsEnd(const BuildRecord& record)
{
    return std::any_of(record.stages.begin(), record.stages.end(), [](const StageRecord& each) {
        return each.stage == Stage::Verify
            && (each.state == StageState::Done || each.state == StageState::Reused);
    });
}

}  // namespace

const BuildRecord* verifiedBefore(const std::vector<BuildRecord>& records, const BuildRecord& now)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const BuildRecord& record) {
        return record.service == now.service && record.imageId == now.imageId
            && record.snapshotHash == now.snapshotHash && cameToItsEnd(record)
            && record.verify.passed() && !record.report.layers.empty();
    });
    return found == records.end() ? nullptr : &*found;
}

}  // namespace decant
