// SPDX-License-Identifier: MIT
#include "services/pipeline/previewsummary.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace decant {

namespace {

/// What is counted on one side of the masking.
class Side {
public:
    void add(const std::optional<std::string>& value)
    {
        if (!value) {
            ++m_nulls;
            return;
        }
        ++m_counts[*value];
        ++m_values;
        m_shortest = m_values == 1 ? value->size() : std::min(m_shortest, value->size());
        m_longest = std::max(m_longest, value->size());
    }
    [[nodiscard]] double topShare() const
    {
        std::size_t most = 0;
        for (const auto& [value, count] : m_counts)
            most = std::max(most, count);
        return m_values == 0 ? 0 : static_cast<double>(most) / static_cast<double>(m_values);
    }
    [[nodiscard]] std::size_t nulls() const { return m_nulls; }
    [[nodiscard]] std::size_t distinct() const { return m_counts.size(); }
    [[nodiscard]] std::size_t shortest() const { return m_shortest; }
    [[nodiscard]] std::size_t longest() const { return m_longest; }

private:
    std::unordered_map<std::string_view, std::size_t> m_counts;
    std::size_t m_values = 0;
    std::size_t m_nulls = 0;
    std::size_t m_shortest = 0;
    std::size_t m_longest = 0;
};

ColumnSummary summarizeColumn(const Preview& preview, std::size_t column)
{
    ColumnSummary summary;
    summary.column = preview.columns[column];
    summary.rows = std::min(preview.before.size(), preview.after.size());
    Side before;
    Side after;
    std::unordered_map<std::string_view, std::string_view> results;  // original → first result
    for (std::size_t row = 0; row < summary.rows; ++row) {
        const auto& original = preview.before[row][column];
        const auto& masked = preview.after[row][column];
        before.add(original);
        after.add(masked);
        if (!original || !masked)
            continue;
        summary.unchanged += *original == *masked ? 1 : 0;
        const auto [at, fresh] = results.emplace(*original, *masked);
        summary.split += !fresh && at->second != *masked ? 1 : 0;
    }
    std::unordered_set<std::string_view> different;
    for (const auto& [original, result] : results)
        different.insert(result);
    summary.collisions = results.size() - different.size();
    summary.nullsBefore = before.nulls();
    summary.nullsAfter = after.nulls();
    summary.distinctBefore = before.distinct();
    summary.distinctAfter = after.distinct();
    summary.shortestBefore = before.shortest();
    summary.longestBefore = before.longest();
    summary.shortestAfter = after.shortest();
    summary.longestAfter = after.longest();
    summary.topShareBefore = before.topShare();
    summary.topShareAfter = after.topShare();
    return summary;
}

}  // namespace

std::vector<ColumnSummary> summarize(const Preview& preview)
{
    std::vector<ColumnSummary> all;
    all.reserve(preview.columns.size());
    for (std::size_t column = 0; column < preview.columns.size(); ++column)
        all.push_back(summarizeColumn(preview, column));
    return all;
}

}  // namespace decant
