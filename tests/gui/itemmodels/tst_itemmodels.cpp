// SPDX-License-Identifier: MIT
#include "gui/itemmodels/catalogmodel.h"
#include "gui/itemmodels/filemodels.h"
#include "gui/itemmodels/filetreemodel.h"
#include "gui/itemmodels/imagemodels.h"
#include "gui/itemmodels/projecttreemodel.h"
#include "gui/itemmodels/pushhistorymodel.h"
#include "gui/itemmodels/roles.h"
#include "gui/itemmodels/simplemodels.h"
#include "gui/itemmodels/subsetmodel.h"
#include "gui/itemmodels/words.h"
#include "tests/gui/samplecatalog.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace decant;
using namespace decant::gui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A model as indented lines.
QString printed(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth, u' ') + index.data().toString() + u'\n';
        text += printed(model, index, depth + 1);
    }
    return text;
}

}  // namespace

class tst_ItemModels : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void catalogTree()
    {
        CatalogModel model;
        const QAbstractItemModelTester tester(&model);
        MaskPlan plan;
        TableMask mask;
        mask.table = {"public", "customers"};
        ColumnMask masked;
        masked.column = 1;
        mask.columns = {masked};
        plan.tables = {mask};
        model.setCatalog(std::make_shared<const Catalog>(test::shopCatalog()), plan);
        QCOMPARE(
            printed(model),
            u"audit\n events   [PII 1]\n  payload   [PII]\npublic\n customers   [PK, PII 5]\n"
            "  id   [PK, not null]\n  email   [PII, masked, not null]\n  first_name   [PII]\n"
            "  last_name   [PII]\n  phone   [PII]\n  birth_date   [PII]\n"
            " orders   [PK, FK, PII 1]\n  id   [PK, not null]\n  customer_id   [FK, not null]\n"
            "  total\n  note   [PII]\n"_s);
    }

    void catalogFilterFindsColumns()
    {
        CatalogModel model;
        const QAbstractItemModelTester tester(&model);
        model.setCatalog(std::make_shared<const Catalog>(test::shopCatalog()), {});
        model.setFilter(u"PHONE"_s);
        QCOMPARE(model.rowCount({}), 1);
        QCOMPARE(model.rowCount(model.index(0, 0, {})), 1);
        model.setFilter(u"nothing like it"_s);
        QVERIFY(model.empty());
        model.setFilter({});
        QCOMPARE(model.rowCount({}), 2);
        model.setCatalog(nullptr, {});
        QVERIFY(model.empty());
    }

    void projectTree()
    {
        ProjectTreeModel model;
        const QAbstractItemModelTester tester(&model);
        model.setServices({"shop", "crm"});
        QCOMPARE(printed(model),
                 u"Overview\nshop\n Source\n Subset\n Masking\ncrm\n Source\n Subset\n Masking\n"
                 "Files\nBuilds\nImages\nRegistry\nSettings\n"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(changed.isValid());
        model.setCount(PageId::Masking, u"crm"_s, 3);
        model.setCount(PageId::Masking, u"crm"_s, 3);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.find(PageId::Masking, u"crm"_s).data().toString(), u"Masking (3)"_s);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setServices({"shop", "crm"});
        QCOMPARE(reset.count(), 0);
    }

    void stagesAreReplaced()
    {
        StageModel model;
        const QAbstractItemModelTester tester(&model);
        model.put({"shop", {Stage::Build, StageState::Running, 0, ""}});
        model.put({"shop", {Stage::Build, StageState::Done, 3.5, "fine"}});
        model.put({"crm", {Stage::Build, StageState::Running, 0, ""}});
        QCOMPARE(model.rowCount(), 2);
        const auto at = [&](StageModel::Column column) {
            return model.index(0, static_cast<int>(column));
        };
        QCOMPARE(at(StageModel::Column::State).data().toString(), u"done"_s);
        QCOMPARE(at(StageModel::Column::State).data(IconRole).toString(), u"ok"_s);
        QCOMPARE(at(StageModel::Column::Time).data().toString(), u"3.50 s"_s);
    }

    void layersCarryBars()
    {
        LayerModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(test::shopRecord().report.layers);
        const auto unpacked = static_cast<int>(LayerModel::Column::Unpacked);
        QCOMPARE(model.index(2, unpacked).data(FractionRole).toDouble(), 1.0);
        QVERIFY(model.index(0, unpacked).data(FractionRole).toDouble() < 0.2);
        QCOMPARE(model.index(2, 0).data(BarKindRole).toInt(), static_cast<int>(BarKind::Data));
    }

    void pushKeepsTotals()
    {
        PushModel model;
        const QAbstractItemModelTester tester(&model);
        model.put("shop", {"sha256:a", "", BlobState::Pushing, 10, 100, ""});
        model.setCommands({{"sha256:a", "COPY data"}});
        model.put("shop", {"sha256:a", "sha256:d", BlobState::Pushed, 100, 0, ""});
        model.put("crm", {"sha256:a", "", BlobState::Waiting, 0, 0, ""});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 1).data().toString(), u"COPY data"_s);
        QVERIFY2(model.row(1).state == BlobState::Waiting, "the same layer of another image");
        QCOMPARE(model.row(0).total, 100);
        const auto progress = static_cast<int>(PushModel::Column::Progress);
        QCOMPARE(model.index(0, progress).data(FractionRole).toDouble(), 1.0);
    }

    void filesAreATree()
    {
        using Change = ImageFile::Change;
        FileTreeModel model;
        const QAbstractItemModelTester tester(&model);
        const auto files = std::make_shared<const std::vector<ImageFile>>(std::vector<ImageFile>{
            {"bin/sh", 100, 0, Change::Added, false, {}},
            {"etc/a", 5, 0, Change::Added, true, {}},
            {"bin/sh", 120, 1, Change::Modified, true, {}},
            {"decant/pgdata/base/5/1", 800, 1, Change::Added, true, "public.orders"},
            {"etc/gone", 0, 1, Change::Removed, false, {}}});
        FileTreeWish wish;
        wish.sort = FileTreeWish::Sort::Name;
        wish.descending = false;
        const auto show = [&] {
            model.setTree(std::make_shared<const FileTree>(makeFileTree(files, wish)));
            return printed(model);
        };
        QCOMPARE(show(), u"bin\n sh\ndecant\n pgdata\n  base\n   5\n    1\netc\n a\n"_s);
        const auto size = static_cast<int>(FileTreeModel::Column::Size);
        QCOMPARE(model.index(0, size).data().toString(), u"120 bytes"_s);
        QCOMPARE(model.index(1, size).data().toString(), u"800 bytes"_s);

        wish.layer = 1;
        QCOMPARE(show(), u"bin\n sh\ndecant\n pgdata\n  base\n   5\n    1\netc\n gone\n"_s);
        const QModelIndex gone = model.index(0, 0, model.index(2, 0));
        const auto change = static_cast<int>(FileTreeModel::Column::Change);
        QCOMPARE(gone.siblingAtColumn(change).data().toString(), u"removed"_s);
        QCOMPARE(gone.data(Qt::ToolTipRole).toString(), u"etc/gone"_s);
        wish.layer = 0;
        QCOMPARE(show(), u"bin\n sh\netc\n a\n"_s);

        wish = {};
        QCOMPARE(show(), u"decant\n pgdata\n  base\n   5\n    1\nbin\n sh\netc\n a\n"_s);
        wish.filter = "BASE";
        QCOMPARE(show(), u"decant\n pgdata\n  base\n   5\n    1\n"_s);
        wish.filter = "sh";
        QCOMPARE(show(), u"bin\n sh\n"_s);
        wish.filter = "nothing of that name";
        QCOMPARE(show(), QString());
        QSignalSpy wanted(&model, &FileTreeModel::sortWanted);
        model.sort(size, Qt::AscendingOrder);
        QCOMPARE(wanted.size(), 1);
    }

    void differencesAndPushes()
    {
        DifferenceModel changes;
        const QAbstractItemModelTester first(&changes);
        changes.setRows({{DatabaseObject::Kind::Table, "public.a", {}, 0, 2'000'000},
                         {DatabaseObject::Kind::Table, "public.b", {}, 3'000'000, 0}});
        const auto text = [&](int row, DifferenceModel::Column column) {
            return changes.index(row, static_cast<int>(column)).data().toString();
        };
        QCOMPARE(text(0, DifferenceModel::Column::Before), u"new"_s);
        QCOMPARE(text(0, DifferenceModel::Column::Change), u"+2.0 MB"_s);
        QCOMPARE(text(1, DifferenceModel::Column::After), u"gone"_s);
        QCOMPARE(text(1, DifferenceModel::Column::Change), u"−3.0 MB"_s);

        PushHistoryModel pushes;
        const QAbstractItemModelTester second(&pushes);
        BuildRecord record = test::shopRecord();
        record.digest = "sha256:abc";
        pushes.setRows({record});
        QCOMPARE(
            pushes.index(0, static_cast<int>(PushHistoryModel::Column::Digest)).data().toString(),
            u"sha256:abc"_s);
    }

    void subsetAsksInsteadOfChanging()
    {
        SubsetModel model;
        const QAbstractItemModelTester tester(&model);
        SubsetRow orders;
        orders.table = "public.orders";
        orders.rowEstimate = 10;
        model.setRows({orders});
        QSignalSpy asked(&model, &SubsetModel::modeRequested);
        QVERIFY(asked.isValid());
        const QModelIndex mode = model.index(0, static_cast<int>(SubsetModel::Column::Mode));
        QVERIFY(model.setData(mode, static_cast<int>(RowMode::StructureOnly), Qt::EditRole));
        QCOMPARE(asked.count(), 1);
        QVERIFY(model.row(0).rows.mode == RowMode::All);
        QVERIFY(!model.setData(mode, static_cast<int>(RowMode::All), Qt::EditRole));
    }

    void relationsAskForChildren()
    {
        RelationModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows({{"public.orders", "orders_fkey", "public.customers", true, true,
                        Children::No, 0, 12}});
        QSignalSpy asked(&model, &RelationModel::childrenRequested);
        QVERIFY(asked.isValid());
        const QModelIndex cell = model.index(0, static_cast<int>(RelationModel::Column::Children));
        QVERIFY(!model.setData(cell, 0, Qt::EditRole));
        QVERIFY(model.setData(cell, 5, Qt::EditRole));
        QVERIFY(model.setData(cell, -1, Qt::EditRole));
        QCOMPARE(asked.count(), 2);
        QVERIFY(asked[0][2].value<Children>() == Children::Limit);
        QCOMPARE(asked[0][3].toInt(), 5);
        QVERIFY(asked[1][2].value<Children>() == Children::All);
        QCOMPARE(cell.data().toString(), RelationModel::childrenWords(Children::No, 0));
    }

    void numbersHaveUnits()
    {
        QCOMPARE(bytesWords(310'000'000), u"310.0 MB"_s);
        QCOMPARE(bytesWords(12), u"12 bytes"_s);
        QCOMPARE(secondsWords(0.61), u"0.61 s"_s);
        QCOMPARE(secondsWords(75), u"1 min 15 s"_s);
        QCOMPARE(timeWords({}), QString());
        const QDateTime now = QDateTime::fromString(u"2026-03-05T12:00:00Z"_s, Qt::ISODate);
        QCOMPARE(ageWords("2026-03-05T11:59:30Z", now), u"just now"_s);
        QCOMPARE(ageWords("2026-03-05T11:00:01Z", now), u"59 minute(s) ago"_s);
        QCOMPARE(ageWords("2026-03-03T12:00:01Z", now), u"47 hour(s) ago"_s);
        QCOMPARE(ageWords("2026-03-03T12:00:00Z", now), u"2 day(s) ago"_s);
        QCOMPARE(ageWords("no time", now), QString());
        QCOMPARE(timeWords("no time"), u"no time"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ItemModels)
#include "tst_itemmodels.moc"
