// SPDX-License-Identifier: MIT
#pragma once

#include "services/masking/maskkey.h"
#include "services/masking/siphash.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// Bytes that the sets of one run take together, and how many they may.
class MemoryBudget {
public:
    /// As much as the sets of one run may take.
    static constexpr std::size_t kDefaultBytes = std::size_t{512} << 20;

    explicit MemoryBudget(std::size_t most = kDefaultBytes)
        : m_most(most)
    {
    }
    /// False when it would be too much; then nothing is taken.
    [[nodiscard]] bool take(std::size_t bytes);
    void giveBack(std::size_t bytes) { m_used -= bytes; }
    [[nodiscard]] std::size_t used() const { return m_used; }

private:
    std::size_t m_most;
    std::atomic<std::size_t> m_used{0};
};

/// A set of values as 64-bit fingerprints: 11 to 21 bytes a value, no value itself. Two values of
/// the same fingerprint count as one, so what the set calls new certainly is. For many threads.
class ValueSet {
public:
    enum class Added : std::uint8_t {
        New,
        Present,
        Full,  ///< new, and there is no memory for it
    };

    explicit ValueSet(MemoryBudget& budget)
        : m_budget(budget)
    {
    }
    ValueSet(const ValueSet&) = delete;
    ValueSet& operator=(const ValueSet&) = delete;
    ~ValueSet();

    [[nodiscard]] Added add(std::uint64_t fingerprint);
    [[nodiscard]] bool contains(std::uint64_t fingerprint) const;
    [[nodiscard]] std::size_t size() const;

private:
    [[nodiscard]] bool grow();

    MemoryBudget& m_budget;
    mutable std::mutex m_mutex;
    std::vector<std::uint64_t> m_slots;  ///< 0: free; a power of two of them
    std::size_t m_size = 0;
};

/// What a run remembers of one column.
struct ColumnValues {
    explicit ColumnValues(MemoryBudget& budget)
        : given(budget)
        , source(budget)
    {
    }
    ValueSet given;  ///< masked values, for unique = "retry"
    ValueSet source;  ///< values of the source, for collision_with_source
};

/// What the maskers of a run share, whatever thread they work in. The columns it gave may outlive
/// it.
class RunValues {
public:
    explicit RunValues(std::size_t mostBytes = MemoryBudget::kDefaultBytes);

    /// Of this column ("schema.table.column"), the same object each time.
    [[nodiscard]] std::shared_ptr<ColumnValues> column(const std::string& name);
    [[nodiscard]] std::size_t usedBytes() const { return m_budget->used(); }

private:
    std::mutex m_mutex;
    std::shared_ptr<MemoryBudget> m_budget;
    std::map<std::string, std::shared_ptr<ColumnValues>> m_columns;
};

/// Makes fingerprints of values. One object per thread.
class ValuePrint {
public:
    explicit ValuePrint(const MaskKey& key)
        : m_hash(key.domainKey("values of a run"))
    {
    }
    /// Case and blanks at both ends make no difference, because in many a collation they make none.
    [[nodiscard]] std::uint64_t operator()(std::string_view value);

private:
    SipHash m_hash;
    std::string m_text;
};

}  // namespace decant
