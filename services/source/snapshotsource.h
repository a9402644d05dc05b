// SPDX-License-Identifier: MIT
#pragma once

#include "services/source/source.h"

#include <filesystem>
#include <memory>
#include <string>

namespace decant {

/// A source whose snapshot can be taken before it is read, so that several services are cut at
/// nearly one moment.
class SnapshotSource : public Source {
public:
    /// Takes the snapshot that the next extract() reads; without it extract() takes its own.
    /// Returns the point in the source's own words (WAL position, GTID, offset). A source without
    /// snapshots is read when extract() comes to it.
    [[nodiscard]] virtual Result<std::string> openSnapshot(const Catalog& catalog,
                                                           JobContext& context) = 0;
};

/// As makeSource(). `projectFolder` is where relative paths of the project are; empty: the current
/// folder.
[[nodiscard]] std::unique_ptr<SnapshotSource>
makeSnapshotSource(const Service& service, std::string password,
                   const std::filesystem::path& projectFolder);

}  // namespace decant
