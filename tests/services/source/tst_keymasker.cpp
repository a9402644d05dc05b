// SPDX-License-Identifier: MIT
#include "model/masking/functioncatalogue.h"
#include "services/masking/columnmasker.h"
#include "services/source/redis/keymasker.h"
#include "tests/services/source/sourcefixture.h"

#include <QTest>

using namespace decant;
using namespace decant::redis;

namespace {

Column textColumn(const std::string& name)
{
    Column column;
    column.name = name;
    column.type.name = column.type.base = "text";
    column.type.family = TypeFamily::Text;
    column.notNull = true;
    return column;
}

Value lines(std::initializer_list<const char*> list)
{
    Value::List values;
    for (const char* each : list)
        values.emplace_back(each);
    return {std::move(values)};
}

/// A shape of keys with one rule.
class Shape {
public:
    Shape(const char* shape, std::vector<std::string> columns)
        : m_shape(*KeyShape::parse(shape))
    {
        m_catalog.engine = "redis";
        Table table;
        table.name = {"0", shape};
        for (const std::string& name : columns)
            table.columns.push_back(textColumn(name));
        m_catalog.tables.push_back(std::move(table));
        for (const std::string& name : columns)
            m_spec.set(m_catalog.tables[0].name.text(), name, Keep{"test"});
    }
    void rule(const char* column, const char* function, Value::Table parameters)
    {
        m_spec.set(m_catalog.tables[0].name.text(), column,
                   MaskRule{function, std::move(parameters)});
    }
    [[nodiscard]] std::string planProblems()
    {
        std::string all;
        for (const Problem& problem : planMasking(m_spec, m_catalog, "test").problems)
            all += problem.text.english() + '\n';
        return all;
    }
    [[nodiscard]] Result<std::unique_ptr<KeyMasker>> masker()
    {
        m_plan = planMasking(m_spec, m_catalog, "test");
        m_request.plan = &m_plan;
        m_request.key = &m_key;
        return KeyMasker::make(m_request, m_catalog.tables[0], m_shape);
    }

private:
    KeyShape m_shape;
    Catalog m_catalog;
    MaskSpec m_spec;
    MaskPlan m_plan;
    MaskKey m_key = *MaskKey::fromHex(std::string(64, 'b'));
    ExtractRequest m_request;
};

KeyValue keyOf(KeyType type, const char* name)
{
    KeyValue key;
    key.type = type;
    key.key = name;
    return key;
}

std::string email(const char* value)
{
    ColumnMask mask;
    mask.rule.function = "email";
    mask.keyDomain = findFunction("email")->keyDomain;
    auto masker =
        makeColumnMasker(mask, textColumn("x").type, *MaskKey::fromHex(std::string(64, 'b')));
    std::string out;
    return masker && (*masker)->mask(value, out) ? out : std::string();
}

}  // namespace

/// The functions that are made for keys and values of Redis.
class tst_KeyMasker : public QObject {
    Q_OBJECT

private slots:
    void fieldsByTheirNames()
    {
        Shape shape("person:{id}", {"key:id", "field", "field:*"});
        shape.rule(
            "field:*", "kv.hash_field",
            {{"fields", lines({"mail*=email", "name=hash.hmac"})}, {"unknown", Value("drop")}});
        QVERIFY2(shape.planProblems().empty(), shape.planProblems().c_str());
        auto masker = shape.masker();
        QVERIFY2(masker.has_value(), masker ? "" : masker.error().detail.english().c_str());
        KeyValue key = keyOf(KeyType::Hash, "person:1");
        key.fields = {{"mail", "anna@web.de"}, {"secret", "x"}, {"mail2", "z@web.de"}};
        const auto kept = (*masker)->mask(key);
        QVERIFY(kept.has_value() && *kept);
        QCOMPARE(key.fields.size(), std::size_t{2});
        QVERIFY(key.fields[0].first == "mail" && key.fields[0].second == email("anna@web.de"));
        QVERIFY(key.fields[1].first == "mail2" && key.fields[1].second == email("z@web.de"));
    }
    void scoresAndMembers()
    {
        Shape shape("top", {"member"});
        shape.rule("member", "kv.members",
                   {{"function", Value("email")}, {"keep_score", Value(false)}});
        auto masker = shape.masker();
        QVERIFY2(masker.has_value(), masker ? "" : masker.error().detail.english().c_str());
        KeyValue key = keyOf(KeyType::SortedSet, "top");
        key.members = {"a@web.de", "b@web.de", "c@web.de", "d@web.de"};
        key.scores = {"12.5", "-3", "12.5", "1e3"};
        QVERIFY((*masker)->mask(key).has_value());
        QCOMPARE(key.scores, (std::vector<std::string>{"2", "1", "2", "3"}));
        QVERIFY(key.members[1] == email("b@web.de"));
    }
    void valuesAreLeftOut()
    {
        Shape shape("cache:{name}", {"key:name", "value"});
        shape.rule("value", "kv.drop", {{"function", Value("email")}, {"pattern", Value("tmp*")}});
        QVERIFY2(shape.planProblems().empty(), shape.planProblems().c_str());
        auto masker = shape.masker();
        QVERIFY(masker.has_value());
        KeyValue key = keyOf(KeyType::String, "cache:x");
        key.value = "tmp file";
        const auto dropped = (*masker)->mask(key);
        QVERIFY(dropped.has_value() && !*dropped);
        key.value = "anna@web.de";
        const auto kept = (*masker)->mask(key);
        QVERIFY(kept.has_value() && *kept && key.value == email("anna@web.de"));
    }
    void whatNeedsRowsIsRefused()
    {
        Shape computed("cache:{name}", {"key:name", "value"});
        computed.rule("value", "sql.expression", {{"expression", Value("1")}});
        QVERIFY(computed.planProblems().find("needs a database") != std::string::npos);
        Shape shape("cache:{name}", {"key:name", "value"});
        shape.rule("value", "email",
                   {{"max_length", Value(Value::Table{{"column", Value("key:name")}})}});
        const auto masker = shape.masker();
        QVERIFY(!masker.has_value());
        QVERIFY(masker.error().detail.english().find("cannot look at other columns")
                != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(tst_KeyMasker)
#include "tst_keymasker.moc"
