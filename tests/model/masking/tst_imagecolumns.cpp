// SPDX-License-Identifier: MIT
#include "model/masking/imagecolumns.h"
#include "model/masking/rowtemplate.h"
#include "model/masking/rulecheck.h"
#include "model/masking/sqlexpression.h"

#include <QtTest>

#include <algorithm>

using namespace decant;

namespace {

Column column(const char* name, TypeFamily family, const char* base, bool notNull = false)
{
    Column made;
    made.name = name;
    made.type.family = family;
    made.type.base = made.type.name = base;
    made.notNull = notNull;
    return made;
}

Relation relation(const char* from, const char* via, const char* to)
{
    return {std::string(from) + '_' + via, {"public", from}, {via}, {"public", to}, {"id"}};
}

/// Customers with orders, and lines of orders.
Catalog shop(const char* engine = "postgres")
{
    Catalog catalog;
    catalog.engine = engine;
    Table customers;
    customers.name = {"public", "customers"};
    customers.columns = {
        column("id", TypeFamily::Integer, "int4", true), column("name", TypeFamily::Text, "text"),
        column("email", TypeFamily::Text, "text"), column("label", TypeFamily::Text, "text", true),
        column("spent", TypeFamily::Numeric, "numeric", true)};
    Table lines;
    lines.name = {"public", "lines"};
    lines.columns = {column("id", TypeFamily::Integer, "int4", true),
                     column("order_id", TypeFamily::Integer, "int4"),
                     column("owner", TypeFamily::Text, "text", true),
                     column("price", TypeFamily::Numeric, "numeric")};
    Table orders;
    orders.name = {"public", "orders"};
    orders.columns = {column("id", TypeFamily::Integer, "int4", true),
                      column("customer_id", TypeFamily::Integer, "int4"),
                      column("customer_name", TypeFamily::Text, "text"),
                      column("number", TypeFamily::Text, "text", true),
                      column("total", TypeFamily::Numeric, "numeric")};
    catalog.tables = {customers, lines, orders};
    catalog.relations = {relation("lines", "order_id", "orders"),
                         relation("orders", "customer_id", "customers")};
    return catalog;
}

MaskRule rule(const char* function, Value::Table parameters)
{
    return {function, std::move(parameters)};
}

MaskSpec everythingKept(const Catalog& catalog)
{
    MaskSpec spec;
    for (const Table& table : catalog.tables) {
        for (const Column& each : table.columns)
            spec.set(table.name.text(), each.name, Keep{"test"});
    }
    return spec;
}

std::string problemsOf(const MaskPlan& plan)
{
    std::string all;
    for (const Problem& problem : plan.problems)
        all += problem.table + '.' + problem.column + ": " + problem.text.english() + ' '
            + problem.advice.english() + '\n';
    return all;
}

/// The plan where one column has a rule and all others are kept.
MaskPlan planWith(const char* table, const char* columnName, MaskRule given,
                  const Catalog& catalog = shop())
{
    MaskSpec spec = everythingKept(catalog);
    spec.set(table, columnName, std::move(given));
    return planMasking(spec, catalog, "shop");
}

std::string parsed(const char* text, SqlDialect dialect = SqlDialect::Postgres)
{
    const auto expression = SqlExpression::parse(text);
    return expression ? expression->sql(dialect) : '!' + expression.error().detail.english();
}

}  // namespace

class tst_ImageColumns : public QObject {
    Q_OBJECT

private slots:
    void templatesAreRead();
    void expressionsAreWrittenAnew_data();
    void expressionsAreWrittenAnew();
    void expressionsCannotReachOut_data();
    void expressionsCannotReachOut();
    void textsAreQuotedForTheirServer();
    void rulesAreChecked_data();
    void rulesAreChecked();
    void planRefuses_data();
    void planRefuses();
    void circlesAreRefused();
    void goodRulesPass();
    void rowsAreComputedWhileTheyAreLoaded();
    void otherTablesComeAfterwards();
};

void tst_ImageColumns::templatesAreRead()
{
    const auto read = RowTemplate::parse("{{{last|lower|slug}-{first|initial}{last}}}");
    QVERIFY(read.has_value());
    QCOMPARE(read->columns(), (std::vector<std::string>{"last", "first"}));
    QCOMPARE(read->parts().size(), std::size_t{4});
    QVERIFY(read->parts()[0].text == "{");
    QCOMPARE(read->parts()[0].forms, (std::vector<TextForm>{TextForm::Lower, TextForm::Slug}));
    QVERIFY(read->parts()[3].text == "}" && read->parts()[3].column == -1);
    for (const char* bad : {"", "no column", "{", "}", "{a", "a}b", "{}", "{a|lowr}", "{|lower}"})
        QVERIFY2(!RowTemplate::parse(bad).has_value(), bad);
    QVERIFY(RowTemplate::parse("{a|lowr}").error().hint.english() == "Did you mean \"lower\"?");
    QVERIFY(RowTemplate::parse("ab{").error().detail.english()
            == "a { is not closed at character 3");
}

void tst_ImageColumns::expressionsAreWrittenAnew_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char* text, const char* sql) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(sql);
    };
    row("a", "(\"a\")");
    row("Lower( \"odd \"\"name\" )", "(lower( \"odd \"\"name\" ))");
    row("'it''s' || a", "('it''s' || \"a\")");
    row("cast(a as character varying(20))", "(CAST( \"a\" AS CHARACTER VARYING( 20 ) ))");
    row("case when a is null then 1.5 else -b end",
        "(CASE WHEN \"a\" IS NULL THEN 1.5 ELSE - \"b\" END)");
    row("extract(year from born)", "(extract( year FROM \"born\" ))");
    row("left(a, 3)", "(left( \"a\" , 3 ))");
    row("x in (1, 2) and not (y <> z)", "(\"x\" IN( 1 , 2 ) AND NOT( \"y\" <> \"z\" ))");
}

void tst_ImageColumns::expressionsAreWrittenAnew()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, sql);
    QCOMPARE(QByteArray::fromStdString(parsed(text.constData())), sql);
}

void tst_ImageColumns::expressionsCannotReachOut_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             "(",
                             ")",
                             "a; DROP TABLE b",
                             "a -- b",
                             "a /* b */",
                             "(SELECT 1)",
                             "select a from b",
                             "pg_read_file('/etc/passwd')",
                             "lo_import('x')",
                             "public.evil(a)",
                             "\"evil\"(a)",
                             "a.b",
                             "$$x$$",
                             "E'\\n'",
                             "'open",
                             "\"open",
                             "\"\"",
                             "a::regclass",
                             "\"evil\"(a)",
                             "\"evil\" (a)",
                             "\"regclass\" 'a'",
                             "cast(a as regclass)",
                             "cast(a as 'x')",
                             "a[1]",
                             "@@version",
                             "@x",
                             "a := 1",
                             "load_file('/etc/passwd')",
                             "1e",
                             "`a`",
                             "#",
                             "\\"}) {
        QTest::addRow("%s", text) << QByteArray(text);
    }
}

void tst_ImageColumns::expressionsCannotReachOut()
{
    QFETCH(QByteArray, text);
    const std::string sql = parsed(text.constData());
    // A lone word is a column, which the table must have.
    const bool onlyColumns = text.toLower().contains("select");
    QVERIFY2(sql.starts_with('!') || onlyColumns, sql.c_str());
    QVERIFY(!sql.starts_with('!') || sql.find("at character") != std::string::npos);
}

void tst_ImageColumns::textsAreQuotedForTheirServer()
{
    QVERIFY(parsed("'a\\''b'", SqlDialect::MariaDb) == "('a\\\\''b')");
    QVERIFY(parsed("'a\\b'", SqlDialect::Postgres).find("E'a\\\\b'") != std::string::npos);
    QVERIFY(parsed("\"a`b\"", SqlDialect::MariaDb) == "(`a``b`)");
}

void tst_ImageColumns::rulesAreChecked_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* function, const char* parameter, const char* text,
                        const char* expected) {
        QTest::addRow("%s %s", function, text)
            << QString::fromLatin1(function) << QString::fromLatin1(parameter)
            << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("sql.expression", "expression", "evil(a)", "not allowed");
    row("derive.expression", "template", "nothing", "no column is named");
    row("sequence.text", "pattern", "C-", "one group of #");
    row("sequence.text", "pattern", "#-#", "one group of #");
    row("json.leaves", "keys", "note=set_default", "set_default cannot stand inside json.leaves");
    row("json.leaves", "keys", "note", "must be written name=function");
    row("json.leaves", "keys", "note=emial", "no masking function");
    row("json.leaves", "keys", "note=sequence.text", "cannot stand inside json.leaves");
    row("array.each", "function", "derive.expression", "cannot stand here");
}

void tst_ImageColumns::rulesAreChecked()
{
    QFETCH(QString, function);
    QFETCH(QString, parameter);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    MaskRule given;
    given.function = function.toStdString();
    Value value(text.toStdString());
    if (parameter == QLatin1String("keys"))
        value = Value(Value::List{value});
    given.parameters[parameter.toStdString()] = value;
    std::string all;
    for (const RuleFault& fault : checkRule(given, nullptr))
        all += fault.text.english() + '\n';
    QVERIFY2(all.find(expected.toStdString()) != std::string::npos, all.c_str());
}

void tst_ImageColumns::planRefuses_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("function");
    QTest::addColumn<QStringList>("parameters");
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* column, const char* function,
                        std::initializer_list<const char*> parameters, const char* engine,
                        const char* expected) {
        QStringList words;
        for (const char* each : parameters)
            words << QLatin1String(each);
        QTest::newRow(name) << QString::fromLatin1(column) << QString::fromLatin1(function) << words
                            << QString::fromLatin1(engine) << QString::fromLatin1(expected);
    };
    row("no such column", "public.customers.name", "sql.expression", {"expression", "emial"},
        "postgres", "Did you mean");
    row("own column", "public.customers.name", "sql.expression", {"expression", "lower(name)"},
        "postgres", "its own column");
    row("no such column in a template", "public.customers.name", "derive.expression",
        {"template", "{nope}"}, "postgres", "does not have");
    row("no database", "public.customers.name", "sql.expression", {"expression", "email"}, "redis",
        "needs a database");
    row("no path", "public.orders.customer_name", "ref.copy_parent",
        {"path", "nothing", "column", "name"}, "postgres", "no foreign key leads");
    row("no column at its end", "public.orders.customer_name", "ref.copy_parent",
        {"path", "customer_id", "column", "nothing"}, "postgres", "has no column");
    row("no relation", "public.customers.spent", "derive.aggregate",
        {"table", "public.lines", "column", "price"}, "postgres", "no foreign key, or more");
    row("referenced key", "public.customers.id", "sequence.id", {}, "postgres",
        "Other tables refer to the column");
    row("groups in MariaDB", "public.orders.number", "sequence.id", {"per", "customer_id"},
        "mariadb", "cannot count per column");
    row("a condition", "public.orders.number", "sequence.id", {"when", "id > 3"}, "postgres",
        "has no effect");
}

void tst_ImageColumns::planRefuses()
{
    QFETCH(QString, column);
    QFETCH(QString, function);
    QFETCH(QStringList, parameters);
    QFETCH(QString, engine);
    QFETCH(QString, expected);
    MaskRule given;
    given.function = function.toStdString();
    for (int i = 0; i + 1 < parameters.size(); i += 2)
        given.parameters[parameters[i].toStdString()] = Value(parameters[i + 1].toStdString());
    const int dot = static_cast<int>(column.lastIndexOf(QLatin1Char('.')));
    const std::string all = problemsOf(planWith(column.left(dot).toStdString().c_str(),
                                                column.mid(dot + 1).toStdString().c_str(), given,
                                                shop(engine.toStdString().c_str())));
    QVERIFY2(all.find(expected.toStdString()) != std::string::npos, all.c_str());
}

void tst_ImageColumns::circlesAreRefused()
{
    const Catalog catalog = shop();
    MaskSpec spec = everythingKept(catalog);
    spec.set("public.customers", "name",
             rule("derive.expression", {{"template", Value("{email}")}}));
    spec.set("public.customers", "email",
             rule("derive.expression", {{"template", Value("{name}")}}));
    QVERIFY(problemsOf(planMasking(spec, catalog, "shop")).find("made from this one")
            != std::string::npos);

    spec = everythingKept(catalog);
    spec.set("public.customers", "label", rule("sql.expression", {{"expression", Value("name")}}));
    spec.set("public.customers", "email", rule("sql.expression", {{"expression", Value("label")}}));
    QVERIFY(problemsOf(planMasking(spec, catalog, "shop")).find("computes later")
            != std::string::npos);

    spec = everythingKept(catalog);
    spec.set("public.customers", "name",
             rule("derive.aggregate",
                  {{"function", Value("min")},
                   {"table", Value("public.orders")},
                   {"column", Value("customer_name")}}));
    spec.set("public.orders", "customer_name",
             rule("ref.copy_parent", {{"path", Value("customer_id")}, {"column", Value("name")}}));
    QVERIFY(problemsOf(planMasking(spec, catalog, "shop")).find("made from this one")
            != std::string::npos);
}

void tst_ImageColumns::goodRulesPass()
{
    const Catalog catalog = shop();
    MaskSpec spec = everythingKept(catalog);
    spec.set("public.customers", "label",
             rule("derive.expression", {{"template", Value("{name|slug}")}}));
    spec.set(
        "public.customers", "spent",
        rule("derive.aggregate", {{"table", Value("public.orders")}, {"column", Value("total")}}));
    spec.set("public.orders", "customer_name",
             rule("ref.copy_parent", {{"path", Value("customer_id")}, {"column", Value("name")}}));
    spec.set("public.orders", "number", rule("sequence.text", {{"pattern", Value("O-####")}}));
    spec.set("public.lines", "owner",
             rule("ref.copy_parent",
                  {{"path", Value("order_id.customer_id")}, {"column", Value("label")}}));
    const MaskPlan plan = planMasking(spec, catalog, "shop");
    QVERIFY2(plan.problems.empty(), problemsOf(plan).c_str());
}

void tst_ImageColumns::rowsAreComputedWhileTheyAreLoaded()
{
    const Catalog catalog = shop();
    const MaskPlan plan =
        planWith("public.orders", "number", rule("sequence.text", {{"pattern", Value("O-###x")}}));
    const Table& orders = *catalog.table({"public", "orders"});
    const std::vector<std::string> columns = {"id", "customer_id", "customer_name", "number"};
    const auto own =
        loadExpressions(orders, plan.table(orders.name), columns, SqlDialect::Postgres);
    QCOMPARE(own.size(), columns.size());
    QVERIFY(own[0].empty() && own[1].empty() && own[2].empty());
    QVERIFY2(own[3].starts_with("concat('O-', repeat('0', 3 - char_length("), own[3].c_str());
    QVERIFY(own[3].ends_with(", 'x')"));
    QVERIFY(own[3].find("row_number() OVER (ORDER BY ctid)") != std::string::npos);
    const auto other =
        loadExpressions(orders, plan.table(orders.name), columns, SqlDialect::MariaDb);
    QVERIFY2(other[3].find("@decant3 := @decant3 + 1") != std::string::npos, other[3].c_str());
    QVERIFY(loadPreparation(orders, plan.table(orders.name), columns) == "SET @decant3 = 0;\n");
    QVERIFY(loadPreparation(orders, nullptr, columns).empty());
    QVERIFY(loadExpressions(orders, nullptr, columns, SqlDialect::Postgres)[3].empty());
    QVERIFY(filledLater(orders, plan.table(orders.name)).empty());
}

void tst_ImageColumns::otherTablesComeAfterwards()
{
    const Catalog catalog = shop();
    MaskSpec spec = everythingKept(catalog);
    // Lines copy what orders copy, so orders come first, whatever their names.
    spec.set(
        "public.lines", "owner",
        rule("ref.copy_parent", {{"path", Value("order_id")}, {"column", Value("customer_name")}}));
    spec.set("public.orders", "customer_name",
             rule("ref.copy_parent", {{"path", Value("customer_id")}, {"column", Value("name")}}));
    const MaskPlan plan = planMasking(spec, catalog, "shop");
    QVERIFY2(plan.problems.empty(), problemsOf(plan).c_str());
    const std::vector<QualifiedName> loaded = {{"public", "lines"}, {"public", "orders"}};
    const std::string sql = imageScript(plan, catalog, loaded, SqlDialect::Postgres);
    const std::size_t orders =
        sql.find("UPDATE ONLY \"public\".\"orders\" AS c SET \"customer_name\" "
                 "= p1.\"name\" FROM \"public\".\"customers\" AS p1 WHERE "
                 "p1.\"id\" = c.\"customer_id\";");
    const std::size_t lines = sql.find("UPDATE ONLY \"public\".\"lines\"");
    QVERIFY2(orders < lines && lines != std::string::npos, sql.c_str());
    QVERIFY(sql.find("ALTER COLUMN \"owner\" SET NOT NULL") > lines);
    const Table& table = *catalog.table({"public", "lines"});
    QCOMPARE(filledLater(table, plan.table(table.name)), (std::vector<std::string>{"owner"}));
    // Tables whose rows do not come along are left alone.
    QVERIFY(imageScript(plan, catalog, std::vector<QualifiedName>{}, SqlDialect::Postgres).empty());
    const std::string maria = imageScript(plan, catalog, loaded, SqlDialect::MariaDb);
    QVERIFY2(maria.find("UPDATE `orders` AS c LEFT JOIN `customers` AS p1 ON p1.`id` = "
                        "c.`customer_id` SET c.`customer_name` = p1.`name`;")
                 != std::string::npos,
             maria.c_str());
}

QTEST_APPLESS_MAIN(tst_ImageColumns)
#include "tst_imagecolumns.moc"
