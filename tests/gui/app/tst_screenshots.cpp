// SPDX-License-Identifier: MIT
#include "gui/app/mainwindow.h"
#include "gui/app/runcenter.h"
#include "gui/files/filespage.h"
#include "gui/images/imagespage.h"
#include "gui/masking/maskingrows.h"
#include "gui/widgets/theme.h"
#include "services/support/qt.h"
#include "tests/gui/samplecatalog.h"

#include <QDir>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace decant;
using namespace decant::gui;
using namespace Qt::Literals::StringLiterals;

/// Renders every page in both themes and languages into screenshots/ of the build folder. What can
/// be checked without eyes is checked: no page is blank, no button clips its text.
class tst_Screenshots : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    QString m_file;

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
            {{"compose.yaml", ArtifactState::Change::Same, "services:\n  shop:\n", "services:\n"},
             {"docker/shop/Dockerfile", ArtifactState::Change::Changed,
              "# syntax=docker/dockerfile:1\nFROM postgres:15.18 AS donor\n"
              "COPY snapshot/ /decant-snapshot/\nRUN bash /restore.sh\n\n"
              "FROM postgres:15.18\nENV PGDATA=/decant/pgdata\n"
              "COPY --from=donor /decant/ /decant/\n",
              "FROM postgres:15.17\n"},
             {"docker/shop/restore.sh", ArtifactState::Change::New, "#!/bin/sh\nset -eu\n", ""}});
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

    static void checkButtons(const QWidget& window)
    {
        for (const QPushButton* button : window.findChildren<QPushButton*>()) {
            if (!button->isVisible())
                continue;
            QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                     qPrintable(QString(button->objectName() + u" clips "_s + button->text())));
        }
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"decant-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        qputenv("XDG_STATE_HOME", m_home.path().toUtf8());
        QSettings().setValue(u"checkOnOpen"_s, false);
        m_file = m_home.filePath(u"decant.toml"_s);
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
        const QString prefix = QString::fromUtf8(QTest::currentDataTag());
        const auto shoot = [&](const QString& name) {
            QCoreApplication::processEvents();
            const QImage image = window.grab().toImage();
            QVERIFY(image.save(folder() + u"/"_s + prefix + u"-"_s + name + u".png"_s));
            QVERIFY2(!blank(image), qPrintable(name));
            checkButtons(window);
        };
        shoot(u"start"_s);
        window.openFile(m_file);
        QTRY_VERIFY(window.document()->isOpen());
        const std::vector<std::pair<PageId, QString>> pages{
            {PageId::Overview, u"overview"_s}, {PageId::Source, u"source"_s},
            {PageId::Subset, u"subset"_s},     {PageId::Masking, u"masking"_s},
            {PageId::Files, u"files"_s},       {PageId::Builds, u"builds"_s},
            {PageId::Images, u"images"_s},     {PageId::Registry, u"registry"_s}};
        const auto serviceOf = [](PageId page) {
            return page == PageId::Source || page == PageId::Subset || page == PageId::Masking
                ? u"shop"_s
                : QString();
        };
        for (const auto& [page, name] : pages) {
            window.showPage(page, serviceOf(page));
            shoot(name + u"-empty"_s);
        }
        QTRY_VERIFY(window.workbench().jobs->running().empty());
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
        for (const auto& [page, name] : pages) {
            window.showPage(page, serviceOf(page));
            QTRY_VERIFY(window.workbench().jobs->running().empty());
            shoot(name);
        }
        window.showPage(PageId::Subset, u"shop"_s);
        window.findChild<QTabWidget*>(u"subsetTabWidget"_s)->setCurrentIndex(1);
        QTRY_VERIFY(window.workbench().jobs->running().empty());
        shoot(u"subset-graph"_s);
        window.document()->undoStack()->clear();
        window.document()->close();
        QCoreApplication::removeTranslator(&words);
    }
};

QTEST_MAIN(tst_Screenshots)
#include "tst_screenshots.moc"
