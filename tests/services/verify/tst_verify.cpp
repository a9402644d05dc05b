// SPDX-License-Identifier: MIT
#include "model/support/text.h"
#include "services/image/inspect.h"
#include "services/verify/leakscan.h"
#include "services/verify/verify.h"
#include "tests/support/sandbox.h"
#include "tests/support/testcontext.h"

#include <QtTest>

using namespace decant;
using namespace decant::test;
using namespace Qt::StringLiterals;

namespace {

/// A database made while the image is built; what it holds is known to the tests below.
constexpr const char* kDockerfile = R"(ARG BASE
FROM ${BASE}
ENV PGDATA=/decant/pgdata
RUN mkdir -p /decant/pgdata && chown -R postgres /decant && chmod 700 /decant/pgdata
USER postgres
COPY make.sh /tmp/make.sh
RUN sh /tmp/make.sh
)";

constexpr const char* kMake = R"(set -eu
PATH=$(ls -d /usr/lib/postgresql/*/bin | tail -1):$PATH
initdb -D "$PGDATA" -A trust -U postgres >/dev/null
pg_ctl -D "$PGDATA" -w -o "-c listen_addresses=''" start >/dev/null
createdb -U postgres shop
psql -XqU postgres -d shop -v ON_ERROR_STOP=1 <<SQL
CREATE TABLE customers (id int PRIMARY KEY, name text NOT NULL, CHECK (id > 0));
INSERT INTO customers SELECT i, 'customer number ' || i FROM generate_series(1, 500) i;
INSERT INTO customers VALUES (501, 'Erika Mustermann-Planted');
CREATE TABLE "odd ""name" (c int REFERENCES customers);
CREATE SEQUENCE numbers;
SELECT setval('numbers', 42);
CREATE MATERIALIZED VIEW counts AS SELECT count(*) FROM customers;
CHECKPOINT;
SQL
psql -XAtqU postgres -d shop -F '	' -c "SELECT pg_relation_filepath(oid), CASE relkind WHEN 'r' THEN 'table' ELSE 'index' END, relnamespace::regnamespace || '.' || relname, '' FROM pg_class WHERE relname LIKE 'customers%'" > /decant/relations.tsv
pg_ctl -D "$PGDATA" -m fast -w stop >/dev/null
)";

class Output : public BuildObserver {
public:
    void step(const BuildStep& /*step*/) override { }
    void output(int /*step*/, std::string_view line) override { text += std::string(line) + '\n'; }
    std::string text;
};

Manifest matchingManifest()
{
    Manifest manifest;
    manifest.database = "shop";
    manifest.tables.resize(2);
    manifest.tables[0].table = {"public", "customers"};
    manifest.tables[0].rows = 501;
    manifest.tables[1].table = {"public", "odd \"name"};
    manifest.sequences = {{{"public", "numbers"}, 42, true}};
    manifest.populatedViews = {{"public", "counts"}};
    manifest.extensions = {{"plpgsql", "1.0", "pg_catalog"}};
    manifest.serverVersion = 150000;
    manifest.objectCounts = {{"check constraint", 1},  {"foreign key", 1}, {"index", 1},
                             {"materialized view", 1}, {"primary key", 1}, {"schema", 1},
                             {"sequence", 1},          {"table", 2}};
    return manifest;
}

}  // namespace

class tst_Verify : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] int containersLeft() const
    {
        const Ran ran =
            m_sandbox->docker({u"ps"_s, u"-aq"_s, u"--filter"_s, u"label=decant.verify"_s});
        return static_cast<int>(std::count(ran.output.begin(), ran.output.end(), '\n'));
    }

    TestContext m_context;
    std::unique_ptr<EngineSandbox> m_sandbox;
    std::unique_ptr<Engine> m_engine;
    std::string m_base;
    const std::string m_image = "decant/verify-test:1";

private slots:
    void initTestCase()
    {
        std::string problem;
        m_sandbox = EngineSandbox::start(problem);
        DECANT_REQUIRE(m_sandbox, problem);
        m_base = m_sandbox->loadBaseImage("decant/base:test", problem);
        DECANT_REQUIRE(!m_base.empty(), problem);
        auto engine = openEngine(m_sandbox->endpoint(), m_context);
        QVERIFY(engine);
        m_engine = std::move(*engine);
        BuildRequest request;
        request.context.push_back({"Dockerfile", kDockerfile, {}, 0644});
        request.context.push_back({"make.sh", kMake, {}, 0644});
        request.buildArguments["BASE"] = m_base;
        request.tags = {m_image};
        Output output;
        const auto built = m_engine->build(request, output, m_context);
        QVERIFY2(built, built ? "" : (built.error().detail.english() + output.text).c_str());
    }

    void agrees()
    {
        const auto report = verifyImage(*m_engine, m_image, matchingManifest(), {}, m_context);
        QVERIFY2(report, report ? "" : report.error().detail.english().c_str());
        for (const std::string& difference : report->differences)
            qWarning("%s", difference.c_str());
        QVERIFY(report->passed());
        QCOMPARE(report->tablesCompared, 2);
        QCOMPARE(report->rowsCompared, 501);
        QCOMPARE(report->sequencesCompared, 1);
        QCOMPARE(report->constraintsCompared, 3);
        QVERIFY(report->startToFirstQuerySeconds > 0.05);
        QVERIFY(report->startToFirstQuerySeconds < 60);
        qInfo("start to first query: %.3f s", report->startToFirstQuerySeconds);
        QCOMPARE(containersLeft(), 0);
    }

    void namesEveryDifference()
    {
        Manifest manifest = matchingManifest();
        manifest.tables[0].rows = 500;
        manifest.tables[1].table.name = "gone";
        manifest.sequences[0].lastValue = 43;
        manifest.sequences.push_back({{"public", "nosuch"}, 1, false});
        manifest.extensions.push_back({"postgis", "3", "public"});
        manifest.populatedViews.push_back({"public", "noview"});
        manifest.objectCounts[1].second = 2;
        manifest.objectCounts.emplace_back("constraint that was never validated", 1);
        manifest.objectCounts.erase(manifest.objectCounts.begin() + 3);
        manifest.extensions[0].version = "2.0";
        manifest.largeObjects = 3;
        const auto report = verifyImage(*m_engine, m_image, manifest, {}, m_context);
        QVERIFY(report);
        QVERIFY(!report->passed());
        const std::string all = join(report->differences, "\n");
        for (const char* part :
             {"public.customers has 501 rows instead of 500", "table public.gone is missing",
              "public.numbers stands at 42 (used) instead of 43", "public.nosuch is missing",
              "extension postgis is missing", "view public.noview is missing",
              "1 of the kind foreign key, the source 2", "0 large objects instead of 3",
              "0 of the kind constraint that was never validated, the source 1",
              "1 of the kind materialized view, the source 0",
              "extension plpgsql has version 1.0 instead of 2.0"})
            QVERIFY2(all.find(part) != std::string::npos, (part + ("\n" + all)).c_str());
        QCOMPARE(report->differences.size(), 11U);
    }

    void imageThatDoesNotStart()
    {
        BuildRequest request;
        request.context.push_back(
            {"Dockerfile",
             "ARG BASE\nFROM ${BASE}\nENTRYPOINT [\"sh\", \"-c\", \"echo broken; "
             "exit 3\"]\n",
             {},
             0644});
        request.buildArguments["BASE"] = m_base;
        request.tags = {"decant/broken:1"};
        Output output;
        QVERIFY(m_engine->build(request, output, m_context));
        const auto report =
            verifyImage(*m_engine, "decant/broken:1", matchingManifest(), {}, m_context);
        QVERIFY(!report);
        QCOMPARE(report.error().area, Error::Area::Engine);
        QVERIFY2(report.error().detail.english().find("exit code 3") != std::string::npos,
                 report.error().detail.english().c_str());
        QVERIFY(report.error().detail.english().find("broken") != std::string::npos);
        QCOMPARE(containersLeft(), 0);
    }

    void cancelRemovesTheContainer()
    {
        TestContext context;
        context.onProgress = [&](const Progress&) { context.cancel(); };
        const auto report = verifyImage(*m_engine, m_image, matchingManifest(), {}, context);
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::Cancelled);
        QCOMPARE(containersLeft(), 0);
    }

    void inspectNamesObjectsAndFindsLeaks()
    {
        LeakScanner scanner(std::vector<LeakSample::Entry>{
            {"public.customers.name", "Erika Mustermann-Planted"},
            {"public.customers.other", "nobody is called like this"}});
        InspectOptions options;
        options.baseReference = m_base;
        options.scanner = &scanner;
        options.compress = false;
        const auto report = inspectImageLayers(*m_engine, m_image, options, m_context);
        QVERIFY2(report, report ? "" : report.error().detail.english().c_str());
        const auto facts = m_engine->inspectImage(m_image, m_context);
        QVERIFY(facts);
        QCOMPARE(report->unpackedBytes, facts->bytes);
        QCOMPARE(report->layers.size(), facts->diffIds.size());
        QVERIFY(report->layers.front().base);
        QVERIFY(!report->layers.front().data);
        QVERIFY(report->layers.back().data);
        QVERIFY(!report->layers.back().base);
        std::int64_t sum = 0;
        const DatabaseObject* table = nullptr;
        for (const DatabaseObject& object : report->objects) {
            sum += object.bytes;
            if (object.name == "public.customers")
                table = &object;
        }
        QCOMPARE(sum, report->dataBytes);
        QVERIFY(table != nullptr);
        QCOMPARE(static_cast<int>(table->kind), static_cast<int>(DatabaseObject::Kind::Table));
        QVERIFY(table->bytes >= 32768);

        // in the script of the build, in the heap and in the WAL; always of the one column
        QVERIFY(scanner.scannedBytes() >= report->unpackedBytes);
        bool heap = false;
        bool wal = false;
        for (const LeakFinding& finding : scanner.findings()) {
            QCOMPARE(finding.column, "public.customers.name");
            heap = heap || finding.file.starts_with("decant/pgdata/base/");
            wal = wal || finding.file.starts_with("decant/pgdata/pg_wal/");
        }
        QVERIFY(heap);
        QVERIFY(wal);
    }

    void engineGone()
    {
        m_sandbox->stop();
        const auto report = verifyImage(*m_engine, m_image, matchingManifest(), {}, m_context);
        QVERIFY(!report);
        QCOMPARE(report.error().area, Error::Area::Engine);
        QCOMPARE(report.error().code, Error::Code::Unavailable);
    }
};

QTEST_GUILESS_MAIN(tst_Verify)
#include "tst_verify.moc"
