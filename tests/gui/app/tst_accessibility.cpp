// SPDX-License-Identifier: MIT
#include "gui/app/mainwindow.h"
#include "gui/files/filespage.h"
#include "services/support/qt.h"
#include "tests/gui/samplecatalog.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace decant;
using namespace decant::gui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Page {
    PageId id;
    const char* name;
    Qt::Key key;
};
constexpr std::array<Page, 9> kPages{{{PageId::Overview, "overview", Qt::Key_1},
                                      {PageId::Source, "source", Qt::Key_2},
                                      {PageId::Subset, "subset", Qt::Key_3},
                                      {PageId::Masking, "masking", Qt::Key_4},
                                      {PageId::Files, "files", Qt::Key_5},
                                      {PageId::Builds, "builds", Qt::Key_6},
                                      {PageId::Images, "images", Qt::Key_7},
                                      {PageId::Registry, "registry", Qt::Key_8},
                                      {PageId::Settings, "settings", Qt::Key_Comma}}};

/// A part that Qt puts into one of its own widgets, which speaks for it.
bool isInner(const QWidget* widget)
{
    for (const QWidget* up = widget->parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (qobject_cast<const QComboBox*>(up) || qobject_cast<const QAbstractSpinBox*>(up)
            || qobject_cast<const QLineEdit*>(up) || qobject_cast<const QHeaderView*>(up))
            return true;
    }
    return widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar*>(widget)
        || qobject_cast<const QHeaderView*>(widget);
}

/// What a person can act on, or read a value from. The tabs of a bar have names of their own, and
/// an area that scrolls is named by what is in it.
bool isControl(const QWidget* widget)
{
    if (widget->focusProxy() != nullptr || qobject_cast<const QTabBar*>(widget)
        || qobject_cast<const QScrollArea*>(widget))
        return false;
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QProgressBar*>(widget)
        || widget->focusPolicy() != Qt::NoFocus;
}

QString described(const QWidget* widget)
{
    return u"%1 (%2)"_s.arg(widget->objectName(),
                            QString::fromLatin1(widget->metaObject()->className()));
}

}  // namespace

/// The window without a mouse and without eyes.
class tst_Accessibility : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    std::unique_ptr<MainWindow> m_window;

    void showPage(PageId page)
    {
        const bool ofAService =
            page == PageId::Source || page == PageId::Subset || page == PageId::Masking;
        m_window->showPage(page, ofAService ? u"shop"_s : QString());
        QTRY_VERIFY(m_window->workbench().jobs->running().empty());
    }
    void addPages() const
    {
        QTest::addColumn<PageId>("page");
        for (const Page& page : kPages)
            QTest::newRow(page.name) << page.id;
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"decant-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        qputenv("XDG_STATE_HOME", m_home.path().toUtf8());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "");
        qputenv("DOCKER_HOST", "unix:///nonexistent/docker.sock");
        QSettings().setValue(u"checkOnOpen"_s, false);
        const QString file = m_home.filePath(u"decant.toml"_s);
        QVERIFY(saveProject(file.toStdString(), test::shopProject()));
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1400, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openFile(file);
        QTRY_VERIFY(m_window->document()->isOpen());
        const Workbench& bench = m_window->workbench();
        bench.services->show("shop", test::shopCatalog(), {});
        bench.services->show(History{{test::shopRecord()}, {}});
        m_window->findChild<FilesPage*>()->setArtifacts({linted({"docker/shop/Dockerfile",
                                                                 ArtifactState::Change::Changed,
                                                                 "FROM postgres:15\n",
                                                                 "FROM postgres:14\n",
                                                                 {}})});
    }

    void everyControlHasAName_data() { addPages(); }

    void everyControlHasAName()
    {
        QFETCH(PageId, page);
        showPage(page);
        QStringList nameless;
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || isInner(widget) || !isControl(widget))
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            if (face == nullptr || face->text(QAccessible::Name).trimmed().isEmpty())
                nameless << described(widget);
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }

    /// Everything that takes the keyboard is reached by Tab, and nothing keeps it.
    void tabReachesEverything_data() { addPages(); }

    void tabReachesEverything()
    {
        QFETCH(PageId, page);
        showPage(page);
        QSet<QWidget*> wanted;
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->isEnabled() && !isInner(widget)
                && (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy())
                wanted.insert(widget);
        }
        QVERIFY(!wanted.isEmpty());
        (*wanted.begin())->setFocus();
        for (qsizetype step = 0; step < 3 * wanted.size() + 20; ++step) {
            QWidget* focus = QApplication::focusWidget();
            QVERIFY(focus != nullptr);
            // A part stands for the control it is in.
            for (QWidget* at = focus; at != nullptr; at = at->parentWidget())
                wanted.remove(at);
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        QStringList missed;
        for (const QWidget* widget : wanted)
            missed << described(widget);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u", "_s)));
    }

    /// Every page by its key, the menus by theirs.
    void keysShowEveryPage()
    {
        auto* stack = m_window->findChild<QWidget*>(u"overviewPage"_s)->parentWidget();
        for (const Page& page : kPages) {
            QTest::keyClick(m_window.get(), page.key, Qt::ControlModifier);
            const QWidget* shown = qobject_cast<QStackedWidget*>(stack)->currentWidget();
            QCOMPARE(shown->objectName(), QString(QString::fromLatin1(page.name) + u"Page"_s));
        }
        for (const QAction* menu : m_window->menuBar()->actions())
            QVERIFY2(menu->text().contains(u'&'), qPrintable(menu->text()));
    }

    /// A decision with the keyboard alone: by the palette to the page, by Tab to the grid, by the
    /// arrow keys to the row, by Tab to the reason.
    void keepsAColumn()
    {
        m_window->document()->decide(u"Open"_s, "shop", {{"public.orders", "note", std::nullopt}});
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto* line = m_window->findChild<QLineEdit*>(u"commandLineEdit"_s);
        QVERIFY(line != nullptr);
        QTRY_VERIFY(line->isVisible());
        QTest::keyClicks(line, u"mask view"_s);
        QTest::keyClick(line, Qt::Key_Return);
        m_window->activateWindow();  // what a window manager does once the palette is gone
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto* grid = m_window->findChild<QTableView*>(u"maskingTableView"_s);
        QTRY_VERIFY(grid->isVisible());
        QTRY_VERIFY(m_window->workbench().jobs->running().empty());
        grid->setFocus();
        const auto wanted = grid->model()->match(grid->model()->index(0, 1), Qt::DisplayRole,
                                                 u"note"_s, 1, Qt::MatchExactly);
        QCOMPARE(wanted.size(), 1);
        for (int step = 0; step < grid->model()->rowCount(); ++step) {
            if (grid->currentIndex().row() == wanted.front().row())
                break;
            QTest::keyClick(grid, Qt::Key_Down);
        }
        QCOMPARE(grid->currentIndex().row(), wanted.front().row());
        auto* reason = m_window->findChild<QLineEdit*>(u"keepReasonLineEdit"_s);
        QTRY_VERIFY(reason->isEnabled());
        for (int step = 0; step < 60 && QApplication::focusWidget() != reason; ++step)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), reason);
        QTest::keyClicks(reason, u"no person"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        const auto& masking = m_window->document()->project().services.front().masking;
        const Decision* decision = masking.find("public.orders", "note");
        QVERIFY(decision != nullptr && std::holds_alternative<Keep>(*decision));
    }

    void cleanupTestCase()
    {
        m_window->document()->undoStack()->clear();
        m_window->document()->close();
        m_window.reset();
    }
};

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
