// SPDX-License-Identifier: MIT
#include "services/pipeline/pipeline.h"
#include "services/secrets/keychain.h"
#include "services/secrets/projectkey.h"
#include "services/secrets/sourcepassword.h"

#include <QElapsedTimer>
#include <QTest>

using namespace decant;

namespace {

/// A keychain nobody can open.
class LockedKeychain final : public Keychain {
public:
    static Error locked()
    {
        return {Error::Code::Denied, Error::Area::General, "entry", say("locked"), {}};
    }
    Result<std::string> read(const std::string&) override { return locked(); }
    Result<> write(const std::string&, const std::string&) override { return locked(); }
    Result<> remove(const std::string&) override { return locked(); }
};

Project sample()
{
    Project project;
    project.name = "webshop";
    project.services.push_back({});
    project.services[0].name = "web-shop";
    return project;
}

Service with(PasswordSource::Kind kind, std::string argument = {})
{
    Service service;
    service.name = "web-shop";
    service.source.password = {kind, std::move(argument)};
    return service;
}

}  // namespace

class tst_Secrets : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        qunsetenv("DECANT_KEY");
        qunsetenv("DECANT_WEB_SHOP_PASSWORD");
    }

    void automaticOrder()
    {
        using enum PasswordSource::Kind;
        const Project project = sample();
        const Service service = with(Automatic);
        MemoryKeychain keychain;
        QCOMPARE(*sourcePassword(project, service, keychain), std::string());
        QVERIFY(storeSourcePassword(project, service, "stored", keychain));
        QCOMPARE(*sourcePassword(project, service, keychain), std::string("stored"));
        qputenv("DECANT_WEB_SHOP_PASSWORD", "given");
        QCOMPARE(*sourcePassword(project, service, keychain), std::string("given"));
        qputenv("DECANT_WEB_SHOP_PASSWORD", "");
        QCOMPARE(*sourcePassword(project, service, keychain), std::string());
        QCOMPARE(*sourcePassword(project, with(Libpq), keychain), std::string());
        qunsetenv("DECANT_WEB_SHOP_PASSWORD");
        LockedKeychain locked;
        QCOMPARE(*sourcePassword(project, service, locked), std::string());
        QVERIFY(storeSourcePassword(project, service, "", keychain));
        QCOMPARE(*sourcePassword(project, service, keychain), std::string());
    }

    void keychainOnly()
    {
        const Project project = sample();
        const Service service = with(PasswordSource::Kind::Keychain);
        MemoryKeychain keychain;
        qputenv("DECANT_WEB_SHOP_PASSWORD", "given");
        const auto missing = sourcePassword(project, service, keychain);
        QVERIFY(!missing && missing.error().code == Error::Code::NotFound);
        QVERIFY(missing.error().area == Error::Area::Source);
        QVERIFY(storeSourcePassword(project, service, "stored", keychain));
        QCOMPARE(*sourcePassword(project, service, keychain), std::string("stored"));
        LockedKeychain locked;
        QVERIFY(sourcePassword(project, service, locked).error().code == Error::Code::Denied);
        const auto stored = storeSourcePassword(project, service, "hunter2", locked);
        QVERIFY(!stored
                && stored.error().hint.english().find("DECANT_WEB_SHOP_PASSWORD")
                    != std::string::npos);
        QVERIFY(stored.error().detail.english().find("hunter2") == std::string::npos);
    }

    void environmentVariable()
    {
        MemoryKeychain keychain;
        const Service service = with(PasswordSource::Kind::Environment, "DECANT_TEST_SECRET");
        qunsetenv("DECANT_TEST_SECRET");
        const auto missing = sourcePassword(sample(), service, keychain);
        QVERIFY(!missing && missing.error().code == Error::Code::NotFound);
        QVERIFY(missing.error().detail.english().find("DECANT_TEST_SECRET") != std::string::npos);
        qputenv("DECANT_TEST_SECRET", "pässword");
        QCOMPARE(*sourcePassword(sample(), service, keychain), std::string("pässword"));
        qunsetenv("DECANT_TEST_SECRET");
    }

    void command()
    {
        MemoryKeychain keychain;
        const auto run = [&](const char* text) {
            return sourcePassword(sample(), with(PasswordSource::Kind::Command, text), keychain);
        };
        QCOMPARE(*run("printf 'first line\\r\\nsecond\\n'"), std::string("first line"));
        QCOMPARE(*run("echo \"a  b\" | cat"), std::string("a  b"));
        QCOMPARE(*run("cat; echo x"), std::string("x"));  // no input to wait for
        const auto failed = run("echo hunter2; echo why >&2; exit 3");
        QVERIFY(!failed && failed.error().code == Error::Code::Denied);
        QVERIFY(failed.error().detail.english().find("code 3: why") != std::string::npos);
        QVERIFY(failed.error().detail.english().find("hunter2") == std::string::npos);
        QVERIFY(run("true").error().code == Error::Code::NotFound);
        QVERIFY(run("kill -9 $$").error().code == Error::Code::Denied);
        QVERIFY(run("no-such-program-here").error().detail.english().find("code 127")
                != std::string::npos);
    }

    void keyFromTheKeychain()
    {
        Project project = sample();
        MemoryKeychain keychain;
        const auto none = projectKey(project, keychain);
        QVERIFY(!none && none.error().code == Error::Code::NotFound);
        QVERIFY(none.error().hint.english().find("decant-cli key") != std::string::npos);

        const auto made = createProjectKey(project, keychain);
        QVERIFY(made && made->stored);
        QCOMPARE(project.keyFingerprint.size(), std::size_t{16});
        const auto key = projectKey(project, keychain);
        QVERIFY(key);
        QCOMPARE(key->hex(), made->hex);
        QCOMPARE(key->fingerprint(), project.keyFingerprint);

        Project other = sample();  // of the same name
        QVERIFY(createProjectKey(other, keychain));
        QCOMPARE(projectKey(project, keychain)->hex(), made->hex);

        QVERIFY(keychain.write("webshop/key/" + project.keyFingerprint, "broken"));
        QVERIFY(projectKey(project, keychain).error().code == Error::Code::InvalidInput);
        QVERIFY(keychain.write("webshop/key/" + project.keyFingerprint, std::string(64, 'a')));
        QVERIFY(projectKey(project, keychain).error().code == Error::Code::Denied);
    }

    void keyFromTheEnvironment()
    {
        Project project = sample();
        LockedKeychain keychain;
        const auto made = createProjectKey(project, keychain);
        QVERIFY(made && !made->stored);
        const auto missing = projectKey(project, keychain);
        QVERIFY(!missing && missing.error().code == Error::Code::NotFound);
        QVERIFY(missing.error().area == Error::Area::Project);
        QVERIFY(missing.error().detail.english().find("locked") != std::string::npos);

        qputenv("DECANT_KEY", QByteArray::fromStdString(made->hex));
        QCOMPARE(projectKey(project, keychain)->hex(), made->hex);
        QVERIFY(projectKey(project));

        qputenv("DECANT_KEY", QByteArray(64, 'a'));
        const auto wrong = projectKey(project, keychain);
        QVERIFY(!wrong && wrong.error().code == Error::Code::Denied);
        QVERIFY(wrong.error().detail.english().find("does not belong to this project")
                != std::string::npos);
        QVERIFY(wrong.error().detail.english().find(std::string(64, 'a')) == std::string::npos);

        qputenv("DECANT_KEY", "hunter2");
        const auto broken = projectKey(project, keychain);
        QVERIFY(!broken && broken.error().code == Error::Code::InvalidInput);
        QVERIFY(broken.error().detail.english().find("hunter2") == std::string::npos);

        qputenv("DECANT_KEY", QByteArray::fromStdString(made->hex));
        const auto unnamed = projectKey(sample(), keychain);
        QVERIFY(!unnamed && unnamed.error().code == Error::Code::NotFound);
        QVERIFY(unnamed.error().hint.english().find(project.keyFingerprint) != std::string::npos);
    }

    void noSessionNoKeychain()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("XDG_RUNTIME_DIR");
        qunsetenv("DISPLAY");
        const auto keychain = systemKeychain();
        QElapsedTimer time;
        time.start();
        const auto read = keychain->read("x");
        QVERIFY(!read && read.error().code == Error::Code::Unavailable);
        QVERIFY(keychain->write("x", "y").error().code == Error::Code::Unavailable);
        QVERIFY(keychain->remove("x").error().code == Error::Code::Unavailable);
        QVERIFY(time.elapsed() < 1000);
        QCOMPARE(*sourcePassword(sample(), with(PasswordSource::Kind::Automatic)), std::string());
    }

    void deadSessionBus()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        const auto keychain = systemKeychain();
        QElapsedTimer time;
        time.start();
        const auto read = keychain->read("x");
        QVERIFY(!read && read.error().code != Error::Code::NotFound);
        QVERIFY(time.elapsed() < 31'000);
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    }
};

QTEST_GUILESS_MAIN(tst_Secrets)
#include "tst_secrets.moc"
