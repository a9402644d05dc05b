// SPDX-License-Identifier: MIT
// The whole way on real services: refresh, look for originals everywhere, start the image, push and
// pull it.
#include "tests/integration/shopproject.h"

#include <QProcess>
#include <QtTest>

#include <csignal>

using namespace decant::test;

class tst_Refresh : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<EngineSandbox> m_engine;
    std::unique_ptr<RegistrySandbox> m_registry;
    ShopProject m_shop;

    [[nodiscard]] QJsonObject record(const CliRun& ran) const
    {
        return ran.last().value(QStringLiteral("records")).toArray().first().toObject();
    }
    [[nodiscard]] static QString stageState(const QJsonObject& record, const QString& stage)
    {
        for (const QJsonValue& value : record.value(QStringLiteral("stages")).toArray()) {
            if (value.toObject().value(QStringLiteral("stage")).toString() == stage)
                return value.toObject().value(QStringLiteral("state")).toString();
        }
        return {};
    }

    /// The command fails with this exit code, names `what`, and says what to do.
    void expectError(const QStringList& arguments, int exitCode, const std::string& what)
    {
        const CliRun ran = m_shop.cli()(arguments);
        QVERIFY2(ran.exitCode == exitCode, ran.summary().c_str());
        const QJsonObject last = ran.last();
        const QString text = last.value(QStringLiteral("what")).toString() + QLatin1Char('\n')
            + last.value(QStringLiteral("detail")).toString();
        QVERIFY2(text.contains(QString::fromStdString(what)), ran.summary().c_str());
        QVERIFY2(!last.value(QStringLiteral("hint")).toString().isEmpty(), ran.summary().c_str());
    }

    [[nodiscard]] QJsonObject firstService(const QString& command) const
    {
        const CliRun ran = m_shop.cli()({command, m_shop.folder()});
        if (ran.exitCode != 0)
            qWarning("%s", ran.text.c_str());
        return ran.last().value(QStringLiteral("services")).toArray().first().toObject();
    }
    /// What was written goes, what was built is there again; what the server says can be read.
    void freshDataAgain(const QString& uri) const
    {
        const auto query = [](const QString& where, const char* sql) {
            const Ran ran = run(QStringLiteral("psql"),
                                {QStringLiteral("-XAtqc"), QString::fromLatin1(sql), where});
            return QByteArray::fromStdString(ran.output + ran.errors).trimmed();
        };
        QCOMPARE(firstService(QStringLiteral("status")).value(QStringLiteral("state")).toString(),
                 QStringLiteral("running"));
        // What runs the newest image already is left alone.
        QCOMPARE(firstService(QStringLiteral("up")).value(QStringLiteral("uri")).toString(), uri);
        QCOMPARE(query(uri, "DELETE FROM orders; SELECT count(*) FROM orders"), QByteArray("0"));
        const QString again =
            firstService(QStringLiteral("reset")).value(QStringLiteral("uri")).toString();
        QCOMPARE(query(again, "SELECT count(*) FROM orders"), QByteArray("9000"));
        const CliRun logs = m_shop.cli()({QStringLiteral("logs"), m_shop.folder(),
                                          QStringLiteral("--lines"), QStringLiteral("50")});
        QVERIFY2(logs.exitCode == 0, logs.text.c_str());
        QVERIFY2(logs.text.find("ready to accept connections") != std::string::npos,
                 logs.text.c_str());
        // Following goes on until it is stopped, and that is no failure.
        BackgroundCli follow(m_shop.cli(),
                             {QStringLiteral("logs"), m_shop.folder(), QStringLiteral("--follow")});
        QVERIFY(follow.waitFor([](const QJsonObject& line) {
            return line.value(QStringLiteral("text"))
                .toString()
                .contains(QStringLiteral("ready to accept connections"));
        }));
        follow.signal(SIGINT);
        QCOMPARE(follow.wait(), 0);
    }

private slots:
    void initTestCase()
    {
        std::string problem;
        m_engine = EngineSandbox::start(problem);
        DECANT_REQUIRE(m_engine, problem);
        QVERIFY2(!m_engine->loadBaseImage("postgres:15.18", problem).empty(), problem.c_str());
        m_registry = RegistrySandbox::start(problem);
        DECANT_REQUIRE(m_registry, problem);
        problem = m_shop.start(m_engine->endpoint(), m_registry->host());
        QVERIFY2(problem.empty(), problem.c_str());
        const std::string version = m_shop.postgres().sql("shop", "SHOW server_version_num").output;
        if (!version.starts_with("150018"))
            QVERIFY(m_shop.edit(
                "[service.shop.source]",
                "[service.shop.image]\nbase = \"postgres:15.18\"\n\n[service.shop.source]"));
    }

    void refreshesEverything()
    {
        const CliRun ran = m_shop.cli()({QStringLiteral("refresh"), m_shop.folder()});
        QVERIFY2(ran.exitCode == 0, ran.text.c_str());
        QCOMPARE(ran.last().value(QStringLiteral("event")).toString(), QStringLiteral("result"));
        const QJsonObject made = record(ran);
        QVERIFY(
            made.value(QStringLiteral("digest")).toString().startsWith(QLatin1String("sha256:")));
        const QJsonObject verify = made.value(QStringLiteral("verify")).toObject();
        QCOMPARE(verify.value(QStringLiteral("rows_compared")).toInteger(), 12000);
        QVERIFY(verify.value(QStringLiteral("leak_samples")).toInteger() > 100);
        QVERIFY(verify.value(QStringLiteral("leaks")).toArray().isEmpty());
        for (const QByteArray& original : kOriginals)
            QVERIFY2(!QByteArray::fromStdString(ran.text).contains(original),
                     "an original is in the output");
        QVERIFY2(ran.text.find(m_shop.postgres().password()) == std::string::npos,
                 "the password is in the output");
        QVERIFY2(ran.text.find(m_shop.key()) == std::string::npos, "the key is in the output");
    }

    void workFolderHoldsNoOriginal()
    {
        const QStringList found =
            filesWith(m_shop.workDir(), kOriginals) + filesWith(m_shop.folder(), kOriginals);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void savedImageHoldsNoOriginal()
    {
        QTemporaryDir folder;
        const QString tar = folder.filePath(QStringLiteral("image.tar"));
        const QString image =
            QString::fromStdString(m_registry->host()) + QStringLiteral("/teapot-shop:v1");
        const Ran saved =
            m_engine->docker({QStringLiteral("save"), QStringLiteral("-o"), tar, image});
        QVERIFY2(saved.exitCode == 0, saved.errors.c_str());
        QFile file(tar);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() > 50'000'000);
        for (const QByteArray& original : kOriginals)
            QVERIFY2(!bytes.contains(original), original.constData());
    }

    void imageServesTheData()
    {
        const CliRun up = m_shop.cli()({QStringLiteral("up"), m_shop.folder()});
        QVERIFY2(up.exitCode == 0, up.text.c_str());
        const QString uri = up.last()
                                .value(QStringLiteral("services"))
                                .toArray()
                                .first()
                                .toObject()
                                .value(QStringLiteral("uri"))
                                .toString();
        const auto query = [&](const char* sql) {
            const Ran ran = run(QStringLiteral("psql"),
                                {QStringLiteral("-XAtqc"), QString::fromLatin1(sql), uri});
            return QByteArray::fromStdString(ran.output + ran.errors).trimmed();
        };
        QCOMPARE(query("SELECT count(*) FROM customers"), QByteArray("3000"));
        // The rule of the referenced e-mail reached the referring column, and both agree.
        QCOMPARE(query("SELECT count(*) FROM orders JOIN customers USING (email) WHERE customer_id "
                       "= customers.id"),
                 QByteArray("9000"));
        QCOMPARE(query("SELECT count(*) FROM customers WHERE name LIKE '%Quackenbush%'"),
                 QByteArray("0"));
        QCOMPARE(query("SELECT count(*) FROM customers WHERE notes->>'visits' = id::text"),
                 QByteArray("3000"));
        QCOMPARE(query("SELECT last_value FROM tickets"), QByteArray("4712"));
        QCOMPARE(query("SELECT sum(total) = (SELECT sum(total) FROM orders) FROM totals"),
                 QByteArray("t"));
        QCOMPARE(query("SELECT count(*) FROM orders WHERE gross <> total * 1.19"), QByteArray("0"));
        QCOMPARE(query("SELECT count(*) FROM orders WHERE note LIKE E'tab\\there \\\\\\\\ and "
                       "a\\nnew line %'"),
                 QByteArray("7200"));
        freshDataAgain(uri);
        const CliRun down = m_shop.cli()({QStringLiteral("down"), m_shop.folder()});
        QVERIFY2(down.exitCode == 0, down.text.c_str());
        QCOMPARE(down.last().value(QStringLiteral("removed")).toInt(), 1);
    }

    void statusWithoutContainers()
    {
        const QJsonObject stopped = firstService(QStringLiteral("status"));
        QCOMPARE(stopped.value(QStringLiteral("state")).toString(), QStringLiteral("stopped"));
        QVERIFY(!stopped.value(QStringLiteral("image")).toString().isEmpty());
        const CliRun logs = m_shop.cli()({QStringLiteral("logs"), m_shop.folder()});
        QCOMPARE(logs.exitCode, 5);
        QVERIFY2(logs.text.find("does not run here") != std::string::npos, logs.text.c_str());
    }

    void secondRefreshReusesEverything()
    {
        const CliRun ran = m_shop.cli()({QStringLiteral("refresh"), m_shop.folder()});
        QVERIFY2(ran.exitCode == 0, ran.text.c_str());
        const QJsonObject again = record(ran);
        QCOMPARE(stageState(again, QStringLiteral("snapshot")), QStringLiteral("reused"));
        QCOMPARE(stageState(again, QStringLiteral("build")), QStringLiteral("reused"));
        QCOMPARE(stageState(again, QStringLiteral("verify")), QStringLiteral("reused"));
        QVERIFY(again.value(QStringLiteral("verify"))
                    .toObject()
                    .value(QStringLiteral("leak_samples"))
                    .toInteger()
                > 100);
    }

    /// The rows of the other table are taken over; its originals are searched for all the same.
    void changedTableIsReadAlone()
    {
        const Ran changed = m_shop.postgres().sql(
            "shop", "UPDATE orders SET total = total + 1 WHERE id = (SELECT min(id) FROM orders)");
        QVERIFY2(changed.exitCode == 0, changed.errors.c_str());
        const CliRun ran = m_shop.cli()({QStringLiteral("refresh"), m_shop.folder()});
        QVERIFY2(ran.exitCode == 0, ran.text.c_str());
        QVERIFY2(ran.text.find("1 of 2 tables unchanged and not read") != std::string::npos,
                 ran.text.c_str());
        const QJsonObject made = record(ran);
        QCOMPARE(stageState(made, QStringLiteral("build")), QStringLiteral("done"));
        const QJsonObject verify = made.value(QStringLiteral("verify")).toObject();
        QCOMPARE(verify.value(QStringLiteral("rows_compared")).toInteger(), 12000);
        QVERIFY(verify.value(QStringLiteral("leak_samples")).toInteger() > 100);
        QVERIFY(verify.value(QStringLiteral("leaks")).toArray().isEmpty());
        const QJsonObject difference = made.value(QStringLiteral("difference")).toObject();
        QVERIFY(difference.value(QStringLiteral("changed")).toBool());
        QVERIFY(difference.value(QStringLiteral("rows")).toArray().isEmpty());
    }

    void changedRuleMakesANewSnapshot()
    {
        QVERIFY(
            m_shop.edit("phone = { function = \"phone\" }", "phone = { function = \"set_null\" }"));
        const CliRun ran = m_shop.cli()({QStringLiteral("refresh"), m_shop.folder(),
                                         QStringLiteral("--until"), QStringLiteral("snapshot")});
        QVERIFY2(ran.exitCode == 0, ran.text.c_str());
        QCOMPARE(stageState(record(ran), QStringLiteral("snapshot")), QStringLiteral("done"));
        QVERIFY(
            m_shop.edit("phone = { function = \"set_null\" }", "phone = { function = \"phone\" }"));
    }

    /// kill -9 while the engine builds and while the image is tried out: the earlier image stays,
    /// and the next run finds and removes what was left behind.
    void killedRunLeavesTheEarlierImage_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::newRow("build") << QStringLiteral("build");
        QTest::newRow("verify") << QStringLiteral("verify");
    }
    void killedRunLeavesTheEarlierImage()
    {
        QFETCH(QString, stage);
        const QString image =
            QString::fromStdString(m_registry->host()) + QStringLiteral("/teapot-shop:v1");
        const auto imageId = [&] {
            return m_engine
                ->docker({QStringLiteral("inspect"), QStringLiteral("--format"),
                          QStringLiteral("{{.Id}}"), image})
                .output;
        };
        const auto containers = [&] {
            return m_engine->docker({QStringLiteral("ps"), QStringLiteral("-aq")}).output;
        };
        const std::string before = imageId();
        QVERIFY(!before.empty());
        const QString how = stage == QLatin1String("build") ? QStringLiteral("--no-cache")
                                                            : QStringLiteral("--fresh");
        {
            BackgroundCli cli(m_shop.cli(), {QStringLiteral("refresh"), m_shop.folder(), how});
            const bool building = stage == QLatin1String("build");
            QVERIFY(cli.waitFor([&](const QJsonObject& line) {
                if (building)
                    return line.value(QStringLiteral("event")).toString() == QLatin1String("step");
                return line.value(QStringLiteral("stage")).toString() == stage
                    && line.value(QStringLiteral("state")).toString() == QLatin1String("running");
            }));
            if (!building)
                QTRY_VERIFY_WITH_TIMEOUT(!containers().empty(), 60'000);
            cli.signal(SIGKILL);
            QCOMPARE(cli.wait(), -1);
        }
        QCOMPARE(imageId(), before);
        const CliRun next = m_shop.cli()({QStringLiteral("refresh"), m_shop.folder(),
                                          QStringLiteral("--until"), QStringLiteral("verify")});
        QVERIFY2(next.exitCode == 0, next.summary().c_str());
        QTRY_COMPARE_WITH_TIMEOUT(containers(), std::string(), 30'000);
        const QStringList found = filesWith(m_shop.workDir(), kOriginals);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void pushedImageCanBePulled()
    {
        const QString image =
            QString::fromStdString(m_registry->host()) + QStringLiteral("/teapot-shop:v1");
        (void)m_engine->docker({QStringLiteral("rmi"), QStringLiteral("-f"), image});
        const Ran pulled = m_engine->docker({QStringLiteral("pull"), image});
        QVERIFY2(pulled.exitCode == 0, pulled.errors.c_str());
    }

    void absentBaseImageIsNamed()
    {
        const std::string before = m_shop.text();
        const auto restore = qScopeGuard([&] { m_shop.write(before); });
        const std::string base = m_registry->host() + "/no/such-base:15";
        if (!m_shop.edit("base = \"postgres:15.18\"", "base = \"" + base + "\""))
            QVERIFY(m_shop.edit("[service.shop.source]",
                                "[service.shop.image]\nbase = \"" + base
                                    + "\"\n\n[service.shop.source]"));
        (void)m_shop.cli()({QStringLiteral("generate"), m_shop.folder()});
        expectError({QStringLiteral("build"), m_shop.folder()}, 5, base);
        m_shop.write(before);
        QCOMPARE(m_shop.cli()({QStringLiteral("generate"), m_shop.folder()}).exitCode, 0);
    }

    void refusingRegistryIsNamed()
    {
        const std::string before = m_shop.text();
        const auto restore = qScopeGuard([&] { m_shop.write(before); });
        std::string problem;
        const auto closed = RegistrySandbox::start(problem, {QStringLiteral("--auth")});
        QVERIFY2(closed, problem.c_str());
        const auto pushTo = [&](const std::string& host) {
            m_shop.write(before);
            QVERIFY(
                m_shop.edit("host = \"" + m_registry->host() + "\"", "host = \"" + host + "\""));
            // The image gets its name there from a build, which has nothing else to do.
            const CliRun built = m_shop.cli()({QStringLiteral("build"), m_shop.folder()});
            QVERIFY2(built.exitCode == 0, built.summary().c_str());
            expectError({QStringLiteral("push"), m_shop.folder()}, 6, host);
        };
        pushTo(closed->host());
        pushTo("127.0.0.1:1");  // nobody listens
    }

    void sourceIsLeftAlone()
    {
        QCOMPARE(
            QByteArray::fromStdString(
                m_shop.postgres()
                    .sql("postgres", "SELECT count(*) FROM pg_stat_activity WHERE datname = 'shop'")
                    .output)
                .trimmed(),
            QByteArray("0"));
    }

    void historyKnowsTheRuns()
    {
        const CliRun ran = m_shop.cli()({QStringLiteral("history"), m_shop.folder()});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(ran.last().value(QStringLiteral("records")).toArray().size() >= 3);
    }
};

QTEST_GUILESS_MAIN(tst_Refresh)
#include "tst_refresh.moc"
