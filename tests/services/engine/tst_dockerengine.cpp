// SPDX-License-Identifier: MIT
#include "services/engine/dockerengine.h"
#include "tests/services/engine/enginetesting.h"
#include "tests/support/sandbox.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <numeric>
#include <thread>
#include <unistd.h>

using namespace decant;
using namespace decant::test;

Q_DECLARE_METATYPE(decant::BuilderChoice)

namespace {

constexpr const char* kBase = "decant-test/tiny:1";
constexpr const char* kImage = "decant-test/image:1";

EngineEndpoint endpointOf(const std::string& url)
{
    EngineEndpoint endpoint;
    endpoint.url = url;
    return endpoint;
}

BuildRequest request(const std::string& dockerfile)
{
    BuildRequest request;
    request.context.push_back({"Dockerfile", dockerfile, {}, 0644});
    request.buildArguments = {{"BASE", kBase}};
    request.noCache = true;
    return request;
}

bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// Whether any process of this machine has all of `argument` as one of its arguments.
bool processRuns(const std::string& argument)
{
    std::error_code problem;
    for (const auto& entry : std::filesystem::directory_iterator("/proc", problem)) {
        std::ifstream file(entry.path() / "cmdline");
        std::string word;
        while (std::getline(file, word, '\0')) {
            if (word == argument)
                return true;
        }
    }
    return false;
}

ContainerRequest created()
{
    ContainerRequest request;
    request.image = kBase;
    return request;
}

long peakKilobytes()
{
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word) {
        if (word == "VmHWM:") {
            long kilobytes = 0;
            status >> kilobytes;
            return kilobytes;
        }
    }
    return 0;
}

}  // namespace

class tst_DockerEngine : public QObject {
    Q_OBJECT

    std::unique_ptr<EngineSandbox> m_sandbox;
    std::unique_ptr<DockerEngine> m_engine;

    static void builders()
    {
        QTest::addColumn<BuilderChoice>("builder");
        QTest::newRow("classic") << BuilderChoice::Classic;
        QTest::newRow("BuildKit") << BuilderChoice::BuildKit;
    }

    [[nodiscard]] std::string startedContainer(const std::vector<std::string>& command)
    {
        RecordingContext context;
        auto id = m_engine->createContainer({.image = kBase,
                                             .name = {},
                                             .command = command,
                                             .environment = {{"GREETING", "hello"}},
                                             .labels = {{"decant", "test"}},
                                             .ports = {{5432, 0}}},
                                            context);
        if (!id || !m_engine->startContainer(*id, context))
            return {};
        return *id;
    }

private slots:
    void initTestCase()
    {
        std::string problem;
        m_sandbox = EngineSandbox::start(problem);
        DECANT_REQUIRE(m_sandbox, problem);
        m_engine = std::make_unique<DockerEngine>(endpointOf(m_sandbox->endpoint()));
        RecordingContext context;
        RecordingObserver observer;
        const auto built = m_engine->build(tinyImage(kBase), observer, context);
        QVERIFY2(built, built ? "" : built.error().detail.english().c_str());
    }

    void facts()
    {
        RecordingContext context;
        const auto facts = m_engine->facts(context);
        QVERIFY(facts);
        QCOMPARE(facts->name, std::string("docker"));
        QCOMPARE(facts->architecture.empty(), false);
        QCOMPARE(facts->endpoint, m_sandbox->endpoint());
        QVERIFY(!facts->version.empty());
        QCOMPARE(facts->containerdStore, qgetenv("DECANT_TEST_ENGINE") == "--containerd-store");
        // Before Docker 28, BuildKit loses its build context there.
        QCOMPARE(facts->buildKit, !facts->containerdStore || std::stoi(facts->version) >= 28);
    }

    void build_data() { builders(); }
    void build()
    {
        QFETCH(const BuilderChoice, builder);
        DockerEngine engine(endpointOf(m_sandbox->endpoint()), builder);
        BuildRequest wanted = request("ARG BASE\n"
                                      "FROM ${BASE} AS donor\n"
                                      "COPY hello.txt deep/er/x.sh /snapshot/\n"
                                      "RUN cat /snapshot/hello.txt && /snapshot/x.sh && "
                                      "mkdir -p /decant/pgdata && chmod 700 /decant/pgdata\n"
                                      "FROM ${BASE}\n"
                                      "COPY --from=donor /decant/ /decant/\n"
                                      "RUN ls -ld /decant /decant/pgdata\n"
                                      "ENV X=1\n");
        wanted.context.push_back({"hello.txt", "hello from the context\n", {}, 0644});
        wanted.context.push_back({"deep/er/x.sh",
                                  "#!/bin/sh\necho out; echo err >&2\n"
                                  "echo 'DECANT step=1 of=2 name=load done=1 total=2'\n"
                                  "echo 'DECANT step=2 of=2 name=stop'\n",
                                  {},
                                  0755});
        wanted.tags = {kImage, "decant-test/image:second"};
        wanted.labels = {{"org.decant.test", "a \"quoted\" & value"}};
        RecordingContext context;
        RecordingObserver observer;
        const auto built = engine.build(wanted, observer, context);
        QVERIFY2(built, built ? "" : built.error().detail.english().c_str());
        QVERIFY(built->starts_with("sha256:"));

        const auto said = [&](std::string_view part) {
            return std::any_of(observer.lines.begin(), observer.lines.end(),
                               [&](const auto& line) { return contains(line, part); });
        };
        QVERIFY(said("hello from the context"));
        QVERIFY(said("out"));
        QVERIFY(said("err"));
        QVERIFY(!said("DECANT step"));
        QVERIFY2(said("drwx------") && said("drwxr-xr-x"), "modes as the image needs them");
        std::map<int, StepState> last;
        for (const BuildStep& step : observer.steps)
            last[step.number] = step.state;
        QVERIFY(last.size() >= 5);
        for (const auto& [number, state] : last)
            QVERIFY2(state == StepState::Done || state == StepState::Cached,
                     std::to_string(number).c_str());

        const auto told = context.told();
        const auto count = [&](std::string_view stage, std::string_view item) {
            return std::count_if(told.begin(), told.end(), [&](const auto& entry) {
                return entry.stage == stage && entry.item == item;
            });
        };
        QCOMPARE(count("build", "load 1/2"), 1);
        QCOMPARE(count("build", "stop"), 1);
        QVERIFY(count("context", "hello.txt") > 0);
        std::int64_t reached = 0;
        for (const auto& entry : told) {
            if (entry.stage != "build")
                continue;
            QVERIFY(entry.done >= reached && entry.done <= entry.total);
            reached = entry.done;
        }
        QVERIFY(reached > 800);

        const auto image = engine.inspectImage("decant-test/image:second", context);
        QVERIFY(image);
        QCOMPARE(image->id, *built);
        QCOMPARE(image->labels.at("org.decant.test"), std::string("a \"quoted\" & value"));
        QCOMPARE(image->environment.at("X"), std::string("1"));
        QCOMPARE(image->tags.size(), size_t{2});
        QVERIFY(image->bytes > 0);
        QVERIFY(image->diffIds.size() >= 2);
        QVERIFY(image->history.size() >= image->diffIds.size());
        QVERIFY(contains(image->history.front().created, "T"));
    }

    void failingStep_data() { builders(); }
    void failingStep()
    {
        QFETCH(const BuilderChoice, builder);
        DockerEngine engine(endpointOf(m_sandbox->endpoint()), builder);
        RecordingContext context;
        RecordingObserver observer;
        const auto built =
            engine.build(request("ARG BASE\nFROM ${BASE}\nRUN echo 'table x is broken' >&2; "
                                 "exit 3\n"),
                         observer, context);
        QVERIFY(!built);
        QCOMPARE(built.error().code, Error::Code::InvalidInput);
        QCOMPARE(built.error().area, Error::Area::Engine);
        QVERIFY2(contains(built.error().what, "RUN echo"), built.error().what.c_str());
        QVERIFY2(contains(built.error().detail.english(), "exit code 3"),
                 built.error().detail.english().c_str());
        QVERIFY(contains(built.error().detail.english(), "table x is broken"));
        QCOMPARE(observer.steps.back().state, StepState::Failed);
    }

    void parseError_data() { builders(); }
    void parseError()
    {
        QFETCH(const BuilderChoice, builder);
        DockerEngine engine(endpointOf(m_sandbox->endpoint()), builder);
        RecordingContext context;
        RecordingObserver observer;
        const auto built =
            engine.build(request("ARG BASE\nFROM ${BASE}\nRUNN x\n"), observer, context);
        QVERIFY(!built);
        QCOMPARE(built.error().code, Error::Code::InvalidInput);
        QCOMPARE(built.error().what, std::string("Dockerfile"));
        QVERIFY2(contains(built.error().detail.english(), "line 3: unknown instruction: RUNN"),
                 built.error().detail.english().c_str());
    }

    void noSpace_data() { builders(); }
    void noSpace()
    {
        QFETCH(const BuilderChoice, builder);
        DockerEngine engine(endpointOf(m_sandbox->endpoint()), builder);
        RecordingContext context;
        RecordingObserver observer;
        const auto built = engine.build(request("ARG BASE\nFROM ${BASE}\nRUN echo x > /dev/full\n"),
                                        observer, context);
        QVERIFY(!built);
        QVERIFY2(contains(built.error().detail.english(), "exit code")
                     || built.error().code == Error::Code::NoSpace,
                 built.error().detail.english().c_str());
        const auto full = engine.build(
            request("ARG BASE\nFROM ${BASE}\nRUN dd if=/dev/zero of=/dev/shm/x bs=1M\n"), observer,
            context);
        QVERIFY(!full);
        QCOMPARE(full.error().code, Error::Code::NoSpace);
        QVERIFY(!full.error().hint.empty());
    }

    void baseAbsent()
    {
        RecordingContext context;
        RecordingObserver observer;
        BuildRequest wanted = request("ARG BASE=x\nFROM ${BASE}\n");
        wanted.buildArguments["BASE"] = "nosuch.invalid/team/base:1";
        const auto built = m_engine->build(wanted, observer, context);
        QVERIFY(!built);
        QCOMPARE(built.error().code, Error::Code::NotFound);
        QCOMPARE(built.error().what, std::string("nosuch.invalid/team/base:1"));
        QVERIFY2(contains(built.error().detail.english(),
                          "base image nosuch.invalid/team/base:1 is not local and cannot be "
                          "pulled: "),
                 built.error().detail.english().c_str());
        QVERIFY(!built.error().hint.empty());
    }

    void contextFileMissing()
    {
        RecordingContext context;
        RecordingObserver observer;
        BuildRequest wanted = request("ARG BASE\nFROM ${BASE}\n");
        wanted.context.push_back({"data", {}, "/nonexistent/data", 0644});
        const auto built = m_engine->build(wanted, observer, context);
        QVERIFY(!built);
        QCOMPARE(built.error().what, std::string("/nonexistent/data"));
        wanted.context.back() = {"../outside", "x", {}, 0644};
        const auto outside = m_engine->build(wanted, observer, context);
        QVERIFY(!outside);
        QCOMPARE(outside.error().code, Error::Code::InvalidInput);
    }

    void platform_data() { builders(); }
    void platform()
    {
        QFETCH(const BuilderChoice, builder);
        DockerEngine engine(endpointOf(m_sandbox->endpoint()), builder);
        RecordingContext context;
        RecordingObserver observer;
        const auto own = m_engine->facts(context);
        QVERIFY(own);
        const std::string foreign = own->architecture == "arm64" ? "amd64" : "arm64";

        // an image for another architecture is made where nothing of it has to run
        BuildRequest wanted = tinyImage("decant-test/foreign:1");
        wanted.platform = "linux/" + foreign;
        const auto built = engine.build(wanted, observer, context);
        QVERIFY2(built, built ? "" : built.error().detail.english().c_str());
        const auto facts = m_engine->inspectImage("decant-test/foreign:1", context);
        QVERIFY(facts);
        QCOMPARE(facts->architecture, foreign);

        // a base that is only there for this machine is not taken for the other one
        wanted = request("ARG BASE\nFROM ${BASE}\nRUN echo never\n");
        wanted.platform = "linux/" + foreign;
        const auto refused = engine.build(wanted, observer, context);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::InvalidInput);
        QVERIFY2(contains(refused.error().detail.english(), "not for linux/" + foreign),
                 refused.error().detail.english().c_str());
        QVERIFY(!refused.error().hint.empty());
    }

    void programsOfAnotherMachine_data() { builders(); }
    void programsOfAnotherMachine()
    {
        QFETCH(const BuilderChoice, builder);
        DockerEngine engine(endpointOf(m_sandbox->endpoint()), builder);
        RecordingContext context;
        RecordingObserver observer;
        BuildRequest wanted = request("FROM scratch\nCOPY sh /bin/sh\nRUN echo never\n");
        // the head of a program for a machine that nobody has (an ELF of type 0xfff0)
        std::string program("\x7f"
                            "ELF\x02\x01\x01",
                            7);
        program.resize(64, '\0');
        program[16] = 2;
        program[18] = '\xf0';
        program[19] = '\xff';
        wanted.context.push_back({"sh", program, {}, 0755});
        const auto built = engine.build(wanted, observer, context);
        QVERIFY(!built);
        QCOMPARE(built.error().code, Error::Code::InvalidInput);
        QVERIFY2(contains(built.error().hint.english(), "emulator"),
                 (built.error().detail.english() + "|" + built.error().hint.english()).c_str());
    }

    void cancelStep_data() { builders(); }
    void cancelStep()
    {
        QFETCH(const BuilderChoice, builder);
        DockerEngine engine(endpointOf(m_sandbox->endpoint()), builder);
        const std::string seconds = std::to_string(70'000 + ::getpid() % 10'000)
            + std::to_string(static_cast<int>(builder));
        RecordingContext context;
        RecordingObserver observer;
        // The shell says that it begins before the program it then starts is there.
        bool ran = false;
        observer.whenOutput = [&](std::string_view line) {
            if (line == "begun") {
                ran = QTest::qWaitFor([&] { return processRuns(seconds); }, 60'000);
                context.cancel();
            }
        };
        const auto built =
            engine.build(request("ARG BASE\nFROM ${BASE}\nRUN echo begun; sleep " + seconds + "\n"),
                         observer, context);
        QVERIFY(ran);
        QVERIFY(!built);
        QCOMPARE(built.error().code, Error::Code::Cancelled);
        QVERIFY2(context.secondsSinceCancel() < 0.5,
                 std::to_string(context.secondsSinceCancel()).c_str());
        // The caller is free at once; the engine gives a step up to ten seconds to end before it
        // kills it for good.
        QTRY_VERIFY_WITH_TIMEOUT(!processRuns(seconds), 30'000);
    }

    void cancelUpload()
    {
        QTemporaryDir folder;
        const std::string big = folder.filePath(QStringLiteral("big")).toStdString();
        std::ofstream(big).close();
        std::filesystem::resize_file(big, 4LL << 30);
        RecordingContext context;
        RecordingObserver observer;
        context.whenProgress = [&](const Progress& progress) {
            if (progress.stage == "context" && progress.done > (8LL << 20))
                context.cancel();
        };
        BuildRequest wanted = request("ARG BASE\nFROM ${BASE}\nCOPY big /\n");
        wanted.context.push_back({"big", {}, big, 0644});
        const auto built = m_engine->build(wanted, observer, context);
        QVERIFY(!built);
        QCOMPARE(built.error().code, Error::Code::Cancelled);
        QVERIFY2(context.secondsSinceCancel() < 0.5,
                 std::to_string(context.secondsSinceCancel()).c_str());
        QVERIFY(context.told().back().done < (1LL << 30));
    }

    void bigContextTakesLittleMemory()
    {
        constexpr std::int64_t kBytes = 300LL << 20;
        QTemporaryDir folder;
        const std::string big = folder.filePath(QStringLiteral("big")).toStdString();
        std::ofstream(big).close();
        std::filesystem::resize_file(big, kBytes);
        BuildRequest wanted = request("ARG BASE\nFROM ${BASE} AS donor\nCOPY big /\n"
                                      "RUN ls -l /big\nFROM ${BASE}\n"
                                      "COPY --from=donor /bin/ls /copied\n");
        wanted.context.push_back({"big", {}, big, 0644});
        const long before = peakKilobytes();
        RecordingContext context;
        RecordingObserver observer;
        const auto built = m_engine->build(wanted, observer, context);
        QVERIFY2(built, built ? "" : built.error().detail.english().c_str());
        QVERIFY2(peakKilobytes() - before < 40 * 1024,
                 std::to_string(peakKilobytes() - before).c_str());
        std::int64_t sent = 0;
        for (const auto& entry : context.told())
            sent = entry.stage == "context" ? std::max(sent, entry.done) : sent;
        QVERIFY(sent > kBytes);
        QVERIFY(std::any_of(observer.lines.begin(), observer.lines.end(), [](const auto& line) {
            return contains(line, std::to_string(kBytes));
        }));
    }

    void container()
    {
        RecordingContext context;
        const std::string id = startedContainer({"/bin/sh", "-c", "echo started; sleep 600"});
        QVERIFY(!id.empty());
        const auto state = m_engine->inspectContainer(id, context);
        QVERIFY(state);
        QVERIFY(state->running);
        QVERIFY(state->ports.contains(5432));
        QVERIFY(state->ports.at(5432) > 1024);

        const auto ran = m_engine->exec(
            id, {"/bin/sh", "-c", "echo $GREETING; echo bad >&2; exit 7"}, {}, context);
        QVERIFY2(ran, ran ? "" : ran.error().detail.english().c_str());
        QCOMPARE(ran->exitCode, 7);
        QCOMPARE(ran->output, std::string("hello\n"));
        QCOMPARE(ran->errorOutput, std::string("bad\n"));
        const auto other = m_engine->exec(id, {"/bin/id", "-u"}, "999", context);
        QVERIFY(other);
        QCOMPARE(other->exitCode, 0);
        QCOMPARE(other->output, std::string("999\n"));
        const auto long_ =
            m_engine->exec(id, {"/bin/dd", "if=/dev/zero", "bs=1M", "count=3"}, {}, context);
        QVERIFY(long_);
        QCOMPARE(long_->output.size(), size_t{3} << 20U);
        const auto missing = m_engine->exec(id, {"/bin/nosuch"}, {}, context);
        QVERIFY(!missing || missing->exitCode == 126 || missing->exitCode == 127);

        const auto log = m_engine->containerLog(id, context);
        QVERIFY(log);
        QCOMPARE(*log, std::string("started\n"));
        QVERIFY(m_engine->stopContainer(id, 1, context));
        const auto stopped = m_engine->inspectContainer(id, context);
        QVERIFY(stopped);
        QVERIFY(!stopped->running);
        QCOMPARE(stopped->exitCode, 137);
        const auto late = m_engine->exec(id, {"/bin/id"}, {}, context);
        QVERIFY(!late);
        QCOMPARE(late.error().code, Error::Code::Conflict);

        context.cancel();
        QVERIFY(m_engine->removeContainer(id));
        QVERIFY(m_engine->removeContainer(id));
        RecordingContext fresh;
        const auto gone = m_engine->inspectContainer(id, fresh);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, Error::Code::NotFound);
        QCOMPARE(gone.error().what, id);
    }

    void cancelWaiting()
    {
        const std::string id = startedContainer({"/bin/sleep", "600"});
        QVERIFY(!id.empty());
        RecordingContext context;
        std::thread canceller([&] {
            while (!processRuns("4711.5"))
                std::this_thread::yield();
            context.cancel();
        });
        const auto ran = m_engine->exec(id, {"/bin/sleep", "4711.5"}, {}, context);
        const double seconds = context.secondsSinceCancel();
        canceller.join();
        QVERIFY(!ran);
        QCOMPARE(ran.error().code, Error::Code::Cancelled);
        QVERIFY(seconds < 0.5);
        QVERIFY(m_engine->removeContainer(id));
        QTRY_VERIFY(!processRuns("4711.5"));
    }

    void archive()
    {
        RecordingContext context;
        const auto id = m_engine->createContainer(created(), context);
        QVERIFY(id);
        std::string tar;
        const auto take = [&](std::span<const char> bytes) {
            tar.append(bytes.data(), bytes.size());
            return true;
        };
        QVERIFY(m_engine->getArchive(*id, "/bin", take, context));
        QVERIFY(contains(tar, "bin/sh"));
        QVERIFY(contains(tar, "ustar"));
        const auto absent = m_engine->getArchive(*id, "/nosuch", take, context);
        QVERIFY(!absent);
        QCOMPARE(absent.error().code, Error::Code::NotFound);
        const auto stopped = m_engine->getArchive(
            *id, "/bin", [](std::span<const char>) { return false; }, context);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
        QVERIFY(m_engine->removeContainer(*id));
    }

    void saveTagRemoveLoad()
    {
        RecordingContext context;
        const std::string copy = "decant-test/copy:2";
        QVERIFY(m_engine->tagImage(kBase, copy, context));
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("image.tar")).toStdString();
        {
            std::ofstream file(path, std::ios::binary);
            QVERIFY(m_engine->saveImage(
                copy,
                [&](std::span<const char> bytes) {
                    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
                    return file.good();
                },
                context));
        }
        QVERIFY(std::filesystem::file_size(path) > 1'000'000);
        QVERIFY(m_engine->removeImage(copy, context));
        const auto gone = m_engine->inspectImage(copy, context);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, Error::Code::NotFound);
        const auto again = m_engine->removeImage(copy, context);
        QVERIFY(!again);
        QVERIFY(m_engine->loadImage(path, context));
        QVERIFY(m_engine->inspectImage(copy, context));
        std::filesystem::resize_file(path, 100'000);
        QVERIFY(!m_engine->loadImage(path, context));
        QVERIFY(!m_engine->loadImage("/nonexistent/image.tar", context));
        const auto missing = m_engine->saveImage(
            "decant-test/nosuch:1", [](auto) { return true; }, context);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Error::Code::NotFound);
    }

    void noPermission()
    {
        RecordingContext context;
        QCOMPARE(::seteuid(65534), 0);
        const auto engine = openEngine(m_sandbox->endpoint(), context);
        QCOMPARE(::seteuid(0), 0);
        QVERIFY(!engine);
        QVERIFY2(contains(engine.error().detail.english(), "group of the socket"),
                 engine.error().detail.english().c_str());
        QVERIFY(contains(engine.error().detail.english(), m_sandbox->endpoint()));
    }

    void engineIsOpened()
    {
        RecordingContext context;
        const auto engine = openEngine(m_sandbox->endpoint(), context);
        QVERIFY(engine);
        const auto candidates = findEngines(m_sandbox->endpoint(), context);
        QVERIFY(candidates.front().facts.has_value());
        QVERIFY(candidates.size() >= 2);
    }

    void noEngine()
    {
        RecordingContext context;
        const auto engine = openEngine("/nonexistent/docker.sock", context);
        QVERIFY(!engine);
        QCOMPARE(engine.error().code, Error::Code::Unavailable);
        QCOMPARE(engine.error().area, Error::Area::Engine);
        QVERIFY2(contains(engine.error().detail.english(),
                          "unix:///nonexistent/docker.sock (the engine asked for): No such file"),
                 engine.error().detail.english().c_str());
        const auto ftp = openEngine("ftp://host/", context);
        QVERIFY(!ftp);
        QVERIFY(contains(ftp.error().detail.english(), "not an address of an engine"));
    }

    void engineDiesDuringBuild()
    {
        std::string problem;
        auto sandbox = EngineSandbox::start(problem);
        DECANT_REQUIRE(sandbox, problem);
        DockerEngine engine(endpointOf(sandbox->endpoint()));
        RecordingContext context;
        RecordingObserver observer;
        QVERIFY(engine.build(tinyImage(kBase), observer, context));
        int process = 0;
        std::ifstream(sandbox->folder().toStdString() + "/engine.process") >> process;
        QVERIFY(process > 1);
        observer.whenOutput = [&](std::string_view line) {
            if (line == "begun")
                ::kill(process, SIGKILL);
        };
        const auto built = engine.build(
            request("ARG BASE\nFROM ${BASE}\nRUN echo begun; sleep 600\n"), observer, context);
        QVERIFY(!built);
        QCOMPARE(built.error().code, Error::Code::Unavailable);
        QCOMPARE(built.error().what, sandbox->endpoint());
        QVERIFY2(contains(built.error().detail.english(), "broke off"),
                 built.error().detail.english().c_str());
        const auto after = engine.inspectImage(kBase, context);
        QVERIFY(!after);
        QCOMPARE(after.error().code, Error::Code::Unavailable);

        // the engine comes back, and the same build goes through
        QStringList start{QStringLiteral("engine"), QStringLiteral("start"), sandbox->folder()};
        if (qEnvironmentVariableIsSet("DECANT_TEST_ENGINE"))
            start << qEnvironmentVariable("DECANT_TEST_ENGINE");
        const Ran again = run(QStringLiteral(DECANT_SOURCE_DIR "/installer/sandbox.sh"), start);
        QVERIFY2(again.exitCode == 0, again.errors.c_str());
        observer.whenOutput = {};
        QVERIFY(engine.build(tinyImage(kBase), observer, context));
        const auto retried =
            engine.build(request("ARG BASE\nFROM ${BASE}\nRUN echo begun\n"), observer, context);
        QVERIFY2(retried, retried ? "" : retried.error().detail.english().c_str());
    }
};

QTEST_GUILESS_MAIN(tst_DockerEngine)
#include "tst_dockerengine.moc"
