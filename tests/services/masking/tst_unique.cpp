// SPDX-License-Identifier: MIT
// unique = "segment" and "retry", collision_with_source: what is promised holds for a million
// values, and what cannot be kept is refused.
#include "services/masking/columnmasker.h"
#include "services/masking/segmentcode.h"
#include "tests/services/masking/functiontesting.h"

#include <QtTest>

#include <algorithm>
#include <set>
#include <thread>

using namespace decant;
using namespace decant::test;

namespace {

constexpr int kMany = 1'000'000;
const ColumnType kInteger = typeOf(TypeFamily::Integer, "int4");

/// public.t with columns a, b, … of these types; the rules are those of its first columns.
class Rows {
public:
    Rows(std::vector<ColumnType> types, std::vector<MaskRule> rules)
    {
        m_table.name = {"public", "t"};
        m_mask.table = m_table.name;
        for (std::size_t i = 0; i < types.size(); ++i) {
            Column column;
            column.name = std::string(1, static_cast<char>('a' + i));
            column.type = std::move(types[i]);
            m_table.columns.push_back(std::move(column));
            m_copied.push_back(static_cast<int>(i));
        }
        for (std::size_t i = 0; i < rules.size(); ++i) {
            ColumnMask mask;
            mask.column = static_cast<int>(i);
            mask.rule = std::move(rules[i]);
            mask.keyDomain = "test";
            m_mask.columns.push_back(std::move(mask));
        }
    }
    [[nodiscard]] std::unique_ptr<RowMasker> make(RunValues* values = nullptr) const
    {
        auto made = RowMasker::make(m_table, m_mask, m_copied, testKey(), nullptr, values);
        return made ? *std::move(made) : nullptr;
    }
    /// The masked lines, or "error: …".
    [[nodiscard]] std::string operator()(const std::string& lines,
                                         RunValues* values = nullptr) const
    {
        std::string out;
        auto masked = make(values)->maskBlock(lines, out);
        return masked ? out : "error: " + masked.error().detail.english();
    }

private:
    Table m_table;
    TableMask m_mask;
    std::vector<int> m_copied;
};

MaskRule numbers(std::int64_t max, Value::Table more = {})
{
    more.emplace("min", Value(std::int64_t{1}));
    more.emplace("max", Value(max));
    return {"random.int", std::move(more)};
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

bool allDifferent(std::vector<std::string> texts)
{
    std::sort(texts.begin(), texts.end());
    return std::adjacent_find(texts.begin(), texts.end()) == texts.end();
}

std::string linesFrom(int first, int count)
{
    std::string lines;
    for (int i = first; i < first + count; ++i)
        lines += std::to_string(i) + '\n';
    return lines;
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = text.find('\n', from);
        lines.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return lines;
}

}  // namespace

class tst_Unique : public QObject {
    Q_OBJECT
private slots:
    void aMillionSegmentsStayDifferent_data();
    void aMillionSegmentsStayDifferent();
    void segmentsOfAllShortTextsStayDifferent();
    void segmentsKeepTheLayout();
    void segmentsRefuseWhatTheyCannotHold();
    void aMillionDrawsStayDifferent();
    void drawsEndWhenNothingIsLeft();
    void drawsKeepTheirMemory();
    void whatIsMaskedTwiceCountsOnce();
    void collisionsAreCounted();
    void collisionsAreDrawnAgain();
    void collisionsOfWhatIsNotDrawnAreErrors();
};

void tst_Unique::aMillionSegmentsStayDifferent_data()
{
    QTest::addColumn<int>("length");
    QTest::newRow("no room") << 10;
    QTest::newRow("no room for the mark") << 11;
    QTest::newRow("some room") << 14;
    QTest::newRow("text") << -1;
}

void tst_Unique::aMillionSegmentsStayDifferent()
{
    QFETCH(const int, length);
    auto masker = makeMasker("person.first_name", {{"unique", Value("segment")}},
                             typeOf(TypeFamily::Text, "varchar", length));
    QVERIFY(masker);
    std::vector<std::string> results;
    for (int i = 0; i < kMany; ++i) {
        const std::string number = std::to_string(i);
        const std::string value =
            "Kd-" + std::string(6 - std::min<std::size_t>(6, number.size()), '0') + number + 'x';
        std::string out;
        QVERIFY((*masker)->mask(value, out));
        QVERIFY(out != value && !out.ends_with(value));
        QVERIFY(length < 0 || out.size() <= static_cast<std::size_t>(length));
        results.push_back(lower(out));
    }
    QVERIFY(allDifferent(std::move(results)));
}

void tst_Unique::segmentsOfAllShortTextsStayDifferent()
{
    auto masker = makeMasker("random.pattern",
                             {{"unique", Value("segment")},
                              {"format", Value("a~")},
                              {"empty", Value("mask")},
                              {"on_error", Value("null")}},
                             typeOf(TypeFamily::Text, "varchar", 6));
    QVERIFY(masker);
    std::vector<std::string> texts{""};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (const char c : texts[i].size() < 6 ? std::string("aB7-") : std::string())
            texts.push_back(texts[i] + c);
    }
    std::vector<std::string> results;
    std::vector<std::string> refused;
    for (const std::string& text : texts) {
        std::string out;
        if ((*masker)->mask(text, out))
            results.push_back(out);
        else
            refused.push_back(text);
    }
    // Nothing in them changes, and there is no room for anything else.
    QCOMPARE(refused, (std::vector<std::string>{"-----", "------"}));
    QCOMPARE(results.size(), texts.size() - 2);
    QVERIFY(allDifferent(std::move(results)));
}

void tst_Unique::segmentsKeepTheLayout()
{
    const ColumnType type = typeOf(TypeFamily::Text, "varchar", 9);
    const std::string code =
        masked("person.first_name", "AB-123/xY", {{"unique", Value("segment")}}, type);
    QVERIFY2(QRegularExpression(QStringLiteral("^[A-Z]{2}-[0-9]{3}/[a-z][A-Z]$"))
                 .match(QString::fromStdString(code))
                 .hasMatch(),
             code.c_str());
    // Case alone makes no other code: where a collation takes it for nothing, so do these.
    QCOMPARE(lower(masked("person.first_name", "ab-123/XY", {{"unique", Value("segment")}}, type)),
             lower(code));
}

void tst_Unique::segmentsRefuseWhatTheyCannotHold()
{
    const MaskRule rule{"person.first_name", {{"unique", Value("segment")}}};
    const Rows rows({textType()}, {rule});
    QVERIFY(rows("Müller\n").find("a character that no segment holds") != std::string::npos);
    QVERIFY(rows("a~b\n").find("a character that no segment holds") != std::string::npos);
    const Rows brief({typeOf(TypeFamily::Text, "varchar", 3)}, {rule});
    QVERIFY(brief("abcd\n").find("longer than its result may be") != std::string::npos);
    QVERIFY(brief("---\n").find("no letter and no digit") != std::string::npos);
}

void tst_Unique::aMillionDrawsStayDifferent()
{
    constexpr int kThreads = 4;
    constexpr int kEach = kMany / kThreads;
    const Rows rows({kInteger}, {numbers(1'200'000, {{"unique", Value("retry")}})});
    RunValues values;
    std::vector<std::string> outs(kThreads);
    std::vector<std::thread> threads;
    for (int i = 0; i < kThreads; ++i)
        threads.emplace_back([&, i] {
            outs[static_cast<std::size_t>(i)] = rows(linesFrom(i * kEach, kEach), &values);
        });
    for (std::thread& thread : threads)
        thread.join();
    std::vector<std::string> results;
    for (const std::string& out : outs) {
        QVERIFY2(!out.starts_with("error"), out.substr(0, 100).c_str());
        for (std::string& line : linesOf(out))
            results.push_back(std::move(line));
    }
    QCOMPARE(results.size(), std::size_t{kMany});
    QVERIFY(allDifferent(std::move(results)));
    // At most 21 bytes a value.
    QVERIFY(values.usedBytes() <= std::size_t{21} * kMany);
    QVERIFY(values.usedBytes() >= std::size_t{8} * kMany);
}

void tst_Unique::drawsEndWhenNothingIsLeft()
{
    const Rows failing({kInteger}, {numbers(10, {{"unique", Value("retry")}})});
    QCOMPARE(linesOf(failing(linesFrom(0, 10))).size(), std::size_t{10});
    QVERIFY(failing(linesFrom(0, 11)).find("no result is left") != std::string::npos);

    const Rows lenient({kInteger},
                       {numbers(10, {{"unique", Value("retry")}, {"on_error", Value("null")}})});
    auto masker = lenient.make();
    std::string out;
    QVERIFY(masker->maskBlock(linesFrom(0, 12), out));
    const auto lines = linesOf(out);
    QCOMPARE(std::count(lines.begin(), lines.end(), "\\N"), 2);
    QCOMPARE(masker->replaced().at(0).values, std::int64_t{2});
}

void tst_Unique::drawsKeepTheirMemory()
{
    const Rows rows({kInteger}, {numbers(1'000'000, {{"unique", Value("retry")}})});
    RunValues little(20'000);
    QVERIFY(rows(linesFrom(0, 700), &little).starts_with(linesOf(rows("0\n")).front()));
    QVERIFY(rows(linesFrom(700, 700), &little).find("more memory") != std::string::npos);
    QVERIFY(little.usedBytes() <= 20'000);
}

void tst_Unique::whatIsMaskedTwiceCountsOnce()
{
    // A program is shown the whole block first, so everything in it is masked twice.
    const Rows rows(
        {kInteger, textType()},
        {numbers(10, {{"unique", Value("retry")}}), {"command", {{"command", texts({"cat"})}}}});
    std::string lines;
    for (int i = 0; i < 10; ++i)
        lines += std::to_string(i) + "\tx\n";
    const std::string out = rows(lines);
    QVERIFY2(linesOf(out).size() == 10 && allDifferent(linesOf(out)), out.c_str());
}

void tst_Unique::collisionsAreCounted()
{
    const Rows rows({kInteger}, {numbers(2, {{"collision_with_source", Value("report")}})});
    RunValues values;
    ValuePrint print(testKey());
    QVERIFY(values.column("public.t.a")->source.add(print("1")) == ValueSet::Added::New);
    auto masker = rows.make(&values);
    std::string out;
    QVERIFY(masker->maskBlock(linesFrom(10, 100), out));
    const auto lines = linesOf(out);
    QCOMPARE(masker->collisions().at(0).values,
             static_cast<std::int64_t>(std::count(lines.begin(), lines.end(), "1")));
    QVERIFY(masker->replaced().empty());
}

void tst_Unique::collisionsAreDrawnAgain()
{
    const Rows rows({kInteger}, {numbers(3, {{"collision_with_source", Value("forbid")}})});
    RunValues values;
    ValuePrint print(testKey());
    QVERIFY(values.column("public.t.a")->source.add(print("1")) == ValueSet::Added::New);
    const auto lines = linesOf(rows(linesFrom(10, 100), &values));
    QCOMPARE(std::count(lines.begin(), lines.end(), "1"), 0);
    QVERIFY(std::count(lines.begin(), lines.end(), "2") > 10);
    for (const char* other : {"2", "3"})
        QVERIFY(values.column("public.t.a")->source.add(print(other)) == ValueSet::Added::New);
    QVERIFY(rows("10\n", &values).find("a value of the source column") != std::string::npos);
}

void tst_Unique::collisionsOfWhatIsNotDrawnAreErrors()
{
    const Rows rows(
        {textType()},
        {{"constant", {{"value", Value("Anna")}, {"collision_with_source", Value("forbid")}}}});
    RunValues values;
    QCOMPARE(rows("Berta\n", &values), std::string("Anna\n"));
    ValuePrint print(testKey());
    // Case makes no difference.
    QVERIFY(values.column("public.t.a")->source.add(print("ANNA")) == ValueSet::Added::New);
    QVERIFY(rows("Berta\n", &values).find("a value of the source column") != std::string::npos);
}

QTEST_GUILESS_MAIN(tst_Unique)
#include "tst_unique.moc"
