// SPDX-License-Identifier: MIT
#include "faultproxy.h"
#include "pushtesting.h"
#include "services/image/inspect.h"
#include "services/registry/push.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace decant;
using namespace decant::test;
using namespace Qt::StringLiterals;

class tst_Push : public QObject, private PushServers {
    Q_OBJECT

    std::string build(const std::string& reference, unsigned seed)
    {
        return buildImage(reference, {3'000'000, 200'000, seed, "LABEL x=y\n"});
    }

    Result<PushResult> push(const std::string& reference, RegistryOptions options = {})
    {
        options.retryDelay = std::chrono::milliseconds(5);
        m_recorder = std::make_unique<Recorder>();
        return pushImage(*m_engine, reference, options, *m_recorder, m_context);
    }

    /// The same image under the name of the proxy.
    std::string throughProxy(FaultProxy& proxy, const std::string& path)
    {
        const std::string reference =
            "127.0.0.1:" + std::to_string(proxy.port()) + '/' + path + ":1";
        const auto tagged = m_engine->tagImage(m_id, reference, m_context);
        return tagged ? reference : std::string();
    }

    std::unique_ptr<Recorder> m_recorder;
    std::string m_id;
    std::string m_reference;

private slots:
    void initTestCase()
    {
        const std::string problem = startServers();
        DECANT_REQUIRE(problem.empty(), problem);
        m_reference = m_registry->host() + "/shop/db:1";
        m_id = build(m_reference, 2);
        QVERIFY(!m_id.empty());
    }

    void pushedImageIsTheSame()
    {
        const auto pushed = push(m_reference);
        QVERIFY2(pushed, pushed ? "" : pushed.error().detail.english().c_str());
        QCOMPARE(pushed->layerBytes.size(), 2U);
        QCOMPARE(pushed->sentBytes, pushed->totalBytes);
        QVERIFY(!m_recorder->backwards);
        for (const auto& [diffId, row] : m_recorder->rows) {
            QCOMPARE(row.state, BlobState::Pushed);
            QCOMPARE(row.done, row.total);
        }
        QCOMPARE(m_recorder->rows.size(), 3U);

        // the engine pulls it back, checks every digest and finds the same image
        const auto before = m_engine->inspectImage(m_id, m_context);
        QVERIFY(before);
        QCOMPARE(
            m_engineSandbox->docker({u"rmi"_s, u"-f"_s, QString::fromStdString(m_id)}).exitCode, 0);
        const QString byDigest =
            QString::fromStdString(m_registry->host() + "/shop/db@" + pushed->digest);
        const Ran pulled = m_engineSandbox->docker({u"pull"_s, byDigest});
        QVERIFY2(pulled.exitCode == 0, pulled.errors.c_str());
        const auto facts = m_engine->inspectImage(byDigest.toStdString(), m_context);
        QVERIFY(facts);
        QCOMPARE(facts->diffIds, before->diffIds);
        QCOMPARE(facts->labels, before->labels);
        // A store on containerd calls an image by its manifest, which names other compressed blobs.
        if (facts->id != pushed->digest)
            QCOMPARE(facts->id, m_id);
        m_id = facts->id;
        QVERIFY(m_engine->tagImage(m_id, m_reference, m_context));
    }

    void secondPushSendsNothing()
    {
        QElapsedTimer timer;
        timer.start();
        const auto pushed = push(m_reference);
        QVERIFY(pushed);
        QCOMPARE(pushed->sentBytes, 0);
        qInfo("second push: %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(timer.elapsed() < 1000);
        for (const auto& [diffId, row] : m_recorder->rows)
            QCOMPARE(row.state, BlobState::Exists);
    }

    void changedLayerIsSentAlone()
    {
        const std::string id = build(m_reference, 3);
        QVERIFY(!id.empty() && id != m_id);
        const auto pushed = push(m_reference);
        QVERIFY2(pushed, pushed ? "" : pushed.error().detail.english().c_str());
        QVERIFY(pushed->sentBytes < pushed->totalBytes / 10);
        QVERIFY(m_engine->tagImage(m_id, m_reference, m_context));
    }

    void cacheMountsAcrossRepositories()
    {
        RegistryOptions options;
        options.cacheFile = m_folder.filePath(u"blobs.tsv"_s).toStdString();
        QVERIFY(push(m_reference, options));
        const std::string other = m_registry->host() + "/shop/other:7";
        QVERIFY(m_engine->tagImage(m_id, other, m_context));
        const auto pushed = push(other, options);
        QVERIFY(pushed);
        QVERIFY(pushed->sentBytes < 10'000);  // the configuration only
        const auto facts = m_engine->inspectImage(m_id, m_context);
        QVERIFY(facts);
        for (const std::string& diffId : facts->diffIds)
            QCOMPARE(m_recorder->rows[diffId].state, BlobState::Mounted);
    }

    void compressedSizesAreThoseOfInspect()
    {
        const auto pushed = push(m_reference);
        QVERIFY(pushed);
        const auto report = inspectImageLayers(*m_engine, m_reference, {}, m_context);
        QVERIFY2(report, report ? "" : report.error().detail.english().c_str());
        const auto facts = m_engine->inspectImage(m_reference, m_context);
        const auto engine = m_engine->facts(m_context);
        QVERIFY(engine);
        if (!engine->containerdStore)  // which tells compressed bytes
            QCOMPARE(report->unpackedBytes, facts->bytes);
        QCOMPARE(report->layers.size(), 2U);
        QVERIFY(report->layers[0].command.find("COPY") != std::string::npos);
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(report->layers[i].files, 1);
            QCOMPARE(report->layers[i].diffId, facts->diffIds[i]);
            QCOMPARE(report->layers[i].compressedBytes, pushed->layerBytes[i]);
        }
    }

    void whatWasInspectedIsNotCompressedAgain()
    {
        const auto direct = push(m_reference);
        QVERIFY(direct);
        PreparedImage prepared;
        InspectOptions inspection;
        inspection.prepare = &prepared;
        QVERIFY(inspectImageLayers(*m_engine, m_reference, inspection, m_context));
        QCOMPARE(prepared.layers.size(), 2U);

        const std::string other = m_registry->host() + "/prepared/db:1";
        QVERIFY(m_engine->tagImage(m_id, other, m_context));
        Recorder recorder;
        const auto pushed = pushImage(*m_engine, other, {}, recorder, m_context, &prepared);
        QVERIFY2(pushed, pushed ? "" : pushed.error().detail.english().c_str());
        QCOMPARE(pushed->digest, direct->digest);
        QCOMPARE(pushed->sentBytes, pushed->totalBytes);
        QVERIFY2(prepared.layers.empty(), "they were taken");
        for (const auto& [diffId, row] : recorder.rows)
            QCOMPARE(row.state, BlobState::Pushed);
    }

    void basicAuthentication()
    {
        std::string problem;
        const auto registry = RegistrySandbox::start(problem, {u"--auth"_s});
        DECANT_REQUIRE(registry, problem);
        const std::string reference = registry->host() + "/shop/db:1";
        QVERIFY(m_engine->tagImage(m_id, reference, m_context));

        const auto anonymous = push(reference);
        QVERIFY(!anonymous);
        QCOMPARE(anonymous.error().code, Error::Code::Denied);
        QCOMPARE(anonymous.error().area, Error::Area::Registry);
        QVERIFY(anonymous.error().hint.english().find("DECANT_REGISTRY_USER") != std::string::npos);

        qputenv("DECANT_REGISTRY_USER", "decant");
        qputenv("DECANT_REGISTRY_PASSWORD", "wrong");
        const auto wrong = push(reference);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, Error::Code::Denied);
        QVERIFY(wrong.error().detail.english().find("wrong") == std::string::npos);

        qputenv("DECANT_REGISTRY_PASSWORD", QByteArray::fromStdString(registry->password()));
        const auto pushed = push(reference);
        qunsetenv("DECANT_REGISTRY_USER");
        qunsetenv("DECANT_REGISTRY_PASSWORD");
        QVERIFY2(pushed, pushed ? "" : pushed.error().detail.english().c_str());

        QFile config(m_folder.filePath(u"config.json"_s));
        const auto write = [&](const QByteArray& text) {
            return config.open(QIODevice::WriteOnly | QIODevice::Truncate)
                && config.write(text) == text.size() && (config.close(), true);
        };
        const QByteArray host = QByteArray::fromStdString(registry->host());
        QVERIFY(write("{\"auths\":{\"" + host + "\":{\"auth\":\""
                      + QByteArray::fromStdString("decant:" + registry->password()).toBase64()
                      + "\"}}}"));
        QVERIFY(push(reference));
        QVERIFY(write("{\"auths\":{},\"credHelpers\":{\"" + host + "\":\"nosuch\"}}"));
        const auto helper = push(reference);
        QVERIFY(!helper);
        QCOMPARE(helper.error().what, "docker-credential-nosuch");
        QVERIFY(config.remove());
    }

    void tlsWithOwnAuthority()
    {
        std::string problem;
        const auto registry = RegistrySandbox::start(problem, {u"--tls"_s});
        DECANT_REQUIRE(registry, problem);
        const std::string reference = registry->host() + "/shop/db:1";
        QVERIFY(m_engine->tagImage(m_id, reference, m_context));
        const auto untrusted = push(reference);
        QVERIFY(!untrusted);
        QVERIFY2(untrusted.error().detail.english().find("certificate") != std::string::npos,
                 untrusted.error().detail.english().c_str());
        QVERIFY(untrusted.error().hint.english().find("ca_file") != std::string::npos);
        RegistryOptions options;
        options.caFile = registry->value("CA_FILE");
        const auto pushed = push(reference, options);
        QVERIFY2(pushed, pushed ? "" : pushed.error().detail.english().c_str());
    }

    void healsWhatMayHeal_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("value");
        QTest::addColumn<int>("times");
        const auto status = static_cast<int>(Fault::Kind::Status);
        const auto reset = static_cast<int>(Fault::Kind::ResetAfter);
        const auto cut = static_cast<int>(Fault::Kind::CutAnswer);
        QTest::newRow("429 at the start") << u"^GET /v2/$"_s << status << 429 << 2;
        QTest::newRow("503 on upload start") << u"^POST "_s << status << 503 << 3;
        QTest::newRow("503 in an upload") << u"^PATCH "_s << status << 503 << 2;
        QTest::newRow("reset in an upload") << u"^PATCH "_s << reset << 100'000 << 2;
        QTest::newRow("upload forgotten") << u"^PUT .*blobs"_s << status << 404 << 1;
        QTest::newRow("500 at the end of an upload") << u"^PUT .*blobs"_s << status << 500 << 2;
        QTest::newRow("answer cut") << u"^PUT .*blobs"_s << cut << 20 << 1;
        QTest::newRow("502 on the manifest") << u"^PUT .*manifests"_s << status << 502 << 2;
        QTest::newRow("reset on HEAD") << u"^HEAD "_s << reset << 0 << 2;
        QTest::newRow("408") << u"^POST "_s << status << 408 << 1;
    }
    void healsWhatMayHeal()
    {
        QFETCH(QString, request);
        QFETCH(int, kind);
        QFETCH(int, value);
        QFETCH(int, times);
        const std::string host = m_registry->host();
        FaultProxy proxy(static_cast<quint16>(std::stoi(host.substr(host.find(':') + 1))));
        static int number = 0;
        const std::string reference = throughProxy(proxy, "heal/" + std::to_string(++number));
        proxy.setFaults(
            {{QRegularExpression(request), static_cast<Fault::Kind>(kind), value, times, {}}});
        const auto pushed = push(reference);
        QVERIFY2(pushed, pushed ? "" : pushed.error().detail.english().c_str());
        // not through the proxy, which speaks no TLS that an engine may try first
        const Ran pulled =
            m_engineSandbox->docker({u"pull"_s,
                                     QString::fromStdString(host + "/heal/" + std::to_string(number)
                                                            + '@' + pushed->digest)});
        QVERIFY2(pulled.exitCode == 0, pulled.errors.c_str());
    }

    void refusesWhatCannotHeal_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QString& request, int status,
                            Error::Code code) {
            QTest::newRow(name) << request << status << static_cast<int>(code);
        };
        row("403", u"^POST "_s, 403, Error::Code::Denied);
        row("404", u"^POST "_s, 404, Error::Code::NotFound);
        row("405", u"^POST "_s, 405, Error::Code::Denied);
        row("413", u"^PATCH "_s, 413, Error::Code::InvalidInput);
        row("400", u"^PUT .*manifests"_s, 400, Error::Code::InvalidInput);
        row("no registry", u"^GET /v2/$"_s, 404, Error::Code::NotFound);
    }
    void refusesWhatCannotHeal()
    {
        QFETCH(QString, request);
        QFETCH(int, status);
        QFETCH(int, code);
        const std::string host = m_registry->host();
        FaultProxy proxy(static_cast<quint16>(std::stoi(host.substr(host.find(':') + 1))));
        static int number = 0;
        const std::string reference = throughProxy(proxy, "refuse/" + std::to_string(++number));
        proxy.setFaults({{QRegularExpression(request), Fault::Kind::Status, status, 1000, {}}});
        const auto pushed = push(reference);
        QVERIFY(!pushed);
        QCOMPARE(static_cast<int>(pushed.error().code), code);
        QCOMPARE(pushed.error().area, Error::Area::Registry);
        QVERIFY(!pushed.error().hint.empty());
        QVERIFY(pushed.error().detail.english().find(std::to_string(status)) != std::string::npos);
        int asked = 0;
        for (const QByteArray& line : proxy.requests())
            asked +=
                QRegularExpression(request).match(QString::fromLatin1(line)).hasMatch() ? 1 : 0;
        QVERIFY2(asked <= 2, "refusals are not repeated (two uploads may run at once)");
    }

    void waitsAsLongAsAsked()
    {
        const std::string host = m_registry->host();
        FaultProxy proxy(static_cast<quint16>(std::stoi(host.substr(host.find(':') + 1))));
        const std::string reference = throughProxy(proxy, "wait/1");
        proxy.setFaults(
            {{QRegularExpression(u"^POST "_s), Fault::Kind::Status, 429, 1, "Retry-After: 1\r\n"}});
        QElapsedTimer timer;
        timer.start();
        QVERIFY(push(reference));
        QVERIFY(timer.elapsed() >= 1000);
    }

    void tokens()
    {
        const std::string host = m_registry->host();
        FaultProxy proxy(static_cast<quint16>(std::stoi(host.substr(host.find(':') + 1))));
        const std::string reference = throughProxy(proxy, "token/1");
        proxy.demandTokens(1'000);
        const auto anonymous = push(reference);
        QVERIFY(!anonymous);
        QCOMPARE(anonymous.error().code, Error::Code::Denied);
        qputenv("DECANT_REGISTRY_USER", "user");
        qputenv("DECANT_REGISTRY_PASSWORD", "secret");
        const auto pushed = push(reference);
        qunsetenv("DECANT_REGISTRY_USER");
        qunsetenv("DECANT_REGISTRY_PASSWORD");
        QVERIFY2(pushed, pushed ? "" : pushed.error().detail.english().c_str());
        QVERIFY(proxy.tokensGiven() >= 1);
    }

    void refusedConnection()
    {
        const auto pushed = push("127.0.0.1:1/shop/db:1");
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().code, Error::Code::NotFound);  // no such image in the engine
        QVERIFY(m_engine->tagImage(m_id, "127.0.0.1:1/shop/db:1", m_context));
        const auto refused = push("127.0.0.1:1/shop/db:1");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Unavailable);
        QVERIFY(refused.error().detail.english().find("nothing answers") != std::string::npos);
    }

    void unknownHost()
    {
        QVERIFY(m_engine->tagImage(m_id, "nosuch.invalid:5000/shop/db:1", m_context));
        const auto pushed = push("nosuch.invalid:5000/shop/db:1");
        QVERIFY(!pushed);
        QVERIFY2(pushed.error().detail.english().find("host name") != std::string::npos,
                 pushed.error().detail.english().c_str());
    }

    void upperCaseName()
    {
        const auto pushed = push(m_registry->host() + "/Shop/DB:1");
        QVERIFY(!pushed);
        QVERIFY(pushed.error().hint.english().find("shop/db") != std::string::npos);
    }

    void cancelled()
    {
        const std::string reference = m_registry->host() + "/shop/cancelled:1";
        QVERIFY(m_engine->tagImage(m_id, reference, m_context));
        TestContext context;
        context.onProgress = [&](const Progress&) { context.cancel(); };
        Recorder recorder;
        const auto pushed = pushImage(*m_engine, reference, {}, recorder, context);
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().code, Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_Push)
#include "tst_push.moc"
