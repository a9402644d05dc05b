// SPDX-License-Identifier: MIT
#include "services/snapshot/manifestfile.h"
#include "tests/services/source/sourcefixture.h"

#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>

using namespace decant;
using namespace decant::test;
namespace fs = std::filesystem;

namespace {

constexpr const char* kTables =
    "CREATE TYPE mood AS ENUM ('sad', 'ok');\n"
    "CREATE TYPE pair AS (a int, b text);\n"
    "CREATE TABLE still (id int PRIMARY KEY, name text, moods mood[], at timestamptz);\n"
    "INSERT INTO still SELECT g, 'name ' || g, '{ok}', to_timestamp(g) FROM "
    "generate_series(1, 5000) g;\n"
    "CREATE TABLE busy (id int PRIMARY KEY, note text);\n"
    "INSERT INTO busy SELECT g, 'note ' || g FROM generate_series(1, 500) g;\n"
    "CREATE TABLE empty (id int PRIMARY KEY);\n"
    "CREATE TABLE pairs (id int PRIMARY KEY, p pair);\n"
    "INSERT INTO pairs VALUES (1, (1, 'x'));\n"
    "CREATE TABLE secured (id int PRIMARY KEY);\n"
    "INSERT INTO secured VALUES (1);\n"
    "ALTER TABLE secured ENABLE ROW LEVEL SECURITY;\n";

std::vector<std::string> names(const std::vector<QualifiedName>& tables)
{
    std::vector<std::string> out;
    for (const QualifiedName& table : tables)
        out.push_back(table.name);
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace

/// Tables whose rows are proved to be the ones of the snapshot before are taken from it.
class tst_UnchangedTables : public QObject {
    Q_OBJECT

    std::unique_ptr<PostgresSandbox> m_server;
    std::string m_password;
    OpenDir m_dir;
    int m_number = 0;
    std::vector<QualifiedName> m_reused;

    void sql(const std::string& text) const
    {
        const Ran ran = m_server->sql("shop", text);
        QVERIFY2(ran.exitCode == 0, ran.errors.c_str());
    }

    /// A snapshot in a folder of its own; `rules` masks "still.name".
    Result<PreviousSnapshot> take(const PreviousSnapshot* previous, bool rules = false,
                                  const char* key = "00")
    {
        RecordingContext context;
        const Service service = serviceFor(*m_server, "shop");
        auto source = makeSource(service, m_password);
        if (!source)
            return source.error();
        auto catalog = (*source)->introspect(context);
        if (!catalog)
            return catalog.error();
        MaskSpec spec;
        if (rules)
            spec.set("public.still", "name", MaskRule{"hash.hmac", {}});
        MaskPlan plan = planMasking(spec, *catalog, "shop");
        plan.problems.clear();
        std::string hex;
        for (int i = 0; i < 32; ++i)
            hex += key;
        const auto maskKey = MaskKey::fromHex(hex);
        if (!maskKey)
            return maskKey.error();
        PreviousSnapshot taken;
        taken.folder = m_dir.path() / std::to_string(++m_number);
        fs::create_directory(taken.folder);
        ExtractRequest request;
        request.service = &service;
        request.catalog = &*catalog;
        request.plan = &plan;
        request.key = &*maskKey;
        request.folder = taken.folder;
        request.previous = previous;
        m_reused.clear();
        request.reused = &m_reused;
        auto manifest = (*source)->extract(request, context);
        if (!manifest)
            return manifest.error();
        taken.manifest = *std::move(manifest);
        // The next one reads it from disk.
        if (auto written = writeManifest(taken.folder, taken.manifest); !written)
            return written.error();
        auto back = readManifest(taken.folder);
        if (!back)
            return back.error();
        if (!(*back == taken.manifest))
            return Error{
                Error::Code::Internal, Error::Area::General, "manifest", say("differs"), {}};
        if (auto good = verifySnapshot(taken.folder, taken.manifest); !good)
            return good.error();
        return taken;
    }
    /// The hash that a snapshot has in which everything was read.
    std::string readContent(bool rules = false)
    {
        const std::vector<QualifiedName> reused = m_reused;
        const auto fresh = take(nullptr, rules);
        m_reused = reused;
        return fresh ? fresh->manifest.contentHash : fresh.error().detail.english();
    }

#define TAKE(variable, ...)                                                                        \
    const auto variable = take(__VA_ARGS__);                                                       \
    QVERIFY2((variable).has_value(),                                                               \
             (variable) ? ""                                                                       \
                        : ((variable).error().what + (variable).error().detail.english()).c_str())

private slots:
    void initTestCase()
    {
        std::string problem;
        m_server = PostgresSandbox::start(
            problem, {QStringLiteral("--set"), QStringLiteral("autovacuum=off")});
        DECANT_REQUIRE(m_server, problem);
        m_password = m_server->password();
        const Ran made = m_server->sql("postgres", "CREATE DATABASE shop");
        QVERIFY2(made.exitCode == 0, made.errors.c_str());
        sql(kTables);
    }

    void onlyWhatChangedIsRead()
    {
        TAKE(first, nullptr);
        QVERIFY(m_reused.empty());
        TAKE(same, &*first);
        // Text of composites may change without the row, and policies may hide rows.
        QCOMPARE(names(m_reused), (std::vector<std::string>{"busy", "empty", "still"}));
        QCOMPARE(same->manifest.contentHash, first->manifest.contentHash);

        sql("UPDATE busy SET note = 'other' WHERE id = 7");
        TAKE(second, &*same);
        QCOMPARE(names(m_reused), (std::vector<std::string>{"empty", "still"}));
        QCOMPARE(second->manifest.contentHash, readContent());
        QVERIFY(second->manifest.contentHash != first->manifest.contentHash);
        // The file is not there twice.
        const std::string path = second->manifest.table({"public", "still"})->files.at(0);
        struct stat facts { };
        QCOMPARE(::stat((second->folder / path).c_str(), &facts), 0);
        QVERIFY(facts.st_nlink >= 3);
        QCOMPARE(restore(*m_server, second->folder, "copy"), std::string());
        QCOMPARE(checksums(*m_server, "copy"), checksums(*m_server, "shop"));
    }

    void everyWayToChangeATable_data()
    {
        QTest::addColumn<QString>("change");
        const auto row = [](const char* change) {
            QTest::newRow(change) << QString::fromLatin1(change);
        };
        row("INSERT INTO still VALUES (9001, 'new', '{sad}', now())");
        row("DELETE FROM still WHERE id = 9001");
        row("BEGIN; DELETE FROM still WHERE id = 5; INSERT INTO still SELECT 5, 'x'; COMMIT");
        row("TRUNCATE still; INSERT INTO still SELECT 1, 'again'; VACUUM FREEZE still");
        row("ALTER TYPE mood RENAME VALUE 'ok' TO 'fine'");
        row("ALTER TABLE still ADD extra text DEFAULT 'x'");
        row("ALTER TABLE still DROP extra, ADD extra text DEFAULT 'y'");
        row("ALTER TABLE still DROP extra");
        row("ALTER TABLE still ALTER name TYPE varchar(200)");
        row("CREATE TABLE other (LIKE still INCLUDING ALL); INSERT INTO other SELECT * FROM still; "
            "DROP TABLE still; ALTER TABLE other RENAME TO still");
    }
    void everyWayToChangeATable()
    {
        QFETCH(QString, change);
        TAKE(before, nullptr);
        sql(change.toStdString());
        TAKE(after, &*before);
        const auto reused = names(m_reused);
        QVERIFY(std::find(reused.begin(), reused.end(), "still") == reused.end());
        QVERIFY(std::find(reused.begin(), reused.end(), "busy") != reused.end());
        QCOMPARE(after->manifest.contentHash, readContent());
    }

    /// Counts of the server that say nothing are no proof; the rows themselves are asked.
    void countsAreNoProof()
    {
        TAKE(before, nullptr);
        PreviousSnapshot forged = *before;
        sql("UPDATE busy SET note = note || '!' WHERE id = 8");
        TAKE(now, nullptr);
        for (TableProof& proof : forged.manifest.proofs) {
            for (const TableProof& fresh : now->manifest.proofs)
                proof.identity = proof.table == fresh.table ? fresh.identity : proof.identity;
        }
        TAKE(after, &forged);
        const auto reused = names(m_reused);
        QVERIFY(std::find(reused.begin(), reused.end(), "busy") == reused.end());
        QCOMPARE(after->manifest.contentHash, now->manifest.contentHash);
    }

    /// A writer that had begun before the first snapshot and ended after it.
    void transactionsThatWereOpen()
    {
        QProcess writer;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto& [name, value] : m_server->environment())
            environment.insert(QString::fromStdString(name), QString::fromStdString(value));
        writer.setProcessEnvironment(environment);
        writer.start(QStringLiteral("psql"), {QStringLiteral("-XAtq"), QStringLiteral("shop")});
        writer.write("BEGIN; UPDATE busy SET note = 'late' WHERE id = 9; SELECT 'begun';\n");
        QVERIFY(writer.waitForReadyRead());
        TAKE(before, nullptr);
        sql("CREATE TABLE later (id int)");  // moves the transaction ids on
        writer.write("COMMIT; SELECT 'done';\n");
        QVERIFY(writer.waitForReadyRead());
        writer.closeWriteChannel();
        QVERIFY(writer.waitForFinished());
        TAKE(after, &*before);
        const auto reused = names(m_reused);
        QVERIFY(std::find(reused.begin(), reused.end(), "busy") == reused.end());
        QCOMPARE(after->manifest.contentHash, readContent());
    }

    void otherRulesOrKey()
    {
        TAKE(before, nullptr, true);
        TAKE(same, &*before, true);
        auto reused = names(m_reused);
        QVERIFY(std::find(reused.begin(), reused.end(), "still") != reused.end());
        TAKE(rules, &*before, false);
        reused = names(m_reused);
        QVERIFY(std::find(reused.begin(), reused.end(), "still") == reused.end());
        QVERIFY(std::find(reused.begin(), reused.end(), "busy") != reused.end());
        TAKE(key, &*before, true, "01");
        QVERIFY(m_reused.empty());
        QVERIFY(key->manifest.contentHash != before->manifest.contentHash);
    }

    /// A server that was restarted may have been put back to an older state in between.
    void restartsProveNothing()
    {
        TAKE(before, nullptr);
        PreviousSnapshot restarted = *before;
        restarted.manifest.cutOrigin += "0";
        TAKE(after, &restarted);
        QVERIFY(m_reused.empty());
        PreviousSnapshot ahead = *before;
        ahead.manifest.cutXmin += 1'000'000;
        TAKE(back, &ahead);
        QVERIFY(m_reused.empty());
    }

    void largeTablesKeepTheirParts()
    {
        sql("CREATE TABLE large AS SELECT g AS id, repeat('x', 500) AS text FROM "
            "generate_series(1, 150000) g");
        TAKE(before, nullptr);
        QVERIFY(before->manifest.table({"public", "large"})->files.size() > 1);
        TAKE(after, &*before);
        const auto reused = names(m_reused);
        QVERIFY(std::find(reused.begin(), reused.end(), "large") != reused.end());
        QCOMPARE(after->manifest.contentHash, before->manifest.contentHash);
        QCOMPARE(after->manifest.table({"public", "large"})->files.size(),
                 before->manifest.table({"public", "large"})->files.size());
    }
};

QTEST_GUILESS_MAIN(tst_UnchangedTables)
#include "tst_unchangedtables.moc"
