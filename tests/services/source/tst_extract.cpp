// SPDX-License-Identifier: MIT
#include "services/source/postgres/introspect.h"
#include "tests/services/source/sourcefixture.h"

#include <QTest>

#include <filesystem>
#include <sys/stat.h>
#include <thread>

using namespace decant;
using namespace decant::test;
namespace fs = std::filesystem;

/// What a snapshot is: complete, consistent, restorable to an identical database.
class tst_Extract : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void identicalCopy_data();
    void identicalCopy();
    void sameContentSameHash();
    void largeTableInParts();
    void filesAreOursAlone();
    void structureOnlyHasNoData();
    void oneMomentForAllTables();
    void sourceIsOnlyRead();
    void changedSinceTheLook();
    void rowSecurityFailsLoudly();
    void noPrivilegeOnOneTable();
    void userMappingsLoseTheirSecrets();

private:
    std::unique_ptr<PostgresSandbox> m_server;
    std::string m_password;

    [[nodiscard]] Ran sql(const std::string& database, const std::string& text) const
    {
        return m_server->sql(database, text);
    }
    void create(const std::string& database, const std::string& fixture)
    {
        QCOMPARE(sql("postgres", "CREATE DATABASE " + database).errors, std::string());
        if (fixture.empty())
            return;
        const Ran ran = m_server->sqlFile(database,
                                          QStringLiteral(DECANT_SOURCE_DIR "/tests/fixtures/")
                                              + QString::fromStdString(fixture));
        QVERIFY2(ran.exitCode == 0, ran.errors.c_str());
    }
};

#define VERIFY_RESULT(result)                                                                      \
    QVERIFY2((result).has_value(),                                                                 \
             (result)                                                                              \
                 ? ""                                                                              \
                 : ((result).error().what + ": " + (result).error().detail.english()).c_str())

void tst_Extract::initTestCase()
{
    std::string problem;
    // Nothing writes by itself, so that sourceIsOnlyRead() sees only what is done here.
    m_server =
        PostgresSandbox::start(problem,
                               {QStringLiteral("--set"), QStringLiteral("autovacuum=off"),
                                QStringLiteral("--set"), QStringLiteral("wal_level=minimal"),
                                QStringLiteral("--set"), QStringLiteral("max_wal_senders=0")});
    DECANT_REQUIRE(m_server, problem);
    m_password = m_server->password();
    create("shop", "source.sql");
}

void tst_Extract::identicalCopy_data()
{
    QTest::addColumn<QString>("fixture");
    QTest::addColumn<QString>("compression");
    QTest::newRow("shapes, zstd") << ""
                                  << "zstd";
    QTest::newRow("shapes, gzip") << ""
                                  << "gzip";
    QTest::newRow("shapes, plain") << ""
                                   << "none";
    if (m_server->majorVersion() >= 15)  // what the file makes is not all known to older ones
        QTest::newRow("every object kind") << "torture.sql"
                                           << "zstd";
}

void tst_Extract::identicalCopy()
{
    QFETCH(QString, fixture);
    QFETCH(QString, compression);
    const std::string database = fixture.isEmpty() ? "shop" : "torture";
    if (!fixture.isEmpty())
        create(database, fixture.toStdString());
    const OpenDir dir;
    RecordingContext context;
    Service service = serviceFor(*m_server, database);
    service.image.compression = compression.toStdString();
    const fs::path folder = dir.path() / "snapshot";
    const auto manifest = extractPlain(service, m_password, folder, context);
    VERIFY_RESULT(manifest);
    QVERIFY(context.lastTotal > 0);
    QCOMPARE(context.lastDone.load(), context.lastTotal.load());

    const std::string target = "copy_" + database + '_' + compression.toStdString();
    QCOMPARE(restore(*m_server, folder, target), std::string());
    QCOMPARE(checksums(*m_server, target), checksums(*m_server, database));
    QCOMPARE(QString::fromStdString(schemaText(*m_server, target)).split(u'\n'),
             QString::fromStdString(schemaText(*m_server, database)).split(u'\n'));

    // and as introspection sees it
    auto before = makeSource(service, m_password);
    service.source.database = target;
    auto after = makeSource(service, m_password);
    const auto old = (*before)->introspect(context);
    const auto copy = (*after)->introspect(context);
    VERIFY_RESULT(old);
    VERIFY_RESULT(copy);
    QVERIFY(compareCatalogs(*old, *copy).empty());
    QVERIFY(old->objectCounts == copy->objectCounts);
    QVERIFY(old->sequences == copy->sequences);
    QVERIFY(old->relations == copy->relations);
    const std::string settings =
        "SELECT array_agg(c ORDER BY s.setrole, c) FROM pg_db_role_setting s, unnest(setconfig) c "
        "WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())";
    QCOMPARE(sql(target, settings).output, sql(database, settings).output);
    const std::string facts = "SELECT shobj_description(oid, 'pg_database'), datdba, (SELECT "
                              "array_agg(x::text ORDER BY x::text) FROM unnest(datacl) x) FROM "
                              "pg_database WHERE datname = current_database()";
    QCOMPARE(sql(target, facts).output, sql(database, facts).output);
}

void tst_Extract::sameContentSameHash()
{
    const OpenDir dir;
    RecordingContext context;
    Service service = serviceFor(*m_server, "shop");
    const auto first = extractPlain(service, m_password, dir.path() / "a", context);
    VERIFY_RESULT(first);
    service.source.jobs = 1;
    service.image.compression = "gzip";
    const auto second = extractPlain(service, m_password, dir.path() / "b", context);
    VERIFY_RESULT(second);
    QCOMPARE(second->contentHash, first->contentHash);
    QCOMPARE(sql("shop", "UPDATE scratch SET v = 'other'").errors, std::string());
    const auto third = extractPlain(service, m_password, dir.path() / "c", context);
    VERIFY_RESULT(third);
    QVERIFY(third->contentHash != first->contentHash);
    QCOMPARE(sql("shop", "UPDATE scratch SET v = 'kept'").errors, std::string());
}

/// The text of all data files of a table, one after the other.
static std::string dataText(const Manifest& manifest, const fs::path& folder,
                            const QualifiedName& name)
{
    std::string text;
    for (const std::string& file : manifest.table(name)->files)
        text += run(QStringLiteral("zstd"),
                    {QStringLiteral("-dcq"), QString::fromStdString((folder / file).string())})
                    .output;
    return text;
}

void tst_Extract::largeTableInParts()
{
    // Updated and deleted rows, so that the order of the rows is not that of the keys; long values
    // live in the TOAST table.
    create("wide", "");
    QCOMPARE(
        sql("wide",
            "CREATE TABLE big (id int PRIMARY KEY, pad text, long text); ALTER TABLE big ALTER "
            "long SET STORAGE EXTERNAL; INSERT INTO big SELECT g, repeat(md5(g::text), 6), "
            "CASE WHEN g % 500 = 0 THEN repeat('y', 9000) END FROM generate_series(1, 20000) "
            "g; UPDATE big SET pad = pad || '!' WHERE id % 7 = 0; DELETE FROM big WHERE id % "
            "11 = 0; CREATE TABLE few (v int); INSERT INTO few VALUES (1); ANALYZE")
            .errors,
        std::string());
    const OpenDir dir;
    RecordingContext context;
    Service service = serviceFor(*m_server, "wide");
    const auto take = [&](const char* folder, int jobs, std::int64_t splitBytes) {
        service.source.jobs = jobs;
        return extractPlain(service, m_password, dir.path() / folder, context, splitBytes);
    };
    const QualifiedName big{"public", "big"};
    const auto whole = take("whole", 1, kSplitBytes);
    VERIFY_RESULT(whole);
    QCOMPARE(whole->table(big)->files.size(), std::size_t{1});
    QCOMPARE(whole->table(big)->rows, std::int64_t{20000 - 20000 / 11});
    const std::string text = dataText(*whole, dir.path() / "whole", big);
    QVERIFY(text.size() > 3'000'000);

    const auto parts = take("parts", 4, 200'000);
    VERIFY_RESULT(parts);
    // Ranges of pages can only be read on their own since PostgreSQL 14.
    if (m_server->majorVersion() >= 14)
        QVERIFY(parts->table(big)->files.size() >= 20);
    else
        QCOMPARE(parts->table(big)->files.size(), std::size_t{1});
    QCOMPARE(parts->table({"public", "few"})->files.size(), std::size_t{1});
    QCOMPARE(parts->table(big)->rows, whole->table(big)->rows);
    QCOMPARE(parts->table(big)->textBytes, whole->table(big)->textBytes);
    QVERIFY2(dataText(*parts, dir.path() / "parts", big) == text, "other rows or another order");
    QCOMPARE(context.lastDone.load(), context.lastTotal.load());

    // The number of connections changes nothing.
    const auto alone = take("alone", 1, 200'000);
    VERIFY_RESULT(alone);
    QCOMPARE(alone->contentHash, parts->contentHash);
    QVERIFY(alone->table(big)->files == parts->table(big)->files);

    QCOMPARE(restore(*m_server, dir.path() / "parts", "wide_copy"), std::string());
    QCOMPARE(checksums(*m_server, "wide_copy"), checksums(*m_server, "wide"));
}

void tst_Extract::filesAreOursAlone()
{
    const OpenDir dir;
    RecordingContext context;
    const fs::path folder = dir.path() / "snapshot";
    const auto manifest = extractPlain(serviceFor(*m_server, "shop"), m_password, folder, context);
    VERIFY_RESULT(manifest);
    std::size_t found = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        struct stat status { };
        QCOMPARE(::stat(entry.path().c_str(), &status), 0);
        QCOMPARE(status.st_mode & 077U, 0U);
        found += entry.is_regular_file() ? 1 : 0;
    }
    QCOMPARE(manifest->files.size(), found);
    QVERIFY(std::is_sorted(
        manifest->files.begin(), manifest->files.end(),
        [](const SnapshotFile& a, const SnapshotFile& b) { return a.path < b.path; }));
    for (const SnapshotFile& file : manifest->files)
        QCOMPARE(static_cast<std::int64_t>(fs::file_size(folder / file.path)), file.bytes);
    const SnapshotTable* customer = manifest->table({"public", "customer"});
    QVERIFY(customer != nullptr);
    QCOMPARE(customer->rows, std::int64_t{500});
    QVERIFY(std::find(customer->columns.begin(), customer->columns.end(), "upper_name")
            == customer->columns.end());
    // no password of any role
    const Ran grep = run(QStringLiteral("grep"),
                         {QStringLiteral("-rlaE"), QStringLiteral("reader-secret|SCRAM-SHA-256"),
                          QString::fromStdString(folder.string())});
    QCOMPARE(grep.output, std::string());
}

void tst_Extract::structureOnlyHasNoData()
{
    const OpenDir dir;
    RecordingContext context;
    Service service = serviceFor(*m_server, "shop");
    service.subset.tables["public.customer"].mode = RowMode::StructureOnly;
    const auto manifest = extractPlain(service, m_password, dir.path() / "s", context);
    VERIFY_RESULT(manifest);
    QVERIFY(manifest->table({"public", "customer"}) == nullptr);
    QVERIFY(
        std::any_of(manifest->losses.begin(), manifest->losses.end(), [](const StatedLoss& loss) {
            return loss.object == "rows of public.customer";
        }));
}

void tst_Extract::oneMomentForAllTables()
{
    // A writer moves money between tables all the time; the sum is constant at every moment.
    create("bank", "");
    QCOMPARE(sql("bank",
                 "CREATE TABLE a AS SELECT g AS id, 1000 AS v, repeat('x', 200) AS pad FROM "
                 "generate_series(1, 60000) g; CREATE TABLE b AS SELECT * FROM a; CREATE "
                 "TABLE c AS SELECT * FROM a; ALTER TABLE a ADD PRIMARY KEY (id); ALTER "
                 "TABLE b ADD PRIMARY KEY (id); ALTER TABLE c ADD PRIMARY KEY (id)")
                 .errors,
             std::string());
    std::atomic<bool> stop = false;
    std::thread writer([&] {
        while (!stop)
            static_cast<void>(sql(
                "bank",
                "DO $$ BEGIN FOR i IN 1..40 LOOP UPDATE a SET v = v - 1 WHERE id = i * 700; UPDATE "
                "c SET v = v + 1 WHERE id = i * 700; COMMIT; END LOOP; END $$"));
    });
    const OpenDir dir;
    RecordingContext context;
    const auto manifest =
        extractPlain(serviceFor(*m_server, "bank"), m_password, dir.path() / "s", context);
    stop = true;
    writer.join();
    VERIFY_RESULT(manifest);
    QCOMPARE(restore(*m_server, dir.path() / "s", "bank_copy"), std::string());
    QCOMPARE(sql("bank_copy",
                 "SELECT sum(v), count(*) FROM (SELECT v FROM a UNION ALL SELECT v FROM "
                 "b UNION ALL SELECT v FROM c) x")
                 .output,
             std::string("180000000|180000\n"));
    QVERIFY(sql("bank", "SELECT sum(v) FROM a").output != "60000000\n");
}

void tst_Extract::sourceIsOnlyRead()
{
    const std::string statistics =
        "SELECT pg_stat_force_next_flush(); SELECT tup_inserted, tup_updated, tup_deleted, "
        "temp_files, temp_bytes, deadlocks FROM pg_stat_database WHERE datname = 'shop'; SELECT "
        "pg_current_wal_insert_lsn()";
    QCOMPARE(sql("shop", "VACUUM; CHECKPOINT").errors, std::string());
    const std::string before = sql("postgres", statistics).output;
    const OpenDir dir;
    RecordingContext context;
    const auto manifest =
        extractPlain(serviceFor(*m_server, "shop"), m_password, dir.path() / "s", context);
    VERIFY_RESULT(manifest);
    QTRY_COMPARE(
        sql("postgres", "SELECT count(*) FROM pg_stat_activity WHERE datname = 'shop'").output,
        std::string("0\n"));
    QCOMPARE(sql("postgres", statistics).output, before);
}

void tst_Extract::changedSinceTheLook()
{
    create("moving", "");
    QCOMPARE(sql("moving", "CREATE TABLE t (a int)").errors, std::string());
    const Service service = serviceFor(*m_server, "moving");
    RecordingContext context;
    auto source = makeSource(service, m_password);
    const auto catalog = (*source)->introspect(context);
    VERIFY_RESULT(catalog);
    QCOMPARE(sql("moving", "ALTER TABLE t ADD COLUMN new_secret text").errors, std::string());
    const OpenDir dir;
    const MaskPlan plan;
    const auto key = MaskKey::fromHex(std::string(64, 'a'));
    const auto manifest = (*source)->extract(
        {&service, &*catalog, &plan, &*key, dir.path(), {}, {}, nullptr}, context);
    QVERIFY(!manifest);
    QVERIFY(manifest.error().code == Error::Code::Conflict);
    QCOMPARE(manifest.error().what, std::string("public.t.new_secret"));
}

void tst_Extract::rowSecurityFailsLoudly()
{
    QCOMPARE(sql("shop",
                 "CREATE ROLE half LOGIN PASSWORD 'half'; GRANT SELECT ON ALL TABLES IN "
                 "SCHEMA public, \"odd schema\" TO half; GRANT USAGE ON SCHEMA \"odd "
                 "schema\" TO half; GRANT SELECT ON ALL SEQUENCES IN SCHEMA public TO half")
                 .errors,
             std::string());
    Service service = serviceFor(*m_server, "shop");
    service.source.user = "half";
    const OpenDir dir;
    RecordingContext context;
    auto source = makeSource(service, "half");
    const auto facts = (*source)->test(context);
    VERIFY_RESULT(facts);
    QVERIFY(std::find(facts->unreadableTables.begin(), facts->unreadableTables.end(),
                      "public.secret_rows")
            != facts->unreadableTables.end());
    const auto manifest = extractPlain(service, "half", dir.path() / "s", context);
    QVERIFY(!manifest);
    QVERIFY(manifest.error().code == Error::Code::Denied);
    QVERIFY(manifest.error().what.find("public.secret_rows") != std::string::npos);
    QVERIFY(manifest.error().area == Error::Area::Source);
}

void tst_Extract::noPrivilegeOnOneTable()
{
    create("narrow", "");
    QCOMPARE(sql("narrow",
                 "CREATE TABLE open (id serial PRIMARY KEY, v text); INSERT INTO open (v) "
                 "SELECT 'x' FROM generate_series(1, 10); CREATE TABLE closed (v text); "
                 "CREATE ROLE narrow LOGIN PASSWORD 'narrow'; GRANT SELECT ON open TO "
                 "narrow; GRANT USAGE ON SEQUENCE open_id_seq TO narrow")
                 .errors,
             std::string());
    Service service = serviceFor(*m_server, "narrow");
    service.source.user = "narrow";
    const OpenDir dir;
    RecordingContext context;
    const auto denied = extractPlain(service, "narrow", dir.path() / "a", context);
    QVERIFY(!denied);
    QVERIFY(denied.error().code == Error::Code::Denied);
    QCOMPARE(denied.error().what, std::string("public.closed"));
    QVERIFY(!denied.error().hint.empty());

    // SELECT alone suffices; the sequence goes on after the largest value.
    QCOMPARE(sql("narrow", "GRANT SELECT ON closed TO narrow").errors, std::string());
    const auto manifest = extractPlain(service, "narrow", dir.path() / "b", context);
    VERIFY_RESULT(manifest);
    QVERIFY(manifest->sequences.empty());
    QCOMPARE(restore(*m_server, dir.path() / "b", "narrow_copy"), std::string());
    QCOMPARE(sql("narrow_copy", "SELECT nextval('open_id_seq')").output, std::string("11\n"));
}

void tst_Extract::userMappingsLoseTheirSecrets()
{
    create("foreign_db", "");
    QCOMPARE(sql("foreign_db",
                 "CREATE EXTENSION postgres_fdw; CREATE SERVER far FOREIGN DATA WRAPPER "
                 "postgres_fdw OPTIONS (host 'far.example'); CREATE USER MAPPING FOR decant SERVER "
                 "far OPTIONS (user 'x', password 'hunter2-fdw'); CREATE USER MAPPING FOR PUBLIC "
                 "SERVER far OPTIONS (password 'it''s hunter3-fdw'); CREATE FOREIGN TABLE ft (a "
                 "int) SERVER far")
                 .errors,
             std::string());
    const OpenDir dir;
    RecordingContext context;
    const auto manifest =
        extractPlain(serviceFor(*m_server, "foreign_db"), m_password, dir.path() / "s", context);
    VERIFY_RESULT(manifest);
    const Ran grep = run(QStringLiteral("grep"),
                         {QStringLiteral("-rla"), QStringLiteral("hunter"),
                          QString::fromStdString(dir.path().string())});
    QCOMPARE(grep.output, std::string());
    QCOMPARE(restore(*m_server, dir.path() / "s", "foreign_copy"), std::string());
    QCOMPARE(sql("foreign_copy", "SELECT count(*), count(umoptions) FROM pg_user_mappings").output,
             std::string("2|0\n"));
}

QTEST_GUILESS_MAIN(tst_Extract)
#include "tst_extract.moc"
