// SPDX-License-Identifier: MIT
// A database that goes through decant-cli without masking and subset comes out as it went in: the
// sample, and one with every kind of object PostgreSQL has.
#include "model/project/project.h"
#include "model/project/writer.h"
#include "tests/support/cli.h"
#include "tests/support/serveraccess.h"

#include <QDir>
#include <QFile>
#include <QUrl>
#include <QtTest>

#include <map>

using namespace decant;
using namespace decant::test;

namespace {

const QString kTop = QStringLiteral(DECANT_SOURCE_DIR);
constexpr const char* kBase = "decant-identity-base:1";

QStringList linesOf(const std::string& text)
{
    return QString::fromStdString(text).split(QLatin1Char('\n'));
}

/// Roles, their memberships, settings and rights on parameters: what is global and not in pg_dump.
QStringList globals(const ServerAccess& server)
{
    const Ran ran = server.run(
        "pg_dumpall", {QStringLiteral("--roles-only"), QStringLiteral("--no-role-passwords")});
    if (ran.exitCode != 0)
        return {QString::fromStdString(ran.errors)};
    QStringList lines;
    for (QString line : linesOf(ran.output)) {
        if (!line.contains(QLatin1String("torture")))
            continue;
        // The superuser of the image made the grants there.
        line.remove(QRegularExpression(QStringLiteral(" GRANTED BY \\w+")));
        lines << line;
    }
    return lines;
}

}  // namespace

class tst_Identity : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyKindOfObjectIsThere();
    void copiesWithoutComplaint();
    void schemaIsTheSame_data() { services(); }
    void schemaIsTheSame();
    void rowsAreTheSame_data() { services(); }
    void rowsAreTheSame();
    void globalsAreTheSame();
    void cleanupTestCase();

private:
    static void services()
    {
        QTest::addColumn<QString>("service");
        for (const char* name : {"shop", "torture"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void createDatabases();
    [[nodiscard]] Cli cli() const
    {
        return Cli({{"DECANT_SHOP_PASSWORD", m_postgres->password()},
                    {"DECANT_TORTURE_PASSWORD", m_postgres->password()},
                    {"XDG_STATE_HOME", m_folder.filePath(QStringLiteral("work")).toStdString()},
                    {"DOCKER_HOST", m_engine->endpoint()},
                    {"DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"}});
    }
    [[nodiscard]] QString projectFolder() const
    {
        return m_folder.filePath(QStringLiteral("project"));
    }
    void save(const Project& project) const
    {
        QVERIFY(QDir().mkpath(projectFolder()));
        QFile out(projectFolder() + QStringLiteral("/decant.toml"));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QByteArray::fromStdString(writeProject(project)));
    }

    std::unique_ptr<PostgresSandbox> m_postgres;
    std::unique_ptr<EngineSandbox> m_engine;
    QTemporaryDir m_folder;
    std::map<std::string, ServerAccess> m_copies;  ///< service → its running image
};

void tst_Identity::initTestCase()
{
    std::string problem;
    m_engine = EngineSandbox::start(problem);
    DECANT_REQUIRE(m_engine, problem);
    QVERIFY2(!m_engine->loadBaseImage(kBase, problem).empty(), problem.c_str());
    m_postgres = PostgresSandbox::start(problem);
    DECANT_REQUIRE(m_postgres, problem);
    createDatabases();
}

void tst_Identity::createDatabases()
{
    QCOMPARE(m_postgres->sql("postgres", "CREATE DATABASE shop; CREATE DATABASE torture;").errors,
             std::string());
    const Ran sample = run(kTop + QStringLiteral("/resources/sample/generate.sh"),
                           {QStringLiteral("--dbname=shop")}, m_postgres->environment());
    QVERIFY2(sample.exitCode == 0, sample.errors.c_str());
    const Ran torture =
        m_postgres->sqlFile("torture", kTop + QStringLiteral("/tests/fixtures/torture.sql"));
    QVERIFY2(torture.exitCode == 0, torture.errors.c_str());
}

/// The second database keeps its promise: whatever catalog of PostgreSQL can hold an object of a
/// database holds one.
void tst_Identity::everyKindOfObjectIsThere()
{
    const Ran empty = m_postgres->sql("torture", R"(
        SELECT format('SELECT %L WHERE NOT EXISTS (SELECT FROM pg_catalog.%I WHERE oid >= 16384);', relname, relname)
        FROM pg_class c JOIN pg_attribute a ON attrelid = c.oid AND attname = 'oid' AND attnum > 0
        WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind = 'r' ORDER BY relname
        \gexec
    )");
    QVERIFY2(empty.exitCode == 0, empty.errors.c_str());
    // Tablespaces are a stated loss.
    QCOMPARE(linesOf(empty.output), QStringList({QStringLiteral("pg_tablespace"), QString()}));
}

void tst_Identity::copiesWithoutComplaint()
{
    Project project;
    project.name = "identity";
    project.registry.tag = "v1";
    for (const char* name : {"shop", "torture"}) {
        Service service;
        service.name = name;
        service.source.host = m_postgres->value("HOST");
        service.source.port = m_postgres->port();
        service.source.user = m_postgres->value("USER");
        service.source.database = name;
        service.image.base = kBase;
        project.services.push_back(service);
    }
    save(project);
    const CliRun scan = cli()({QStringLiteral("scan"), projectFolder()});
    QVERIFY2(scan.exitCode == 0, scan.summary().c_str());
    for (const QJsonObject& line : scan.lines) {
        if (line.value(QStringLiteral("event")).toString() != QStringLiteral("column"))
            continue;
        const auto text = [&](const char* key) {
            return line.value(QLatin1String(key)).toString().toStdString();
        };
        const QualifiedName table{text("schema"), text("table")};
        project.service(text("service"))
            ->masking.set(table.text(), text("column"), Keep{"must come out as it went in"});
    }
    save(project);

    const CliRun made = cli()({QStringLiteral("refresh"), projectFolder(),
                               QStringLiteral("--until"), QStringLiteral("verify")});
    QVERIFY2(made.exitCode == 0, made.summary().c_str());
    const CliRun up = cli()({QStringLiteral("up"), projectFolder()});
    QVERIFY2(up.exitCode == 0, up.summary().c_str());
    for (const QJsonValue& value : up.last().value(QStringLiteral("services")).toArray()) {
        const QUrl uri(value.toObject().value(QStringLiteral("uri")).toString());
        m_copies[value.toObject().value(QStringLiteral("service")).toString().toStdString()] = {
            accessTo(*m_postgres).programs,
            {{"PGHOST", uri.host().toStdString()},
             {"PGPORT", std::to_string(uri.port())},
             {"PGUSER", uri.userName().toStdString()},
             {"PGPASSWORD", uri.password().toStdString()}}};
    }
    QCOMPARE(m_copies.size(), std::size_t{2});
}

void tst_Identity::schemaIsTheSame()
{
    QFETCH(QString, service);
    const std::string name = service.toStdString();
    QVERIFY(m_copies.contains(name));
    // With --create also owner, comment, rights, settings and locale of the database itself.
    const QStringList create{QStringLiteral("--create")};
    const QStringList source = linesOf(schemaText(accessTo(*m_postgres), name, create));
    QVERIFY(source.size() > 200);
    QCOMPARE(linesOf(schemaText(m_copies[name], name, create)), source);
}

void tst_Identity::rowsAreTheSame()
{
    QFETCH(QString, service);
    const std::string name = service.toStdString();
    QVERIFY(m_copies.contains(name));
    const QStringList source = linesOf(checksums(*m_postgres, name));
    QVERIFY(source.size() > 15);
    QCOMPARE(linesOf(checksums(m_copies[name], name)), source);
}

void tst_Identity::globalsAreTheSame()
{
    QVERIFY(m_copies.contains("torture"));
    const QStringList source = globals(accessTo(*m_postgres));
    QVERIFY(source.size() > 10);
    QCOMPARE(globals(m_copies["torture"]), source);
}

void tst_Identity::cleanupTestCase()
{
    if (!m_copies.empty())
        QCOMPARE(cli()({QStringLiteral("down"), projectFolder()}).exitCode, 0);
}

QTEST_GUILESS_MAIN(tst_Identity)
#include "tst_identity.moc"
