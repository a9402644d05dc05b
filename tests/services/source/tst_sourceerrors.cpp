// SPDX-License-Identifier: MIT
#include "services/source/postgres/clients.h"
#include "services/source/postgres/connectionparameters.h"
#include "services/source/postgres/guarded.h"
#include "tests/services/source/sourcefixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <future>
#include <sys/resource.h>

using namespace decant;
using namespace decant::test;
namespace fs = std::filesystem;

/// Every way in which a source says no: the right code, a clear text, nothing left behind.
class tst_SourceErrors : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cannotConnect_data();
    void cannotConnect();
    void uri_data();
    void uri();
    void uriRefused();
    void serverStates_data();
    void serverStates();
    void cancelWhileReading();
    void cancelWhileWaitingForLock();
    void statementTimeout();
    void diskFull();
    void diskFullForTheSchema();
    void noClientForTheServer();
    void serverGoneWhileReading();

private:
    std::unique_ptr<PostgresSandbox> m_server;
    std::string m_password;

    [[nodiscard]] std::string sessions() const
    {
        return m_server
            ->sql("postgres", "SELECT count(*) FROM pg_stat_activity WHERE datname = 'big'")
            .output;
    }
};

void tst_SourceErrors::initTestCase()
{
    std::string problem;
    m_server = PostgresSandbox::start(problem);
    DECANT_REQUIRE(m_server, problem);
    m_password = m_server->password();
    QCOMPARE(m_server->sql("postgres", "CREATE DATABASE big").errors, std::string());
    // Slow to read on purpose: each row costs the server some work.
    QCOMPARE(m_server
                 ->sql("big",
                       "CREATE TABLE big AS SELECT g AS id, (SELECT string_agg(md5(g::text || "
                       "n::text), '') FROM generate_series(1, 30) n) AS t FROM generate_series(1, "
                       "200000) g; CREATE TABLE small AS SELECT 1 AS a")
                 .errors,
             std::string());
}

void tst_SourceErrors::cannotConnect_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* field, const char* value, Error::Code code) {
        QTest::newRow(name) << field << value << static_cast<int>(code);
    };
    row("wrong password", "password", "wrong", Error::Code::Denied);
    row("unknown user", "user", "nobody_here", Error::Code::Denied);
    row("unknown database", "database", "none_here", Error::Code::NotFound);
    row("unknown host", "host", "no-such-host.invalid", Error::Code::Unavailable);
    row("nothing listens", "port", "1", Error::Code::Unavailable);
    row("no socket", "host", "/nonexistent", Error::Code::Unavailable);
    row("unknown service", "service", "none_here", Error::Code::NotFound);
    row("encryption refused", "sslmode", "require", Error::Code::Unavailable);
}

void tst_SourceErrors::cannotConnect()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(int, code);
    Service service = serviceFor(*m_server, "big");
    std::string password = m_password;
    const std::string text = value.toStdString();
    if (field == QStringLiteral("password"))
        password = text;
    else if (field == QStringLiteral("user"))
        service.source.user = text;
    else if (field == QStringLiteral("database"))
        service.source.database = text;
    else if (field == QStringLiteral("host"))
        service.source.host = text;
    else if (field == QStringLiteral("port"))
        service.source.port = value.toInt();
    else if (field == QStringLiteral("service"))
        service.source.service = text;
    else
        service.source.sslMode = text;
    RecordingContext context;
    auto source = makeSource(service, password);
    const auto facts = (*source)->test(context);
    QVERIFY(!facts);
    const Error& error = facts.error();
    QVERIFY2(static_cast<int>(error.code) == code, error.detail.english().c_str());
    QVERIFY(error.area == Error::Area::Source);
    QVERIFY(!error.what.empty() && !error.detail.empty() && !error.hint.empty());
    QVERIFY(error.detail.english().find(m_password) == std::string::npos);
    QVERIFY(error.what.find(password) == std::string::npos);
}

void tst_SourceErrors::uri_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("again");
    QTest::newRow("full") << "postgresql://me:p%40ss@db.example:5433/shop?sslmode=verify-full&"
                             "connect_timeout=7&sslrootcert=/ca.pem"
                          << "p@ss"
                          << "host='db.example' port='5433' dbname='shop' user='me' "
                             "sslmode='verify-full' sslrootcert='/ca.pem' connect_timeout='7'";
    QTest::newRow("keywords") << "host=/run/pg dbname='my \\'db\\'' user=me"
                              << ""
                              << "host='/run/pg' dbname='my \\'db\\'' user='me'";
    QTest::newRow("several hosts")
        << "postgres://a:1,b:2/x?target_session_attrs=read-only"
        << ""
        << "host='a,b' dbname='x' port='1,2' target_session_attrs='read-only'";
    QTest::newRow("service") << "postgresql:///?service=shop"
                             << ""
                             << "service='shop'";
}

void tst_SourceErrors::uri()
{
    QFETCH(QString, uri);
    QFETCH(QString, password);
    QFETCH(QString, again);
    std::string found;
    const auto connection = connectionFromUri(uri.toStdString(), &found);
    QVERIFY(connection.has_value());
    QCOMPARE(QString::fromStdString(found), password);
    const std::string text =
        postgres::connectionString(postgres::connectionParameters(*connection, found));
    QVERIFY2(text.starts_with(again.toStdString() + " application_name='decant'"), text.c_str());
    if (!found.empty())
        QVERIFY(text.find(found) == std::string::npos);
}

void tst_SourceErrors::uriRefused()
{
    for (const char* bad : {"postgresql://me:geheim@h:x/y", "postgresql://me:geheim@h/y?nonsense=1",
                            "geheim", "postgresql://h/d?sslpassword=geheim", "host=h port=99999"}) {
        const auto connection = connectionFromUri(bad, nullptr);
        QVERIFY2(!connection, bad);
        QVERIFY(connection.error().code == Error::Code::InvalidInput);
        if (std::string_view(bad).find('@') != std::string_view::npos)
            QVERIFY(connection.error().detail.english().find("geheim") == std::string::npos);
    }
}

void tst_SourceErrors::serverStates_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("code");
    const auto row = [](const char* state, Error::Code code) {
        QTest::newRow(state) << state << static_cast<int>(code);
    };
    row("42501", Error::Code::Denied);
    row("28P01", Error::Code::Denied);
    row("3D000", Error::Code::NotFound);
    row("42P01", Error::Code::NotFound);
    row("40001", Error::Code::Unavailable);
    row("57014", Error::Code::Unavailable);
    row("57P01", Error::Code::Unavailable);
    row("53300", Error::Code::Unavailable);
    row("55P03", Error::Code::Conflict);
    row("22012", Error::Code::InvalidInput);
}

void tst_SourceErrors::serverStates()
{
    QFETCH(QString, state);
    QFETCH(int, code);
    const Error error = postgres::serverError("t", state.toStdString(), "said so\n");
    QCOMPARE(static_cast<int>(error.code), code);
    QCOMPARE(error.detail.english(), std::string("said so"));
}

void tst_SourceErrors::cancelWhileReading()
{
    const OpenDir dir;
    RecordingContext context;
    QElapsedTimer since;
    std::atomic<bool> reading = false;
    context.onProgress = [&](const Progress&) {
        if (!reading.exchange(true)) {
            since.start();
            context.cancel();
        }
    };
    const auto manifest =
        extractPlain(serviceFor(*m_server, "big"), m_password, dir.path() / "s", context);
    QVERIFY(reading);
    QVERIFY2(since.elapsed() < 1500, qPrintable(QString::number(since.elapsed())));
    QVERIFY(!manifest);
    QVERIFY(manifest.error().code == Error::Code::Cancelled);
    QTRY_COMPARE_WITH_TIMEOUT(sessions(), std::string("0\n"), 2000);
}

void tst_SourceErrors::cancelWhileWaitingForLock()
{
    // Another session holds the table; introspection waits for it until somebody cancels.
    auto holder = std::async(std::launch::async, [&] {
        return m_server->sql("big",
                             "BEGIN; LOCK TABLE small IN ACCESS EXCLUSIVE MODE; SELECT "
                             "pg_sleep(3); COMMIT");
    });
    QTRY_COMPARE(m_server
                     ->sql("postgres",
                           "SELECT count(*) FROM pg_locks WHERE mode = "
                           "'AccessExclusiveLock' AND granted")
                     .output,
                 std::string("1\n"));
    const Service service = serviceFor(*m_server, "big");
    RecordingContext context;
    auto work = std::async(std::launch::async, [&] {
        return extractPlain(service, m_password, fs::path("/nonexistent"), context);
    });
    QTRY_COMPARE(m_server
                     ->sql("postgres",
                           "SELECT count(*) FROM pg_stat_activity WHERE datname = 'big' AND "
                           "wait_event_type = 'Lock' AND application_name = 'decant'")
                     .output,
                 std::string("1\n"));
    QElapsedTimer since;
    since.start();
    context.cancel();
    const auto outcome = work.get();
    QVERIFY2(since.elapsed() < 500, qPrintable(QString::number(since.elapsed())));
    QVERIFY(!outcome);
    QVERIFY(outcome.error().code == Error::Code::Cancelled);
    QCOMPARE(holder.get().exitCode, 0);
}

void tst_SourceErrors::statementTimeout()
{
    Service service = serviceFor(*m_server, "big");
    service.source.statementTimeoutSeconds = 1;
    QCOMPARE(m_server->sql("big", "CREATE VIEW slow AS SELECT pg_sleep(20)::text AS t").errors,
             std::string());
    RecordingContext context;
    auto source = makeSource(service, m_password);
    const auto rows = (*source)->sampleRows({"public", "slow"}, 1, context);
    QVERIFY(!rows);
    QVERIFY(rows.error().code == Error::Code::Unavailable);
    QVERIFY(rows.error().hint.english().find("timeout") != std::string::npos);
    QCOMPARE(rows.error().what, std::string("public.slow"));
}

void tst_SourceErrors::diskFull()
{
    // A limit on file size stands for the end of the disk; it works for every user.
    struct rlimit before { };
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    struct rlimit small = before;
    small.rlim_cur = rlim_t{1} << 20U;
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const OpenDir dir;
    RecordingContext context;
    const auto manifest =
        extractPlain(serviceFor(*m_server, "big"), m_password, dir.path() / "s", context);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!manifest);
    QVERIFY2(manifest.error().code == Error::Code::NoSpace,
             manifest.error().detail.english().c_str());
    QVERIFY(manifest.error().what.find("/data/00001") != std::string::npos);
    QVERIFY(!manifest.error().hint.empty());
    QVERIFY(!fs::exists(manifest.error().what));
    QTRY_COMPARE_WITH_TIMEOUT(sessions(), std::string("0\n"), 2000);
}

void tst_SourceErrors::diskFullForTheSchema()
{
    // Needs the right to mount; elsewhere diskFull() stands for it.
    const OpenDir dir;
    const QString folder = QString::fromStdString(dir.path().string());
    if (run(QStringLiteral("mount"),
            {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
             QStringLiteral("size=64k"), QStringLiteral("tmpfs"), folder})
            .exitCode
        != 0)
        return;
    RecordingContext context;
    Service service = serviceFor(*m_server, "big");
    const auto manifest = extractPlain(service, m_password, dir.path() / "s", context);
    QCOMPARE(run(QStringLiteral("umount"), {folder}).exitCode, 0);
    QVERIFY(!manifest);
    QVERIFY2(manifest.error().code == Error::Code::NoSpace,
             manifest.error().detail.english().c_str());
}

void tst_SourceErrors::noClientForTheServer()
{
    const auto folder = postgres::findClientFolder(99);
    QVERIFY(!folder);
    QVERIFY(folder.error().code == Error::Code::NotFound);
    QVERIFY(folder.error().hint.english().find("postgresql-client-99") != std::string::npos);
    QVERIFY(postgres::findClientFolder(std::stoi(m_server->value("MAJOR"))).has_value());
}

void tst_SourceErrors::serverGoneWhileReading()
{
    const OpenDir dir;
    RecordingContext context;
    std::atomic<bool> reading = false;
    std::future<void> killer;
    context.onProgress = [&](const Progress&) {
        if (!reading.exchange(true))
            killer = std::async(std::launch::async, [&] { m_server->stop(); });
    };
    QElapsedTimer since;
    since.start();
    const auto manifest =
        extractPlain(serviceFor(*m_server, "big"), m_password, dir.path() / "s", context);
    QVERIFY(reading);
    killer.wait();
    QVERIFY(!manifest);
    QVERIFY2(manifest.error().code == Error::Code::Unavailable,
             manifest.error().detail.english().c_str());
    QVERIFY(manifest.error().area == Error::Area::Source);
    QVERIFY(!manifest.error().hint.empty());
    QVERIFY(since.elapsed() < 60'000);
}

QTEST_GUILESS_MAIN(tst_SourceErrors)
#include "tst_sourceerrors.moc"
