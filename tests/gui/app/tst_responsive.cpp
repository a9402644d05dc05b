// SPDX-License-Identifier: MIT
#include "gui/app/mainwindow.h"
#include "gui/images/filespanel.h"
#include "gui/masking/maskingrows.h"
#include "services/support/qt.h"
#include "tests/gui/app/heartbeat.h"
#include "tests/gui/manycolumns.h"
#include "tests/gui/samplecatalog.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace decant;
using namespace decant::gui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kLongestWait = 50;  ///< milliseconds
constexpr double kMedianWait = 5;
constexpr int kPatience = 60'000;

}  // namespace

/// Large data of every kind comes into the real window while a heart beats in the GUI thread: no
/// event waits longer than a person would notice.
class tst_Responsive : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<test::HeartBeat> m_heart;

    [[nodiscard]] const Workbench& bench() const { return m_window->workbench(); }
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(bench().jobs->running().empty(), kPatience);
        QTest::qWait(150);
    }
    /// What was measured since the last call.
    void check(const char* what)
    {
        const std::vector<double> waits = m_heart->waits();
        QVERIFY2(waits.size() > 10, what);
        const double median = waits[waits.size() / 2];
        qInfo("%-34s %6zu beats, median %6.2f ms, longest %7.2f ms", what, waits.size(), median,
              waits.back());
        QVERIFY2(median <= kMedianWait, what);
        QVERIFY2(waits.back() <= kLongestWait, what);
        m_heart->forget();
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"decant-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        qputenv("XDG_STATE_HOME", m_home.path().toUtf8());
        QSettings().setValue(u"checkOnOpen"_s, false);
        const QString file = m_home.filePath(u"decant.toml"_s);
        QVERIFY(saveProject(file.toStdString(), test::shopProject()));
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1400, 900);
        m_window->show();
        m_window->openFile(file);
        QTRY_VERIFY(m_window->document()->isOpen());
        // Pages are made once, before the clock runs.
        for (const PageId page : {PageId::Source, PageId::Subset, PageId::Masking, PageId::Files,
                                  PageId::Builds, PageId::Images, PageId::Registry})
            m_window->showPage(page, u"shop"_s);
        settle();
        m_heart = std::make_unique<test::HeartBeat>();
    }

    void init()
    {
        QTest::qWait(50);
        m_heart->forget();
    }

    void tenThousandTables_data()
    {
        QTest::addColumn<PageId>("page");
        QTest::newRow("overview") << PageId::Overview;
        QTest::newRow("source") << PageId::Source;
        QTest::newRow("subset") << PageId::Subset;
        QTest::newRow("masking") << PageId::Masking;
    }

    void tenThousandTables()
    {
        QFETCH(PageId, page);
        m_window->showPage(page, page == PageId::Overview ? QString() : u"shop"_s);
        settle();
        Catalog catalog = test::manyColumns(10'000, 10);
        m_heart->forget();
        bench().services->show("shop", std::move(catalog), {});
        settle();
        // A decision makes the plan anew.
        bench().document->decide(u"Mask"_s, "shop",
                                 {{"public.t00001", "phone_6", MaskRule{"phone", {}}}});
        QTest::qWait(300);
        settle();
        bench().document->undoStack()->undo();
        QTest::qWait(300);
        settle();
        check(QTest::currentDataTag());
    }

    void filterOfTenThousandTables()
    {
        m_window->showPage(PageId::Masking, u"shop"_s);
        settle();
        auto* table = m_window->findChild<QTableView*>(u"maskingTableView"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 100'000, kPatience);
        m_heart->forget();
        auto* filter = m_window->findChild<QLineEdit*>(u"maskingFilterLineEdit"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"phone_6"_s, Qt::NoModifier, 30);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 10'000, kPatience);
        filter->clear();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 100'000, kPatience);
        check("filter of the masking page");
    }

    void millionLogLines()
    {
        m_window->showPage(PageId::Builds);
        QStringList lines;
        for (int i = 0; i < 10'000; ++i)
            lines << u"\x1b[33m#12\x1b[0m 0.42 line %1 of the build"_s.arg(i);
        settle();
        m_heart->forget();
        bench().jobs->start<std::monostate>(
            u"Log"_s,
            [](JobContext& context) -> Result<> {
                for (int i = 0; i < 1'000'000; ++i)
                    context.log(LogLevel::Info, "\x1b[32mline\x1b[0m " + std::to_string(i));
                return {};
            },
            m_window.get(), [](const Result<>&) {});
        // What the engine prints comes by another way, in batches as the run hands them over.
        for (int batch = 0; batch < 100; ++batch) {
            emit bench().runs->output(lines);
            QTest::qWait(10);
        }
        emit bench().runs->output({u"the end"_s});
        auto* log = m_window->findChild<QPlainTextEdit*>(u"buildLogView"_s);
        QTRY_VERIFY_WITH_TIMEOUT(log->toPlainText().endsWith(u"the end"_s), kPatience);
        settle();
        check("a million log lines");
    }

    void imageOfManyFiles()
    {
        m_window->showPage(PageId::Images);
        bench().services->show(History{{test::shopRecord()}, {}});
        auto* tabs = m_window->findChild<QTabWidget*>(u"imageTabWidget"_s);
        auto* panel = m_window->findChild<FilesPanel*>();
        tabs->setCurrentWidget(panel);
        settle();
        std::vector<ImageFile> files;
        for (int i = 0; i < 200'000; ++i) {
            ImageFile file;
            file.path = "usr/share/d" + std::to_string(i % 2000) + "/file" + std::to_string(i);
            file.bytes = i;
            file.layer = i % 4;
            file.visible = true;
            files.push_back(std::move(file));
        }
        const auto shared = std::make_shared<const std::vector<ImageFile>>(std::move(files));
        m_heart->forget();
        panel->setFiles(shared, {u"one"_s, u"two"_s, u"three"_s, u"four"_s});
        auto* tree = panel->findChild<QTreeView*>();
        QTRY_COMPARE_WITH_TIMEOUT(tree->model()->rowCount(), 1, kPatience);
        tree->expandToDepth(2);
        QTest::keyClicks(panel->findChild<QLineEdit*>(), u"file1999"_s, Qt::NoModifier, 40);
        settle();
        tree->sortByColumn(0, Qt::AscendingOrder);
        settle();
        panel->showLayer(2);
        settle();
        panel->findChild<QLineEdit*>()->clear();
        QTest::qWait(200);
        settle();
        check("an image of 200,000 files");
    }

    void pushOfManyLayers()
    {
        m_window->showPage(PageId::Registry);
        settle();
        m_heart->forget();
        for (int step = 0; step < 200; ++step) {
            for (int layer = 0; layer < 100; ++layer)
                bench().runs->pushes()->put("shop",
                                            {"sha256:" + std::to_string(layer),
                                             {},
                                             BlobState::Pushing,
                                             step * 1'000'000L,
                                             200'000'000L,
                                             {}});
            QTest::qWait(5);
        }
        check("a push of 100 layers");
    }

    void cleanupTestCase()
    {
        m_heart.reset();
        m_window->document()->undoStack()->clear();
        m_window->document()->close();
        m_window.reset();
    }
};

QTEST_MAIN(tst_Responsive)
#include "tst_responsive.moc"
