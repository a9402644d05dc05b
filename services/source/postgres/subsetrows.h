// SPDX-License-Identifier: MIT
#pragma once

#include "services/source/postgres/copyworkers.h"
#include "services/subset/sortedruns.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace decant::postgres {

/// Where the rows of one table go when several queries find them: each row is written once, known
/// by its place in the table, which is fixed within a snapshot. Used by one thread at a time.
class RowTarget {
public:
    /// `path`: of the data files but for their number and `suffix`.
    RowTarget(BlockPipeline& pipeline, TransformRecipe recipe, std::string path,
              std::string suffix);

    /// True when the row at `ctid`, "(block,offset)", was not there in an earlier query. One query
    /// gives a row at most once.
    [[nodiscard]] bool isNew(std::string_view ctid);
    /// Writes a line of which isNew() said true.
    [[nodiscard]] Result<> add(std::string_view line);
    /// The query is over: its rows count as known from now on.
    void endQuery();
    /// Closes the file that is open, if any.
    [[nodiscard]] Result<> close();
    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }
    [[nodiscard]] std::size_t bytes() const;
    [[nodiscard]] CopiedTable take();

private:
    BlockPipeline& m_pipeline;
    const TransformRecipe m_recipe;
    const std::string m_path;
    const std::string m_suffix;
    std::unique_ptr<BlockPipeline::File> m_file;
    std::size_t m_parts = 0;
    CopiedTable m_copied;
    SortedRuns<std::int64_t> m_known;
    std::vector<std::int64_t> m_query;
};

}  // namespace decant::postgres
