// SPDX-License-Identifier: MIT
#include "faultproxy.h"
#include "pushtesting.h"
#include "services/registry/push.h"
#include "services/registry/registryclient.h"

#include <QtTest>

using namespace decant;
using namespace decant::test;
using namespace Qt::StringLiterals;

/// Images that the engine pushes by itself.
class tst_EnginePush : public QObject, private PushServers {
    Q_OBJECT

    std::string build(const std::string& reference, unsigned seed)
    {
        return buildImage(reference, {3'000'000, 400'000, seed});
    }

    Result<PushResult> push(const std::string& reference, RegistryOptions options = {})
    {
        options.retryDelay = std::chrono::milliseconds(5);
        m_recorder = std::make_unique<Recorder>();
        return pushByEngine(*m_engine, reference, options, *m_recorder, m_context);
    }

    std::unique_ptr<Recorder> m_recorder;
    std::string m_reference;

private slots:
    void initTestCase()
    {
        const std::string problem = startServers();
        DECANT_REQUIRE(problem.empty(), problem);
        m_reference = m_registry->host() + "/shop/db:1";
        QVERIFY(!build(m_reference, 2).empty());
    }

    void pushedImageIsInTheRegistry()
    {
        const auto pushed = push(m_reference);
        QVERIFY2(pushed, pushed ? "" : pushed.error().detail.english().c_str());
        QCOMPARE(pushed->reference, m_reference);
        QCOMPARE(pushed->layerBytes.size(), 2U);
        QCOMPARE(pushed->sentBytes, pushed->layerBytes[0] + pushed->layerBytes[1]);
        QVERIFY(pushed->totalBytes > pushed->sentBytes);
        QCOMPARE(m_recorder->rows.size(), 2U);
        for (const auto& [diffId, row] : m_recorder->rows) {
            QCOMPARE(row.state, BlobState::Pushed);
            QCOMPARE(row.done, row.total);
        }
        RegistryClient client(*parseImageReference(m_reference), {});
        const auto manifest = client.manifest(pushed->digest, m_context);
        QVERIFY(manifest && *manifest);
        QCOMPARE((*manifest)->digest, pushed->digest);
    }

    void secondPushSendsNothing()
    {
        const auto pushed = push(m_reference);
        QVERIFY(pushed);
        QCOMPARE(pushed->sentBytes, 0);
        for (const auto& [diffId, row] : m_recorder->rows)
            QCOMPARE(row.state, BlobState::Exists);
    }

    void changedLayerIsSentAlone()
    {
        QVERIFY(!build(m_reference, 3).empty());
        const auto pushed = push(m_reference);
        QVERIFY2(pushed, pushed ? "" : pushed.error().detail.english().c_str());
        QCOMPARE(pushed->sentBytes, pushed->layerBytes[1]);
    }

    void passwords()
    {
        std::string problem;
        const auto registry = RegistrySandbox::start(problem, {u"--auth"_s});
        DECANT_REQUIRE(registry, problem);
        const std::string reference = registry->host() + "/shop/db:1";
        QVERIFY(m_engine->tagImage(m_reference, reference, m_context));
        const auto anonymous = push(reference);
        QVERIFY(!anonymous);
        QCOMPARE(anonymous.error().code, Error::Code::Denied);

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
    }

    /// An engine says "unauthorized" whatever a registry answers to its first question.
    void registryIsAskedForTheReason()
    {
        FaultProxy proxy(registryPort());
        const std::string reference = "127.0.0.1:" + std::to_string(proxy.port()) + "/shop/db:1";
        QVERIFY(m_engine->tagImage(m_reference, reference, m_context));
        proxy.setFaults({{QRegularExpression(u"^GET /v2/$"_s), Fault::Kind::Status, 404, 100}});
        const auto pushed = push(reference);
        QVERIFY(!pushed);
        QVERIFY2(pushed.error().detail.english().find("404") != std::string::npos
                     || pushed.error().detail.english().find("no registry") != std::string::npos,
                 pushed.error().detail.english().c_str());
        QVERIFY(pushed.error().detail.english().find("unauthorized") == std::string::npos);
    }

    void refusalIsToldInTheEnginesWords()
    {
        FaultProxy proxy(registryPort());
        const std::string reference =
            "127.0.0.1:" + std::to_string(proxy.port()) + "/shop/refused:1";
        QVERIFY(m_engine->tagImage(m_reference, reference, m_context));
        proxy.setFaults({{QRegularExpression(u"^POST "_s), Fault::Kind::Status, 403, 100}});
        const auto pushed = push(reference);
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().area, Error::Area::Registry);
        QVERIFY2(!pushed.error().detail.empty(), "the engine's words");
        QVERIFY(!pushed.error().hint.empty());
        QVERIFY(std::any_of(m_recorder->rows.begin(), m_recorder->rows.end(),
                            [](const auto& row) { return row.second.state == BlobState::Failed; }));
    }

    void nobodyListens()
    {
        const std::string reference = "127.0.0.1:9/shop/db:1";
        QVERIFY(m_engine->tagImage(m_reference, reference, m_context));
        const auto pushed = push(reference);
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().area, Error::Area::Registry);
        QCOMPARE(pushed.error().code, Error::Code::Unavailable);
        QVERIFY(!pushed.error().hint.empty());
    }

    void absentImage()
    {
        const auto pushed = push(m_registry->host() + "/no/such:1");
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().code, Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(tst_EnginePush)
#include "tst_enginepush.moc"
