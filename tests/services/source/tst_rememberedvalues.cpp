// SPDX-License-Identifier: MIT
// What a run remembers of a column: values of the source that masked ones must not meet, and values
// it gave, over all partitions and connections.
#include "tests/services/source/sourcefixture.h"
#include "tests/support/testcontext.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <thread>

using namespace decant;
using namespace decant::test;
namespace fs = std::filesystem;

namespace {

constexpr const char* kShop =
    "CREATE TABLE few (id int PRIMARY KEY, v varchar(20), w varchar(20), x varchar(20));"
    "INSERT INTO few SELECT n, concat('Nr-0', n), concat('Nr-0', n), concat('a\\b', n) FROM "
    "(WITH RECURSIVE all_n AS (SELECT 10 AS n UNION ALL SELECT n + 1 FROM all_n WHERE n < 59) "
    "SELECT n FROM all_n) numbers;"
    "CREATE TABLE plain (id int PRIMARY KEY, v varchar(20));"
    "INSERT INTO plain VALUES (1, 'one');";

/// An extraction into a folder of its own.
class Extracted {
public:
    Extracted(const Service& service, const std::string& password,
              const PreviousSnapshot* previous = nullptr,
              std::size_t mostBytes = MemoryBudget::kDefaultBytes)
    {
        m_folder = m_dir.path() / "snapshot";
        fs::create_directory(m_folder);
        auto source = makeSource(service, password);
        auto catalog = source ? (*source)->introspect(context) : source.error();
        if (!catalog) {
            m_problem = catalog.error().detail.english();
            return;
        }
        const MaskPlan plan = planMasking(service.masking, *catalog, service.name);
        for (const Problem& problem : plan.problems)
            m_problem += problem.id + ' ' + problem.text.english() + '\n';
        const auto key = *MaskKey::fromHex(std::string(64, 'a'));
        ExtractRequest request{&service, &*catalog, &plan, &key, m_folder, {}, {}};
        request.previous = previous;
        request.values = std::make_shared<RunValues>(mostBytes);
        request.reused = &reused;
        auto manifest = (*source)->extract(request, context);
        request.tally->tell(context);
        if (manifest)
            m_manifest = *std::move(manifest);
        else
            m_problem += manifest.error().what + ": " + manifest.error().detail.english();
    }
    [[nodiscard]] const std::string& problem() const { return m_problem; }
    [[nodiscard]] PreviousSnapshot asPrevious() const { return {m_folder, m_manifest}; }
    /// The field of all lines of a table.
    [[nodiscard]] std::vector<std::string> fields(const QualifiedName& name, int number) const
    {
        std::vector<std::string> all;
        const SnapshotTable* table = m_manifest.table(name);
        for (const std::string& path :
             table == nullptr ? std::vector<std::string>() : table->files) {
            QFile file(QString::fromStdString((m_folder / path).string()));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            for (const QByteArray& line : file.readAll().split('\n')) {
                if (!line.isEmpty())
                    all.push_back(line.split('\t').value(number).toStdString());
            }
        }
        std::sort(all.begin(), all.end());
        return all;
    }
    /// The line that speaks of this column.
    [[nodiscard]] std::string said(const std::string& column) const
    {
        for (const std::string& line : context.lines) {
            if (line.find(column) != std::string::npos)
                return line;
        }
        return {};
    }

    RecordingContext context;
    std::vector<QualifiedName> reused;

private:
    OpenDir m_dir;
    fs::path m_folder;
    Manifest m_manifest;
    std::string m_problem;
};

/// Fifty of a hundred results are values of the source.
MaskRule numbered(const char* collisions)
{
    return {"random.pattern",
            {{"format", Value("Nr-0##")}, {"collision_with_source", Value(collisions)}}};
}

void decide(Service& service, const std::string& schema)
{
    service.image.compression = "none";
    service.masking.set(schema + ".few", "id", Keep{"a number"});
    service.masking.set(schema + ".few", "v", numbered("forbid"));
    service.masking.set(schema + ".few", "w", numbered("report"));
    // The backslash is one in the source, two in a COPY stream.
    service.masking.set(
        schema + ".few", "x",
        MaskRule{"constant",
                 {{"value", Value("a\\b10")}, {"collision_with_source", Value("report")}}});
    service.masking.set(schema + ".plain", "id", Keep{"a number"});
    service.masking.set(schema + ".plain", "v", MaskRule{"hash.hmac", {{"max_length", Value(20)}}});
}

bool ofTheSource(const std::string& value)
{
    return value >= "Nr-010" && value <= "Nr-059";
}

/// What both engines must do with kShop.
void checkCollisions(const Extracted& extracted, const std::string& schema)
{
    QVERIFY2(extracted.problem().empty(), extracted.problem().c_str());
    const auto forbidden = extracted.fields({schema, "few"}, 1);
    QCOMPARE(forbidden.size(), std::size_t{50});
    QVERIFY(std::none_of(forbidden.begin(), forbidden.end(), ofTheSource));
    const auto reported = extracted.fields({schema, "few"}, 2);
    const auto met = std::count_if(reported.begin(), reported.end(), ofTheSource);
    QVERIFY(met > 5 && met < 45);
    QCOMPARE(extracted.said(schema + ".few.w"),
             schema + ".few.w: " + std::to_string(met)
                 + " masked values are also values of the source column");
    QCOMPARE(extracted.said(schema + ".few.x"),
             schema + ".few.x: 50 masked values are also values of the source column");
    QCOMPARE(extracted.said(schema + ".few.v"), std::string());
}

}  // namespace

class tst_RememberedValues : public QObject {
    Q_OBJECT
private slots:
    void tallyTellsEachColumnOnce();
    void postgres();
    void mariadb();
};

void tst_RememberedValues::tallyTellsEachColumnOnce()
{
    MaskTally tally;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&tally] {
            for (int i = 0; i < 1000; ++i) {
                tally.add("public.b.v", MaskTally::What::Collided, 2);
                tally.add("public.a.v", MaskTally::What::Replaced, 1);
                tally.add("public.a.w", MaskTally::What::Replaced, 0);
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    TestContext context;
    tally.tell(context);
    tally.tell(context);  // has nothing more to tell
    QCOMPARE(context.lines,
             (std::vector<std::string>{
                 "public.a.v: 4000 values could not be masked and became what on_error says",
                 "public.b.v: 8000 masked values are also values of the source column"}));
}

void tst_RememberedValues::postgres()
{
    std::string problem;
    const auto server = PostgresSandbox::start(problem);
    DECANT_REQUIRE(server, problem);
    QCOMPARE(server->sql("postgres", "CREATE DATABASE shop").errors, std::string());
    const Ran filled =
        server->sql("shop",
                    std::string(kShop)
                        + "CREATE TABLE whole (id int, v int) PARTITION BY RANGE (id);"
                          "CREATE TABLE one PARTITION OF whole FOR VALUES FROM (0) TO (100);"
                          "CREATE TABLE two PARTITION OF whole FOR VALUES FROM (100) TO (200);"
                          "INSERT INTO whole SELECT n, n FROM generate_series(0, 199) n; ANALYZE;");
    QVERIFY2(filled.exitCode == 0, filled.errors.c_str());
    Service service = serviceFor(*server, "shop");
    service.source.jobs = 3;
    decide(service, "public");
    service.masking.set("public.whole", "id", Keep{"a number"});
    service.masking.set(
        "public.whole", "v",
        MaskRule{"random.int", {{"max", Value(std::int64_t{230})}, {"unique", Value("retry")}}});
    const Extracted first(service, server->password());
    checkCollisions(first, "public");
    // No number is in both partitions.
    std::vector<std::string> given = first.fields({"public", "one"}, 1);
    for (const std::string& each : first.fields({"public", "two"}, 1))
        given.push_back(each);
    std::sort(given.begin(), given.end());
    QCOMPARE(given.size(), std::size_t{200});
    QVERIFY(std::adjacent_find(given.begin(), given.end()) == given.end());

    const Extracted little(service, server->password(), nullptr, 1000);
    QCOMPARE(little.problem(),
             std::string("public.few.v: the values of the source column need more memory than a "
                         "run has for them"));

    // Tables whose values depend on others are read again, though nothing changed.
    const PreviousSnapshot previous = first.asPrevious();
    const Extracted second(service, server->password(), &previous);
    QVERIFY2(second.problem().empty(), second.problem().c_str());
    QCOMPARE(second.reused, (std::vector<QualifiedName>{{"public", "plain"}}));
}

void tst_RememberedValues::mariadb()
{
    std::string problem;
    const auto server = MariaDbSandbox::start(problem);
    DECANT_REQUIRE(server, problem);
    QCOMPARE(server->sql({}, "CREATE DATABASE shop").errors, std::string());
    std::string shop = kShop;
    shop.replace(shop.find("a\\b"), 3, "a\\\\b");
    QCOMPARE(server->sql("shop", shop + "ANALYZE TABLE few, plain;").errors, std::string());
    Service service;
    service.name = "shop";
    service.kind = ServiceKind::MariaDb;
    service.source.host = server->value("HOST");
    service.source.port = std::stoi(server->value("PORT"));
    service.source.user = server->value("USER");
    service.source.database = "shop";
    decide(service, "shop");
    checkCollisions(Extracted(service, server->password()), "shop");
    const Extracted little(service, server->password(), nullptr, 1000);
    QVERIFY2(little.problem().find("need more memory") != std::string::npos,
             little.problem().c_str());
}

QTEST_GUILESS_MAIN(tst_RememberedValues)
#include "tst_rememberedvalues.moc"
