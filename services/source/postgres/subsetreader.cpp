// SPDX-License-Identifier: MIT
#include "services/source/postgres/subsetreader.h"

#include "model/support/text.h"
#include "services/masking/copytext.h"
#include "services/source/postgres/reconnect.h"
#include "services/subset/arraytext.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <thread>
#include <utility>

namespace decant::postgres {

namespace {

/// Keys of one query; its text stays below some megabytes.
constexpr std::size_t kKeysPerQuery = 20000;
/// Keys that one thread gathers before it gives them to the others.
constexpr std::size_t kKeysGathered = 50000;
/// Data files that stay open between rounds; each holds up to one block.
constexpr std::size_t kOpenFiles = 48;
constexpr std::int64_t kReportRows = 5000;

std::string copyOf(const std::string& select)
{
    return "COPY (" + select + ") TO STDOUT";
}

}  // namespace

/// Reads the lines of one query: routes them to their tables and takes the keys out of them.
class SubsetReader::Lines {
public:
    Lines(SubsetReader& reader, const Unit& unit, const Wanted* wanted)
        : m_reader(reader)
        , m_unit(unit)
        , m_wanted(wanted)
    {
        std::size_t last = unit.shape.prefix();
        for (const Collector& collector : unit.collectors) {
            m_batches.push_back(collector.wanted != nullptr
                                    ? std::optional(collector.wanted->keys->batch())
                                    : std::nullopt);
            for (const std::size_t field : collector.fields)
                last = std::max(last, field + 1);
        }
        m_ends.resize(last);
    }

    Result<> line(std::string_view line)
    {
        m_reader.m_context.haveRead(line.size());
        if (auto done = split(line); !done)
            return done;
        std::uint32_t oid = 0;
        const std::string_view oidText = field(line, 0);
        std::from_chars(oidText.data(), oidText.data() + oidText.size(), oid);
        const auto member = m_unit.members.find(oid);
        if (member == m_unit.members.end())
            return {};  // a partition of another kind, e.g. a foreign table
        const SubsetTable& planned = m_reader.m_subset.tables[member->second];
        if (planned.withoutRows())
            return m_wanted != nullptr && m_wanted->mustHold
                ? missing(m_wanted->relation, m_reader.table(planned.table).name.text())
                : Result<>();
        if (planned.complete())
            return {};
        RowTarget& target = *m_reader.m_targets[member->second];
        if (!target.isNew(field(line, 1)))
            return {};
        m_touched.push_back(&target);
        if (m_touched.size() >= 1024)
            forgetTwins();
        if (auto collected = collect(line, planned.table); !collected)
            return collected;
        if (++m_reader.m_rows % kReportRows == 0) {
            m_reader.m_context.progress(
                {"extract", m_reader.table(planned.table).name.text(), "rows", m_reader.m_rows, 0});
            if (auto fits = m_reader.checkMemory(target.bytes()); !fits)
                return fits;
        }
        return target.add(own(line));
    }

    /// The part of a line that belongs to the row; without columns the line end.
    [[nodiscard]] std::string_view own(std::string_view line) const
    {
        return m_unit.shape.columns.empty() ? std::string_view("\n")
                                            : line.substr(m_ends[m_unit.shape.prefix() - 1] + 1);
    }

    /// Splits a line of a table that is taken as a whole and takes its keys.
    Result<std::string_view> whole(std::string_view line, std::size_t table)
    {
        m_reader.m_context.haveRead(line.size());
        if (auto done = split(line); !done)
            return done.error();
        if (auto collected = collect(line, table); !collected)
            return collected.error();
        if (++m_reader.m_rows % kReportRows == 0)
            m_reader.m_context.progress(
                {"extract", m_reader.table(table).name.text(), "rows", m_reader.m_rows, 0});
        return own(line);
    }

    /// Takes the keys of a row of `table`, whose line starts with the prefix.
    Result<> collect(std::string_view line, std::size_t table)
    {
        for (std::size_t i = 0; i < m_unit.collectors.size(); ++i) {
            const Collector& collector = m_unit.collectors[i];
            if (!isPartOf(m_reader.m_catalog, m_reader.table(table),
                          m_reader.table(collector.table)))
                continue;
            m_values.clear();
            m_unescaped.resize(collector.fields.size());
            bool complete = true;
            for (std::size_t k = 0; k < collector.fields.size() && complete; ++k) {
                const std::string_view text = field(line, collector.fields[k]);
                complete = !isCopyNull(text);
                m_unescaped[k].clear();
                appendUnescaped(text, m_unescaped[k]);
            }
            if (!complete)
                continue;  // refers to nothing, in every way of matching
            if (!m_batches[i])
                return missing(collector.relation, collector.missing);
            if (auto given = give(collector, *m_batches[i]); !given)
                return given;
        }
        return {};
    }

    void finish()
    {
        forgetTwins();
        for (RowTarget* target : m_touched)
            target->endQuery();
        for (std::size_t i = 0; i < m_batches.size(); ++i) {
            if (m_batches[i])
                hand(m_unit.collectors[i], *m_batches[i]);
        }
    }

private:
    Result<> split(std::string_view line)
    {
        const SplitLine found =
            splitFields(line.data(), line.data() + line.size(), m_ends.size(), m_ends.data());
        if (found.fields == m_ends.size())
            return {};
        return Error{Error::Code::Internal,
                     Error::Area::Source,
                     "subset",
                     say("a line has too few fields"),
                     {}};
    }
    [[nodiscard]] std::string_view field(std::string_view line, std::size_t index) const
    {
        const std::size_t begin = index == 0 ? 0 : m_ends[index - 1] + 1;
        return line.substr(begin, m_ends[index] - begin);
    }
    void forgetTwins()
    {
        std::sort(m_touched.begin(), m_touched.end());
        m_touched.erase(std::unique(m_touched.begin(), m_touched.end()), m_touched.end());
    }
    static void hand(const Collector& collector, KeySet::Batch& batch)
    {
        if (collector.known)
            collector.wanted->keys->know(batch);
        else
            collector.wanted->keys->add(batch);
    }
    Result<> give(const Collector& collector, KeySet::Batch& batch)
    {
        if (collector.list) {
            for (const std::string& element : arrayElements(m_unescaped.front())) {
                const std::string_view value = element;
                batch.add({&value, 1});
            }
        } else {
            for (const std::string& text : m_unescaped)
                m_values.emplace_back(text);
            batch.add(m_values);
        }
        if (batch.size() < kKeysGathered)
            return {};
        hand(collector, batch);
        return m_reader.checkMemory(0);
    }
    static Result<> missing(const std::string& relation, const std::string& table)
    {
        return Error{
            Error::Code::InvalidInput, Error::Area::Project, relation,
            say("rows that are taken refer to rows of %1, of which the subset takes none", table),
            say("Take only needed rows of %1, or no rows that refer to it.", table)};
    }

    SubsetReader& m_reader;
    const Unit& m_unit;
    const Wanted* m_wanted;
    std::vector<std::optional<KeySet::Batch>> m_batches;  ///< one per collector
    std::vector<std::uint32_t> m_ends;
    std::vector<std::string_view> m_values;
    std::vector<std::string> m_unescaped;
    std::vector<RowTarget*> m_touched;
};

SubsetReader::SubsetReader(const ExtractRequest& request, const Catalog& catalog,
                           const SubsetPlan& subset, const ExtractPlan& plan, std::string password,
                           std::string snapshot, SharedContext& context, BlockPipeline& pipeline)
    : m_request(request)
    , m_catalog(catalog)
    , m_subset(subset)
    , m_plan(plan)
    , m_password(std::move(password))
    , m_snapshot(std::move(snapshot))
    , m_context(context)
    , m_pipeline(pipeline)
    , m_chunks(plan.chunks.size())
{
}

std::vector<CopiedTable> SubsetReader::run(int jobs)
{
    if (auto opened = open(jobs); !opened) {
        m_context.fail(opened.error());
        return {};
    }
    prepare();
    for (std::size_t i = 0; i < m_subset.groups.size() && !m_context.cancelled();) {
        std::vector<const SubsetGroup*> groups;
        const int level = m_subset.groups[i].level;
        for (; i < m_subset.groups.size() && m_subset.groups[i].level == level; ++i)
            groups.push_back(&m_subset.groups[i]);
        runLevel(groups);
    }
    std::vector<CopiedTable> results = joinChunks(m_plan, std::move(m_chunks));
    for (std::size_t i = 0; i < m_plan.tables.size(); ++i) {
        if (RowTarget* target = m_targets[subsetIndex(*m_plan.tables[i].table)].get())
            results[i] = target->take();
    }
    return results;
}

std::size_t SubsetReader::subsetIndex(const Table& at) const
{
    return static_cast<std::size_t>(m_subset.table(m_catalog, at.name) - m_subset.tables.data());
}

Result<> SubsetReader::open(int jobs)
{
    for (int i = 0; i < std::max(1, jobs); ++i) {
        auto session = access().open();
        if (!session)
            return session.error();
        m_sessions.push_back(std::move(*session));
    }
    return readOperators(*m_sessions.front());
}

std::vector<SubsetReader::Task>
SubsetReader::fetchTasks(const std::vector<const SubsetGroup*>& groups)
{
    std::vector<Task> tasks;
    for (const SubsetGroup* group : groups) {
        for (const std::size_t unit : group->units) {
            bool any = false;
            for (const std::size_t wanted : m_units[unit].wanted)
                any = m_wanted[wanted]->keys->release() || any;
            if (any)
                tasks.push_back({unit, {}, nullptr, true});
        }
    }
    return tasks;
}

void SubsetReader::runLevel(const std::vector<const SubsetGroup*>& groups)
{
    std::vector<Task> tasks;
    for (const SubsetGroup* group : groups) {
        for (const std::size_t unit : group->units) {
            for (Task& task : seedTasks(unit))
                tasks.push_back(std::move(task));
        }
    }
    runRound(tasks);
    while (!m_context.cancelled()) {
        tasks = fetchTasks(groups);
        if (tasks.empty())
            break;
        runRound(tasks);
    }
    for (const SubsetGroup* group : groups) {
        for (const std::size_t unit : group->units) {
            for (const std::size_t member : m_subset.units[unit].members) {
                if (m_targets[member] == nullptr || m_context.cancelled())
                    continue;
                if (auto closed = m_targets[member]->close(); !closed)
                    m_context.fail(closed.error());
            }
        }
    }
}

void SubsetReader::runRound(const std::vector<Task>& tasks)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&](std::unique_ptr<Session>& session) {
        while (!m_context.cancelled()) {
            const std::size_t index = next++;
            if (index >= tasks.size())
                return;
            if (auto done = runTask(session, tasks[index]); !done)
                return m_context.fail(done.error());
        }
    };
    std::vector<std::thread> threads;
    for (std::size_t i = 1; i < std::min(tasks.size(), m_sessions.size()); ++i)
        threads.emplace_back([&, i] { work(m_sessions[i]); });
    work(m_sessions.front());
    for (std::thread& thread : threads)
        thread.join();
    // Between rounds everything stands still: what is decided here is the same every time.
    std::size_t open = 0;
    m_rowBytes = 0;
    for (const auto& target : m_targets) {
        open += target != nullptr && target->isOpen() ? 1U : 0U;
        m_rowBytes += target != nullptr ? target->bytes() : 0;
    }
    if (auto fits = checkMemory(0); !fits)
        m_context.fail(fits.error());
    for (const auto& target : m_targets) {
        if (open <= kOpenFiles || target == nullptr || !target->isOpen() || m_context.cancelled())
            continue;
        if (auto closed = target->close(); !closed)
            m_context.fail(closed.error());
    }
}

SnapshotAccess SubsetReader::access() const
{
    return {m_request.service->source, m_password, m_snapshot, m_context};
}

Result<> SubsetReader::runTask(std::unique_ptr<Session>& session, const Task& task)
{
    if (task.chunk != nullptr)
        return withReconnect(access(), session, [&](Session& on) { return runChunk(on, task); });
    for (const std::string& sql : task.seeds) {
        if (auto done = select(session, task.unit, sql, nullptr); !done)
            return done;
    }
    if (!task.fetch)
        return {};
    for (const std::size_t index : m_units[task.unit].wanted) {
        Wanted& wanted = *m_wanted[index];
        while (true) {
            const auto keys = wanted.keys->take(kKeysPerQuery);
            if (keys.empty())
                break;
            const std::string sql = selectByKeys(m_units[task.unit].shape, table(wanted.table),
                                                 wanted.match, keys, wanted.limit, wanted.order);
            if (auto done = select(session, task.unit, sql, &wanted); !done)
                return done;
        }
    }
    return {};
}

Result<> SubsetReader::select(std::unique_ptr<Session>& session, std::size_t unit,
                              const std::string& sql, const Wanted* wanted)
{
    return withReconnect(access(), session,
                         [&](Session& on) { return selectOnce(on, unit, sql, wanted); });
}

Result<> SubsetReader::selectOnce(Session& session, std::size_t unit, const std::string& sql,
                                  const Wanted* wanted)
{
    Lines lines(*this, m_units[unit], wanted);
    const std::string what = table(m_subset.units[unit].table).name.text();
    // Keys come in many portions, each of which is little of a large table: the planner, who sees
    // one portion and a cold disk, would read all of it again and again.
    const std::string plan =
        std::string("SET LOCAL enable_seqscan = ") + (wanted != nullptr ? "off" : "on") + "; ";
    auto done = session.copyOut(what, plan + copyOf(sql), [&](std::string_view line) -> Result<> {
        return lines.line(line);
    });
    // Rows that came before a connection broke are written; the next try passes over them.
    lines.finish();
    return done;
}

Result<> SubsetReader::runChunk(Session& session, const Task& task)
{
    const Chunk& chunk = *task.chunk;
    const Table& from = *m_plan.tables[chunk.table].table;
    const Unit& unit = m_units[task.unit];
    const auto catalogIndex = static_cast<std::size_t>(&from - m_catalog.tables.data());
    CopiedChunk& out = m_chunks[static_cast<std::size_t>(&chunk - m_plan.chunks.data())];
    const TransformRecipe transform = maskRecipe(m_request, m_plan, chunk.table);
    if (unit.collectors.empty()) {
        const std::string sql = from.kind == TableKind::LargeObjects && transform.make
            ? kMaskedLargeObjectsSql
            : chunk.sql;
        return copyChunk(
            session, from.name.text(), sql, chunk, transform, m_pipeline,
            [this](std::string_view line) -> Result<std::string_view> {
                m_context.haveRead(line.size());
                return line;
            },
            out);
    }
    Lines lines(*this, unit, nullptr);
    const std::string sql = copyOf("SELECT " + unit.shape.list() + " FROM ONLY " + from.name.sql()
                                   + ' ' + chunk.condition);
    auto done = copyChunk(
        session, from.name.text(), sql, chunk, transform, m_pipeline,
        [&](std::string_view line) { return lines.whole(line, catalogIndex); }, out);
    if (done)
        lines.finish();
    return done;
}

Result<> SubsetReader::checkMemory(std::size_t more) const
{
    std::size_t total = m_rowBytes + more;
    std::size_t most = 0;
    std::string relation;
    for (const auto& wanted : m_wanted) {
        const std::size_t bytes = wanted->keys->bytes();
        total += bytes;
        if (bytes > most) {
            most = bytes;
            relation = wanted->relation;
        }
    }
    const auto limit = static_cast<std::size_t>(m_request.service->subset.memoryMiB) << 20U;
    if (total <= limit)
        return {};
    return Error{
        Error::Code::NoSpace, Error::Area::Project, relation.empty() ? "subset" : relation,
        say("the keys of the subset need more than the %1 MiB of memory they may take",
            m_request.service->subset.memoryMiB),
        say("Restrict this relation or take fewer rows, or raise \"memory\" in the subset of "
            "the project.")};
}

}  // namespace decant::postgres
