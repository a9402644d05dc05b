// SPDX-License-Identifier: MIT
// kill -9 at any moment: the source is left without sessions, what was there before stays as it
// was, nothing unmasked is left behind, and the next run works.
#include "tests/integration/shopproject.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QtTest>

#include <csignal>

using namespace decant::test;

class tst_Kill : public QObject {
    Q_OBJECT

private:
    ShopProject m_shop;

    [[nodiscard]] int sessions() const
    {
        const Ran ran = m_shop.postgres().sql(
            "postgres", "SELECT count(*) FROM pg_stat_activity WHERE datname = 'shop'");
        return ran.exitCode == 0 ? std::stoi(ran.output) : -1;
    }
    [[nodiscard]] QStringList fresh() const
    {
        return {QStringLiteral("snapshot"), m_shop.folder(), QStringLiteral("--fresh")};
    }
    [[nodiscard]] QString stateFolder(const QString& name) const
    {
        const QDir state(m_shop.workDir() + QStringLiteral("/decant"));
        const QStringList projects = state.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return state.filePath(projects.value(0)) + QLatin1Char('/') + name;
    }
    /// Names and contents of every file of the finished snapshots.
    [[nodiscard]] QByteArray snapshots() const
    {
        QStringList files;
        QDirIterator it(stateFolder(QStringLiteral("snapshots")), QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            files << it.next();
        files.sort();
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString& path : files) {
            QFile file(path);
            hash.addData(path.toUtf8());
            if (file.open(QIODevice::ReadOnly))
                hash.addData(&file);
        }
        return files.isEmpty() ? QByteArray() : hash.result();
    }

    /// Folders in the place of finished snapshots that have no manifest, which is written last.
    [[nodiscard]] QStringList unfinishedSnapshots() const
    {
        QStringList unfinished;
        QDirIterator it(stateFolder(QStringLiteral("snapshots")), QDir::Dirs | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QDir folder(it.next());
            if (folder.exists(QStringLiteral("globals.sql"))
                && !folder.exists(QStringLiteral("manifest.json")))
                unfinished << folder.path();
        }
        return unfinished;
    }

private slots:
    void initTestCase()
    {
        const std::string problem = m_shop.start({}, {});
        QVERIFY2(problem.empty(), problem.c_str());
        // Enough that the rows take a good part of the run.
        const Ran more =
            m_shop.postgres().sql("shop",
                                  "CREATE TABLE letters AS SELECT g AS id, 'Dear Mr Quackenbush, ' "
                                  "|| repeat(md5(g::text), "
                                  "4) AS body FROM generate_series(1, 80000) g; ANALYZE letters");
        QVERIFY2(more.exitCode == 0, more.errors.c_str());
        m_shop.write(m_shop.text()
                     + "\n[service.shop.masking.\"public.letters\"]\nid = { keep = \"a number of "
                       "ours\" }\nbody = { function = \"hash.hmac\" }\n");
    }

    void atManyMoments()
    {
        QElapsedTimer timer;
        timer.start();
        const CliRun first = m_shop.cli()(fresh());
        const qint64 whole = timer.elapsed();
        QVERIFY2(first.exitCode == 0, first.text.c_str());
        QByteArray before = snapshots();
        QVERIFY(!before.isEmpty());

        constexpr int kMoments = 16;
        int killed = 0;
        int begun = 0;  // had started to write the new snapshot
        for (int i = 0; i < kMoments; ++i) {
            BackgroundCli cli(m_shop.cli(), fresh());
            // The moment is what is varied here; whatever it is, the rest must hold.
            QTest::qWait(static_cast<int>(whole * i / kMoments));
            cli.signal(SIGKILL);
            const bool wasKilled = cli.wait() == -1;
            killed += wasKilled ? 1 : 0;
            QTRY_COMPARE_WITH_TIMEOUT(sessions(), 0, 20'000);
            begun += QDir(stateFolder(QStringLiteral("incoming"))).isEmpty() ? 0 : 1;
            // The last step of a run is the rename of its whole snapshot to its place: a run that
            // was quicker than the first one, or killed just after that, leaves one more. Anything
            // else is a change.
            const QByteArray now = snapshots();
            if (now != before && (!wasKilled || i >= kMoments / 2)) {
                QVERIFY2(unfinishedSnapshots().isEmpty(),
                         qPrintable(unfinishedSnapshots().join(QLatin1Char(' '))));
                before = now;
            }
            QCOMPARE(now, before);
            const QStringList leaks = filesWith(m_shop.workDir(), kOriginals);
            QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(QLatin1Char('\n'))));
        }
        QVERIFY2(killed >= kMoments / 2, "the runs were over before they were killed");
        QVERIFY2(begun > 0, "no run was killed while it wrote");
    }

    void nextRunWorks()
    {
        const CliRun next = m_shop.cli()(fresh());
        QVERIFY2(next.exitCode == 0, next.text.c_str());
        QVERIFY2(QDir(stateFolder(QStringLiteral("incoming"))).isEmpty(),
                 "leftovers of killed runs are still there");
    }

    /// The subset keeps a transaction open over many queries, which must end with the program.
    void whileASubsetIsRead()
    {
        const std::string whole = m_shop.text();
        QVERIFY(
            m_shop.edit("user = \"decant\"\n",
                        "user = \"decant\"\nbytes_per_second = \"2 MB\"\n\n[service.shop.subset]\n"
                        "\"public.letters\" = { mode = \"percent\", percent = 60.0 }\n"));
        const QByteArray before = snapshots();
        const auto written = [this] {
            return m_shop.postgres()
                .sql("postgres",
                     "SELECT tup_inserted, tup_updated, tup_deleted, temp_files, temp_bytes FROM "
                     "pg_stat_database WHERE datname = 'shop'")
                .output;
        };
        // Only what we do may count.
        QCOMPARE(m_shop.postgres()
                     .sql("postgres", "ALTER SYSTEM SET autovacuum = off; SELECT pg_reload_conf()")
                     .exitCode,
                 0);
        QTRY_COMPARE_WITH_TIMEOUT(sessions(), 0, 20'000);
        const std::string writtenBefore = written();
        BackgroundCli cli(m_shop.cli(), fresh());
        const auto reading = [this] {
            return m_shop.postgres()
                .sql("postgres",
                     "SELECT count(*) > 0 FROM pg_stat_activity WHERE datname = 'shop' AND state = "
                     "'active' AND query LIKE '%COPY%letters%'")
                .output;
        };
        QTRY_COMPARE_WITH_TIMEOUT(reading(), std::string("t\n"), 30'000);
        cli.signal(SIGKILL);
        QCOMPARE(cli.wait(), -1);
        QTRY_COMPARE_WITH_TIMEOUT(sessions(), 0, 20'000);
        QCOMPARE(written(), writtenBefore);
        QCOMPARE(snapshots(), before);
        const QStringList leaks = filesWith(m_shop.workDir(), kOriginals);
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(QLatin1Char('\n'))));
        m_shop.write(whole);
    }

    /// A backend that waits says nothing to the client, so it does not notice by itself that nobody
    /// listens any more.
    void whileTheServerWaits()
    {
        const TableLock lock(m_shop.postgres(), "orders");
        BackgroundCli cli(m_shop.cli(), fresh());
        const auto waiting = [this] {
            return m_shop.postgres()
                .sql("postgres",
                     "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'decant%' "
                     "AND wait_event_type = 'Lock'")
                .output;
        };
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), std::string("1\n"), 30'000);
        cli.signal(SIGKILL);
        QCOMPARE(cli.wait(), -1);
        // The lock is still held: only the one who holds it is left.
        QTRY_COMPARE_WITH_TIMEOUT(sessions(), 1, 20'000);
    }
};

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_kill.moc"
