// SPDX-License-Identifier: MIT
#include "model/image/relationmap.h"

#include <QtTest>

using namespace decant;
using namespace Qt::StringLiterals;

class tst_RelationMap : public QObject {
    Q_OBJECT

private slots:
    void stripsSegmentAndFork_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("relation");
        QTest::newRow("main fork") << u"base/5/1259"_s << u"base/5/1259"_s;
        QTest::newRow("segment") << u"base/5/1259.12"_s << u"base/5/1259"_s;
        QTest::newRow("free space map") << u"base/5/1259_fsm"_s << u"base/5/1259"_s;
        QTest::newRow("map of a later segment") << u"base/5/1259_vm.1"_s << u"base/5/1259"_s;
        QTest::newRow("unlogged") << u"base/5/1259_init"_s << u"base/5/1259"_s;
        QTest::newRow("not a relation") << u"base/5/PG_VERSION"_s << u"base/5/PG_VERSION"_s;
        QTest::newRow("name with dot") << u"postgresql.conf"_s << u"postgresql.conf"_s;
    }
    void stripsSegmentAndFork()
    {
        QFETCH(QString, path);
        QFETCH(QString, relation);
        QCOMPARE(QString::fromStdString(RelationMap::relationPath(path.toStdString())), relation);
    }

    void namesFiles()
    {
        RelationMap map;
        map.addFile("base/5/100", 10);
        map.addFile("base/5/100.1", 5);
        map.addFile("base/5/100_fsm", 1);
        map.addFile("base/5/101", 7);
        map.read("base/5/100\ttable\tpublic.orders\t\nbase/5/101\tindex\tpublic.orders_pkey\t"
                 "public.orders\nbase/1\ttemplate\ttemplate1\t\nnonsense\n");
        map.addFile("base/1/1259", 3);
        map.addFile("base/1/1255", 1);
        map.addFile("pg_wal/000000010000000000000001", 2);
        map.addFile("global/1260", 1);
        map.addFile("pg_xact/0000", 0);
        const std::vector<DatabaseObject> expected{
            {DatabaseObject::Kind::Table, "public.orders", {}, 16},
            {DatabaseObject::Kind::Index, "public.orders_pkey", "public.orders", 7},
            {DatabaseObject::Kind::Template, "template1", {}, 4},
            {DatabaseObject::Kind::Wal, "WAL", {}, 2},
            {DatabaseObject::Kind::Catalog, "global", {}, 1},
            {DatabaseObject::Kind::Other, "pg_xact", {}, 0},
        };
        QVERIFY(map.objects() == expected);
    }
};

QTEST_APPLESS_MAIN(tst_RelationMap)
#include "tst_relationmap.moc"
