// SPDX-License-Identifier: MIT
// Parameters that every function has, functions made of functions, linked columns, programs.
#include "services/masking/columnmasker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace decant;

namespace {

MaskKey testKey()
{
    return *MaskKey::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
}

ColumnType typeOf(TypeFamily family, const char* base, int maxLength = -1)
{
    ColumnType type;
    type.family = family;
    type.base = type.name = base;
    type.maxLength = maxLength;
    return type;
}

const ColumnType kText = typeOf(TypeFamily::Text, "text");

/// A table of text columns a, b, c, … of which some are masked.
class Rows {
public:
    explicit Rows(int columns)
    {
        m_table.name = {"public", "t"};
        m_mask.table = m_table.name;
        for (int i = 0; i < columns; ++i) {
            Column column;
            column.name = std::string(1, static_cast<char>('a' + i));
            column.type = kText;
            m_table.columns.push_back(column);
            m_copied.push_back(i);
        }
    }
    Rows& mask(int column, const char* function, Value::Table parameters,
               const ColumnType& type = kText)
    {
        ColumnMask mask;
        mask.column = column;
        mask.rule = {function, std::move(parameters)};
        mask.keyDomain = "test";
        m_table.columns[static_cast<std::size_t>(column)].type = type;
        m_mask.columns.push_back(std::move(mask));
        return *this;
    }
    Result<std::unique_ptr<RowMasker>> make(OriginalObserver* observer = nullptr)
    {
        return RowMasker::make(m_table, m_mask, m_copied, testKey(), observer);
    }
    /// The masked lines, or "error: …".
    std::string operator()(const std::string& lines)
    {
        auto masker = make();
        std::string out;
        if (!masker)
            return "error: " + masker.error().detail.english();
        auto done = (*masker)->maskBlock(lines, out);
        return done ? out : "error: " + done.error().detail.english();
    }

private:
    Table m_table;
    TableMask m_mask;
    std::vector<int> m_copied;
};

std::vector<std::string> fieldsOf(const std::string& lines)
{
    std::vector<std::string> fields;
    std::string field;
    for (const char c : lines) {
        if (c == '\t' || c == '\n') {
            fields.push_back(field);
            field.clear();
        } else {
            field += c;
        }
    }
    return fields;
}

Value entry(const char* function, Value::Table parameters = {}, const char* when = "")
{
    Value::Table table{{"function", Value(function)}};
    if (!parameters.empty())
        table.emplace("parameters", Value(std::move(parameters)));
    if (*when != '\0')
        table.emplace("when", Value(when));
    return Value(std::move(table));
}

class Seen final : public OriginalObserver {
public:
    void original(std::size_t /*column*/, std::string_view value, std::string_view) override
    {
        values.emplace_back(value);
    }
    std::vector<std::string> values;
};

}  // namespace

class tst_CommonParameters : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// A program of the test, as a shell script.
    QString program(const char* name, const char* text)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray("#!/bin/sh\n") + text);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    static Value command(const QString& path)
    {
        return Value(Value::List{Value(path.toStdString())});
    }

private slots:
    void whenChoosesRows();
    void whenLeavesOtherRowsUnseen();
    void conditionalTakesTheFirstCase();
    void chainAppliesLeftToRight();
    void nullAndEmpty();
    void randomEngineTellsNothing();
    void uniqueSuffixOnAnyText();
    void lengthAndCharset();
    void overflowIsACaseOfOnError();
    void recordsAgree();
    void addressesAgree();
    void sameDomainSameResultEverywhere();
    void programsAnswerBlocks();
    void programsThatFail_data();
    void programsThatFail();
    void onErrorDecides();
    void programsGetNoSecrets();
    void badRulesAreRefused_data();
    void badRulesAreRefused();
};

void tst_CommonParameters::whenChoosesRows()
{
    Rows rows(3);
    rows.mask(0, "constant", {{"value", Value("x")}, {"when", Value("b = 'DE' AND c > 17")}});
    QCOMPARE(rows("anna\tDE\t18\nbert\tDE\t9\ncora\tFR\t40\ndora\tDE\t\\N\n"),
             std::string("x\tDE\t18\nbert\tDE\t9\ncora\tFR\t40\ndora\tDE\t\\N\n"));
    Rows escaped(2);
    escaped.mask(1, "constant", {{"value", Value("x")}, {"when", Value("a = 'tab\there'")}});
    QCOMPARE(escaped("tab\\there\ty\nother\ty\n"), std::string("tab\\there\tx\nother\ty\n"));
}

void tst_CommonParameters::whenLeavesOtherRowsUnseen()
{
    Rows rows(2);
    rows.mask(0, "hash.hmac", {{"when", Value("b = '1'")}});
    Seen seen;
    auto masker = rows.make(&seen);
    QVERIFY(masker.has_value());
    std::string out;
    QVERIFY((*masker)->maskBlock("anna\t1\nbert\t2\n", out).has_value());
    QCOMPARE(seen.values, std::vector<std::string>{"anna"});
}

void tst_CommonParameters::conditionalTakesTheFirstCase()
{
    Rows rows(2);
    rows.mask(0, "conditional",
              {{"cases",
                Value(Value::List{entry("constant", {{"value", Value("one")}}, "b = 1"),
                                  entry("constant", {{"value", Value("few")}}, "b < 5"),
                                  entry("set_null")})}});
    QCOMPARE(rows("v\t1\nv\t2\nv\t9\n"), std::string("one\t1\nfew\t2\n\\N\t9\n"));
}

void tst_CommonParameters::chainAppliesLeftToRight()
{
    Rows rows(1);
    rows.mask(
        0, "chain",
        {{"functions",
          Value(Value::List{entry("constant", {{"value", Value("abcdef")}}),
                            entry("partial", {{"prefix", Value(2)}, {"suffix", Value(0)}})})}});
    QCOMPARE(rows("v\n\\N\n"), std::string("ab****\n\\N\n"));
    Rows seeded(2);
    seeded.mask(0, "chain",
                {{"functions", Value(Value::List{entry("person.last_name")})},
                 {"seed_columns", Value(Value::List{Value("b")})}});
    const auto fields = fieldsOf(seeded("x\t1\ny\t1\nx\t2\n"));
    QCOMPARE(fields[0], fields[2]);
    QVERIFY(fields[0] != fields[4]);
}

void tst_CommonParameters::nullAndEmpty()
{
    Rows kept(2);
    kept.mask(0, "person.last_name", {});
    QCOMPARE(kept("\\N\t1\n\t2\n"), std::string("\\N\t1\n\t2\n"));
    Rows masked(2);
    masked.mask(0, "person.last_name", {{"nulls", Value("mask")}, {"empty", Value("mask")}});
    auto fields = fieldsOf(masked("\\N\t1\n\\N\t2\n\t3\n"));
    QVERIFY(fields[0] != "\\N" && fields[0] == fields[2] && !fields[4].empty());
    Rows generated(2);
    generated.mask(0, "person.last_name",
                   {{"nulls", Value("generate")}, {"empty", Value("generate")}});
    std::string lines;
    for (int i = 0; i < 50; ++i)
        lines += "\\N\t" + std::to_string(i) + "\n\t" + std::to_string(i) + '\n';
    fields = fieldsOf(generated(lines));
    std::set<std::string> names;
    for (std::size_t i = 0; i < fields.size(); i += 2)
        names.insert(fields[i]);
    QVERIFY(names.size() > 20 && !names.contains("") && !names.contains("\\N"));
    QCOMPARE(generated(lines), generated(lines));
}

void tst_CommonParameters::randomEngineTellsNothing()
{
    Rows rows(1);
    rows.mask(0, "person.full_name", {{"engine", Value("random")}});
    std::string lines;
    for (int i = 0; i < 50; ++i)
        lines += "Anna Meier\n";
    const auto fields = fieldsOf(rows(lines));
    QVERIFY(std::set<std::string>(fields.begin(), fields.end()).size() > 40);
    QVERIFY(rows(lines) != rows(lines));
}

void tst_CommonParameters::uniqueSuffixOnAnyText()
{
    Rows rows(1);
    rows.mask(0, "address.city", {{"unique", Value("suffix")}},
              typeOf(TypeFamily::Text, "varchar", 20));
    std::string lines;
    constexpr int kCount = 100000;
    for (int i = 0; i < kCount; ++i)
        lines += "city" + std::to_string(i) + '\n';
    const auto fields = fieldsOf(rows(lines));
    QCOMPARE(std::set<std::string>(fields.begin(), fields.end()).size(), std::size_t{kCount});
    for (const std::string& field : fields)
        QVERIFY(QString::fromStdString(field).size() <= 20);
}

void tst_CommonParameters::lengthAndCharset()
{
    Rows rows(1);
    rows.mask(0, "constant", {{"value", Value("Łódź-Köln-日本")}, {"charset", Value("ascii")}});
    QCOMPARE(rows("v\n"), std::string("Lodz-Koln-??\n"));
    Rows cut(1);
    cut.mask(0, "constant", {{"value", Value("Łódź")}, {"max_length", Value(2)}});
    QCOMPARE(cut("v\n"), std::string("Łó\n"));
}

void tst_CommonParameters::overflowIsACaseOfOnError()
{
    const ColumnType narrow = typeOf(TypeFamily::Text, "varchar", 3);
    Rows strict(1);
    strict.mask(0, "constant", {{"value", Value("abcd")}, {"on_overflow", Value("fail")}}, narrow);
    const std::string refused = strict("secret\n");
    QVERIFY2(refused.starts_with("error: constant: a result is longer than 3"), refused.c_str());
    QVERIFY(refused.find("secret") == std::string::npos);
    Rows replaced(2);
    replaced.mask(0, "constant",
                  {{"value", Value("abcd")},
                   {"on_overflow", Value("fail")},
                   {"on_error", Value("constant")},
                   {"on_error_value", Value("-")}},
                  narrow);
    auto masker = replaced.make();
    std::string out;
    QVERIFY((*masker)->maskBlock("u\t1\nv\t2\n", out).has_value());
    QCOMPARE(out, std::string("-\t1\n-\t2\n"));
    QCOMPARE((*masker)->replaced().size(), std::size_t{1});
    QCOMPARE((*masker)->replaced()[0].column, std::string("a"));
    QCOMPARE((*masker)->replaced()[0].values, std::int64_t{2});
}

void tst_CommonParameters::recordsAgree()
{
    const Value seed = Value(Value::List{Value("a")});
    for (const char* locale : {"en", "de", "pl"}) {
        Rows rows(9);
        int column = 1;
        for (const char* part : {"first_name", "last_name", "full_name", "gender", "title", "email",
                                 "username", "phone"})
            rows.mask(column++, "person.record",
                      {{"part", Value(part)}, {"seed_columns", seed}, {"locale", Value(locale)}});
        std::string lines;
        for (int i = 0; i < 200; ++i)
            lines += std::to_string(i) + "\tx\tx\tx\tx\tx\tx\tx\tx\n";
        const auto fields = fieldsOf(rows(lines));
        std::set<std::string> titles;
        for (std::size_t row = 0; row < fields.size(); row += 9) {
            const std::string& first = fields[row + 1];
            const std::string& last = fields[row + 2];
            QCOMPARE(fields[row + 3], first + ' ' + last);
            titles.insert(fields[row + 4] + '/' + fields[row + 5]);
            // The address is the login, which is the name without its marks.
            QVERIFY(fields[row + 6].starts_with(fields[row + 7] + '@'));
            const QString plain =
                QString::fromStdString(first).toLower().normalized(QString::NormalizationForm_D);
            QVERIFY(fields[row + 7].front() == plain.front().toLatin1()
                    || plain.front().unicode() > 127);
            QVERIFY(fields[row + 8].starts_with('+'));
        }
        // Two genders, each with its title.
        QCOMPARE(titles.size(), std::size_t{2});
    }
    Rows twice(2);
    twice.mask(1, "person.record",
               {{"part", Value("email")}, {"seed_columns", seed}, {"unique", Value("suffix")}});
    QCOMPARE(twice("7\tx\n7\ty\n"), twice("7\tz\n7\t-\n"));
    Rows born(2);
    born.mask(1, "person.record", {{"part", Value("birth_date")}, {"seed_columns", seed}},
              typeOf(TypeFamily::Date, "date"));
    const auto dates = fieldsOf(born("1\t1999-01-01\n2\t1999-01-01\n"));
    QVERIFY(QDate::fromString(QString::fromStdString(dates[1]), Qt::ISODate).isValid());
    QVERIFY(dates[1] != dates[3]);
}

void tst_CommonParameters::addressesAgree()
{
    const Value seed = Value(Value::List{Value("a")});
    Rows rows(8);
    int column = 1;
    for (const char* part :
         {"city", "postcode", "state_code", "country_code", "latitude", "longitude", "full"})
        rows.mask(column++, "address.record",
                  {{"part", Value(part)}, {"seed_columns", seed}, {"locale", Value("de")}});
    std::string lines;
    for (int i = 0; i < 300; ++i)
        lines += std::to_string(i) + "\tx\tx\tx\tx\tx\tx\tx\n";
    const auto fields = fieldsOf(rows(lines));
    bool berlin = false;
    for (std::size_t row = 0; row < fields.size(); row += 8) {
        QVERIFY(fields[row + 7].find(fields[row + 2] + ' ' + fields[row + 1]) != std::string::npos);
        QCOMPARE(fields[row + 4], std::string("DE"));
        if (fields[row + 1] != "Berlin")
            continue;
        berlin = true;
        QVERIFY(fields[row + 2].starts_with("10"));
        QCOMPARE(fields[row + 2].size(), std::size_t{5});
        QCOMPARE(fields[row + 3], std::string("BE"));
        QVERIFY(std::abs(std::stod(fields[row + 5]) - 52.52) < 0.031);
        QVERIFY(std::abs(std::stod(fields[row + 6]) - 13.405) < 0.031);
    }
    QVERIFY(berlin);
}

void tst_CommonParameters::sameDomainSameResultEverywhere()
{
    const auto one = [](const char* function, Value::Table parameters, const ColumnType& type,
                        const std::string& value) {
        ColumnMask mask;
        mask.rule = {function, std::move(parameters)};
        mask.keyDomain = "customer";
        auto made = makeColumnMasker(mask, type, testKey());
        std::string out;
        if (!made || !(*made)->mask(value, out))
            return std::string("<none>");
        return out;
    };
    const Value::Table domain = {{"key_domain", Value("customer")}};
    const std::string plain = one("person.last_name", domain, kText, "Müller");
    // Another length, in an array, in a document, in a chain.
    QCOMPARE(one("person.last_name", domain, typeOf(TypeFamily::Text, "varchar", 90), "MÜLLER "),
             plain);
    ColumnType array = kText;
    array.arrayDimensions = 1;
    QCOMPARE(one("person.last_name", domain, array, "{Müller}"), '{' + plain + '}');
    const Value operations =
        Value(Value::List{Value(Value::Table{{"op", Value("apply")},
                                             {"path", Value("$.name")},
                                             {"function", Value("person.last_name")},
                                             {"parameters", Value(domain)}})});
    QCOMPARE(one("json.path", {{"operations", operations}}, typeOf(TypeFamily::Json, "jsonb"),
                 R"({"name": "Müller"})"),
             R"({"name": ")" + plain + R"("})");
    QCOMPARE(one("chain", {{"functions", Value(Value::List{entry("person.last_name", domain)})}},
                 kText, "Müller"),
             plain);
    // A shorter column gets the beginning.
    QVERIFY(plain.starts_with(
        one("person.last_name", domain, typeOf(TypeFamily::Text, "varchar", 3), "Müller")));
}

void tst_CommonParameters::programsAnswerBlocks()
{
    // Answers in blocks of its own: everything at once when the empty line comes.
    const QString path = program("brackets", R"(exec python3 -c '
import json, sys
answers = []
for line in sys.stdin:
    if line == "\n":
        sys.stdout.write("".join(answers) + "\n")
        sys.stdout.flush()
        answers = []
    else:
        answers.append(json.dumps("<" + json.loads(line) + ">") + "\n")
'
)");
    Rows rows(2);
    rows.mask(0, "command", {{"command", command(path)}});
    auto masker = rows.make();
    QVERIFY(masker.has_value());
    std::string lines;
    std::string expected;
    for (int i = 0; i < 20000; ++i) {
        lines += "v" + std::to_string(i) + "\t1\n\\N\t2\n";
        expected += "<v" + std::to_string(i) + ">\t1\n\\N\t2\n";
    }
    for (int block = 0; block < 3; ++block) {
        std::string out;
        const auto done = (*masker)->maskBlock(lines, out);
        QVERIFY2(done.has_value(), done ? "" : done.error().detail.english().c_str());
        QVERIFY(out == expected);
    }
    // Inside an array and a chain, too.
    ColumnType array = kText;
    array.arrayDimensions = 1;
    Rows nested(1);
    nested.mask(0, "chain",
                {{"functions", Value(Value::List{entry("command", {{"command", command(path)}})})}},
                array);
    QCOMPARE(nested("{x,NULL,y}\n"), std::string("{<x>,NULL,<y>}\n"));
}

void tst_CommonParameters::programsThatFail_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("message");
    QTest::newRow("ends early") << QByteArray("read x; echo '\"a\"'; exit 0\n")
                                << QStringLiteral("it ended before");
    QTest::newRow("does not answer")
        << QByteArray("exec sleep 60\n") << QStringLiteral("it did not answer for 300");
    QTest::newRow("no JSON") << QByteArray("while read x; do echo $x$x; done\n")
                             << QStringLiteral("something else than a JSON string");
    QTest::newRow("too many lines")
        << QByteArray("while read x; do echo '\"a\"'; echo '\"a\"'; echo '\"a\"'; done\n")
        << QStringLiteral("it ");
}

void tst_CommonParameters::programsThatFail()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, message);
    const QString path = program("failing", script.constData());
    Rows rows(1);
    rows.mask(0, "command",
              {{"command", command(path)}, {"timeout", Value(300)}, {"restarts", Value(1)}});
    const std::string refused = rows("secret1\nsecret2\n");
    QVERIFY2(refused.find(message.toStdString()) != std::string::npos, refused.c_str());
    QVERIFY2(refused.find("secret") == std::string::npos, refused.c_str());
    Rows missing(1);
    missing.mask(0, "command", {{"command", command(QStringLiteral("/no/such/program"))}});
    const std::string started = missing("secret\n");
    QVERIFY2(started.find("cannot be started: No such file") != std::string::npos, started.c_str());
}

void tst_CommonParameters::onErrorDecides()
{
    const QString path = program("broken", "exit 1\n");
    Rows rows(1);
    rows.mask(0, "command",
              {{"command", command(path)}, {"restarts", Value(0)}, {"on_error", Value("null")}});
    auto masker = rows.make();
    std::string out;
    QVERIFY((*masker)->maskBlock("a\nb\n\\N\n", out).has_value());
    QCOMPARE(out, std::string("\\N\n\\N\n\\N\n"));
    QCOMPARE((*masker)->replaced().at(0).values, std::int64_t{2});
    // Ends after each block: started again for the next one.
    const QString once = program(
        "once", "while read x; do [ -n \"$x\" ] || { echo; exit 0; }; echo '\"m\"'; done\n");
    Rows again(1);
    again.mask(0, "command", {{"command", command(once)}});
    auto restarted = again.make();
    for (int block = 0; block < 3; ++block) {
        out.clear();
        const auto done = (*restarted)->maskBlock("a\nb\n", out);
        QVERIFY2(done.has_value(), done ? "" : done.error().detail.english().c_str());
        QCOMPARE(out, std::string("m\nm\n"));
    }
}

void tst_CommonParameters::programsGetNoSecrets()
{
    qputenv("DECANT_KEY", "very secret");
    qputenv("PGPASSWORD", "very secret");
    const QString path = program("environment",
                                 "e=$(env | grep -c secret); while read x; do [ -z \"$x\" ] && "
                                 "echo || echo \"\\\"$e/$#\\\"\"; done\n");
    Rows rows(1);
    rows.mask(0, "command", {{"command", command(path)}});
    QCOMPARE(rows("value\n"), std::string("0/0\n"));
    qunsetenv("DECANT_KEY");
    qunsetenv("PGPASSWORD");
}

void tst_CommonParameters::badRulesAreRefused_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("message");
    QTest::newRow("condition") << "constant" << 0 << "at character 4: a column or a value expected";
    QTest::newRow("column of a condition")
        << "constant" << 1 << "column z of a condition is not copied";
    QTest::newRow("last case") << "conditional" << 2 << "the last case has a condition";
    QTest::newRow("condition in parameters") << "conditional" << 3 << "when cannot stand";
    QTest::newRow("function inside") << "chain" << 4 << "There is no masking function";
    QTest::newRow("conditional inside") << "chain" << 5 << "cannot stand inside";
    QTest::newRow("engine of a permutation") << "encrypt.fpe" << 6 << "no engine changes it";
    QTest::newRow("no program") << "command" << 7 << "at least one word";
    QTest::newRow("unknown key") << "chain" << 8 << "has no key \"fuction\"";
}

void tst_CommonParameters::badRulesAreRefused()
{
    QFETCH(QString, function);
    QFETCH(int, which);
    QFETCH(QString, message);
    const std::vector<Value::Table> parameters = {
        {{"value", Value("x")}, {"when", Value("a =")}},
        {{"value", Value("x")}, {"when", Value("z = 1")}},
        {{"cases", Value(Value::List{entry("set_null", {}, "a = 1")})}},
        {{"cases", Value(Value::List{entry("set_null", {{"when", Value("a = 1")}})})}},
        {{"functions", Value(Value::List{entry("nothing")})}},
        {{"functions",
          Value(Value::List{
              entry("conditional", {{"cases", Value(Value::List{entry("set_null")})}})})}},
        {{"engine", Value("random")}},
        {{"command", Value(Value::List{})}},
        {{"functions", Value(Value::List{Value(Value::Table{{"fuction", Value("email")}})})}},
    };
    Rows rows(1);
    rows.mask(0, function.toLatin1().constData(), parameters[static_cast<std::size_t>(which)]);
    const std::string refused = rows("v\n");
    QVERIFY2(refused.find(message.toStdString()) != std::string::npos, refused.c_str());
}

QTEST_APPLESS_MAIN(tst_CommonParameters)
#include "tst_commonparameters.moc"
