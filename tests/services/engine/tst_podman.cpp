// SPDX-License-Identifier: MIT
#include "services/engine/dockerengine.h"
#include "services/image/imagestream.h"
#include "tests/services/engine/enginetesting.h"
#include "tests/support/sandbox.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>

using namespace decant;
using namespace decant::test;

namespace {

constexpr const char* kBase = "localhost/decant-test/tiny:1";
constexpr const char* kImage = "localhost/decant-test/image:1";

/// Reads no layer.
class NoLayers : public ImageSink {
public:
    Result<> layer(LayerStream& /*stream*/) override { return {}; }
    void text(const std::string& /*path*/, std::string_view /*text*/) override { }
};

}  // namespace

/// Podman through its Docker-compatible API. Containers are started by Docker: not every machine
/// lets Podman do that.
class tst_Podman : public QObject {
    Q_OBJECT

    std::unique_ptr<PodmanSandbox> m_sandbox;
    std::unique_ptr<Engine> m_engine;

private slots:
    void initTestCase()
    {
        std::string problem;
        m_sandbox = PodmanSandbox::start(problem);
        DECANT_REQUIRE(m_sandbox, problem);
        RecordingContext context;
        RecordingObserver observer;
        auto engine = openEngine(m_sandbox->endpoint(), context);
        QVERIFY2(engine, engine ? "" : engine.error().detail.english().c_str());
        m_engine = std::move(*engine);
        const auto built = m_engine->build(tinyImage(kBase), observer, context);
        QVERIFY2(built, built ? "" : built.error().detail.english().c_str());
    }

    void facts()
    {
        RecordingContext context;
        const auto facts = m_engine->facts(context);
        QVERIFY(facts);
        QCOMPARE(facts->name, std::string("podman"));
        QVERIFY(!facts->buildKit);
        QVERIFY(!facts->version.empty());
    }

    void builtHereStartsInDocker()
    {
        RecordingContext context;
        RecordingObserver observer;
        BuildRequest request;
        request.noCache = true;
        request.tags = {kImage};
        request.labels = {{"decant.test", "a \"quoted\" value"}};
        request.buildArguments = {{"BASE", kBase}};
        request.context.push_back({"Dockerfile",
                                   "ARG BASE\n"
                                   "FROM ${BASE} AS donor\n"
                                   "COPY hello.txt /snapshot/\n"
                                   "RUN cat /snapshot/hello.txt; mkdir -p /decant/pgdata; "
                                   "chmod 700 /decant/pgdata; "
                                   "echo 'DECANT step=1 of=1 name=load done=1 total=2'\n"
                                   "FROM ${BASE}\n"
                                   "COPY --from=donor /decant/ /decant/\n"
                                   "HEALTHCHECK --interval=2s CMD [\"/bin/ls\", \"/decant\"]\n"
                                   "CMD [\"/bin/sleep\", \"600\"]\n",
                                   {},
                                   0644});
        request.context.push_back({"hello.txt", "hello from the context\n", {}, 0644});
        const auto built = m_engine->build(request, observer, context);
        QVERIFY2(built, built ? "" : built.error().detail.english().c_str());
        QVERIFY(std::find(observer.lines.begin(), observer.lines.end(), "hello from the context")
                != observer.lines.end());
        const auto told = context.told();
        QVERIFY(std::any_of(told.begin(), told.end(), [](const auto& entry) {
            return entry.stage == "build" && entry.item == "load 1/2";
        }));

        // Podman's own API hides the health check, the image has it
        NoLayers sink;
        const auto config = readImage(*m_engine, kImage, sink, context);
        QVERIFY2(config, config ? "" : config.error().detail.english().c_str());
        QVERIFY(config->text.find("Healthcheck") != std::string::npos);
        QVERIFY(config->text.find("a \\\"quoted\\\" value") != std::string::npos);

        QTemporaryDir folder;
        const std::string archive = folder.filePath(QStringLiteral("image.tar")).toStdString();
        std::ofstream out(archive, std::ios::binary);
        QVERIFY(m_engine->saveImage(
            kImage,
            [&](std::span<const char> bytes) {
                out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
                return out.good();
            },
            context));
        out.close();
        std::string problem;
        const auto sandbox = EngineSandbox::start(problem);
        DECANT_REQUIRE(sandbox, problem);
        auto docker = openEngine(sandbox->endpoint(), context);
        QVERIFY(docker);
        QVERIFY((*docker)->loadImage(archive, context));
        ContainerRequest container;
        container.image = kImage;
        const auto id = (*docker)->createContainer(container, context);
        QVERIFY2(id, id ? "" : id.error().detail.english().c_str());
        QVERIFY((*docker)->startContainer(*id, context));
        const auto listed = (*docker)->exec(*id, {"/bin/ls", "-ld", "/decant/pgdata"}, {}, context);
        QVERIFY2(listed, listed ? "" : listed.error().detail.english().c_str());
        QVERIFY2(listed->output.starts_with("drwx------"), listed->output.c_str());
        QVERIFY((*docker)->removeContainer(*id));
    }

    void failingStep()
    {
        RecordingContext context;
        RecordingObserver observer;
        BuildRequest request;
        request.buildArguments = {{"BASE", kBase}};
        request.context.push_back(
            {"Dockerfile", "ARG BASE\nFROM ${BASE}\nRUN echo the reason; exit 7\n", {}, 0644});
        const auto built = m_engine->build(request, observer, context);
        QVERIFY(!built);
        QCOMPARE(built.error().code, Error::Code::InvalidInput);
        QVERIFY2(built.error().detail.english().find("exit code 7") != std::string::npos,
                 built.error().detail.english().c_str());
        QVERIFY(built.error().detail.english().find("the reason") != std::string::npos);
    }

    /// Its API has no way to end a step that runs: the person is told, and waits for nothing.
    void cancelIsHonest()
    {
        RecordingContext context;
        RecordingObserver observer;
        observer.whenOutput = [&](std::string_view line) {
            if (line == "begun")
                context.cancel();
        };
        BuildRequest request;
        request.noCache = true;
        request.buildArguments = {{"BASE", kBase}};
        request.context.push_back(
            {"Dockerfile", "ARG BASE\nFROM ${BASE}\nRUN echo begun; sleep 5\n", {}, 0644});
        const auto built = m_engine->build(request, observer, context);
        QVERIFY(!built);
        QCOMPARE(built.error().code, Error::Code::Cancelled);
        QVERIFY(context.secondsSinceCancel() < 0.5);
        QVERIFY(context.said("Podman goes on with the step"));
    }
};

QTEST_GUILESS_MAIN(tst_Podman)
#include "tst_podman.moc"
