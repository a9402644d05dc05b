// SPDX-License-Identifier: MIT
// Client programs out of a base image, for machines that have none that fit: on a real engine, real
// servers and their images.
#include "services/pipeline/baseimage.h"
#include "services/source/mariadb/schemadump.h"
#include "services/source/postgres/exportedsnapshot.h"
#include "services/source/postgres/schemadump.h"
#include "services/source/snapshotsource.h"
#include "tests/services/source/sourcefixture.h"
#include "tests/support/testcontext.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace decant;
using namespace decant::test;

namespace {

constexpr const char* kContainer = "decant-clients-test";
/// No client of this machine is new enough for it.
constexpr int kFutureServer = 990'000;

}  // namespace

class tst_ImageClients : public QObject {
    Q_OBJECT

    std::unique_ptr<EngineSandbox> m_engine;
    std::unique_ptr<PostgresSandbox> m_postgres;
    std::string m_base;
    Service m_service;
    std::unique_ptr<postgres::ExportedSnapshot> m_snapshot;

    [[nodiscard]] std::unique_ptr<ClientRunner> clients() const
    {
        return imageClients(m_engine->endpoint(), m_base, kContainer);
    }
    [[nodiscard]] postgres::SchemaDumpRequest request(const std::filesystem::path& file,
                                                      ClientRunner* others) const
    {
        return {&m_service.source,
                m_postgres->password(),
                m_snapshot->id,
                others != nullptr ? kFutureServer : 0,
                file,
                others};
    }
    [[nodiscard]] std::string containersLeft() const
    {
        return m_engine->docker({QStringLiteral("ps"), QStringLiteral("-aq")}).output;
    }

private slots:
    void initTestCase()
    {
        std::string problem;
        m_postgres = PostgresSandbox::start(problem);
        DECANT_REQUIRE(m_postgres, problem);
        m_engine = EngineSandbox::start(problem);
        DECANT_REQUIRE(m_engine, problem);
        m_base = m_engine->loadBaseImage("decant-test/postgres:base", problem);
        QVERIFY2(!m_base.empty(), problem.c_str());
        const Ran made = m_postgres->sql(
            "postgres",
            "CREATE TABLE letters (id int PRIMARY KEY, body text);"
            "CREATE EXTENSION postgres_fdw;"
            "CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw;"
            "CREATE USER MAPPING FOR decant SERVER far OPTIONS (user 'x', password 'Xylophone7')");
        QVERIFY2(made.exitCode == 0, made.errors.c_str());
        m_service = serviceFor(*m_postgres, "postgres");
        TestContext context;
        auto snapshot =
            postgres::exportSnapshot(m_service.source, m_postgres->password(), Catalog{}, context);
        QVERIFY2(snapshot, snapshot ? "" : snapshot.error().detail.english().c_str());
        m_snapshot = std::make_unique<postgres::ExportedSnapshot>(*std::move(snapshot));
    }

    void sameSchemaAsFromHere()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        TestContext context;
        const auto here = postgres::dumpSchema(request(path / "here", nullptr), context);
        QVERIFY2(here, here ? "" : here.error().detail.english().c_str());
        const auto others = clients();
        const auto there = postgres::dumpSchema(request(path / "there", others.get()), context);
        QVERIFY2(there, there ? "" : there.error().detail.english().c_str());
        QCOMPARE(there->textHash, here->textHash);
        QCOMPARE(there->strippedUserMappings, 1);
        for (const char* name : {"here", "there"}) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.startsWith("PGDMP"));
            QVERIFY(!bytes.contains("Xylophone7"));
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther),
                     QFile::Permissions());
        }
        QCOMPARE(containersLeft(), std::string());
    }

    /// What is left of a run that was killed does not stand in the way.
    void leftoverContainer()
    {
        QCOMPARE(m_engine
                     ->docker({QStringLiteral("create"), QStringLiteral("--name"),
                               QLatin1String(kContainer), QString::fromStdString(m_base)})
                     .exitCode,
                 0);
        const QTemporaryDir folder;
        TestContext context;
        const auto others = clients();
        QVERIFY(postgres::dumpSchema(
            request(std::filesystem::path(folder.path().toStdString()) / "dump", others.get()),
            context));
        QCOMPARE(containersLeft(), std::string());
    }

    /// While a client waits for its secret, nothing of the engine knows it.
    void secretIsNowhere()
    {
        const auto others = clients();
        TestContext context;
        std::string seen;
        std::string known;
        ClientCommand command{.program = "sh"};
        command.arguments = {"-c", "printf %s \"$DECANT_SECRET\"; exec 1>&-; exec sleep 0"};
        command.secretVariable = "DECANT_SECRET";
        command.secret = "Quince'\"$(x) \\n ä";
        command.take = [&](const QByteArray& piece) {
            seen += piece.toStdString();
            known +=
                m_engine->docker({QStringLiteral("inspect"), QLatin1String(kContainer)}).output;
        };
        const auto ended = others->run(command, context);
        QVERIFY2(ended, ended ? "" : ended.error().detail.english().c_str());
        QCOMPARE(ended->exitCode, 0);
        QCOMPARE(seen, command.secret);
        QVERIFY(known.find(kContainer) != std::string::npos);
        QVERIFY(known.find("Quince") == std::string::npos);
        command.secret = "two\nlines";
        const auto refused = others->run(command, context);
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.english().find("line break") != std::string::npos);
    }

    void exitCodeMessagesAndBinaryOutput()
    {
        const auto others = clients();
        TestContext context;
        QByteArray seen;
        ClientCommand command{.program = "sh"};
        command.arguments = {"-c", "printf 'a\\000b\\377'; echo 'what went wrong' >&2; exit 3"};
        command.take = [&](const QByteArray& piece) { seen += piece; };
        const auto ended = others->run(command, context);
        QVERIFY(ended);
        QCOMPARE(ended->exitCode, 3);
        QCOMPARE(ended->messages, std::string("what went wrong"));
        QCOMPARE(seen, QByteArray("a\0b\377", 4));
    }

    void wrongPassword()
    {
        const QTemporaryDir folder;
        TestContext context;
        const auto others = clients();
        auto wrong =
            request(std::filesystem::path(folder.path().toStdString()) / "dump", others.get());
        wrong.password = "wrong";
        const auto dump = postgres::dumpSchema(wrong, context);
        QVERIFY(!dump);
        QCOMPARE(dump.error().code, Error::Code::Denied);
        QCOMPARE(containersLeft(), std::string());
    }

    void noSuchProgram()
    {
        const auto others = clients();
        TestContext context;
        const auto ended = others->run({.program = "pg_dump_of_tomorrow"}, context);
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, Error::Code::NotFound);
        QVERIFY(ended.error().detail.english().find(m_base) != std::string::npos);
        QVERIFY(!ended.error().hint.empty());
    }

    void noImageNoEngine()
    {
        TestContext context;
        const auto absent = imageClients(m_engine->endpoint(), "127.0.0.1:1/none:1", kContainer)
                                ->run({.program = "pg_dump"}, context);
        QVERIFY(!absent);
        QCOMPARE(absent.error().area, Error::Area::Engine);
        const auto engineless = imageClients("unix:///nonexistent.sock", m_base, kContainer)
                                    ->run({.program = "pg_dump"}, context);
        QVERIFY(!engineless);
        QCOMPARE(engineless.error().code, Error::Code::Unavailable);
    }

    void cancelled()
    {
        const auto others = clients();
        TestContext context;
        ClientCommand command{.program = "sh", .arguments = {"-c", "echo begun; exec sleep 600"}};
        command.take = [&](const QByteArray&) { context.cancel(); };
        const auto ended = others->run(command, context);
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, Error::Code::Cancelled);
        QCOMPARE(containersLeft(), std::string());
    }

    void mariaDb()
    {
        std::string problem;
        const auto server = MariaDbSandbox::start(problem);
        DECANT_REQUIRE(server, problem);
        const std::string base =
            m_engine->loadBaseImage("decant-test/mariadb:base", problem, "mariadb");
        QVERIFY2(!base.empty(), problem.c_str());
        const Ran made = server->sql("",
                                     "CREATE DATABASE desk; USE desk; CREATE TABLE t (id int "
                                     "PRIMARY KEY); CREATE VIEW v AS SELECT id FROM t");
        QVERIFY2(made.exitCode == 0, made.errors.c_str());
        Service service;
        service.name = "desk";
        service.kind = ServiceKind::MariaDb;
        service.source.host = "127.0.0.1";
        service.source.port = std::stoi(server->value("PORT"));
        service.source.user = "decant";
        service.source.database = "desk";
        TestContext context;
        const auto catalog =
            makeSnapshotSource(service, server->password(), {})->introspect(context);
        QVERIFY2(catalog, catalog ? "" : catalog.error().detail.english().c_str());
        const auto here =
            mariadb::dumpSchema(service.source, server->password(), *catalog, nullptr, context);
        QVERIFY2(here, here ? "" : here.error().detail.english().c_str());
        const auto others = imageClients(m_engine->endpoint(), base, kContainer);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        const auto there = mariadb::dumpSchema(service.source, server->password(), *catalog,
                                               others.get(), context);
        const auto nowhere =
            mariadb::dumpSchema(service.source, server->password(), *catalog, nullptr, context);
        qputenv("PATH", path);
        QVERIFY2(there, there ? "" : there.error().detail.english().c_str());
        QCOMPARE(there->tables, here->tables);
        QCOMPARE(there->programs, here->programs);
        QCOMPARE(there->views, here->views);
        QVERIFY(there->tables.find("CREATE TABLE `t`") != std::string::npos);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(tst_ImageClients)
#include "tst_imageclients.moc"
