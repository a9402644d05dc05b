// SPDX-License-Identifier: MIT
// Sources behind plug-ins, what uses their images, and the stack as Compose starts it.
#include "tests/integration/notesproject.h"
#include "tests/support/compose.h"

#include <QProcess>
#include <QtTest>

using namespace decant::test;
using namespace Qt::StringLiterals;

class tst_NotesStack : public QObject {
    Q_OBJECT

private:
    NotesProject m_notes;

    [[nodiscard]] std::pair<int, QByteArray> compose(const QString& program,
                                                     const QStringList& arguments) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DOCKER_HOST"_s, QString::fromStdString(m_notes.engine().endpoint()));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_notes.folder());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, QStringList{u"-p"_s, u"teapot"_s} + arguments);
        if (!process.waitForFinished(180 * 1000))
            return {-1, process.errorString().toUtf8()};
        return {process.exitCode(), process.readAll()};
    }
    [[nodiscard]] QByteArray docker(const QStringList& arguments) const
    {
        const Ran ran = m_notes.engine().docker(arguments);
        return QByteArray::fromStdString(ran.output + ran.errors).trimmed();
    }

private slots:
    void initTestCase()
    {
        const std::string problem = m_notes.start();
        DECANT_REQUIRE(problem.empty(), problem);
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
        m_notes.reset("exec python3 notes.py", plugin);
        const CliRun ran = m_notes.cli()({u"check"_s, m_notes.folder()});
        QCOMPARE(ran.exitCode, exitCode);
        QVERIFY2(ran.last()["detail"_L1].toString().contains(QString::fromUtf8(words)),
                 ran.summary().c_str());
        m_notes.reset();
    }

    void pluginsSayWhatTheyCannot()
    {
        Cli wrong = m_notes.cli();
        wrong.set("DECANT_NOTES_PASSWORD", "other-secret");
        const CliRun ran = wrong({u"check"_s, m_notes.folder()});
        QCOMPARE(ran.exitCode, 4);
        QCOMPARE(ran.last()["code"_L1].toString(), u"denied"_s);
        QCOMPARE(ran.last()["hint"_L1].toString(), u"Set DECANT_NOTES_PASSWORD."_s);
        QVERIFY(ran.text.find("other-secret") == std::string::npos);
        m_notes.reset("file = ", "restore = \"x\"\nfile = ");
        const CliRun both = m_notes.cli()({u"check"_s, m_notes.folder()});
        QCOMPARE(both.exitCode, 3);
        QVERIFY2(both.text.find("takes the place of") != std::string::npos, both.text.c_str());
        m_notes.reset();
    }

    void snippets()
    {
        const CliRun all = m_notes.cli()({u"snippets"_s, m_notes.folder()});
        QCOMPARE(all.exitCode, 0);
        QCOMPARE(all.last()["snippets"_L1].toArray().size(), 7);
        const CliRun one = m_notes.cli()({u"snippets"_s, m_notes.folder(), u"go"_s});
        QCOMPARE(one.last()["snippets"_L1].toArray().first()["file"_L1].toString(),
                 u"containers.go"_s);
        const CliRun none = m_notes.cli()({u"snippets"_s, m_notes.folder(), u"cobol"_s});
        QCOMPARE(none.exitCode, 2);
        QVERIFY(none.last()["hint"_L1].toString().contains("pytest"_L1));
    }

    /// Limits hold for containers of our own, too.
    void startsWithinItsLimits()
    {
        m_notes.reset("[notify]\ncommand = \"cat >told.json\"\nwebhook = { env = \"TEAPOT_HOOK\" "
                      "}\ntoken = { env = \"TEAPOT_TOKEN\" }\n",
                      "");
        m_notes.write(
            u"decant.toml"_s,
            m_notes.read(u"decant.toml"_s).replace("[service.notes.image]\n", kNotesApplication));
        const CliRun built = m_notes.cli()({u"build"_s, m_notes.folder()});
        QVERIFY2(built.exitCode == 0, built.text.c_str());
        const CliRun up = m_notes.cli()({u"up"_s, m_notes.folder()});
        QVERIFY2(up.exitCode == 0, up.text.c_str());
        QCOMPARE(
            docker({u"inspect"_s, u"-f"_s, u"{{.HostConfig.Memory}} {{.HostConfig.NanoCpus}}"_s,
                    u"decant-teapot-notes"_s}),
            QByteArray("64000000 500000000"));
        QCOMPARE(m_notes.cli()({u"down"_s, m_notes.folder()}).exitCode, 0);
    }

    /// The application starts once the service it depends on is healthy, and what belongs to a
    /// profile stays out.
    void composeStartsServicesAndApplications_data()
    {
        QTest::addColumn<QString>("program");
        for (const Compose& each : composeGenerations())
            QTest::addRow("generation %d", each.generation) << each.program;
    }
    void composeStartsServicesAndApplications()
    {
        QFETCH(QString, program);
        const CliRun made = m_notes.cli()({u"generate"_s, m_notes.folder()});
        QVERIFY2(made.exitCode == 0, made.text.c_str());
        const auto [code, words] = compose(program, {u"up"_s, u"-d"_s});
        QVERIFY2(code == 0, words.constData());
        QTRY_VERIFY_WITH_TIMEOUT(
            compose(program, {u"logs"_s, u"reader"_s}).second.contains("hello notes"), 60 * 1000);
        const QByteArray container =
            compose(program, {u"ps"_s, u"-q"_s, u"notes"_s}).second.trimmed();
        QCOMPARE(
            docker({u"inspect"_s, u"-f"_s, u"{{.State.Health.Status}} {{.HostConfig.Memory}}"_s,
                    QString::fromUtf8(container)}),
            QByteArray("healthy 64000000"));
        QCOMPARE(
            docker({u"ps"_s, u"-q"_s, u"--filter"_s, u"label=com.docker.compose.project=teapot"_s})
                .split('\n')
                .size(),
            2);
        const auto [down, said] = compose(program, {u"down"_s});
        QVERIFY2(down == 0, said.constData());
    }
};

QTEST_GUILESS_MAIN(tst_NotesStack)
#include "tst_notesstack.moc"
