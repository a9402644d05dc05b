// SPDX-License-Identifier: MIT
#include "services/source/postgres/copyworkers.h"

#include "services/source/masktransform.h"
#include "services/source/postgres/reconnect.h"

#include <algorithm>
#include <optional>
#include <thread>
#include <utility>

namespace decant::postgres {

namespace {

constexpr std::int64_t kReportBytes = std::int64_t{1} << 20;

}  // namespace

CopyWorkers::CopyWorkers(const ExtractRequest& request, const ExtractPlan& plan,
                         std::string password, std::string snapshot, SharedContext& context,
                         BlockPipeline& pipeline)
    : m_request(request)
    , m_plan(plan)
    , m_password(std::move(password))
    , m_snapshot(std::move(snapshot))
    , m_context(context)
    , m_pipeline(pipeline)
    , m_results(plan.chunks.size())
{
}

std::vector<CopiedChunk> CopyWorkers::run(int jobs)
{
    const auto wanted = std::min(static_cast<std::size_t>(std::max(1, jobs)), m_plan.chunks.size());
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < wanted; ++i)
        threads.emplace_back([this] { work(); });
    for (std::thread& thread : threads)
        thread.join();
    return std::move(m_results);
}

void CopyWorkers::work()
{
    const SnapshotAccess access{m_request.service->source, m_password, m_snapshot, m_context};
    auto session = access.open();
    if (!session)
        return m_context.fail(session.error());
    while (!m_context.cancelled()) {
        const std::size_t index = m_next++;
        if (index >= m_plan.chunks.size())
            return;
        const auto once = [&](Session& on) {
            return copy(on, m_plan.chunks[index], m_results[index]);
        };
        if (auto done = withReconnect(access, *session, once); !done)
            return m_context.fail(done.error());
    }
}

Result<> CopyWorkers::copy(Session& session, const Chunk& chunk, CopiedChunk& out)
{
    const Table& table = *m_plan.tables[chunk.table].table;
    std::int64_t unreported = 0;
    std::int64_t reported = 0;
    const TransformRecipe transform = maskRecipe(m_request, m_plan, chunk.table);
    // The content of a masked large object is not needed, so it is not even read.
    const std::string sql = table.kind == TableKind::LargeObjects && transform.make
        ? kMaskedLargeObjectsSql
        : chunk.sql;
    const auto count = [&](std::string_view line) -> Result<std::string_view> {
        m_context.haveRead(line.size());
        unreported += static_cast<std::int64_t>(line.size());
        if (unreported >= kReportBytes) {
            // The weight of the chunk is an estimate; its bar must not run over.
            const std::int64_t step = std::min(unreported, chunk.weight - reported);
            reported += step;
            unreported = 0;
            report(table, step);
        }
        return line;
    };
    if (auto copied =
            copyChunk(session, table.name.text(), sql, chunk, transform, m_pipeline, count, out);
        !copied) {
        m_done -= reported;
        return copied;
    }
    report(table, chunk.weight - reported);
    return {};
}

void CopyWorkers::report(const Table& table, std::int64_t bytes)
{
    const std::int64_t done = m_done += bytes;
    const std::string name = table.name.text();
    m_context.progress({"extract", name, "bytes", done, m_plan.totalWeight});
}

TransformRecipe maskRecipe(const ExtractRequest& request, const ExtractPlan& plan,
                           std::size_t table)
{
    const PlannedTable& planned = plan.tables[table];
    std::vector<int> fields = planned.columns;
    if (planned.table->kind == TableKind::LargeObjects)
        fields = {-1, -1, 0};  // oid and position are no columns
    return maskRecipe(request, *planned.table, std::move(fields), table);
}

Result<> copyChunk(Session& session, const std::string& what, const std::string& sql,
                   const Chunk& chunk, const TransformRecipe& transform, BlockPipeline& pipeline,
                   const LineFilter& filter, CopiedChunk& out)
{
    out = {};
    std::unique_ptr<BlockPipeline::File> file;
    auto copied = session.copyOut(what, sql, [&](std::string_view line) -> Result<> {
        if (!file) {
            auto opened = pipeline.open(chunk.file, transform);
            if (!opened)
                return opened.error();
            file = std::move(*opened);
        }
        ++out.rows;
        const auto own = filter(line);
        if (!own)
            return own.error();
        return file->add(*own);
    });
    if (!copied || !file)
        return copied;
    auto written = file->finish();
    if (!written)
        return written.error();
    out.file = std::move(*written);
    return {};
}

std::vector<CopiedTable> joinChunks(const ExtractPlan& plan, std::vector<CopiedChunk> chunks)
{
    std::vector<CopiedTable> tables(plan.tables.size());
    std::vector<std::vector<CopiedChunk*>> parts(plan.tables.size());
    for (std::size_t i = 0; i < plan.chunks.size(); ++i) {
        auto& own = parts[plan.chunks[i].table];
        own.resize(plan.tables[plan.chunks[i].table].parts);
        own[plan.chunks[i].part] = &chunks[i];
    }
    for (std::size_t i = 0; i < tables.size(); ++i) {
        for (CopiedChunk* part : parts[i]) {
            tables[i].rows += part->rows;
            if (part->file)
                tables[i].files.push_back(std::move(*part->file));
        }
    }
    return tables;
}

}  // namespace decant::postgres
