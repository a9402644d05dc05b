// SPDX-License-Identifier: MIT
#pragma once

#include "model/image/imagereport.h"
#include "model/support/jobcontext.h"
#include "model/support/result.h"
#include "services/image/inspect.h"
#include "services/snapshot/leaksample.h"
#include "services/verify/patternsearch.h"

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace decant {

/// Searches files for original values of masked columns, byte by byte.
///
/// What it can and cannot see in an image: values of text types stand in heap, index, statistics
/// and WAL pages as they are and are found. Values that PostgreSQL stores in binary (numbers,
/// dates) or compresses (long values, from about 2 kB a row) are not visible there; they are found
/// in the snapshot, where every value stands as text: scanSnapshot().
class LeakScanner : public FileScanner {
public:
    /// `scanBase`: findings in layers of the base image count too. They cannot come from the
    /// source, so they are left out by default.
    explicit LeakScanner(const std::vector<LeakSample::Entry>& entries, bool scanBase = false);

    void beginFile(const std::string& path) override;
    void fileData(std::span<const char> bytes) override;
    void endFile() override { }
    void endLayer(bool base) override;

    /// How many distinct values are searched for.
    [[nodiscard]] std::int64_t samples() const
    {
        return static_cast<std::int64_t>(m_search.used());
    }
    [[nodiscard]] std::int64_t scannedBytes() const { return m_bytes; }
    /// Sorted by file and column, each pair once.
    [[nodiscard]] std::vector<LeakFinding> findings() const;

private:
    using Finding = std::pair<std::string, std::string>;  ///< file, column

    std::vector<std::string> m_columns;  ///< by pattern
    PatternSearch m_search;
    bool m_scanBase;
    std::string m_path;
    std::int64_t m_bytes = 0;
    std::set<Finding> m_current;  ///< of the layer that is being read
    std::set<Finding> m_found;
};

/// Searches every file of a snapshot folder (compressed or not). Findings have paths relative to
/// the folder. Returns the number of uncompressed bytes that were searched.
[[nodiscard]] Result<std::int64_t> scanSnapshot(const std::filesystem::path& folder,
                                                LeakScanner& scanner, JobContext& context);

}  // namespace decant
