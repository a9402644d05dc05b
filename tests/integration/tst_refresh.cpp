// SPDX-License-Identifier: MIT
// The whole way on real services: refresh, look for originals everywhere, start the image, push and
// pull it.
#include "tests/integration/shopproject.h"

#include <QProcess>
#include <QtTest>

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
        const CliRun down = m_shop.cli()({QStringLiteral("down"), m_shop.folder()});
        QVERIFY2(down.exitCode == 0, down.text.c_str());
        QCOMPARE(down.last().value(QStringLiteral("removed")).toInt(), 1);
    }

    void secondRefreshReusesEverything()
    {
        const CliRun ran = m_shop.cli()({QStringLiteral("refresh"), m_shop.folder()});
        QVERIFY2(ran.exitCode == 0, ran.text.c_str());
        const QJsonObject again = record(ran);
        QCOMPARE(stageState(again, QStringLiteral("snapshot")), QStringLiteral("reused"));
        QCOMPARE(stageState(again, QStringLiteral("build")), QStringLiteral("reused"));
        QVERIFY(again.value(QStringLiteral("verify"))
                    .toObject()
                    .value(QStringLiteral("leak_samples"))
                    .toInteger()
                > 100);
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

    void pushedImageCanBePulled()
    {
        const QString image =
            QString::fromStdString(m_registry->host()) + QStringLiteral("/teapot-shop:v1");
        (void)m_engine->docker({QStringLiteral("rmi"), QStringLiteral("-f"), image});
        const Ran pulled = m_engine->docker({QStringLiteral("pull"), image});
        QVERIFY2(pulled.exitCode == 0, pulled.errors.c_str());
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
