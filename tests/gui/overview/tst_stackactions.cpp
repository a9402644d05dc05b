// SPDX-License-Identifier: MIT
#include "gui/app/mainwindow.h"
#include "model/project/imagedefaults.h"
#include "services/masking/maskkey.h"
#include "services/support/qt.h"
#include "tests/support/sandbox.h"
#include "tests/support/testcontext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace decant;
using namespace decant::gui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* kKey = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
constexpr const char* kBase = "decant-stackactions-base:1";
constexpr int kPatience = 120'000;
constexpr int kBuildPatience = 300'000;

template <class T>
T* find(QWidget& window, const QString& name)
{
    T* object = window.findChild<T*>(name);
    if (object == nullptr)
        qFatal("there is no %s", qPrintable(name));
    return object;
}

/// A run of somebody else: nobody looks on.
class Unseen : public PipelineObserver {
public:
    void stage(const std::string& /*service*/, const StageRecord& /*record*/) override { }
    void step(const std::string& /*service*/, const BuildStep& /*step*/) override { }
    void output(const std::string& /*service*/, int /*step*/, std::string_view /*line*/) override {
    }
    void blob(const std::string& /*service*/, const BlobProgress& /*progress*/) override { }
};

}  // namespace

/// What QA does on the overview, with the buttons of the real window, on a real engine and a real
/// registry: start, copy the address, look at the log, write, reset, stop, and take over the build
/// of a colleague.
class tst_StackActions : public QObject {
    Q_OBJECT

    std::unique_ptr<test::RedisSandbox> m_redis;
    std::unique_ptr<test::EngineSandbox> m_engine;
    std::unique_ptr<test::RegistrySandbox> m_registry;
    QTemporaryDir m_home;
    QString m_file;
    std::unique_ptr<MainWindow> m_window;

    Project project() const
    {
        Project value;
        value.name = "desk";
        if (const auto key = MaskKey::fromHex(kKey))
            value.keyFingerprint = key->fingerprint();
        value.registry.registry = m_registry->host();
        value.registry.tag = "v1";
        Service service;
        service.name = "sessions";
        service.kind = ServiceKind::Redis;
        service.image = defaultImageOptions(service.kind);
        service.image.base = kBase;
        service.source.host = "127.0.0.1";
        service.source.port = std::stoi(m_redis->value("PORT"));
        service.source.password = {PasswordSource::Kind::Environment, "TEST_REDIS_PASSWORD"};
        service.source.options["shapes"] = "person:{id}";
        service.masking.set("0.person:{id}", "key:id", Keep{"a number of ours"});
        service.masking.set("0.person:{id}", "field:visits", Keep{"no person"});
        value.services = {service};
        return value;
    }

    [[nodiscard]] QString fact(const QString& name) const
    {
        return find<QLabel>(*m_window, name)->text();
    }
    void click(const QString& name)
    {
        auto* button = find<QPushButton>(*m_window, name);
        QTRY_VERIFY2_WITH_TIMEOUT(button->isEnabled() && button->isVisible(), qPrintable(name),
                                  kPatience);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void waitUntilRunning()
    {
        QTRY_VERIFY2_WITH_TIMEOUT(fact(u"cardLocalLabel"_s).startsWith(u"runs on 127.0.0.1"_s),
                                  qPrintable(fact(u"cardLocalLabel"_s)), kPatience);
    }
    /// What the started container answers, over the address that the button copied.
    [[nodiscard]] std::string ask(const QStringList& command)
    {
        QApplication::clipboard()->clear();
        click(u"cardCopyPushButton"_s);
        const QString uri = QApplication::clipboard()->text();
        const auto ran =
            test::run(u"redis-cli"_s, QStringList{u"--no-auth-warning"_s, u"-u"_s, uri} + command);
        return ran.exitCode == 0 ? ran.output : "failed: " + ran.errors;
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"decant-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        std::string problem;
        m_engine = test::EngineSandbox::start(problem);
        DECANT_REQUIRE(m_engine, problem);
        QVERIFY2(!m_engine->loadBaseImage(kBase, problem, "redis").empty(), problem.c_str());
        m_registry = test::RegistrySandbox::start(problem);
        DECANT_REQUIRE(m_registry, problem);
        m_redis = test::RedisSandbox::start(problem);
        DECANT_REQUIRE(m_redis, problem);
        qputenv("XDG_STATE_HOME", m_home.filePath(u"state"_s).toUtf8());
        qputenv("DOCKER_HOST", m_engine->endpoint().c_str());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "");
        qputenv("DECANT_KEY", kKey);
        qputenv("TEST_REDIS_PASSWORD", m_redis->password().c_str());
        const auto filled = m_redis->commands("HSET person:1 visits 3\n");
        QVERIFY2(filled.exitCode == 0, filled.errors.c_str());
        m_file = m_home.filePath(u"project/decant.toml"_s);
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        QVERIFY(saveProject(m_file.toStdString(), project()));
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1400, 900);
        m_window->show();
        m_window->openFile(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->document()->isOpen(), kPatience);
    }

    void nothingRunsBeforeTheFirstBuild()
    {
        m_window->showPage(PageId::Overview);
        QTRY_COMPARE_WITH_TIMEOUT(fact(u"cardLocalLabel"_s), u"not started"_s, kPatience);
        QCOMPARE(fact(u"stackStateLabel"_s), u"0 of 1 service(s) run here"_s);
        for (const QString& name :
             {u"cardStartPushButton"_s, u"cardStopPushButton"_s, u"cardResetPushButton"_s,
              u"cardCopyPushButton"_s, u"cardLogPushButton"_s, u"startStackPushButton"_s})
            QVERIFY2(!find<QPushButton>(*m_window, name)->isEnabled(), qPrintable(name));
    }

    /// The action of the menu says what is missing.
    void startWithoutAnImageIsAnError()
    {
        find<QAction>(*m_window, u"startStackAction"_s)->trigger();
        auto* bar = find<QWidget>(*m_window, u"messageBar"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), kPatience);
        QVERIFY2(fact(u"messageTextLabel"_s).contains(u"nothing was built yet"_s),
                 qPrintable(fact(u"messageTextLabel"_s)));
    }

    void builds()
    {
        QSignalSpy finished(m_window->workbench().runs, &RunCenter::finished);
        find<QAction>(*m_window, u"refreshPushAction"_s)->trigger();
        QVERIFY(finished.wait(kBuildPatience));
        const auto error = finished.first().first().value<std::optional<Error>>();
        QVERIFY2(!error, error ? (error->what + ": " + error->detail.english()).c_str() : "");
        m_window->showPage(PageId::Overview);
        QTRY_VERIFY_WITH_TIMEOUT(fact(u"cardImageLabel"_s).endsWith(u"desk-sessions:v1"_s)
                                     || fact(u"cardImageLabel"_s).endsWith(u":v1"_s),
                                 kPatience);
    }

    void starts()
    {
        click(u"cardStartPushButton"_s);
        QTRY_COMPARE(fact(u"cardLocalLabel"_s), u"is being started"_s);
        QVERIFY(!find<QPushButton>(*m_window, u"cardStartPushButton"_s)->isEnabled());
        waitUntilRunning();
        QCOMPARE(fact(u"stackStateLabel"_s), u"1 of 1 service(s) run here"_s);
        QCOMPARE(ask({u"HGET"_s, u"person:1"_s, u"visits"_s}), std::string("3\n"));
    }

    void showsTheLog()
    {
        click(u"cardLogPushButton"_s);
        auto* dialog = find<QDialog>(*m_window, u"serviceLogDialog"_s);
        auto* log = find<QPlainTextEdit>(*dialog, u"serviceLogView"_s);
        QTRY_VERIFY_WITH_TIMEOUT(log->toPlainText().contains(u"Ready to accept connections"_s),
                                 kPatience);
        QSignalSpy gone(dialog, &QObject::destroyed);
        dialog->reject();
        QVERIFY(gone.wait(kPatience));
    }

    void resetsTheData()
    {
        QCOMPARE(ask({u"SET"_s, u"rubbish"_s, u"1"_s}), std::string("OK\n"));
        click(u"cardResetPushButton"_s);
        QTRY_COMPARE(fact(u"cardLocalLabel"_s), u"is getting its data back"_s);
        waitUntilRunning();
        QCOMPARE(ask({u"EXISTS"_s, u"rubbish"_s}), std::string("0\n"));
        QCOMPARE(ask({u"HGET"_s, u"person:1"_s, u"visits"_s}), std::string("3\n"));
    }

    void takesOverANewerBuild()
    {
        QVERIFY(!find<QWidget>(*m_window, u"cardNewsBar"_s)->isVisible());
        QCOMPARE(m_redis->commands("HSET person:2 visits 7\n").exitCode, 0);
        PipelineOptions colleague = m_window->document()->options();
        colleague.workDir = m_home.filePath(u"colleague"_s).toStdString();
        Unseen unseen;
        test::TestContext context;
        Project theirs = project();
        theirs.registry.tag = "v2";
        const auto pushed = refresh(theirs, {}, Stage::Push, colleague, unseen, context);
        QVERIFY2(pushed, pushed ? "" : pushed.error().detail.english().c_str());

        click(u"lookStackPushButton"_s);
        auto* news = find<QWidget>(*m_window, u"cardNewsBar"_s);
        QTRY_VERIFY_WITH_TIMEOUT(news->isVisible(), kPatience);
        click(u"cardUpdatePushButton"_s);
        QTRY_COMPARE(fact(u"cardLocalLabel"_s), u"is being updated"_s);
        waitUntilRunning();
        QCOMPARE(ask({u"HGET"_s, u"person:2"_s, u"visits"_s}), std::string("7\n"));
        QTRY_VERIFY_WITH_TIMEOUT(!news->isVisible(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(fact(u"cardImageLabel"_s).endsWith(u":v2"_s), kPatience);
    }

    void stops()
    {
        click(u"stopStackPushButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(fact(u"cardLocalLabel"_s), u"not started"_s, kPatience);
        const auto left = m_engine->docker({u"ps"_s, u"-aq"_s});
        QCOMPARE(left.output, std::string());
    }

    void anEngineThatIsGoneIsSaid()
    {
        QSettings().setValue(u"engine"_s, u"unix:///nonexistent/docker.sock"_s);
        click(u"lookStackPushButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(fact(u"stackStateLabel"_s).startsWith(u"Container engine"_s),
                                 kPatience);
        QVERIFY(fact(u"cardLocalLabel"_s).startsWith(u"Container engine"_s));
        QSettings().remove(u"engine"_s);
    }

    void cleanupTestCase()
    {
        if (m_window)
            QVERIFY(m_window->close());
        m_window.reset();
    }
};

QTEST_MAIN(tst_StackActions)
#include "tst_stackactions.moc"
