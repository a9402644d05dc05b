// SPDX-License-Identifier: MIT
// What runs by itself: a source behind a plug-in, refreshes with their reports and news, tags, and
// what is kept.
#include "tests/integration/notesproject.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QProcess>
#include <QtTest>

using namespace decant::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* kToken = "webhook-token-value";

/// A webhook that runs while the test looks on.
class Webhook {
public:
    explicit Webhook(const char* status)
    {
        m_process.start(u"python3"_s,
                        {QStringLiteral(DECANT_SOURCE_DIR "/tests/fixtures/plugin/webhook.py"),
                         QString::fromLatin1(status)});
        m_port = line().trimmed();
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
    [[nodiscard]] QJsonObject next() { return QJsonDocument::fromJson(line()).object(); }

private:
    /// The next line as a whole: its end may come later than its text.
    QByteArray line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead()) {
                qWarning("the webhook is silent: %s", qPrintable(m_process.errorString()));
                return {};
            }
        }
        return m_process.readLine();
    }

    QProcess m_process;
    QByteArray m_port;
};

}  // namespace

class tst_Automation : public QObject {
    Q_OBJECT

private:
    NotesProject m_notes;

    [[nodiscard]] CliRun refresh(const std::string& hook) const
    {
        return m_notes.cli(hook, kToken)({u"refresh"_s, m_notes.folder(), u"--junit"_s,
                                          m_notes.folder() + u"/junit.xml"_s, u"--summary"_s,
                                          m_notes.folder() + u"/summary.md"_s});
    }
    [[nodiscard]] static QJsonObject record(const CliRun& ran)
    {
        return ran.last()["records"_L1].toArray().first().toObject();
    }
    [[nodiscard]] QStringList imageIds() const
    {
        const Ran ran =
            m_notes.engine().docker({u"images"_s, u"-q"_s, u"--no-trunc"_s, m_notes.repository()});
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
                       m_notes.folder() + u"/junit.xml"_s});
        if (!xmllint.waitForFinished())
            return xmllint.errorString().toUtf8();
        return xmllint.exitCode() == 0 ? QByteArray() : xmllint.readAll();
    }

private slots:
    void initTestCase()
    {
        const std::string problem = m_notes.start();
        DECANT_REQUIRE(problem.empty(), problem);
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

        const QJsonObject told = QJsonDocument::fromJson(m_notes.read(u"told.json"_s)).object();
        QCOMPARE(told["event"_L1].toString(), u"refresh"_s);
        QVERIFY(told["ok"_L1].toBool() && told["changed"_L1].toBool());
        QCOMPARE(told["text"_L1].toString(), u"Decant: teapot has new images"_s);
        const QJsonObject sent = hook.next();
        QCOMPARE(sent["authorization"_L1].toString(), u"Bearer "_s + QLatin1String(kToken));
        QCOMPARE(sent["body"_L1].toObject(), told);

        QCOMPARE(schemaProblem(), QByteArray());
        const QByteArray junit = m_notes.read(u"junit.xml"_s);
        QVERIFY2(junit.contains("name=\"verify.leaks\"") && !junit.contains("<failure"),
                 junit.constData());
        const QByteArray summary = m_notes.read(u"summary.md"_s);
        QVERIFY2(summary.startsWith("## Decant: teapot\n")
                     && summary.contains("| notes | ✅ done |"),
                 summary.constData());

        for (const std::string& secret :
             {std::string(kNotesPassword), std::string(kToken), std::string("secret-part")}) {
            QVERIFY2(ran.text.find(secret) == std::string::npos, secret.c_str());
            const QStringList found =
                filesWith(m_notes.all().path(), {QByteArray::fromStdString(secret)});
            // The plug-in itself knows its password.
            QVERIFY2(found.filter(u"notes.py"_s).size() == found.size(),
                     qPrintable(found.join(u'\n')));
        }
    }

    void moreTagsPointToTheSameImage()
    {
        const QString repository = m_notes.repository();
        const Ran pulled = m_notes.engine().docker({u"pull"_s, u"-q"_s, repository + u":latest"_s});
        QVERIFY2(pulled.exitCode == 0, pulled.errors.c_str());
        QCOMPARE(imageIds().size(), 1);
        const Ran cat = m_notes.engine().docker({u"run"_s, u"--rm"_s, u"--network=none"_s,
                                                 repository + u":latest"_s, u"cat"_s,
                                                 u"/decant/notes/0001.txt"_s});
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
        QVERIFY(m_notes.read(u"summary.md"_s).contains("Nothing changed."));

        // Who wants to hear of changes only is not told.
        m_notes.reset("[notify]\n", "[notify]\nwhen = \"change\"\n");
        m_notes.write(u"told.json"_s, "untouched");
        QCOMPARE(refresh(hook.address()).exitCode, 0);
        QCOMPARE(m_notes.read(u"told.json"_s), QByteArray("untouched"));
        m_notes.reset();
    }

    void changesAreNamedAndOldImagesGo()
    {
        Webhook hook("200");
        for (const char* notes : {"ann: three\nbob: new\ncid: notes\n", "dan: one\n"}) {
            m_notes.write(u"notes.txt"_s, notes);
            const CliRun ran = refresh(hook.address());
            QVERIFY2(ran.exitCode == 0, ran.text.c_str());
            const QJsonObject difference = record(ran)["difference"_L1].toObject();
            QVERIFY(difference["changed"_L1].toBool() && !difference["same_image"_L1].toBool());
            QVERIFY(difference["new_layers"_L1].toInt() > 0);
        }
        QVERIFY(m_notes.read(u"summary.md"_s).contains("new layers with"));
        QCOMPARE(imageIds().size(), 2);  // of three that were built
        const QString snapshots = m_notes.all().filePath(u"work/decant"_s);
        int kept = 0;
        QDirIterator each(snapshots, {u"manifest.json"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        for (; each.hasNext(); each.next())
            ++kept;
        QCOMPARE(kept, 2);

        const CliRun compared = m_notes.cli()({u"difference"_s, m_notes.folder()});
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
        m_notes.reset("cat >told.json", command);
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
        const CliRun tried = m_notes.cli(address, kToken)({u"notify"_s, m_notes.folder()});
        QVERIFY2(tried.exitCode == 3, tried.summary().c_str());
        m_notes.reset();
    }

    void newsByHand()
    {
        Webhook hook("204");
        const CliRun sent = m_notes.cli(hook.address(), kToken)({u"notify"_s, m_notes.folder()});
        QVERIFY2(sent.exitCode == 0, sent.text.c_str());
        QCOMPARE(hook.next()["body"_L1]["event"_L1].toString(), u"test"_s);
        const CliRun unset = m_notes.cli()({u"notify"_s, m_notes.folder()});
        QVERIFY2(unset.text.find("TEAPOT_HOOK is not set") != std::string::npos,
                 unset.text.c_str());
        const CliRun plain = m_notes.cli("http://chat.example/x")({u"notify"_s, m_notes.folder()});
        QVERIFY2(plain.text.find("not one of https") != std::string::npos, plain.text.c_str());
        m_notes.reset("command = \"cat >told.json\"\nwebhook = { env = \"TEAPOT_HOOK\" }\n");
        const CliRun nobody = m_notes.cli()({u"notify"_s, m_notes.folder()});
        QVERIFY2(nobody.text.find("names nobody") != std::string::npos, nobody.text.c_str());
        m_notes.reset();
    }

    /// A check of the plug-in that the image does not pass.
    void failuresAreReportedAndTold()
    {
        m_notes.reset("file = ", "expect = \"7\"\nfile = ");
        Webhook hook("200");
        const CliRun ran = refresh(hook.address());
        QVERIFY2(ran.exitCode == 1, ran.text.c_str());
        QVERIFY2(ran.text.find("the image has 1, the source had 7") != std::string::npos,
                 ran.text.c_str());
        const QJsonObject told = hook.next()["body"_L1].toObject();
        QVERIFY(!told["ok"_L1].toBool());
        QVERIFY(told["text"_L1].toString().contains("failed"_L1));
        QCOMPARE(schemaProblem(), QByteArray());
        const QByteArray junit = m_notes.read(u"junit.xml"_s);
        QVERIFY2(junit.contains("<failure") && junit.contains("the source had 7")
                     && junit.contains("<skipped"),
                 junit.constData());
        QVERIFY(m_notes.read(u"summary.md"_s).contains("| notes | ❌ failed |"));
        m_notes.reset();
    }

    void checkIsReported()
    {
        const CliRun ran = m_notes.cli()({u"check"_s, m_notes.folder(), u"--junit"_s,
                                          m_notes.folder() + u"/junit.xml"_s, u"--summary"_s,
                                          m_notes.folder() + u"/summary.md"_s});
        QVERIFY2(ran.exitCode == 0, ran.text.c_str());
        QCOMPARE(schemaProblem(), QByteArray());
        QVERIFY(m_notes.read(u"summary.md"_s).contains("✅"));
        // A report that cannot be written is no check that passed.
        const CliRun nowhere = m_notes.cli()(
            {u"check"_s, m_notes.folder(), u"--junit"_s, m_notes.folder() + u"/none/junit.xml"_s});
        QVERIFY2(nowhere.exitCode == 2, nowhere.text.c_str());
    }
};

QTEST_GUILESS_MAIN(tst_Automation)
#include "tst_automation.moc"
