// SPDX-License-Identifier: MIT
#include "gui/itemmodels/beforeaftermodel.h"
#include "gui/itemmodels/datarowsmodel.h"
#include "gui/itemmodels/maskingfilter.h"
#include "gui/itemmodels/maskingmodel.h"
#include "gui/itemmodels/roles.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace decant;
using namespace decant::gui;
using namespace Qt::Literals::StringLiterals;
using Field = MaskingModel::Column;

namespace {

std::vector<MaskingRow> rows(int tables, int columns)
{
    std::vector<MaskingRow> all;
    for (int t = 0; t < tables; ++t) {
        for (int c = 0; c < columns; ++c) {
            MaskingRow row;
            row.table = "public.t" + std::to_string(t);
            row.column = "c" + std::to_string(c);
            row.type.name = "text";
            all.push_back(std::move(row));
        }
    }
    return all;
}

QString shown(const QAbstractItemModel& model, int row, Field column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

}  // namespace

class tst_MaskingModel : public QObject {
    Q_OBJECT
private slots:
    void decisionsChangeOneRow()
    {
        MaskingModel model;
        const QAbstractItemModelTester tester(&model);
        model.setContent(makeContent(rows(2, 2)));
        QCOMPARE(model.undecidedCount(), 4);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(changed.isValid());
        model.applyDecisions({{"public.t1", "c0", Decision(Keep{"public"})}});
        model.applyDecisions({{"public.t1", "c0", Decision(Keep{"public"})}});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.undecidedCount(), 3);
        QCOMPARE(shown(model, 2, Field::Decision), u"keep"_s);
        QCOMPARE(shown(model, 2, Field::Parameters), u"public"_s);
        model.applyDecisions({{"public.t1", "c0", std::nullopt}});
        QCOMPARE(shown(model, 2, Field::Decision), u"undecided"_s);
    }

    void previewDistinguishesNull()
    {
        MaskingModel model;
        const QAbstractItemModelTester tester(&model);
        model.setContent(makeContent(rows(1, 2)));
        Preview preview;
        preview.columns = {"c0", "c1"};
        preview.before = {{std::nullopt, std::nullopt}, {"Anna", std::nullopt}};
        preview.after = {{std::nullopt, std::nullopt}, {"Berta", std::nullopt}};
        model.setPreview("public.t0", preview);
        QCOMPARE(shown(model, 0, Field::Before), u"Anna"_s);
        QCOMPARE(shown(model, 0, Field::After), u"Berta"_s);
        QCOMPARE(shown(model, 1, Field::Before), u"NULL"_s);
        // NULL is not what the image will have where its database computes the column.
        preview.computed = {false, true};
        model.setPreview("public.t0", preview);
        QCOMPARE(shown(model, 1, Field::Before), u"NULL"_s);
        QCOMPARE(shown(model, 1, Field::After), u"computed in the image"_s);
        model.clearPreview();
        QCOMPARE(shown(model, 0, Field::Before), QString());
    }

    void planBringsInheritance()
    {
        MaskingModel model;
        const QAbstractItemModelTester tester(&model);
        model.setContent(makeContent(rows(1, 1)));
        Catalog catalog;
        Table table;
        table.name = {"public", "t0"};
        decant::Column column;
        column.name = "c0";
        table.columns = {column};
        catalog.tables = {table};
        MaskPlan plan;
        ColumnMask mask;
        mask.rule.function = "hash.hmac";
        mask.inheritedFrom = "public.customers.id";
        TableMask tableMask;
        tableMask.table = table.name;
        tableMask.columns = {mask};
        plan.tables = {tableMask};
        QVERIFY(model.applyPlan(comparePlans(model.plans(), plan, catalog, *model.places())));
        QCOMPARE(shown(model, 0, Field::Decision), u"hash.hmac (inherited)"_s);
        QCOMPARE(model.undecidedCount(), 0);

        // The same plan changes nothing; without it the row is as it was.
        QVERIFY(comparePlans(model.plans(), plan, catalog, *model.places()).changed.empty());
        const PlanUpdate without = comparePlans(model.plans(), {}, catalog, *model.places());
        QCOMPARE(without.changed.size(), std::size_t{1});
        QCOMPARE(without.changed.front().first, 0);
        QVERIFY(model.applyPlan(without));
        QCOMPARE(model.undecidedCount(), 1);
        QVERIFY(!model.applyPlan(without));  // it is of a plan that is shown no more
    }

    void filters()
    {
        MaskingModel model;
        MaskingFilter filter;
        const QAbstractItemModelTester tester(&filter);
        filter.setSourceModel(&model);
        auto all = rows(3, 3);
        all[4].decision = Decision(Keep{"r"});
        all[5].detected.kind = ColumnKind::Email;
        model.setContent(makeContent(std::move(all)));
        QCOMPARE(filter.rowCount(), 9);
        filter.setUndecidedOnly(true);
        QCOMPARE(filter.rowCount(), 8);
        filter.setText(u"T1.c"_s);
        QCOMPARE(filter.rowCount(), 2);
        filter.setSensitiveOnly(true);
        QCOMPARE(filter.rowCount(), 1);
    }

    void textsAreMadeOnce()
    {
        MaskingModel model;
        model.setContent(makeContent(rows(10, 10)));
        QCOMPARE(model.rowsRendered(), 0);
        for (int turn = 0; turn < 3; ++turn) {
            for (int row = 20; row < 30; ++row)
                static_cast<void>(shown(model, row, Field::Decision));
        }
        QCOMPARE(model.rowsRendered(), 10);
        model.applyDecisions({{"public.t2", "c4", Decision(Keep{"r"})}});
        QCOMPARE(shown(model, 24, Field::Decision), u"keep"_s);
        QCOMPARE(model.rowsRendered(), 11);
    }

    void neighboursAreOneSignal()
    {
        MaskingModel model;
        model.setContent(makeContent(rows(2, 10)));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        std::vector<ColumnDecision> decisions;
        for (const int row : {9, 3, 4, 5, 15})
            decisions.push_back({model.row(row).table, model.row(row).column, Decision(Keep{"r"})});
        model.applyDecisions(decisions);
        QCOMPARE(changed.count(), 3);
    }

    void driftMarksRows()
    {
        MaskingModel model;
        MaskingFilter filter;
        const QAbstractItemModelTester tester(&filter);
        filter.setSourceModel(&model);
        model.setContent(
            makeContent(rows(2, 2), {}, {},
                        {{Drift::Kind::ChangedType, {"public", "t0"}, "c1", "integer", "text"},
                         {Drift::Kind::NewTable, {"public", "t1"}, {}, {}, {}}}));
        QCOMPARE(shown(model, 1, Field::Type), u"text (was integer)"_s);
        QVERIFY(model.index(1, 1).data(EmphasisRole).toBool());
        QVERIFY(!model.index(0, 1).data(EmphasisRole).toBool());
        filter.setChangedOnly(true);
        QCOMPARE(filter.rowCount(), 3);
    }

    void previewsGoStaleWithTheirRules()
    {
        MaskingModel model;
        model.setContent(makeContent(rows(2, 1)));
        Preview preview;
        preview.columns = {"c0"};
        preview.before = {{"a"}};
        preview.after = {{"b"}};
        QVERIFY(!model.hasPreview("public.t0"));
        model.setPreview("public.t0", preview);
        QVERIFY(model.hasPreview("public.t0"));
        QVERIFY(!model.hasPreview("public.t1"));
        model.applyDecisions({{"public.t0", "c0", Decision(Keep{"r"})}});
        QVERIFY(!model.hasPreview("public.t0"));
    }

    void originalsAreShownOnlyWhenAsked()
    {
        DataRowsModel model;
        const QAbstractItemModelTester tester(&model);
        Preview preview;
        preview.columns = {"id", "email", "note"};
        preview.before = {{"1", "anna@example.org", "call Anna"}, {"2", std::nullopt, ""}};
        preview.after = {{"1", "x@example.com", "call Anna"}, {"2", std::nullopt, ""}};
        model.setRows(preview, {CellView::Plain, CellView::Masked, CellView::Withheld});
        const auto cell = [&](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(cell(0, 0), u"1"_s);
        QCOMPARE(cell(0, 1), u"x@example.com"_s);
        QCOMPARE(cell(0, 2), u"hidden"_s);
        QVERIFY(model.index(1, 1).data(NullRole).toBool());
        preview.computed = {false, true, false};
        preview.after = {{"1", std::nullopt, "call Anna"}, {"2", std::nullopt, ""}};
        model.setRows(preview, {CellView::Plain, CellView::Masked, CellView::Withheld});
        QCOMPARE(cell(0, 1), u"computed in the image"_s);
        model.setRevealed(true);
        QCOMPARE(cell(0, 1), u"anna@example.org"_s);
        preview.computed.clear();
        preview.after = {{"1", "x@example.com", "call Anna"}, {"2", std::nullopt, ""}};
        model.setRows(preview, {CellView::Plain, CellView::Masked, CellView::Withheld});
        QVERIFY(!model.index(1, 0).data(NullRole).toBool());
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
                 u"email (masked)"_s);
        model.setRevealed(true);
        QCOMPARE(cell(0, 1), u"anna@example.org"_s);
        QCOMPARE(cell(0, 2), u"call Anna"_s);
        QCOMPARE(cell(1, 2), QString());
        model.setRows(preview, {CellView::Plain, CellView::Masked, CellView::Withheld});
        QVERIFY2(!model.revealed(), "another table starts hidden again");
    }

    void beforeAndAfter()
    {
        BeforeAfterModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows({{"a", std::nullopt}, {"NULL", "b"}});
        QVERIFY(model.index(0, 1).data(NullRole).toBool());
        QVERIFY(!model.index(1, 0).data(NullRole).toBool());
        QCOMPARE(model.index(1, 1).data().toString(), u"b"_s);
        model.setRows({{"a", std::nullopt, true}});
        QCOMPARE(model.index(0, 0).data().toString(), u"a"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"computed in the image"_s);
        QVERIFY(model.index(0, 1).data(NullRole).toBool());
    }

    void twentyThousandColumnsAreQuick()
    {
        MaskingModel model;
        MaskingFilter filter;
        filter.setSourceModel(&model);
        QElapsedTimer timer;
        timer.start();
        model.setContent(makeContent(rows(400, 50)));
        filter.setText(u"t399"_s);
        QCOMPARE(filter.rowCount(), 50);
        std::vector<ColumnDecision> decisions;
        for (const MaskingRow& row : model.rows())
            decisions.push_back({row.table, row.column, Decision(Keep{"r"})});
        filter.setText({});
        model.applyDecisions(decisions);
        QCOMPARE(model.undecidedCount(), 0);
        // Generous for a loaded machine without optimisation; quadratic work takes minutes.
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(tst_MaskingModel)
#include "tst_maskingmodel.moc"
