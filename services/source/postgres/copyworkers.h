// SPDX-License-Identifier: MIT
#pragma once

#include "services/snapshot/blockpipeline.h"
#include "services/source/postgres/chunks.h"
#include "services/source/sharedcontext.h"
#include "services/source/source.h"

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace decant::postgres {

/// What one chunk became. No file where it has no rows.
struct CopiedChunk {
    std::optional<WrittenFile> file;
    std::int64_t rows = 0;
};

/// What became of the rows of one table.
struct CopiedTable {
    std::vector<WrittenFile> files;  ///< in the order of the rows
    std::int64_t rows = 0;
};

/// The chunks of each table together, in the order of ExtractPlan::tables.
[[nodiscard]] std::vector<CopiedTable> joinChunks(const ExtractPlan& plan,
                                                  std::vector<CopiedChunk> chunks);

/// How the rows of a table are masked; no `make` where nothing is. The request outlives the
/// transforms.
[[nodiscard]] TransformRecipe maskRecipe(const ExtractRequest& request, const ExtractPlan& plan,
                                         std::size_t table);

/// Gives the part of a line that belongs to the row.
using LineFilter = std::function<Result<std::string_view>(std::string_view)>;

/// Writes what `sql`, a COPY of the rows of `chunk`, gives into the file of the chunk; nothing is
/// left of a failed try.
[[nodiscard]] Result<> copyChunk(class Session& session, const std::string& what,
                                 const std::string& sql, const Chunk& chunk,
                                 const TransformRecipe& transform, BlockPipeline& pipeline,
                                 const LineFilter& filter, CopiedChunk& out);

/// Reads all chunks of a plan over `jobs` connections in the view of `snapshot` into `pipeline`.
/// Returns the results in the order of ExtractPlan::chunks.
class CopyWorkers {
public:
    CopyWorkers(const ExtractRequest& request, const ExtractPlan& plan, std::string password,
                std::string snapshot, SharedContext& context, BlockPipeline& pipeline);

    /// Runs to the end of the work or to the first error, which is in the context then.
    [[nodiscard]] std::vector<CopiedChunk> run(int jobs);

private:
    void work();
    [[nodiscard]] Result<> copy(class Session& session, const Chunk& chunk, CopiedChunk& out);
    void report(const Table& table, std::int64_t bytes);

    const ExtractRequest& m_request;
    const ExtractPlan& m_plan;
    const std::string m_password;
    const std::string m_snapshot;
    SharedContext& m_context;
    BlockPipeline& m_pipeline;
    std::vector<CopiedChunk> m_results;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<std::int64_t> m_done = 0;
};

}  // namespace decant::postgres
