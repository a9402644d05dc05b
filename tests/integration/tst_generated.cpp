// SPDX-License-Identifier: MIT
// Every generated file and snippet is read by what will read it: schemas, parsers, systemd,
// Compose.
#include "model/artifacts/lint.h"
#include "model/artifacts/snippets/snippets.h"
#include "model/custom/customspec.h"
#include "model/project/reader.h"
#include "model/project/writer.h"
#include "tests/model/artifacts/sampleproject.h"
#include "tests/support/compose.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace decant;
using namespace Qt::StringLiterals;

namespace {

/// Exit code and words of a program.
std::pair<int, QByteArray> ran(const QString& program, const QStringList& arguments,
                               const QString& folder = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(120 * 1000))
        return {-1, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAll()};
}

std::pair<int, QByteArray> checked(const QString& kind, const QStringList& files)
{
    return ran(QStringLiteral(DECANT_SOURCE_DIR "/tests/linters/check.sh"),
               QStringList{kind} + files);
}

}  // namespace

class tst_Generated : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString write(const QString& path, const QByteArray& text) const
    {
        const QString file = m_folder.filePath(path);
        if (!QDir().mkpath(QFileInfo(file).path()))
            return {};
        QFile out(file);
        return out.open(QIODevice::WriteOnly) && out.write(text) == text.size() ? file : QString();
    }
    [[nodiscard]] QByteArray read(const QString& path) const
    {
        QFile file(m_folder.filePath(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        for (const Artifact& artifact : generateArtifacts(test::sampleProject(), test::kVersions))
            QVERIFY(!write(QString::fromStdString(artifact.path),
                           QByteArray::fromStdString(artifact.text))
                         .isEmpty());
        for (const Snippet& snippet : snippets(test::sampleProject()))
            QVERIFY(!write(u"snippets/"_s + QString::fromStdString(snippet.kind) + u'/'
                               + QString::fromStdString(snippet.file),
                           QByteArray::fromStdString(snippet.text))
                         .isEmpty());
    }

    void files_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QByteArray>("right");  // a piece of the first file …
        QTest::addColumn<QByteArray>("wrong");  // … that makes it bad when it is this
        const auto row = [](const char* name, const char* kind, const QStringList& files,
                            const char* right, const char* wrong) {
            QTest::newRow(name) << QString::fromLatin1(kind) << files << QByteArray(right)
                                << QByteArray(wrong);
        };
        row("GitHub", "github", {u".github/workflows/decant.yml"_s}, "runs-on:", "run-on:");
        row("GitLab", "gitlab", {u".gitlab-ci.decant.yml"_s}, "stage: \"test\"", "stage: {}");
        row("Jenkins", "jenkins", {u"Jenkinsfile.decant"_s}, "triggers {", "trigger {");
        row("Kubernetes", "kubernetes", {u"deploy/decant-cronjob.yaml"_s}, "\"Never\"", "5");
        row("systemd", "systemd",
            {u"deploy/decant-webshop.timer"_s, u"deploy/decant-webshop.service"_s}, "UTC", "never");
        row("Java", "java", {u"snippets/java/WebshopContainers.java"_s}, ";", "; )");
        row("JUnit", "java", {u"snippets/junit/WebshopDataTest.java"_s}, "class ", "klass ");
        row("Go", "go", {u"snippets/go/containers.go"_s}, "func ", "function ");
        row("Python", "python", {u"snippets/python/webshop_containers.py"_s}, "try:", "try");
        row("pytest", "python", {u"snippets/pytest/conftest.py"_s}, "def ", "de ");
        row("GitHub services", "github", {u"snippets/github/test.yml"_s}, "services:", "service:");
        row("GitLab services", "gitlab", {u"snippets/gitlab/.gitlab-ci.yml"_s},
            "script:", "scripts:");
    }
    void files()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, files);
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, wrong);
        QStringList paths;
        for (const QString& file : files)
            paths << m_folder.filePath(file);
        const auto [code, words] = checked(kind, paths);
        QVERIFY2(code == 0, words.constData());

        // The check is one that can say no.
        QByteArray text = read(files.front());
        const qsizetype at = text.indexOf(right);
        QVERIFY(at >= 0);
        text.replace(at, right.size(), wrong);
        const QString bad = write(u"bad/"_s + QFileInfo(files.front()).fileName(), text);
        QVERIFY(checked(kind, {bad}).first != 0);
    }

    /// What can be known of the templates of custom services without their servers.
    void templates_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir all(QStringLiteral(DECANT_SOURCE_DIR "/resources/templates"));
        for (const QString& name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << all.filePath(name);
    }
    void templates()
    {
        QFETCH(QString, folder);
        QFile file(folder + u"/decant.toml"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const auto project = parseProject(text.toStdString(), "decant.toml");
        QVERIFY2(project, project ? "" : project.error().detail.english().c_str());
        QCOMPARE(QByteArray::fromStdString(writeProject(*project)), text);
        for (const Service& service : project->services) {
            const auto good = checkCustomSpec(service);
            QVERIFY2(good, good ? "" : good.error().detail.english().c_str());
        }
        for (const Artifact& artifact : generateArtifacts(*project, {})) {
            if (!artifact.path.ends_with("Dockerfile"))
                continue;
            for (const LintFinding& finding : lintDockerfile(artifact.text, officialVolumes()))
                QFAIL(finding.text.english().c_str());
        }
        for (const QString& script : QDir(folder).entryList({u"*.sh"_s})) {
            const auto [code, words] =
                ran(u"shellcheck"_s, {u"-s"_s, u"sh"_s, folder + u'/' + script});
            QVERIFY2(code == 0, words.constData());
        }
    }

    /// The two generations write the same settings in different ways.
    void composeKnowsEverySetting_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArrayList>("pieces");
        const QByteArrayList both{"cpus: 1.5", "condition: service_healthy",
                                  "SHOP_URL: postgresql://postgres:postgres@shop:5432/shop"};
        for (const test::Compose& each : test::composeGenerations())
            QTest::addRow("generation %d", each.generation) << each.program
                                                            << both
                    + (each.generation == 1
                           ? QByteArrayList{"mem_limit: 2000000000", "front: {}",
                                            "127.0.0.1:8080:80/tcp"}
                           : QByteArrayList{"mem_limit: \"2000000000\"", "front: null",
                                            "host_ip: 127.0.0.1", "published: \"8080\""});
    }
    void composeKnowsEverySetting()
    {
        QFETCH(QString, program);
        QFETCH(QByteArrayList, pieces);
        QVERIFY(QDir(m_folder.path()).mkpath(u"web"_s));  // an application is built from it
        const auto [code, words] =
            ran(program, {u"-f"_s, u"compose.yaml"_s, u"--profile"_s, u"data"_s, u"config"_s},
                m_folder.path());
        QVERIFY2(code == 0, words.constData());
        for (const QByteArray& piece : pieces)
            QVERIFY2(words.contains(piece), QByteArray(piece + '\n' + words).constData());
    }
};

QTEST_GUILESS_MAIN(tst_Generated)
#include "tst_generated.moc"
