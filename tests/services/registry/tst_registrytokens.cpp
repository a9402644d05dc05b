// SPDX-License-Identifier: MIT
#include "faultproxy.h"
#include "pushtesting.h"
#include "services/registry/push.h"
#include "tokenserver.h"

#include <QFile>
#include <QtTest>

#include <algorithm>

using namespace decant;
using namespace decant::test;
using namespace Qt::StringLiterals;

/// Pushes to a registry that checks the signature, the time and the scope of tokens itself.
class tst_RegistryTokens : public QObject, private PushServers {
    Q_OBJECT

    Result<PushResult> push(const std::string& path)
    {
        const std::string reference =
            "127.0.0.1:" + std::to_string(m_proxy->port()) + '/' + path + ":1";
        if (auto tagged = m_engine->tagImage(m_id, reference, m_context); !tagged)
            return tagged.error();
        RegistryOptions options;
        options.retryDelay = std::chrono::milliseconds(5);
        options.cacheFile = m_folder.filePath(u"blobs.tsv"_s).toStdString();
        Recorder recorder;
        return pushImage(*m_engine, reference, options, recorder, m_context);
    }

    /// The Docker configuration that stands in DOCKER_CONFIG; "" is none.
    bool configure(const QByteArray& entry)
    {
        QFile config(m_folder.filePath(u"config.json"_s));
        if (entry.isEmpty())
            return !config.exists() || config.remove();
        const QByteArray text = "{\"auths\":{\"127.0.0.1:" + QByteArray::number(m_proxy->port())
            + "\":{" + entry + "}}}";
        return config.open(QIODevice::WriteOnly | QIODevice::Truncate)
            && config.write(text) == text.size();
    }
    bool logIn() { return configure("\"auth\":\"" + QByteArray("user:secret").toBase64() + '"'); }

    [[nodiscard]] int tokensGiven() const
    {
        const auto asked = m_tokens.asked();
        return static_cast<int>(
            std::count_if(asked.begin(), asked.end(), [](const auto& one) { return one.given; }));
    }

    TokenServer m_tokens;
    std::unique_ptr<FaultProxy> m_proxy;
    std::string m_id;

private slots:
    void initTestCase()
    {
        const std::string problem = startServers({u"--token"_s, m_tokens.realm()});
        DECANT_REQUIRE(problem.empty(), problem);
        m_tokens.signWith(m_registry->value("TOKEN_KEY"), m_registry->value("TOKEN_CERTIFICATE"));
        m_proxy = std::make_unique<FaultProxy>(registryPort());
        m_id = buildImage("shop/tokens:1", {1'000'000, 200'000, 2, "LABEL x=y\n"});
        QVERIFY(!m_id.empty());
    }

    void init()
    {
        m_tokens.setValidity({});
        m_tokens.takeIdentityTokens(true);
        m_proxy->setFaults({});
        QVERIFY(QFile::remove(m_folder.filePath(u"blobs.tsv"_s))
                || !QFile::exists(m_folder.filePath(u"blobs.tsv"_s)));
    }

    void passwordAndMountScope()
    {
        QVERIFY(logIn());
        const auto first = push("pass/a");
        QVERIFY2(first, first ? "" : first.error().detail.english().c_str());
        // What the registry has elsewhere is taken over, for which the token must allow to pull
        // there.
        const auto second = push("pass/b");
        QVERIFY2(second, second ? "" : second.error().detail.english().c_str());
        QCOMPARE(second->digest, first->digest);
        QVERIFY2(second->sentBytes < 10'000, std::to_string(second->sentBytes).c_str());
        const auto asked = m_tokens.asked();
        QVERIFY(std::any_of(asked.begin(), asked.end(), [](const TokenServer::Asked& one) {
            return one.scopes.contains("pass/b:pull,push") && one.scopes.contains("pass/a:pull");
        }));
    }

    void anonymousMayNotPush()
    {
        QVERIFY(configure({}));
        const auto pushed = push("anonymous/a");
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().code, Error::Code::Denied);
        QVERIFY2(pushed.error().detail.english().find("no credentials are stored")
                     != std::string::npos,
                 pushed.error().detail.english().c_str());
    }

    void wrongPassword()
    {
        QVERIFY(configure("\"auth\":\"" + QByteArray("user:guessed").toBase64() + '"'));
        const auto pushed = push("wrong/a");
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().code, Error::Code::Denied);
        QVERIFY(pushed.error().detail.english().find("guessed") == std::string::npos);
        QVERIFY2(pushed.error().detail.english().find("config.json were refused")
                     != std::string::npos,
                 pushed.error().detail.english().c_str());
    }

    /// The proxy holds a request back until the token in the next one is too old. What a token is
    /// said to be good for is not always true; and when it is, a new one is fetched in time.
    void expiredInMidPush_data()
    {
        QTest::addColumn<int>("told");
        QTest::addColumn<QByteArray>("entry");
        const QByteArray password = "\"auth\":\"" + QByteArray("user:secret").toBase64() + '"';
        QTest::newRow("told five minutes") << 300 << password;
        QTest::newRow("told the truth") << 2 << password;
        QTest::newRow("told nothing") << 0 << password;
        QTest::newRow("identity token") << 300 << QByteArray("\"identitytoken\":\"identity\"");
    }
    void expiredInMidPush()
    {
        QFETCH(const int, told);
        QFETCH(const QByteArray, entry);
        QVERIFY(configure(entry));
        m_tokens.setValidity({2, told});
        m_proxy->setFaults(
            {{QRegularExpression(u"^PATCH "_s), Fault::Kind::Delay, 2'500, 1, {}},
             {QRegularExpression(u"^PUT .*blobs"_s), Fault::Kind::Delay, 2'500, 1, {}}});
        static int number = 0;
        const auto pushed = push("expired/" + std::to_string(++number));
        QVERIFY2(pushed, pushed ? "" : pushed.error().detail.english().c_str());
        QVERIFY2(tokensGiven() > 3, std::to_string(tokensGiven()).c_str());
        const Ran manifest =
            run(u"sh"_s,
                {u"-c"_s, u"cat $(find \"$1\"/blobs -path \"*$2/data\")"_s, u"sh"_s,
                 m_registry->folder(), QString::fromStdString(pushed->digest.substr(7))});
        QVERIFY(manifest.output.find("\"layers\"") != std::string::npos);
    }

    void identityToken()
    {
        QVERIFY(configure("\"identitytoken\":\"identity\""));
        const auto pushed = push("identity/a");
        QVERIFY2(pushed, pushed ? "" : pushed.error().detail.english().c_str());
        for (const TokenServer::Asked& one : m_tokens.asked())
            QCOMPARE(one.method, QByteArray("POST"));
    }

    void identityTokenOfAHelper()
    {
        QTemporaryDir programs;
        QFile helper(programs.filePath(u"docker-credential-kept"_s));
        QVERIFY(helper.open(QIODevice::WriteOnly));
        helper.write("#!/bin/sh\necho '{\"ServerURL\":\"x\",\"Username\":\"<token>\","
                     "\"Secret\":\"identity\"}'\n");
        helper.close();
        QVERIFY(helper.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        QFile config(m_folder.filePath(u"config.json"_s));
        QVERIFY(config.open(QIODevice::WriteOnly | QIODevice::Truncate));
        config.write("{\"credsStore\":\"kept\"}");
        config.close();
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", programs.path().toUtf8() + ':' + path);
        const auto pushed = push("identity/helper");
        qputenv("PATH", path);
        QVERIFY2(pushed, pushed ? "" : pushed.error().detail.english().c_str());
    }

    void identityTokenRefused()
    {
        QVERIFY(configure("\"identitytoken\":\"withdrawn\""));
        const auto pushed = push("identity/b");
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().code, Error::Code::Denied);
        QVERIFY2(pushed.error().detail.english().find("may have run out") != std::string::npos,
                 pushed.error().detail.english().c_str());
        QVERIFY(pushed.error().detail.english().find("withdrawn") == std::string::npos);
        QVERIFY(pushed.error().hint.english().find("docker login") != std::string::npos);
        QCOMPARE(m_tokens.asked().size(), 1U);
    }

    void identityTokensUnknown()
    {
        QVERIFY(configure("\"identitytoken\":\"identity\""));
        m_tokens.takeIdentityTokens(false);
        const auto pushed = push("identity/c");
        QVERIFY(!pushed);
        QVERIFY2(pushed.error().detail.english().find("takes no identity tokens")
                     != std::string::npos,
                 pushed.error().detail.english().c_str());
        QVERIFY(pushed.error().hint.english().find("DECANT_REGISTRY_USER") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(tst_RegistryTokens)
#include "tst_registrytokens.moc"
