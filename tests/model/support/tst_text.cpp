// SPDX-License-Identifier: MIT
#include "model/catalog/catalog.h"
#include "model/support/text.h"

#include <QtTest>

#include <array>

using namespace decant;

class tst_Text : public QObject {
    Q_OBJECT

private slots:
    void nearest()
    {
        constexpr std::array<std::string_view, 3> names{"function", "key_domain", "keep"};
        QCOMPARE(nearestName("functoin", names), std::string_view("function"));
        QCOMPARE(nearestName("keydomain", names), std::string_view("key_domain"));
        QCOMPARE(nearestName("banana", names), std::string_view());
    }
    void quotes()
    {
        QCOMPARE(sqlIdentifier("a\"b"), std::string("\"a\"\"b\""));
        QCOMPARE(sqlLiteral("it's"), std::string("'it''s'"));
        QCOMPARE(sqlLiteral("a\\b"), std::string(" E'a\\\\b'"));
        QCOMPARE(shellQuoted("it's"), std::string("'it'\\''s'"));
        QCOMPARE(jsonQuoted("a\"\\\n\x01"), std::string("\"a\\\"\\\\\\n\\u0001\""));
    }
    void splitAndJoin()
    {
        const auto parts = split("a,,b", ',');
        QCOMPARE(parts.size(), std::size_t{3});
        QCOMPARE(join(parts, ","), std::string("a,,b"));
    }
    void bytes()
    {
        QCOMPARE(bytesText(999), std::string("999 B"));
        QCOMPARE(bytesText(1536), std::string("1.5 KB"));
        QCOMPARE(bytesText(5'000'000'000), std::string("5.0 GB"));
    }
    void qualifiedNames_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << "public"
                               << "orders"
                               << "public.orders";
        QTest::newRow("dot") << "public"
                             << "a.b"
                             << "public.\"a.b\"";
        QTest::newRow("quote") << "s\"x"
                               << "t"
                               << "\"s\"\"x\".t";
        QTest::newRow("spaces and umlauts") << "über all"
                                            << "weiß"
                                            << "über all.weiß";
    }
    void qualifiedNames()
    {
        QFETCH(QString, schema);
        QFETCH(QString, name);
        QFETCH(QString, text);
        const QualifiedName qualified{schema.toStdString(), name.toStdString()};
        QCOMPARE(QString::fromStdString(qualified.text()), text);
        const auto parsed = QualifiedName::parse(text.toStdString());
        QVERIFY(parsed.has_value());
        QVERIFY(*parsed == qualified);
    }
    void brokenNames()
    {
        QVERIFY(!QualifiedName::parse("orders"));
        QVERIFY(!QualifiedName::parse("public."));
        QVERIFY(!QualifiedName::parse("\"public.orders"));
        QVERIFY(!QualifiedName::parse("a.b.c"));
    }
};

QTEST_APPLESS_MAIN(tst_Text)
#include "tst_text.moc"
