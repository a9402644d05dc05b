// SPDX-License-Identifier: MIT
// Detection and drift on a real PostgreSQL, as decant-cli tells them.
#include "tests/integration/shopproject.h"

#include <QtTest>

#include <map>

using namespace decant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* kObscure = R"(
    CREATE TABLE legacy (c1 text, c2 text, c3 text, c4 date, c5 text[], doc jsonb, n integer);
    COMMENT ON COLUMN legacy.c3 IS 'phone number of the customer';
    INSERT INTO legacy
    SELECT 'quentin' || i || '@wobbly-teapot.example',
           (ARRAY['open', 'closed'])[1 + i % 2], NULL, date '1950-01-01' + i * 300,
           ARRAY['10.0.0.' || i, '192.168.1.' || i],
           jsonb_build_object('who', jsonb_build_object('mobile', '+49 30 5500' || 100 + i), 'n', i), i
    FROM generate_series(1, 40) i;
    CREATE TABLE visits (day date NOT NULL, ip inet, user_agent text) PARTITION BY RANGE (day);
    CREATE TABLE visits_2025 PARTITION OF visits FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
    INSERT INTO visits VALUES ('2025-03-04', '10.1.2.3', 'Mozilla/5.0 (X11; Linux x86_64)');
)";

}  // namespace

class tst_Scan : public QObject {
    Q_OBJECT

private:
    ShopProject m_shop;

    static QString name(const QJsonObject& column)
    {
        return column.value(u"table"_s).toString() + u'.' + column.value(u"column"_s).toString();
    }

private slots:
    void initTestCase()
    {
        const std::string problem = m_shop.start({}, {});
        QVERIFY2(problem.empty(), problem.c_str());
    }

    void everyColumnIsOneLine()
    {
        const Ran made = m_shop.postgres().sql("shop", kObscure);
        QVERIFY2(made.exitCode == 0, made.errors.c_str());
        const CliRun ran = m_shop.cli()({u"scan"_s, m_shop.folder()});
        QVERIFY2(ran.exitCode == 0, ran.summary().c_str());
        std::map<QString, QJsonObject> columns;
        for (const QJsonObject& line : ran.lines) {
            if (line.value(u"event"_s) == u"column"_s)
                columns.emplace(name(line), line);
        }
        QCOMPARE(ran.last().value(u"columns"_s).toInt(), static_cast<int>(columns.size()));
        const std::map<QString, QString> wanted{{u"customers.email"_s, u"email"_s},
                                                {u"customers.name"_s, u"person_name"_s},
                                                {u"customers.phone"_s, u"phone"_s},
                                                {u"customers.mood"_s, u"none"_s},
                                                {u"customers.notes"_s, u"username"_s},
                                                {u"orders.note"_s, u"free_text"_s},
                                                {u"legacy.c1"_s, u"email"_s},
                                                {u"legacy.c2"_s, u"none"_s},
                                                {u"legacy.c3"_s, u"phone"_s},
                                                {u"legacy.c4"_s, u"birth_date"_s},
                                                {u"legacy.c5"_s, u"ip"_s},
                                                {u"legacy.doc"_s, u"phone"_s},
                                                {u"legacy.n"_s, u"none"_s},
                                                {u"visits.ip"_s, u"ip"_s},
                                                {u"visits.user_agent"_s, u"device_id"_s}};
        for (const auto& [column, kind] : wanted) {
            const QJsonObject& line = columns[column];
            QVERIFY2(line.value(u"kind"_s) == kind,
                     qPrintable(column + u": "_s + line.value(u"kind"_s).toString()));
            for (const char* field : {"service", "schema", "table", "column", "type", "confidence",
                                      "evidence", "suggestion"})
                QVERIFY2(line.contains(QLatin1StringView(field)), field);
        }
        const QJsonArray paths = columns[u"legacy.doc"_s].value(u"paths"_s).toArray();
        QCOMPARE(paths.size(), 1);
        QCOMPARE(paths[0].toObject().value(u"path"_s).toString(), u"$.who.mobile"_s);
        QCOMPARE(columns[u"legacy.doc"_s].value(u"suggestion"_s).toString(), u"json.path"_s);
        QVERIFY2(!columns.contains(u"visits_2025.ip"_s), "a partition is decided with its parent");
        QVERIFY2(!columns.contains(u"orders.gross"_s), "a generated column needs no decision");
        QVERIFY2(ran.text.find("quentin") == std::string::npos, "values are in the output");
    }

    /// What changed since the last snapshot is a list of differences, and new columns stop the run.
    void driftStopsTheRun()
    {
        QCOMPARE(m_shop.postgres().sql("shop", "DROP TABLE legacy; DROP TABLE visits;").exitCode,
                 0);
        const CliRun first = m_shop.cli()({u"snapshot"_s, m_shop.folder()});
        QVERIFY2(first.exitCode == 0, first.summary().c_str());
        const CliRun same = m_shop.cli()({u"check"_s, m_shop.folder()});
        QVERIFY2(same.exitCode == 0, same.summary().c_str());
        QVERIFY(same.last().value(u"drift"_s).toArray().isEmpty());

        const Ran changed = m_shop.postgres().sql(
            "shop",
            "ALTER TABLE customers ADD COLUMN iban text; ALTER TABLE orders ALTER COLUMN note DROP "
            "NOT NULL, DROP COLUMN note CASCADE; ALTER TABLE customers ALTER COLUMN created_at "
            "TYPE "
            "timestamp; CREATE TABLE news (headline text);");
        QVERIFY2(changed.exitCode == 0, changed.errors.c_str());
        const CliRun check = m_shop.cli()({u"check"_s, m_shop.folder()});
        QCOMPARE(check.exitCode, 1);
        std::map<QString, QString> drift;
        for (const QJsonValue value : check.last().value(u"drift"_s).toArray()) {
            const QJsonObject each = value.toObject();
            drift[each.value(u"table"_s).toString() + u'.' + each.value(u"column"_s).toString()] =
                each.value(u"kind"_s).toString();
        }
        const std::map<QString, QString> wanted{
            {u"public.customers.iban"_s, u"new column"_s},
            {u"public.customers.created_at"_s, u"changed type"_s},
            {u"public.orders.note"_s, u"dropped column"_s},
            {u"public.news."_s, u"new table"_s},
            {u"public.big_orders."_s, u"dropped table"_s}};
        QVERIFY2(drift == wanted, check.summary().c_str());
        bool warned = false;
        for (const QJsonValue value : check.last().value(u"problems"_s).toArray())
            warned = warned || value.toObject().value(u"id"_s) == u"changed-type"_s;
        QVERIFY2(warned, "the reason of a kept column was given for another type");

        const CliRun refused = m_shop.cli()({u"snapshot"_s, m_shop.folder()});
        QCOMPARE(refused.exitCode, 1);
        const QString detail = refused.last().value(u"detail"_s).toString();
        QVERIFY2(detail.contains(u"public.customers.iban"_s)
                     && detail.contains(u"public.news.headline"_s),
                 refused.summary().c_str());
    }
};

QTEST_GUILESS_MAIN(tst_Scan)
#include "tst_scan.moc"
