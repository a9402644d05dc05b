// SPDX-License-Identifier: MIT
#include "gui/app/jobcenter.h"
#include "gui/app/projectdocument.h"
#include "gui/app/servicestates.h"
#include "gui/masking/maskingpage.h"
#include "gui/masking/maskingrows.h"
#include "tests/gui/manycolumns.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace decant;
using namespace decant::gui;
using namespace Qt::Literals::StringLiterals;

namespace {

using Field = MaskingModel::Column;
constexpr int kPatience = 30'000;

/// The page on a project whose source nobody can reach; catalogs are given to it.
struct Bench {
    JobCenter jobs;
    ProjectDocument document{&jobs};
    ServiceStates services{&jobs, &document};
    MaskingPage page{Workbench{&jobs, &document, &services, nullptr}};

    explicit Bench(const Catalog& catalog, const std::vector<Drift>& drift = {})
    {
        document.create(test::shopProject());
        page.resize(1200, 700);
        page.setService(u"shop"_s);
        const MaskSpec& spec = document.project().service("shop")->masking;
        services.show("shop", catalog, planMasking(spec, catalog, "shop"), drift);
    }
    [[nodiscard]] QTableView& view() { return *page.findChild<QTableView*>(u"maskingTableView"_s); }
    [[nodiscard]] QString cell(int row, Field column)
    {
        return view().model()->index(row, static_cast<int>(column)).data().toString();
    }
    void trigger(const QString& name)
    {
        auto* action = page.findChild<QAction*>(name);
        QVERIFY2(action != nullptr && action->isEnabled(), qPrintable(name));
        action->trigger();
    }
    [[nodiscard]] int row(const QString& table, const QString& column)
    {
        for (int i = 0; i < view().model()->rowCount(); ++i) {
            if (cell(i, Field::Table) == table && cell(i, Field::Name) == column)
                return i;
        }
        return -1;
    }
    [[nodiscard]] const Decision* decision(const char* table, const char* column) const
    {
        return document.project().service("shop")->masking.find(table, column);
    }
};

}  // namespace

class tst_MaskingPage : public QObject {
    Q_OBJECT

private slots:
    void twentyThousandColumns()
    {
        Bench bench(test::manyColumns(1000, 20));
        bench.page.show();
        auto* model = bench.view().model();
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 20'000, kPatience);
        const auto* masking = bench.page.findChild<QTableView*>(u"maskingTableView"_s);
        const MaskingModel& source = bench.page.maskingModel();
        QCoreApplication::processEvents();
        // What is on the screen is made, once; nothing for the thousands of rows that are not.
        const int first = source.rowsRendered();
        QVERIFY2(first > 5 && first < 200, qPrintable(QString::number(first)));
        for (int step = 0; step < 20; ++step) {
            masking->verticalScrollBar()->setValue(step * 10);
            bench.view().grab();
        }
        const int scrolled = source.rowsRendered();
        QVERIFY2(scrolled < 400, qPrintable(QString::number(scrolled)));
        for (int step = 20; step >= 0; --step) {
            masking->verticalScrollBar()->setValue(step * 10);
            bench.view().grab();
        }
        QVERIFY2(source.rowsRendered() <= scrolled + 40,
                 qPrintable(QString::number(source.rowsRendered())));
        // Filters and sorting judge values, they make no texts.
        auto* search = bench.page.findChild<QLineEdit*>(u"maskingFilterLineEdit"_s);
        search->setText(u"t00999.birth_date_8"_s);
        QCOMPARE(model->rowCount(), 1);
        search->clear();
        bench.view().sortByColumn(static_cast<int>(Field::Detected), Qt::DescendingOrder);
        QVERIFY2(source.rowsRendered() <= scrolled + 200,
                 qPrintable(QString::number(source.rowsRendered())));
    }
    void bulkActionsAreOneEditEach()
    {
        Bench bench(test::shopCatalog());
        const QAbstractItemModelTester tester(bench.view().model());
        QTRY_COMPARE_WITH_TIMEOUT(bench.view().model()->rowCount(), 11, kPatience);
        QUndoStack* undo = bench.document.undoStack();
        bench.page.findChild<QPushButton*>(u"acceptAllPushButton"_s)->click();
        QCOMPARE(undo->count(), 1);
        QVERIFY2(undo->undoText().startsWith(u"Accept"_s), qPrintable(undo->undoText()));
        QVERIFY(bench.decision("public.customers", "phone") != nullptr);
        undo->undo();
        QVERIFY(bench.decision("public.customers", "phone") == nullptr);
    }
    void copyPasteAndRemove()
    {
        Bench bench(test::shopCatalog());
        QTRY_COMPARE_WITH_TIMEOUT(bench.view().model()->rowCount(), 11, kPatience);
        bench.view().selectRow(bench.row(u"public.customers"_s, u"first_name"_s));
        bench.trigger(u"copyDecisionAction"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"person.first_name"_s);
        bench.view().selectRow(bench.row(u"public.orders"_s, u"note"_s));
        bench.trigger(u"pasteDecisionAction"_s);
        const Decision* pasted = bench.decision("public.orders", "note");
        QVERIFY(pasted != nullptr);
        QCOMPARE(std::get<MaskRule>(*pasted).function, std::string("person.first_name"));
        bench.trigger(u"clearDecisionAction"_s);
        QVERIFY(bench.decision("public.orders", "note") == nullptr);
        QVERIFY(!bench.page.findChild<QAction*>(u"copyDecisionAction"_s)->isEnabled());
    }
    void acceptTakesTheSuggestion()
    {
        Bench bench(test::shopCatalog());
        QTRY_COMPARE_WITH_TIMEOUT(bench.view().model()->rowCount(), 11, kPatience);
        bench.view().selectRow(bench.row(u"public.customers"_s, u"phone"_s));
        bench.trigger(u"acceptSelectedAction"_s);
        const Decision* accepted = bench.decision("public.customers", "phone");
        QVERIFY(accepted != nullptr);
        QCOMPARE(std::get<MaskRule>(*accepted).function, std::string("phone"));
    }
    void oneRuleForAllOfAKind()
    {
        Catalog catalog = test::shopCatalog();
        Table& orders = catalog.tables[2];
        orders.columns.push_back(test::column("contact_phone", "text", TypeFamily::Text));
        orders.columns.push_back(test::column("delivery_phone", "text", TypeFamily::Text));
        Bench bench(catalog);
        QTRY_COMPARE_WITH_TIMEOUT(bench.view().model()->rowCount(), 13, kPatience);
        bench.view().selectRow(bench.row(u"public.customers"_s, u"phone"_s));
        bench.trigger(u"acceptSelectedAction"_s);
        const auto* action = bench.page.findChild<QAction*>(u"applyToKindAction"_s);
        QTRY_VERIFY(action->isEnabled());
        QVERIFY2(action->text().contains(u"phone"_s), qPrintable(action->text()));
        bench.trigger(u"applyToKindAction"_s);
        QVERIFY(bench.decision("public.orders", "contact_phone") != nullptr);
        QVERIFY(bench.decision("public.orders", "delivery_phone") != nullptr);
        QVERIFY(bench.decision("public.orders", "note") == nullptr);
        bench.document.undoStack()->undo();
        QVERIFY(bench.decision("public.orders", "contact_phone") == nullptr);
    }
    void changesStandOut()
    {
        const QualifiedName customers{"public", "customers"};
        const std::vector<Drift> drift{
            {Drift::Kind::NewColumn, customers, "phone", "", "character varying(40)"},
            {Drift::Kind::ChangedType, customers, "birth_date", "timestamp", "date"},
            {Drift::Kind::DroppedColumn, customers, "fax", "text", ""},
            {Drift::Kind::NewTable, {"audit", "events"}, "", "", ""}};
        Bench bench(test::shopCatalog(), drift);
        QTRY_COMPARE_WITH_TIMEOUT(bench.view().model()->rowCount(), 11, kPatience);
        auto* bar = bench.page.findChild<QWidget*>(u"driftBar"_s);
        QVERIFY(!bar->isHidden());
        const QString text = bar->findChild<QLabel*>(u"messageTextLabel"_s)->text();
        QVERIFY2(text.contains(u"dropped column public.customers.fax"_s), qPrintable(text));
        bar->findChild<QPushButton*>(u"showChangesPushButton"_s)->click();
        QCOMPARE(bench.view().model()->rowCount(), 3);
        const int birth = bench.row(u"public.customers"_s, u"birth_date"_s);
        QCOMPARE(bench.cell(birth, Field::Type), u"date (was timestamp)"_s);
        QVERIFY(bench.row(u"audit.events"_s, u"payload"_s) >= 0);
        bench.page.findChild<QCheckBox*>(u"changedOnlyCheckBox"_s)->setChecked(false);
        QCOMPARE(bench.view().model()->rowCount(), 11);
    }
    void rulesOnKeysNameTheirFollowers()
    {
        Bench bench(test::shopCatalog());
        QTRY_COMPARE_WITH_TIMEOUT(bench.view().model()->rowCount(), 11, kPatience);
        bench.document.decide(u"Mask"_s, "shop",
                              {{"public.customers", "id", Decision(MaskRule{"permute.int", {}})}});
        const int id = bench.row(u"public.customers"_s, u"id"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.cell(id, Field::Decision).contains(u"1"_s), kPatience);
        const int follower = bench.row(u"public.orders"_s, u"customer_id"_s);
        QVERIFY2(bench.cell(follower, Field::Decision).contains(u"inherited"_s),
                 qPrintable(bench.cell(follower, Field::Decision)));
        bench.view().selectRow(id);
        QTRY_VERIFY(bench.page.findChild<QLabel*>(u"ruleFollowersLabel"_s)
                        ->text()
                        .contains(u"public.orders.customer_id"_s));
    }
};

QTEST_MAIN(tst_MaskingPage)
#include "tst_maskingpage.moc"
