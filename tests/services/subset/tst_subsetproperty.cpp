// SPDX-License-Identifier: MIT
#include "model/subset/subsetplan.h"
#include "tests/services/source/sourcefixture.h"
#include "tests/services/subset/randomschema.h"

#include <QElapsedTimer>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace decant;
using namespace decant::test;
namespace fs = std::filesystem;

#define VERIFY_RESULT(result)                                                                      \
    QVERIFY2((result).has_value(),                                                                 \
             (result)                                                                              \
                 ? ""                                                                              \
                 : ((result).error().what + ": " + (result).error().detail.english()).c_str())

namespace {

constexpr int kSchemas = 500;
constexpr int kRestored = 60;

/// Rows of every table by their number; a row that is there twice is an error.
std::map<QualifiedName, std::multiset<int>> rowsOf(const Manifest& manifest, const fs::path& folder)
{
    std::map<QualifiedName, std::multiset<int>> rows;
    for (const SnapshotTable& table : manifest.tables) {
        QualifiedName name = table.table;
        name.name = name.name.substr(0, name.name.find('/'));  // a partition
        std::multiset<int>& own = rows[name];
        for (const std::string& file : table.files) {
            std::ifstream in(folder / file);
            for (std::string line; std::getline(in, line);)
                own.insert(std::stoi(line));
        }
    }
    return rows;
}

std::string text(const std::multiset<int>& numbers)
{
    std::string out;
    for (const int number : numbers)
        out += std::to_string(number) + ' ';
    return out;
}

}  // namespace

/// Many small schemas with cycles, composite keys, NULLs, self-references, several keys between the
/// same tables, MATCH FULL, partitions and relations that only the project knows: the rows of the
/// snapshot are exactly those that brute force finds, no less (closed) and no more (minimal).
class tst_SubsetProperty : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void closedAndMinimal();
    void restoresWithAllConstraints();

private:
    std::unique_ptr<PostgresSandbox> m_server;
    std::vector<RandomSchema> m_schemas;
    std::mt19937 m_random{20240229};

    void create(const char* database, std::size_t count)
    {
        QCOMPARE(m_server->sql("postgres", std::string("CREATE DATABASE ") + database).errors,
                 std::string());
        std::string sql;
        for (std::size_t i = 0; i < count; ++i)
            sql += (i % 10 == 0 ? "BEGIN;\n" : "") + m_schemas[i].sql()
                + (i % 10 == 9 || i + 1 == count ? "COMMIT;\n" : "");
        const Ran ran = m_server->sql(database, sql);
        QVERIFY2(ran.exitCode == 0, ran.errors.substr(0, 2000).c_str());
    }
    [[nodiscard]] Service service(const char* database, std::size_t count) const
    {
        Service service = serviceFor(*m_server, database);
        service.image.compression = "none";
        service.subset.tables["*"].mode = RowMode::Needed;
        for (std::size_t i = 0; i < count; ++i)
            m_schemas[i].choose(service.subset);
        return service;
    }
};

void tst_SubsetProperty::initTestCase()
{
    std::string problem;
    m_server = PostgresSandbox::start(problem);
    DECANT_REQUIRE(m_server, problem);
    m_schemas.reserve(kSchemas);
    for (int i = 0; i < kSchemas; ++i)
        m_schemas.emplace_back("s" + std::to_string(i), m_random);
}

void tst_SubsetProperty::closedAndMinimal()
{
    create("random", m_schemas.size());
    const OpenDir dir;
    RecordingContext context;
    QElapsedTimer timer;
    timer.start();
    const auto manifest = extractPlain(service("random", m_schemas.size()), m_server->password(),
                                       dir.path() / "s", context);
    VERIFY_RESULT(manifest);
    qInfo("%d schemas, %zu tables, %lld rows taken in %lld ms", kSchemas, manifest->tables.size(),
          static_cast<long long>(manifest->totalRows()), timer.elapsed());
    const auto rows = rowsOf(*manifest, dir.path() / "s");
    std::size_t taken = 0;
    for (const RandomSchema& schema : m_schemas) {
        for (const auto& [table, expected] : schema.answer()) {
            const std::multiset<int> wanted(expected.begin(), expected.end());
            const auto at = rows.find({schema.name(), table});
            const std::multiset<int> found = at == rows.end() ? std::multiset<int>() : at->second;
            QVERIFY2(found == wanted,
                     (schema.name() + '.' + table + ": wanted " + text(wanted) + "but found "
                      + text(found) + '\n' + schema.sql())
                         .c_str());
            taken += wanted.size();
        }
    }
    QVERIFY(taken > 2000);
}

void tst_SubsetProperty::restoresWithAllConstraints()
{
    create("fewer", kRestored);
    const OpenDir dir;
    RecordingContext context;
    const auto manifest =
        extractPlain(service("fewer", kRestored), m_server->password(), dir.path() / "s", context);
    VERIFY_RESULT(manifest);
    QCOMPARE(restore(*m_server, dir.path() / "s", "fewer_copy"), std::string());
    // Every foreign key of both databases is there, validated, and no row breaks one.
    const std::string keys =
        "SELECT count(*), count(*) FILTER (WHERE convalidated) FROM pg_constraint WHERE contype = "
        "'f'";
    QCOMPARE(m_server->sql("fewer_copy", keys).output, m_server->sql("fewer", keys).output);
    const Ran broken = m_server->sql("fewer_copy", R"sql(
SELECT format('SELECT %L WHERE EXISTS (SELECT FROM %s c WHERE %s AND NOT EXISTS (SELECT FROM %s p WHERE %s))',
              conname, conrelid::regclass,
              string_agg(format('c.%I IS NOT NULL', a.attname), ' AND '), confrelid::regclass,
              string_agg(format('c.%I = p.%I', a.attname, b.attname), ' AND '))
FROM pg_constraint k, unnest(conkey, confkey) AS u(x, y), pg_attribute a, pg_attribute b
WHERE contype = 'f' AND a.attrelid = conrelid AND a.attnum = u.x AND b.attrelid = confrelid AND b.attnum = u.y
GROUP BY k.oid, conname, conrelid, confrelid
\gexec
)sql");
    QCOMPARE(broken.errors, std::string());
    QCOMPARE(broken.output, std::string());
}

QTEST_GUILESS_MAIN(tst_SubsetProperty)
#include "tst_subsetproperty.moc"
