// SPDX-License-Identifier: MIT
#include "services/masking/columnmasker.h"
#include "tests/services/masking/functiontesting.h"

#include <QtTest>

using namespace decant;
using test::masked;
using test::texts;

namespace {

constexpr const char* kNames[] = {"id", "first", "last", "slug", "code"};

Table people()
{
    Table table;
    table.name = {"shop", "people"};
    for (const char* name : kNames) {
        Column column;
        column.name = name;
        column.type = test::textType();
        table.columns.push_back(std::move(column));
    }
    return table;
}

ColumnMask rule(int column, const char* function, Value::Table parameters = {})
{
    ColumnMask mask;
    mask.column = column;
    mask.rule = {function, std::move(parameters)};
    if (const FunctionDescriptor* descriptor = findFunction(function))
        mask.keyDomain = descriptor->keyDomain;
    return mask;
}

ColumnMask derived(int column, const char* text, Value::Table parameters = {})
{
    parameters["template"] = Value(text);
    return rule(column, "derive.expression", std::move(parameters));
}

/// The masked lines; the problem in angle brackets.
std::string rows(std::vector<ColumnMask> rules, std::string_view lines,
                 OriginalObserver* observer = nullptr)
{
    const Table table = people();
    const std::vector<int> all = {0, 1, 2, 3, 4};
    auto masker =
        RowMasker::make(table, {table.name, std::move(rules)}, all, test::testKey(), observer);
    if (!masker)
        return '<' + masker.error().detail.english() + '>';
    std::string out;
    const auto done = (*masker)->maskBlock(lines, out);
    return done ? out : '<' + done.error().detail.english() + '>';
}

/// Counts what it is told.
class Counter final : public OriginalObserver {
public:
    void original(std::size_t /*column*/, std::string_view /*value*/,
                  std::string_view /*masked*/) override
    {
        ++count;
    }
    int count = 0;
};

std::string form(const char* template_, const char* line)
{
    const auto made = test::makeMasker("derive.expression", {{"template", Value(template_)}});
    std::string out;
    return made && (*made)->mask(line, out) ? out : "<none>";
}

}  // namespace

class tst_Derived : public QObject {
    Q_OBJECT

private slots:
    void formsOfTexts_data();
    void formsOfTexts();
    void madeFromMaskedColumns();
    void oneAfterTheOther();
    void nullsAndEscapes();
    void inChainsAndCases();
    void faultsAreSaid();
    void imageColumnsLeaveAsNull();
    void parametersOfOtherColumns();
    void parametersOfManyValues();
    void keysOfAPattern();
    void encodedValues();
    void membersFieldsAndDrops();
    void failuresInsideAreSeen();
};

void tst_Derived::formsOfTexts_data()
{
    QTest::addColumn<QByteArray>("template_");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char* template_, const char* line, const char* result) {
        QTest::addRow("%s %s", template_, line)
            << QByteArray(template_) << QByteArray(line) << QByteArray(result);
    };
    row("{a|lower}", "ÄÖÜ×ß Émile", "äöü×ß émile");
    row("{a|upper}", "äöü÷ß émile", "ÄÖÜ÷ß ÉMILE");
    row("{a|trim}", "  x y ", "x y");
    row("{a|trim}", "   ", "");
    row("{a|ascii}", "Łódź", "Lodz");
    row("{a|slug}", " Dr. Änne Müller-Lüdenscheidt!", "dr-anne-muller-ludenscheidt");
    row("{a|slug}", "...", "");
    row("{a|digits}", "+49 (30) 12", "493012");
    row("{a|initial}", "Ünal", "Ü");
    row("{a|md5}", "abc", "900150983cd24fb0d6963f7d28e17f72");
    row("{a|sha1}", "abc", "a9993e364706816aba3e25717850c26c9cd0d89d");
    row("{a|sha256}", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    row("{a|initial|lower}.{b|slug}@{{x}}", "Anna\tvon Ärmel", "a.von-armel@{x}");
    row("{a}{b}", "\\N\tx", "x");
}

void tst_Derived::formsOfTexts()
{
    QFETCH(QByteArray, template_);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, result);
    QCOMPARE(QByteArray::fromStdString(form(template_.constData(), line.constData())), result);
}

void tst_Derived::madeFromMaskedColumns()
{
    const std::string last = masked("person.last_name", "Quackenbush");
    const std::string out = rows({rule(2, "person.last_name"), derived(3, "{last|lower}#{id}")},
                                 "7\tZeb\tQuackenbush\tquackenbush#7\tx\n");
    std::string lower;
    for (const char c : last)
        lower += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    QVERIFY2(out == "7\tZeb\t" + last + '\t' + lower + "#7\tx\n", out.c_str());
}

void tst_Derived::oneAfterTheOther()
{
    // code is made from slug, which is made from first, which stands before both.
    const std::string out = rows({rule(1, "constant", {{"value", Value("Änne")}}),
                                  derived(4, "<{slug}>"), derived(3, "{first|slug}-{id}")},
                                 "1\ta\tb\tc\td\n2\tx\ty\tz\t\\N\n");
    QVERIFY2(out == "1\tÄnne\tb\tanne-1\t<anne-1>\n2\tÄnne\ty\tanne-2\t\\N\n", out.c_str());
    QVERIFY(rows({derived(3, "{code}"), derived(4, "{slug}")}, "1\ta\tb\tc\td\n")
            == "<columns are made from each other>");
}

void tst_Derived::nullsAndEscapes()
{
    const std::string tab = rows({derived(3, "{first}|{last}")}, "1\ta\\tb\tc\\\\d\tx\ty\n");
    QVERIFY2(tab == "1\ta\\tb\tc\\\\d\ta\\tb|c\\\\d\ty\n", tab.c_str());
    QVERIFY(rows({derived(3, "{first}")}, "1\ta\tb\t\\N\ty\n") == "1\ta\tb\t\\N\ty\n");
    QVERIFY(rows({derived(3, "{first}", {{"nulls", Value("mask")}})}, "1\ta\tb\t\\N\ty\n")
            == "1\ta\tb\ta\ty\n");
    QVERIFY(rows({derived(3, "{first}")}, "1\t\tb\tx\ty\n") == "1\t\tb\t\ty\n");
}

void tst_Derived::inChainsAndCases()
{
    const auto entry = [](const char* function, Value::Table parameters, const char* when = "") {
        Value::Table table{{"function", Value(function)}, {"parameters", Value(parameters)}};
        if (*when != '\0')
            table["when"] = Value(when);
        return Value(std::move(table));
    };
    const Value text = entry("derive.expression", {{"template", Value("{first}")}});
    const std::string chained =
        rows({rule(1, "constant", {{"value", Value("abc")}}),
              rule(3, "chain", {{"functions", Value(Value::List{text, entry("hash.hmac", {})})}})},
             "1\ta\tb\tc\td\n");
    QVERIFY2(chained == "1\tabc\tb\t" + masked("hash.hmac", "abc") + "\td\n", chained.c_str());
    const std::string cases =
        rows({rule(3, "conditional",
                   {{"cases",
                     Value(Value::List{
                         entry("derive.expression", {{"template", Value("{last}!")}}, "id = 2"),
                         entry("constant", {{"value", Value("-")}})})}})},
             "1\ta\tb\tc\td\n2\ta\tb\tc\td\n");
    QVERIFY2(cases == "1\ta\tb\t-\td\n2\ta\tb\tb!\td\n", cases.c_str());
    const std::string behind =
        rows({rule(3, "chain", {{"functions", Value(Value::List{entry("hash.hmac", {}), text})}})},
             "1\ta\tb\tc\td\n");
    QVERIFY2(behind.find("cannot stand here") != std::string::npos, behind.c_str());
    const std::string program =
        rows({rule(3, "chain",
                   {{"functions",
                     Value(Value::List{text, entry("command", {{"command", texts({"cat"})}})})}})},
             "1\ta\tb\tc\td\n");
    QVERIFY2(program.find("command cannot work") != std::string::npos, program.c_str());
}

void tst_Derived::faultsAreSaid()
{
    QVERIFY(rows({derived(3, "{nothing}")}, "") == "<column nothing is not copied>");
    const std::string bad = rows({derived(3, "{first")}, "");
    QVERIFY2(bad.find("a { is not closed") != std::string::npos, bad.c_str());
}

void tst_Derived::imageColumnsLeaveAsNull()
{
    Counter counter;
    const std::string lines = "1\ta\tb\tsecret\td\n2\ta\tb\t\td\n3\ta\tb\t\\N\td\n";
    const std::string out =
        rows({rule(3, "sql.expression", {{"expression", Value("upper(last)")}})}, lines, &counter);
    QVERIFY2(out == "1\ta\tb\t\\N\td\n2\ta\tb\t\\N\td\n3\ta\tb\t\\N\td\n", out.c_str());
    QCOMPARE(counter.count, 0);
    for (const char* function : {"sequence.id", "sequence.text", "ref.copy_parent",
                                 "derive.aggregate", "sql.expression"}) {
        const FunctionDescriptor* descriptor = findFunction(function);
        QVERIFY(descriptor != nullptr && descriptor->input == FunctionInput::Image);
    }
}

void tst_Derived::parametersOfOtherColumns()
{
    const Value locale(
        Value::Table{{"column", Value("last")},
                     {"values", Value(Value::Table{{"DE", Value("de")}, {"JP", Value("ja")}})},
                     {"otherwise", Value("fr")}});
    const auto name = [](const char* chosen) {
        return masked("person.first_name", "Zeb", {{"locale", Value(chosen)}});
    };
    const std::string out = rows({rule(1, "person.first_name", {{"locale", locale}})},
                                 "1\tZeb\tDE\tc\td\n2\tZeb\tJP\tc\td\n3\tZeb\tDE\tc\td\n"
                                 "4\tZeb\t\\N\tc\td\n5\tZeb\tXX\tc\td\n");
    const std::string expected = "1\t" + name("de") + "\tDE\tc\td\n2\t" + name("ja")
        + "\tJP\tc\td\n3\t" + name("de") + "\tDE\tc\td\n4\t" + name("fr") + "\t\\N\tc\td\n5\t"
        + name("fr") + "\tXX\tc\td\n";
    QCOMPARE(QByteArray::fromStdString(out), QByteArray::fromStdString(expected));

    const Value taken(Value::Table{{"column", Value("id")}});
    const auto wrong = [&](const char* function, const char* parameter, Value value) {
        return rows({rule(1, function, {{parameter, std::move(value)}})}, "");
    };
    for (const auto& [function, parameter] :
         {std::pair{"constant", "value"}, std::pair{"email", "key_domain"},
          std::pair{"command", "timeout"}, std::pair{"email", "domains"}}) {
        const std::string said = wrong(function, parameter, taken);
        QVERIFY2(said.find("needs otherwise") != std::string::npos
                     || said.find("cannot be taken from a column") != std::string::npos
                     || said.find("needs the parameter") != std::string::npos,
                 said.c_str());
    }
    const std::string unfit =
        wrong("person.first_name", "locale",
              Value(Value::Table{{"column", Value("id")}, {"otherwise", Value("xx")}}));
    QVERIFY2(unfit.find("cannot be \"xx\"") != std::string::npos, unfit.c_str());
    const Value entry(Value::Table{{"function", Value("person.first_name")},
                                   {"parameters", Value(Value::Table{{"locale", taken}})}});
    const std::string inside = wrong("chain", "functions", Value(Value::List{entry}));
    QVERIFY2(inside.find("inside chain") != std::string::npos, inside.c_str());
}

/// More values than maskers are kept for; a value that fits no parameter takes the default.
void tst_Derived::parametersOfManyValues()
{
    std::string lines;
    std::string expected;
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 1500; ++i) {
            const std::string number = std::to_string(i);
            lines += number + "\tx\tb\tc\td\n";
            expected += number + '\t' + number + "\tb\tc\td\n";
        }
    }
    const Value id(Value::Table{{"column", Value("id")}, {"otherwise", Value("-")}});
    QVERIFY(rows({rule(1, "constant", {{"value", id}})}, lines) == expected);
    const Value prefix(Value::Table{{"column", Value("last")}});
    const std::string out = rows({rule(1, "partial.address", {{"keep_first", prefix}})},
                                 "1\tabcdefgh\t3\tc\td\n2\tabcdefgh\t-5\tc\td\n"
                                 "3\tabcdefgh\tmany\tc\td\n");
    const std::string usual = masked("partial.address", "abcdefgh");
    const std::string three = masked("partial.address", "abcdefgh", {{"keep_first", Value(3)}});
    QVERIFY2(out
                 == "1\t" + three + "\t3\tc\td\n2\t" + usual + "\t-5\tc\td\n3\t" + usual
                     + "\tmany\tc\td\n",
             out.c_str());
}

void tst_Derived::keysOfAPattern()
{
    const Value::Table rules = {{"pattern", Value("session:{mail}:{id}:cart")},
                                {"parts", texts({"mail=email", "id=permute.int"})}};
    const std::string key = masked("kv.key", "session:anna@web.de:17:cart", rules);
    QVERIFY2(key
                 == "session:" + masked("email", "anna@web.de") + ':' + masked("permute.int", "17")
                     + ":cart",
             key.c_str());
    const std::string other = masked("kv.key", "anna@web.de", rules);
    QVERIFY2(other.size() == 32 && other.find('@') == std::string::npos, other.c_str());
    QVERIFY(masked("kv.key", "x", {{"pattern", Value("x")}, {"parts", texts({"a=email"})}})
                .find("must name its parts")
            != std::string::npos);
    QVERIFY(masked("kv.key", "x", {{"pattern", Value("x:{a}")}, {"parts", texts({"b=email"})}})
                .find("says nothing about {a}")
            != std::string::npos);
    QVERIFY(masked("kv.key", "x",
                   {{"pattern", Value("x:{a}")}, {"parts", texts({"a=email", "b=email"})}})
                .find("has no part {b}")
            != std::string::npos);
}

void tst_Derived::encodedValues()
{
    const std::string plain = masked("hash.hmac", "Anna");
    const auto encoded = [&](const char* codec, const char* value) {
        return masked("kv.value", value,
                      {{"function", Value("hash.hmac")}, {"codec", Value(codec)}});
    };
    QVERIFY(encoded("text", "Anna") == plain);
    const QByteArray bytes = QByteArray::fromStdString(plain);
    QVERIFY(encoded("base64", "QW5uYQ==") == bytes.toBase64().toStdString());
    QVERIFY(encoded("base64url", "QW5uYQ")
            == bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
                   .toStdString());
    QVERIFY(encoded("hex", "416e6E61") == bytes.toHex().toStdString());
    // What is not encoded is masked all the same.
    QVERIFY(encoded("hex", "Anna") == bytes.toHex().toStdString());
    QVERIFY(encoded("base64", "$$") != "$$");
}

void tst_Derived::membersFieldsAndDrops()
{
    QVERIFY(masked("kv.members", "anna@web.de", {{"function", Value("email")}})
            == masked("email", "anna@web.de"));
    QVERIFY(masked("kv.hash_field", "Anna", {{"fields", texts({"mail*=email"})}}).size() == 32);
    QVERIFY(masked("kv.hash_field", "Anna",
                   {{"fields", texts({"mail*=email"})}, {"unknown", Value("drop")}})
            == "<null>");
    const Value::Table large = {{"function", Value("hash.hmac")}, {"larger_than", Value(4)}};
    QVERIFY(masked("kv.drop", "Anna", large) == masked("hash.hmac", "Anna"));
    QVERIFY(masked("kv.drop", "Annabel", large) == "<null>");
    const Value::Table some = {{"function", Value("hash.hmac")}, {"pattern", Value("tmp*")}};
    QVERIFY(masked("kv.drop", "tmp1", some) == "<null>");
    QVERIFY(masked("kv.drop", "Anna", some) == masked("hash.hmac", "Anna"));
}

/// A program inside a template that dies must end the run, not leave a hole.
void tst_Derived::failuresInsideAreSeen()
{
    const std::string out = rows({rule(3, "kv.value", {{"function", Value("command")}})}, "");
    QVERIFY2(out.find("command needs the parameter") != std::string::npos, out.c_str());
    auto template_ = test::makeMasker("template", {{"template", Value("{email}{phone}")}});
    QVERIFY(template_.has_value());
    int visited = 0;
    (*template_)->visit([&visited](ColumnMasker&) { ++visited; });
    QCOMPARE(visited, 3);
    auto leaves = test::makeMasker("json.leaves", {{"keys", texts({"mail=email"})}});
    QVERIFY(leaves.has_value());
    visited = 0;
    (*leaves)->visit([&visited](ColumnMasker&) { ++visited; });
    QCOMPARE(visited, 2);
}

QTEST_APPLESS_MAIN(tst_Derived)
#include "tst_derived.moc"
