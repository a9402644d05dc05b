// SPDX-License-Identifier: MIT
#pragma once

#include "services/masking/columnmasker.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// Original values of masked columns, kept in memory only, to search the finished image for them.
/// Bounded: a keyed reservoir of values per column (short and all too common values are left out,
/// since they would be found by accident). Values come in through LeakObserver, from any number of
/// threads. Wiped on destruction.
class LeakSample {
public:
    /// `perColumn`: how many distinct values are kept of each column.
    /// `seed` decides which ones: equal seed, equal choice.
    explicit LeakSample(std::size_t perColumn = 256, std::uint64_t seed = 0);
    LeakSample(const LeakSample&) = delete;
    LeakSample& operator=(const LeakSample&) = delete;
    ~LeakSample();

    struct Entry {
        std::string column;
        std::string value;
    };
    /// What is to be searched for. Values that also occur as masked output are left out.
    [[nodiscard]] std::vector<Entry> entries() const;

private:
    friend class LeakObserver;
    struct Private;
    std::unique_ptr<Private> d;
};

/// Passes what a RowMasker replaces to the sample. One per RowMasker, used by one thread; the
/// sample must outlive it. Most values are dropped by a hash and what this thread saw before,
/// without touching anything that threads share.
class LeakObserver final : public OriginalObserver {
public:
    LeakObserver(LeakSample& sample, const Table& table, const TableMask& mask);
    ~LeakObserver() override;
    void original(std::size_t column, std::string_view value, std::string_view masked) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace decant
