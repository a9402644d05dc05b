// SPDX-License-Identifier: MIT
// A whole backend on real servers: PostgreSQL, MariaDB, Redis and a custom service in one project.
#ifndef Q_MOC_RUN  // moc does not read its raw strings
#include "tests/integration/stackproject.h"
#endif
#include "tests/support/compose.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QtTest>

using namespace decant::test;

namespace {

/// Pieces of masked originals; none may be in any image.
const QList<QByteArray> kOriginals{"Quackenbush", "quackenbush", "wobbly-teapot", "Nick-Zanzibar"};

QByteArray trimmed(const Ran& ran)
{
    return QByteArray::fromStdString(ran.output + ran.errors).trimmed();
}

}  // namespace

class tst_Stack : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<EngineSandbox> m_engine;
    StackProject m_stack;
    std::map<QString, QString> m_containers;

    /// A command in the container of a service.
    [[nodiscard]] QByteArray inside(const QString& service, const QStringList& command) const
    {
        return trimmed(m_engine->docker(
            QStringList{QStringLiteral("exec"), m_containers.at(service)} + command));
    }
    [[nodiscard]] QByteArray desk(const QString& sql) const
    {
        return inside(QStringLiteral("desk"),
                      {QStringLiteral("mariadb"), QStringLiteral("--user=mysql"),
                       QStringLiteral("-BN"), QStringLiteral("--default-character-set=utf8mb4"),
                       QStringLiteral("desk"), QStringLiteral("-e"), sql});
    }
    [[nodiscard]] QByteArray shop(const QString& sql) const
    {
        return inside(QStringLiteral("shop"),
                      {QStringLiteral("psql"), QStringLiteral("-XAtq"), QStringLiteral("-U"),
                       QStringLiteral("postgres"), QStringLiteral("-d"), QStringLiteral("shop"),
                       QStringLiteral("-c"), sql});
    }
    [[nodiscard]] QByteArray sessions(const QStringList& command) const
    {
        return inside(QStringLiteral("sessions"),
                      QStringList{QStringLiteral("redis-cli")} + command);
    }
    [[nodiscard]] QByteArray source(const std::string& sql)
    {
        return trimmed(m_stack.mariadb().sql("desk", sql));
    }
    [[nodiscard]] static std::map<QString, QString> states(const CliRun& ran, const QString& stage)
    {
        std::map<QString, QString> found;
        for (const QJsonValue& record : ran.last().value(QStringLiteral("records")).toArray()) {
            for (const QJsonValue& each :
                 record.toObject().value(QStringLiteral("stages")).toArray()) {
                if (each.toObject().value(QStringLiteral("stage")).toString() == stage)
                    found[record.toObject().value(QStringLiteral("service")).toString()] =
                        each.toObject().value(QStringLiteral("state")).toString();
            }
        }
        return found;
    }

private slots:
    void initTestCase()
    {
        std::string problem;
        m_engine = EngineSandbox::start(problem);
        DECANT_REQUIRE(m_engine, problem);
        problem = m_stack.start(*m_engine);
        QVERIFY2(problem.empty(), problem.c_str());
    }

    /// Every kind is looked at, and what nobody decided about is named.
    void undecidedColumnsStopTheBuild()
    {
        QVERIFY(m_stack.edit("value = { function = \"hash.hmac\" }\n", ""));
        const CliRun ran = m_stack.cli()({QStringLiteral("check"), m_stack.folder()});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.text.find("session:{email}") != std::string::npos, ran.text.c_str());
        QVERIFY(m_stack.edit("\"key:email\" = { function = \"email\", unique = true }\n",
                             "\"key:email\" = { function = \"email\", unique = true }\nvalue = { "
                             "function = \"hash.hmac\" }\n"));
    }

    void refreshesEverything()
    {
        const CliRun ran = m_stack.cli()({QStringLiteral("refresh"), m_stack.folder()});
        QVERIFY2(ran.exitCode == 0, ran.text.c_str());
        for (const QByteArray& original : kOriginals)
            QVERIFY2(!QByteArray::fromStdString(ran.text).contains(original),
                     "an original is in the output");
        const QJsonArray records = ran.last().value(QStringLiteral("records")).toArray();
        QCOMPARE(records.size(), 4);
        std::map<QString, qint64> rows;
        for (const QJsonValue& record : records) {
            const QJsonObject verify = record.toObject().value(QStringLiteral("verify")).toObject();
            rows[record.toObject().value(QStringLiteral("service")).toString()] =
                verify.value(QStringLiteral("rows_compared")).toInteger();
            QVERIFY(verify.value(QStringLiteral("leaks")).toArray().isEmpty());
            if (record.toObject().value(QStringLiteral("service")).toString()
                != QLatin1String("pages"))
                QVERIFY(verify.value(QStringLiteral("leak_samples")).toInteger() > 100);
        }
        QCOMPARE(rows[QStringLiteral("shop")], 12000);
        QCOMPARE(rows[QStringLiteral("desk")], 4503);
        QCOMPARE(rows[QStringLiteral("sessions")], 3 * 300 + 4 + 1);
    }

    void startsEverything()
    {
        const CliRun up = m_stack.cli()({QStringLiteral("up"), m_stack.folder()});
        QVERIFY2(up.exitCode == 0, up.text.c_str());
        for (const QJsonValue& value : up.last().value(QStringLiteral("services")).toArray()) {
            const QJsonObject service = value.toObject();
            m_containers[service.value(QStringLiteral("service")).toString()] =
                service.value(QStringLiteral("container")).toString();
        }
        QCOMPARE(m_containers.size(), std::size_t{4});
    }

    /// The same person in all three services, by a value nobody ever had.
    void peopleStayJoinable()
    {
        const QByteArray email = shop(QStringLiteral("SELECT email FROM customers WHERE id = 17"));
        QVERIFY2(email.contains('@') && !email.contains("wobbly"), email.constData());
        const QString text = QString::fromUtf8(email);
        QCOMPARE(desk(QStringLiteral("SELECT id FROM people WHERE email = '%1'").arg(text)),
                 QByteArray("17"));
        QCOMPARE(desk(QStringLiteral("SELECT COUNT(*) FROM tickets WHERE email = '%1'").arg(text)),
                 QByteArray("3"));
        QCOMPARE(sessions({QStringLiteral("EXISTS"), QStringLiteral("session:") + text}),
                 QByteArray("1"));
        QCOMPARE(sessions({QStringLiteral("HGET"), QStringLiteral("person:17"),
                           QStringLiteral("email")}),
                 email);
        QCOMPARE(sessions({QStringLiteral("SISMEMBER"), QStringLiteral("members"), text}),
                 QByteArray("1"));
        QCOMPARE(sessions({QStringLiteral("ZSCORE"), QStringLiteral("top"), text}),
                 QByteArray("17.5"));
        QCOMPARE(sessions({QStringLiteral("LRANGE"), QStringLiteral("mails:17"),
                           QStringLiteral("0"), QStringLiteral("-1")}),
                 email + '\n' + email);
        QCOMPARE(sessions({QStringLiteral("HGET"), QStringLiteral("lastseen"), text}),
                 QByteArray("2024"));
        QVERIFY(sessions({QStringLiteral("XRANGE"), QStringLiteral("clicks"),
                          QStringLiteral("1-17"), QStringLiteral("1-17")})
                    .contains(email));
        QVERIFY(sessions({QStringLiteral("-n"), QStringLiteral("2"), QStringLiteral("GET"),
                          QStringLiteral("cart:1")})
                    .contains(shop(QStringLiteral("SELECT email FROM customers WHERE id = 1"))));
        QCOMPARE(sessions({QStringLiteral("TTL"), QStringLiteral("session:") + text}),
                 QByteArray("-1"));
    }

    /// What is not masked is the same, byte by byte, whatever its type.
    void unmaskedValuesAreTheSame()
    {
        for (const char* sql :
             {"SELECT MD5(GROUP_CONCAT(id, HEX(badge), flags + 0, mood, ratio + 0e0, born, seen, "
              "ST_AsText(place) ORDER BY id SEPARATOR ';')) FROM people",
              "SELECT COUNT(*), MD5(GROUP_CONCAT(COALESCE(HEX(body), 'null'), opened_on ORDER BY "
              "id)) FROM tickets",
              "SELECT GROUP_CONCAT(`a b`, COALESCE(HEX(`c.d`), 'null') ORDER BY 1) FROM `odd "
              "``name`",
              "SELECT COUNT(*), MIN(day), MAX(day) FROM visits PARTITION (old)",
              "SELECT next_not_cached_value FROM numbers"}) {
            const std::string wide = "SET SESSION group_concat_max_len = 100000000; ";
            QCOMPARE(desk(QString::fromStdString(wide + sql)), source(wide + sql));
        }
        QCOMPARE(desk(QStringLiteral("SELECT SUM(JSON_VALUE(profile, '$.visits')) FROM people")),
                 QByteArray("500500"));
        QCOMPARE(desk(QStringLiteral("SELECT COUNT(*) FROM people WHERE domain <> "
                                     "SUBSTRING_INDEX(email, '@', -1)")),
                 QByteArray("0"));
    }

    void programsOfTheDatabaseWork()
    {
        // Loading fired no trigger; a new row does.
        QCOMPARE(desk(QStringLiteral("SELECT COUNT(*) FROM log_of_triggers")), QByteArray("0"));
        QCOMPARE(desk(QStringLiteral(
                     "INSERT INTO tickets SELECT 9001, email, '2024-01-01', 'x' FROM people WHERE "
                     "id = 1; SELECT ticket FROM log_of_triggers; CALL close_ticket(9001); SELECT "
                     "COUNT(*) FROM tickets")),
                 QByteArray("9001\n3000"));
        QCOMPARE(desk(QStringLiteral("SELECT COUNT(*) FROM angry_people")), QByteArray("333"));
        QCOMPARE(desk(QStringLiteral("SELECT COUNT(*) FROM loud_people WHERE name = UPPER(name)")),
                 QByteArray("1000"));
        QVERIFY(desk(QStringLiteral("INSERT INTO tickets VALUES (9002, 'nobody', '2024-01-01', "
                                    "'x')"))
                    .contains("foreign key constraint fails"));
        QCOMPARE(desk(QStringLiteral("SELECT COUNT(*) FROM information_schema.events WHERE "
                                     "event_schema = 'desk'")),
                 QByteArray("1"));
    }

    void imagesHoldNoOriginal()
    {
        for (const QString& service :
             {QStringLiteral("shop"), QStringLiteral("desk"), QStringLiteral("sessions")}) {
            QTemporaryDir folder;
            const QString tar = folder.filePath(QStringLiteral("image.tar"));
            const Ran saved = m_engine->docker({QStringLiteral("save"), QStringLiteral("-o"), tar,
                                                QStringLiteral("teapot-%1:v1").arg(service)});
            QVERIFY2(saved.exitCode == 0, saved.errors.c_str());
            QFile file(tar);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QByteArray& original : kOriginals)
                QVERIFY2(!bytes.contains(original),
                         QByteArray(service.toUtf8() + ": " + original).constData());
        }
    }

    void secondRefreshReusesWhatItCanProve()
    {
        CliRun ran;
        std::map<QString, QString> snapshots;
        // What a MariaDB writes for itself (purge, statistics) costs a snapshot that was not
        // needed, until it has nothing left to do.
        QElapsedTimer clock;
        for (int tries = 0; tries < 5; ++tries) {
            clock.start();
            ran = m_stack.cli()({QStringLiteral("refresh"), m_stack.folder()});
            QVERIFY2(ran.exitCode == 0, ran.text.c_str());
            snapshots = states(ran, QStringLiteral("snapshot"));
            if (snapshots[QStringLiteral("desk")] == QLatin1String("reused"))
                break;
        }
        qInfo("a refresh with nothing to do took %.2f s",
              static_cast<double>(clock.elapsed()) / 1000);
        QCOMPARE(snapshots[QStringLiteral("shop")], QStringLiteral("reused"));
        QCOMPARE(snapshots[QStringLiteral("desk")], QStringLiteral("reused"));
        QCOMPARE(snapshots[QStringLiteral("sessions")], QStringLiteral("reused"));
        for (const auto& [service, state] : states(ran, QStringLiteral("build")))
            QCOMPARE(state, QStringLiteral("reused"));
    }

    void aChangeIsNoticed()
    {
        QCOMPARE(trimmed(m_stack.redis().commands("SET session:new@example.org x\n")),
                 QByteArray("OK"));
        QCOMPARE(source("INSERT INTO visits VALUES (777, '2025-01-01'); SELECT 1"),
                 QByteArray("1"));
        const CliRun ran = m_stack.cli()({QStringLiteral("snapshot"), m_stack.folder()});
        QVERIFY2(ran.exitCode == 0, ran.text.c_str());
        auto snapshots = states(ran, QStringLiteral("snapshot"));
        QCOMPARE(snapshots[QStringLiteral("shop")], QStringLiteral("reused"));
        QCOMPARE(snapshots[QStringLiteral("desk")], QStringLiteral("done"));
        QCOMPARE(snapshots[QStringLiteral("sessions")], QStringLiteral("done"));
    }

    /// What a kind of source cannot do is refused, not passed over.
    void unknownSubsetsAreRefused()
    {
        QVERIFY(m_stack.edit("[service.pages]\n",
                             "[service.desk.subset]\n\"desk.nothing\" = { mode "
                             "= \"structure_only\" }\n\n[service.pages]\n"));
        const CliRun refused = m_stack.cli()({QStringLiteral("snapshot"), m_stack.folder(),
                                              QStringLiteral("--service"), QStringLiteral("desk")});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.text.find("desk.nothing") != std::string::npos, refused.text.c_str());
        QVERIFY(m_stack.edit("\"desk.nothing\"", "\"desk.visits\""));
        const CliRun taken = m_stack.cli()({QStringLiteral("snapshot"), m_stack.folder(),
                                            QStringLiteral("--service"), QStringLiteral("desk")});
        QVERIFY2(taken.exitCode == 0, taken.text.c_str());
        QVERIFY(taken.text.find("4003 rows") != std::string::npos);
    }

    /// Parts of keys come one by one: a rule cannot look from one at another, and says so.
    void rulesOfKeysLookAtNothingElse()
    {
        const std::string rule = "value = { function = \"hash.hmac\" }";
        const std::string seeded =
            "value = { function = \"hash.hmac\", seed_columns = [\"key:email\"] }";
        QVERIFY(m_stack.edit(rule, seeded));
        const CliRun refused =
            m_stack.cli()({QStringLiteral("snapshot"), m_stack.folder(),
                           QStringLiteral("--service"), QStringLiteral("sessions")});
        QVERIFY(m_stack.edit(seeded, rule));
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.text.find("cannot look at other columns") != std::string::npos,
                 refused.text.c_str());
    }

    void composeReadsTheFile_data()
    {
        QTest::addColumn<QString>("program");
        for (const Compose& each : composeGenerations())
            QTest::addRow("generation %d", each.generation) << each.program;
    }
    void composeReadsTheFile()
    {
        QFETCH(QString, program);
        QProcess compose;
        compose.setWorkingDirectory(m_stack.folder());
        compose.setProcessChannelMode(QProcess::MergedChannels);
        const CliRun made = m_stack.cli()({QStringLiteral("generate"), m_stack.folder()});
        QVERIFY2(made.exitCode == 0, made.text.c_str());
        compose.start(program,
                      {QStringLiteral("-f"), QStringLiteral("compose.yaml"),
                       QStringLiteral("config"), QStringLiteral("--services")});
        QVERIFY2(compose.waitForFinished(60'000), qPrintable(compose.errorString()));
        QCOMPARE(compose.readAll().split('\n').size(), 5);
        QCOMPARE(compose.exitCode(), 0);
    }

    /// A project is proposed from any kind of address; nothing sensitive is kept unasked.
    void proposesProjects()
    {
        const auto init = [this](const char* name, const QString& uri) {
            const CliRun ran = m_stack.cli()(
                {QStringLiteral("init"), m_stack.workDir() + QLatin1Char('/') + QLatin1String(name),
                 QStringLiteral("--from"), uri});
            return ran.exitCode == 0 ? std::string() : ran.text;
        };
        const auto address = [](const QString& scheme, const QString& user, const Sandbox& server,
                                const std::string& password, const QString& rest) -> QString {
            return scheme + user + QLatin1Char(':') + QString::fromStdString(password)
                + QStringLiteral("@127.0.0.1:") + QString::fromStdString(server.value("PORT"))
                + rest;
        };
        QCOMPARE(
            init("newdesk",
                 address(QStringLiteral("mysql://"), QStringLiteral("decant"), m_stack.mariadb(),
                         m_stack.mariadb().password(), QStringLiteral("/desk"))),
            std::string());
        QCOMPARE(init("newcache",
                      address(QStringLiteral("redis://"), QString(), m_stack.redis(),
                              m_stack.redis().password(), QString())),
                 std::string());
        for (const char* name : {"newdesk", "newcache"}) {
            QFile file(m_stack.workDir() + QLatin1Char('/') + QLatin1String(name)
                       + QStringLiteral("/decant.toml"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            for (const QByteArray& original : kOriginals)
                QVERIFY2(!text.contains(original), text.constData());
            QVERIFY2(text.contains("function = \"email\""), text.constData());
            QVERIFY(!text.contains(m_stack.mariadb().password().c_str()));
        }
    }

    void wrongPasswordsAreErrors()
    {
        Cli cli = m_stack.cli();
        cli.set("DECANT_DESK_PASSWORD", "wrong-secret");
        cli.set("DECANT_SESSIONS_PASSWORD", "wrong-secret");
        for (const char* service : {"desk", "sessions"}) {
            const CliRun ran = cli({QStringLiteral("check"), m_stack.folder(),
                                    QStringLiteral("--service"), QString::fromLatin1(service)});
            QCOMPARE(ran.exitCode, 4);
            QVERIFY2(ran.text.find("wrong-secret") == std::string::npos, ran.text.c_str());
        }
    }

    void sourcesAreLeftAlone()
    {
        QCOMPARE(source("SELECT COUNT(*) FROM information_schema.processlist WHERE db = 'desk' AND "
                        "id <> CONNECTION_ID()"),
                 QByteArray("0"));
    }

    void cleanupTestCase()
    {
        if (m_engine)
            (void)m_stack.cli()({QStringLiteral("down"), m_stack.folder()});
    }
};

QTEST_GUILESS_MAIN(tst_Stack)
#include "tst_stack.moc"
