// SPDX-License-Identifier: MIT
#include "services/source/readpace.h"
#include "tests/services/source/sourcefixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <future>

using namespace decant;
using namespace decant::test;

#define VERIFY_RESULT(result)                                                                      \
    QVERIFY2((result).has_value(),                                                                 \
             (result)                                                                              \
                 ? ""                                                                              \
                 : ((result).error().what + ": " + (result).error().detail.english()).c_str())

namespace {

/// Big enough that what is sent does not fit into the buffers on the way.
constexpr const char* kLetters = R"sql(
CREATE DATABASE post;
\c post
CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE letters (id int PRIMARY KEY, person int NOT NULL REFERENCES people, body text NOT NULL);
CREATE TABLE doomed (id int PRIMARY KEY, body text);
CREATE TABLE beat (at timestamptz);
INSERT INTO people SELECT g, 'person ' || g FROM generate_series(1, 1000) g;
INSERT INTO letters SELECT g, 1 + g % 1000, repeat(md5(g::text), 20) FROM generate_series(1, 60000) g;
INSERT INTO doomed SELECT g, repeat('x', 100) FROM generate_series(1, 1000) g;
ANALYZE;
)sql";

/// Waits within the server for the moment in which rows are on their way, and ends one reader.
constexpr const char* kKillReader = R"sql(
DO $$ BEGIN
    FOR i IN 1..30000 LOOP
        PERFORM pg_stat_clear_snapshot();
        PERFORM pg_terminate_backend(pid) FROM (SELECT pid FROM pg_stat_activity WHERE datname = 'post'
            AND state = 'active' AND query LIKE '%COPY %letters%' LIMIT 1) AS r;
        IF FOUND THEN RETURN; END IF;
        PERFORM pg_sleep(0.001);
    END LOOP;
    RAISE EXCEPTION 'no COPY was seen';
END $$)sql";

bool said(const RecordingContext& context, std::string_view words)
{
    return std::any_of(context.lines.begin(), context.lines.end(), [&](const std::string& line) {
        return line.find(words) != std::string::npos;
    });
}

}  // namespace

/// What reading does to a server that others work on, and what happens to the reading when the
/// server is in trouble.
class tst_SourceLoad : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void pace();
    void paceOfARun();
    void heldAndCancelled();
    void brokenConnectionIsMadeAgain_data();
    void brokenConnectionIsMadeAgain();
    void standbyIsReadOnly();
    void readingWaitsForTheStandby();
    void conflictWithRecovery();

private:
    std::unique_ptr<PostgresSandbox> m_primary;
    std::unique_ptr<PostgresSandbox> m_standby;
    std::string m_password;

    [[nodiscard]] Service service(const PostgresSandbox& server) const
    {
        Service service = serviceFor(server, "post");
        service.source.jobs = 2;
        return service;
    }
    /// Half of the people with their letters.
    [[nodiscard]] static SubsetSpec half()
    {
        SubsetSpec subset;
        subset.tables["public.people"].mode = RowMode::Where;
        subset.tables["public.people"].where = "id <= 500";
        subset.tables["*"].mode = RowMode::Needed;
        subset.relations["public.letters"]["letters_person_fkey"].children = Children::All;
        return subset;
    }
    [[nodiscard]] std::string standbySays(const std::string& sql) const
    {
        return m_standby->sql("post", sql).output;
    }
    /// Something was written, and the standby has it: the age of what it replayed is known.
    void waitForReplay() const
    {
        QCOMPARE(m_primary->sql("post", "INSERT INTO beat VALUES (now())").errors, std::string());
        const std::string point = m_primary->sql("post", "SELECT pg_current_wal_lsn()").output;
        QTRY_COMPARE_WITH_TIMEOUT(standbySays("SELECT pg_last_wal_replay_lsn() >= '"
                                              + point.substr(0, point.size() - 1) + "'::pg_lsn"),
                                  std::string("t\n"), 30'000);
    }
};

void tst_SourceLoad::initTestCase()
{
    std::string problem;
    m_primary = PostgresSandbox::start(problem);
    DECANT_REQUIRE(m_primary, problem);
    m_password = m_primary->password();
    const Ran made = m_primary->sql("postgres", kLetters);
    QVERIFY2(made.exitCode == 0, made.errors.c_str());
    m_standby = PostgresSandbox::start(
        problem,
        {QStringLiteral("--standby-of"), m_primary->folder(), QStringLiteral("--set"),
         QStringLiteral("max_standby_streaming_delay=1s"), QStringLiteral("--set"),
         QStringLiteral("hot_standby_feedback=off")});
    DECANT_REQUIRE(m_standby, problem);
    waitForReplay();
}

void tst_SourceLoad::cleanup()
{
    // A test that failed in between must not leave the standby standing still.
    if (m_standby)
        QVERIFY(!standbySays("SELECT pg_wal_replay_resume()").empty());
}

void tst_SourceLoad::pace()
{
    RecordingContext context;
    ReadPace unlimited(0);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100'000; ++i)
        unlimited.read(1'000'000, context);
    QVERIFY(timer.elapsed() < 10'000);
    ReadPace pace(1'000'000);
    timer.restart();
    for (int i = 0; i < 1000; ++i)
        pace.read(500, context);
    // The last part below one step may still be open.
    QVERIFY2(timer.elapsed() >= 450, qPrintable(QString::number(timer.elapsed())));
}

void tst_SourceLoad::paceOfARun()
{
    const OpenDir dir;
    RecordingContext context;
    Service slow = service(*m_primary);
    slow.subset = half();
    slow.source.bytesPerSecond = 20'000'000;
    QElapsedTimer timer;
    timer.start();
    const auto manifest = extractPlain(slow, m_password, dir.path() / "s", context);
    VERIFY_RESULT(manifest);
    // 30,000 letters of 640 bytes and a little
    QVERIFY2(timer.elapsed() >= 950, qPrintable(QString::number(timer.elapsed())));
}

void tst_SourceLoad::heldAndCancelled()
{
    RecordingContext context;
    ReadPace pace(0);
    pace.hold(true);
    auto reader = std::async(std::launch::async, [&] { pace.read(1, context); });
    QVERIFY(reader.wait_for(std::chrono::milliseconds(200)) == std::future_status::timeout);
    pace.hold(false);
    reader.get();
    pace.hold(true);
    reader = std::async(std::launch::async, [&] { pace.read(1, context); });
    context.cancel();
    reader.get();
}

void tst_SourceLoad::brokenConnectionIsMadeAgain_data()
{
    QTest::addColumn<bool>("subset");
    QTest::newRow("whole tables") << false;
    QTest::newRow("subset") << true;
}

void tst_SourceLoad::brokenConnectionIsMadeAgain()
{
    QFETCH(const bool, subset);
    const OpenDir dir;
    RecordingContext context;
    Service from = service(*m_primary);
    if (subset)
        from.subset = half();
    const auto undisturbed = extractPlain(from, m_password, dir.path() / "a", context);
    VERIFY_RESULT(undisturbed);

    // Slow, so that there is something to break.
    from.source.bytesPerSecond = 15'000'000;
    auto killer = std::async(std::launch::async,
                             [&] { return m_primary->sql("postgres", kKillReader).errors; });
    const auto disturbed = extractPlain(from, m_password, dir.path() / "b", context);
    QCOMPARE(killer.get(), std::string());
    VERIFY_RESULT(disturbed);
    QVERIFY(said(context, "made again"));
    QCOMPARE(disturbed->totalRows(), undisturbed->totalRows());
    if (!subset) {
        QCOMPARE(disturbed->contentHash, undisturbed->contentHash);
        return;
    }
    // The order of the rows may differ after a break: what is restored may not.
    for (const char* name : {"a", "b"}) {
        const std::string problem =
            restore(*m_primary, dir.path() / name, std::string("post_") + name);
        QVERIFY2(problem.empty(), problem.c_str());
    }
    QCOMPARE(checksums(*m_primary, "post_b"), checksums(*m_primary, "post_a"));
}

void tst_SourceLoad::standbyIsReadOnly()
{
    const OpenDir dir;
    RecordingContext context;
    Service from = service(*m_standby);
    from.subset = half();
    const auto here = extractPlain(from, m_password, dir.path() / "standby", context);
    VERIFY_RESULT(here);
    from = service(*m_primary);
    from.subset = half();
    const auto there = extractPlain(from, m_password, dir.path() / "primary", context);
    VERIFY_RESULT(there);
    QCOMPARE(here->contentHash, there->contentHash);
    QCOMPARE(standbySays("SELECT temp_files FROM pg_stat_database WHERE datname = 'post'"),
             std::string("0\n"));
    QTRY_COMPARE_WITH_TIMEOUT(
        standbySays("SELECT count(*) FROM pg_stat_activity WHERE datname = 'post' AND pid <> "
                    "pg_backend_pid()"),
        std::string("0\n"), 5000);
}

void tst_SourceLoad::readingWaitsForTheStandby()
{
    const OpenDir dir;
    RecordingContext context;
    waitForReplay();
    QCOMPARE(standbySays("SELECT pg_wal_replay_pause()"), std::string("\n"));
    const Ran written = m_primary->sql(
        "post", "INSERT INTO doomed SELECT g, '' FROM generate_series(5001, 6000) g");
    QVERIFY2(written.exitCode == 0, written.errors.c_str());
    // It is behind once it has received what it does not replay, and the last replayed transaction
    // is old enough.
    QTRY_COMPARE_WITH_TIMEOUT(
        standbySays("SELECT pg_last_wal_receive_lsn() <> pg_last_wal_replay_lsn() AND "
                    "clock_timestamp() - pg_last_xact_replay_timestamp() > '2 s'"),
        std::string("t\n"), 30'000);
    Service from = service(*m_standby);
    from.source.mostLagSeconds = 1;
    from.source.bytesPerSecond = 15'000'000;  // long enough for more than one look
    auto run = std::async(std::launch::async, [&] {
        return extractPlain(from, m_password, dir.path() / "s", context);
    });
    const auto waits = [&] {
        return standbySays("SELECT count(*) > 0 FROM pg_stat_activity WHERE datname = 'post' AND "
                           "wait_event = 'ClientWrite'");
    };
    QTRY_COMPARE_WITH_TIMEOUT(waits(), std::string("t\n"), 30'000);
    QVERIFY(run.wait_for(std::chrono::seconds(2)) == std::future_status::timeout);
    QCOMPARE(standbySays("SELECT pg_wal_replay_resume()"), std::string("\n"));
    const auto manifest = run.get();
    VERIFY_RESULT(manifest);
    QVERIFY(said(context, "reading waits"));
    QVERIFY(said(context, "reading goes on"));
}

void tst_SourceLoad::conflictWithRecovery()
{
    const OpenDir dir;
    RecordingContext context;
    waitForReplay();
    Service from = service(*m_standby);
    from.source.bytesPerSecond = 2'000'000;
    std::atomic<bool> begun = false;
    std::future<Ran> cleaner;
    context.onProgress = [&](const Progress&) {
        // Rows the snapshot still sees are removed for good on the primary.
        if (!begun.exchange(true))
            cleaner = std::async(std::launch::async, [&] {
                return m_primary->sql("post", "DELETE FROM doomed; VACUUM doomed");
            });
    };
    const auto manifest = extractPlain(from, m_password, dir.path() / "s", context);
    QVERIFY(begun);
    QCOMPARE(cleaner.get().errors, std::string());
    QVERIFY(!manifest);
    QVERIFY2(manifest.error().code == Error::Code::Unavailable,
             manifest.error().detail.english().c_str());
    QVERIFY2(manifest.error().hint.english().find("hot_standby_feedback") != std::string::npos,
             (manifest.error().detail.english() + " | " + manifest.error().hint.english()).c_str());
    QTRY_COMPARE_WITH_TIMEOUT(
        standbySays("SELECT count(*) FROM pg_stat_activity WHERE datname = 'post' AND pid <> "
                    "pg_backend_pid()"),
        std::string("0\n"), 5000);
}

QTEST_GUILESS_MAIN(tst_SourceLoad)
#include "tst_sourceload.moc"
