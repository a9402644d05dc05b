// SPDX-License-Identifier: MIT
#include "services/subset/arraytext.h"
#include "services/subset/keyset.h"
#include "services/subset/sqlcheck.h"

#include <QTest>

#include <fstream>
#include <random>
#include <set>

using namespace decant;

namespace {

/// The most memory this process ever had.
std::size_t peakBytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        std::size_t kilobytes = 0;
        if (word == "VmHWM:" && status >> kilobytes)
            return kilobytes * 1024;
    }
    return 0;
}

}  // namespace

class tst_KeySet : public QObject {
    Q_OBJECT
private slots:
    void smallInMemory();  // first: memory that others gave back would count as its own
    void everyKeyOnce_data();
    void everyKeyOnce();
    void waitsForRelease();
    void knownKeysAreNotTaken();
    void arrays_data();
    void arrays();
    void sql_data();
    void sql();
    void sqlOfASubset();
};

void tst_KeySet::everyKeyOnce_data()
{
    QTest::addColumn<int>("form");
    QTest::addRow("integers") << static_cast<int>(KeyForm::Integer);
    QTest::addRow("uuids") << static_cast<int>(KeyForm::Uuid);
    QTest::addRow("texts") << static_cast<int>(KeyForm::Text);
}

void tst_KeySet::everyKeyOnce()
{
    QFETCH(int, form);
    const auto kind = static_cast<KeyForm>(form);
    std::mt19937 random(5);
    KeySet keys(kind);
    std::set<std::vector<std::string>> expected;
    std::set<std::vector<std::string>> found;
    const auto takeAll = [&] {
        keys.release();
        for (auto some = keys.take(97); !some.empty(); some = keys.take(97)) {
            for (auto& key : some)
                QVERIFY2(found.insert(key).second, key.front().c_str());
        }
    };
    for (int round = 0; round < 40; ++round) {
        KeySet::Batch batch = keys.batch();
        for (int i = 0; i < 200; ++i) {
            const int number = static_cast<int>(random() % 3000) - 1000;
            std::vector<std::string> key;
            if (kind == KeyForm::Integer)
                key = {std::to_string(number)};
            else if (kind == KeyForm::Uuid)
                key = {QString::asprintf("0f8fad5b-d9cb-469f-a165-7086%08x",
                                         static_cast<unsigned>(number))
                           .toStdString()};
            else
                key = {"a\n" + std::to_string(number), std::string("x\0y", 3)};
            if (i % 50 == 0)
                key = kind == KeyForm::Text ? std::vector<std::string>{"", ""}
                                            : std::vector<std::string>{"no such number"};
            const std::vector<std::string_view> views(key.begin(), key.end());
            batch.add(views);
            expected.insert(std::move(key));
        }
        keys.add(batch);
        QCOMPARE(batch.size(), std::size_t{0});
        if (round % 7 == 3)
            takeAll();
    }
    takeAll();
    QVERIFY(found == expected);
    QCOMPARE(keys.size(), expected.size());
    QVERIFY(!keys.release());
}

void tst_KeySet::waitsForRelease()
{
    KeySet keys(KeyForm::Integer);
    const auto add = [&](std::string_view value) {
        KeySet::Batch batch = keys.batch();
        batch.add({&value, 1});
        keys.add(batch);
    };
    add("1");
    QVERIFY(keys.take(10).empty());
    QVERIFY(keys.release());
    add("2");
    add("1");
    QCOMPARE(keys.take(10).size(), std::size_t{1});
    QVERIFY(keys.release());
    QCOMPARE(keys.take(10).front().front(), std::string("2"));
}

void tst_KeySet::knownKeysAreNotTaken()
{
    for (const KeyForm form : {KeyForm::Integer, KeyForm::Text}) {
        KeySet keys(form);
        const auto batchOf = [&](int from, int to) {
            KeySet::Batch batch = keys.batch();
            for (int i = from; i < to; ++i) {
                const std::string text = std::to_string(i);
                const std::string_view view = text;
                batch.add({&view, 1});
            }
            return batch;
        };
        KeySet::Batch wanted = batchOf(0, 100);
        keys.add(wanted);
        KeySet::Batch known = batchOf(50, 200);  // before and after they are wanted
        keys.know(known);
        wanted = batchOf(90, 220);
        keys.add(wanted);
        QVERIFY(keys.release());
        std::set<int> taken;
        for (const auto& key : keys.take(1000))
            taken.insert(std::stoi(key.front()));
        QCOMPARE(taken.size(), std::size_t{70});
        QVERIFY(taken.contains(49) && !taken.contains(50) && !taken.contains(199)
                && taken.contains(200));
        // What was fetched is known by itself, and costs no second place.
        const std::size_t bytes = keys.bytes();
        known = batchOf(0, 50);
        keys.know(known);
        QCOMPARE(keys.bytes(), bytes);
        wanted = batchOf(0, 220);
        keys.add(wanted);
        QVERIFY(!keys.release());
    }
}

void tst_KeySet::smallInMemory()
{
    // Goal: 10 million keys of eight bytes in 200 MB, whatever happens to them on the way.
    constexpr std::size_t kKeys = 10'000'000;
    constexpr std::size_t kGoal = 200'000'000;
    const std::size_t before = peakBytes();
    KeySet keys(KeyForm::Integer);
    for (std::size_t i = 0; i < kKeys;) {
        KeySet::Batch batch = keys.batch();
        for (std::size_t k = 0; k < 50'000; ++k, ++i) {
            const std::string text = std::to_string(i * 2654435761U);
            const std::string_view view = text;
            batch.add({&view, 1});
        }
        keys.add(batch);
    }
    QCOMPARE(keys.size(), kKeys);
    QVERIFY2(keys.bytes() <= kKeys * 9, std::to_string(keys.bytes()).c_str());
    keys.release();
    std::size_t taken = 0;
    for (auto some = keys.take(20'000); !some.empty(); some = keys.take(20'000))
        taken += some.size();
    QCOMPARE(taken, kKeys);
    QVERIFY2(keys.bytes() <= kKeys * 9, std::to_string(keys.bytes()).c_str());
    const std::size_t peak = peakBytes() - before;
    qInfo("10 million keys: %zu MB at most", peak / 1'000'000);
#ifndef __SANITIZE_ADDRESS__
    QVERIFY2(peak <= kGoal, std::to_string(peak).c_str());
#endif
}

void tst_KeySet::arrays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("elements");
    const auto row = [](const char* text, const QStringList& elements) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << elements;
    };
    row("{}", {});
    row("{1,2}", {QStringLiteral("1"), QStringLiteral("2")});
    row("{{1,NULL},{3,null}}", {QStringLiteral("1"), QStringLiteral("3")});
    row("[0:1]={a,b}", {QStringLiteral("a"), QStringLiteral("b")});
    row(R"({"a,b","","NULL","x\"y\\z"})",
        {QStringLiteral("a,b"), QString(), QStringLiteral("NULL"), QStringLiteral("x\"y\\z")});
    row("nothing", {});
}

void tst_KeySet::arrays()
{
    QFETCH(QString, text);
    QFETCH(QStringList, elements);
    QStringList found;
    for (const std::string& element : arrayElements(text.toStdString()))
        found.append(QString::fromStdString(element));
    QCOMPARE(found, elements);
}

void tst_KeySet::sql_data()
{
    QTest::addColumn<int>("piece");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");  // -1: nothing wrong
    const auto row = [](SqlPiece piece, const char* text, int position) {
        QTest::addRow("%s", text) << static_cast<int>(piece) << QString::fromUtf8(text) << position;
    };
    using enum SqlPiece;
    row(Condition, "a = 1", -1);
    row(Condition, "a = 1 -- why", -1);
    row(Condition, "a IN (SELECT b FROM c) AND d LIKE '%;%'", -1);
    row(Condition, "a = 1) OR (1 = 1", 5);
    row(Condition, "a = 1; DROP TABLE b", 5);
    row(Condition, "a = 1 LIMIT 5", 6);
    row(Condition, "a = 1 ORDER BY a", 6);
    row(Condition, "a = 1 UNION SELECT 2", 6);
    row(Condition, "a = 1 FOR UPDATE", 6);
    row(Condition, "a = 1;", 5);
    row(Condition, "a = 'open", 4);
    row(Condition, "a = 1 /* open", 6);
    row(Condition, "ü = 1 )", 7);
    row(Condition, "", 0);
    row(Order, "a DESC, b", -1);
    row(Order, "a DESC LIMIT 1", 7);
    row(Order, "a) , (b", 1);
    row(Order, "a; SELECT 1", 1);
    row(Expression, "(a ->> 'b')::bigint", -1);
    row(Expression, "a FROM b", 2);
    row(Expression, "a) FROM (SELECT 1", 1);
    row(Expression, "a AS b", 2);
}

void tst_KeySet::sql()
{
    QFETCH(int, piece);
    QFETCH(QString, text);
    QFETCH(int, position);
    const std::string utf8 = text.toStdString();
    const auto finding = checkSql(static_cast<SqlPiece>(piece), utf8);
    QCOMPARE(finding.has_value(), position >= 0);
    if (finding) {
        QCOMPARE(static_cast<int>(finding->position), position);
        QVERIFY(!finding->message.empty());
    }
}

void tst_KeySet::sqlOfASubset()
{
    SubsetSpec spec;
    spec.tables["a.b"] = {RowMode::Where, "x = 1\nAND ;", 0, 0, 0, {}, {"y ="}, {}};
    spec.tables["a.c"] = {RowMode::Newest, {}, 0, 0, 1, "x LIMIT 1", {}, {}};
    RelationSubset relation;
    relation.references = "a.c";
    relation.expressions = {"x,"};
    relation.list = "[";
    relation.when = ")";
    relation.order = ";";
    spec.relations["a.b"]["r"] = relation;
    const auto problems = checkSubsetSql(spec, "shop");
    QCOMPARE(problems.size(), std::size_t{7});
    for (const Problem& problem : problems) {
        QVERIFY(problem.severity == Severity::Error);
        QCOMPARE(problem.service, std::string("shop"));
        QVERIFY(problem.table == "a.b" || problem.table == "a.c");
    }
    QVERIFY2(problems[0].text.english().find("line 2, column 5") != std::string::npos,
             problems[0].text.english().c_str());
}

QTEST_GUILESS_MAIN(tst_KeySet)
#include "tst_keyset.moc"
