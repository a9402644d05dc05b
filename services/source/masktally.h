// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/jobcontext.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <utility>

namespace decant {

/// What the maskers of all threads of a run have to say about columns, summed, so that each column
/// is told once. Any thread may add.
class MaskTally {
public:
    enum class What : std::uint8_t {
        Replaced,  ///< could not be masked and became what on_error says
        Collided,  ///< became a value that the source column holds, too
    };

    /// `column`: "schema.table.column". Nothing for no values.
    void add(const std::string& column, What what, std::int64_t values);
    /// One warning per column and kind, in the order of the names; what was told is forgotten.
    void tell(JobContext& context);

private:
    std::mutex m_mutex;
    std::map<std::pair<std::string, What>, std::int64_t> m_counts;
};

}  // namespace decant
