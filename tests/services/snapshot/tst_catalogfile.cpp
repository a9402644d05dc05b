// SPDX-License-Identifier: MIT
#include "services/snapshot/catalogfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace decant;

class tst_CatalogFile : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    [[nodiscard]] std::filesystem::path folder() const { return m_dir.path().toStdString(); }

    static Catalog full()
    {
        Catalog c;
        c.serverVersion = 180001;
        c.serverVersionText = "18.1";
        c.database = "shop";
        c.databaseBytes = 9'007'199'254'740'993;
        c.encoding = "UTF8";
        c.collate = "C";
        c.ctype = "C";
        c.localeProvider = "builtin";
        c.icuLocale = "x";
        c.standby = true;
        c.changeToken = "token";
        c.extensions = {{"hstore", "1.8", "ext"}};
        c.roles = {"owner", "größe"};
        c.largeObjects = 2;
        c.objectCounts = {{"function", 3}, {"trigger", 1}};
        c.sequences = {
            {{"public", "s"}, std::numeric_limits<std::int64_t>::max(), true, false, "a.b.c"}};
        Relation relation;
        relation.name = "fk";
        relation.table = {"public", "b"};
        relation.columns = {"x", "y"};
        relation.referencedTable = {"other", "a.b"};
        relation.referencedColumns = {"p", "q"};
        relation.match = MatchType::Full;
        relation.deferrable = true;
        relation.validated = false;
        relation.inherited = true;
        c.relations = {relation};
        Column column;
        column.name = "e mail";
        column.type = {
            "public.address[]", "varchar", TypeFamily::Composite, 1, 40, 10, 2, "public.address",
            {"VALUE <> ''"},    {"a", "b"}};
        column.notNull = true;
        column.generated = Generated::Virtual;
        column.identity = Identity::ByDefault;
        column.defaultExpression = "lower('X'::text)";
        column.collation = "de";
        column.comment = "line 1\nline 2 \"quoted\"";
        column.nullFraction = 0.1;
        column.distinctValues = -0.333333343;
        column.readable = false;
        Table table;
        table.name = {"public", "b"};
        table.oid = 4'294'967'295U;
        table.unlogged = true;
        table.rowSecurity = true;
        table.owner = "owner";
        table.comment = "c";
        table.partitionOf = "public.p";
        table.partitionBound = "FOR VALUES IN ('x')";
        table.partitionKey = "LIST (k)";
        table.partitionKeyColumns = {"k"};
        table.inherits = {"public.parent"};
        table.columns = {column, Column{}};
        table.keys = {{"pk", {"id"}, true, false}, {"u", {}, false, true}};
        table.checks = {{"ck", "(x > 0)", {"x"}}};
        table.exclusions = {"EXCLUDE USING gist (a WITH =)"};
        table.extension = "postgis";
        table.extensionFilter = "WHERE srid > 1";
        table.extensionConfig = true;
        table.rowEstimate = 12;
        table.heapBytes = 1;
        table.indexBytes = 2;
        table.toastBytes = 3;
        table.readable = false;
        for (int kind = 0; kind < 6; ++kind) {
            table.name.name = std::string("t") + static_cast<char>('0' + kind);
            table.kind = static_cast<TableKind>(kind);
            c.tables.push_back(table);
        }
        return c;
    }

private slots:
    void everyFieldComesBack()
    {
        const Catalog catalog = full();
        QVERIFY(writeCatalog(folder(), catalog));
        const auto back = readCatalog(folder());
        QVERIFY2(back, back ? "" : back.error().detail.english().c_str());
        QVERIFY(*back == catalog);
        QVERIFY(compareCatalogs(catalog, *back).empty());
    }

    void everyFamilyComesBack()
    {
        Catalog catalog;
        Table table;
        table.name = {"s", "t"};
        for (int family = 0; family <= static_cast<int>(TypeFamily::Other); ++family) {
            Column column;
            column.type.family = static_cast<TypeFamily>(family);
            table.columns.push_back(column);
        }
        catalog.tables = {table};
        QVERIFY(writeCatalog(folder(), catalog));
        const auto back = readCatalog(folder());
        QVERIFY(back && *back == catalog);
    }

    void errors()
    {
        QVERIFY(readCatalog(folder() / "none").error().code == Error::Code::NotFound);
        QVERIFY(writeCatalog(folder(), full()));
        const QString path = m_dir.filePath(QStringLiteral("catalog.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        file.close();
        const auto broken = [&](const char* from, const char* to) {
            QFile out(path);
            QByteArray changed = text;
            changed.replace(from, to);
            if (changed == text || !out.open(QIODevice::WriteOnly) || out.write(changed) < 0)
                qFatal("cannot change the catalog");
            out.close();
            const auto back = readCatalog(folder());
            return back ? std::string("read") : back.error().detail.english();
        };
        QCOMPARE(broken("\"composite\"", "\"spaceship\""),
                 std::string("tables[0].columns[0].type.family must be a known name"));
        QCOMPARE(broken("\"format\": 1", "\"format\": 9"),
                 std::string("the catalog has format 9, this program knows 1"));
        QCOMPARE(broken("\"type\": {", "\"typ\": {"),
                 std::string("tables[0].columns[0].type must be an object"));
    }
};

QTEST_GUILESS_MAIN(tst_CatalogFile)
#include "tst_catalogfile.moc"
