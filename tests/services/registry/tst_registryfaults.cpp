// SPDX-License-Identifier: MIT
#include "faultproxy.h"
#include "pushtesting.h"
#include "services/registry/pushedimages.h"
#include "services/registry/registryclient.h"
#include "services/support/sha256.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <array>
#include <random>

using namespace decant;
using namespace decant::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPushes = 100;
constexpr unsigned kSeed = 20'260'101;
constexpr std::int64_t kPiece = 64 << 10;

/// One of the things that happen between a client and a registry.
Fault randomFault(std::mt19937& random)
{
    const auto any = [&](int from, int to) {
        return std::uniform_int_distribution<int>(from, to)(random);
    };
    const QStringList requests{u"^GET /v2/$"_s,       u"^HEAD "_s,          u"^POST "_s,
                               u"^PATCH "_s,          u"^PATCH "_s,         u"^PUT .*blobs"_s,
                               u"^PUT .*manifests"_s, u"^GET .*manifests"_s};
    const QRegularExpression request(requests[any(0, static_cast<int>(requests.size()) - 1)]);
    switch (any(0, 5)) {
    case 0:
        return {request, Fault::Kind::ResetAfter, any(0, 150'000), any(1, 3), {}};
    case 1:
        return {request, Fault::Kind::CutAnswer, any(1, 200), any(1, 2), {}};
    case 2:
        return {request, Fault::Kind::Delay, any(1, 30), any(1, 3), {}};
    case 3:
        return {request, Fault::Kind::Throttle, any(8'000, 40'000), 2, {}};
    default: {
        const std::array kHealing{408, 429, 500, 502, 503, 504};
        const std::array kFinal{400, 403, 404, 405, 413};
        const bool heals = any(0, 3) > 0;
        const int status = heals ? kHealing.at(static_cast<std::size_t>(any(0, 5)))
                                 : kFinal.at(static_cast<std::size_t>(any(0, 4)));
        return {request, Fault::Kind::Status, status, any(1, 4),
                status == 429 ? QByteArray("Retry-After: 0\r\n") : QByteArray()};
    }
    }
}

}  // namespace

/// A real registry with TLS and a password, behind a proxy that spoils what it can.
class tst_RegistryFaults : public QObject, private PushServers {
    Q_OBJECT

    RegistryOptions m_options;

    std::string build(const std::string& reference, unsigned seed, const std::string& labels = {})
    {
        return buildImage(reference, {300'000, 50'000, seed, labels});
    }

    [[nodiscard]] ProxyTls proxyTls() const
    {
        const QString ca = QString::fromStdString(m_registry->value("CA_FILE"));
        const QString folder = ca.left(ca.lastIndexOf(u'/'));
        return {ca, QString(folder + u"/tls.crt"_s), QString(folder + u"/tls.key"_s)};
    }

    /// "" when every blob of the tag's image is there, or when there is no such tag.
    std::string brokenTag(const std::string& path, const std::string& digest)
    {
        const auto reference = parseImageReference(m_registry->host() + '/' + path + ":1");
        RegistryClient client(*reference, m_options);
        if (auto connected = client.connect(m_context); !connected)
            return connected.error().detail.english();
        const auto manifest = client.manifest("1", m_context);
        if (!manifest)
            return manifest.error().detail.english();
        if (!*manifest)
            return digest.empty() ? std::string() : "the tag is missing after a good push";
        if (!digest.empty() && (*manifest)->digest != digest)
            return "the tag is " + (*manifest)->digest + ", pushed was " + digest;
        const QJsonObject parts =
            QJsonDocument::fromJson(QByteArray::fromStdString((*manifest)->text)).object();
        QJsonArray blobs = parts["layers"_L1].toArray();
        blobs.append(parts["config"_L1]);
        for (const QJsonValue blob : std::as_const(blobs)) {
            const std::string name = blob["digest"_L1].toString().toStdString();
            const auto text = client.blobText(name, m_context);
            if (!text)
                return name + ": " + text.error().detail.english();
            if (Sha256::namedOf(*text) != name)
                return name + " holds other bytes";
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        const std::string problem = startServers({u"--auth"_s, u"--tls"_s});
        DECANT_REQUIRE(problem.empty(), problem);
        m_options.caFile = m_registry->value("CA_FILE");
        m_options.retryDelay = std::chrono::milliseconds(1);
        m_options.pieceBytes = kPiece;
        qputenv("DECANT_REGISTRY_USER", "decant");
        qputenv("DECANT_REGISTRY_PASSWORD", QByteArray::fromStdString(m_registry->password()));
    }

    void hundredPushes()
    {
        FaultProxy proxy(registryPort(), proxyTls());
        const std::string host = "127.0.0.1:" + std::to_string(proxy.port());
        const std::string id = build(host + "/fault/0:1", 7);
        QVERIFY(!id.empty());
        std::mt19937 random(kSeed);
        QElapsedTimer timer;
        timer.start();
        int good = 0;
        std::map<std::string, int> refusals;
        for (int i = 0; i < kPushes; ++i) {
            const std::string path = "fault/" + std::to_string(i);
            QVERIFY(m_engine->tagImage(id, host + '/' + path + ":1", m_context));
            std::vector<Fault> faults;
            for (int n = std::uniform_int_distribution<int>(1, 4)(random); n > 0; --n)
                faults.push_back(randomFault(random));
            proxy.setFaults(std::move(faults));
            Recorder recorder;
            const auto pushed =
                pushImage(*m_engine, host + '/' + path + ":1", m_options, recorder, m_context);
            const std::string where = "push " + std::to_string(i) + ": ";
            if (pushed) {
                ++good;
            } else {
                const Error& error = pushed.error();
                QVERIFY2(
                    error.area == Error::Area::Registry && !error.detail.empty()
                        && !error.hint.empty() && error.code != Error::Code::Internal,
                    (where + error.what + '|' + error.detail.english() + '|' + error.hint.english())
                        .c_str());
                ++refusals[error.detail.english().substr(0, error.detail.english().find('('))];
            }
            const std::string broken = brokenTag(path, pushed ? pushed->digest : std::string());
            QVERIFY2(broken.empty(), (where + broken).c_str());
        }
        qInfo("%d of %d pushes went through, in %.1f s", good, kPushes,
              static_cast<double>(timer.elapsed()) / 1000);
        for (const auto& [reason, times] : refusals)
            qInfo("  %3d × %s", times, reason.c_str());
        // Most faults heal; those that cannot are refused.
        QVERIFY(good > kPushes / 2);
        QVERIFY(good < kPushes);
    }

    void goesOnWhereItStopped()
    {
        FaultProxy proxy(registryPort(), proxyTls());
        const std::string host = "127.0.0.1:" + std::to_string(proxy.port());
        const std::string reference = host + "/resume/db:1";
        QVERIFY(!build(reference, 8).empty());
        // refused between two pieces: what has arrived stays
        proxy.setFaults({{QRegularExpression(u"^PATCH .*"_s), Fault::Kind::Delay, 1, 2, {}},
                         {QRegularExpression(u"^PATCH .*"_s), Fault::Kind::Status, 503, 1, {}}});
        Recorder recorder;
        const auto pushed = pushImage(*m_engine, reference, m_options, recorder, m_context);
        QVERIFY2(pushed, pushed ? "" : pushed.error().detail.english().c_str());
        int begun = 0;
        int asked = 0;
        for (const QByteArray& line : proxy.requests()) {
            begun += line.startsWith("POST ") ? 1 : 0;
            asked += line.startsWith("GET ") && line.contains("/blobs/uploads/") ? 1 : 0;
        }
        QCOMPARE(begun, 3);  // two layers and the configuration: nothing began again
        QCOMPARE(asked, 1);
        QCOMPARE(brokenTag("resume/db", pushed->digest), std::string());
    }

    void layerTooLarge()
    {
        const std::string reference = m_registry->host() + "/limit/db:1";
        QVERIFY(!build(reference, 9).empty());
        RegistryOptions options = m_options;
        options.maxLayerBytes = 100'000;
        Recorder recorder;
        const auto pushed = pushImage(*m_engine, reference, options, recorder, m_context);
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().code, Error::Code::InvalidInput);
        QVERIFY2(pushed.error().hint.english().find("image.layers") != std::string::npos,
                 pushed.error().hint.english().c_str());
        QCOMPARE(brokenTag("limit/db", {}), std::string());
    }

    void oldImagesAreDeleted()
    {
        const std::string repository = m_registry->host() + "/keep/db";
        const std::string labels = "LABEL decant.project=keep decant.service=db\n";
        const auto push = [&](const std::string& tag, unsigned seed, const std::string& extra) {
            Recorder recorder;
            return !build(repository + ':' + tag, seed, extra).empty()
                && pushImage(*m_engine, repository + ':' + tag, m_options, recorder, m_context)
                       .has_value();
        };
        QVERIFY(push("foreign", 20, "LABEL decant.project=other decant.service=db\n"));
        QVERIFY(push("1", 21, labels));
        QVERIFY(push("2", 22, labels));
        QVERIFY(push("3", 23, labels));
        QVERIFY(m_engine->tagImage(repository + ":3", repository + ":latest", m_context));
        Recorder recorder;
        QVERIFY(pushImage(*m_engine, repository + ":latest", m_options, recorder, m_context));

        const auto reference = parseImageReference(repository);
        const auto before = listPushedImages(*reference, m_options, m_context);
        QVERIFY2(before, before ? "" : before.error().detail.english().c_str());
        QCOMPARE(before->size(), 4U);
        QCOMPARE(before->front().tags, (std::vector<std::string>{"3", "latest"}));
        QCOMPARE(before->front().service, std::string("db"));
        QVERIFY(before->front().bytes > 100'000);

        const auto kept = deleteOldImages(*reference, "keep", "db", 2, m_options, m_context);
        QVERIFY2(kept, kept ? "" : kept.error().detail.english().c_str());
        QCOMPARE(kept->deletedTags, std::vector<std::string>{"1"});
        QCOMPARE(kept->kept, 2);
        const auto after = listPushedImages(*reference, m_options, m_context);
        QVERIFY(after);
        QCOMPARE(after->size(), 3U);
        const auto all = deleteOldImages(*reference, "keep", "db", 0, m_options, m_context);
        QVERIFY(all);
        QVERIFY(all->deletedTags.empty());

        const auto nothing = parseImageReference(m_registry->host() + "/nobody/pushed-this");
        const auto none = listPushedImages(*nothing, m_options, m_context);
        QVERIFY2(none, none ? "" : none.error().detail.english().c_str());
        QVERIFY(none->empty());
    }

    void registryThatDeletesNothing()
    {
        FaultProxy proxy(registryPort(), proxyTls());
        const std::string repository = "127.0.0.1:" + std::to_string(proxy.port()) + "/keep/db";
        proxy.setFaults({{QRegularExpression(u"^DELETE "_s), Fault::Kind::Status, 405, 10, {}}});
        const auto kept = deleteOldImages(*parseImageReference(repository), "keep", "db", 1,
                                          m_options, m_context);
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, Error::Code::Denied);
        QVERIFY2(kept.error().hint.english().find("deletes nothing") != std::string::npos,
                 kept.error().hint.english().c_str());
    }
};

QTEST_GUILESS_MAIN(tst_RegistryFaults)
#include "tst_registryfaults.moc"
