// SPDX-License-Identifier: MIT
#include "services/pipeline/previewsummary.h"

#include <QTest>

using namespace decant;

class tst_PreviewSummary : public QObject {
    Q_OBJECT

private slots:
    void countsWhatMaskingDid()
    {
        Preview preview;
        preview.columns = {"kept", "masked"};
        preview.before = {{"a", "anna"}, {"b", "berta"}, {"a", "carl"}, {std::nullopt, "anna"}};
        preview.after = {{"a", "x"}, {"b", "x"}, {"a", "yy"}, {std::nullopt, std::nullopt}};
        const auto all = summarize(preview);
        QCOMPARE(all.size(), std::size_t{2});
        const ColumnSummary& kept = all[0];
        QCOMPARE(kept.rows, std::size_t{4});
        QCOMPARE(kept.unchanged, std::size_t{3});
        QCOMPARE(kept.distinctBefore, std::size_t{2});
        QCOMPARE(kept.collisions, std::size_t{0});
        QCOMPARE(kept.nullsAfter, std::size_t{1});
        const ColumnSummary& masked = all[1];
        QCOMPARE(masked.unchanged, std::size_t{0});
        QCOMPARE(masked.distinctBefore, std::size_t{3});
        QCOMPARE(masked.distinctAfter, std::size_t{2});
        QCOMPARE(masked.collisions, std::size_t{1});
        QCOMPARE(masked.split, std::size_t{0});
        QCOMPARE(masked.nullsBefore, std::size_t{0});
        QCOMPARE(masked.nullsAfter, std::size_t{1});
        QCOMPARE(masked.shortestBefore, std::size_t{4});
        QCOMPARE(masked.longestBefore, std::size_t{5});
        QCOMPARE(masked.longestAfter, std::size_t{2});
        QCOMPARE(masked.topShareBefore, 0.5);
    }
    void whatTheImageComputesIsSaid()
    {
        qputenv("DECANT_KEY", QByteArray(64, 'a'));
        Project project;
        project.keyFingerprint = MaskKey::fromHex(std::string(64, 'a'))->fingerprint();
        Service service;
        Catalog catalog;
        Table table;
        table.name = {"public", "t"};
        for (const char* name : {"a", "b", "c"}) {
            Column column;
            column.name = name;
            column.type.family = TypeFamily::Text;
            column.type.base = column.type.name = "text";
            table.columns.push_back(std::move(column));
        }
        catalog.tables = {table};
        service.masking.set("public.t", "a", Keep{"a number"});
        service.masking.set("public.t", "b",
                            MaskRule{"sequence.text", {{"pattern", Value("C-###")}}});
        service.masking.set("public.t", "c", MaskRule{"constant", {{"value", Value("x")}}});
        const RowSample sample{{"a", "b", "c"}, {{"1", "Anna", "z"}}};
        const auto preview = previewSample(project, service, catalog, "public.t", sample);
        QVERIFY2(preview.has_value(), preview ? "" : preview.error().detail.english().c_str());
        QVERIFY(!preview->isComputed(0));
        QVERIFY(preview->isComputed(1));
        QVERIFY(!preview->isComputed(2));
        QVERIFY(!preview->after[0][1].has_value());
        QCOMPARE(preview->after[0][2], std::optional<std::string>("x"));
    }
    void equalValuesThatBecameDifferent()
    {
        Preview preview;
        preview.columns = {"c"};
        preview.before = {{"a"}, {"a"}, {"a"}};
        preview.after = {{"x"}, {"y"}, {"x"}};
        QCOMPARE(summarize(preview)[0].split, std::size_t{1});
    }
    void nothingIsNothing()
    {
        Preview preview;
        preview.columns = {"c"};
        QCOMPARE(summarize(preview)[0], (ColumnSummary{.column = "c"}));
    }
};

QTEST_APPLESS_MAIN(tst_PreviewSummary)
#include "tst_previewsummary.moc"
