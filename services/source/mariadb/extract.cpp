// SPDX-License-Identifier: MIT
#include "services/source/mariadb/extract.h"

#include "model/masking/imagecolumns.h"
#include "model/support/text.h"
#include "services/masking/copytext.h"
#include "services/snapshot/hashedfile.h"
#include "services/source/extracttools.h"
#include "services/source/mariadb/chunks.h"
#include "services/source/mariadb/introspect.h"
#include "services/source/mariadb/restorescripts.h"
#include "services/source/mariadb/sourcevalues.h"
#include "services/source/masktransform.h"
#include "services/source/sharedcontext.h"
#include "services/support/sha256.h"

#include <algorithm>
#include <map>
#include <set>
#include <thread>
#include <utility>

namespace decant::mariadb {

namespace {

constexpr std::int64_t kReportBytes = std::int64_t{1} << 20;

struct ReadChunk {
    std::optional<WrittenFile> file;  ///< none where it has no rows
    std::int64_t rows = 0;
};

/// Reads the chunks of a plan, each worker over a connection of its own.
class ChunkReaders {
public:
    ChunkReaders(const ExtractRequest& request, const ExtractPlan& plan, SharedContext& context,
                 BlockPipeline& pipeline)
        : m_request(request)
        , m_plan(plan)
        , m_context(context)
        , m_pipeline(pipeline)
        , m_results(plan.chunks.size())
    {
    }

    std::vector<ReadChunk> run(const SnapshotSessions& snapshot)
    {
        std::vector<std::thread> threads;
        for (const auto& session : snapshot.sessions)
            threads.emplace_back([this, raw = session.get()] {
                work(*raw);
                mysql_thread_end();
            });
        for (std::thread& thread : threads)
            thread.join();
        return std::move(m_results);
    }

private:
    void work(Session& session)
    {
        while (!m_context.cancelled()) {
            const std::size_t index = m_next++;
            if (index >= m_plan.chunks.size())
                return;
            if (auto done = read(session, m_plan.chunks[index], m_results[index]); !done)
                return m_context.fail(done.error());
        }
    }

    Result<> read(Session& session, const Chunk& chunk, ReadChunk& out)
    {
        const PlannedTable& planned = m_plan.tables[chunk.table];
        const Table& table = *planned.table;
        const TransformRecipe recipe = maskRecipe(m_request, table, planned.columns, chunk.table);
        std::unique_ptr<BlockPipeline::File> file;
        std::string line;
        std::string scratch;
        std::int64_t unreported = 0;
        std::int64_t reported = 0;
        auto streamed = session.stream(
            table.name.text(), chunk.sql, [&](std::span<const Field> fields) -> Result<> {
                if (!file) {
                    auto opened = m_pipeline.open(chunk.file, recipe);
                    if (!opened)
                        return opened.error();
                    file = std::move(*opened);
                }
                line.clear();
                for (const Field& field : fields) {
                    if (!line.empty() || &field != fields.data())
                        line += '\t';
                    appendField(field, line, scratch);
                }
                line += '\n';
                ++out.rows;
                m_context.haveRead(line.size());
                unreported += static_cast<std::int64_t>(line.size());
                if (unreported >= kReportBytes) {
                    const std::int64_t step = std::min(unreported, chunk.weight - reported);
                    reported += step;
                    unreported = 0;
                    report(table, step);
                }
                return file->add(line);
            });
        if (!streamed)
            return streamed;
        if (file) {
            auto written = file->finish();
            if (!written)
                return written.error();
            out.file = std::move(*written);
        }
        report(table, chunk.weight - reported);
        return {};
    }

    static void appendField(const Field& field, std::string& line, std::string& scratch)
    {
        if (!field) {
            line += "\\N";
            return;
        }
        const std::size_t from = line.size();
        line += *field;
        escapeFrom(line, from, scratch);
    }

    void report(const Table& table, std::int64_t bytes)
    {
        const std::int64_t done = m_done += bytes;
        const std::string name = table.name.text();
        m_context.progress({"extract", name, "bytes", done, m_plan.totalWeight});
    }

    const ExtractRequest& m_request;
    const ExtractPlan& m_plan;
    SharedContext& m_context;
    BlockPipeline& m_pipeline;
    std::vector<ReadChunk> m_results;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<std::int64_t> m_done = 0;
};

/// One extraction from begin to end.
class Extraction {
public:
    Extraction(const ExtractRequest& request, const std::string& password,
               SnapshotSessions snapshot, JobContext& context)
        : m_request(request)
        , m_password(password)
        , m_snapshot(std::move(snapshot))
        , m_context(context, request.service->source.bytesPerSecond)
    {
    }
    Result<Manifest> run();

private:
    Result<> checkReadable() const;
    Result<> holdTables();
    Result<> checkUnchanged();
    Result<> readData();
    Result<> addTables(const std::vector<ReadChunk>& chunks);
    Result<> writeScripts();
    Result<> addText(const std::string& path, const std::string& text);
    Result<std::vector<std::string>> definers();
    [[nodiscard]] Session& session() { return *m_snapshot.sessions.front(); }

    const ExtractRequest& m_request;
    const std::string& m_password;
    SnapshotSessions m_snapshot;
    SharedContext m_context;
    Compression m_compression = Compression::Zstd;
    Catalog m_catalog;
    ExtractPlan m_plan;
    Manifest m_manifest;
    Sha256 m_content;
};

Result<Manifest> Extraction::run()
{
    const auto compression = compressionFromName(m_request.service->image.compression);
    if (!compression)
        return compression.error();
    m_compression = *compression;
    for (const auto step : {&Extraction::holdTables, &Extraction::checkUnchanged,
                            &Extraction::readData, &Extraction::writeScripts}) {
        if (auto done = (this->*step)(); !done)
            return done.error();
    }
    m_manifest.contentHash = m_content.hex();
    std::sort(m_manifest.files.begin(), m_manifest.files.end(),
              [](const SnapshotFile& a, const SnapshotFile& b) { return a.path < b.path; });
    return std::move(m_manifest);
}

Result<> Extraction::checkReadable() const
{
    std::vector<std::string> names;
    for (const PlannedTable& planned : m_plan.tables) {
        if (!planned.table->readable)
            names.push_back(planned.table->name.text());
    }
    if (names.empty())
        return {};
    return Error{
        Error::Code::Denied, Error::Area::Source, join(names, ", "),
        say("the user may not read all columns"),
        say("GRANT SELECT on the table to the user, or take only the structure of the table.")};
}

/// A table that was read once in a transaction cannot be altered, dropped or truncated until its
/// end: the snapshot stays readable.
Result<> Extraction::holdTables()
{
    for (const Table& table : m_request.catalog->tables) {
        if (table.kind != TableKind::Table || !table.readable)
            continue;
        const std::string sql = "SELECT 1 FROM " + quotedName(table.name.schema) + '.'
            + quotedName(table.name.name) + " LIMIT 0";
        for (const auto& each : m_snapshot.sessions) {
            if (auto held = each->execute(table.name.text(), sql); !held)
                return held;
        }
    }
    return {};
}

Result<> Extraction::checkUnchanged()
{
    auto catalog = readCatalog(session());
    if (!catalog)
        return catalog.error();
    m_catalog = std::move(*catalog);
    return checkSameCatalog(*m_request.catalog, m_catalog);
}

Result<> Extraction::readData()
{
    auto plan = planExtract(session(), m_catalog, m_request.service->subset, m_compression,
                            m_request.splitBytes);
    if (!plan)
        return plan.error();
    m_plan = *std::move(plan);
    if (auto readable = checkReadable(); !readable)
        return readable;
    if (auto known = readSourceValues(session(), m_request, m_plan, m_context); !known)
        return known;
    std::vector<ReadChunk> chunks;
    {
        BlockPipeline pipeline({m_request.folder, m_compression,
                                m_request.service->image.compressionLevel, processorCount()});
        chunks = ChunkReaders(m_request, m_plan, m_context, pipeline).run(m_snapshot);
    }
    if (auto outcome = m_context.outcome(); !outcome)
        return outcome;
    return addTables(chunks);
}

Result<> Extraction::addTables(const std::vector<ReadChunk>& chunks)
{
    std::vector<SnapshotTable> tables(m_plan.tables.size());
    std::vector<std::vector<const WrittenFile*>> parts(m_plan.tables.size());
    for (std::size_t i = 0; i < m_plan.chunks.size(); ++i) {
        const Chunk& chunk = m_plan.chunks[i];
        auto& files = parts[chunk.table];
        files.resize(m_plan.tables[chunk.table].parts);
        files[chunk.part] = chunks[i].file ? &*chunks[i].file : nullptr;
        tables[chunk.table].rows += chunks[i].rows;
    }
    // By name: the order of the plan follows sizes that the server estimates anew from time to
    // time.
    std::map<QualifiedName, std::string> contents;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const PlannedTable& planned = m_plan.tables[i];
        SnapshotTable& table = tables[i];
        describeTable(*planned.table, planned.columns, *m_request.plan, table);
        std::string& content = contents[table.table];
        content = "table " + table.table.sql() + ' ' + join(table.columns, "\t") + ' '
            + std::to_string(table.rows) + '\n';
        std::string list;
        for (const WrittenFile* file : parts[i]) {
            if (file == nullptr)
                continue;
            table.files.push_back(file->file.path);
            table.textBytes += file->textBytes;
            list += file->file.path + '\n';
            content += file->textHash + '\n';
            m_manifest.files.push_back(file->file);
        }
        // An empty table is an empty file, so that every table is loaded the same way.
        if (list.empty())
            list = "load/empty" + std::string(dataSuffix(m_compression)) + '\n';
        const std::string name = "load/" + fileNumber(planned.number);
        const TableMask* mask = m_request.plan->table(planned.table->name);
        for (const std::string& expression :
             loadExpressions(*planned.table, mask, table.columns, SqlDialect::MariaDb))
            content += expression;
        if (auto done = addText(name + ".sql", loadScript(*planned.table, table, mask)); !done)
            return done;
        if (auto done = addText(name + ".files", list); !done)
            return done;
        const std::string before = loadPreparation(*planned.table, mask, table.columns);
        content += before;
        if (auto done = before.empty() ? Result<>() : addText(name + ".before", before); !done)
            return done;
    }
    for (const auto& [table, content] : contents)
        m_content.add(content);
    std::sort(tables.begin(), tables.end(),
              [](const SnapshotTable& a, const SnapshotTable& b) { return a.table < b.table; });
    m_manifest.tables = std::move(tables);
    auto compressor = BlockCompressor::make(m_compression, 0);
    if (!compressor)
        return compressor.error();
    std::string empty;
    if (auto packed = (*compressor)->compress({}, empty); !packed)
        return packed;
    return addText("load/empty" + std::string(dataSuffix(m_compression)), empty);
}

Result<> Extraction::addText(const std::string& path, const std::string& text)
{
    auto file = writeHashed(m_request.folder, path, text);
    if (!file)
        return file.error();
    m_manifest.files.push_back(*std::move(file));
    return {};
}

Result<std::vector<std::string>> Extraction::definers()
{
    const std::string name = quotedText(m_catalog.database);
    const auto rows = session().query(
        "definers",
        "SELECT definer FROM information_schema.views WHERE table_schema = " + name
            + " UNION SELECT definer FROM information_schema.routines WHERE routine_schema = "
            + name
            + " UNION SELECT definer FROM information_schema.triggers WHERE trigger_schema = "
            + name
            + " UNION SELECT definer FROM information_schema.events WHERE event_schema = " + name);
    if (!rows)
        return rows.error();
    std::set<std::string> found;
    for (const Row& row : *rows) {
        if (row[0] && row[0]->find('@') != std::string::npos)
            found.insert(*row[0]);
    }
    return std::vector<std::string>(found.begin(), found.end());
}

Result<> Extraction::writeScripts()
{
    describeManifest(m_request, m_catalog, m_compression, m_manifest);
    m_manifest.snapshotPoint = m_snapshot.point;
    for (const Table* table : m_plan.structureOnly)
        m_manifest.losses.push_back(
            {"rows of " + table->name.text(), "the subset takes only the structure"});
    auto losses = readLosses(session(), m_catalog);
    if (!losses)
        return losses.error();
    std::move(losses->begin(), losses->end(), std::back_inserter(m_manifest.losses));
    auto dump =
        dumpSchema(m_request.service->source, m_password, m_catalog, m_request.clients, m_context);
    if (!dump)
        return dump.error();
    const auto accounts = definers();
    if (!accounts)
        return accounts.error();
    const std::string after = afterScript(m_catalog, *dump, *accounts);
    const std::string image = imageColumnsScript(*m_request.plan, m_catalog, m_manifest);
    m_content.add(image + "schema " + dump->tables + after + '\n' + m_manifest.encoding + '\n'
                  + m_manifest.collate + '\n' + m_manifest.database + '\n'
                  + std::to_string(m_manifest.serverVersion / 100) + '\n');
    // Tables are made without looking at the order in which they refer to each other.
    const std::string schema =
        "SET NAMES utf8mb4, foreign_key_checks = 0, sql_mode = 'NO_AUTO_VALUE_ON_ZERO';\n"
        + dump->tables;
    if (auto done = image.empty() ? Result<>() : addText("image.sql", image); !done)
        return done;
    for (const auto& [path, text] : {std::pair<std::string, std::string>{"schema.sql", schema},
                                     {"after.sql", after},
                                     {"checks.sql", checkScript(m_catalog)},
                                     {"database.env", databaseEnvironment(m_manifest)}}) {
        if (auto done = addText(path, text); !done)
            return done;
    }
    return {};
}

}  // namespace

Result<Manifest> extractSnapshot(const ExtractRequest& request, const std::string& password,
                                 SnapshotSessions snapshot, JobContext& context)
{
    return Extraction(request, password, std::move(snapshot), context).run();
}

}  // namespace decant::mariadb
