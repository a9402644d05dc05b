// SPDX-License-Identifier: MIT
#include "services/source/masktally.h"

namespace decant {

void MaskTally::add(const std::string& column, What what, std::int64_t values)
{
    if (values == 0)
        return;
    const std::lock_guard lock(m_mutex);
    m_counts[{column, what}] += values;
}

void MaskTally::tell(JobContext& context)
{
    std::map<std::pair<std::string, What>, std::int64_t> counts;
    {
        const std::lock_guard lock(m_mutex);
        counts.swap(m_counts);
    }
    for (const auto& [place, values] : counts)
        context.log(LogLevel::Warning,
                    place.first + ": " + std::to_string(values)
                        + (place.second == What::Replaced
                               ? " values could not be masked and became what on_error says"
                               : " masked values are also values of the source column"));
}

}  // namespace decant
