// SPDX-License-Identifier: MIT
// What is said before a run about unique = "segment" and "retry" and collision_with_source.
#include "model/masking/functioncatalogue.h"
#include "model/masking/maskplan.h"
#include "model/masking/resultcount.h"
#include "model/masking/uniquecheck.h"

#include <QtTest>

#include <algorithm>

using namespace decant;

namespace {

ColumnType typeOf(TypeFamily family, const char* base, int maxLength = -1)
{
    ColumnType type;
    type.family = family;
    type.base = type.name = base;
    type.maxLength = maxLength;
    return type;
}

const ColumnType kText = typeOf(TypeFamily::Text, "text");
const ColumnType kInteger = typeOf(TypeFamily::Integer, "int4");

/// The problems of a rule on public.t.v, which is unique, as "id: text advice" each.
std::string problemsOf(const MaskRule& rule, const ColumnType& type, std::int64_t rows,
                       const std::string& engine = "postgres", bool referenced = false)
{
    Column masked;
    masked.name = "v";
    masked.type = type;
    Table table;
    table.name = {"public", "t"};
    table.columns = {masked};
    table.keys.push_back({"t_v", {"v"}, false, false});
    table.rowEstimate = rows;
    Catalog catalog;
    catalog.engine = engine;
    catalog.tables = {table};
    if (referenced) {
        Table child = table;
        child.name.name = "u";
        catalog.tables.push_back(child);
        Relation relation;
        relation.name = "u_fk";
        relation.table = child.name;
        relation.columns = {"v"};
        relation.referencedTable = table.name;
        relation.referencedColumns = {"v"};
        catalog.relations.push_back(relation);
    }
    MaskSpec spec;
    spec.set("public.t", "v", rule);
    std::string all;
    for (const Problem& problem : planMasking(spec, catalog, "s").problems)
        all += problem.id + ": " + problem.text.english() + ' ' + problem.advice.english() + '\n';
    return all;
}

Value::Table with(Value::Table parameters, const char* name, Value value)
{
    parameters[name] = std::move(value);
    return parameters;
}

const Value::Table kRetry = {{"unique", Value("retry")}};
const Value::Table kSegment = {{"unique", Value("segment")}};

MaskRule digits(const char* format)
{
    return {"random.pattern", with(kRetry, "format", Value(format))};
}

}  // namespace

class tst_UniqueCheck : public QObject {
    Q_OBJECT
private slots:
    void resultsAreCounted();
    void retryNeedsMoreResultsThanRows();
    void retryIsRefusedWhereItCannotWork();
    void segmentsMakeATextUnique();
    void segmentsAreRefusedWithoutAValue();
    void collisionsNeedAColumnOfADatabase();
    void nothingInsideARuleRemembers();
};

void tst_UniqueCheck::resultsAreCounted()
{
    const auto count = [](const char* function, Value::Table parameters,
                          const ColumnType& type = kText) {
        return resultCount({function, std::move(parameters)}, type).value_or(-1);
    };
    QCOMPARE(count("random.int", {{"max", Value(10)}, {"step", Value(3)}}), 4.0);
    QCOMPARE(count("random.int", {}, kInteger), 2147483647.0);
    QCOMPARE(count("random.numeric", {{"max", Value(1.0)}}), 101.0);
    QCOMPARE(count("random.float", {{"decimals", Value(1)}}), 11.0);
    QCOMPARE(count("random.pattern", {{"format", Value("Aa\\#-#?")}}), 26.0 * 26 * 10 * 36);
    QCOMPARE(count("random.pattern", {{"format", Value("####")}, {"checksum", Value("luhn")}}),
             1000.0);
    QCOMPARE(count("random.pattern", {{"format", Value("####")}},
                   typeOf(TypeFamily::Text, "varchar", 3)),
             -1.0);
    // Letters that differ in case alone are one.
    QCOMPARE(count("random.string",
                   {{"symbols", Value("aAb")}, {"min_length", Value(3)}, {"max_length", Value(3)}}),
             8.0);
    QCOMPARE(count("random.string",
                   {{"symbols", Value("ab")}, {"min_length", Value(2)}, {"max_length", Value(99)}}),
             4.0);
    const double first = count("person.first_name", {});
    const double last = count("person.last_name", {});
    QVERIFY(first > 100 && last > 100);
    QCOMPARE(count("person.full_name", {}), first * last);
    QVERIFY(count("person.first_name", {}, typeOf(TypeFamily::Text, "varchar", 4)) < first);
    QVERIFY(count("person.username", {}) > 1e8);
    QVERIFY(count("email", {}) > 1e7);
    QVERIFY(count("email", {}, typeOf(TypeFamily::Text, "varchar", 20)) < 1e4);
    QVERIFY(count("company.name", {}) > 1e4);
    for (const char* drawn : {"random.uuid", "random.hash", "random.bytes"})
        QVERIFY(count(drawn, {}) > 1e30);
    QCOMPARE(count("text.lorem", {}), -1.0);
}

void tst_UniqueCheck::retryNeedsMoreResultsThanRows()
{
    QCOMPARE(problemsOf(digits("####"), kText, 9000), std::string());
    const std::string tooFew = problemsOf(digits("####"), kText, 9001);
    QVERIFY2(tooFew.starts_with("too-few-results: random.pattern has 10000 different results"),
             tooFew.c_str());
    QVERIFY(tooFew.find("unique = \"suffix\" or \"segment\"") != std::string::npos);
    QVERIFY(problemsOf(digits("####"), typeOf(TypeFamily::Text, "varchar", 4), 9001)
                .find("use unique = \"segment\"")
            != std::string::npos);
    QVERIFY(problemsOf({"random.int", with(kRetry, "max", Value(5))}, kInteger, 6)
                .find("use permute.int")
            != std::string::npos);
    // Where nothing is known of the rows, a million are reckoned with.
    QVERIFY(problemsOf(digits("######"), kText, -1).starts_with("too-few-results"));
    QCOMPARE(problemsOf(digits("########"), kText, -1), std::string());
    QVERIFY(problemsOf(digits("################"), kText, kMostRemembered + 1)
                .starts_with("too-many-values"));
}

void tst_UniqueCheck::retryIsRefusedWhereItCannotWork()
{
    QVERIFY(problemsOf({"hash.hmac", kRetry}, kText, 10).find("this function draws nothing")
            != std::string::npos);
    QVERIFY(problemsOf({"address.city", kRetry}, kText, 10).find("nobody knows before the run")
            != std::string::npos);
    ColumnType array = kText;
    array.arrayDimensions = 1;
    QVERIFY(problemsOf(digits("########"), array, 10).find("does not look into arrays")
            != std::string::npos);
    for (const char* engine : {"redis", "valkey", "custom"})
        QVERIFY(problemsOf(digits("########"), kText, 10, engine).find("columns of a database")
                != std::string::npos);
    QVERIFY(problemsOf(digits("########"), kText, 10, "postgres", true).find("could not follow")
            != std::string::npos);
    QVERIFY(problemsOf(
                {"random.pattern", with(digits("########").parameters, "when", Value("v = '1'"))},
                kText, 10)
                .starts_with("unique-not-guaranteed"));
}

void tst_UniqueCheck::segmentsMakeATextUnique()
{
    QCOMPARE(problemsOf({"address.city", kSegment}, kText, 1'000'000'000), std::string());
    QCOMPARE(problemsOf({"address.city", kSegment}, typeOf(TypeFamily::Text, "varchar", 4), 1000),
             std::string());
    QCOMPARE(problemsOf({"address.city", kSegment}, kText, 10, "postgres", true), std::string());
    QVERIFY(problemsOf({"address.city", with(kSegment, "empty", Value("generate"))}, kText, 10)
                .starts_with("unique-not-guaranteed"));
    QVERIFY(problemsOf({"address.city", with(kSegment, "when", Value("v = '1'"))}, kText, 10)
                .starts_with("unique-not-guaranteed"));
}

void tst_UniqueCheck::segmentsAreRefusedWithoutAValue()
{
    QVERIFY(problemsOf({"random.int", kSegment}, kInteger, 10).find("makes texts")
            != std::string::npos);
    QVERIFY(problemsOf({"address.city", with(kSegment, "engine", Value("random"))}, kText, 10)
                .find("made from the value")
            != std::string::npos);
    QVERIFY(problemsOf({"address.city", with(kSegment, "max_length", Value(5))}, kText, 10)
                .find("needs room for the longest value")
            != std::string::npos);
    QVERIFY(problemsOf({"email", kSegment}, kText, 10).find("cannot be \"segment\"")
            != std::string::npos);
}

void tst_UniqueCheck::collisionsNeedAColumnOfADatabase()
{
    const auto rule = [](const char* what) {
        return MaskRule{"random.uuid", {{"collision_with_source", Value(what)}}};
    };
    QCOMPARE(problemsOf(rule("report"), kText, 10), std::string());
    QCOMPARE(problemsOf(rule("forbid"), kText, 10), std::string());
    QVERIFY(problemsOf(rule("report"), kText, 10, "redis").find("columns of a database")
            != std::string::npos);
    const MaskRule on{"random.uuid", {{"collision_with_source", Value(true)}}};
    QVERIFY(problemsOf(on, kText, 10, "redis").find("columns of a database") != std::string::npos);
    QVERIFY(problemsOf(rule("report"), kText, kMostRemembered + 1).starts_with("too-many-values"));
    // What refers to a column can follow a count, not another draw.
    QCOMPARE(problemsOf(rule("report"), kText, 10, "postgres", true), std::string());
    QVERIFY(problemsOf(rule("forbid"), kText, 10, "postgres", true).find("could not follow")
            != std::string::npos);
    ColumnType array = kText;
    array.arrayDimensions = 1;
    QVERIFY(problemsOf(rule("report"), array, 10).find("looks at whole values")
            != std::string::npos);
}

void tst_UniqueCheck::nothingInsideARuleRemembers()
{
    const Value entry(Value::Table{{"function", Value("random.uuid")},
                                   {"parameters", Value(Value::Table(kRetry))}});
    const MaskRule chain{"chain", {{"functions", Value(Value::List{entry})}}};
    QVERIFY(problemsOf(chain, kText, 10).find("cannot stand inside chain") != std::string::npos);
    const Value operation(Value::Table{{"op", Value("apply")},
                                       {"path", Value("$.a")},
                                       {"function", Value("random.uuid")},
                                       {"parameters", Value(Value::Table(kRetry))}});
    const MaskRule json{"json.path", {{"operations", Value(Value::List{operation})}}};
    QVERIFY(problemsOf(json, kText, 10).find("cannot stand inside json.path") != std::string::npos);
}

QTEST_GUILESS_MAIN(tst_UniqueCheck)
#include "tst_uniquecheck.moc"
