// SPDX-License-Identifier: MIT
#include "gui/app/mainwindow.h"
#include "gui/itemmodels/maskingmodel.h"
#include "gui/itemmodels/subsetmodel.h"
#include "gui/widgets/sqledit.h"
#include "services/masking/maskkey.h"
#include "services/support/qt.h"
#include "tests/gui/samplecatalog.h"
#include "tests/support/sandbox.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace decant;
using namespace decant::gui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* kKey = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
constexpr int kPatience = 30'000;

template <class T>
T* find(QWidget& window, const QString& name)
{
    T* widget = window.findChild<T*>(name);
    if (widget == nullptr)
        qWarning("no %s", qPrintable(name));
    return widget;
}

void trigger(QWidget& window, const QString& name)
{
    auto* action = find<QAction>(window, name);
    QVERIFY2(action->isEnabled(), qPrintable(name));
    action->trigger();
}

}  // namespace

/// Drives the real window by object names, against a private PostgreSQL.
class tst_MainWindow : public QObject {
    Q_OBJECT

    std::unique_ptr<test::PostgresSandbox> m_postgres;
    QTemporaryDir m_home;
    QString m_file;

    Project project() const
    {
        Project value = test::shopProject();
        Service& service = value.services.front();
        service.source.port = m_postgres->port();
        service.source.user = "decant";
        service.source.password = {PasswordSource::Kind::Environment, "TEST_SHOP_PASSWORD"};
        service.masking = {};
        auto key = MaskKey::fromHex(kKey);
        if (key)
            value.keyFingerprint = key->fingerprint();
        return value;
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"decant-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        qputenv("XDG_STATE_HOME", m_home.path().toUtf8());
        qputenv("DECANT_KEY", kKey);
        std::string problem;
        m_postgres = test::PostgresSandbox::start(problem);
        QVERIFY2(m_postgres, problem.c_str());
        qputenv("TEST_SHOP_PASSWORD", m_postgres->password().c_str());
        const auto made = m_postgres->sql("postgres", "CREATE DATABASE shop");
        QVERIFY2(made.exitCode == 0, made.errors.c_str());
        const auto filled = m_postgres->sql(
            "shop",
            "CREATE TABLE customers (id bigint PRIMARY KEY, email text NOT NULL, name text);"
            "CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint REFERENCES customers);"
            "INSERT INTO customers VALUES (1, 'anna@example.org', 'Anna Berg');"
            "INSERT INTO orders VALUES (7, 1)");
        QVERIFY2(filled.exitCode == 0, filled.errors.c_str());
        m_file = m_home.filePath(u"decant.toml"_s);
    }

    void init() { QVERIFY(saveProject(m_file.toStdString(), project())); }

    void startPageOpensNothing()
    {
        MainWindow window;
        window.show();
        QVERIFY(find<QWidget>(window, u"startPage"_s)->isVisible());
        QVERIFY(!find<QAction>(window, u"saveAction"_s)->isEnabled());
        QVERIFY(!find<QAction>(window, u"refreshAction"_s)->isEnabled());
    }

    void missingFileIsSaid()
    {
        MainWindow window;
        window.show();
        window.openFile(m_home.filePath(u"nowhere.toml"_s));
        auto* bar = find<QWidget>(window, u"messageBar"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), kPatience);
        QVERIFY(find<QWidget>(window, u"startPage"_s)->isVisible());
    }

    void problemsAreInFrontOfTheLog()
    {
        MainWindow window;
        window.show();
        window.openFile(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(window.document()->isOpen(), kPatience);
        auto* problems = find<QDockWidget>(window, u"problemsDockWidget"_s);
        auto* log = find<QDockWidget>(window, u"logDockWidget"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!problems->visibleRegion().isEmpty(), kPatience);
        QVERIFY(log->visibleRegion().isEmpty());
        // As it was left, unless the project is opened anew.
        log->raise();
        QTRY_VERIFY_WITH_TIMEOUT(!log->visibleRegion().isEmpty(), kPatience);
        window.showPage(PageId::Source, u"shop"_s);
        QVERIFY(!log->visibleRegion().isEmpty());
    }

    void editSourceUndoSaveReload()
    {
        MainWindow window;
        window.show();
        window.openFile(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(window.document()->isOpen(), kPatience);
        window.showPage(PageId::Source, u"shop"_s);
        auto* host = find<QLineEdit>(window, u"hostLineEdit"_s);
        QCOMPARE(host->text(), u"127.0.0.1"_s);
        host->setFocus();
        host->setText(u"localhost"_s);
        QTest::keyClick(host, Qt::Key_Return);
        QVERIFY(window.isWindowModified());
        trigger(window, u"undoAction"_s);
        QCOMPARE(host->text(), u"127.0.0.1"_s);
        QVERIFY(!window.isWindowModified());
        trigger(window, u"redoAction"_s);
        QCOMPARE(host->text(), u"localhost"_s);
        QSignalSpy saved(window.document(), &ProjectDocument::saved);
        trigger(window, u"saveAction"_s);
        QVERIFY(saved.wait(kPatience));
        QVERIFY(!window.isWindowModified());
        const auto again = loadProject(m_file.toStdString());
        QVERIFY(again);
        QCOMPARE(QString::fromStdString(again->services.front().source.host), u"localhost"_s);
    }

    void uriKeepsItsParameters()
    {
        MainWindow window;
        window.show();
        window.openFile(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(window.document()->isOpen(), kPatience);
        window.showPage(PageId::Source, u"shop"_s);
        auto* uri = find<QLineEdit>(window, u"uriLineEdit"_s);
        uri->setText(u"postgresql://al%40ice:secret@db.example:6543/x?sslmode=require"_s);
        QTest::keyClick(uri, Qt::Key_Return);
        const Connection& source = window.document()->project().services.front().source;
        QCOMPARE(QString::fromStdString(source.user), u"al@ice"_s);
        QCOMPARE(source.port, 6543);
        QCOMPARE(QString::fromStdString(source.sslMode), u"require"_s);
        QVERIFY(uri->text().isEmpty());
    }

    void testConnectionAnswers()
    {
        MainWindow window;
        window.show();
        window.openFile(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(window.document()->isOpen(), kPatience);
        window.showPage(PageId::Source, u"shop"_s);
        auto* test = find<QPushButton>(window, u"testConnectionPushButton"_s);
        auto* facts = find<QLabel>(window, u"factsLabel"_s);
        QTest::mouseClick(test, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(facts->text().contains(u"decant"_s), kPatience);
        QTRY_VERIFY(test->isEnabled());
    }

    void maskUndoKeepSaveReload()
    {
        MainWindow window;
        window.show();
        window.openFile(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(window.document()->isOpen(), kPatience);
        window.showPage(PageId::Masking, u"shop"_s);
        auto* table = find<QTableView>(window, u"maskingTableView"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 5, kPatience);
        const auto cell = [&](int row, MaskingModel::Column column) {
            return table->model()->index(row, static_cast<int>(column)).data().toString();
        };
        int email = -1;
        for (int row = 0; row < 5; ++row) {
            if (cell(row, MaskingModel::Column::Name) == u"email"_s)
                email = row;
        }
        QVERIFY(email >= 0);
        QCOMPARE(cell(email, MaskingModel::Column::Decision), u"undecided"_s);
        table->selectRow(email);
        auto* function = find<QComboBox>(window, u"functionComboBox"_s);
        const int at = function->findData(u"email"_s);
        QVERIFY(at > 0);
        function->setCurrentIndex(at);
        emit function->activated(at);
        QCOMPARE(cell(email, MaskingModel::Column::Decision), u"email"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cell(email, MaskingModel::Column::Before), u"anna@example.org"_s,
                                  kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!cell(email, MaskingModel::Column::After).isEmpty(), kPatience);
        QVERIFY(cell(email, MaskingModel::Column::After) != u"anna@example.org"_s);
        trigger(window, u"undoAction"_s);
        QCOMPARE(cell(email, MaskingModel::Column::Decision), u"undecided"_s);
        auto* reason = find<QLineEdit>(window, u"keepReasonLineEdit"_s);
        QTRY_VERIFY(reason->isEnabled());
        QTest::keyClicks(reason, u"test data"_s);
        QTest::mouseClick(find<QPushButton>(window, u"keepPushButton"_s), Qt::LeftButton);
        QCOMPARE(cell(email, MaskingModel::Column::Decision), u"keep"_s);
        QSignalSpy saved(window.document(), &ProjectDocument::saved);
        trigger(window, u"saveAction"_s);
        QVERIFY(saved.wait(kPatience));
        const auto again = loadProject(m_file.toStdString());
        QVERIFY(again);
        const Decision* decision =
            again->services.front().masking.find("public.customers", "email");
        QVERIFY(decision != nullptr && std::holds_alternative<Keep>(*decision));
    }

    void subsetConditionCountUndo()
    {
        MainWindow window;
        window.show();
        window.openFile(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(window.document()->isOpen(), kPatience);
        window.showPage(PageId::Subset, u"shop"_s);
        auto* table = find<QTableView>(window, u"subsetTableView"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, kPatience);
        table->selectRow(0);
        const auto rows = [&] {
            const auto& tables = window.document()->project().services.front().subset.tables;
            const auto at = tables.find("public.customers");
            return at == tables.end() ? TableSubset() : at->second;
        };
        const auto choose = [&](RowMode mode) {
            auto* box = find<QComboBox>(window, u"rowModeComboBox"_s);
            box->setCurrentIndex(box->findData(static_cast<int>(mode)));
            emit box->activated(box->currentIndex());
        };
        choose(RowMode::Where);
        QCOMPARE(rows().where, std::string("true"));
        auto* where = find<SqlEdit>(window, u"whereSqlEdit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(where->isVisible(), kPatience);
        where->setFocus();
        where->setPlainText(u"id = 1) OR (true"_s);
        QTest::keyClick(where, Qt::Key_Return, Qt::ControlModifier);
        auto* problem = find<QLabel>(window, u"whereProblemLabel"_s);
        QVERIFY(problem->text().contains(u'7'));
        QCOMPARE(rows().where, std::string("true"));
        where->setPlainText(u"id = 1 -- one"_s);
        QTest::keyClick(where, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(rows().where, std::string("id = 1 -- one"));
        auto* count = find<QLabel>(window, u"countResultLabel"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"1 rows"_s, kPatience);
        where->setPlainText(u"nosuch = 1"_s);
        QTest::keyClick(where, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(count->text().contains(u"nosuch"_s), kPatience);
        trigger(window, u"undoAction"_s);
        trigger(window, u"undoAction"_s);
        QCOMPARE(rows().where, std::string("true"));
        trigger(window, u"undoAction"_s);
        QVERIFY(rows() == TableSubset());

        // The rows that orders refer to, and the way they come in.
        choose(RowMode::Needed);
        auto* why = find<QLabel>(window, u"whyLabel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(why->text().contains(u"orders → customers"_s), kPatience);
        auto* relations = find<QTableView>(window, u"relationTableView"_s);
        QCOMPARE(relations->model()->rowCount(), 1);
        const QModelIndex children =
            relations->model()->index(0, static_cast<int>(RelationModel::Column::Children));
        QVERIFY(relations->model()->setData(children, 5, Qt::EditRole));
        const RelationSubset* relation =
            window.document()->project().services.front().subset.relation(
                "public.orders", "orders_customer_id_fkey");
        QVERIFY(relation != nullptr);
        QCOMPARE(relation->limit, 5);

        // Measured on the server, and fitted to nothing at all, which cannot be.
        auto* measure = find<QPushButton>(window, u"measurePushButton"_s);
        QTest::mouseClick(measure, Qt::LeftButton);
        auto* summary = find<QLabel>(window, u"subsetSummaryLabel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(summary->text().startsWith(u"About 2 rows"_s), kPatience);
        QTest::mouseClick(find<QPushButton>(window, u"fitPushButton"_s), Qt::LeftButton);
        auto* dialog = find<QDialog>(window, u"budgetDialog"_s);
        auto* verdict = find<QLabel>(*dialog, u"verdictLabel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!verdict->text().contains(u"…"_s), kPatience);
        dialog->reject();
        window.document()->undoStack()->clear();
        window.document()->close();
    }

    void changeOnDiskIsTakenOver()
    {
        MainWindow window;
        window.show();
        window.openFile(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(window.document()->isOpen(), kPatience);
        QSignalSpy reloaded(window.document(), &ProjectDocument::reloaded);
        Project changed = project();
        changed.registry.tag = "nightly";
        QVERIFY(saveProject(m_file.toStdString(), changed));
        QVERIFY(reloaded.wait(kPatience));
        QCOMPARE(QString::fromStdString(window.document()->project().registry.tag), u"nightly"_s);
    }

    void changeOnDiskAsksWhenEdited()
    {
        MainWindow window;
        window.show();
        window.openFile(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(window.document()->isOpen(), kPatience);
        window.document()->edit(u"Rename"_s, [](Project& value) { value.name = "mine"; });
        QSignalSpy conflict(window.document(), &ProjectDocument::conflict);
        Project changed = project();
        changed.registry.tag = "nightly";
        QVERIFY(saveProject(m_file.toStdString(), changed));
        QVERIFY(conflict.wait(kPatience));
        QCOMPARE(QString::fromStdString(window.document()->project().name), u"mine"_s);
        window.document()->undoStack()->clear();  // so that closing asks nothing
        window.document()->close();
    }
};

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
