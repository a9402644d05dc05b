// SPDX-License-Identifier: MIT
#pragma once

#include "model/build/buildcontents.h"
#include "model/image/imagereport.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// The pipeline's stages in their order.
enum class Stage : std::uint8_t {
    Introspect,
    Plan,
    Snapshot,
    Generate,
    Build,
    Verify,
    Inspect,
    Push
};

/// Stable key: "introspect", "plan", "snapshot", "generate", "build", "verify", "inspect", "push".
[[nodiscard]] std::string_view toString(Stage stage);

enum class StageState : std::uint8_t { Waiting, Running, Reused, Done, Failed, Cancelled };

struct StageRecord {
    Stage stage = Stage::Introspect;
    StageState state = StageState::Waiting;
    double seconds = 0;
    std::string summary;  ///< one line of facts, no secrets
    friend bool operator==(const StageRecord&, const StageRecord&) = default;
};

/// One run of the pipeline for one service; immutable once finished.
struct BuildRecord {
    std::string id;  ///< sortable: time plus a short random part
    std::string project;
    std::string service;
    std::string startedAt;  ///< ISO 8601 UTC
    std::string finishedAt;
    StageState state = StageState::Running;
    std::string error;  ///< words of the failure, "" when none
    std::string snapshotHash;
    std::string
        snapshotAt;  ///< ISO 8601 UTC, when the source was read; "" in records of old programs
    std::string image;  ///< reference with tag
    std::string imageId;
    std::string digest;  ///< after push
    std::vector<StageRecord> stages;
    ImageReport report;
    VerifyReport verify;
    BuildContents
        contents;  ///< empty where the run took no snapshot, and in records of old programs
    friend bool operator==(const BuildRecord&, const BuildRecord&) = default;
};

}  // namespace decant
