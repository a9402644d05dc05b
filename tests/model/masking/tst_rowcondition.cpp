// SPDX-License-Identifier: MIT
#include "model/masking/rowcondition.h"

#include <QtTest>

#include <map>

using namespace decant;

class tst_RowCondition : public QObject {
    Q_OBJECT

private slots:
    void holds_data();
    void holds();
    void errorsSayWhere_data();
    void errorsSayWhere();
    void columnsAreNamedOnce();
    void deepAndLongTextsEnd();
    void patternsEnd();
};

void tst_RowCondition::holds_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<bool>("expected");
    // a = 5, b = 10, c = NULL, name = Anna's, country = DE, active = t, day = 2024-02-29
    const auto row = [](const char* condition, bool expected) {
        QTest::newRow(condition) << QString::fromUtf8(condition) << expected;
    };
    row("a = 5", true);
    row("a = 5.0", true);
    row("a = '5.0'", false);
    row("a < b", true);
    row("b < a", false);
    row("a <> 5", false);
    row("a != 6", true);
    row("a >= 5 AND b <= 10", true);
    row("a > 5 OR b > 5", true);
    row("a > 5 OR b > 50", false);
    row("NOT a > 5", true);
    row("NOT NOT a = 5", true);
    row("c = 1", false);
    row("NOT c = 1", false);
    row("c <> 1 OR a = 5", true);
    row("c IS NULL", true);
    row("c IS NOT NULL", false);
    row("a IS NOT NULL", true);
    row("c = NULL", false);
    row("name = 'Anna''s'", true);
    row("name LIKE 'An%'", true);
    row("name LIKE '%s'", true);
    row("name LIKE 'Anna_s'", true);
    row("name LIKE 'anna%'", false);
    row("name ILIKE 'anna%'", true);
    row("name NOT LIKE 'B%'", true);
    row("name LIKE '%\\%%'", false);
    row("country IN ('AT', 'DE')", true);
    row("country NOT IN ('AT', 'CH')", true);
    row("country NOT IN ('AT', NULL)", false);
    row("c IN (1, 2)", false);
    row("a BETWEEN 1 AND 5", true);
    row("a NOT BETWEEN 1 AND 5", false);
    row("a BETWEEN 6 AND 9", false);
    row("active", true);
    row("NOT active", false);
    row("active = TRUE", true);
    row("day < '2024-03-01'", true);
    row("day >= '2024-03-01'", false);
    row("\"country\" = 'DE'", true);
    row("COUNTRY = 'DE'", true);
    row("name > 7", false);
    row("big = 9007199254740993", true);
    row("big = 9007199254740992", false);
    row("(a = 1 OR a = 5) AND (b = 10)", true);
    row("a = 1 OR a = 5 AND b = 11", false);
    row("umlaut LIKE '_'", true);
    row("a = -5", false);
}

void tst_RowCondition::holds()
{
    QFETCH(QString, condition);
    QFETCH(bool, expected);
    const auto parsed = RowCondition::parse(condition.toStdString());
    QVERIFY2(parsed.has_value(), parsed ? "" : parsed.error().detail.english().c_str());
    const std::map<std::string, std::optional<std::string_view>> row = {
        {"a", "5"},
        {"b", "10"},
        {"c", std::nullopt},
        {"name", "Anna's"},
        {"country", "DE"},
        {"active", "t"},
        {"day", "2024-02-29"},
        {"umlaut", "ß"},
        {"big", "9007199254740993"}};
    std::vector<std::optional<std::string_view>> values;
    for (const std::string& column : parsed->columns()) {
        QVERIFY2(row.contains(column), column.c_str());
        values.push_back(row.at(column));
    }
    QCOMPARE(parsed->holds(values), expected);
}

void tst_RowCondition::errorsSayWhere_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* condition, const char* message) {
        QTest::newRow(condition) << QString::fromUtf8(condition) << QString::fromUtf8(message);
    };
    row("", "at character 1: a column or a value expected, the end found");
    row("a =", "at character 4: a column or a value expected, the end found");
    row("a = 'x", "at character 5: a column or a value expected, a quote without its end found");
    row("a = 1 b", "at character 7: AND, OR or the end expected, b found");
    row("(a = 1", "at character 7: ) expected, the end found");
    row("a IN 1", "at character 6: ( expected, 1 found");
    row("a IS 5", "at character 6: NULL expected, 5 found");
    row("a NOT 5", "at character 7: IN, BETWEEN, LIKE or ILIKE expected, 5 found");
    row("a BETWEEN 1 OR 2", "at character 13: AND expected, OR found");
    row("a; DROP TABLE x", "at character 2: AND, OR or the end expected, ; found");
    row("pg_sleep(10)", "at character 9: AND, OR or the end expected, ( found");
    row("a = 1 -- x", "at character 7: AND, OR or the end expected, - found");
    row("SELECT = 1 AND", "at character 15: a column or a value expected, the end found");
}

void tst_RowCondition::errorsSayWhere()
{
    QFETCH(QString, condition);
    QFETCH(QString, message);
    const auto parsed = RowCondition::parse(condition.toStdString());
    QVERIFY(!parsed);
    QVERIFY(parsed.error().code == Error::Code::InvalidInput);
    QCOMPARE(QString::fromStdString(parsed.error().detail.english()), message);
    QVERIFY(!parsed.error().hint.empty());
}

void tst_RowCondition::columnsAreNamedOnce()
{
    const auto parsed = RowCondition::parse("a = b OR A = 1 OR \"A\" IS NULL");
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->columns(), (std::vector<std::string>{"a", "b", "A"}));
}

void tst_RowCondition::deepAndLongTextsEnd()
{
    QVERIFY(!RowCondition::parse(std::string(5000, '(')));
    std::string nots;
    for (int i = 0; i < 1000; ++i)
        nots += "NOT ";
    QVERIFY(!RowCondition::parse(nots + "a"));
    std::string ors = "a = 0";
    for (int i = 1; i < 700; ++i)
        ors += " OR a = " + std::to_string(i);
    QVERIFY(!RowCondition::parse(ors));
    QVERIFY(!RowCondition::parse(std::string(100'000, 'a')));
    std::string in = "a IN (0";
    for (int i = 1; i < 500; ++i)
        in += ", " + std::to_string(i);
    const auto parsed = RowCondition::parse(in + ")");
    QVERIFY(parsed.has_value());
    const std::vector<std::optional<std::string_view>> values = {"499"};
    QVERIFY(parsed->holds(values));
}

void tst_RowCondition::patternsEnd()
{
    const auto parsed = RowCondition::parse("a LIKE '%a%a%a%a%a%a%a%a%a%a%b'");
    QVERIFY(parsed.has_value());
    const std::string text(20'000, 'a');
    const std::vector<std::optional<std::string_view>> values = {text};
    QVERIFY(!parsed->holds(values));
}

QTEST_APPLESS_MAIN(tst_RowCondition)
#include "tst_rowcondition.moc"
