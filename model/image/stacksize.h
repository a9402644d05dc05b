// SPDX-License-Identifier: MIT
#pragma once

#include "model/image/imagereport.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace decant {

/// The newest report of each service of a stack.
using StackReports = std::map<std::string, const ImageReport*>;

/// What a whole stack takes in a registry and on the wire.
struct StackSize {
    std::int64_t compressedBytes = 0;  ///< a layer that several images share counts once
    std::int64_t sharedBytes = 0;  ///< what would come on top without sharing
};
[[nodiscard]] StackSize stackSize(const StackReports& reports);

/// Services that have the layer, other than `service`.
[[nodiscard]] std::vector<std::string>
sharedWith(const StackReports& reports, const std::string& service, const std::string& diffId);

/// What a table takes with its indexes and large values.
struct TableShare {
    std::string service;
    std::string table;
    std::int64_t bytes = 0;  ///< unpacked
    std::int64_t compressedBytes = 0;  ///< estimated from how well its image's data compress
};
/// Tables of all services, those that take most first.
[[nodiscard]] std::vector<TableShare> largestTables(const StackReports& reports);

}  // namespace decant
