// SPDX-License-Identifier: MIT
// What runs by itself: a source behind a plug-in, refreshes with their reports and news, tags, and
// what is kept.
#include "tests/support/cli.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace decant::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* kPassword = "tea-secret";
constexpr const char* kToken = "webhook-token-value";

constexpr const char* kProject = R"(format = 1
name = "teapot"

[registry]
host = "%1"
tag = "{hash}"
more_tags = ["latest"]

[notify]
command = "cat >told.json"
webhook = { env = "TEAPOT_HOOK" }
token = { env = "TEAPOT_TOKEN" }

[keep]
snapshots = 2
images = 2

[service.notes]
kind = "custom"

[service.notes.source.options]
plugin = "exec python3 notes.py"
file = "notes.txt"
keep = "made up in this test"
data = "/decant/notes"
healthcheck = "test -s /decant/notes/0000.txt"
start = "exec sleep 3600"

[service.notes.image]
base = "decant-base/redis:1"
)";

/// A webhook that runs while the test looks on.
class Webhook {
public:
    explicit Webhook(const char* status)
    {
        m_process.start(u"python3"_s,
                        {QStringLiteral(DECANT_SOURCE_DIR "/tests/fixtures/plugin/webhook.py"),
                         QString::fromLatin1(status)});
        if (m_process.waitForReadyRead())
            m_port = m_process.readLine().trimmed();
    }
    Webhook(const Webhook&) = delete;
    Webhook& operator=(const Webhook&) = delete;
    ~Webhook()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] std::string address() const
    {
        return "http://127.0.0.1:" + m_port.toStdString() + "/hook/secret-part";
    }
    [[nodiscard]] QJsonObject next()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead())
                return {};
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

private:
    QProcess m_process;
    QByteArray m_port;
};

}  // namespace

class tst_Automation : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<EngineSandbox> m_engine;
    std::unique_ptr<RegistrySandbox> m_registry;
    QTemporaryDir m_folder;

    [[nodiscard]] QString folder() const { return m_folder.filePath(u"project"_s); }
    void write(const QString& name, const QByteArray& text) const
    {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(folder() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The project with `from` replaced.
    [[nodiscard]] QByteArray project(const QByteArray& from = {}, const QByteArray& to = {}) const
    {
        return QByteArray(kProject)
            .replace("%1", QByteArray::fromStdString(m_registry->host()))
            .replace(from.isEmpty() ? QByteArray("\1") : from, to);
    }
    [[nodiscard]] Cli cli(const std::string& hook) const
    {
        return Cli({{"DECANT_NOTES_PASSWORD", kPassword},
                    {"TEAPOT_HOOK", hook},
                    {"TEAPOT_TOKEN", kToken},
                    {"XDG_STATE_HOME", m_folder.filePath(u"work"_s).toStdString()},
                    {"DOCKER_HOST", m_engine->endpoint()},
                    {"DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"}});
    }
    [[nodiscard]] CliRun refresh(const std::string& hook) const
    {
        return cli(hook)({u"refresh"_s, folder(), u"--junit"_s, folder() + u"/junit.xml"_s,
                          u"--summary"_s, folder() + u"/summary.md"_s});
    }
    [[nodiscard]] static QJsonObject record(const CliRun& ran)
    {
        return ran.last()["records"_L1].toArray().first().toObject();
    }
    [[nodiscard]] QStringList imageIds() const
    {
        const Ran ran =
            m_engine->docker({u"images"_s, u"-q"_s, u"--no-trunc"_s,
                              QString::fromStdString(m_registry->host()) + u"/teapot-notes"_s});
        QStringList ids = QString::fromStdString(ran.output).split(u'\n', Qt::SkipEmptyParts);
        ids.removeDuplicates();
        return ids;
    }
    [[nodiscard]] QByteArray schemaProblem() const
    {
        QProcess xmllint;
        xmllint.setProcessChannelMode(QProcess::MergedChannels);
        xmllint.start(u"xmllint"_s,
                      {u"--noout"_s, u"--schema"_s,
                       QStringLiteral(DECANT_SOURCE_DIR "/tests/fixtures/reports/junit.xsd"),
                       folder() + u"/junit.xml"_s});
        if (!xmllint.waitForFinished())
            return xmllint.errorString().toUtf8();
        return xmllint.exitCode() == 0 ? QByteArray() : xmllint.readAll();
    }

private slots:
    void initTestCase()
    {
        std::string problem;
        m_engine = EngineSandbox::start(problem);
        DECANT_REQUIRE(m_engine, problem);
        QVERIFY2(!m_engine->loadBaseImage("decant-base/redis:1", problem, "redis").empty(),
                 problem.c_str());
        m_registry = RegistrySandbox::start(problem);
        DECANT_REQUIRE(m_registry, problem);
        QVERIFY(QDir().mkpath(folder()));
        QVERIFY(QFile::copy(QStringLiteral(DECANT_SOURCE_DIR "/tests/fixtures/plugin/notes.py"),
                            folder() + u"/notes.py"_s));
        write(u"notes.txt"_s, "ann: buy tea\nbob: wash the pot\n");
        write(u"decant.toml"_s, project());
    }

    void refreshIsReportedAndTold()
    {
        Webhook hook("200");
        const CliRun ran = refresh(hook.address());
        QVERIFY2(ran.exitCode == 0, ran.text.c_str());
        const QJsonObject made = record(ran);
        QVERIFY(made["digest"_L1].toString().startsWith("sha256:"_L1));
        QVERIFY2(made["verify"_L1]["differences"_L1].toArray().isEmpty(), ran.text.c_str());
        QVERIFY(!made.contains("difference"_L1));  // there is no build before

        const QJsonObject told = QJsonDocument::fromJson(read(u"told.json"_s)).object();
        QCOMPARE(told["event"_L1].toString(), u"refresh"_s);
        QVERIFY(told["ok"_L1].toBool() && told["changed"_L1].toBool());
        QCOMPARE(told["text"_L1].toString(), u"Decant: teapot has new images"_s);
        const QJsonObject sent = hook.next();
        QCOMPARE(sent["authorization"_L1].toString(), u"Bearer "_s + QLatin1String(kToken));
        QCOMPARE(sent["body"_L1].toObject(), told);

        QCOMPARE(schemaProblem(), QByteArray());
        const QByteArray junit = read(u"junit.xml"_s);
        QVERIFY2(junit.contains("name=\"verify.leaks\"") && !junit.contains("<failure"),
                 junit.constData());
        const QByteArray summary = read(u"summary.md"_s);
        QVERIFY2(summary.startsWith("## Decant: teapot\n")
                     && summary.contains("| notes | ✅ done |"),
                 summary.constData());

        for (const std::string& secret :
             {std::string(kPassword), std::string(kToken), std::string("secret-part")}) {
            QVERIFY2(ran.text.find(secret) == std::string::npos, secret.c_str());
            const QStringList found =
                filesWith(m_folder.path(), {QByteArray::fromStdString(secret)});
            // The plug-in itself knows its password.
            QVERIFY2(found.filter(u"notes.py"_s).size() == found.size(),
                     qPrintable(found.join(u'\n')));
        }
    }

    void moreTagsPointToTheSameImage()
    {
        const QString repository = QString::fromStdString(m_registry->host()) + u"/teapot-notes"_s;
        const Ran pulled = m_engine->docker({u"pull"_s, u"-q"_s, repository + u":latest"_s});
        QVERIFY2(pulled.exitCode == 0, pulled.errors.c_str());
        QCOMPARE(imageIds().size(), 1);
        const Ran cat =
            m_engine->docker({u"run"_s, u"--rm"_s, u"--network=none"_s, repository + u":latest"_s,
                              u"cat"_s, u"/decant/notes/0001.txt"_s});
        QCOMPARE(cat.output, std::string("wash the pot\n"));
    }

    void nothingChanged()
    {
        Webhook hook("200");
        const CliRun ran = refresh(hook.address());
        QVERIFY2(ran.exitCode == 0, ran.text.c_str());
        QVERIFY(ran.text.find("nothing was written in the source") != std::string::npos);
        const QJsonObject difference = record(ran)["difference"_L1].toObject();
        QVERIFY2(difference["same_image"_L1].toBool() && !difference["changed"_L1].toBool(),
                 ran.summary().c_str());
        QVERIFY(!hook.next()["body"_L1]["changed"_L1].toBool());
        QVERIFY(read(u"summary.md"_s).contains("Nothing changed."));

        // Who wants to hear of changes only is not told.
        write(u"decant.toml"_s, project("[notify]\n", "[notify]\nwhen = \"change\"\n"));
        write(u"told.json"_s, "untouched");
        QCOMPARE(refresh(hook.address()).exitCode, 0);
        QCOMPARE(read(u"told.json"_s), QByteArray("untouched"));
        write(u"decant.toml"_s, project());
    }

    void changesAreNamedAndOldImagesGo()
    {
        Webhook hook("200");
        for (const char* notes : {"ann: three\nbob: new\ncid: notes\n", "dan: one\n"}) {
            write(u"notes.txt"_s, notes);
            const CliRun ran = refresh(hook.address());
            QVERIFY2(ran.exitCode == 0, ran.text.c_str());
            const QJsonObject difference = record(ran)["difference"_L1].toObject();
            QVERIFY(difference["changed"_L1].toBool() && !difference["same_image"_L1].toBool());
            QVERIFY(difference["new_layers"_L1].toInt() > 0);
        }
        QVERIFY(read(u"summary.md"_s).contains("new layers with"));
        QCOMPARE(imageIds().size(), 2);  // of three that were built
        const QString snapshots = m_folder.filePath(u"work/decant"_s);
        int kept = 0;
        QDirIterator each(snapshots, {u"manifest.json"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        for (; each.hasNext(); each.next())
            ++kept;
        QCOMPARE(kept, 2);

        const CliRun compared = cli({})({u"difference"_s, folder()});
        QCOMPARE(compared.exitCode, 0);
        const QJsonObject said = compared.last()["differences"_L1].toArray().first().toObject();
        QCOMPARE(said["service"_L1].toString(), u"notes"_s);
        QVERIFY(said["changed"_L1].toBool());
    }

    void newsThatFailAreAWarning_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("command") << QByteArray("echo oops >&2; exit 3") << QByteArray("200")
                                 << QByteArray("ended with code 3: oops");
        QTest::newRow("refused") << QByteArray("cat >told.json") << QByteArray("403")
                                 << QByteArray("answered with status 403");
        QTest::newRow("nobody there")
            << QByteArray("cat >told.json") << QByteArray() << QByteArray("cannot be reached");
    }
    void newsThatFailAreAWarning()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, words);
        write(u"decant.toml"_s, project("cat >told.json", command));
        std::unique_ptr<Webhook> hook;
        std::string address = "http://127.0.0.1:1/hook/secret-part";
        if (!status.isEmpty()) {
            hook = std::make_unique<Webhook>(status.constData());
            address = hook->address();
        }
        const CliRun ran = refresh(address);
        QVERIFY2(ran.exitCode == 0, ran.text.c_str());
        QVERIFY2(ran.text.find("nobody was told") != std::string::npos
                     && ran.text.find(words.toStdString()) != std::string::npos,
                 ran.text.c_str());
        QVERIFY(ran.text.find("secret-part") == std::string::npos);
        // The same by hand is a failure.
        const CliRun tried = cli(address)({u"notify"_s, folder()});
        QVERIFY2(tried.exitCode == 3, tried.summary().c_str());
        write(u"decant.toml"_s, project());
    }

    void newsByHand()
    {
        Webhook hook("204");
        QCOMPARE(cli(hook.address())({u"notify"_s, folder()}).exitCode, 0);
        QCOMPARE(hook.next()["body"_L1]["event"_L1].toString(), u"test"_s);
        const CliRun unset = cli({})({u"notify"_s, folder()});
        QVERIFY2(unset.text.find("TEAPOT_HOOK is not set") != std::string::npos,
                 unset.text.c_str());
        const CliRun plain = cli("http://chat.example/x")({u"notify"_s, folder()});
        QVERIFY2(plain.text.find("not one of https") != std::string::npos, plain.text.c_str());
        write(u"decant.toml"_s,
              project("command = \"cat >told.json\"\nwebhook = { env = \"TEAPOT_HOOK\" }\n"));
        const CliRun nobody = cli({})({u"notify"_s, folder()});
        QVERIFY2(nobody.text.find("names nobody") != std::string::npos, nobody.text.c_str());
        write(u"decant.toml"_s, project());
    }

    /// A check of the plug-in that the image does not pass.
    void failuresAreReportedAndTold()
    {
        write(u"decant.toml"_s, project("file = ", "expect = \"7\"\nfile = "));
        Webhook hook("200");
        const CliRun ran = refresh(hook.address());
        QVERIFY2(ran.exitCode == 1, ran.text.c_str());
        QVERIFY2(ran.text.find("the image has 1, the source had 7") != std::string::npos,
                 ran.text.c_str());
        const QJsonObject told = hook.next()["body"_L1].toObject();
        QVERIFY(!told["ok"_L1].toBool());
        QVERIFY(told["text"_L1].toString().contains("failed"_L1));
        QCOMPARE(schemaProblem(), QByteArray());
        const QByteArray junit = read(u"junit.xml"_s);
        QVERIFY2(junit.contains("<failure") && junit.contains("the source had 7")
                     && junit.contains("<skipped"),
                 junit.constData());
        QVERIFY(read(u"summary.md"_s).contains("| notes | ❌ failed |"));
        write(u"decant.toml"_s, project());
    }

    void checkIsReported()
    {
        const CliRun ran = cli({})({u"check"_s, folder(), u"--junit"_s, folder() + u"/junit.xml"_s,
                                    u"--summary"_s, folder() + u"/summary.md"_s});
        QVERIFY2(ran.exitCode == 0, ran.text.c_str());
        QCOMPARE(schemaProblem(), QByteArray());
        QVERIFY(read(u"summary.md"_s).contains("✅"));
        // A report that cannot be written is no check that passed.
        const CliRun nowhere =
            cli({})({u"check"_s, folder(), u"--junit"_s, folder() + u"/none/junit.xml"_s});
        QVERIFY2(nowhere.exitCode == 2, nowhere.text.c_str());
    }

    void pluginsThatFail_data()
    {
        QTest::addColumn<QByteArray>("plugin");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* name, const char* plugin, int exitCode, const char* words) {
            QTest::newRow(name) << QByteArray(plugin) << exitCode << QByteArray(words);
        };
        row("no program", "exec ./nothing", 4, "ended with code 127");
        row("no JSON", "echo hello", 4, "a line is no JSON object");
        row("no result", "cat >/dev/null", 4, "ended without a result");
        row("crash", "echo why >&2; exit 9", 4, "ended with code 9: why");
        row("unknown event", "echo '{\\\"event\\\": \\\"hi\\\"}'", 4, "there is no event \"hi\"");
        row("two results", "r='{\\\"event\\\": \\\"result\\\"}'; echo \\\"$r\\\"; echo \\\"$r\\\"",
            4, "goes on after its result");
        row("members", "echo '{\\\"event\\\": \\\"result\\\", \\\"bytes\\\": 1}'", 4, "version");
    }
    void pluginsThatFail()
    {
        QFETCH(QByteArray, plugin);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, words);
        write(u"decant.toml"_s, project("exec python3 notes.py", plugin));
        const CliRun ran = cli({})({u"check"_s, folder()});
        QCOMPARE(ran.exitCode, exitCode);
        QVERIFY2(ran.last()["detail"_L1].toString().contains(QString::fromUtf8(words)),
                 ran.summary().c_str());
        write(u"decant.toml"_s, project());
    }

    void pluginsSayWhatTheyCannot()
    {
        Cli wrong = cli({});
        wrong.set("DECANT_NOTES_PASSWORD", "other-secret");
        const CliRun ran = wrong({u"check"_s, folder()});
        QCOMPARE(ran.exitCode, 4);
        QCOMPARE(ran.last()["code"_L1].toString(), u"denied"_s);
        QCOMPARE(ran.last()["hint"_L1].toString(), u"Set DECANT_NOTES_PASSWORD."_s);
        QVERIFY(ran.text.find("other-secret") == std::string::npos);
        write(u"decant.toml"_s, project("file = ", "restore = \"x\"\nfile = "));
        const CliRun both = cli({})({u"check"_s, folder()});
        QCOMPARE(both.exitCode, 3);
        QVERIFY2(both.text.find("takes the place of") != std::string::npos, both.text.c_str());
        write(u"decant.toml"_s, project());
    }

    void snippets()
    {
        const CliRun all = cli({})({u"snippets"_s, folder()});
        QCOMPARE(all.exitCode, 0);
        QCOMPARE(all.last()["snippets"_L1].toArray().size(), 7);
        const CliRun one = cli({})({u"snippets"_s, folder(), u"go"_s});
        QCOMPARE(one.last()["snippets"_L1].toArray().first()["file"_L1].toString(),
                 u"containers.go"_s);
        const CliRun none = cli({})({u"snippets"_s, folder(), u"cobol"_s});
        QCOMPARE(none.exitCode, 2);
        QVERIFY(none.last()["hint"_L1].toString().contains("pytest"_L1));
    }
};

QTEST_GUILESS_MAIN(tst_Automation)
#include "tst_automation.moc"
