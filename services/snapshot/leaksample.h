// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// Original values of masked columns, kept in memory only, to search the finished image for them.
/// Bounded: a keyed reservoir of values per column (short and all too common values are left out,
/// since they would be found by accident). Thread-safe. Wiped on destruction.
class LeakSample {
public:
    /// `perColumn`: how many distinct values are kept of each column.
    explicit LeakSample(std::size_t perColumn = 256);
    LeakSample(const LeakSample&) = delete;
    LeakSample& operator=(const LeakSample&) = delete;
    ~LeakSample();

    /// Registers a column, returns its number.
    [[nodiscard]] std::size_t addColumn(std::string name);
    /// Offers a value; most are dropped cheaply by a keyed hash before the lock.
    void offer(std::size_t column, std::string_view original, std::string_view masked);

    struct Entry {
        std::string column;
        std::string value;
    };
    /// What is to be searched for. Values that also occur as masked output are left out.
    [[nodiscard]] std::vector<Entry> entries() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace decant
