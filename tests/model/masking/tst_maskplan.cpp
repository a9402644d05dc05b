// SPDX-License-Identifier: MIT
#include "model/detect/advice.h"
#include "model/masking/columndefault.h"
#include "model/masking/functioncatalogue.h"
#include "model/masking/jsonpath.h"
#include "model/masking/maskplan.h"

#include <QtTest>

#include <algorithm>

using namespace decant;

namespace {

Column column(const char* name, TypeFamily family, const char* base, bool notNull = false)
{
    Column c;
    c.name = name;
    c.type.family = family;
    c.type.base = base;
    c.type.name = base;
    c.notNull = notNull;
    return c;
}

Table table(const char* name, std::vector<Column> columns)
{
    Table t;
    t.name = {"public", name};
    t.columns = std::move(columns);
    return t;
}

Relation relation(const char* from, std::vector<std::string> columns, const char* to,
                  std::vector<std::string> referenced)
{
    Relation r;
    r.name = std::string(from) + "_fk";
    r.table = {"public", from};
    r.columns = std::move(columns);
    r.referencedTable = {"public", to};
    r.referencedColumns = std::move(referenced);
    return r;
}

Catalog catalog(std::vector<Table> tables, std::vector<Relation> relations = {})
{
    Catalog c;
    c.tables = std::move(tables);
    std::sort(c.tables.begin(), c.tables.end(),
              [](const Table& a, const Table& b) { return a.name < b.name; });
    c.relations = std::move(relations);
    return c;
}

MaskRule rule(const char* function, Value::Table parameters = {})
{
    return {function, std::move(parameters)};
}

bool has(const MaskPlan& plan, std::string_view id, std::string_view column = {})
{
    return std::any_of(plan.problems.begin(), plan.problems.end(), [&](const Problem& p) {
        return p.id == id && (column.empty() || p.column == column);
    });
}

const ColumnMask* maskOf(const MaskPlan& plan, const char* name, int column)
{
    const TableMask* mask = plan.table({"public", name});
    for (const ColumnMask& each : mask == nullptr ? std::vector<ColumnMask>() : mask->columns) {
        if (each.column == column)
            return &*std::find(mask->columns.begin(), mask->columns.end(), each);
    }
    return nullptr;
}

}  // namespace

class tst_MaskPlan : public QObject {
    Q_OBJECT

private slots:
    void undecidedColumnsSayWhatTheyLookLike();
    void rulesFollowCompositeKeysAndChains();
    void selfAndCyclicKeysEnd();
    void conflictOnAForeignKeyIsReported();
    void childrenFollowTheirParent();
    void brokenGuaranteesAreReported();
    void capacityIsReckonedWithRows();
    void labelsAndChecks();
    void rulesThatLookAtTheRow();
    void fixedDefaults_data();
    void fixedDefaults();
    void setDefault();
    void conditionsAndUniqueKeys();
    void rulesThatStayBehind();
    void exclusionConstraints();
    void keysNobodyCanJudge();
    void parametersAreChecked();
    void staleDecisionsAreWarnings();
    void catalogueIsSortedAndComplete();
    void jsonPaths();
};

void tst_MaskPlan::undecidedColumnsSayWhatTheyLookLike()
{
    const Catalog c = catalog({table("users", {column("email", TypeFamily::Text, "text")})});
    MaskPlan plan = planMasking({}, c, "shop");
    QCOMPARE(plan.problems.size(), std::size_t{1});
    QVERIFY(plan.problems[0].text.english().find("e-mail") == std::string::npos);
    adviseUndecided(plan.problems, c);
    QCOMPARE(plan.problems[0].id, std::string("undecided-column"));
    QCOMPARE(plan.problems[0].service, std::string("shop"));
    QVERIFY(plan.problems[0].text.english().find("e-mail") != std::string::npos);
    QVERIFY(plan.problems[0].advice.english().find("email") != std::string::npos);
}

void tst_MaskPlan::rulesFollowCompositeKeysAndChains()
{
    const Catalog c = catalog(
        {table("a",
               {column("x", TypeFamily::Integer, "int4"), column("y", TypeFamily::Text, "text")}),
         table("b",
               {column("ax", TypeFamily::Integer, "int8"), column("ay", TypeFamily::Text, "text")}),
         table("c", {column("bx", TypeFamily::Integer, "int4")})},
        {relation("b", {"ax", "ay"}, "a", {"x", "y"}), relation("c", {"bx"}, "b", {"ax"})});
    MaskSpec spec;
    spec.set("public.a", "x", rule("permute.int"));
    spec.set("public.a", "y", rule("hash.hmac"));
    const MaskPlan plan = planMasking(spec, c, "s");
    QVERIFY2(plan.problems.empty(),
             plan.problems.empty() ? "" : plan.problems[0].text.english().c_str());
    const ColumnMask* chained = maskOf(plan, "c", 0);
    QVERIFY(chained != nullptr);
    QCOMPARE(chained->rule.function, std::string("permute.int"));
    QCOMPARE(chained->inheritedFrom, std::string("public.a.x"));
    QCOMPARE(chained->originType->base, std::string("int4"));
    QCOMPARE(maskOf(plan, "b", 1)->rule.function, std::string("hash.hmac"));
    QVERIFY(plan.fingerprintText() == planMasking(spec, c, "other").fingerprintText());
}

void tst_MaskPlan::selfAndCyclicKeysEnd()
{
    const Catalog c =
        catalog({table("a",
                       {column("id", TypeFamily::Integer, "int4"),
                        column("parent", TypeFamily::Integer, "int4"),
                        column("b", TypeFamily::Integer, "int4")}),
                 table("b", {column("a", TypeFamily::Integer, "int4")})},
                {relation("a", {"parent"}, "a", {"id"}), relation("a", {"b"}, "b", {"a"}),
                 relation("b", {"a"}, "a", {"id"})});
    MaskSpec spec;
    spec.set("public.a", "id", rule("permute.int"));
    const MaskPlan plan = planMasking(spec, c, "s");
    QVERIFY(plan.problems.empty());
    for (int i = 0; i < 3; ++i)
        QVERIFY(maskOf(plan, "a", i) != nullptr);
}

void tst_MaskPlan::conflictOnAForeignKeyIsReported()
{
    const Catalog c = catalog({table("a", {column("id", TypeFamily::Integer, "int4")}),
                               table("b", {column("a", TypeFamily::Integer, "int4")})},
                              {relation("b", {"a"}, "a", {"id"})});
    MaskSpec spec;
    spec.set("public.a", "id", rule("permute.int"));
    spec.set("public.b", "a", Keep{"because"});
    QVERIFY(has(planMasking(spec, c, "s"), "foreign-key-conflict", "a"));
}

void tst_MaskPlan::childrenFollowTheirParent()
{
    Table parent = table("p", {column("v", TypeFamily::Text, "text")});
    parent.kind = TableKind::Partitioned;
    Table child = table("p1", {column("v", TypeFamily::Text, "text")});
    child.partitionOf = "public.p";
    const Catalog c = catalog({parent, child});
    MaskSpec spec;
    spec.set("public.p", "v", rule("person.last_name"));
    const MaskPlan plan = planMasking(spec, c, "s");
    QVERIFY(plan.problems.empty());
    QCOMPARE(maskOf(plan, "p1", 0)->inheritedFrom, std::string("public.p.v"));
    QCOMPARE(planMasking({}, c, "s").problems.size(), std::size_t{1});
}

void tst_MaskPlan::brokenGuaranteesAreReported()
{
    Table t = table(
        "t",
        {column("a", TypeFamily::Text, "text", true), column("b", TypeFamily::Text, "varchar"),
         column("c", TypeFamily::Integer, "int4"), column("d", TypeFamily::Date, "date"),
         column("e", TypeFamily::Text, "text"), column("g", TypeFamily::Text, "text")});
    t.columns[1].type.maxLength = 10;
    t.columns[5].generated = Generated::Stored;
    t.keys.push_back({"t_e", {"e"}, false, false});
    t.partitionKeyColumns = {"d"};
    MaskSpec spec;
    spec.set("public.t", "a", rule("set_null"));
    spec.set("public.t", "b", rule("email"));
    spec.set("public.t", "c", rule("person.last_name"));
    spec.set("public.t", "d", rule("random.date"));
    spec.set("public.t", "e", rule("email"));
    spec.set("public.t", "g", rule("email"));
    const MaskPlan plan = planMasking(spec, catalog({t}), "s");
    QVERIFY(has(plan, "not-null-violated", "a"));
    QVERIFY(has(plan, "length-too-short", "b"));
    QVERIFY(has(plan, "type-not-allowed", "c"));
    QVERIFY(has(plan, "partition-key-masked", "d"));
    QVERIFY(has(plan, "unique-not-guaranteed", "e"));
    QVERIFY(has(plan, "generated-column", "g"));
    QCOMPARE(plan.problems.size(), std::size_t{6});
    spec.set("public.t", "e", rule("email", {{"unique", Value("suffix")}}));
    QVERIFY(!has(planMasking(spec, catalog({t}), "s"), "unique-not-guaranteed"));
}

void tst_MaskPlan::capacityIsReckonedWithRows()
{
    const auto refused = [](Column masked, const MaskRule& chosen, std::int64_t rows) {
        Table t = table("t", {std::move(masked)});
        t.keys.push_back({"t_v", {"v"}, false, false});
        t.rowEstimate = rows;
        MaskSpec spec;
        spec.set("public.t", "v", chosen);
        return has(planMasking(spec, catalog({t}), "s"), "unique-not-guaranteed", "v");
    };
    Column narrow = column("v", TypeFamily::Text, "varchar");
    narrow.type.maxLength = 24;
    const Column wide = column("v", TypeFamily::Text, "text");
    const MaskRule email = rule("email", {{"unique", Value("suffix")}});
    QVERIFY(!refused(wide, email, 1000000));
    QVERIFY(!refused(narrow, email, 1000000));  // 12 letters are left
    narrow.type.maxLength = 20;
    QVERIFY(refused(narrow, email, 1000000));
    QVERIFY(refused(narrow, email, -1));
    QVERIFY(!refused(narrow, email, 100));
    QVERIFY(refused(wide, rule("hash.hmac", {{"max_length", Value(8)}}), 100000));
    QVERIFY(!refused(wide, rule("hash.hmac"), 100000000));
    QVERIFY(!refused(wide, rule("finance.iban", {{"keep_bank", Value(8)}}), 100000));
    QVERIFY(!refused(wide, rule("finance.card_number", {{"keep_bin", Value(6)}}), 100000));
    QVERIFY(refused(
        wide, rule("finance.card_number", {{"keep_bin", Value(8)}, {"keep_last4", Value(true)}}),
        100000));
    Column decimal = column("v", TypeFamily::Numeric, "numeric");
    decimal.type.scale = 2;
    QVERIFY(refused(decimal, rule("permute.int"), 10));
}

void tst_MaskPlan::labelsAndChecks()
{
    Table t =
        table("t",
              {column("mood", TypeFamily::Enum, "mood"), column("mail", TypeFamily::Text, "text"),
               column("age", TypeFamily::Integer, "int4")});
    t.columns[0].type.enumLabels = {"fine", "sad"};
    t.columns[1].type.domain = "public.address";
    t.columns[1].type.domainChecks = {"VALUE ~ '@'"};
    t.checks.push_back({"adult", "(age >= 18)", {"age"}});
    MaskSpec spec;
    spec.set("public.t", "mood", rule("constant", {{"value", Value("happy")}}));
    spec.set("public.t", "mail", rule("email"));
    spec.set("public.t", "age", rule("random.int"));
    MaskPlan plan = planMasking(spec, catalog({t}), "s");
    QVERIFY(has(plan, "bad-parameter", "mood"));
    QVERIFY(has(plan, "check-not-evaluated", "mail"));
    QVERIFY(has(plan, "check-not-evaluated", "age"));
    for (const Problem& problem : plan.problems) {
        if (problem.id == "check-not-evaluated")
            QCOMPARE(problem.severity, Severity::Warning);
        if (problem.column == "age")
            QVERIFY(problem.text.english().find("adult") != std::string::npos);
    }
    spec.set("public.t", "mood", rule("constant", {{"value", Value("sad")}}));
    spec.set("public.t", "age", rule("set_null"));
    plan = planMasking(spec, catalog({t}), "s");
    QVERIFY(!has(plan, "bad-parameter"));
    QVERIFY(!has(plan, "check-not-evaluated", "age"));
    spec.set("public.t", "mood", rule("scramble.characters"));
    QVERIFY(has(planMasking(spec, catalog({t}), "s"), "type-not-allowed", "mood"));
}

void tst_MaskPlan::fixedDefaults_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("value");  // null: none that is fixed
    QTest::addColumn<bool>("computed");
    const auto fixed = [](const char* expression, const char* value) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(value)
                                  << false;
    };
    const auto other = [](const char* expression, bool computed) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString() << computed;
    };
    fixed("'new'::text", "new");
    fixed("'it''s'::character varying", "it's");
    fixed("''", "");
    fixed("'{}'::text[]", "{}");
    fixed("'sad'::shop.\"mood\"", "sad");
    fixed("'10:00:00'::time(3) without time zone", "10:00:00");
    fixed("0", "0");
    fixed("-1.50", "-1.50");
    fixed("(0)::numeric(10,2)", "0");
    fixed("'-1'::integer", "-1");
    fixed("true", "t");
    fixed("false", "f");
    other("", false);
    other("NULL::text", false);
    other("now()", true);
    other("nextval('t_id_seq'::regclass)", true);
    other("'a'::text || 'b'::text", true);
    other("('now'::text)::date", true);
    other("'t'::boolean AND false", true);
    other("1 + 1", true);
    other("'open", true);
    other("(1 + 1)", true);
    other("-", true);
    other(".", true);
    other("'a'::varchar(x", true);
    other("'a'::varchar(x)", true);
}

void tst_MaskPlan::fixedDefaults()
{
    QFETCH(const QString, expression);
    QFETCH(const QString, value);
    QFETCH(const bool, computed);
    Column c = column("v", TypeFamily::Text, "text");
    c.defaultExpression = expression.toStdString();
    const auto found = fixedDefault(c.defaultExpression);
    QCOMPARE(found.has_value(), !value.isNull());
    QCOMPARE(QString::fromStdString(found.value_or("")), value);
    QCOMPARE(computesDefault(c), computed);
}

void tst_MaskPlan::setDefault()
{
    const auto planOf = [](Column masked, const MaskRule& chosen) {
        MaskSpec spec;
        spec.set("public.t", "v", chosen);
        return planMasking(spec, catalog({table("t", {std::move(masked)})}), "s");
    };
    const auto fallbackOf = [](const MaskPlan& plan) {
        return plan.tables.at(0).columns.at(0).rule.parameters.at("fallback");
    };
    Column c = column("v", TypeFamily::Text, "text", true);
    const MaskRule plain = rule("set_default");
    const MaskRule safe = rule("set_default", {{"fallback", Value("none")}});
    // Without a default the database would put NULL.
    QVERIFY(has(planOf(c, plain), "not-null-violated", "v"));
    QVERIFY(planOf(c, safe).problems.empty());
    c.defaultExpression = "'new'::text";
    MaskPlan plan = planOf(c, plain);
    QVERIFY(plan.problems.empty());
    QCOMPARE(fallbackOf(plan), Value("new"));
    QCOMPARE(fallbackOf(planOf(c, safe)), Value("new"));
    c.defaultExpression = "now()";
    c.notNull = false;
    QVERIFY(has(planOf(c, plain), "bad-parameter", "v"));
    plan = planOf(c, safe);
    QVERIFY(plan.problems.empty());
    QCOMPARE(fallbackOf(plan), Value("none"));
    c.defaultExpression.clear();
    QVERIFY(planOf(c, plain).problems.empty());
    c.type.family = TypeFamily::Enum;
    c.type.enumLabels = {"fine"};
    QVERIFY(has(planOf(c, safe), "bad-parameter", "v"));
    const Value inner(Value::List{Value(Value::Table{{"function", Value("set_default")}})});
    c.type.family = TypeFamily::Text;
    QVERIFY(has(planOf(c, rule("chain", {{"functions", inner}})), "bad-parameter", "v"));
    QVERIFY(has(planOf(c, rule("conditional", {{"cases", inner}})), "bad-parameter", "v"));
    c.type.arrayDimensions = 1;
    QVERIFY(has(planOf(c, rule("array.each", {{"function", Value("set_default")}})),
                "bad-parameter", "v"));
}

void tst_MaskPlan::rulesThatLookAtTheRow()
{
    Table t = table(
        "t",
        {column("id", TypeFamily::Integer, "int4"), column("a", TypeFamily::Text, "text"),
         column("land", TypeFamily::Text, "text"), column("sum", TypeFamily::Integer, "int4")});
    t.columns[3].generated = Generated::Stored;
    const auto problemsOf = [&](const MaskRule& chosen, std::vector<Relation> relations = {}) {
        MaskSpec spec;
        spec.set("public.t", "id", Keep{"a number of ours"});
        spec.set("public.t", "land", Keep{"no person"});
        spec.set("public.t", "a", chosen);
        return planMasking(spec, catalog({t}, std::move(relations)), "s");
    };
    QVERIFY(problemsOf(rule("email", {{"when", Value("land = 'DE'")}})).problems.empty());
    MaskPlan plan = problemsOf(rule("email", {{"when", Value("lnad = 'DE'")}}));
    QVERIFY(has(plan, "bad-parameter", "a"));
    QVERIFY(plan.problems[0].advice.english().find("land") != std::string::npos);
    plan = problemsOf(rule("email", {{"when", Value("land =")}}));
    QVERIFY(plan.problems[0].text.english().find("at character 7") != std::string::npos);
    QVERIFY(has(problemsOf(rule("email", {{"when", Value("sum > 1")}})), "bad-parameter", "a"));
    const Value seed = Value(Value::List{Value("id")});
    QVERIFY(has(problemsOf(rule("person.record", {{"part", Value("email")}})), "bad-parameter"));
    QVERIFY(problemsOf(rule("person.record", {{"part", Value("email")}, {"seed_columns", seed}}))
                .problems.empty());
    // What refers to the column could not follow.
    const Relation own = relation("t", {"land"}, "t", {"a"});
    for (const Value::Table& parameters :
         {Value::Table{{"when", Value("id = 1")}}, Value::Table{{"engine", Value("random")}},
          Value::Table{{"nulls", Value("generate")}}, Value::Table{{"seed_columns", seed}}})
        QVERIFY(has(problemsOf(rule("person.last_name", parameters), {own}), "bad-parameter", "a"));
    t.columns[1].notNull = true;
    QVERIFY(
        has(problemsOf(rule("email", {{"on_error", Value("null")}})), "not-null-violated", "a"));
    const Value cases = Value(Value::List{
        Value(Value::Table{{"when", Value("land = 'DE'")}, {"function", Value("set_null")}}),
        Value(Value::Table{{"function", Value("email")}})});
    QVERIFY(has(problemsOf(rule("conditional", {{"cases", cases}})), "not-null-violated", "a"));
    QVERIFY(
        has(problemsOf(rule("permute.int", {{"unique", Value("suffix")}})), "bad-parameter", "a")
        == false);
}

void tst_MaskPlan::conditionsAndUniqueKeys()
{
    const auto refused = [](const MaskRule& chosen) {
        Table t = table(
            "t", {column("v", TypeFamily::Text, "text"), column("w", TypeFamily::Text, "text")});
        t.keys.push_back({"t_v", {"v"}, false, false});
        t.rowEstimate = 1000;
        MaskSpec spec;
        spec.set("public.t", "w", Keep{"no person"});
        spec.set("public.t", "v", chosen);
        return has(planMasking(spec, catalog({t}), "s"), "unique-not-guaranteed", "v");
    };
    const Value when("w = '1'");
    QVERIFY(!refused(rule("encrypt.fpe")));
    // A permuted value can be one that another row keeps.
    QVERIFY(refused(rule("encrypt.fpe", {{"when", when}})));
    QVERIFY(!refused(rule("hash.hmac", {{"when", when}})));
    QVERIFY(!refused(rule("set_null", {{"when", when}})));
    QVERIFY(refused(rule("address.city")));
    QVERIFY(!refused(rule("address.city", {{"unique", Value("suffix")}})));
    const auto chain = [](const char* first, const char* second) {
        return rule("chain",
                    {{"functions",
                      Value(Value::List{Value(Value::Table{{"function", Value(first)}}),
                                        Value(Value::Table{{"function", Value(second)}})})}});
    };
    QVERIFY(!refused(chain("encrypt.fpe", "hash.hmac")));
    QVERIFY(refused(chain("encrypt.fpe", "partial")));
    QVERIFY(refused(rule("hash.hmac", {{"on_error", Value("constant")}})));
}

void tst_MaskPlan::rulesThatStayBehind()
{
    const Catalog c = catalog({table("a", {column("id", TypeFamily::Text, "text")}),
                               table("b", {column("a_id", TypeFamily::Text, "text")})},
                              {relation("b", {"a_id"}, "a", {"id"})});
    MaskSpec spec;
    spec.set("public.a", "id", rule("hash.hmac"));
    QVERIFY(maskOf(planMasking(spec, c, "s"), "b", 0) != nullptr);
    spec.set("public.a", "id", rule("hash.hmac", {{"propagate", Value(false)}}));
    const MaskPlan plan = planMasking(spec, c, "s");
    QVERIFY(maskOf(plan, "b", 0) == nullptr);
    QVERIFY(has(plan, "undecided-column", "a_id"));
}

void tst_MaskPlan::exclusionConstraints()
{
    Table t = table(
        "t", {column("room", TypeFamily::Text, "text"), column("roomy", TypeFamily::Text, "text")});
    t.exclusions = {"EXCLUDE USING gist (room WITH =, during WITH &&)"};
    MaskSpec spec;
    spec.set("public.t", "room", rule("hash.hmac"));
    spec.set("public.t", "roomy", rule("hash.hmac"));
    MaskPlan plan = planMasking(spec, catalog({t}), "s");
    QVERIFY(has(plan, "exclusion-not-guaranteed", "room"));
    QVERIFY(!has(plan, "exclusion-not-guaranteed", "roomy"));
    spec.set("public.t", "room", rule("set_null"));
    QVERIFY(planMasking(spec, catalog({t}), "s").problems.empty());
}

void tst_MaskPlan::keysNobodyCanJudge()
{
    Table t = table("t", {column("mail", TypeFamily::Text, "text")});
    t.keys.push_back({"t_lower", {}, false, false});
    MaskSpec spec;
    spec.set("public.t", "mail", Keep{"public"});
    QVERIFY(planMasking(spec, catalog({t}), "s").problems.empty());
    spec.set("public.t", "mail", rule("email"));
    const MaskPlan plan = planMasking(spec, catalog({t}), "s");
    QCOMPARE(plan.problems.size(), std::size_t{1});
    QCOMPARE(plan.problems[0].id, std::string("unique-index-not-evaluated"));
    QCOMPARE(plan.problems[0].severity, Severity::Warning);
    QVERIFY(plan.problems[0].text.english().find("t_lower") != std::string::npos);
}

void tst_MaskPlan::parametersAreChecked()
{
    const Catalog c = catalog(
        {table("t",
               {column("a", TypeFamily::Text, "text"), column("b", TypeFamily::Text, "text"),
                column("c", TypeFamily::Text, "text"), column("d", TypeFamily::Text, "text"),
                column("e", TypeFamily::Text, "text"), column("f", TypeFamily::Text, "text")})});
    MaskSpec spec;
    spec.set("public.t", "a", rule("emial"));
    spec.set("public.t", "b", rule("email", {{"keep_domian", Value(true)}}));
    spec.set("public.t", "c", rule("partial", {{"prefix", Value(-1)}}));
    spec.set("public.t", "d", Keep{" "});
    spec.set("public.t", "e", rule("redact.text"));
    spec.set("public.t", "f", rule("redact.text", {{"search", Value(Value::List{Value("")})}}));
    const MaskPlan plan = planMasking(spec, c, "s");
    QVERIFY(has(plan, "unknown-function", "a"));
    QVERIFY(has(plan, "unknown-parameter", "b"));
    QVERIFY(has(plan, "bad-parameter", "c"));
    QVERIFY(has(plan, "keep-without-reason", "d"));
    QVERIFY(has(plan, "bad-parameter", "e"));
    QVERIFY(has(plan, "bad-parameter", "f"));
    QVERIFY(plan.problems[0].advice.english().find("email") != std::string::npos);
    QVERIFY(plan.problems[1].advice.english().find("keep_domain") != std::string::npos);
}

void tst_MaskPlan::staleDecisionsAreWarnings()
{
    const Catalog c = catalog({table("users", {column("a", TypeFamily::Text, "text")})});
    MaskSpec spec;
    spec.set("public.users", "a", Keep{"yes"});
    spec.set("public.users", "b", Keep{"yes"});
    spec.set("public.user", "a", Keep{"yes"});
    const MaskPlan plan = planMasking(spec, c, "s");
    QVERIFY(has(plan, "unknown-column", "b"));
    QVERIFY(has(plan, "unknown-table"));
    QVERIFY(std::all_of(plan.problems.begin(), plan.problems.end(),
                        [](const Problem& p) { return p.severity == Severity::Warning; }));
}

void tst_MaskPlan::catalogueIsSortedAndComplete()
{
    std::string_view before;
    for (const FunctionDescriptor& function : functionCatalogue()) {
        QVERIFY(before < function.name);
        before = function.name;
        QVERIFY(!function.summary.empty() && !function.family.empty());
        QCOMPARE(findFunction(function.name), &function);
        for (const ParameterDescriptor& parameter : function.parameters)
            QVERIFY2(!parameter.help.empty(), std::string(parameter.name).c_str());
    }
}

void tst_MaskPlan::jsonPaths()
{
    QCOMPARE(parseJsonPath("$.a.b[0]['x y'].*[*]")->size(), std::size_t{6});
    QCOMPARE(parseJsonPath("a.0")->at(1).index, 0L);
    for (const char* bad : {"", "$", "a..b", "a[", "a[x]", "a['b]"})
        QVERIFY2(!parseJsonPath(bad), bad);
}

QTEST_APPLESS_MAIN(tst_MaskPlan)
#include "tst_maskplan.moc"
