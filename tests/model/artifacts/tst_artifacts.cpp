// SPDX-License-Identifier: MIT
#include "model/artifacts/artifacts.h"
#include "model/artifacts/generators.h"
#include "model/artifacts/imagekind.h"
#include "model/artifacts/lint.h"
#include "tests/model/artifacts/sampleproject.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace decant;
using decant::test::kVersions;
using decant::test::sampleProject;

namespace {

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// That of MariaDB and MySQL is put together when the build is configured.
QString scriptOf(const char* kind)
{
    const QString name = u"/restore-%1.sh"_s.arg(QLatin1String(kind));
    const QString written = QStringLiteral(DECANT_SOURCE_DIR "/model/artifacts/kinds") + name;
    return QFile::exists(written)
        ? written
        : QString(QStringLiteral(DECANT_BINARY_DIR "/generated/model/artifacts") + name);
}

const Artifact* find(const std::vector<Artifact>& artifacts, std::string_view path)
{
    const auto at = std::find_if(artifacts.begin(), artifacts.end(),
                                 [&](const Artifact& a) { return a.path == path; });
    return at == artifacts.end() ? nullptr : &*at;
}

}  // namespace

class tst_artifacts : public QObject {
    Q_OBJECT

private slots:
    void baseImages_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("image");
        QTest::newRow("15") << 150018 << u"postgres:15.18"_s;
        QTest::newRow("18, first release") << 180000 << u"postgres:18.0"_s;
        QTest::newRow("9.6") << 90624 << u"postgres:9.6.24"_s;
        QTest::newRow("unknown") << 0 << QString();
    }
    void baseImages()
    {
        QFETCH(int, version);
        QFETCH(QString, image);
        QCOMPARE(QString::fromStdString(defaultBaseImage("postgres", version)), image);
        QVERIFY(defaultBaseImage("oracle", 80400).empty());
        QCOMPARE(defaultBaseImage("mysql", 80407), std::string("mysql:8.4.7"));
        QCOMPARE(defaultBaseImage("mariadb", 101119), std::string("mariadb:10.11.19"));
        QCOMPARE(defaultBaseImage("redis", 70015), std::string("redis:7.0.15"));
        QCOMPARE(defaultBaseImage("valkey", 80101), std::string("valkey/valkey:8.1.1"));
    }

    void paths()
    {
        QStringList paths;
        for (const Artifact& artifact : generateArtifacts(sampleProject(), kVersions)) {
            paths << QString::fromStdString(artifact.path);
            QCOMPARE(artifact.executable, artifact.path.ends_with("restore.sh"));
            QVERIFY(artifact.text.ends_with('\n'));
            QVERIFY(artifact.text.find('\r') == std::string::npos);
        }
        QCOMPARE(
            paths,
            QStringList({u".github/workflows/decant.yml"_s, u".gitlab-ci.decant.yml"_s,
                         u"Jenkinsfile.decant"_s,           u"compose.yaml"_s,
                         u"deploy/decant-cronjob.yaml"_s,   u"deploy/decant-webshop.service"_s,
                         u"deploy/decant-webshop.timer"_s,  u"docker/billing-eu/.dockerignore"_s,
                         u"docker/billing-eu/Dockerfile"_s, u"docker/billing-eu/restore.sh"_s,
                         u"docker/cache/.dockerignore"_s,   u"docker/cache/Dockerfile"_s,
                         u"docker/cache/restore.sh"_s,      u"docker/desk/.dockerignore"_s,
                         u"docker/desk/Dockerfile"_s,       u"docker/desk/restore.sh"_s,
                         u"docker/pages/.dockerignore"_s,   u"docker/pages/Dockerfile"_s,
                         u"docker/pages/restore.sh"_s,      u"docker/shop/.dockerignore"_s,
                         u"docker/shop/Dockerfile"_s,       u"docker/shop/restore.sh"_s}));
    }

    /// The files as people read them. After a wanted change, copy the folder that the failure
    /// names over tests/fixtures/artifacts.
    void golden()
    {
        const QString expected = QStringLiteral(DECANT_SOURCE_DIR "/tests/fixtures/artifacts/");
        const QString actual = QStringLiteral(DECANT_BINARY_DIR "/tests/artifacts/");
        QStringList different;
        for (const Artifact& artifact : generateArtifacts(sampleProject(), kVersions)) {
            if (artifact.executable)
                continue;
            const QString path = QString::fromStdString(artifact.path);
            QVERIFY(QDir().mkpath(QFileInfo(actual + path).path()));
            QFile file(actual + path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write(QByteArray::fromStdString(artifact.text)) >= 0);
            if (readFile(expected + path) != QByteArray::fromStdString(artifact.text))
                different << path;
        }
        QVERIFY2(different.isEmpty(),
                 qPrintable(actual + u" differs: "_s + different.join(u", "_s)));
    }

    void sameInputSameBytes()
    {
        QVERIFY(generateArtifacts(sampleProject(), kVersions)
                == generateArtifacts(sampleProject(), kVersions));
    }

    void unknownVersionAsksForTheBase()
    {
        const std::vector<Artifact> artifacts = generateArtifacts(sampleProject(), {});
        const Artifact* file = find(artifacts, "docker/shop/Dockerfile");
        QVERIFY(file != nullptr);
        QVERIFY(file->text.find("\nARG BASE\n") != std::string::npos);
        QVERIFY(file->text.find("latest") == std::string::npos);
    }

    /// Only what the project asks for is written.
    void ciFilesAreChosen()
    {
        Project project = sampleProject();
        QCOMPARE(Project().ci.files, (std::vector<std::string>{"github", "gitlab"}));
        project.ci.files = {"systemd"};
        const auto artifacts = generateArtifacts(project, kVersions);
        QVERIFY(find(artifacts, ".github/workflows/decant.yml") == nullptr);
        QVERIFY(find(artifacts, "deploy/decant-webshop.timer")->text.find("OnCalendar=Mon,")
                != std::string::npos);
    }

    /// What an application reads of the stack is filled in.
    void applicationsKnowTheServices()
    {
        const std::string text = composeText(sampleProject());
        QVERIFY(text.find("\"SHOP_URL\": \"postgresql://postgres:postgres@shop:5432/shop\"")
                != std::string::npos);
        QVERIFY(text.find("\"CACHE\": \"cache:6379\"") != std::string::npos);
        QVERIFY(text.find("\"ODD\": \"a $$ {nobody.uri}\"") != std::string::npos);
    }

    void noServices()
    {
        Project project;
        project.name = "empty";
        QVERIFY(composeText(project).ends_with("\nservices: {}\n"));
    }

    /// Instructions that only some builders know would split our users in two.
    void generatedDockerfilesHaveNoFindings()
    {
        for (const Artifact& artifact : generateArtifacts(sampleProject(), kVersions)) {
            if (!artifact.path.ends_with("Dockerfile"))
                continue;
            for (const LintFinding& finding : lintDockerfile(artifact.text, officialVolumes()))
                QFAIL((artifact.path + ':' + std::to_string(finding.line) + ' '
                       + finding.text.english())
                          .c_str());
            QVERIFY(artifact.text.find("# syntax") == std::string::npos);
        }
    }

    /// The text that the program carries is the file, byte for byte.
    void restoreScriptIsTheFile()
    {
        for (const ServiceKind kind :
             {ServiceKind::Postgres, ServiceKind::MariaDb, ServiceKind::MySql, ServiceKind::Redis,
              ServiceKind::Valkey, ServiceKind::Custom}) {
            Service service;
            service.kind = kind;
            QCOMPARE(QByteArray::fromStdString(imageKind(service).restoreScript),
                     readFile(scriptOf(std::string(toString(kind)).c_str())));
        }
    }

    void restoreScriptParses_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        for (const char* kind : {"postgres", "mariadb", "mysql", "redis", "valkey", "custom"}) {
            const QString script = scriptOf(kind);
            const auto row = [kind](const char* program) -> QTestData& {
                return QTest::addRow("%s by %s", kind, program);
            };
            row("sh") << u"sh"_s << QStringList({u"-n"_s, script});
            row("dash") << u"dash"_s << QStringList({u"-n"_s, script});
            row("bash as sh") << u"bash"_s << QStringList({u"--posix"_s, u"-n"_s, script});
            row("busybox") << u"busybox"_s << QStringList({u"ash"_s, u"-n"_s, script});
            row("shellcheck") << u"shellcheck"_s << QStringList({u"-s"_s, u"sh"_s, script});
        }
    }
    void restoreScriptParses()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        QVERIFY2(process.waitForFinished(), qPrintable(process.errorString()));
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    }
};

QTEST_APPLESS_MAIN(tst_artifacts)
#include "tst_artifacts.moc"
