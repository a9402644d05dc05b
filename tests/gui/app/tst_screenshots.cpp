// SPDX-License-Identifier: MIT
#include "gui/app/mainwindow.h"
#include "gui/app/runcenter.h"
#include "gui/files/filespage.h"
#include "gui/images/imagespage.h"
#include "gui/masking/maskingrows.h"
#include "gui/widgets/theme.h"
#include "services/support/qt.h"
#include "tests/gui/app/clipping.h"
#include "tests/gui/samplecatalog.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace decant;
using namespace decant::gui;
using namespace Qt::Literals::StringLiterals;

/// Renders every page in every state, in both themes and languages, into screenshots/ of the build
/// folder. What can be checked without eyes is checked: no page is blank, nothing is clipped.
class tst_Screenshots : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    QString m_file;
    QString m_other;

    static QString folder() { return QStringLiteral(DECANT_BINARY_DIR "/screenshots"); }

    static void fill(MainWindow& window)
    {
        const Workbench& bench = window.workbench();
        const BuildRecord record = test::shopRecord();
        ServiceStates& states = *bench.services;
        states.show("shop", test::shopCatalog(), {});
        states.show(History{{record}, {}});
        emit bench.runs->output({u"\x1b[32mDECANT\x1b[0m step=2 of=9 name=load"_s, u"COPY 20000"_s,
                                 u"\x1b[33mWARNING\x1b[0m: slow disk"_s});
        for (const StageRecord& stage : record.stages)
            bench.runs->stages()->put({"shop", stage});
        for (const Layer& layer : record.report.layers)
            bench.runs->pushes()->put("shop",
                                      {layer.diffId, layer.diffId,
                                       layer.data ? BlobState::Pushing : BlobState::Exists,
                                       layer.compressedBytes / 3, layer.compressedBytes, ""});
        window.findChild<FilesPage*>()->setArtifacts(
            {{"compose.yaml",
              ArtifactState::Change::Same,
              "services:\n  shop:\n",
              "services:\n",
              {}},
             linted({"docker/shop/Dockerfile",
                     ArtifactState::Change::Changed,
                     "# syntax=docker/dockerfile:1\nFROM postgres:15.18 AS donor\n"
                     "COPY snapshot/ /decant-snapshot/\nRUN bash /restore.sh\n\n"
                     "FROM postgres:15.18\nENV PGDATA=/decant/pgdata\n"
                     "COPY --from=donor /decant/ /decant/\n",
                     "FROM postgres:15.17\n",
                     {}}),
             {"docker/shop/restore.sh", ArtifactState::Change::New, "#!/bin/sh\nset -eu\n", "", {}},
             {"docker/shop/healthcheck.sh",
              ArtifactState::Change::Edited,
              "#!/bin/sh\n",
              "#!/bin/sh\n# mine\n",
              {}}});
    }

    static bool blank(const QImage& image)
    {
        const QRgb first = image.pixel(image.width() / 2, image.height() / 2);
        int different = 0;
        for (int y = 0; y < image.height(); y += 4) {
            for (int x = 0; x < image.width(); x += 4)
                different += image.pixel(x, y) != first ? 1 : 0;
        }
        return different < 200;
    }

    [[nodiscard]] static std::vector<std::pair<PageId, QString>> pageNames()
    {
        return {{PageId::Overview, u"overview"_s}, {PageId::Source, u"source"_s},
                {PageId::Subset, u"subset"_s},     {PageId::Masking, u"masking"_s},
                {PageId::Files, u"files"_s},       {PageId::Builds, u"builds"_s},
                {PageId::Images, u"images"_s},     {PageId::Registry, u"registry"_s},
                {PageId::Settings, u"settings"_s}};
    }
    static void showPage(MainWindow& window, PageId page)
    {
        const bool ofAService =
            page == PageId::Source || page == PageId::Subset || page == PageId::Masking;
        window.showPage(page, ofAService ? u"shop"_s : QString());
    }
    static void waitForJobs(const MainWindow& window)
    {
        QTRY_VERIFY_WITH_TIMEOUT(window.workbench().jobs->running().empty(), 30'000);
    }

    /// What has come in the last round of events has its place, too: a layout may ask for another
    /// round, when a text wraps in the width it was given.
    static void settle()
    {
        QCoreApplication::processEvents();
        for (int round = 0; round < 3; ++round)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }

    /// A picture of the window, which is looked at as far as a program can.
    void shoot(MainWindow& window, const QString& name) const
    {
        settle();
        const QString file = QString::fromUtf8(QTest::currentDataTag()) + u'-' + name;
        const QImage image = window.grab().toImage();
        QVERIFY(image.save(folder() + u'/' + file + u".png"_s));
        QVERIFY2(!blank(image), qPrintable(file));
        const QStringList clipped = test::clippedIn(window);
        QVERIFY2(clipped.isEmpty(), qPrintable(QString(file + u": "_s + clipped.join(u"; "_s))));
    }

    /// Every page with the room that a screen of 1920 × 1080 leaves at that scale.
    void shootScaled(MainWindow& window)
    {
        for (const int percent : {125, 150, 200}) {
            const QSize size = QSize(1920, 1080) * 100 / percent;
            window.resize(size);
            QCoreApplication::processEvents();
            QVERIFY2(window.width() <= size.width() && window.height() <= size.height(),
                     qPrintable(
                         u"%1 %: %2 × %3"_s.arg(percent).arg(window.width()).arg(window.height())));
            for (const auto& [page, name] : pageNames()) {
                showPage(window, page);
                waitForJobs(window);
                shoot(window, u"%1-%2"_s.arg(name).arg(percent));
            }
        }
    }

    /// Every page while the source does not answer: it listens and stays silent.
    void shootLoading(MainWindow& window)
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        Project project = test::shopProject();
        project.services.front().source.port = silent.serverPort();
        QVERIFY(saveProject(m_other.toStdString(), project));
        window.openFile(m_other);
        QTRY_COMPARE(window.document()->file(), m_other);
        window.workbench().services->checkAll();
        window.workbench().runs->refresh({}, Stage::Inspect);
        for (const auto& [page, name] : pageNames()) {
            showPage(window, page);
            shoot(window, name + u"-loading"_s);
        }
        window.workbench().jobs->cancelAll();
        waitForJobs(window);
    }

    /// Every page when the source refused, the run failed, and the last image did not hold what it
    /// promised.
    void shootErrors(MainWindow& window)
    {
        window.openFile(m_file);
        QTRY_COMPARE(window.document()->file(), m_file);
        waitForJobs(window);
        window.workbench().services->checkAll();
        waitForJobs(window);
        window.workbench().runs->refresh({}, Stage::Inspect);
        waitForJobs(window);
        BuildRecord broken = test::shopRecord();
        broken.state = StageState::Failed;
        broken.digest.clear();
        broken.error = "the image differs from its snapshot";
        broken.verify.leaks = {{"/decant/pgdata/base/5/16384", "public.customers.email"}};
        broken.verify.differences = {"public.orders has 59,998 rows instead of 60,000"};
        window.workbench().services->show(History{{broken}, {}});
        window.workbench().runs->pushes()->put("shop",
                                               {"sha256:aaa3", "sha256:aaa3", BlobState::Failed,
                                                20'000'000, 61'000'000,
                                                "connection reset by peer"});
        for (const auto& [page, name] : pageNames()) {
            showPage(window, page);
            waitForJobs(window);
            shoot(window, name + u"-error"_s);
        }
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"decant-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        qputenv("XDG_STATE_HOME", m_home.path().toUtf8());
        qputenv("DOCKER_HOST", "unix:///nonexistent/docker.sock");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "");
        QSettings().setValue(u"checkOnOpen"_s, false);
        m_file = m_home.filePath(u"decant.toml"_s);
        m_other = m_home.filePath(u"other/decant.toml"_s);
        QVERIFY(QDir().mkpath(QFileInfo(m_other).path()));
        QVERIFY(saveProject(m_file.toStdString(), test::shopProject()));
        QVERIFY(QDir().mkpath(folder()));
    }

    void pages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("theme");
        for (const QString& language : {u"en"_s, u"de"_s}) {
            for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
                const QString name =
                    language + (theme == ThemeChoice::Dark ? u"-dark"_s : u"-light"_s);
                QTest::newRow(qPrintable(name)) << language << static_cast<int>(theme);
            }
        }
    }

    void pages()
    {
        QFETCH(QString, language);
        QFETCH(int, theme);
        QLocale::setDefault(QLocale(language));
        QTranslator words;
        QVERIFY(words.load(QLocale(language), u"decant"_s, u"_"_s, u":/i18n"_s));
        QVERIFY(QCoreApplication::installTranslator(&words));
        applyTheme(static_cast<ThemeChoice>(theme));
        MainWindow window;
        window.resize(1440, 900);
        window.show();
        shoot(window, u"start"_s);
        window.openFile(m_file);
        QTRY_VERIFY(window.document()->isOpen());
        for (const auto& [page, name] : pageNames()) {
            showPage(window, page);
            shoot(window, name + u"-empty"_s);
        }
        waitForJobs(window);
        shootErrors(window);
        shootLoading(window);
        window.openFile(m_file);
        QTRY_COMPARE(window.document()->file(), m_file);
        waitForJobs(window);
        window.showPage(PageId::Masking, u"shop"_s);
        fill(window);
        auto* grid = window.findChild<QTableView*>(u"maskingTableView"_s);
        QTRY_COMPARE(grid->model()->rowCount(), 11);
        QTRY_VERIFY(window.workbench().jobs->running().empty());
        grid->selectRow(2);
        window.document()->edit(u"Subset"_s, [](Project& project) {
            SubsetSpec& subset = project.services.front().subset;
            subset.tables["*"].mode = RowMode::Needed;
            subset.tables["public.customers"].mode = RowMode::Where;
            subset.tables["public.customers"].where = "born > '1990-01-01' AND id IN (1, 2)";
            subset.relations["public.orders"]["orders_customer_id_fkey"].children = Children::All;
        });
        auto* tables = window.findChild<QTableView*>(u"subsetTableView"_s);
        window.showPage(PageId::Subset, u"shop"_s);
        QTRY_VERIFY(window.workbench().jobs->running().empty());
        tables->selectRow(1);
        for (const auto& [page, name] : pageNames()) {
            showPage(window, page);
            waitForJobs(window);
            shoot(window, name);
        }
        window.showPage(PageId::Subset, u"shop"_s);
        window.findChild<QTabWidget*>(u"subsetTabWidget"_s)->setCurrentIndex(1);
        waitForJobs(window);
        shoot(window, u"subset-graph"_s);
        window.showPage(PageId::Files);
        window.findChild<QComboBox*>(u"fileViewComboBox"_s)->setCurrentIndex(1);
        waitForJobs(window);
        shoot(window, u"files-below"_s);
        window.findChild<QComboBox*>(u"diffShapeComboBox"_s)->setCurrentIndex(1);
        shoot(window, u"files-beside"_s);
        shootScaled(window);
        window.document()->undoStack()->clear();
        window.document()->close();
        QCoreApplication::removeTranslator(&words);
    }
};

QTEST_MAIN(tst_Screenshots)
#include "tst_screenshots.moc"
