// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace decant {

/// Bytes one value takes besides its place in a vector.
[[nodiscard]] inline std::size_t heapBytes(std::int64_t /*value*/)
{
    return 0;
}
[[nodiscard]] inline std::size_t heapBytes(const std::array<std::uint64_t, 2>& /*value*/)
{
    return 0;
}
[[nodiscard]] inline std::size_t heapBytes(const std::string& value)
{
    constexpr std::size_t kInside = 15;  // libstdc++ keeps short texts in the object
    constexpr std::size_t kOverhead = 17;  // end mark and what the allocator adds
    return value.capacity() > kInside ? value.capacity() + kOverhead : 0;
}

/// A set that only grows, as a few sorted runs of which each is at least twice as long as the next:
/// one value costs its own size, a look-up a binary search per run, adding n values in portions
/// O(n log n). Used by one thread at a time.
template <class T>
class SortedRuns {
public:
    [[nodiscard]] bool contains(const T& value) const
    {
        return std::any_of(m_runs.begin(), m_runs.end(), [&](const std::vector<T>& run) {
            return std::binary_search(run.begin(), run.end(), value);
        });
    }
    /// Adds values that are not there yet, in any order, each once.
    void add(std::vector<T> values)
    {
        if (values.empty())
            return;
        std::sort(values.begin(), values.end());
        values.shrink_to_fit();
        for (const T& value : values)
            m_heap += heapBytes(value);
        m_size += values.size();
        m_runs.push_back(std::move(values));
        merge(false);
    }
    /// Empties the set and returns its values, sorted.
    std::vector<T> takeAll()
    {
        merge(true);
        std::vector<T> values;
        if (!m_runs.empty())
            values = std::move(m_runs.front());
        *this = {};
        return values;
    }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t bytes() const { return m_size * sizeof(T) + m_heap; }

private:
    void merge(bool all)
    {
        while (m_runs.size() > 1) {
            std::vector<T>& small = m_runs.back();
            std::vector<T>& large = m_runs[m_runs.size() - 2];
            if (!all && small.size() * 2 <= large.size())
                return;
            std::vector<T> merged;
            merged.reserve(small.size() + large.size());
            std::merge(std::make_move_iterator(large.begin()), std::make_move_iterator(large.end()),
                       std::make_move_iterator(small.begin()), std::make_move_iterator(small.end()),
                       std::back_inserter(merged));
            m_runs.pop_back();
            m_runs.back() = std::move(merged);
        }
    }

    std::vector<std::vector<T>> m_runs;
    std::size_t m_size = 0;
    std::size_t m_heap = 0;
};

}  // namespace decant
