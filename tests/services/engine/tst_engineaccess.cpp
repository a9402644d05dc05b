// SPDX-License-Identifier: MIT
#include "services/engine/dockerengine.h"
#include "services/support/sha256.h"
#include "tests/services/engine/enginetesting.h"
#include "tests/support/sandbox.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace decant;
using namespace decant::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* kBase = "decant-test/tiny:1";

bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

bool write(const QString& path, const QByteArray& text, bool program = false)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size()
        && (!program || file.setPermissions(file.permissions() | QFile::ExeOwner));
}

/// A port nobody listens on.
int freePort()
{
    for (int port = 33'000; port < 34'000; ++port) {
        QTcpSocket probe;
        probe.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(port));
        if (!probe.waitForConnected(200))
            return port;
    }
    return 0;
}

/// A private ssh server on loopback that lets one key in, and a client program `ssh` that uses it.
class SshSandbox {
public:
    explicit SshSandbox(std::string& problem) { problem = prepare(); }
    SshSandbox(const SshSandbox&) = delete;
    SshSandbox& operator=(const SshSandbox&) = delete;
    ~SshSandbox()
    {
        m_server.terminate();
        m_server.waitForFinished(5000);
    }

    [[nodiscard]] std::string address(const std::string& socket) const
    {
        return "ssh://root@127.0.0.1:" + std::to_string(m_port) + socket;
    }
    [[nodiscard]] QByteArray programs() const { return path("bin").toUtf8(); }
    /// With a key that the server does not know.
    [[nodiscard]] bool forgetKey() const { return write(path("authorized"), "# nobody\n"); }
    [[nodiscard]] bool rememberKey() const
    {
        return QFile::remove(path("authorized"))
            && QFile::copy(path("key.pub"), path("authorized"));
    }

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    std::string prepare()
    {
        if (!QFile::exists(u"/usr/sbin/sshd"_s))
            return "this machine has no sshd (package openssh-server)";
        QDir().mkpath(u"/run/sshd"_s);  // where sshd shuts itself in
        QDir().mkpath(path("bin"));
        for (const char* name : {"key", "hostkey"}) {
            const Ran made =
                run(u"ssh-keygen"_s,
                    {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, path(name)});
            if (made.exitCode != 0)
                return made.errors;
        }
        m_port = freePort();
        QFile hostKey(path("hostkey.pub"));
        const QByteArray port = QByteArray::number(m_port);
        const bool written = hostKey.open(QIODevice::ReadOnly)
            && write(path("known"), "[127.0.0.1]:" + port + ' ' + hostKey.readAll())
            && QFile::copy(path("key.pub"), path("authorized"))
            && write(path("client.conf"),
                     "IdentityFile " + path("key").toUtf8() + "\nIdentitiesOnly yes\n"
                         + "UserKnownHostsFile " + path("known").toUtf8()
                         + "\nGlobalKnownHostsFile /dev/null\nStrictHostKeyChecking yes\n")
            && write(path("bin/ssh"),
                     "#!/bin/sh\nexec /usr/bin/ssh -F " + path("client.conf").toUtf8()
                         + " \"$@\"\n",
                     true)
            && write(path("server.conf"),
                     "Port " + port + "\nListenAddress 127.0.0.1\nHostKey "
                         + path("hostkey").toUtf8() + "\nAuthorizedKeysFile "
                         + path("authorized").toUtf8()
                         + "\nStrictModes no\nUsePAM no\nPidFile none\nPermitRootLogin yes\n"
                           "PasswordAuthentication no\nKbdInteractiveAuthentication no\n"
                           "MaxStartups 100\n");
        if (!written)
            return "the files of the ssh server cannot be written";
        m_server.start(u"/usr/sbin/sshd"_s, {u"-D"_s, u"-e"_s, u"-f"_s, path("server.conf")});
        for (int tries = 0; tries < 100; ++tries) {
            QTcpSocket probe;
            probe.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_port));
            if (probe.waitForConnected(100))
                return {};
            m_server.waitForFinished(50);
            if (m_server.state() == QProcess::NotRunning)
                break;
        }
        return "sshd did not start: " + m_server.readAllStandardError().toStdString();
    }

    QTemporaryDir m_folder;
    QProcess m_server;
    int m_port = 0;
};

}  // namespace

class tst_EngineAccess : public QObject {
    Q_OBJECT

    std::unique_ptr<EngineSandbox> m_sandbox;
    std::unique_ptr<SshSandbox> m_ssh;
    QTemporaryDir m_config;

    /// A Docker context of the private engine, as `docker context create` would store it.
    bool makeContext(const std::string& name, const std::string& host, bool certificates) const
    {
        const QString hash = QString::fromStdString(Sha256::hexOf(name));
        const QString meta = m_config.filePath(u"contexts/meta/"_s + hash);
        const QString tls = m_config.filePath(u"contexts/tls/"_s + hash + u"/docker"_s);
        QDir().mkpath(meta);
        QDir().mkpath(tls);
        const auto copy = [&](const char* value, const char* file) {
            return QFile::copy(QString::fromStdString(m_sandbox->value(value)),
                               tls + u'/' + QString::fromLatin1(file));
        };
        return write(meta + u"/meta.json"_s,
                     "{\"Name\":\"" + QByteArray::fromStdString(name)
                         + "\",\"Endpoints\":{\"docker\":{\"Host\":\""
                         + QByteArray::fromStdString(host) + "\",\"SkipTLSVerify\":false}}}")
            && copy("CA_FILE", "ca.pem")
            && (!certificates
                || (copy("CLIENT_CERTIFICATE", "cert.pem") && copy("CLIENT_KEY", "key.pem")));
    }

private slots:
    void initTestCase()
    {
        for (const char* name : {"DOCKER_HOST", "DOCKER_CONTEXT", "DOCKER_CERT_PATH",
                                 "DOCKER_TLS_VERIFY", "XDG_RUNTIME_DIR"})
            qunsetenv(name);
        qputenv("DOCKER_CONFIG", m_config.path().toUtf8());
        std::string problem;
        m_sandbox = EngineSandbox::start(problem, {u"--tls"_s});
        DECANT_REQUIRE(m_sandbox, problem);
        m_ssh = std::make_unique<SshSandbox>(problem);
        DECANT_REQUIRE(problem.empty(), problem);
        qputenv("PATH", m_ssh->programs() + ':' + qgetenv("PATH"));
        RecordingContext context;
        RecordingObserver observer;
        const auto engine = openEngine(m_sandbox->endpoint(), context);
        QVERIFY(engine);
        QVERIFY((*engine)->build(tinyImage(kBase), observer, context));
    }

    void sshAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("problem");
        const QString begin = u"ssh -T -o BatchMode=yes -o ConnectTimeout=10 "_s;
        const QString end = u" docker system dial-stdio"_s;
        const auto good = [&](const char* name, const QString& address, const QString& middle) {
            QTest::newRow(name) << address << QString(begin + middle) << QString();
        };
        const auto bad = [](const char* name, const QString& address, const QString& words) {
            QTest::newRow(name) << address << QString() << words;
        };
        good("host", u"ssh://build"_s, u"-- build"_s + end);
        good("user and port", u"ssh://me@build.example:2222"_s,
             u"-l me -p 2222 -- build.example"_s + end);
        good("address of version 6", u"ssh://[fe80::1]:22"_s, u"-p 22 -- fe80::1"_s + end);
        good("socket", u"ssh://build/run/my docker.sock"_s,
             u"-- build docker --host 'unix:///run/my docker.sock' system dial-stdio"_s);
        bad("password", u"ssh://me:secret@build"_s, u"a password does not belong"_s);
        bad("option as host", u"ssh://-oProxyCommand=x"_s, u"not an address that ssh can use"_s);
        bad("option as user", u"ssh://-l@build"_s, u"not an address that ssh can use"_s);
        bad("no host", u"ssh://"_s, u"not an address that ssh can use"_s);
        bad("port of letters", u"ssh://build:ssh"_s, u"not an address that ssh can use"_s);
        bad("commands", u"ssh://build;id"_s, u"not an address that ssh can use"_s);
    }
    void sshAddresses()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, command);
        QFETCH(const QString, problem);
        EndpointSurroundings surroundings;
        surroundings.preferred = address.toStdString();
        const EngineEndpoint endpoint = findEndpoints(surroundings).front();
        QString joined;
        for (const std::string& word : endpoint.command)
            joined += (joined.isEmpty() ? QString() : u" "_s) + QString::fromStdString(word);
        QCOMPARE(joined, command);
        QVERIFY2(problem.isEmpty() ? endpoint.problem.empty()
                                   : contains(endpoint.problem.english(), problem.toStdString()),
                 endpoint.problem.english().c_str());
        QVERIFY(!contains(endpoint.url, "secret"));
    }

    void tls()
    {
        RecordingContext context;
        RecordingObserver observer;
        QVERIFY(makeContext("private", m_sandbox->value("TLS_HOST"), true));
        qputenv("DOCKER_CONTEXT", "private");
        const auto engine = openEngine({}, context);
        qunsetenv("DOCKER_CONTEXT");
        QVERIFY2(engine, engine ? "" : engine.error().detail.english().c_str());
        const auto facts = (*engine)->facts(context);
        QVERIFY(facts);
        QCOMPARE(facts->endpoint, m_sandbox->value("TLS_HOST"));
        BuildRequest request;
        request.buildArguments = {{"BASE", kBase}};
        request.context = {{"Dockerfile", "ARG BASE\nFROM ${BASE}\nRUN echo over TLS\n", {}, 0644}};
        const auto built = (*engine)->build(request, observer, context);
        QVERIFY2(built, built ? "" : built.error().detail.english().c_str());
        QVERIFY(std::find(observer.lines.begin(), observer.lines.end(), "over TLS")
                != observer.lines.end());
    }

    void tlsRefusals()
    {
        RecordingContext context;
        QVERIFY(makeContext("nocertificate", m_sandbox->value("TLS_HOST"), false));
        const auto without = openEngine("nocertificate", context);
        QVERIFY(!without);
        QVERIFY2(contains(without.error().detail.english(), "certificate"),
                 without.error().detail.english().c_str());

        // an authority that did not sign the engine's certificate
        EngineEndpoint endpoint;
        endpoint.url = m_sandbox->value("TLS_HOST");
        endpoint.tls = true;
        endpoint.certificateFile = m_sandbox->value("CLIENT_CERTIFICATE");
        endpoint.keyFile = m_sandbox->value("CLIENT_KEY");
        endpoint.caFile = m_sandbox->value("CLIENT_CERTIFICATE");
        DockerEngine unknown(endpoint);
        const auto facts = unknown.facts(context);
        QVERIFY(!facts);
        QVERIFY2(contains(facts.error().hint.english(), "certificates"),
                 facts.error().hint.english().c_str());

        const auto plain = openEngine(m_sandbox->value("TLS_HOST"), context);
        QVERIFY(!plain);
        QVERIFY2(contains(plain.error().detail.english(), "DOCKER_TLS_VERIFY"),
                 plain.error().detail.english().c_str());
    }

    void ssh()
    {
        RecordingContext context;
        RecordingObserver observer;
        const std::string address = m_ssh->address(m_sandbox->endpoint().substr(7));
        const auto engine = openEngine(address, context);
        QVERIFY2(engine, engine ? "" : engine.error().detail.english().c_str());
        BuildRequest request;
        request.noCache = true;
        request.tags = {"decant-test/ssh:1"};
        request.buildArguments = {{"BASE", kBase}};
        request.context = {{"Dockerfile",
                            "ARG BASE\nFROM ${BASE}\nCOPY big /big\n"
                            "RUN ls -l /big\n",
                            {},
                            0644},
                           {"big", std::string(3'000'000, 'x'), {}, 0644}};
        const auto built = (*engine)->build(request, observer, context);
        QVERIFY2(built, built ? "" : built.error().detail.english().c_str());
        const auto facts = (*engine)->inspectImage("decant-test/ssh:1", context);
        QVERIFY(facts);
        QVERIFY(facts->bytes > 3'000'000);
        std::int64_t saved = 0;
        QVERIFY((*engine)->saveImage(
            "decant-test/ssh:1",
            [&](std::span<const char> bytes) {
                saved += static_cast<std::int64_t>(bytes.size());
                return true;
            },
            context));
        QVERIFY(saved > 3'000'000);
    }

    void sshCancel()
    {
        RecordingContext context;
        RecordingObserver observer;
        const auto engine = openEngine(m_ssh->address(m_sandbox->endpoint().substr(7)), context);
        QVERIFY(engine);
        observer.whenOutput = [&](std::string_view line) {
            if (line == "begun")
                context.cancel();
        };
        BuildRequest request;
        request.noCache = true;
        request.buildArguments = {{"BASE", kBase}};
        request.context = {
            {"Dockerfile", "ARG BASE\nFROM ${BASE}\nRUN echo begun; sleep 81777\n", {}, 0644}};
        const auto built = (*engine)->build(request, observer, context);
        QVERIFY(!built);
        QCOMPARE(built.error().code, Error::Code::Cancelled);
        QVERIFY2(context.secondsSinceCancel() < 2,
                 std::to_string(context.secondsSinceCancel()).c_str());
        QTRY_VERIFY_WITH_TIMEOUT(run(u"pgrep"_s, {u"-f"_s, u"^sleep 81777$"_s}).exitCode == 1,
                                 3000);
    }

    void sshRefusals()
    {
        RecordingContext context;
        QVERIFY(m_ssh->forgetKey());
        const auto denied = openEngine(m_ssh->address({}), context);
        QVERIFY(m_ssh->rememberKey());
        QVERIFY(!denied);
        QVERIFY2(contains(denied.error().detail.english(), "Permission denied"),
                 denied.error().detail.english().c_str());
        QVERIFY(contains(denied.error().detail.english(), "ssh HOST docker version"));

        const auto noSocket = openEngine(m_ssh->address("/nonexistent.sock"), context);
        QVERIFY(!noSocket);
        QVERIFY2(contains(noSocket.error().detail.english(), "/nonexistent.sock"),
                 noSocket.error().detail.english().c_str());

        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        const auto noProgram = openEngine(m_ssh->address({}), context);
        qputenv("PATH", path);
        QVERIFY(!noProgram);
        QVERIFY2(contains(noProgram.error().detail.english(), "ssh: No such file"),
                 noProgram.error().detail.english().c_str());
    }
};

QTEST_GUILESS_MAIN(tst_EngineAccess)
#include "tst_engineaccess.moc"
