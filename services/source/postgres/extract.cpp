// SPDX-License-Identifier: MIT
#include "services/source/postgres/extract.h"

#include "model/masking/imagecolumns.h"
#include "model/subset/skippedtables.h"
#include "model/support/text.h"
#include "services/snapshot/hashedfile.h"
#include "services/source/extracttools.h"
#include "services/source/postgres/connectionparameters.h"
#include "services/source/postgres/copyworkers.h"
#include "services/source/postgres/globals.h"
#include "services/source/postgres/introspect.h"
#include "services/source/postgres/lagguard.h"
#include "services/source/postgres/restorescripts.h"
#include "services/source/postgres/schemadump.h"
#include "services/source/postgres/session.h"
#include "services/source/postgres/skippedobjects.h"
#include "services/source/postgres/sourcevalues.h"
#include "services/source/postgres/subsetreader.h"
#include "services/source/postgres/unchangedtables.h"
#include "services/support/sha256.h"

#include <algorithm>
#include <map>
#include <thread>
#include <utility>

namespace decant::postgres {

namespace {

/// One extraction from begin to end.
class Extraction {
public:
    Extraction(const ExtractRequest& request, const std::string& password,
               ExportedSnapshot snapshot, JobContext& context)
        : m_request(request)
        , m_password(password)
        , m_context(context, request.service->source.bytesPerSecond)
        , m_exporter(std::move(snapshot.session))
        , m_snapshot(std::move(snapshot.id))
    {
        m_manifest.snapshotPoint = std::move(snapshot.point);
    }
    Result<Manifest> run();

private:
    Result<> checkReadable() const;
    Result<> checkUnchanged();
    Result<> leaveOutSkipped();
    Result<> readData();
    /// Takes tables whose rows are those of the previous snapshot out of the work.
    Result<> reuseUnchanged();
    Result<> adoptReused(std::vector<CopiedTable>& copied);
    Result<> addTables(const std::vector<CopiedTable>& copied);
    void addProof(const SnapshotTable& table, const CopiedTable& copied);
    Result<> writeScripts();
    Result<> addFile(Result<SnapshotFile> file);
    void describe();
    void hashContent();

    const ExtractRequest& m_request;
    const std::string& m_password;
    SharedContext m_context;
    std::unique_ptr<Session> m_exporter;
    std::string m_snapshot;
    Compression m_compression = Compression::Zstd;
    int m_jobs = 1;
    Catalog m_catalog;  ///< as the snapshot sees it, without what is left out
    std::vector<QualifiedName> m_skipped;
    std::vector<QualifiedName> m_skippedSequences;  ///< that these tables own
    SubsetPlan m_subset;
    ExtractPlan m_plan;
    std::map<std::string, std::string> m_identities;
    std::map<std::size_t, const SnapshotTable*> m_unchanged;  ///< by index in m_plan.tables
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
    m_jobs = connectionCount(m_request.service->source);
    if (auto readable = checkReadable(); !readable)
        return readable.error();
    for (const auto step :
         {&Extraction::checkUnchanged, &Extraction::readData, &Extraction::writeScripts}) {
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
    return Error{
        Error::Code::Denied, Error::Area::Source, join(names, ", "),
        say("the role may not read all rows and columns"),
        say("Grant the role USAGE on the schema and SELECT on the table (and BYPASSRLS where "
            "row-level security applies), or take only the structure of the table.")};
}

Result<> Extraction::checkUnchanged()
{
    auto catalog = readCatalog(*m_exporter);
    if (!catalog)
        return catalog.error();
    m_catalog = std::move(*catalog);
    if (auto same = checkSameCatalog(*m_request.catalog, m_catalog); !same)
        return same;
    return leaveOutSkipped();
}

Result<> Extraction::leaveOutSkipped()
{
    const SubsetSpec& subset = m_request.service->subset;
    m_skipped = skippedTables(subset, m_catalog);
    if (m_skipped.empty())
        return {};
    // What the plan refuses of the whole catalog is no longer to be seen in the rest.
    if (const SubsetPlan plan = planSubset(subset, m_catalog, m_request.service->name);
        const Problem* problem = plan.error())
        return Error{Error::Code::Finding, Error::Area::Project, problem->table, problem->text,
                     problem->advice};
    if (auto free = checkSkipped(*m_exporter, m_skipped); !free)
        return free;
    m_skippedSequences = leaveOut(m_skipped, m_catalog);
    return readObjectCounts(*m_exporter, m_catalog, skippedOidsSql(m_skipped));
}

Result<> Extraction::readData()
{
    m_subset = planSubset(m_request.service->subset, m_catalog, m_request.service->name);
    m_plan = planExtract(m_catalog, m_subset, m_compression, m_request.splitBytes);
    if (auto found = reuseUnchanged(); !found)
        return found;
    if (auto known = readSourceValues(*m_exporter, m_request, m_plan, m_context); !known)
        return known;
    std::vector<CopiedTable> copied;
    const auto guard =
        LagGuard::start(m_request.service->source, m_password, m_catalog.standby, m_context);
    if (!guard)
        return guard.error();
    {
        BlockPipeline pipeline({m_request.folder, m_compression,
                                m_request.service->image.compressionLevel, processorCount()});
        std::vector<QualifiedName> leftOut = m_skipped;
        leftOut.insert(leftOut.end(), m_skippedSequences.begin(), m_skippedSequences.end());
        std::thread schema([this, &leftOut] {
            auto dump = dumpSchema({&m_request.service->source, m_password, m_snapshot,
                                    m_catalog.serverVersion, m_request.folder / "schema.dump",
                                    m_request.clients, leftOut},
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
    if (auto adopted = adoptReused(copied); !adopted)
        return adopted;
    return addTables(copied);
}

Result<> Extraction::reuseUnchanged()
{
    // Which rows of a table belong to a subset depends on other tables, too.
    if (!m_subset.plain())
        return {};
    const auto cut = readCut(*m_exporter);
    if (!cut)
        return cut.error();
    m_manifest.cutOrigin = cut->origin;
    m_manifest.cutXmin = cut->xmin;
    auto identities = readIdentities(*m_exporter);
    if (!identities)
        return identities.error();
    m_identities = *std::move(identities);
    auto unchanged = unchangedTables(*m_exporter, m_request, m_plan, *cut, m_identities);
    if (!unchanged)
        return unchanged.error();
    m_unchanged = *std::move(unchanged);
    for (const auto& [index, old] : m_unchanged) {
        m_plan.tables[index].parts = 0;
        if (m_request.reused != nullptr)
            m_request.reused->push_back(old->table);
    }
    std::erase_if(m_plan.chunks, [this](const Chunk& chunk) {
        const bool known = m_unchanged.contains(chunk.table);
        m_plan.totalWeight -= known ? chunk.weight : 0;
        return known;
    });
    return {};
}

Result<> Extraction::adoptReused(std::vector<CopiedTable>& copied)
{
    for (const auto& [index, old] : m_unchanged) {
        const auto& proofs = m_request.previous->manifest.proofs;
        const auto proof = std::find_if(
            proofs.begin(), proofs.end(),
            [table = &old->table](const TableProof& each) { return each.table == *table; });
        CopiedTable& table = copied[index];
        table.rows = old->rows;
        for (std::size_t i = 0; i < old->files.size(); ++i) {
            std::string path = "data/" + fileNumber(m_plan.tables[index].number);
            if (old->files.size() > 1)
                path += '-' + fileNumber(i + 1);
            auto file =
                adoptFile(m_request.previous->folder, old->files[i], m_request.previous->manifest,
                          m_request.folder, path + m_plan.suffix);
            if (!file)
                return file.error();
            // The size of the text is known for the table as a whole.
            table.files.push_back(
                {*std::move(file), i == 0 ? old->textBytes : 0, proof->textHashes[i]});
        }
    }
    return {};
}

Result<> Extraction::addTables(const std::vector<CopiedTable>& copied)
{
    std::vector<SnapshotTable> tables(m_plan.tables.size());
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const PlannedTable& planned = m_plan.tables[i];
        SnapshotTable& table = tables[i];
        describeTable(*planned.table, planned.columns, *m_request.plan, table);
        table.rows = copied[i].rows;
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
        addProof(table, copied[i]);
        if (planned.table->kind == TableKind::LargeObjects)
            continue;
        const TableMask* mask = m_request.plan->table(planned.table->name);
        for (const std::string& expression :
             loadExpressions(*planned.table, mask, table.columns, SqlDialect::Postgres))
            m_content.add(expression);
        // An empty table of an extension keeps what its script puts there.
        if (auto done = addFile(writeHashed(
                m_request.folder, "load/" + fileNumber(planned.number) + ".sql",
                loadScript(*planned.table, table, mask, m_compression, m_catalog.encoding)));
            !done)
            return done;
    }
    std::sort(tables.begin(), tables.end(),
              [](const SnapshotTable& a, const SnapshotTable& b) { return a.table < b.table; });
    m_manifest.tables = std::move(tables);
    return {};
}

void Extraction::addProof(const SnapshotTable& table, const CopiedTable& copied)
{
    const auto identity = m_identities.find(table.table.text());
    if (m_manifest.cutOrigin.empty() || identity == m_identities.end())
        return;
    TableProof proof{table.table, identity->second, tableRules(*m_request.plan, table.table), {}};
    for (const WrittenFile& file : copied.files)
        proof.textHashes.push_back(file.textHash);
    m_manifest.proofs.push_back(std::move(proof));
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
    describeManifest(m_request, m_catalog, m_compression, m_manifest);
    for (const QualifiedName& name : m_skipped)
        m_manifest.losses.push_back({"table " + name.text(), "the subset leaves it out"});
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
    const std::string image = imageColumnsScript(*m_request.plan, m_catalog, m_manifest);
    m_content.add(image);
    const auto loads = static_cast<std::size_t>(
        std::count_if(m_manifest.files.begin(), m_manifest.files.end(),
                      [](const SnapshotFile& file) { return file.path.starts_with("load/"); }));
    const std::filesystem::path& folder = m_request.folder;
    if (auto done = addFile(writeHashed(folder, "globals.sql", globals->rolesSql)); !done)
        return done;
    if (auto done = image.empty() ? Result<>() : addFile(writeHashed(folder, "image.sql", image));
        !done)
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
                                 ExportedSnapshot snapshot, JobContext& context)
{
    return Extraction(request, password, std::move(snapshot), context).run();
}

}  // namespace decant::postgres
