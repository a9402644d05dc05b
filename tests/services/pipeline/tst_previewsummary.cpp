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
