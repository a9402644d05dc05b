// SPDX-License-Identifier: MIT
#include "model/artifacts/artifacts.h"
#include "services/engine/dockerengine.h"
#include "services/registry/push.h"
#include "tests/support/sandbox.h"
#include "tests/support/testcontext.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <fstream>
#include <map>

using namespace Qt::StringLiterals;
using namespace decant;
using namespace decant::test;

namespace {

constexpr int kLayers = 5;
constexpr const char* kPodmanBase = "localhost/decant-test-base:1";

constexpr const char* kShop =
    "CREATE TABLE big (id int PRIMARY KEY, name text, at timestamptz);\n"
    "INSERT INTO big SELECT g, md5(g::text), to_timestamp(g) FROM generate_series(1, 40000) g;\n"
    "CREATE INDEX big_name ON big (name);\n"
    "CREATE TABLE docs (id serial PRIMARY KEY, body text);\n"
    "INSERT INTO docs (body) SELECT string_agg(md5((g * 1000 + k)::text), '')\n"
    "  FROM generate_series(1, 100) g, generate_series(1, 200) k GROUP BY g ORDER BY g;\n"
    "CREATE TABLE small (id int PRIMARY KEY, big_id int REFERENCES big, note text);\n"
    "INSERT INTO small SELECT g, g, 'note ' || g FROM generate_series(1, 300) g;\n"
    "CREATE MATERIALIZED VIEW totals AS SELECT id % 7 AS part, count(*) FROM big GROUP BY 1;\n";
constexpr const char* kChange = "UPDATE small SET note = 'changed' WHERE id % 2 = 0;\n"
                                "INSERT INTO small SELECT g, g, 'new' FROM "
                                "generate_series(301, 340) g;\n";
constexpr const char* kSums =
    "SELECT 'big', count(*), md5(string_agg(t::text, '/' ORDER BY id)) FROM big t UNION ALL "
    "SELECT 'docs', count(*), md5(string_agg(t::text, '/' ORDER BY id)) FROM docs t UNION ALL "
    "SELECT 'small', count(*), md5(string_agg(t::text, '/' ORDER BY id)) FROM small t UNION ALL "
    "SELECT 'totals', count(*), md5(string_agg(t::text, '/' ORDER BY part)) FROM totals t";

class Log : public BuildObserver {
public:
    void step(const BuildStep& /*step*/) override { }
    void output(int /*step*/, std::string_view /*line*/) override { }
};

class NoObserver : public PushObserver {
public:
    void blob(const BlobProgress& /*progress*/) override { }
};

}  // namespace

/// The data folder in several layers: what a refresh that changes one small table costs, and
/// whether PostgreSQL starts on a folder that several instructions put together.
class tst_Layers : public QObject {
    Q_OBJECT

    TestContext m_context;
    std::unique_ptr<PostgresSandbox> m_source;
    std::unique_ptr<EngineSandbox> m_engine;
    QTemporaryDir m_work;
    std::string m_base;
    std::string m_expected[2];

    [[nodiscard]] QString snapshot(int number) const
    {
        return m_work.filePath(u"snapshot%1"_s.arg(number));
    }

    bool takeSnapshot(int number)
    {
        auto environment = m_source->environment();
        environment["PGDATABASE"] = "shop";
        const Ran sums = m_source->sql("shop", kSums);
        m_expected[number] = sums.output;
        return sums.exitCode == 0
            && run(u"bash"_s,
                   {QStringLiteral(DECANT_SOURCE_DIR "/tests/support/plainsnapshot.sh"),
                    snapshot(number), u"none"_s},
                   environment)
                   .exitCode
            == 0;
    }

    [[nodiscard]] BuildRequest request(int number, const std::string& base,
                                       const std::string& tag) const
    {
        Project project;
        project.name = "webshop";
        project.services.push_back({});
        project.services.front().name = "shop";
        project.services.front().image.base = base;
        project.services.front().image.layers = kLayers;
        BuildRequest request;
        request.noCache = true;
        request.tags = {tag};
        for (const Artifact& artifact : generateArtifacts(project, {})) {
            if (artifact.path.starts_with("docker/shop/"))
                request.context.push_back({artifact.path.substr(12), artifact.text, {}, 0644});
        }
        QDirIterator files(snapshot(number), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            request.context.push_back({"snapshot" + path.mid(snapshot(number).size()).toStdString(),
                                       {},
                                       path.toStdString(),
                                       0644});
        }
        return request;
    }

    [[nodiscard]] std::vector<std::string> layersOf(Engine& engine, const std::string& tag)
    {
        const auto facts = engine.inspectImage(tag, m_context);
        if (!facts || facts->diffIds.size() < kLayers)
            return {};
        return {facts->diffIds.end() - kLayers, facts->diffIds.end()};
    }

    /// Starts the image and compares what is in it with the source.
    void startsWith(Engine& engine, const std::string& tag, const std::string& expected)
    {
        ContainerRequest container;
        container.image = tag;
        container.network = false;
        const auto id = engine.createContainer(container, m_context);
        QVERIFY2(id, id ? "" : id.error().detail.english().c_str());
        QVERIFY(engine.startContainer(*id, m_context));
        const auto query = [&](const std::string& sql) {
            const auto ran =
                engine.exec(*id, {"psql", "-XAt", "-d", "shop", "-c", sql}, {}, m_context);
            return ran ? ran->output + ran->errorOutput : ran.error().detail.english();
        };
        QTRY_COMPARE_WITH_TIMEOUT(query("SELECT 1"), std::string("1\n"), 30'000);
        QCOMPARE(query(kSums), expected);
        QCOMPARE(query("SELECT count(*) FROM pg_index WHERE NOT indisvalid"), std::string("0\n"));
        // the owner and mode that PostgreSQL insists on, in every folder of the data
        const auto modes = engine.exec(
            *id, {"sh", "-c", "find /decant/pgdata -type d ! -perm 0700 -o ! -user postgres"}, {},
            m_context);
        QVERIFY(modes);
        QCOMPARE(modes->output + modes->errorOutput, std::string());
        QVERIFY(engine.removeContainer(*id));
    }

    /// Checksums of all files of the data folder as the image has them, by path.
    [[nodiscard]] std::map<std::string, std::string> filesOf(Engine& engine, const std::string& tag)
    {
        ContainerRequest container;
        container.image = tag;
        container.command = {"sleep", "600"};
        const auto id = engine.createContainer(container, m_context);
        if (!id || !engine.startContainer(*id, m_context))
            return {};
        const auto listed =
            engine.exec(*id, {"sh", "-c", "cd /decant/pgdata && find . -type f -exec md5sum {} +"},
                        {}, m_context);
        std::map<std::string, std::string> files;
        if (listed) {
            const QStringList lines = QString::fromStdString(listed->output).split(u'\n');
            for (const QString& line : lines) {
                if (line.size() > 34)
                    files[line.mid(34).toStdString()] = line.left(32).toStdString();
            }
        }
        return engine.removeContainer(*id) ? files : std::map<std::string, std::string>();
    }

private slots:
    void initTestCase()
    {
        std::string problem;
        m_source = PostgresSandbox::start(problem);
        DECANT_REQUIRE(m_source, problem);
        m_engine = EngineSandbox::start(problem);
        DECANT_REQUIRE(m_engine, problem);
        m_base = m_engine->loadBaseImage("decant-test-base:1", problem);
        QVERIFY2(!m_base.empty(), problem.c_str());
        QCOMPARE(m_source->sql("postgres", "CREATE DATABASE shop").exitCode, 0);
        const Ran filled = m_source->sql("shop", kShop);
        QVERIFY2(filled.exitCode == 0, filled.errors.c_str());
        QVERIFY(takeSnapshot(0));
        QCOMPARE(m_source->sql("shop", kChange).exitCode, 0);
        QVERIFY(takeSnapshot(1));
    }

    void unchangedTablesKeepTheirLayer_data()
    {
        QTest::addColumn<bool>("buildKit");
        QTest::newRow("classic") << false;
        QTest::newRow("BuildKit") << true;
    }
    void unchangedTablesKeepTheirLayer()
    {
        QFETCH(const bool, buildKit);
        EngineEndpoint endpoint;
        endpoint.url = m_engine->endpoint();
        DockerEngine engine(endpoint, buildKit ? BuilderChoice::BuildKit : BuilderChoice::Classic);
        std::string problem;
        const auto registry = RegistrySandbox::start(problem);
        DECANT_REQUIRE(registry, problem);
        const std::string name = registry->host() + "/shop/db:";
        Log log;
        NoObserver observer;
        std::vector<std::string> layers[2];
        PushResult pushed[2];
        for (int i = 0; i < 2; ++i) {
            const std::string tag = name + std::to_string(i);
            const auto built = engine.build(request(i, m_base, tag), log, m_context);
            QVERIFY2(built, built ? "" : built.error().detail.english().c_str());
            layers[i] = layersOf(engine, tag);
            QCOMPARE(layers[i].size(), static_cast<std::size_t>(kLayers));
            RegistryOptions options;
            options.cacheFile = m_work.filePath(u"blobs%1"_s.arg(buildKit)).toStdString();
            auto result = pushImage(engine, tag, options, observer, m_context);
            QVERIFY2(result, result ? "" : result.error().detail.english().c_str());
            pushed[i] = *result;
        }
        // templates, big, docs: the same; small and catalogs: new
        for (std::size_t i = 0; i < kLayers; ++i) {
            const bool same = layers[0][i] == layers[1][i];
            QVERIFY2(same == (i < 3), std::to_string(i).c_str());
        }
        qInfo("first push %lld bytes, after a change of one small table %lld of %lld",
              static_cast<long long>(pushed[0].sentBytes),
              static_cast<long long>(pushed[1].sentBytes),
              static_cast<long long>(pushed[1].totalBytes));
        QVERIFY(pushed[1].sentBytes * 10 < pushed[1].totalBytes);
        startsWith(engine, name + "0", m_expected[0]);
        startsWith(engine, name + "1", m_expected[1]);
    }

    /// Two builds of one snapshot: every layer of rows is the same to the bit. What PostgreSQL
    /// stamps with the moment (system identifier, transaction times, its log of writes) and the
    /// catalogs that name it are all in the last layer, and are most of what differs there.
    void sameSnapshotSameLayers()
    {
        auto engine = openEngine(m_engine->endpoint(), m_context);
        QVERIFY(engine);
        Log log;
        std::vector<std::string> layers[2];
        std::map<std::string, std::string> files[2];
        for (int i = 0; i < 2; ++i) {
            const std::string tag = "shop:again" + std::to_string(i);
            const auto built = (*engine)->build(request(0, m_base, tag), log, m_context);
            QVERIFY2(built, built ? "" : built.error().detail.english().c_str());
            layers[i] = layersOf(**engine, tag);
            files[i] = filesOf(**engine, tag);
            QVERIFY(files[i].size() > 1000);
        }
        for (std::size_t i = 0; i + 1 < kLayers; ++i)
            QCOMPARE(layers[0][i], layers[1][i]);
        QStringList different;
        for (const auto& [path, sum] : files[0]) {
            if (files[1][path] != sum)
                different << QString::fromStdString(path);
        }
        QCOMPARE(files[0].size(), files[1].size());
        qInfo("%d of %d files differ: %s", static_cast<int>(different.size()),
              static_cast<int>(files[0].size()), qPrintable(different.join(u' ')));
        QVERIFY(different.size() < static_cast<qsizetype>(files[0].size()) / 20);
    }

    void builtByPodman()
    {
        std::string problem;
        const auto sandbox = PodmanSandbox::start(problem);
        DECANT_REQUIRE(sandbox, problem);
        auto podman = openEngine(sandbox->endpoint(), m_context);
        QVERIFY(podman);
        auto docker = openEngine(m_engine->endpoint(), m_context);
        QVERIFY(docker);
        const std::string archive = m_work.filePath(u"image.tar"_s).toStdString();
        const auto carry = [&](Engine& from, Engine& to, const std::string& tag) {
            std::ofstream out(archive, std::ios::binary | std::ios::trunc);
            const auto saved = from.saveImage(
                tag,
                [&](std::span<const char> bytes) {
                    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
                    return out.good();
                },
                m_context);
            out.close();
            return saved && to.loadImage(archive, m_context);
        };
        QVERIFY((*docker)->tagImage(m_base, kPodmanBase, m_context));
        QVERIFY(carry(**docker, **podman, kPodmanBase));
        Log log;
        const std::string tag = "localhost/shop:podman";
        const auto built = (*podman)->build(request(0, kPodmanBase, tag), log, m_context);
        QVERIFY2(built, built ? "" : built.error().detail.english().c_str());
        QCOMPARE(layersOf(**podman, tag).size(), static_cast<std::size_t>(kLayers));
        QVERIFY(carry(**podman, **docker, tag));
        startsWith(**docker, tag, m_expected[0]);
    }

    void tooLittleRoomInLayers()
    {
        auto engine = openEngine(m_engine->endpoint(), m_context);
        QVERIFY(engine);
        BuildRequest wanted = request(0, m_base, "shop:small");
        for (ContextFile& file : wanted.context) {
            const auto limit = file.text.find("DECANT_LAYER_BYTES=");
            if (file.path == "Dockerfile" && limit != std::string::npos)
                file.text.replace(limit, file.text.find('\n', limit) - limit,
                                  "DECANT_LAYER_BYTES=1000000");
        }
        class Lines : public Log {
        public:
            void output(int /*step*/, std::string_view line) override { text += line; }
            std::string text;
        } lines;
        const auto built = (*engine)->build(wanted, lines, m_context);
        QVERIFY(!built);
        QVERIFY2(lines.text.find("raise image.layers or registry.max_layer") != std::string::npos,
                 lines.text.substr(lines.text.size() > 800 ? lines.text.size() - 800 : 0).c_str());
    }
};

QTEST_GUILESS_MAIN(tst_Layers)
#include "tst_layers.moc"
