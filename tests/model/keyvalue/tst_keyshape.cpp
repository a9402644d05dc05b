// SPDX-License-Identifier: MIT
#include "model/keyvalue/keyshape.h"
#include "model/keyvalue/keyspec.h"

#include <QtTest>

using namespace decant;

class tst_KeyShape : public QObject {
    Q_OBJECT

private slots:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("fixed") << QStringLiteral("config") << true;
        QTest::newRow("one part") << QStringLiteral("session:{id}") << true;
        QTest::newRow("two parts") << QStringLiteral("{a}:{b}:x") << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("open brace") << QStringLiteral("a{b") << false;
        QTest::newRow("closing brace") << QStringLiteral("a}b") << false;
        QTest::newRow("no name") << QStringLiteral("a{}") << false;
        QTest::newRow("nothing between") << QStringLiteral("{a}{b}") << false;
        QTest::newRow("twice") << QStringLiteral("{a}:{a}") << false;
        QTest::newRow("nested") << QStringLiteral("{a{b}}") << false;
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(KeyShape::parse(text.toStdString()).has_value(), good);
    }

    void matchesAndBuilds()
    {
        const auto shape = KeyShape::parse("cart:{who}:{day}.json");
        QVERIFY(shape);
        const auto values = shape->match("cart:7:mon:day.json");
        QVERIFY(values);
        QCOMPARE(values->at(0), std::string_view("7"));
        QCOMPARE(values->at(1), std::string_view("mon:day"));
        QCOMPARE(shape->build({"x", "y"}), std::string("cart:x:y.json"));
        for (const char* other :
             {"cart:7.json", "cart::mon.json", "cart:7:mon", "cart:7:.json", ""})
            QVERIFY2(!shape->match(other), other);
        // Binary keys are keys like any other.
        const std::string binary("cart:\0\xff:d.json", 14);
        const auto odd = shape->match(binary);
        QVERIFY(odd);
        QCOMPARE(shape->build({std::string(odd->at(0)), std::string(odd->at(1))}), binary);
    }

    /// What may be a person's name is never part of a shape.
    void automatic_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("shape");
        QTest::newRow("number") << QStringLiteral("user:17") << QStringLiteral("user:{1}");
        QTest::newRow("mail") << QStringLiteral("user:a@b.example:cart")
                              << QStringLiteral("user:{1}:{2}");
        QTest::newRow("single") << QStringLiteral("alice") << QStringLiteral("{1}");
        QTest::newRow("no word") << QStringLiteral("17:x") << QStringLiteral("{1}:{2}");
        QTest::newRow("empty part") << QStringLiteral("a::b") << QStringLiteral("a::{1}");
        QTest::newRow("braces") << QStringLiteral("{x}") << QStringLiteral("{1}");
        QTest::newRow("only colons") << QStringLiteral("::") << QStringLiteral("::");
    }
    void automatic()
    {
        QFETCH(QString, key);
        QFETCH(QString, shape);
        const KeyShape found = shapeOf(key.toStdString(), {});
        QCOMPARE(QString::fromStdString(found.text()), shape);
        const std::string text = key.toStdString();
        const auto values = found.match(text);
        QVERIFY(values);
        QCOMPARE(found.build({values->begin(), values->end()}), text);
    }

    void globs()
    {
        QVERIFY(matchesGlob("session:1", "session:*"));
        QVERIFY(matchesGlob("abc", "a?c"));
        QVERIFY(matchesGlob("a*c", "a\\*c"));
        QVERIFY(!matchesGlob("abc", "a\\*c"));
        QVERIFY(!matchesGlob("abc", "ab"));
        QVERIFY(matchesGlob("aXbXc", "*b*c"));
        KeySpec spec;
        spec.match = {"user:*"};
        spec.drop = {"*:lock"};
        QVERIFY(takesKey(spec, "user:1"));
        QVERIFY(!takesKey(spec, "user:lock"));
        QVERIFY(!takesKey(spec, "cart:1"));
    }

    void optionsOfAService()
    {
        Service service;
        service.name = "cache";
        service.kind = ServiceKind::Redis;
        service.source.options = {
            {"shapes", "a:{x}, b"}, {"ttl", "keep"}, {"limit_per_shape", "5"}};
        const auto spec = keySpecOf(service);
        QVERIFY(spec);
        QCOMPARE(spec->shapes, std::vector<std::string>({"a:{x}", "b"}));
        QCOMPARE(spec->ttl, KeyTtl::Keep);
        QCOMPARE(spec->limitPerShape, 5);
        for (const auto& [name, value] :
             std::map<std::string, std::string>{{"shapes", "a{"},
                                                {"ttl", "never"},
                                                {"limit_per_shape", "many"},
                                                {"colour", "red"}}) {
            service.source.options = {{name, value}};
            const auto wrong = keySpecOf(service);
            QVERIFY2(!wrong, name.c_str());
            QCOMPARE(wrong.error().area, Error::Area::Project);
            QVERIFY(!wrong.error().hint.empty());
        }
    }
};

QTEST_APPLESS_MAIN(tst_KeyShape)
#include "tst_keyshape.moc"
