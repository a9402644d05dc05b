// SPDX-License-Identifier: MIT
#pragma once

#include "services/snapshot/blockpipeline.h"
#include "services/source/postgres/chunks.h"
#include "services/source/sharedcontext.h"
#include "services/source/source.h"

#include <atomic>
#include <optional>
#include <string>
#include <vector>

namespace decant::postgres {

/// What one chunk became. No file where it has no rows.
struct CopiedChunk {
    std::optional<WrittenFile> file;
    std::int64_t rows = 0;
};

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
    [[nodiscard]] TransformRecipe recipe(const Chunk& chunk) const;
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
