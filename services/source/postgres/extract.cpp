// SPDX-License-Identifier: MIT
#include "services/source/postgres/extract.h"

#include "model/support/text.h"
#include "services/snapshot/hashedfile.h"
#include "services/source/postgres/connectionparameters.h"
#include "services/source/postgres/copyworkers.h"
#include "services/source/postgres/globals.h"
#include "services/source/postgres/introspect.h"
#include "services/source/postgres/restorescripts.h"
#include "services/source/postgres/session.h"
#include "services/source/postgres/subsetreader.h"
#include "services/support/sha256.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <thread>
#include <utility>

namespace decant::postgres {

namespace {

constexpr int kMostJobs = 4;
constexpr std::size_t kLocksPerStatement = 500;

int processors()
{
    return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

std::string utcNow()
{
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::string text(32, '\0');
    text.resize(std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts));
    return text;
}

/// One extraction from begin to end.
class Extraction {
public:
    Extraction(const ExtractRequest& request, const std::string& password, SchemaDumper& dumper,
               JobContext& context)
        : m_request(request)
        , m_password(password)
        , m_dumper(dumper)
        , m_context(context)
    {
    }
    Result<Manifest> run();

private:
    Result<> checkReadable() const;
    Result<> lockTables();
    Result<> exportSnapshot();
    Result<> checkUnchanged();
    Result<> readData();
    Result<> addTables(const std::vector<CopiedTable>& copied);
    Result<> writeScripts();
    Result<> addFile(Result<SnapshotFile> file);
    void describe();
    void hashContent();

    const ExtractRequest& m_request;
    const std::string& m_password;
    SchemaDumper& m_dumper;
    SharedContext m_context;
    Compression m_compression = Compression::Zstd;
    int m_jobs = 1;
    std::unique_ptr<Session> m_exporter;
    std::string m_snapshot;
    Catalog m_catalog;  ///< as the snapshot sees it
    SubsetPlan m_subset;
    ExtractPlan m_plan;
    Manifest m_manifest;
    SchemaDump m_schema;
    Sha256 m_content;
};

Result<Manifest> Extraction::run()
{
    const auto compression = compressionFromName(m_request.service->image.compression);
    if (!compression)
        return compression.error();
    m_compression = *compression;
    m_jobs = m_request.service->source.jobs > 0 ? m_request.service->source.jobs
                                                : std::min(kMostJobs, processors());
    if (auto readable = checkReadable(); !readable)
        return readable.error();
    auto session = Session::open(m_request.service->source, m_password, m_context);
    if (!session)
        return session.error();
    m_exporter = std::move(*session);
    if (auto begun = m_exporter->begin(); !begun)
        return begun.error();
    for (const auto step :
         {&Extraction::lockTables, &Extraction::exportSnapshot, &Extraction::checkUnchanged,
          &Extraction::readData, &Extraction::writeScripts}) {
        if (auto done = (this->*step)(); !done)
            return done.error();
    }
    hashContent();
    return std::move(m_manifest);
}

Result<> Extraction::checkReadable() const
{
    std::vector<std::string> names;
    const SubsetPlan subset =
        planSubset(m_request.service->subset, *m_request.catalog, m_request.service->name);
    if (const Problem* problem = subset.error())
        return Error{Error::Code::InvalidInput, Error::Area::Project, problem->table, problem->text,
                     problem->advice};
    for (const SubsetTable& rows : subset.tables) {
        const Table& table = m_request.catalog->tables[rows.table];
        if (!table.readable && rows.reached)
            names.push_back(table.name.text());
    }
    if (names.empty())
        return {};
    return Error{Error::Code::Denied, Error::Area::Source, join(names, ", "),
                 "the role may not read all rows and columns",
                 "Grant the role USAGE on the schema and SELECT on the table (and BYPASSRLS where "
                 "row-level security applies), or take only the structure of the table."};
}

Result<> Extraction::lockTables()
{
    // Before the snapshot is taken: TRUNCATE and ALTER TABLE do not keep old rows for it.
    std::string list;
    std::size_t count = 0;
    for (std::size_t i = 0; i < m_request.catalog->tables.size(); ++i) {
        const Table& table = m_request.catalog->tables[i];
        if (table.kind == TableKind::Table && table.readable) {
            list += (list.empty() ? "ONLY " : ", ONLY ") + table.name.sql();
            ++count;
        }
        const bool last = i + 1 == m_request.catalog->tables.size();
        if (count == 0 || (count < kLocksPerStatement && !last))
            continue;
        if (auto locked =
                m_exporter->query("LOCK TABLE", "LOCK TABLE " + list + " IN ACCESS SHARE MODE");
            !locked)
            return locked.error();
        list.clear();
        count = 0;
    }
    return {};
}

Result<> Extraction::exportSnapshot()
{
    const auto snapshot = m_exporter->query("snapshot", "SELECT pg_export_snapshot()");
    if (!snapshot)
        return snapshot.error();
    m_snapshot = snapshot->at(0)[0].as<std::string>();
    const bool old = m_exporter->serverVersion() < 100000;
    const auto point = m_exporter->query(
        "snapshot",
        old ? "SELECT CASE WHEN pg_is_in_recovery() THEN pg_last_xlog_replay_location() ELSE "
              "pg_current_xlog_location() END"
            : "SELECT CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE "
              "pg_current_wal_lsn() END");
    if (!point)
        return point.error();
    m_manifest.snapshotPoint = point->at(0)[0].as<std::string>(std::string());
    return {};
}

Result<> Extraction::checkUnchanged()
{
    auto catalog = readCatalog(*m_exporter);
    if (!catalog)
        return catalog.error();
    m_catalog = std::move(*catalog);
    std::vector<std::string> changed;
    for (const Drift& drift : compareCatalogs(*m_request.catalog, m_catalog))
        changed.push_back(drift.table.text()
                          + (drift.column.empty() ? std::string() : '.' + drift.column));
    if (changed.empty())
        return {};
    return Error{Error::Code::Conflict, Error::Area::Source, join(changed, ", "),
                 "the source changed since it was looked at", "Start again."};
}

Result<> Extraction::readData()
{
    m_subset = planSubset(m_request.service->subset, m_catalog, m_request.service->name);
    m_plan = planExtract(m_catalog, m_subset, m_compression, m_request.splitBytes);
    std::vector<CopiedTable> copied;
    {
        BlockPipeline pipeline({m_request.folder, m_compression,
                                m_request.service->image.compressionLevel, processors()});
        std::thread schema([this] {
            auto dump = m_dumper.dump({&m_request.service->source, m_password, m_snapshot,
                                       m_catalog.serverVersion, m_request.folder / "schema.dump"},
                                      m_context);
            if (dump)
                m_schema = std::move(*dump);
            else
                m_context.fail(dump.error());
        });
        if (m_subset.plain())
            copied = joinChunks(
                m_plan,
                CopyWorkers(m_request, m_plan, m_password, m_snapshot, m_context, pipeline)
                    .run(m_jobs));
        else
            copied = SubsetReader(m_request, m_catalog, m_subset, m_plan, m_password, m_snapshot,
                                  m_context, pipeline)
                         .run(m_jobs);
        schema.join();
    }
    if (auto outcome = m_context.outcome(); !outcome)
        return outcome;
    return addTables(copied);
}

Result<> Extraction::addTables(const std::vector<CopiedTable>& copied)
{
    std::vector<SnapshotTable> tables(m_plan.tables.size());
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const PlannedTable& planned = m_plan.tables[i];
        SnapshotTable& table = tables[i];
        table.table = planned.table->name;
        table.rows = copied[i].rows;
        for (const int column : planned.columns)
            table.columns.push_back(planned.table->columns[static_cast<std::size_t>(column)].name);
        if (const TableMask* mask = m_request.plan->table(table.table)) {
            for (const ColumnMask& column : mask->columns)
                table.maskedColumns.push_back(
                    planned.table->columns[static_cast<std::size_t>(column.column)].name);
        }
        if (planned.table->kind == TableKind::LargeObjects)
            table.rows = m_catalog.largeObjects;  // one has several lines
        m_content.add("table " + table.table.sql() + ' ' + join(table.columns, "\t") + ' '
                      + std::to_string(table.rows) + '\n');
        for (const WrittenFile& file : copied[i].files) {
            table.files.push_back(file.file.path);
            table.textBytes += file.textBytes;
            m_content.add(file.textHash + '\n');
            m_manifest.files.push_back(file.file);
        }
        if (planned.table->kind == TableKind::LargeObjects)
            continue;
        // An empty table of an extension keeps what its script puts there.
        if (auto done = addFile(
                writeHashed(m_request.folder, "load/" + fileNumber(planned.number) + ".sql",
                            loadScript(*planned.table, table, m_compression, m_catalog.encoding)));
            !done)
            return done;
    }
    std::sort(tables.begin(), tables.end(),
              [](const SnapshotTable& a, const SnapshotTable& b) { return a.table < b.table; });
    m_manifest.tables = std::move(tables);
    return {};
}

Result<> Extraction::addFile(Result<SnapshotFile> file)
{
    if (!file)
        return file.error();
    m_manifest.files.push_back(std::move(*file));
    return {};
}

void Extraction::describe()
{
    m_manifest.service = m_request.service->name;
    m_manifest.serverVersion = m_catalog.serverVersion;
    m_manifest.serverVersionText = m_catalog.serverVersionText;
    m_manifest.database = m_catalog.database;
    m_manifest.encoding = m_catalog.encoding;
    m_manifest.collate = m_catalog.collate;
    m_manifest.ctype = m_catalog.ctype;
    m_manifest.localeProvider = m_catalog.localeProvider;
    m_manifest.icuLocale = m_catalog.icuLocale;
    m_manifest.createdAt = utcNow();
    m_manifest.inputsHash = m_request.inputsHash;
    m_manifest.rulesHash = m_request.rulesHash;
    m_manifest.keyFingerprint = m_request.key != nullptr ? m_request.key->fingerprint() : "";
    switch (m_compression) {
    case Compression::Zstd:
        m_manifest.compression = "zstd";
        break;
    case Compression::Gzip:
        m_manifest.compression = "gzip";
        break;
    case Compression::None:
        m_manifest.compression = "none";
        break;
    }
    for (const Sequence& sequence : m_catalog.sequences) {
        if (sequence.readable)
            m_manifest.sequences.push_back({sequence.name, sequence.lastValue, sequence.called});
    }
    m_manifest.extensions = m_catalog.extensions;
    m_manifest.largeObjects = m_catalog.largeObjects;
    m_manifest.objectCounts = m_catalog.objectCounts;
    for (const Table* table : m_plan.structureOnly)
        m_manifest.losses.push_back(
            {"rows of " + table->name.text(), "the subset takes only the structure"});
    for (const SubsetTable& rows : m_subset.tables) {
        if (!rows.complete() && !rows.withoutRows())
            m_manifest.losses.push_back(
                {"rows of " + m_catalog.tables[rows.table].name.text(),
                 "the subset takes a part of them: " + std::string(toString(rows.rows.mode))});
    }
}

Result<> Extraction::writeScripts()
{
    describe();
    auto globals = readGlobals(*m_exporter, m_catalog);
    if (!globals)
        return globals.error();
    auto losses = readLosses(*m_exporter, m_catalog);
    if (!losses)
        return losses.error();
    for (auto* more : {&globals->losses, &*losses})
        std::move(more->begin(), more->end(), std::back_inserter(m_manifest.losses));
    auto views = readPopulatedViews(*m_exporter);
    if (!views)
        return views.error();
    m_manifest.populatedViews = std::move(*views);
    std::string largeObjectSql;
    if (m_catalog.largeObjects > 0) {
        auto sql = readLargeObjectSql(*m_exporter);
        if (!sql)
            return sql.error();
        largeObjectSql = std::move(*sql);
    }
    m_content.add(globals->rolesSql + largeObjectSql + globals->databaseSql);
    const auto loads = static_cast<std::size_t>(
        std::count_if(m_manifest.files.begin(), m_manifest.files.end(),
                      [](const SnapshotFile& file) { return file.path.starts_with("load/"); }));
    const std::filesystem::path& folder = m_request.folder;
    if (auto done = addFile(writeHashed(folder, "globals.sql", globals->rolesSql)); !done)
        return done;
    if (auto done = addFile(writeHashed(folder, "after.sql",
                                        afterScript(m_manifest, m_catalog, m_compression,
                                                    largeObjectSql, globals->databaseSql)));
        !done)
        return done;
    if (auto done =
            addFile(writeHashed(folder, "database.env", databaseEnvironment(m_manifest, loads)));
        !done)
        return done;
    std::string extensions;
    for (const Extension& extension : m_catalog.extensions)
        extensions += extension.name + '\t' + extension.version + '\n';
    if (auto done = addFile(writeHashed(folder, "extensions.txt", extensions)); !done)
        return done;
    if (auto done = addFile(hashExisting(folder, "schema.dump")); !done)
        return done;
    std::sort(m_manifest.files.begin(), m_manifest.files.end(),
              [](const SnapshotFile& a, const SnapshotFile& b) { return a.path < b.path; });
    return {};
}

void Extraction::hashContent()
{
    m_content.add("schema " + m_schema.textHash + '\n');
    m_content.add(m_manifest.encoding + '\n' + m_manifest.collate + '\n' + m_manifest.ctype + '\n'
                  + m_manifest.localeProvider + '\n' + m_manifest.icuLocale + '\n'
                  + m_manifest.database + '\n' + std::to_string(m_manifest.serverVersion / 10000)
                  + '\n');
    for (const SequenceState& sequence : m_manifest.sequences)
        m_content.add(sequence.name.sql() + ' ' + std::to_string(sequence.lastValue)
                      + (sequence.called ? " called\n" : "\n"));
    for (const QualifiedName& view : m_manifest.populatedViews)
        m_content.add(view.sql() + '\n');
    m_manifest.contentHash = m_content.hex();
}

}  // namespace

Result<Manifest> extractSnapshot(const ExtractRequest& request, const std::string& password,
                                 SchemaDumper& dumper, JobContext& context)
{
    return Extraction(request, password, dumper, context).run();
}

}  // namespace decant::postgres
