// SPDX-License-Identifier: MIT
#include "model/masking/foreign/foreignrules.h"

#include <QtTest>

#include <algorithm>

using namespace decant;

namespace {

/// "function{name=value, …}", "keep", or "lost" with what is lost.
std::string words(const ForeignRules& read)
{
    std::string text;
    for (const ForeignRule& each : read.rules) {
        const auto* rule = std::get_if<MaskRule>(&each.decision);
        text += each.column + ": " + (rule == nullptr ? "keep" : rule->function);
        for (const auto& [name, value] : rule == nullptr ? Value::Table() : rule->parameters) {
            text += ' ' + name + '=';
            if (const auto* number = value.get<std::int64_t>())
                text += std::to_string(*number);
            else if (const auto* flag = value.get<bool>())
                text += *flag ? "true" : "false";
            else if (const auto* given = value.get<std::string>())
                text += *given;
            else
                text += value.typeName();
        }
        text += '\n';
    }
    for (const ForeignRules::Loss& loss : read.losses)
        text += "lost " + loss.where + ": " + loss.what + '\n';
    return text;
}

std::string greenmask(const char* transformer, Value::Table parameters)
{
    ForeignRules read;
    readGreenmaskTransformer("public.t", transformer, parameters, read);
    return words(read);
}

std::string label(const char* text)
{
    ForeignRules read;
    readAnonLabel("public.t", "c", text, read);
    return words(read);
}

}  // namespace

class tst_ForeignRules : public QObject {
    Q_OBJECT

private slots:
    void greenmaskTransformersBecomeRules();
    void greenmaskLossesAreNamed();
    void anonLabels_data();
    void anonLabels();
};

void tst_ForeignRules::greenmaskTransformersBecomeRules()
{
    QCOMPARE(greenmask("Replace", {{"column", Value("c")}, {"value", Value("x")}}),
             std::string("c: constant value=x\n"));
    QCOMPARE(greenmask("SetNull", {{"column", Value("c")}}), std::string("c: set_null\n"));
    QCOMPARE(greenmask("RandomInt",
                       {{"column", Value("c")},
                        {"min", Value(1)},
                        {"max", Value(9)},
                        {"engine", Value("hash")}}),
             std::string("c: random.int max=9 min=1\n"));
    QCOMPARE(
        greenmask("RandomDate", {{"column", Value("c")}, {"min", Value("1990-01-01 00:00:00")}}),
        std::string("c: random.date min=1990-01-01\n"));
    QCOMPARE(greenmask("Masking", {{"column", Value("c")}, {"type", Value("name")}}),
             std::string("c: partial prefix=1 suffix=0\n"));
    QCOMPARE(
        greenmask("RandomEmail", {{"column", Value("c")}, {"keep_original_domain", Value(true)}}),
        std::string("c: email keep_domain=true\n"));
    QCOMPARE(greenmask("RandomUuid", {{"column", Value("c")}, {"keep_null", Value(false)}}),
             std::string("c: random.uuid nulls=mask\n"));
    const Value people = Value(Value::List{
        Value(Value::Table{{"name", Value("first")}, {"template", Value("{{ .FirstName }}")}}),
        Value(Value::Table{{"name", Value("whole")},
                           {"template", Value("{{ .FirstName }} {{ .LastName }}")}})});
    QCOMPARE(greenmask("RandomPerson", {{"columns", people}}),
             std::string("first: person.first_name\nwhole: person.full_name\n"));
    const Value operations = Value(Value::List{Value(Value::Table{
        {"operation", Value("set")}, {"path", Value("a.0.b")}, {"value", Value("x")}})});
    QCOMPARE(greenmask("Json", {{"column", Value("c")}, {"operations", operations}}),
             std::string("c: json.path operations=list\n"));
}

void tst_ForeignRules::greenmaskLossesAreNamed()
{
    for (const char* name : {"Cmd", "Template", "TemplateRecord", "NoSuchTransformer"}) {
        const std::string read = greenmask(name, {{"column", Value("c")}});
        QVERIFY2(read.starts_with("lost public.t.c ("), read.c_str());
        QVERIFY(read.find(name) != std::string::npos);
    }
    QVERIFY(greenmask("Cmd", {}).starts_with("lost public.t (Cmd)"));
    const std::string parameter =
        greenmask("RandomUuid", {{"column", Value("c")}, {"seed", Value(1)}});
    QVERIFY2(parameter.find("c: random.uuid\n") != std::string::npos
                 && parameter.find("seed") != std::string::npos,
             parameter.c_str());
    const std::string wrong =
        greenmask("RandomInt", {{"column", Value("c")}, {"min", Value("now()")}});
    QVERIFY2(wrong.find("does not take min") != std::string::npos, wrong.c_str());
    const std::string hash = greenmask("Hash", {{"column", Value("c")}, {"salt", Value("s")}});
    QVERIFY2(hash.find("c: hash.hmac\n") != std::string::npos
                 && hash.find("lost") != std::string::npos,
             hash.c_str());
    const Value person =
        Value(Value::List{Value(Value::Table{{"name", Value("x")}, {"template", Value("{{1}}")}})});
    QVERIFY(greenmask("RandomPerson", {{"columns", person}}).starts_with("lost public.t.x"));
    QVERIFY(greenmask("Json", {{"column", Value("c")}}).starts_with("lost public.t.c"));
}

void tst_ForeignRules::anonLabels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("MASKED WITH FUNCTION anon.fake_first_name()", "c: person.first_name\n");
    row("masked with function anon.dummy_last_name_locale('fr_FR')", "c: person.last_name\n");
    row("MASKED WITH FUNCTION anon.random_int_between(1, 50)", "c: random.int max=50 min=1\n");
    row("MASKED WITH FUNCTION anon.random_date_between('2000-01-01'::DATE, '2001-01-01'::DATE)",
        "c: random.date max=2001-01-01 min=2000-01-01\n");
    row("MASKED WITH FUNCTION anon.partial(phone, 2, $$******$$, 2)",
        "c: partial keep_length=false padding=* prefix=2 suffix=2\n");
    row("MASKED WITH FUNCTION anon.partial_email(email)", "c: partial.email\n");
    row("MASKED WITH VALUE NULL", "c: set_null\n");
    row("MASKED WITH VALUE 'it''s'", "c: constant value=it's\n");
    row("MASKED WITH VALUE $$CONFIDENTIAL$$", "c: constant value=CONFIDENTIAL\n");
    row("MASKED WITH VALUE 7", "c: constant value=7\n");
    row("NOT MASKED", "c: keep\n");
    row("MASKED WITH FUNCTION anon.image_blur(photo, 3)",
        "lost public.t.c: There is nothing like image_blur here; decide it by hand.\n");
    row("MASKED WITH FUNCTION left(name, 1) || '.'",
        "lost public.t.c: Its function is an expression that is not carried over: left(name, 1) "
        "|| '.'\n");
    row("MASKED WITH VALUE upper(name)",
        "lost public.t.c: Its value is an expression: "
        "upper(name)\n");
    row("TABLESAMPLE BERNOULLI(10)",
        "lost public.t.c: Its label is none that says how it is masked: TABLESAMPLE "
        "BERNOULLI(10)\n");
    row("MASKED WITH FUNCTION anon.partial(a, n, '*', 1)",
        "lost public.t.c: Its partial() has arguments that are no constants.\n");
}

void tst_ForeignRules::anonLabels()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(label(text.toUtf8().constData())), expected);
}

QTEST_APPLESS_MAIN(tst_ForeignRules)
#include "tst_foreignrules.moc"
