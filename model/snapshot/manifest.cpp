// SPDX-License-Identifier: MIT
#include "model/snapshot/manifest.h"

#include <algorithm>
#include <numeric>

namespace decant {

const SnapshotTable* Manifest::table(const QualifiedName& name) const
{
    const auto at = std::find_if(tables.begin(), tables.end(),
                                 [&](const SnapshotTable& t) { return t.table == name; });
    return at == tables.end() ? nullptr : &*at;
}

std::int64_t Manifest::totalRows() const
{
    return std::accumulate(tables.begin(), tables.end(), std::int64_t{0},
                           [](std::int64_t sum, const SnapshotTable& t) { return sum + t.rows; });
}

std::int64_t Manifest::totalBytes() const
{
    return std::accumulate(files.begin(), files.end(), std::int64_t{0},
                           [](std::int64_t sum, const SnapshotFile& f) { return sum + f.bytes; });
}

}  // namespace decant
