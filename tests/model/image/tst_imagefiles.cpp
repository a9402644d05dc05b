// SPDX-License-Identifier: MIT
#include "model/image/imagecsv.h"
#include "model/image/imagedifference.h"
#include "model/image/imagefiles.h"
#include "model/image/stacksize.h"

#include <QtTest>

using namespace decant;

namespace {

using Layers = std::vector<std::vector<LayerEntry>>;

/// One line per file: layer, change, "!" when nobody sees it, bytes, path.
std::string shown(const Layers& layers)
{
    std::string text;
    for (const ImageFile& file : resolveFiles(layers)) {
        constexpr std::string_view kChanges = "AMR";
        text += std::to_string(file.layer) + kChanges[static_cast<std::size_t>(file.change)]
            + (file.visible ? " " : "!") + std::to_string(file.bytes) + ' ' + file.path + '\n';
    }
    return text;
}

Layer layer(const char* diffId, std::int64_t compressed, std::int64_t unpacked, bool data = false)
{
    Layer made;
    made.diffId = diffId;
    made.compressedBytes = compressed;
    made.unpackedBytes = unpacked;
    made.data = data;
    return made;
}

}  // namespace

class tst_ImageFiles : public QObject {
    Q_OBJECT
private slots:
    void files_data()
    {
        QTest::addColumn<Layers>("layers");
        QTest::addColumn<std::string>("expected");
        QTest::newRow("no layer") << Layers{} << std::string();
        QTest::newRow("added, sorted, folders left out")
            << Layers{{{"b", 2, false}, {"etc", 0, true}, {"etc/a", 1, false}}}
            << std::string("0A 2 b\n0A 1 etc/a\n");
        QTest::newRow("modified: the lower copy is wasted")
            << Layers{{{"a", 10, false}}, {{"a", 12, false}}, {{"a", 13, false}}}
            << std::string("0A!10 a\n1M!12 a\n2M 13 a\n");
        QTest::newRow("removed file")
            << Layers{{{"etc/a", 10, false}, {"etc/ab", 3, false}}, {{"etc/.wh.a", 0, false}}}
            << std::string("0A!10 etc/a\n0A 3 etc/ab\n1R!0 etc/a\n");
        QTest::newRow("removed folder")
            << Layers{{{"var/x/1", 1, false}, {"var/x/y/2", 2, false}, {"var/xy", 4, false}},
                      {{"var/.wh.x", 0, false}}}
            << std::string("0A!1 var/x/1\n0A!2 var/x/y/2\n0A 4 var/xy\n1R!0 var/x/1\n1R!0 "
                           "var/x/y/2\n");
        QTest::newRow("opaque folder keeps what its own layer brings, wherever the mark stands")
            << Layers{{{"d/old", 5, false}, {"d/same", 6, false}},
                      {{"d/same", 7, false}, {"d/.wh..wh..opq", 0, false}, {"d/new", 8, false}}}
            << std::string("0A!5 d/old\n0A!6 d/same\n1A 8 d/new\n1R!0 d/old\n1A 7 d/same\n1R!0 "
                           "d/same\n");
        QTest::newRow("a whiteout of nothing")
            << Layers{{{"a", 1, false}}, {{".wh.b", 0, false}}} << std::string("0A 1 a\n");
        QTest::newRow("a folder in the place of a file")
            << Layers{{{"a", 1, false}}, {{"a", 0, true}, {"a/b", 2, false}}}
            << std::string("0A!1 a\n1A 2 a/b\n");
    }
    void files()
    {
        QFETCH(const Layers, layers);
        QFETCH(const std::string, expected);
        // removals and additions of one path come in either order
        std::string got = shown(layers);
        QCOMPARE(got.size(), expected.size());
        QStringList lines = QString::fromStdString(got).split(QLatin1Char('\n'));
        QStringList wanted = QString::fromStdString(expected).split(QLatin1Char('\n'));
        lines.sort();
        wanted.sort();
        QCOMPARE(lines, wanted);
    }

    void sharedLayersCountOnce()
    {
        ImageReport shop;
        shop.layers = {layer("base", 100, 300), layer("shop", 50, 200, true)};
        shop.objects = {{DatabaseObject::Kind::Table, "public.orders", {}, 100},
                        {DatabaseObject::Kind::Index, "public.orders_pkey", "public.orders", 50},
                        {DatabaseObject::Kind::Toast, "pg_toast.1", "public.notes", 20},
                        {DatabaseObject::Kind::Catalog, "pg_catalog", {}, 30}};
        ImageReport billing;
        billing.layers = {layer("base", 100, 300), layer("billing", 7, 20, true)};
        const StackReports stack{{"shop", &shop}, {"billing", &billing}};
        QCOMPARE(stackSize(stack).compressedBytes, 157);
        QCOMPARE(stackSize(stack).sharedBytes, 100);
        QCOMPARE(sharedWith(stack, "shop", "base"), std::vector<std::string>{"billing"});
        QVERIFY(sharedWith(stack, "shop", "shop").empty());
        const auto tables = largestTables(stack);
        QCOMPARE(tables.size(), 2U);
        QCOMPARE(tables[0].table, std::string("public.orders"));
        QCOMPARE(tables[0].bytes, 150);
        QCOMPARE(tables[0].compressedBytes, 37);  // 150 of 200 unpacked, 50 compressed
        QCOMPARE(tables[1].table, std::string("public.notes"));
        QCOMPARE(stackSize({}).compressedBytes, 0);
    }

    void csv()
    {
        ImageReport report;
        report.layers = {layer("a", 50, 100)};
        report.layers[0].command = "COPY \"a\", b";
        report.objects = {{DatabaseObject::Kind::Toast, "t", "public.t", 7}};
        const std::vector<ImageFile> files{{"a\nb", 3, 0, ImageFile::Change::Added, false, {}}};
        QCOMPARE(imageCsv("shop", report, files, true),
                 std::string("service,what,name,kind,layer,unpacked_bytes,compressed_bytes,files,"
                             "wasted_bytes\r\n"
                             "shop,layer,\"COPY \"\"a\"\", b\",own,1,100,50,0,0\r\n"
                             "shop,object,t,TOAST,,7,,,\r\n"
                             "shop,file,\"a\nb\",added,1,3,,,3\r\n"));
    }

    void difference()
    {
        using Kind = DatabaseObject::Kind;
        ImageReport before;
        before.layers = {layer("base", 100, 0), layer("a", 50, 0), layer("b", 5, 0)};
        before.objects = {
            {Kind::Table, "t", {}, 100}, {Kind::Index, "i", "t", 10}, {Kind::Table, "gone", {}, 7}};
        ImageReport after;
        after.layers = {layer("base", 100, 0), layer("a", 50, 0), layer("c", 6, 0)};
        after.objects = {
            {Kind::Table, "t", {}, 90}, {Kind::Index, "i", "t", 10}, {Kind::Table, "new", {}, 30}};
        const ImageDifference difference = compareImages(before, after);
        QCOMPARE(difference.newBytes, 6);
        QCOMPARE(difference.keptBytes, 150);
        QCOMPARE(difference.newLayers.size(), 1U);
        QCOMPARE(difference.goneLayers.size(), 1U);
        const std::vector<ObjectDifference> expected{{Kind::Table, "new", {}, 0, 30},
                                                     {Kind::Table, "t", {}, 100, 90},
                                                     {Kind::Table, "gone", {}, 7, 0}};
        QCOMPARE(difference.objects, expected);
        QVERIFY(compareImages(after, after).objects.empty());
        QCOMPARE(compareImages(after, after).newBytes, 0);
    }
};

QTEST_APPLESS_MAIN(tst_ImageFiles)
#include "tst_imagefiles.moc"
