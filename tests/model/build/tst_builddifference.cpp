// SPDX-License-Identifier: MIT
#include "model/build/builddifference.h"

#include <QtTest>

using namespace decant;

namespace {

using Kind = ColumnContents::Kind;

BuildRecord build(const char* id, const char* image)
{
    BuildRecord record;
    record.id = id;
    record.startedAt = id;
    record.service = "shop";
    record.imageId = image;
    record.report.compressedBytes = 100;
    record.report.layers = {{"sha256:base", "FROM", 10, 60, 1, true, false, 0, 0, 0},
                            {image, "COPY", 10, 40, 1, false, true, 0, 0, 0}};
    record.contents.tables = {
        {"public.customers",
         10,
         {{"id", "bigint", Kind::Kept, "a number"}, {"email", "text", Kind::Masked, "email"}}},
        {"public.orders", 5, {{"id", "bigint", Kind::Kept, "a number"}}}};
    return record;
}

}  // namespace

class tst_BuildDifference : public QObject {
    Q_OBJECT

private slots:
    void sameBuildsHaveNone()
    {
        const BuildDifference difference = compareBuilds(build("1", "a"), build("2", "a"));
        QVERIFY(!difference.changed());
        QVERIFY(difference.sameImage);
        QCOMPARE(difference.beforeId, std::string("1"));
        QVERIFY(difference.coverageAfter == (Coverage{1, 2, 0}));
    }

    void everyKindOfChange()
    {
        const BuildRecord before = build("1", "a");
        BuildRecord after = build("2", "b");
        auto& customers = after.contents.tables[0];
        customers.rows = 11;
        customers.columns[0].type = "integer";
        customers.columns[1] = {"email", "text", Kind::Masked, "email {keep_domain = true}"};
        customers.columns.push_back({"phone", "text", Kind::Masked, "phone"});
        after.contents.tables[1] = {"public.visits", 1, {}};
        after.report.compressedBytes = 120;
        const BuildDifference difference = compareBuilds(before, after);
        QVERIFY(difference.changed());
        QVERIFY(!difference.sameImage);
        QCOMPARE(difference.newTables, std::vector<std::string>{"public.visits"});
        QCOMPARE(difference.goneTables, std::vector<std::string>{"public.orders"});
        using Change = ColumnDifference::Kind;
        const std::vector<ColumnDifference> columns{
            {Change::Type, "public.customers", "id", "bigint", "integer"},
            {Change::Rule, "public.customers", "email", "email", "email {keep_domain = true}"},
            {Change::New, "public.customers", "phone", "", "phone"}};
        QVERIFY(difference.columns == columns);
        QVERIFY(difference.rows == (std::vector<RowDifference>{{"public.customers", 10, 11}}));
        QVERIFY(difference.coverageBefore == (Coverage{1, 2, 0}));
        QVERIFY(difference.coverageAfter == (Coverage{2, 1, 0}));
        QCOMPARE(difference.image.newLayers.size(), 1U);
        QCOMPARE(difference.image.keptBytes, 60);
        QCOMPARE(difference.compressedAfter - difference.compressedBefore, 20);

        const BuildDifference back = compareBuilds(after, before);
        QVERIFY(back.columns.back().kind == Change::Gone);
        QCOMPARE(back.columns.back().column, std::string("phone"));
    }

    /// Records of older programs do not say what is in them; that is no change of every table.
    void recordsWithoutContents()
    {
        BuildRecord old = build("1", "a");
        old.contents = {};
        const BuildDifference difference = compareBuilds(old, build("2", "a"));
        QVERIFY(difference.newTables.empty());
        QVERIFY(!difference.changed());
    }

    void theBuildBefore()
    {
        BuildRecord failed = build("3", "");
        failed.report.compressedBytes = 0;
        BuildRecord other = build("4", "d");
        other.service = "cache";
        const std::vector<BuildRecord> history{build("5", "c"), other, failed, build("2", "b"),
                                               build("1", "a")};
        QCOMPARE(buildBefore(history, history[0])->id, std::string("2"));
        QCOMPARE(buildBefore(history, history[3])->id, std::string("1"));
        QVERIFY(buildBefore(history, history[4]) == nullptr);
    }
};

QTEST_APPLESS_MAIN(tst_BuildDifference)
#include "tst_builddifference.moc"
