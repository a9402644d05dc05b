// SPDX-License-Identifier: MIT
// json.path rewrites texts, not trees: what it does not reach stays byte by byte, and what it does
// to a document is what a tree would say.
#include "services/masking/jsontext.h"
#include "tests/services/masking/functiontesting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <limits>

using namespace decant;
using namespace decant::test;

namespace {

const ColumnType kJson = typeOf(TypeFamily::Json, "json");

Value::Table operations(std::initializer_list<Value::Table> list)
{
    Value::List all;
    for (const Value::Table& each : list)
        all.emplace_back(each);
    return {{"operations", Value(std::move(all))}};
}

Value::Table drop(const char* path)
{
    return {{"op", Value("delete")}, {"path", Value(path)}};
}

Value::Table set(const char* path, Value value)
{
    return {{"op", Value("set")}, {"path", Value(path)}, {"value", std::move(value)}};
}

Value::Table constant(const char* path, Value value)
{
    return {{"op", Value("apply")},
            {"path", Value(path)},
            {"function", Value("constant")},
            {"parameters", Value(Value::Table{{"value", std::move(value)}})}};
}

std::string rewritten(std::string_view document, Value::Table parameters)
{
    return masked("json.path", document, std::move(parameters), kJson);
}

QString spaces(QRandomGenerator& random)
{
    return QString(random.bounded(3), QLatin1Char(random.bounded(4) == 0 ? '\n' : ' '));
}

/// A document as somebody could have written it by hand; objects have keys a to c, each once.
QString document(QRandomGenerator& random, int depth)
{
    const int kind = static_cast<int>(random.bounded(depth > 2 ? 3 : 5));
    if (kind < 3)
        return QStringList{QStringLiteral("null"), QString::number(random.bounded(100)),
                           QStringLiteral("\"t\\u00e9\\\"\"")}
            .at(kind);
    QStringList items;
    for (const char key : {'a', 'b', 'c'}) {
        if (random.bounded(3) == 0)
            continue;
        const QString name = kind == 3
            ? QStringLiteral("\"%1\"%2:").arg(QLatin1Char(key)).arg(spaces(random))
            : QString();
        items << spaces(random) + name + spaces(random) + document(random, depth + 1)
                + spaces(random);
    }
    const QString inside = items.isEmpty() ? spaces(random) : items.join(QLatin1Char(','));
    return kind == 3 ? QLatin1Char('{') + inside + QLatin1Char('}')
                     : QLatin1Char('[') + inside + QLatin1Char(']');
}

/// $.a is deleted, $.b.a is set, and what is at or below [1] and $.c becomes "x".
QJsonValue expected(const QJsonValue& value);

QJsonValue leaves(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue& each : value.toArray())
            all << leaves(each);
        return all;
    }
    if (value.isObject()) {
        QJsonObject all;
        const QJsonObject object = value.toObject();
        for (const QString& key : object.keys())
            all[key] = leaves(object[key]);
        return all;
    }
    return value.isNull() ? value : QJsonValue(QStringLiteral("x"));
}

QJsonValue expected(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        if (array.size() > 1)
            array[1] = leaves(array[1]);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    object.remove(QStringLiteral("a"));
    if (object.contains(QStringLiteral("c")))
        object[QStringLiteral("c")] = leaves(object[QStringLiteral("c")]);
    if (object.value(QStringLiteral("b")).isObject()) {
        QJsonObject inner = object.value(QStringLiteral("b")).toObject();
        inner[QStringLiteral("a")] = 7;
        object[QStringLiteral("b")] = inner;
    }
    return object;
}

QJsonValue parsed(const std::string& text)
{
    // Qt reads a scalar only inside of something.
    const auto all = QJsonDocument::fromJson("[" + QByteArray::fromStdString(text) + "]");
    return all.isArray() && all.array().size() == 1 ? all.array().first()
                                                    : QJsonValue(QJsonValue::Undefined);
}

}  // namespace

class tst_JsonPath : public QObject {
    Q_OBJECT
private slots:
    void whatIsNotReachedStays()
    {
        const char* text = R"({ "b":1.50, "a":{"email":"x@y.de","n":[1,2]}, "b":1e400 , "z":null})";
        const Value::Table email{
            {"op", Value("apply")}, {"path", Value("$.a.email")}, {"function", Value("email")}};
        QCOMPARE(rewritten(text, operations({email})),
                 QString::fromUtf8(text)
                     .replace(QStringLiteral("x@y.de"),
                              QString::fromStdString(masked("email", "x@y.de")))
                     .toStdString());
        QCOMPARE(rewritten(text, operations({drop("q"), set("q.r", Value(1))})), std::string(text));
    }

    void itemsAreLeftOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("left");
        const auto row = [](const char* name, const char* text, const char* path,
                            const char* left) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(path) << QByteArray(left);
        };
        row("the first", R"({ "a": 1 , "b": 2 })", "a", R"({  "b": 2 })");
        row("the middle", R"({"b":1.50, "a":{"n":[1]}, "c":3})", "a", R"({"b":1.50, "c":3})");
        row("the last", R"({"b": 2 , "a": 1 })", "a", R"({"b": 2 })");
        row("the only", R"({ "a": 1 })", "a", R"({ })");
        row("each of the same key", R"({"a":1,"a":2,"b":3,"a":4})", "a", R"({"b":3})");
        row("all of a list", "[1, [2], {}]", "[*]", "[]");
        row("one of a list", "[1, 2, 3]", "[0]", "[ 2, 3]");
        row("inside", R"({"x":[{"a":1},{"a":2,"b":3}]})", "x[*].a", R"({"x":[{},{"b":3}]})");
    }
    void itemsAreLeftOut()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, left);
        QCOMPARE(rewritten(text.toStdString(), operations({drop(path.constData())})),
                 left.toStdString());
    }

    void valuesAreSet()
    {
        QCOMPARE(rewritten(R"({"a": 1 })", operations({set("b", Value("t"))})),
                 std::string(R"({"a": 1 , "b": "t"})"));
        QCOMPARE(rewritten("{}", operations({set("a", Value(true)), set("b", Value(-2))})),
                 std::string(R"({"a": true, "b": -2})"));
        QCOMPARE(
            rewritten(R"({"a":{"b":0}, "c":1})", operations({drop("a"), set("x", Value(0.1))})),
            std::string(R"({ "c":1, "x": 0.1})"));
        for (const double number : {1.5e-9, 1e300, -0.1})
            QCOMPARE(parsed(rewritten("[0]", operations({set("[0]", Value(number))})))
                         .toArray()
                         .first()
                         .toDouble(),
                     number);
        QCOMPARE(
            rewritten("[0]",
                      operations({set("[0]", Value(std::numeric_limits<double>::infinity()))})),
            std::string("[null]"));
    }

    void resultsAreWrittenAsJson()
    {
        QCOMPARE(rewritten(R"([{"t":"a\u00e9\ud83d\ude00"},{"t":5}])",
                           operations({constant("[*].t", Value("q\"\n"))})),
                 std::string("[{\"t\":\"q\\\"\\n\"},{\"t\":\"q\\\"\\n\"}]"));
        QCOMPARE(rewritten(R"({"n": 12, "t": "12", "b": true, "z": null})",
                           operations({constant("n", Value(7)), constant("t", Value(7)),
                                       constant("b", Value("false")), constant("z", Value(7))})),
                 std::string(R"({"n": 7, "t": "7", "b": false, "z": null})"));
        QCOMPARE(rewritten(R"({"t": "a", "n": 5})",
                           operations({{{"op", Value("apply")},
                                        {"path", Value("t")},
                                        {"function", Value("set_null")}}})),
                 std::string(R"({"t": null, "n": 5})"));
    }

    /// Eight bytes at a time find what one at a time does.
    void plainTextEndsWhereItShould()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 20000; ++i) {
            std::string text;
            const int size = static_cast<int>(random.bounded(40));
            for (int at = 0; at < size; ++at) {
                const bool any = random.bounded(6) == 0;
                text += static_cast<char>(any ? random.bounded(256) : 0x20 + random.bounded(0x60));
            }
            const auto special = std::find_if(text.begin(), text.end(), [](char c) {
                return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
            });
            QCOMPARE(plainJsonPrefix(text), static_cast<std::size_t>(special - text.begin()));
        }
    }

    void nothingOfWhatCannotBeReadPasses_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"{", R"({"a"})", "[1,", "x", "\"a", R"({"a":01})", "[1,]", R"({"a":1,})", "[,1]",
              R"({"a":[1,]})", R"({"c":{"d":[1,]}})", R"({"c":[1,]})", "1 2", R"({"a" 1})"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("too deep") << QByteArray(600, '[') + QByteArray(600, ']');
    }
    void nothingOfWhatCannotBeReadPasses()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(rewritten(text.toStdString(), operations({drop("q"), constant("c", Value("x"))})),
                 std::string("null"));
    }

    void doesWhatATreeWould()
    {
        QRandomGenerator random(20261127);
        const auto masker =
            makeMasker("json.path",
                       operations({drop("a"), set("b.a", Value(7)), constant("[1]", Value("x")),
                                   constant("c", Value("x"))}),
                       kJson);
        QVERIFY(masker);
        for (int i = 0; i < 20000; ++i) {
            const std::string before = document(random, 0).toStdString();
            std::string after;
            QVERIFY((*masker)->mask(before, after));
            const QJsonValue wanted = expected(parsed(before));
            QVERIFY2(parsed(after) == wanted, (before + "\n" + after).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(tst_JsonPath)
#include "tst_jsonpath.moc"
