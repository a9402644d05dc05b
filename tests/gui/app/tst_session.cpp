// SPDX-License-Identifier: MIT
#include "gui/app/commands.h"
#include "gui/app/language.h"
#include "gui/app/mainwindow.h"
#include "gui/app/windowkeeper.h"
#include "gui/widgets/theme.h"
#include "services/support/qt.h"
#include "tests/gui/samplecatalog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace decant;
using namespace decant::gui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 30'000;

template <class T>
T* find(QWidget& window, const QString& name)
{
    T* object = window.findChild<T*>(name);
    if (object == nullptr)
        qFatal("there is no %s", qPrintable(name));
    return object;
}

}  // namespace

/// The part of a desktop that shows notifications and knows whether it is dark.
class FakeDesktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList titles;

public slots:
    uint Notify(const QString& /*program*/, uint /*replaces*/, const QString& /*icon*/,
                const QString& title, const QString& /*text*/, const QStringList& /*actions*/,
                const QVariantMap& /*hints*/, int /*milliseconds*/)
    {
        titles << title;
        return 1;
    }
};

class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 1;

public slots:
    QDBusVariant Read(const QString& /*group*/, const QString& /*key*/)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

signals:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

/// What the window does for the person who sits before it: commands, kept edits, messages, looks.
class tst_Session : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    QString m_file;
    QProcess m_bus;

    void open(MainWindow& window) const
    {
        window.show();
        window.openFile(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(window.document()->isOpen(), kPatience);
    }
    static void rename(MainWindow& window, const std::string& name)
    {
        window.document()->edit(u"Rename"_s, [&](Project& project) { project.name = name; });
    }
    static bool kept(const QString& file)
    {
        return QFile::exists(toQString(autosaveFile(file).string()));
    }
    static void leave(MainWindow& window)
    {
        window.document()->undoStack()->clear();
        window.document()->close();
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"decant-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        qputenv("XDG_STATE_HOME", m_home.path().toUtf8());
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY2(m_bus.waitForReadyRead(kPatience), "dbus-daemon is needed");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        m_file = m_home.filePath(u"decant.toml"_s);
    }

    void init()
    {
        QSettings().clear();
        QSettings().setValue(u"checkOnOpen"_s, false);
        QVERIFY(saveProject(m_file.toStdString(), test::shopProject()));
    }

    void paletteFindsAndDoes()
    {
        MainWindow window;
        open(window);
        find<QAction>(window, u"paletteAction"_s)->trigger();
        auto* line = find<QLineEdit>(window, u"commandLineEdit"_s);
        auto* list = find<QTableView>(window, u"commandTableView"_s);
        QVERIFY(list->model()->rowCount() > 25);
        QTest::keyClicks(line, u"dark theme"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(isDark(QApplication::palette()));
        applyTheme(ThemeChoice::Light);

        // What cannot be done now is seen, and not chosen.
        QTRY_VERIFY(window.findChild<QWidget*>(u"commandPalette"_s) == nullptr);
        find<QAction>(window, u"paletteAction"_s)->trigger();
        line = find<QLineEdit>(window, u"commandLineEdit"_s);
        list = find<QTableView>(window, u"commandTableView"_s);
        QTest::keyClicks(line, u"undo"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->selectionModel()->selectedRows().isEmpty());
        line->clear();
        QTest::keyClick(line, Qt::Key_Down);
        QVERIFY(!list->selectionModel()->selectedRows().isEmpty());
        QTest::keyClick(line, Qt::Key_Escape);
    }

    void shortcutsAreChosenAndReset()
    {
        {
            MainWindow window;
            open(window);
            window.showPage(PageId::Settings);
            auto* table = find<QTableView>(window, u"shortcutsTableView"_s);
            find<QLineEdit>(window, u"shortcutFilterLineEdit"_s)->setText(u"run check"_s);
            QCOMPARE(table->model()->rowCount(), 1);
            table->selectRow(0);
            auto* keys = find<QKeySequenceEdit>(window, u"shortcutKeySequenceEdit"_s);
            keys->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_S));
            find<QPushButton>(window, u"setShortcutPushButton"_s)->click();
            auto* problem = find<QLabel>(window, u"shortcutProblemLabel"_s);
            QVERIFY2(problem->text().contains(u"Save"_s), qPrintable(problem->text()));
            keys->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_K));
            find<QPushButton>(window, u"setShortcutPushButton"_s)->click();
            QVERIFY(problem->text().isEmpty());
            QCOMPARE(find<QAction>(window, u"checkAction"_s)->shortcut(),
                     QKeySequence(Qt::CTRL | Qt::Key_K));
            leave(window);
        }
        MainWindow window;
        open(window);
        auto* check = find<QAction>(window, u"checkAction"_s);
        QCOMPARE(check->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
        window.showPage(PageId::Settings);
        find<QLineEdit>(window, u"shortcutFilterLineEdit"_s)->setText(u"run check"_s);
        find<QTableView>(window, u"shortcutsTableView"_s)->selectRow(0);
        find<QPushButton>(window, u"resetShortcutPushButton"_s)->click();
        QVERIFY(check->shortcut().isEmpty());
        leave(window);
    }

    void editsSurviveACrash()
    {
        {
            // The autosave of a window that ends without closing its project.
            JobCenter jobs;
            ProjectDocument document(&jobs);
            Autosave autosave(&document);
            document.open(m_file);
            QTRY_VERIFY_WITH_TIMEOUT(document.isOpen(), kPatience);
            document.edit(u"Rename"_s, [](Project& project) { project.name = "kept"; });
            autosave.keepNow();
            QTRY_VERIFY_WITH_TIMEOUT(kept(m_file), kPatience);
            document.disconnect(&autosave);
        }
        MainWindow window;
        open(window);
        auto* bar = find<QWidget>(window, u"messageBar"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), kPatience);
        QCOMPARE(window.document()->project().name, std::string("shop"));
        find<QPushButton>(window, u"recoverPushButton"_s)->click();
        QCOMPARE(window.document()->project().name, std::string("kept"));
        QVERIFY(window.isWindowModified());
        QCOMPARE(window.document()->undoStack()->undoText(), u"Take over kept edits"_s);
        // Saved edits need not be kept.
        find<QAction>(window, u"saveAction"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!window.isWindowModified(), kPatience);
        leave(window);
    }

    void keptEditsAreThrownAway()
    {
        JobCenter jobs;
        ProjectDocument document(&jobs);
        Autosave autosave(&document);
        document.open(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(document.isOpen(), kPatience);
        document.edit(u"Rename"_s, [](Project& project) { project.name = "kept"; });
        autosave.keepNow();
        QTRY_VERIFY_WITH_TIMEOUT(kept(m_file), kPatience);
        document.undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(!kept(m_file), kPatience);
        document.undoStack()->redo();
        autosave.keepNow();
        QTRY_VERIFY_WITH_TIMEOUT(kept(m_file), kPatience);

        MainWindow window;
        open(window);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(window, u"messageBar"_s)->isVisible(), kPatience);
        find<QPushButton>(window, u"discardKeptPushButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!kept(m_file), kPatience);
        QCOMPARE(window.document()->project().name, std::string("shop"));
        leave(window);
    }

    void brokenKeptEditsDisturbNobody()
    {
        const QString path = toQString(autosaveFile(m_file).string());
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name = \n");
        file.close();
        MainWindow window;
        open(window);
        QTRY_VERIFY_WITH_TIMEOUT(!kept(m_file), kPatience);
        QVERIFY(!find<QWidget>(window, u"messageBar"_s)->isVisible());
        leave(window);
    }

    void projectFilesAreDropped()
    {
        MainWindow window;
        window.show();
        QMimeData other;
        other.setUrls({QUrl::fromLocalFile(m_home.filePath(u"picture.png"_s))});
        QDragEnterEvent refused(QPoint(10, 10), Qt::CopyAction, &other, Qt::LeftButton,
                                Qt::NoModifier);
        refused.ignore();
        QApplication::sendEvent(&window, &refused);
        QVERIFY(!refused.isAccepted());
        for (const QString& path : {m_file, m_home.path()}) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(path)});
            QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton,
                                  Qt::NoModifier);
            QApplication::sendEvent(&window, &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&window, &drop);
            QTRY_VERIFY_WITH_TIMEOUT(window.document()->isOpen(), kPatience);
            QCOMPARE(window.document()->file(), m_file);
            leave(window);
        }
        auto* recent = find<QMenu>(window, u"recentMenu"_s);
        emit recent->aboutToShow();
        QCOMPARE(recent->actions().size(), 1);
        QCOMPARE(recent->actions().first()->text(), m_file);
    }

    void theEndOfLongWorkIsTold()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(
            QString::fromLatin1(qgetenv("DBUS_SESSION_BUS_ADDRESS")), u"desktop"_s);
        FakeDesktop desktop;
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &desktop,
                                   QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        QSettings().setValue(u"notifyAfterSeconds"_s, 0);
        MainWindow window;  // never shown, so it is not the active one
        const auto work = [&](const QString& title, Result<> result) {
            window.workbench().jobs->start<std::monostate>(
                title, [result](JobContext&) { return result; }, &window, [](const Result<>&) {});
        };
        work(u"Long work"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(desktop.titles.contains(u"Long work is done"_s), kPatience);
        work(u"Bad work"_s,
             Error{Error::Code::Internal, Error::Area::General, "it", say("broke"), {}});
        QTRY_VERIFY_WITH_TIMEOUT(desktop.titles.contains(u"Bad work failed"_s), kPatience);
        QSettings().setValue(u"notifyAfterSeconds"_s, 3600);
        work(u"Short work"_s, {});
        QTRY_VERIFY(window.workbench().jobs->running().empty());
        QTest::qWait(200);
        QVERIFY(!desktop.titles.contains(u"Short work is done"_s));
        bus.unregisterService(u"org.freedesktop.Notifications"_s);
    }

    void followsTheDesktop()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(
            QString::fromLatin1(qgetenv("DBUS_SESSION_BUS_ADDRESS")), u"portal"_s);
        FakePortal portal;
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                   QDBusConnection::ExportAllSlots
                                       | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        applyTheme(ThemeChoice::Auto);
        MainWindow window;
        QTRY_VERIFY_WITH_TIMEOUT(isDark(QApplication::palette()), kPatience);
        emit portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s,
                                   QDBusVariant(2U));
        QTRY_VERIFY_WITH_TIMEOUT(!isDark(QApplication::palette()), kPatience);
        // A choice of the person is stronger.
        chooseTheme(ThemeChoice::Light);
        emit portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s,
                                   QDBusVariant(1U));
        QTest::qWait(200);
        QVERIFY(!isDark(QApplication::palette()));
        bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        setDesktopDark(false);
    }

    void themeAndLanguageChangeLive()
    {
        QVERIFY(languages().contains(u"de"_s));
        applyLanguage(u"en"_s);
        WindowKeeper keeper;
        open(*keeper.window());
        keeper.window()->showPage(PageId::Settings);
        auto* theme = find<QComboBox>(*keeper.window(), u"themeComboBox"_s);
        theme->setCurrentIndex(2);
        emit theme->activated(2);
        QVERIFY(isDark(QApplication::palette()));
        theme->setCurrentIndex(1);
        emit theme->activated(1);
        QVERIFY(!isDark(QApplication::palette()));

        auto* language = find<QComboBox>(*keeper.window(), u"languageComboBox"_s);
        const int german = language->findData(u"de"_s);
        QCOMPARE(language->itemText(german), u"Deutsch"_s);
        QSignalSpy renewed(&keeper, &WindowKeeper::renewed);
        language->setCurrentIndex(german);
        emit language->activated(german);
        QVERIFY(renewed.wait(kPatience));
        QTRY_VERIFY_WITH_TIMEOUT(keeper.window()->document()->isOpen(), kPatience);
        QCOMPARE(find<QAction>(*keeper.window(), u"saveAction"_s)->text(), u"&Speichern"_s);
        QTRY_VERIFY(find<QComboBox>(*keeper.window(), u"languageComboBox"_s)->isVisible());
        applyLanguage(u"en"_s);
        leave(*keeper.window());
    }

    void settingsNeedNoProject()
    {
        MainWindow window;
        window.show();
        find<QAction>(window, u"showSettingsAction"_s)->trigger();
        QVERIFY(find<QWidget>(window, u"settingsPage"_s)->isVisible());
        find<QPushButton>(window, u"closeSettingsPushButton"_s)->click();
        QVERIFY(find<QWidget>(window, u"startPage"_s)->isVisible());
    }

    /// Renaming goes the same way as every edit: by the undo stack, with its name.
    void editsHaveNames()
    {
        MainWindow window;
        open(window);
        rename(window, "other");
        QCOMPARE(find<QAction>(window, u"undoAction"_s)->text(), u"Undo Rename"_s);
        leave(window);
    }

    void cleanupTestCase()
    {
        m_bus.terminate();
        m_bus.waitForFinished();
    }
};

QTEST_MAIN(tst_Session)
#include "tst_session.moc"
