// SPDX-License-Identifier: MIT
// Everything that goes wrong in daily life: each with its exit code, what, where and what to do.
#include "tests/integration/shopproject.h"

#include <QTcpServer>
#include <QtTest>

#include <csignal>

using namespace decant::test;

class tst_CliErrors : public QObject {
    Q_OBJECT

private:
    ShopProject m_shop;
    std::string m_original;

    /// Runs a command, expects an error of this exit code whose text holds all of `words`, and a
    /// hint.
    void expectError(const Cli& cli, const QStringList& arguments, int exitCode,
                     const QStringList& words)
    {
        const CliRun ran = cli(arguments);
        QVERIFY2(ran.exitCode == exitCode, ran.text.c_str());
        const QJsonObject last = ran.last();
        QCOMPARE(last.value(QStringLiteral("event")).toString(), QStringLiteral("error"));
        QCOMPARE(last.value(QStringLiteral("exit")).toInt(), exitCode);
        const QString text = last.value(QStringLiteral("what")).toString() + QLatin1Char('\n')
            + last.value(QStringLiteral("detail")).toString();
        for (const QString& word : words)
            QVERIFY2(text.contains(word), ran.summary().c_str());
        QVERIFY2(!last.value(QStringLiteral("hint")).toString().isEmpty(), ran.summary().c_str());
        QVERIFY2(ran.text.find(m_shop.postgres().password()) == std::string::npos,
                 "the password is in the output");
    }
    /// Sessions of Decant in the source for which `condition` holds.
    [[nodiscard]] int sessions(const std::string& condition)
    {
        const Ran ran = m_shop.postgres().sql(
            "postgres",
            "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE "
            "'decant%' AND "
                + condition);
        return ran.exitCode == 0 ? std::stoi(ran.output) : -1;
    }
    [[nodiscard]] QString incomingFolder() const
    {
        const QDir state(m_shop.workDir() + QStringLiteral("/decant"));
        const QStringList projects = state.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return state.filePath(projects.value(0)) + QStringLiteral("/incoming");
    }
    [[nodiscard]] QStringList snapshot() const
    {
        return {QStringLiteral("snapshot"), m_shop.folder()};
    }

private slots:
    void initTestCase()
    {
        const std::string problem = m_shop.start({}, {});
        QVERIFY2(problem.empty(), problem.c_str());
        m_original = m_shop.text();
    }
    void cleanup() { m_shop.write(m_original); }

    void wrongCommandLine()
    {
        QCOMPARE(m_shop.cli()({QStringLiteral("snapshot")}).exitCode, 2);
        QCOMPARE(m_shop.cli()({QStringLiteral("unknown"), m_shop.folder()}).exitCode, 2);
        expectError(m_shop.cli(),
                    {QStringLiteral("check"), m_shop.folder(), QStringLiteral("--service"),
                     QStringLiteral("nope")},
                    2, {QStringLiteral("nope")});
    }
    void missingProject()
    {
        expectError(m_shop.cli(),
                    {QStringLiteral("check"), QStringLiteral("/nonexistent/decant.toml")}, 3,
                    {QStringLiteral("/nonexistent/decant.toml")});
    }
    void brokenProject()
    {
        m_shop.write("format = 1\nname = \"x\"\nregistri = 1\n");
        expectError(
            m_shop.cli(), snapshot(), 3,
            {QStringLiteral("decant.toml:3"), QStringLiteral("registri"), QStringLiteral("^")});
    }
    void wrongPassword()
    {
        Cli cli = m_shop.cli();
        cli.set("DECANT_SHOP_PASSWORD", "not-the-password");
        expectError(cli, snapshot(), 4, {QStringLiteral("password")});
    }
    void unknownHost()
    {
        QVERIFY(m_shop.edit("host = \"127.0.0.1\"", "host = \"db.invalid\""));
        expectError(m_shop.cli(), snapshot(), 4, {QStringLiteral("db.invalid")});
    }
    void refusedConnection()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        QVERIFY(m_shop.edit("port = " + m_shop.postgres().value("PORT"),
                            "port = " + std::to_string(port)));
        expectError(m_shop.cli(), snapshot(), 4, {QString::number(port)});
    }
    void unknownDatabase()
    {
        QVERIFY(m_shop.edit("database = \"shop\"", "database = \"shoop\""));
        expectError(m_shop.cli(), snapshot(), 4, {QStringLiteral("shoop")});
    }
    void tableWithoutPrivilege()
    {
        QCOMPARE(
            m_shop.postgres()
                .sql("shop",
                     "CREATE ROLE reader LOGIN PASSWORD 'r'; GRANT SELECT ON customers TO reader;")
                .exitCode,
            0);
        QVERIFY(m_shop.edit("user = \"decant\"", "user = \"reader\""));
        Cli cli = m_shop.cli();
        cli.set("DECANT_SHOP_PASSWORD", "r");
        expectError(cli, snapshot(), 4, {QStringLiteral("orders")});
    }
    void wrongKey()
    {
        Cli cli = m_shop.cli();
        cli.set("DECANT_KEY", std::string(64, 'a'));
        expectError(cli, snapshot(), 3, {QStringLiteral("key")});
    }
    void brokenKey()
    {
        Cli cli = m_shop.cli();
        cli.set("DECANT_KEY", "abc");
        expectError(cli, snapshot(), 3, {QStringLiteral("DECANT_KEY")});
    }
    void newColumnStopsTheBuild()
    {
        QCOMPARE(
            m_shop.postgres().sql("shop", "ALTER TABLE customers ADD birth_date date;").exitCode,
            0);
        const auto restore = qScopeGuard(
            [&] { (void)m_shop.postgres().sql("shop", "ALTER TABLE customers DROP birth_date;"); });
        const CliRun check = m_shop.cli()({QStringLiteral("check"), m_shop.folder()});
        QCOMPARE(check.exitCode, 1);
        const QJsonObject problem =
            check.last().value(QStringLiteral("problems")).toArray().first().toObject();
        QCOMPARE(problem.value(QStringLiteral("id")).toString(),
                 QStringLiteral("undecided-column"));
        QCOMPARE(problem.value(QStringLiteral("column")).toString(), QStringLiteral("birth_date"));
        expectError(m_shop.cli(), snapshot(), 1, {QStringLiteral("public.customers.birth_date")});
    }
    void noEngine()
    {
        Cli cli = m_shop.cli();
        cli.set("DOCKER_HOST", "unix:///nonexistent/docker.sock");
        expectError(cli, {QStringLiteral("build"), m_shop.folder()}, 5,
                    {QStringLiteral("/nonexistent/docker.sock")});
    }
    void diskFull()
    {
        QTemporaryDir folder;
        const Ran mounted =
            run(QStringLiteral("mount"),
                {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                 QStringLiteral("size=300k"), QStringLiteral("tmpfs"), folder.path()});
        if (mounted.exitCode != 0 && !qEnvironmentVariableIsSet("CI"))
            QSKIP("mounting a small file system needs root");
        QCOMPARE(mounted.exitCode, 0);
        const auto unmount =
            qScopeGuard([&] { (void)run(QStringLiteral("umount"), {folder.path()}); });
        const CliRun ran = m_shop.cli()({QStringLiteral("--work-dir"), folder.path(),
                                         QStringLiteral("snapshot"), m_shop.folder()});
        QVERIFY2(ran.exitCode == 70, ran.text.c_str());
        QCOMPARE(ran.last().value(QStringLiteral("code")).toString(), QStringLiteral("no-space"));
        QVERIFY(!ran.last().value(QStringLiteral("hint")).toString().isEmpty());
        QVERIFY2(ran.last().value(QStringLiteral("what")).toString().contains(folder.path()),
                 ran.summary().c_str());
    }
    void serverGoneDuringCopy()
    {
        const TableLock lock(m_shop.postgres(), "orders");
        BackgroundCli cli(m_shop.cli(), snapshot());
        QTRY_VERIFY_WITH_TIMEOUT(sessions("wait_event_type = 'Lock'") > 0, 30000);
        QCOMPARE(m_shop.postgres()
                     .sql("postgres",
                          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
                          "application_name LIKE 'decant%'")
                     .exitCode,
                 0);
        QCOMPARE(cli.wait(), 4);
        QCOMPARE(cli.last().value(QStringLiteral("code")).toString(),
                 QStringLiteral("unavailable"));
    }
    void serverGoneInTheMiddleOfRows()
    {
        QCOMPARE(m_shop.postgres()
                     .sql("shop",
                          "CREATE TABLE letters AS SELECT g AS id, repeat(md5(g::text), 8) AS body "
                          "FROM generate_series(1, 150000) g")
                     .exitCode,
                 0);
        const auto drop =
            qScopeGuard([&] { (void)m_shop.postgres().sql("shop", "DROP TABLE letters"); });
        m_shop.write(m_original
                     + "\n[service.shop.masking.\"public.letters\"]\nid = { keep = \"a number\" }\n"
                       "body = { keep = \"made up\" }\n");
        BackgroundCli cli(m_shop.cli(), snapshot());
        // The server itself waits for the moment: rows are on their way then. One reader alone
        // would be replaced by another; without the one that holds the snapshot that is not
        // possible.
        const Ran ended = m_shop.postgres().sql("postgres", R"(
            DO $$ BEGIN
                FOR i IN 1..30000 LOOP
                    PERFORM pg_stat_clear_snapshot();
                    PERFORM pid FROM pg_stat_activity
                        WHERE application_name LIKE 'decant%' AND state = 'active' AND query LIKE 'COPY%letters%';
                    IF FOUND THEN
                        PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'decant%';
                        RETURN;
                    END IF;
                    PERFORM pg_sleep(0.001);
                END LOOP;
                RAISE EXCEPTION 'no COPY was seen';
            END $$)");
        QVERIFY2(ended.exitCode == 0, ended.errors.c_str());
        QCOMPARE(cli.wait(), 4);
        // A reader that was just about to begin finds that the snapshot has ended.
        const QString code = cli.last().value(QStringLiteral("code")).toString();
        QVERIFY2(code == QStringLiteral("unavailable") || code == QStringLiteral("conflict"),
                 qPrintable(code));
        QVERIFY(!cli.last().value(QStringLiteral("hint")).toString().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(sessions("true"), 0, 10000);
        QVERIFY2(QDir(incomingFolder()).isEmpty(), "the half snapshot is still there");
    }
    void interruptCancelsCleanly()
    {
        {
            const TableLock lock(m_shop.postgres(), "orders");
            BackgroundCli cli(m_shop.cli(), snapshot());
            QTRY_VERIFY_WITH_TIMEOUT(sessions("wait_event_type = 'Lock'") > 0, 30000);
            cli.signal(SIGINT);
            QCOMPARE(cli.wait(), 7);
            QTRY_COMPARE_WITH_TIMEOUT(sessions("true"), 0, 10000);
        }
        QCOMPARE(m_shop.cli()(snapshot()).exitCode, 0);
    }
    void killedRunHarmsNothing()
    {
        QCOMPARE(m_shop.cli()(snapshot()).exitCode, 0);
        {
            const TableLock lock(m_shop.postgres(), "orders");
            BackgroundCli cli(m_shop.cli(), snapshot() + QStringList{QStringLiteral("--fresh")});
            QTRY_VERIFY_WITH_TIMEOUT(sessions("wait_event_type = 'Lock'") > 0, 30000);
            cli.signal(SIGKILL);
            (void)cli.wait();
        }
        QTRY_COMPARE_WITH_TIMEOUT(sessions("true"), 0, 30000);
        const CliRun next = m_shop.cli()(snapshot());
        QVERIFY2(next.exitCode == 0, next.text.c_str());
        const QDir incoming(incomingFolder());
        QVERIFY2(incoming.isEmpty(), "leftovers of the killed run are still there");
    }
};

QTEST_GUILESS_MAIN(tst_CliErrors)
#include "tst_clierrors.moc"
