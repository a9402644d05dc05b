// SPDX-License-Identifier: MIT
#include "model/image/stacksize.h"

#include <algorithm>
#include <set>
#include <utility>

namespace decant {

StackSize stackSize(const StackReports& reports)
{
    StackSize size;
    std::set<std::string> counted;
    for (const auto& [service, report] : reports) {
        for (const Layer& layer : report->layers) {
            const bool first = layer.diffId.empty() || counted.insert(layer.diffId).second;
            (first ? size.compressedBytes : size.sharedBytes) += layer.compressedBytes;
        }
    }
    return size;
}

std::vector<std::string> sharedWith(const StackReports& reports, const std::string& service,
                                    const std::string& diffId)
{
    std::vector<std::string> others;
    for (const auto& [name, report] : reports) {
        const bool has = std::any_of(report->layers.begin(), report->layers.end(),
                                     [&](const Layer& layer) { return layer.diffId == diffId; });
        if (name != service && has)
            others.push_back(name);
    }
    return others;
}

std::vector<TableShare> largestTables(const StackReports& reports)
{
    std::vector<TableShare> tables;
    for (const auto& [service, report] : reports) {
        std::int64_t unpacked = 0;
        std::int64_t compressed = 0;
        for (const Layer& layer : report->layers) {
            if (layer.data) {
                unpacked += layer.unpackedBytes;
                compressed += layer.compressedBytes;
            }
        }
        std::map<std::string, std::int64_t> sums;
        for (const DatabaseObject& object : report->objects) {
            using Kind = DatabaseObject::Kind;
            if (object.kind == Kind::Table || object.kind == Kind::MaterializedView)
                sums[object.name] += object.bytes;
            else if (object.kind == Kind::Index || object.kind == Kind::Toast)
                sums[object.table] += object.bytes;
        }
        for (const auto& [table, bytes] : sums) {
            const double share =
                unpacked > 0 ? static_cast<double>(bytes) / static_cast<double>(unpacked) : 0;
            tables.push_back({service, table, bytes,
                              static_cast<std::int64_t>(share * static_cast<double>(compressed))});
        }
    }
    std::stable_sort(tables.begin(), tables.end(), [](const auto& a, const auto& b) {
        return a.compressedBytes > b.compressedBytes;
    });
    return tables;
}

}  // namespace decant
