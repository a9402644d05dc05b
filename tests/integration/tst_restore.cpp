// SPDX-License-Identifier: MIT
#include "model/artifacts/artifacts.h"
#include "tests/support/sandbox.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace decant;
using decant::test::Ran;

namespace {

constexpr const char* kPassword = "well-known \"$1\\ 42'";

bool writeFile(const QString& path, const std::string& text)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(QByteArray::fromStdString(text)) == static_cast<qint64>(text.size());
}

std::string readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// The end of a long output: QVERIFY2 shows the first thousand characters only.
std::string lastOf(const std::string& text)
{
    constexpr std::size_t kShown = 900;
    return text.size() > kShown ? text.substr(text.size() - kShown) : text;
}

/// pg_dump writes a random word into each plain dump.
QString withoutRandomLines(const std::string& dump)
{
    QString text = QString::fromStdString(dump);
    return text.remove(
        QRegularExpression(u"^\\\\(un)?restrict .*$"_s, QRegularExpression::MultilineOption));
}

}  // namespace

/// The generated Dockerfile and restore script with a real server, a real engine and a snapshot
/// made by plain means.
class tst_restore : public QObject {
    Q_OBJECT

private:
    struct Container {
        const tst_restore* test = nullptr;
        QString name;
        Container(const Container&) = delete;
        Container& operator=(const Container&) = delete;
        Container(const tst_restore* owner, QString containerName)
            : test(owner)
            , name(std::move(containerName))
        {
        }
        ~Container() { (void)test->m_engine->docker({u"rm"_s, u"-fv"_s, name}); }
    };

    std::unique_ptr<test::PostgresSandbox> m_source;
    std::unique_ptr<test::EngineSandbox> m_engine;
    QTemporaryDir m_work;
    ImageOptions m_options;
    int m_number = 0;

    static QString fixture(const QString& name)
    {
        return QStringLiteral(DECANT_SOURCE_DIR "/tests/fixtures/restore/") + name;
    }

    [[nodiscard]] Ran snapshot(const QString& folder, const QString& compression) const
    {
        auto environment = m_source->environment();
        environment["PGDATABASE"] = "shop";
        return test::run(u"bash"_s,
                         {QStringLiteral(DECANT_SOURCE_DIR "/tests/support/plainsnapshot.sh"),
                          folder, compression},
                         environment);
    }

    /// Builds an image of the snapshot after `change` was made to a copy of it.
    Ran build(const QString& tag, const ImageOptions& options,
              const std::function<void(const QString& snapshot)>& change = {},
              const QString& compression = u"zstd"_s)
    {
        const QString context = m_work.filePath(u"context%1"_s.arg(++m_number));
        const QString folder = context + u"/snapshot"_s;
        if (!QDir().mkpath(context))
            return {1, {}, "cannot make the build context"};
        const Ran copied = test::run(u"cp"_s, {u"-rT"_s, m_work.filePath(compression), folder});
        if (copied.exitCode != 0)
            return copied;
        if (change)
            change(folder);
        Project project;
        project.name = "webshop";
        Service service;
        service.name = "shop";
        service.image = options;
        project.services.push_back(service);
        for (const Artifact& artifact : generateArtifacts(project, {})) {
            if (artifact.path.starts_with("docker/shop/")
                && !writeFile(context + QString::fromStdString(artifact.path.substr(11)),
                              artifact.text))
                return {1, {}, "cannot write the build context"};
        }
        Ran built = m_engine->docker({u"build"_s, u"--force-rm"_s, u"--tag"_s, tag,
                                      u"--build-arg"_s, u"DECANT_SNAPSHOT_HASH=abc123"_s, context});
        built.output += built.errors;
        return built;
    }

    [[nodiscard]] Ran inContainer(const Container& container, const QStringList& arguments) const
    {
        return m_engine->docker(QStringList{u"exec"_s, container.name} + arguments);
    }

    /// Runs a command in a fresh container without starting the database.
    [[nodiscard]] Ran once(const QString& image, const QString& command) const
    {
        return m_engine->docker({u"run"_s, u"--rm"_s, u"--network"_s, u"none"_s, u"--entrypoint"_s,
                                 u"sh"_s, image, u"-c"_s, command});
    }

    [[nodiscard]] bool becomesReady(const Container& container) const
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 30'000) {
            if (inContainer(container, {u"pg_isready"_s, u"-q"_s, u"-h"_s, u"127.0.0.1"_s}).exitCode
                == 0)
                return true;
            QTest::qWait(50);
        }
        return false;
    }

    [[nodiscard]] std::string query(const Container& container, const QString& database,
                                    const QString& sql) const
    {
        const Ran ran =
            inContainer(container, {u"psql"_s, u"-XAt"_s, u"-d"_s, database, u"-c"_s, sql});
        return ran.exitCode == 0 ? ran.output : "failed: " + ran.errors;
    }

private slots:
    void initTestCase()
    {
        std::string problem;
        m_source = test::PostgresSandbox::start(problem);
        DECANT_REQUIRE(m_source, problem);
        m_engine = test::EngineSandbox::start(problem);
        DECANT_REQUIRE(m_engine, problem);
        m_options.base = m_engine->loadBaseImage("decant-test-base:1", problem);
        QVERIFY2(!m_options.base.empty(), problem.c_str());
        m_options.password = kPassword;

        QCOMPARE(m_source->sql("postgres", "CREATE DATABASE shop").exitCode, 0);
        const Ran filled = m_source->sqlFile("shop", fixture(u"shop.sql"_s));
        QVERIFY2(filled.exitCode == 0, filled.errors.c_str());
        for (const QString& compression : {u"zstd"_s, u"gzip"_s, u"none"_s}) {
            const Ran made = snapshot(m_work.filePath(compression), compression);
            QVERIFY2(made.exitCode == 0, made.errors.c_str());
        }
        const Ran built = build(u"shop:1"_s, m_options);
        QVERIFY2(built.exitCode == 0, lastOf(built.output).c_str());
        for (const char* name :
             {"check", "initdb", "start", "schema", "load", "indexes", "after", "vacuum", "finish"})
            QVERIFY2(contains(built.output, std::string("of=9 name=") + name), name);
        QVERIFY(contains(built.output, "name=load done=4 total=4"));
        QVERIFY(contains(built.output, "DECANT fact snapshot: abc123"));
    }

    void restoredIsTheSame()
    {
        const Container container(this, u"same"_s);
        QCOMPARE(m_engine
                     ->docker({u"run"_s, u"-d"_s, u"--name"_s, container.name, u"--network"_s,
                               u"none"_s, u"shop:1"_s})
                     .exitCode,
                 0);
        QVERIFY(becomesReady(container));

        const Ran source = test::run(u"pg_dump"_s, {u"-s"_s, u"shop"_s}, m_source->environment());
        QVERIFY2(source.exitCode == 0, source.errors.c_str());
        const Ran result =
            inContainer(container, {u"pg_dump"_s, u"-s"_s, u"-U"_s, u"postgres"_s, u"shop"_s});
        QVERIFY2(result.exitCode == 0, result.errors.c_str());
        QCOMPARE(withoutRandomLines(result.output), withoutRandomLines(source.output));

        const std::string checksums = readFile(fixture(u"checksums.sql"_s));
        const Ran expected = m_source->sql("shop", checksums);
        QVERIFY2(expected.exitCode == 0, expected.errors.c_str());
        QVERIFY(expected.output.size() > 100);
        QCOMPARE(query(container, u"shop"_s, QString::fromStdString(checksums)), expected.output);

        // Frozen and analysed: nothing is left to do for autovacuum.
        QCOMPARE(query(container, u"shop"_s,
                       u"SELECT relallvisible = relpages, reltuples FROM pg_class "
                       "WHERE relname = 'customers'"_s),
                 std::string("t|500\n"));
        QVERIFY(query(container, u"shop"_s,
                      u"SELECT count(*) FROM pg_stats WHERE tablename = 'orders'"_s)
                != "0\n");
    }

    void runsWithTheUsualConfiguration()
    {
        const Container container(this, u"usual"_s);
        QCOMPARE(m_engine
                     ->docker({u"run"_s, u"-d"_s, u"--name"_s, container.name, u"--network"_s,
                               u"none"_s, u"shop:1"_s})
                     .exitCode,
                 0);
        QVERIFY(becomesReady(container));
        QCOMPARE(
            query(container, u"postgres"_s,
                  u"SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'wal_level', "
                  "'full_page_writes', 'autovacuum', 'listen_addresses', 'max_wal_senders', "
                  "'dynamic_shared_memory_type') ORDER BY 1"_s),
            std::string("autovacuum|on\ndynamic_shared_memory_type|posix\nfsync|on\n"
                        "full_page_writes|on\nlisten_addresses|*\nmax_wal_senders|10\n"
                        "wal_level|replica\n"));
        QCOMPARE(query(container, u"postgres"_s, u"SHOW max_wal_size"_s), std::string("1GB\n"));
        QCOMPARE(query(container, u"postgres"_s, u"SHOW min_wal_size"_s), std::string("80MB\n"));
        QCOMPARE(inContainer(container, {u"id"_s, u"-un"_s}).output, std::string("postgres\n"));
        QCOMPARE(query(container, u"postgres"_s, u"SELECT datname FROM pg_database ORDER BY 1"_s),
                 std::string("postgres\nshop\ntemplate0\ntemplate1\n"));

        // The healthcheck of the image sees the same.
        QTRY_COMPARE_WITH_TIMEOUT(m_engine
                                      ->docker({u"inspect"_s, u"--format"_s,
                                                u"{{.State.Health.Status}}"_s, container.name})
                                      .output,
                                  std::string("healthy\n"), 20'000);

        QCOMPARE(m_engine->docker({u"stop"_s, container.name}).exitCode, 0);
        const Ran state = m_engine->docker(
            {u"inspect"_s, u"--format"_s, u"{{.State.ExitCode}}"_s, container.name});
        QCOMPARE(state.output, std::string("0\n"));
        const Ran logs = m_engine->docker({u"logs"_s, container.name});
        QVERIFY2(contains(logs.errors, "database system is shut down"), logs.errors.c_str());
        QVERIFY2(!contains(logs.errors, "was not properly shut down"), logs.errors.c_str());
        QVERIFY2(!contains(logs.errors, "WARNING"), logs.errors.c_str());
    }

    void modesAndOwners()
    {
        QCOMPARE(once(u"shop:1"_s,
                      u"stat -c '%a %U %n' /decant /decant/pgdata /decant/pgdata/base "
                      "/decant/relations.tsv; find /decant/pgdata -type d -perm /077; "
                      "find /decant/pgdata -type f -perm /077"_s)
                     .output,
                 std::string("755 root /decant\n700 postgres /decant/pgdata\n"
                             "700 postgres /decant/pgdata/base\n"
                             "644 postgres /decant/relations.tsv\n"));
    }

    void cleanlyShutDownAndLean()
    {
        const Ran control = once(u"shop:1"_s, u"LC_ALL=C pg_controldata"_s);
        QVERIFY2(contains(control.output, "Database cluster state:               shut down\n"),
                 control.output.c_str());
        const Ran wal = once(u"shop:1"_s, u"du -sb $PGDATA/pg_wal | cut -f1"_s);
        QVERIFY2(std::stoll(wal.output) < 5'000'000, wal.output.c_str());
        QCOMPARE(once(u"shop:1"_s,
                      u"cd $PGDATA && ls postmaster.* current_logfiles log pg_log "
                      "pg_stat_tmp/* pg_dynshmem/* 2>/dev/null"_s)
                     .output,
                 std::string());
    }

    /// What lies under a VOLUME is copied at every start.
    void dataIsOutsideOfEveryVolume()
    {
        const Ran volumes = m_engine->docker(
            {u"inspect"_s, u"--format"_s,
             u"{{range $path, $x := .Config.Volumes}}{{$path}}\n{{end}}"_s, u"shop:1"_s});
        QVERIFY(contains(volumes.output, "/var/lib/postgresql"));
        const QStringList paths =
            QString::fromStdString(volumes.output).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& path : paths)
            QVERIFY2(!u"/decant/pgdata/"_s.startsWith(path + u'/'), qPrintable(path));
    }

    /// The reason for the folder above the data: copied itself, it is open for everybody.
    void copyingTheDataFolderItselfOpensIt()
    {
        const QString context = m_work.filePath(u"trap"_s);
        QVERIFY(writeFile(context + u"/Dockerfile"_s,
                          "FROM shop:1 AS donor\nFROM shop:1\n"
                          "COPY --from=donor /decant/pgdata/ /other/\n"));
        const Ran built = m_engine->docker({u"build"_s, u"-t"_s, u"trap:1"_s, context});
        QVERIFY2(built.exitCode == 0, built.errors.c_str());
        QCOMPARE(once(u"trap:1"_s, u"stat -c %a /other"_s).output, std::string("755\n"));
    }

    void historyTellsNoPassword()
    {
        const Ran history = m_engine->docker({u"history"_s, u"--no-trunc"_s, u"shop:1"_s});
        QVERIFY(contains(history.output, "PGDATA"));
        QVERIFY2(!contains(history.output, "PASSWORD"), history.output.c_str());
        QVERIFY(!contains(history.output, "well-known"));
        QVERIFY(!contains(m_engine->docker({u"inspect"_s, u"shop:1"_s}).output, "well-known"));
    }

    void everyFileHasAName()
    {
        // Files of the restored database that the relation map does not know, and the reverse.
        const Ran unknown =
            once(u"shop:1"_s, QString::fromStdString(readFile(fixture(u"unnamedfiles.sh"_s))));
        QCOMPARE(unknown.output,
                 std::string("catalog index matview sequence table template toast "));
        const Ran map = once(u"shop:1"_s, u"cat /decant/relations.tsv"_s);
        QVERIFY(contains(map.output, "\ttable\tpublic.Odd \"name\" äö\tpublic.Odd \"name\" äö\n"));
        QVERIFY(contains(map.output, "\tindex\tpublic.orders_pkey\tpublic.orders\n"));
    }

    void names()
    {
        ImageOptions options = m_options;
        options.database = "odd 'name' = \"$HOME\" \\";
        options.user = "Admin $1";
        const Ran built = build(u"names:1"_s, options);
        QVERIFY2(built.exitCode == 0, lastOf(built.output).c_str());
        const Container container(this, u"names"_s);
        // A server that asks everybody for the password.
        const Ran run = m_engine->docker(
            {u"run"_s, u"-d"_s, u"--name"_s, container.name, u"--network"_s, u"none"_s,
             u"names:1"_s, u"sh"_s, u"-c"_s,
             u"echo 'host all all all scram-sha-256' >/tmp/hba; exec docker-entrypoint.sh postgres "
             "-c hba_file=/tmp/hba"_s});
        QVERIFY2(run.exitCode == 0, run.errors.c_str());
        QVERIFY(becomesReady(container));
        const auto login = [&](const QString& password) {
            return m_engine->docker(
                {u"exec"_s, u"-e"_s, u"PGPASSWORD="_s + password, u"-e"_s,
                 u"PGDATABASE="_s + QString::fromStdString(options.database), u"-e"_s,
                 u"PGUSER="_s + QString::fromStdString(options.user), container.name, u"psql"_s,
                 u"-h"_s, u"127.0.0.1"_s, u"-At"_s, u"-c"_s,
                 u"SELECT count(*), current_setting('is_superuser') FROM orders"_s});
        };
        const Ran allowed = login(QString::fromUtf8(kPassword));
        QVERIFY2(allowed.exitCode == 0, allowed.errors.c_str());
        QCOMPARE(allowed.output, std::string("3000|on\n"));
        const Ran refused = login(u"wrong"_s);
        QVERIFY(contains(refused.errors, "password authentication failed"));
    }

    void compressions_data()
    {
        QTest::addColumn<QString>("compression");
        QTest::newRow("gzip") << u"gzip"_s;
        QTest::newRow("none") << u"none"_s;
    }
    void compressions()
    {
        QFETCH(QString, compression);
        const Ran built = build(u"compressed:1"_s, m_options, {}, compression);
        QVERIFY2(built.exitCode == 0, lastOf(built.output).c_str());
    }

    /// The shell and tools of the Alpine images.
    void busybox()
    {
        const QString program = QStandardPaths::findExecutable(u"busybox"_s);
        QVERIFY(!program.isEmpty());
        ImageOptions options = m_options;
        options.donorExtra =
            "COPY snapshot/busybox /usr/local/bin/busybox\n"
            "RUN for tool in sh sed grep awk mktemp du ls wc tr cut tail head nproc "
            "id chown chmod mkdir rm cat sort; do "
            "ln -s busybox /usr/local/bin/$tool; done";
        const Ran built = build(u"busybox:1"_s, options, [&](const QString& snapshot) {
            QVERIFY(QFile::copy(program, snapshot + u"/busybox"_s));
        });
        QVERIFY2(built.exitCode == 0, lastOf(built.output).c_str());
        QVERIFY(contains(built.output, "name=load done=4 total=4"));
    }

    void missingLocaleIsSaid()
    {
        const Ran built = build(u"locale:1"_s, m_options, [](const QString& snapshot) {
            const QString path = snapshot + u"/database.env"_s;
            QString text = QString::fromStdString(readFile(path));
            text.replace(QRegularExpression(u"(COLLATE|CTYPE)='[^']*'"_s), u"\\1='xx_YY.UTF-8'"_s);
            QVERIFY(writeFile(path, text.toStdString()));
        });
        QVERIFY2(built.exitCode == 0, lastOf(built.output).c_str());
        QVERIFY2(
            contains(built.output, "DECANT warning the base image has no locale 'xx_YY.UTF-8'"),
            lastOf(built.output).c_str());
        QVERIFY(contains(once(u"locale:1"_s, u"cat /decant/manifest.txt"_s).output,
                         "warning: the base image has no locale 'xx_YY.UTF-8'"));
    }

    /// Every reason to stop: what is done to the snapshot or the image, and what is said about it.
    void failures_data()
    {
        using Change = std::function<void(const QString&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("donorExtra");
        QTest::addColumn<QString>("message");
        const auto append = [](const QString& file, const std::string& text) {
            return Change([file, text](const QString& snapshot) {
                const QString path = snapshot + u'/' + file;
                QVERIFY(writeFile(path, readFile(path) + text));
            });
        };
        const auto cut = [](const QString& file) {
            return Change([file](const QString& snapshot) {
                QVERIFY(QFile::resize(snapshot + u'/' + file,
                                      QFileInfo(snapshot + u'/' + file).size() / 2));
            });
        };
        const auto remove = [](const QString& file) {
            return Change([file](const QString& snapshot) {
                QVERIFY(QFile::remove(snapshot + u'/' + file));
            });
        };
        QTest::newRow("data file cut short")
            << cut(u"data/00001.copy.zst"_s) << QString()
            << u"DECANT error step=load load/00001.sql: ERROR:  program \"zstd"_s;
        QTest::newRow("row that does not fit")
            << append(u"load/00002.sql"_s, "INSERT INTO customers(name) VALUES (NULL);\n")
            << QString()
            << u"DECANT error step=load load/00002.sql: ERROR:  null value in column \"name\""_s;
        QTest::newRow("load file missing")
            << remove(u"load/00003.sql"_s) << QString()
            << u"DECANT error step=load the snapshot has 3 load files, its database.env says 4"_s;
        QTest::newRow("schema missing")
            << remove(u"schema.dump"_s) << QString()
            << u"DECANT error step=check /decant-snapshot/schema.dump"_s;
        QTest::newRow("schema cut short") << cut(u"schema.dump"_s) << QString()
                                          << u"DECANT error step=schema the pre-data objects"_s;
        QTest::newRow("constraint that does not hold")
            << append(u"load/00002.sql"_s, "INSERT INTO orders(customer) VALUES (-1);\n")
            << QString()
            << u"DECANT error step=indexes the post-data objects could not be restored"_s;
        QTest::newRow("broken statement after")
            << append(u"after.sql"_s, "SELECT nonsense;\n") << QString()
            << u"DECANT error step=after after.sql: ERROR:  column \"nonsense\" does not exist"_s;
        QTest::newRow("broken roles") << append(u"globals.sql"_s, "CREATE NONSENSE;\n") << QString()
                                      << u"DECANT error step=schema globals.sql could not be run"_s;
        QTest::newRow("no zstd in the base image")
            << Change() << u"RUN rm -f /usr/bin/zstd /bin/zstd"_s
            << u"DECANT error step=check the base image has no zstd to read the data with: set image.compression = \"gzip\""_s;
        QTest::newRow("extension missing")
            << append(u"extensions.txt"_s, "postgis\t3.3.2\n") << QString()
            << u"DECANT error step=start the base image lacks the extension(s) postgis: install them with image.donor_extra"_s;
        QTest::newRow("base image older than the source")
            << append(u"database.env"_s, "DECANT_SERVER_MAJOR='99'\n") << QString()
            << u"DECANT error step=check the base image has PostgreSQL 1"_s;
        QTest::newRow("no way to leave root")
            << Change() << u"RUN rm -f /usr/bin/setpriv /bin/setpriv"_s
            << u"DECANT error step=start the base image has none of gosu, su-exec, setpriv"_s;
    }
    void failures()
    {
        using Change = std::function<void(const QString&)>;
        QFETCH(Change, change);
        QFETCH(QString, donorExtra);
        QFETCH(QString, message);
        ImageOptions options = m_options;
        options.donorExtra = donorExtra.toStdString();
        const Ran built = build(u"broken:1"_s, options, change);
        QVERIFY(built.exitCode != 0);
        QVERIFY2(contains(built.output, message.toStdString()), lastOf(built.output).c_str());
        QVERIFY(m_engine->docker({u"inspect"_s, u"broken:1"_s}).exitCode != 0);
    }
};

QTEST_GUILESS_MAIN(tst_restore)
#include "tst_restore.moc"
