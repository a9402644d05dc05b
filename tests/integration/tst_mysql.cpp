// SPDX-License-Identifier: MIT
// A service of kind mysql from end to end: a real MySQL as the source, its own programs in the
// image.
#include "tests/support/cli.h"
#include "tests/support/sandbox.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace decant::test;

namespace {

constexpr const char* kKey = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const QList<QByteArray> kOriginals{"zebulon.quackenbush", "Quackenbush", "Nick-Zanzibar"};

QByteArray trimmed(const Ran& ran)
{
    return QByteArray::fromStdString(ran.output + ran.errors).trimmed();
}

constexpr const char* kMasking = R"(
[service.desk.masking."desk.people"]
id = { keep = "a number of ours" }
email = { function = "email", unique = true }
name = { function = "person.full_name" }
badge = { keep = "no person" }
flags = { keep = "no person" }
mood = { keep = "no person" }
hobbies = { keep = "no person" }
ratio = { keep = "no person" }
born = { keep = "made up in this test" }
seen = { keep = "no person" }
profile = { function = "json.path", operations = [{ op = "apply", path = "nickname", function = "hash.hmac" }] }
place = { keep = "no person" }
city = { function = "set_default" }
secret = { keep = "no person" }

[service.desk.masking."desk.tickets"]
id = { keep = "a number of ours" }
opened_on = { keep = "no person" }
body = { keep = "made up in this test" }

[service.desk.masking."desk.visits"]
id = { keep = "no person" }
day = { keep = "no person" }

[service.desk.masking."desk.odd `name"]
"a b" = { keep = "no person" }
"c.d" = { keep = "no person" }

[service.desk.masking."desk.log_of_triggers"]
id = { keep = "no person" }
ticket = { keep = "no person" }
)";

}  // namespace

class tst_MySql : public QObject {
    Q_OBJECT

    std::unique_ptr<EngineSandbox> m_engine;
    std::unique_ptr<MySqlSandbox> m_server;
    QTemporaryDir m_folder;
    QString m_container;

    [[nodiscard]] Cli cli() const
    {
        return Cli({{"DECANT_DESK_PASSWORD", m_server->password()},
                    {"XDG_STATE_HOME", m_folder.filePath(u"work"_s).toStdString()},
                    {"DOCKER_HOST", m_engine->endpoint()},
                    {"DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"},
                    {"DECANT_KEY", kKey}});
    }
    void write(const std::string& kind) const
    {
        QFile out(m_folder.filePath(u"decant.toml"_s));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QByteArray::fromStdString(
            "format = 1\nname = \"teapot\"\nkey_fingerprint = "
            "\"759a395ac2c370ff\"\n[registry]\ntag = \"v1\"\n[service.desk]\nkind = \""
            + kind
            + "\"\nimage = { base = \"decant-base/mysql:1\" }\n[service.desk.source]\nhost = "
              "\"127.0.0.1\"\nport = "
            + m_server->value("PORT") + "\ndatabase = \"desk\"\nuser = \"decant\"\n" + kMasking));
    }
    [[nodiscard]] QByteArray source(const std::string& sql) const
    {
        return trimmed(m_server->sql("desk", sql));
    }
    [[nodiscard]] QByteArray image(const QString& sql) const
    {
        return trimmed(
            m_engine->docker({u"exec"_s, m_container, u"mysql"_s, u"--user=mysql"_s, u"-BN"_s,
                              u"--default-character-set=utf8mb4"_s, u"desk"_s, u"-e"_s, sql}));
    }

    /// States by stage of a refresh that has to succeed.
    [[nodiscard]] QMap<QString, QString> statesOfRefresh() const
    {
        const CliRun ran = cli()({u"refresh"_s, m_folder.path()});
        QMap<QString, QString> states;
        if (ran.exitCode != 0) {
            QTest::qFail(ran.summary().c_str(), __FILE__, __LINE__);
            return states;
        }
        const QJsonObject record = ran.last().value(u"records"_s).toArray().first().toObject();
        for (const QJsonValue& stage : record.value(u"stages"_s).toArray())
            states.insert(stage.toObject().value(u"stage"_s).toString(),
                          stage.toObject().value(u"state"_s).toString());
        return states;
    }

private slots:
    void initTestCase()
    {
        std::string problem;
        m_server = MySqlSandbox::start(problem);
        DECANT_REQUIRE(m_server, problem);
        m_engine = EngineSandbox::start(problem);
        DECANT_REQUIRE(m_engine, problem);
        QVERIFY2(!m_engine->loadBaseImage("decant-base/mysql:1", problem, "mysql").empty(),
                 problem.c_str());
        QFile fixture(QStringLiteral(DECANT_SOURCE_DIR "/tests/fixtures/mysqlshop.sql"));
        QVERIFY(fixture.open(QIODevice::ReadOnly));
        QCOMPARE(m_server->sql({}, "CREATE DATABASE desk;\n").exitCode, 0);
        const Ran filled = m_server->sql("desk", fixture.readAll().toStdString());
        QVERIFY2(filled.exitCode == 0, filled.errors.c_str());
    }

    void otherKindIsNamed()
    {
        write("mariadb");
        const CliRun ran = cli()({u"check"_s, m_folder.path()});
        QCOMPARE(ran.exitCode, 4);
        QVERIFY2(ran.text.find("the server is MySQL") != std::string::npos, ran.text.c_str());
        QVERIFY(ran.text.find("kind = \\\"mysql\\\"") != std::string::npos);
    }

    /// An address with mysql:// tells nothing about the kind: the server does.
    void initFindsTheKind()
    {
        const QString folder = m_folder.filePath(u"new"_s);
        const std::string address = "mysql://decant:" + m_server->password()
            + "@127.0.0.1:" + m_server->value("PORT") + "/desk";
        const CliRun ran = cli()({u"init"_s, folder, u"--from"_s, QString::fromStdString(address)});
        QVERIFY2(ran.exitCode == 0, ran.summary().c_str());
        QFile project(folder + u"/decant.toml"_s);
        QVERIFY(project.open(QIODevice::ReadOnly));
        QVERIFY(project.readAll().contains("kind = \"mysql\""));
    }

    void refreshesEverything()
    {
        write("mysql");
        const CliRun ran = cli()({u"refresh"_s, m_folder.path()});
        QVERIFY2(ran.exitCode == 0, ran.summary().c_str());
        const QJsonObject record = ran.last().value(u"records"_s).toArray().first().toObject();
        QCOMPARE(record.value(u"verify"_s).toObject().value(u"rows_compared"_s).toInteger(),
                 4503 + source("SELECT COUNT(*) FROM log_of_triggers").toLongLong());
        for (const QByteArray& original : kOriginals)
            QVERIFY(!QByteArray::fromStdString(ran.text).contains(original));
        QVERIFY(filesWith(m_folder.filePath(u"work"_s), kOriginals).isEmpty());
        // The engine warns on the other stream that it does not forward.
        const Ran started =
            m_engine->docker({u"run"_s, u"-d"_s, record.value(u"image"_s).toString()});
        m_container = QString::fromStdString(started.output).trimmed();
        QTRY_COMPARE_WITH_TIMEOUT(image(u"SELECT 1"_s), QByteArray("1"), 60'000);
    }

    void imageHoldsWhatTheSourceHolds()
    {
        for (const char* sql :
             {"SELECT COUNT(*), SUM(id), SUM(ratio > 1), SUM(flags + 0), SHA2(GROUP_CONCAT(badge "
              "ORDER BY id), 256) FROM people",
              "SELECT mood, hobbies, COUNT(*), SUM(secret) FROM people GROUP BY 1, 2 ORDER BY 1, 2",
              "SELECT SUM(ST_X(place)), SUM(ST_Y(place)), MAX(seen), SUM(profile->'$.visits') FROM "
              "people",
              "SELECT COUNT(*), SUM(CRC32(body)), SUM(body IS NULL) FROM tickets",
              "SELECT COUNT(*) FROM visits PARTITION (p_old)",
              "SELECT `a b`, `c.d` FROM `odd ``name` ORDER BY 1",
              "SELECT COUNT(*) FROM angry_people", "SELECT shouted('quiet'), @@collation_database",
              "SELECT event_name, status FROM information_schema.events ORDER BY 1",
              "SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = "
              "DATABASE() ORDER BY 1",
              "SELECT constraint_name, constraint_type FROM information_schema.table_constraints "
              "WHERE constraint_schema = DATABASE() ORDER BY 1, 2"})
            QCOMPARE(image(QString::fromUtf8(sql)), source(sql));
    }

    void peopleAreMasked()
    {
        QCOMPARE(image(u"SELECT COUNT(*) FROM people WHERE email LIKE '%quackenbush%' OR name LIKE "
                       "'%Quackenbush%' OR profile->>'$.nickname' LIKE 'Nick-%' OR city <> "
                       "'Nowhere' OR loud <> 'NOWHERE'"_s),
                 QByteArray("0"));
        // generated from the masked value, and joinable over the foreign key
        QCOMPARE(image(u"SELECT COUNT(*) FROM people WHERE domain = SUBSTRING_INDEX(email, '@', "
                       "-1)"_s),
                 QByteArray("1000"));
        QCOMPARE(image(u"SELECT COUNT(*) FROM tickets JOIN people USING (email)"_s),
                 QByteArray("3000"));
        QCOMPARE(image(u"SELECT COUNT(DISTINCT email) FROM people"_s), QByteArray("1000"));
    }

    /// Every container makes its own identity and keys, and the well-known login works.
    void nothingOfTheDonorIsLeft()
    {
        QCOMPARE(image(u"SELECT COUNT(*) FROM mysql.user WHERE user = 'root' AND plugin <> "
                       "'auth_socket'"_s),
                 QByteArray("0"));
        const QString created = QString::fromUtf8(trimmed(
            m_engine->docker({u"create"_s,
                              QString::fromUtf8(trimmed(m_engine->docker(
                                  {u"inspect"_s, u"-f"_s, u"{{.Image}}"_s, m_container})))})));
        const Ran listed = m_engine->docker({u"export"_s, created});
        for (const char* file : {"auto.cnf", "server-key.pem", "ib_buffer_pool", "binlog.000001"})
            QVERIFY2(listed.output.find(std::string("decant/mysql/") + file) == std::string::npos,
                     file);
        QCOMPARE(trimmed(m_engine->docker({u"exec"_s, u"-e"_s, u"MYSQL_PWD=app"_s, m_container,
                                           u"mysql"_s, u"--user=app"_s, u"--host=127.0.0.1"_s,
                                           u"--get-server-public-key"_s, u"-BN"_s, u"-e"_s,
                                           u"SELECT CURRENT_USER()"_s})),
                 QByteArray("app@%"));
    }

    void secondRefreshReusesEverything()
    {
        // The server's own work, which moves its log, and new estimates of sizes.
        (void)source("ANALYZE NO_WRITE_TO_BINLOG TABLE people, tickets, visits, log_of_triggers");
        const QMap<QString, QString> states = statesOfRefresh();
        QCOMPARE(states.value(u"snapshot"_s), u"reused"_s);
        QCOMPARE(states.value(u"build"_s), u"reused"_s);
    }

    /// A write of another database is counted, too: it is read again, and gives the same.
    void sameContentsKeepTheImage()
    {
        (void)source("CREATE DATABASE elsewhere");
        (void)source("CREATE TABLE elsewhere.notes AS SELECT 1 AS id");
        const QMap<QString, QString> states = statesOfRefresh();
        QCOMPARE(states.value(u"snapshot"_s), u"done"_s);
        QCOMPARE(states.value(u"build"_s), u"reused"_s);
    }

    /// What was counted may not have ended when the snapshot is taken.
    void openWriterIsNoProof()
    {
        QProcess writer;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"MYSQL_PWD"_s, QString::fromStdString(m_server->password()));
        writer.setProcessEnvironment(environment);
        writer.start(u"mariadb"_s,
                     {u"--host=127.0.0.1"_s,
                      u"--port="_s + QString::fromStdString(m_server->value("PORT")),
                      u"--user=decant"_s, u"--unbuffered"_s, u"-BN"_s, u"desk"_s});
        // Unlogged: nothing but the server's list of transactions knows of it.
        writer.write("SET sql_log_bin = 0; BEGIN; UPDATE visits SET id = 9999 WHERE id = 1; "
                     "SELECT 'begun';\n");
        QVERIFY2(writer.waitForReadyRead(), writer.readAllStandardError().constData());
        QCOMPARE(statesOfRefresh().value(u"build"_s), u"reused"_s);
        writer.write("COMMIT; SELECT 'done';\n");
        QVERIFY(writer.waitForReadyRead());
        writer.closeWriteChannel();
        QVERIFY(writer.waitForFinished());
        const QMap<QString, QString> states = statesOfRefresh();
        QCOMPARE(states.value(u"snapshot"_s), u"done"_s);
        QCOMPARE(states.value(u"build"_s), u"done"_s);
    }
};

QTEST_GUILESS_MAIN(tst_MySql)
#include "tst_mysql.moc"
