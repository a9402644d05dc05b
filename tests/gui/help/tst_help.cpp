// SPDX-License-Identifier: MIT
#include "gui/app/mainwindow.h"
#include "gui/help/helptopics.h"
#include "gui/help/helpwindow.h"
#include "gui/itemmodels/helpindex.h"
#include "gui/masking/maskingpage.h"
#include "model/masking/functioncatalogue.h"
#include "services/pipeline/pipeline.h"
#include "services/support/qt.h"
#include "tests/gui/samplecatalog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>

#include <algorithm>
#include <set>

using namespace decant;
using namespace decant::gui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 30'000;

std::set<QString> topicsOfHelp()
{
    std::set<QString> all;
    for (const HelpSection& section : readHelp())
        all.insert(section.topic());
    return all;
}

/// The heading at the top of what is seen.
QString headingInSight(QTextBrowser* text)
{
    QTextCursor at = text->cursorForPosition(QPoint(5, 5));
    while (at.block().text().isEmpty() && at.movePosition(QTextCursor::NextBlock)) { }
    return at.block().text();
}

}  // namespace

/// The pages of the help, and the window that shows them from the real main window.
class tst_Help : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"decant-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        QSettings().setValue(u"checkOnOpen"_s, false);
        qputenv("XDG_STATE_HOME", m_home.path().toUtf8());
    }

    void anchorsAreThoseOfGitHub()
    {
        QCOMPARE(headingAnchor(u"[service.NAME.source]"_s), u"servicenamesource"_s);
        QCOMPARE(headingAnchor(u"4. Build"_s), u"4-build"_s);
        QCOMPARE(headingAnchor(u"person.first_name"_s), u"personfirst_name"_s);
    }

    void pagesHaveEverySectionOnce()
    {
        const auto sections = readHelp();
        QVERIFY(sections.size() > 100);
        QCOMPARE(topicsOfHelp().size(), sections.size());
        QStringList pages;
        for (const HelpSection& section : searchHelp(sections, {}))
            pages << section.page;
        const QStringList files =
            QDir(QStringLiteral(DECANT_SOURCE_DIR "/resources/help")).entryList({u"*.md"_s});
        pages.sort();
        QCOMPARE(pages, files);
    }

    void everyLinkLeadsSomewhere()
    {
        const auto topics = topicsOfHelp();
        static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
        int links = 0;
        for (const HelpSection& section : readHelp()) {
            for (auto at = link.globalMatch(section.text); at.hasNext();) {
                QString target = at.next().captured(1);
                if (target.startsWith(u"https://"_s))
                    continue;
                target = QUrl(section.page).resolved(QUrl(target)).toString();
                QVERIFY2(topics.contains(target),
                         qPrintable(section.topic() + u" links to "_s + target));
                ++links;
            }
        }
        QVERIFY(links > 20);
    }

    void everyTopicOfAWidgetExists()
    {
        const auto topics = topicsOfHelp();
        for (const QString& topic : helpTopics())
            QVERIFY2(topics.contains(topic), qPrintable(topic));
        for (const FunctionDescriptor& function : functionCatalogue())
            QVERIFY2(topics.contains(functionTopic(toQString(function.name))),
                     std::string(function.name).c_str());
    }

    /// Whatever the checks may find is explained.
    void everyIdentifierIsExplained()
    {
        QFile page(u":/help/troubleshooting.md"_s);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        static const QRegularExpression identifier(u"(?:Severity::\\w+,\\s*|report\\(\\s*|push_"
                                                   u"back\\(\\s*\\{|problem\\.id = |return \\{\\{)"
                                                   u"\"([a-z]+(?:-[a-z]+)+)\""_s);
        std::set<QString> found;
        for (const char* folder :
             {"/model/masking", "/model/artifacts", "/model/subset", "/services/pipeline"}) {
            QDirIterator files(QStringLiteral(DECANT_SOURCE_DIR) + QLatin1String(folder),
                               {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString code = QString::fromUtf8(file.readAll());
                for (auto at = identifier.globalMatch(code); at.hasNext();)
                    found.insert(at.next().captured(1));
            }
        }
        QVERIFY(found.size() > 30);
        for (const QString& each : found)
            QVERIFY2(text.contains(u'`' + each + u'`'), qPrintable(each));
    }

    void searchFindsHeadingsFirst()
    {
        const auto sections = readHelp();
        const auto found = searchHelp(sections, u"finance.iban"_s);
        QVERIFY(!found.empty());
        QCOMPARE(found.front().title, u"finance.iban"_s);
        QVERIFY(searchHelp(sections, u"pg_hba.conf GRANT"_s).front().anchor == u"denied"_s);
        QVERIFY(searchHelp(sections, u"zzzzzz"_s).empty());
    }

    void modelKeepsItsPromises()
    {
        HelpModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(readHelp());
        model.setRows(searchHelp(readHelp(), u"key"_s));
        model.setRows({});
    }

    void f1ShowsThePageOfWhereOneIs()
    {
        MainWindow window;
        window.show();
        window.document()->create(test::shopProject());
        QTRY_VERIFY_WITH_TIMEOUT(window.document()->isOpen(), kPatience);
        auto* f1 = window.findChild<QAction*>(u"helpAction"_s);
        QVERIFY(f1 != nullptr);
        QVERIFY(f1->shortcut() == QKeySequence(QKeySequence::HelpContents));
        const std::vector<std::pair<PageId, QString>> pages{
            {PageId::Overview, u"window.md#overview"_s},
            {PageId::Source, u"window.md#source"_s},
            {PageId::Subset, u"window.md#subset"_s},
            {PageId::Masking, u"window.md#masking"_s},
            {PageId::Files, u"window.md#files"_s},
            {PageId::Builds, u"window.md#builds"_s},
            {PageId::Images, u"window.md#images"_s},
            {PageId::Registry, u"window.md#registry"_s},
            {PageId::Settings, u"window.md#settings"_s}};
        for (const auto& [page, topic] : pages) {
            window.showPage(page, u"shop"_s);
            if (QWidget* focus = QApplication::focusWidget())
                focus->clearFocus();
            f1->trigger();
            auto* help = window.findChild<HelpWindow*>(u"helpWindow"_s);
            QVERIFY(help != nullptr);
            QVERIFY(help->isVisible());
            QCOMPARE(help->topic(), topic);
            auto* text = help->findChild<QTextBrowser*>(u"helpTextBrowser"_s);
            QCOMPARE(headingAnchor(headingInSight(text)), topic.section(u'#', 1));
            help->close();
        }
    }

    void f1InAFieldShowsItsReference()
    {
        MainWindow window;
        window.show();
        window.document()->create(test::shopProject());
        QTRY_VERIFY_WITH_TIMEOUT(window.document()->isOpen(), kPatience);
        window.showPage(PageId::Source, u"shop"_s);
        window.activateWindow();
        auto* host = window.findChild<QLineEdit*>(u"hostLineEdit"_s);
        QVERIFY(host != nullptr);
        host->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(host->hasFocus(), kPatience);
        QTest::keyClick(host, Qt::Key_F1);
        auto* help = window.findChild<HelpWindow*>(u"helpWindow"_s);
        QVERIFY(help != nullptr);
        QCOMPARE(help->topic(), u"project-file.md#servicenamesource"_s);
    }

    void aRuleLeadsToItsFunction()
    {
        MainWindow window;
        window.show();
        const Project project = test::shopProject();
        window.document()->create(project);
        QTRY_VERIFY_WITH_TIMEOUT(window.document()->isOpen(), kPatience);
        const Catalog catalog = test::shopCatalog();
        window.workbench().services->show("shop", catalog,
                                          planService(project.services.front(), catalog));
        window.showPage(PageId::Masking, u"shop"_s);
        auto* page = window.findChild<MaskingPage*>(u"maskingPage"_s);
        auto* editor = window.findChild<QWidget*>(u"ruleEditor"_s);
        QVERIFY(page != nullptr);
        QVERIFY(editor != nullptr);
        page->showColumn("public.customers", "first_name");
        QTRY_COMPARE_WITH_TIMEOUT(helpTopicOf(editor), u"functions/person.md#personfirst_name"_s,
                                  kPatience);
        // Without a rule it is the page that is explained.
        page->showColumn("public.orders", "total");
        QTRY_COMPARE_WITH_TIMEOUT(helpTopicOf(editor), u"window.md#masking"_s, kPatience);
    }

    void linksSearchAndHistoryWork()
    {
        HelpWindow help;
        help.showTopic({});
        QCOMPARE(help.topic(), u"index.md"_s);
        auto* text = help.findChild<QTextBrowser*>(u"helpTextBrowser"_s);
        auto* list = help.findChild<QListView*>(u"helpListView"_s);
        auto* search = help.findChild<QLineEdit*>(u"helpSearchLineEdit"_s);
        auto* back = help.findChild<QPushButton*>(u"helpBackPushButton"_s);
        QVERIFY(!back->isEnabled());
        QCOMPARE(list->model()->rowCount(), 9);
        // A link, by keyboard: Tab goes to the first one, Enter follows it.
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Tab);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(help.topic(), u"tutorial.md"_s);
        QVERIFY(text->toPlainText().contains(u"A quarter of an hour"_s));
        // A search, and its first result by Enter.
        QTest::keyClicks(search, u"secrets"_s);
        QVERIFY(list->model()->rowCount() > 1);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(help.topic(), u"ci.md#secrets"_s);
        QCOMPARE(headingInSight(text), u"Secrets"_s);
        QVERIFY(back->isEnabled());
        back->click();
        QCOMPARE(help.topic(), u"tutorial.md"_s);
        // What does not exist leads to the contents.
        help.showTopic(u"nowhere.md#x"_s);
        QCOMPARE(help.topic(), u"index.md"_s);
    }

    void thePageOfFunctionsOpensAtOnce()
    {
        HelpWindow help;
        help.showTopic({});
        QElapsedTimer clock;
        clock.start();
        help.showTopic(functionTopic(u"text.shape"_s));
        qInfo("the largest page was shown in %lld ms", static_cast<long long>(clock.elapsed()));
        auto* text = help.findChild<QTextBrowser*>(u"helpTextBrowser"_s);
        QCOMPARE(headingInSight(text), u"text.shape"_s);
    }
};

QTEST_MAIN(tst_Help)
#include "tst_help.moc"
