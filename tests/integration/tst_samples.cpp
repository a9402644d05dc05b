// SPDX-License-Identifier: MIT
// The data the other tests and the sample run stand on.
#include "model/project/reader.h"
#include "model/project/writer.h"
#include "tests/support/sandbox.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <set>
#include <sstream>

using namespace decant;
using namespace decant::test;

namespace {

const QString kTop = QStringLiteral(DECANT_SOURCE_DIR);

/// A checksum of every table's rows, one line each.
constexpr const char* kChecksums = R"(
    SELECT format('SELECT %L, count(*), md5(string_agg(r::text, chr(10) ORDER BY r::text)) FROM %I.%I r;',
                  nspname || '.' || relname, nspname, relname)
    FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
    WHERE relkind IN ('r', 'm') AND nspname IN ('shop', 'billing') ORDER BY nspname, relname
    \gexec
)";

std::string readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

}  // namespace

class tst_samples : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void sampleIsTheSameEveryTime();
    void sampleProjectIsCanonical();
    void sampleProjectDecidesEveryColumn();
    void tortureSurvivesDumpAndRestore();

private:
    [[nodiscard]] Ran create(const std::string& database) const
    {
        return m_postgres->sql("postgres", "CREATE DATABASE " + database);
    }
    [[nodiscard]] Ran loadSample(const std::string& database) const
    {
        return run(kTop + QStringLiteral("/resources/sample/generate.sh"),
                   {QStringLiteral("--dbname=") + QString::fromStdString(database)},
                   m_postgres->environment());
    }
    [[nodiscard]] QString tool(const char* name) const
    {
        return QString::fromStdString(m_postgres->value("BIN_DIR")) + QLatin1Char('/')
            + QLatin1String(name);
    }

    std::unique_ptr<PostgresSandbox> m_postgres;
};

void tst_samples::initTestCase()
{
    std::string problem;
    m_postgres = PostgresSandbox::start(problem);
    DECANT_REQUIRE(m_postgres, problem);
}

void tst_samples::sampleIsTheSameEveryTime()
{
    std::string first;
    for (const char* database : {"shop", "shop_again"}) {
        QCOMPARE(create(database).errors, std::string());
        const Ran loaded = loadSample(database);
        QVERIFY2(loaded.exitCode == 0, loaded.errors.c_str());
        const Ran sums = m_postgres->sql(database, kChecksums);
        QVERIFY2(sums.exitCode == 0, sums.errors.c_str());
        if (first.empty())
            first = sums.output;
        QCOMPARE(sums.output, first);
    }
    const Ran rows = m_postgres->sql(
        "shop",
        "SELECT sum(reltuples)::bigint FROM pg_class c JOIN pg_namespace n ON n.oid = "
        "relnamespace WHERE nspname IN ('shop', 'billing') AND relkind = 'r'");
    QVERIFY2(std::stoll(rows.output) > 190'000, rows.output.c_str());
}

void tst_samples::sampleProjectIsCanonical()
{
    const std::string text = readFile(kTop + QStringLiteral("/resources/sample/decant.toml"));
    const auto project = parseProject(text, "decant.toml");
    QVERIFY2(project.has_value(), project ? "" : project.error().detail.english().c_str());
    QCOMPARE(writeProject(*project), text);
}

void tst_samples::sampleProjectDecidesEveryColumn()
{
    const std::string text = readFile(kTop + QStringLiteral("/resources/sample/decant.toml"));
    const auto project = parseProject(text, "decant.toml");
    QVERIFY(project.has_value());
    const Service* shop = project->service("shop");
    QVERIFY(shop != nullptr);
    // Generated columns follow their inputs, foreign keys to a masked key its rule.
    const Ran columns = m_postgres->sql("shop", R"(
        SELECT nspname || '.' || relname || '|' || attname
        FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid JOIN pg_namespace n ON n.oid = relnamespace
        WHERE nspname IN ('shop', 'billing') AND relkind IN ('r', 'p') AND NOT relispartition
              AND attnum > 0 AND attgenerated = '' AND attname <> 'payer_email')");
    QVERIFY2(columns.exitCode == 0, columns.errors.c_str());
    std::istringstream lines(columns.output);
    int seen = 0;
    for (std::string line; std::getline(lines, line); ++seen) {
        const auto bar = line.find('|');
        const Decision* decision = shop->masking.find(line.substr(0, bar), line.substr(bar + 1));
        QVERIFY2(decision != nullptr, line.c_str());
    }
    QVERIFY(seen > 60);
}

void tst_samples::tortureSurvivesDumpAndRestore()
{
    QCOMPARE(create("torture").errors, std::string());
    QCOMPARE(create("torture_copy").errors, std::string());
    const Ran loaded =
        m_postgres->sqlFile("torture", kTop + QStringLiteral("/tests/fixtures/torture.sql"));
    QVERIFY2(loaded.exitCode == 0, loaded.errors.c_str());

    const QTemporaryDir folder;
    const QString archive = folder.filePath(QStringLiteral("torture.dump"));
    const Ran dumped =
        run(tool("pg_dump"),
            {QStringLiteral("-Fc"), QStringLiteral("-f"), archive, QStringLiteral("torture")},
            m_postgres->environment());
    QVERIFY2(dumped.exitCode == 0, dumped.errors.c_str());
    const Ran restored =
        run(tool("pg_restore"),
            {QStringLiteral("-e"), QStringLiteral("-d"), QStringLiteral("torture_copy"), archive},
            m_postgres->environment());
    QVERIFY2(restored.exitCode == 0, restored.errors.c_str());
}

QTEST_GUILESS_MAIN(tst_samples)
#include "tst_samples.moc"
