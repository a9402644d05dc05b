// SPDX-License-Identifier: MIT
// A service of kind valkey from end to end: a real Valkey as the source, its own programs in the
// image.
#include "tests/support/cli.h"
#include "tests/support/sandbox.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace decant::test;

namespace {

constexpr const char* kKey = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
constexpr int kPeople = 200;

/// Sessions whose keys hold an address, hashes, a stream, and keys of another database.
std::string commands()
{
    std::string text;
    for (int i = 1; i <= kPeople; ++i) {
        const std::string id = std::to_string(i);
        const std::string email = "zebulon.quackenbush." + id + "@corp.test";
        text += "SET session:" + email + " token-" + id + "\n";
        text += "HSET person:" + id + " email " + email + " visits " + id + "\n";
        text += "XADD clicks 1-" + id + " who " + email + "\n";
    }
    return text + "SELECT 2\nSET cart:7 '{\"owner\":\"zebulon.quackenbush.7@corp.test\"}'\n";
}

constexpr const char* kMasking = R"(
[service.cache.source.options]
shapes = "clicks, session:{email}, person:{id}"

[service.cache.masking."0.session:{email}"]
"key:email" = { function = "email", unique = true }
value = { function = "hash.hmac" }

[service.cache.masking."0.person:{id}"]
"key:id" = { keep = "a number of ours" }
"field:email" = { function = "email", unique = true }
"field:visits" = { keep = "no person" }

[service.cache.masking."0.clicks"]
"field:who" = { function = "email", unique = true }

[service.cache.masking."2.cart:{1}"]
"key:1" = { keep = "a number of ours" }
value = { function = "json.path", operations = [{ op = "apply", path = "owner", function = "email", parameters = { unique = true } }] }
)";

}  // namespace

class tst_Valkey : public QObject {
    Q_OBJECT

    std::unique_ptr<EngineSandbox> m_engine;
    std::unique_ptr<RedisSandbox> m_server;
    QTemporaryDir m_folder;
    QString m_container;

    [[nodiscard]] Cli cli() const
    {
        return Cli({{"DECANT_CACHE_PASSWORD", m_server->password()},
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
            "\"759a395ac2c370ff\"\n[registry]\ntag = \"v1\"\n[service.cache]\nkind = \""
            + kind
            + "\"\nimage = { base = \"decant-base/valkey:1\" }\n[service.cache.source]\nhost = "
              "\"127.0.0.1\"\nport = "
            + m_server->value("PORT") + "\n" + kMasking));
    }
    [[nodiscard]] QByteArray image(const QStringList& command) const
    {
        const Ran ran = m_engine->docker(
            QStringList{u"exec"_s, m_container, u"valkey-cli"_s, u"--raw"_s} + command);
        return QByteArray::fromStdString(ran.output + ran.errors).trimmed();
    }
    [[nodiscard]] CliRun refresh() const
    {
        CliRun ran = cli()({u"refresh"_s, m_folder.path()});
        if (ran.exitCode != 0)
            QTest::qFail(ran.summary().c_str(), __FILE__, __LINE__);
        return ran;
    }

private slots:
    void initTestCase()
    {
        std::string problem;
        m_server = RedisSandbox::startValkey(problem);
        DECANT_REQUIRE(m_server, problem);
        m_engine = EngineSandbox::start(problem);
        DECANT_REQUIRE(m_engine, problem);
        QVERIFY2(!m_engine->loadBaseImage("decant-base/valkey:1", problem, "valkey").empty(),
                 problem.c_str());
        const Ran filled = m_server->commands(commands());
        QVERIFY2(filled.exitCode == 0, filled.errors.c_str());
    }

    void otherKindIsNamed()
    {
        write("redis");
        const CliRun ran = cli()({u"check"_s, m_folder.path()});
        QCOMPARE(ran.exitCode, 4);
        QVERIFY2(ran.text.find("the server is Valkey") != std::string::npos, ran.text.c_str());
        QVERIFY(ran.text.find("kind = \\\"valkey\\\"") != std::string::npos);
    }

    /// An address with redis:// tells nothing about the kind: the server does.
    void initFindsTheKind()
    {
        const QString folder = m_folder.filePath(u"new"_s);
        const std::string address =
            "redis://:" + m_server->password() + "@127.0.0.1:" + m_server->value("PORT");
        const CliRun ran = cli()({u"init"_s, folder, u"--from"_s, QString::fromStdString(address)});
        QVERIFY2(ran.exitCode == 0, ran.summary().c_str());
        QFile project(folder + u"/decant.toml"_s);
        QVERIFY(project.open(QIODevice::ReadOnly));
        const QByteArray text = project.readAll();
        QVERIFY2(text.contains("[service.valkey]") && text.contains("kind = \"valkey\""),
                 text.constData());
    }

    void refreshesEverything()
    {
        write("valkey");
        const CliRun ran = refresh();
        const QJsonObject record = ran.last().value(u"records"_s).toArray().first().toObject();
        QCOMPARE(record.value(u"verify"_s).toObject().value(u"rows_compared"_s).toInteger(),
                 2 * kPeople + 2);
        QVERIFY(ran.text.find("quackenbush") == std::string::npos);
        QVERIFY(filesWith(m_folder.filePath(u"work"_s), {"quackenbush"}).isEmpty());
        const Ran started =
            m_engine->docker({u"run"_s, u"-d"_s, record.value(u"image"_s).toString()});
        m_container = QString::fromStdString(started.output).trimmed();
        QTRY_COMPARE_WITH_TIMEOUT(image({u"ping"_s}), QByteArray("PONG"), 60'000);
    }

    void sameValuesEverywhere()
    {
        const QByteArray email = image({u"HGET"_s, u"person:7"_s, u"email"_s});
        QVERIFY2(email.contains('@') && !email.contains("quackenbush"), email.constData());
        QCOMPARE(image({u"EXISTS"_s, u"session:"_s + QString::fromUtf8(email)}), QByteArray("1"));
        QVERIFY(image({u"XRANGE"_s, u"clicks"_s, u"1-7"_s, u"1-7"_s}).contains(email));
        QVERIFY(image({u"-n"_s, u"2"_s, u"GET"_s, u"cart:7"_s}).contains(email));
        QCOMPARE(image({u"EVAL"_s,
                        u"local n = 0 for _, k in ipairs(redis.call('KEYS', '*')) do if "
                        "string.find(k, 'quackenbush') then n = n + 1 end end return n"_s,
                        u"0"_s}),
                 QByteArray("0"));
    }

    void serverIsOfTheImagesUser()
    {
        QCOMPARE(QByteArray::fromStdString(m_engine
                                               ->docker({u"exec"_s, m_container, u"stat"_s, u"-c"_s,
                                                         u"%U"_s, u"/decant/valkey/dump.rdb"_s})
                                               .output)
                     .trimmed(),
                 QByteArray("valkey"));
        QVERIFY(image({u"INFO"_s, u"server"_s}).contains("valkey_version:"));
    }

    void secondRefreshReusesEverything()
    {
        const QJsonArray stages = refresh()
                                      .last()
                                      .value(u"records"_s)
                                      .toArray()
                                      .first()
                                      .toObject()
                                      .value(u"stages"_s)
                                      .toArray();
        QVERIFY(!stages.isEmpty());
        for (const QJsonValue& stage : stages) {
            const QString name = stage.toObject().value(u"stage"_s).toString();
            if (name == u"snapshot"_s || name == u"build"_s)
                QCOMPARE(stage.toObject().value(u"state"_s).toString(), u"reused"_s);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Valkey)
#include "tst_valkey.moc"
