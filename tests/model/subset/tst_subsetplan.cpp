// SPDX-License-Identifier: MIT
#include "model/catalog/keygraph.h"
#include "model/subset/skippedtables.h"
#include "model/subset/subsetplan.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace decant;

namespace {

Column column(std::string name, bool notNull = false)
{
    Column c;
    c.name = std::move(name);
    c.type.name = "bigint";
    c.type.base = "int8";
    c.type.family = TypeFamily::Integer;
    c.notNull = notNull;
    return c;
}

Table table(std::string name, std::vector<Column> columns)
{
    Table t;
    t.name = {"public", std::move(name)};
    t.columns = std::move(columns);
    t.keys.push_back({t.name.name + "_pkey", {"id"}, true, false});
    t.rowEstimate = 1000;
    return t;
}

Relation key(const std::string& from, const std::string& column, const std::string& to)
{
    Relation r;
    r.name = from + '_' + column + "_fkey";
    r.table = {"public", from};
    r.columns = {column};
    r.referencedTable = {"public", to};
    r.referencedColumns = {"id"};
    return r;
}

/// customers <- orders <- items -> products, customers -> customers (referrer)
Catalog shop()
{
    Catalog catalog;
    catalog.tables = {
        table("customers", {column("id", true), column("referrer")}),
        table("items", {column("id", true), column("order_id", true), column("product_id", true)}),
        table("log", {column("id", true)}),
        table("orders", {column("id", true), column("customer_id", true)}),
        table("products", {column("id", true)})};
    catalog.relations = {
        key("customers", "referrer", "customers"), key("orders", "customer_id", "customers"),
        key("items", "order_id", "orders"), key("items", "product_id", "products")};
    return catalog;
}

/// The shop with a log in two partitions.
Catalog shopWithPartitions()
{
    Catalog catalog = shop();
    catalog.tables[2].kind = TableKind::Partitioned;
    for (const char* name : {"log_1", "log_2"}) {
        Table part = table(name, {column("id", true)});
        part.partitionOf = "public.log";
        catalog.tables.push_back(part);
    }
    std::sort(catalog.tables.begin(), catalog.tables.end(),
              [](const Table& a, const Table& b) { return a.name < b.name; });
    return catalog;
}

SubsetSpec needed()
{
    SubsetSpec spec;
    spec.tables["*"].mode = RowMode::Needed;
    return spec;
}

const SubsetRelation& relation(const SubsetPlan& plan, std::string_view name)
{
    return *std::find_if(plan.relations.begin(), plan.relations.end(),
                         [&](const SubsetRelation& r) { return r.name == name; });
}

std::vector<std::string> order(const Catalog& catalog, const SubsetPlan& plan)
{
    std::vector<std::string> names;
    for (const SubsetGroup& group : plan.groups) {
        std::string text = std::to_string(group.level) + (group.cycle ? "c" : "");
        for (const std::size_t unit : group.units)
            text += ' ' + catalog.tables[plan.units[unit].table].name.name;
        names.push_back(text);
    }
    return names;
}

using Names = std::vector<std::string>;

}  // namespace

class tst_SubsetPlan : public QObject {
    Q_OBJECT
private slots:
    void everythingIsPlain();
    void parentsAlwaysFollow();
    void childrenWhereChosen();
    void whoDecides();
    void partitionsAreOneUnit();
    void problems();
    void missingParents();
    void skippedTables();
    void virtualRelations();
    void explanation();
    void componentsAgainstReachability();
    void largeSchemas();
    void patterns();
    void fingerprintSeesEveryField();
};

void tst_SubsetPlan::everythingIsPlain()
{
    const Catalog catalog = shop();
    SubsetSpec spec;
    QVERIFY(planSubset(spec, catalog, "shop").plain());
    spec.tables["public.log"].mode = RowMode::StructureOnly;
    const SubsetPlan plan = planSubset(spec, catalog, "shop");
    QVERIFY(plan.plain());
    QVERIFY(plan.problems.empty());
    QVERIFY(!plan.table(catalog, {"public", "log"})->reached);
    QVERIFY(plan.table(catalog, {"public", "items"})->complete());
}

void tst_SubsetPlan::parentsAlwaysFollow()
{
    const Catalog catalog = shop();
    SubsetSpec spec = needed();
    spec.tables["public.items"] = {RowMode::Newest, {}, 0, 0, 10, "id DESC", {}, {}};
    const SubsetPlan plan = planSubset(spec, catalog, "shop");
    QVERIFY(!plan.plain());
    QVERIFY(plan.error() == nullptr);
    QCOMPARE(order(catalog, plan), (Names{"0 items", "1 orders", "1 products", "2c customers"}));
    QVERIFY(relation(plan, "items_order_id_fkey").toParents);
    QVERIFY(relation(plan, "customers_referrer_fkey").toParents);
    QVERIFY(!relation(plan, "items_order_id_fkey").toChildren);
    QVERIFY(!plan.table(catalog, {"public", "log"})->reached);
}

void tst_SubsetPlan::childrenWhereChosen()
{
    const Catalog catalog = shop();
    SubsetSpec spec = needed();
    spec.tables["public.customers"] = {RowMode::Percent, {}, 1, 0, 0, {}, {}, {}};
    spec.relations["public.orders"]["orders_customer_id_fkey"].children = Children::All;
    auto& items = spec.relations["public.items"]["items_order_id_fkey"];
    items.children = Children::Limit;
    items.limit = 3;
    const SubsetPlan plan = planSubset(spec, catalog, "shop");
    QVERIFY(plan.problems.empty());
    // Children lead back to their parents, so they are read together.
    QCOMPARE(order(catalog, plan), (Names{"0c customers items orders", "1 products"}));
    QVERIFY(relation(plan, "orders_customer_id_fkey").toChildren);
    QCOMPARE(relation(plan, "items_order_id_fkey").limit, 3);
}

void tst_SubsetPlan::whoDecides()
{
    Catalog catalog = shop();
    catalog.tables[2].inherits = {"public.orders"};
    SubsetSpec spec;
    spec.tables["*"].mode = RowMode::Needed;
    spec.tables["public.o*"].mode = RowMode::StructureOnly;
    spec.tables["public.or*"].mode = RowMode::Needed;
    spec.tables["public.customers"].mode = RowMode::All;
    const auto by = [&](const char* name) {
        return decideRows(spec, catalog, *catalog.table({"public", name})).key;
    };
    QCOMPARE(by("customers"), std::string("public.customers"));
    QCOMPARE(by("orders"), std::string("public.or*"));
    QCOMPARE(by("items"), std::string("*"));
    spec.tables["public.orders"].mode = RowMode::StructureOnly;
    QCOMPARE(by("log"), std::string("public.orders"));
    spec.tables.erase("*");
    QCOMPARE(by("items"), std::string());
    QVERIFY(decideRows(spec, catalog, *catalog.table({"public", "items"})).rows == nullptr);
    // Large objects and an extension's own rows are no business of a pattern.
    spec.tables["*"].mode = RowMode::Needed;
    Table objects;
    objects.name = {"pg_catalog", "pg_largeobject"};
    objects.kind = TableKind::LargeObjects;
    QVERIFY(decideRows(spec, catalog, objects).rows == nullptr);
}

void tst_SubsetPlan::partitionsAreOneUnit()
{
    Catalog catalog = shopWithPartitions();
    catalog.tables.push_back(table("note", {column("id", true), column("log_id")}));
    std::sort(catalog.tables.begin(), catalog.tables.end(),
              [](const Table& a, const Table& b) { return a.name < b.name; });
    catalog.relations.push_back(key("note", "log_id", "log"));
    SubsetSpec spec = needed();
    spec.tables["public.note"].mode = RowMode::All;
    spec.tables["public.log_2"].mode = RowMode::StructureOnly;
    const SubsetPlan plan = planSubset(spec, catalog, "shop");
    const SubsetTable* first = plan.table(catalog, {"public", "log_1"});
    const SubsetTable* second = plan.table(catalog, {"public", "log_2"});
    QCOMPARE(first->unit, second->unit);
    QVERIFY(first->reached);
    QVERIFY(!second->reached);
    QCOMPARE(order(catalog, plan), (Names{"0 note", "1 log"}));
    QVERIFY(relation(plan, "note_log_id_fkey").parentsMissing);
    QVERIFY(plan.error() == nullptr);
    QCOMPARE(plan.problems.size(), std::size_t{1});
}

void tst_SubsetPlan::problems()
{
    const Catalog catalog = shop();
    SubsetSpec spec;
    spec.tables["public.nowhere"].mode = RowMode::All;
    spec.tables["sales.*"].mode = RowMode::StructureOnly;
    spec.tables["public.log"] = {RowMode::Needed, {}, 0, 0, 0, {}, {}, {}};
    spec.tables["public.orders"] = {RowMode::All, {}, 0, 0, 0, {}, {}, {"statsu"}};
    spec.relations["public.orders"]["orders_customer_fkey"].children = Children::All;
    spec.relations["public.gone"]["x"].children = Children::All;
    const SubsetPlan plan = planSubset(spec, catalog, "shop");
    const auto found = [&](std::string_view id, std::string_view where, Severity severity) {
        return std::any_of(plan.problems.begin(), plan.problems.end(), [&](const Problem& p) {
            return p.id == id && p.table == where && p.severity == severity && p.service == "shop"
                && !p.text.empty();
        });
    };
    QVERIFY(found("subset-table", "public.nowhere", Severity::Warning));
    QVERIFY(found("subset-pattern", "", Severity::Hint));
    QVERIFY(found("subset-unreached", "public.log", Severity::Hint));
    QVERIFY(found("subset-coverage", "public.orders", Severity::Error));
    QVERIFY(found("subset-relation", "public.orders", Severity::Error));
    QVERIFY(found("subset-relation", "public.gone", Severity::Error));
    QVERIFY(std::any_of(plan.problems.begin(), plan.problems.end(), [](const Problem& p) {
        return p.advice.english() == "Did you mean orders_customer_id_fkey?";
    }));
    QVERIFY(plan.error() != nullptr);
}

void tst_SubsetPlan::missingParents()
{
    const Catalog catalog = shop();
    SubsetSpec spec;
    spec.tables["public.products"].mode = RowMode::StructureOnly;
    const SubsetPlan plan = planSubset(spec, catalog, "shop");
    QVERIFY(plan.error() != nullptr);
    QCOMPARE(plan.error()->id, std::string("subset-missing-parents"));
    QCOMPARE(plan.error()->table, std::string("public.items"));
    QVERIFY(!plan.plain());
    // A key that may be NULL is looked at row by row.
    Catalog loose = catalog;
    loose.tables[1].columns[2].notNull = false;
    const SubsetPlan warned = planSubset(spec, loose, "shop");
    QVERIFY(warned.error() == nullptr);
    QCOMPARE(warned.problems.size(), std::size_t{1});
    QVERIFY(relation(warned, "items_product_id_fkey").parentsMissing);
    // Without rows of the child nothing is missing.
    spec.tables["public.items"].mode = RowMode::StructureOnly;
    QVERIFY(planSubset(spec, catalog, "shop").problems.empty());
}

void tst_SubsetPlan::skippedTables()
{
    const auto idsOf = [](const SubsetPlan& plan) {
        std::set<std::string> ids;
        for (const Problem& problem : plan.problems) {
            if (problem.severity == Severity::Error)
                ids.insert(problem.id + ' ' + problem.table);
        }
        return ids;
    };
    const Catalog catalog = shopWithPartitions();
    SubsetSpec spec;
    spec.tables["public.log"].mode = RowMode::Skip;
    const SubsetPlan plan = planSubset(spec, catalog, "shop");
    QVERIFY(idsOf(plan).empty());
    QVERIFY(plan.plain());
    QVERIFY(plan.table(catalog, {"public", "log_1"})->withoutRows());
    QVERIFY(plan.table(catalog, {"public", "log_1"})->skipped());  // follows its parent
    const std::vector<QualifiedName> skipped = decant::skippedTables(spec, catalog);
    QVERIFY(std::find(skipped.begin(), skipped.end(), QualifiedName{"public", "log_1"})
            != skipped.end());
    Catalog rest = catalog;
    leaveOut(skipped, rest);
    QCOMPARE(rest.tables.size() + skipped.size(), catalog.tables.size());
    QVERIFY(rest.table({"public", "log"}) == nullptr);
    QVERIFY(std::none_of(rest.relations.begin(), rest.relations.end(), [](const Relation& r) {
        return r.table == QualifiedName{"public", "log"};
    }));

    spec.tables["public.orders"].mode = RowMode::Skip;
    QVERIFY(
        idsOf(planSubset(spec, catalog, "shop")).contains("subset-skipped-parent public.items"));
    spec.tables["public.items"].mode = RowMode::Skip;
    QVERIFY(
        !idsOf(planSubset(spec, catalog, "shop")).contains("subset-skipped-parent public.items"));
    SubsetSpec alone;
    alone.tables["public.log_2"].mode = RowMode::Skip;
    QVERIFY(idsOf(planSubset(alone, catalog, "shop"))
                .contains("subset-skipped-partition public.log_2"));
}

void tst_SubsetPlan::virtualRelations()
{
    const Catalog catalog = shop();
    SubsetSpec spec = needed();
    spec.tables["public.log"].mode = RowMode::All;
    RelationSubset about;
    about.columns = {"id"};
    about.when = "kind = 'order'";
    about.references = "public.orders";
    about.referencedColumns = {"id"};
    spec.relations["public.log"]["about"] = about;
    const SubsetPlan plan = planSubset(spec, catalog, "shop");
    QVERIFY(plan.problems.empty());
    QCOMPARE(order(catalog, plan), (Names{"0 log", "1 orders", "2c customers"}));
    QVERIFY(!relation(plan, "about").declared);

    spec.relations["public.log"]["about"].columns = {"idd"};
    QCOMPARE(planSubset(spec, catalog, "shop").error()->column, std::string("idd"));
    spec.relations["public.log"]["about"] = about;
    spec.relations["public.log"]["about"].references = "public.nowhere";
    QVERIFY(planSubset(spec, catalog, "shop").error()->text.english().find("public.nowhere")
            != std::string::npos);
    spec.relations["public.log"].clear();
    about.columns = {"customer_id"};
    spec.relations["public.orders"]["orders_customer_id_fkey"] = about;
    QVERIFY(planSubset(spec, catalog, "shop")
                .error()
                ->text.english()
                .find("has the name of a foreign key")
            != std::string::npos);
}

void tst_SubsetPlan::explanation()
{
    const Catalog catalog = shop();
    SubsetSpec spec = needed();
    spec.tables["public.customers"] = {RowMode::Where, "id = 1", 0, 0, 0, {}, {}, {}};
    spec.relations["public.orders"]["orders_customer_id_fkey"].children = Children::All;
    spec.relations["public.items"]["items_order_id_fkey"].children = Children::All;
    const SubsetPlan plan = planSubset(spec, catalog, "shop");
    const auto unit = [&](const char* name) { return plan.table(catalog, {"public", name})->unit; };
    const auto chain = SubsetReasons(plan).chain(unit("products"));
    QVERIFY(chain);
    QCOMPARE(chain->size(), std::size_t{3});
    QCOMPARE(plan.relations[chain->at(0).relation].name, std::string("orders_customer_id_fkey"));
    QVERIFY(chain->at(0).children);
    QCOMPARE(plan.relations[chain->at(2).relation].name, std::string("items_product_id_fkey"));
    QVERIFY(!chain->at(2).children);
    QVERIFY(SubsetReasons(plan).chain(unit("customers"))->empty());
    QVERIFY(!SubsetReasons(plan).chain(unit("log")));
}

void tst_SubsetPlan::componentsAgainstReachability()
{
    std::mt19937 random(4711);
    for (int round = 0; round < 300; ++round) {
        const std::size_t size = 1 + random() % 9;
        KeyGraph graph(size);
        std::vector<std::vector<bool>> reach(size, std::vector<bool>(size, false));
        for (std::size_t i = random() % (size * 2 + 1); i > 0; --i) {
            const std::size_t from = random() % size;
            const std::size_t to = random() % size;
            graph.addEdge(from, to);
            reach[from][to] = true;
        }
        for (std::size_t k = 0; k < size; ++k)
            for (std::size_t a = 0; a < size; ++a)
                for (std::size_t b = 0; b < size; ++b)
                    reach[a][b] = reach[a][b] || (reach[a][k] && reach[k][b]);
        const auto components = graph.components();
        std::vector<std::size_t> place(size, size);
        for (std::size_t i = 0; i < components.size(); ++i)
            for (const std::size_t node : components[i]) {
                QCOMPARE(place[node], size);
                place[node] = i;
            }
        for (std::size_t a = 0; a < size; ++a)
            for (std::size_t b = 0; b < size; ++b) {
                const bool together = a == b || (reach[a][b] && reach[b][a]);
                QCOMPARE(place[a] == place[b], together);
                QVERIFY(!reach[a][b] || place[a] <= place[b]);
            }
    }
}

void tst_SubsetPlan::largeSchemas()
{
    // 10,000 tables in chains, 5,000 partitions that all carry a key, 500 tables in one cycle.
    Catalog catalog;
    const auto name = [](const char* prefix, int number) {
        std::string digits = std::to_string(number);
        return prefix + std::string(5 - digits.size(), '0') + digits;
    };
    for (int i = 0; i < 10000; ++i)
        catalog.tables.push_back(table(name("t", i), {column("id", true), column("up")}));
    Table root = table("events", {column("id", true), column("up")});
    root.kind = TableKind::Partitioned;
    catalog.tables.push_back(root);
    for (int i = 0; i < 5000; ++i) {
        Table part = table(name("p", i), {column("id", true), column("up")});
        part.partitionOf = "public.events";
        catalog.tables.push_back(part);
        Relation copy = key(part.name.name, "up", "t00000");
        copy.inherited = true;
        catalog.relations.push_back(copy);
    }
    for (int i = 0; i < 500; ++i)
        catalog.tables.push_back(table(name("c", i), {column("id", true), column("up")}));
    std::sort(catalog.tables.begin(), catalog.tables.end(),
              [](const Table& a, const Table& b) { return a.name < b.name; });
    for (int i = 0; i + 1 < 10000; ++i)
        catalog.relations.push_back(key(name("t", i), "up", name("t", i + 1)));
    for (int i = 0; i < 500; ++i)
        catalog.relations.push_back(key(name("c", i), "up", name("c", (i + 1) % 500)));
    catalog.relations.push_back(key("events", "up", "t00000"));
    catalog.relations.push_back(key("t09999", "up", "events"));
    SubsetSpec spec = needed();
    spec.tables["public.events"] = {RowMode::Percent, {}, 1, 0, 0, {}, {}, {}};
    spec.tables["public.c00000"] = {RowMode::Percent, {}, 1, 0, 0, {}, {}, {}};
    QElapsedTimer timer;
    timer.start();
    const SubsetPlan plan = planSubset(spec, catalog, "shop");
    qInfo("15,501 tables planned in %lld ms", timer.elapsed());
    QCOMPARE(plan.groups.size(), std::size_t{2});
    std::multiset<std::size_t> sizes;
    for (const SubsetGroup& group : plan.groups) {
        QVERIFY(group.cycle);
        sizes.insert(group.units.size());
    }
    QCOMPARE(*sizes.begin(), std::size_t{500});
    QCOMPARE(*sizes.rbegin(), std::size_t{10001});
    QCOMPARE(SubsetReasons(plan).chain(plan.table(catalog, {"public", "t09999"})->unit)->size(),
             std::size_t{10000});
}

void tst_SubsetPlan::patterns()
{
    QVERIFY(matchesPattern("*", "public.a"));
    QVERIFY(matchesPattern("public.?", "public.a"));
    QVERIFY(!matchesPattern("public.?", "public.ab"));
    QVERIFY(matchesPattern("*.ev*_2", "x.ev_1_2"));
    QVERIFY(!matchesPattern("*.ev*_2", "x.ev_1_3"));
    QVERIFY(matchesPattern("", ""));
    QVERIFY(isTablePattern("public.a*"));
    QVERIFY(!isTablePattern("public.\"a*\""));
}

void tst_SubsetPlan::fingerprintSeesEveryField()
{
    std::set<std::string> seen{fingerprintText({})};
    const auto differs = [&](auto change) {
        SubsetSpec spec;
        spec.tables["a.b"].mode = RowMode::Percent;
        spec.relations["a.b"]["r"].children = Children::Limit;
        change(spec, spec.tables["a.b"], spec.relations["a.b"]["r"]);
        return seen.insert(fingerprintText(spec)).second;
    };
    using S = SubsetSpec&;
    using T = TableSubset&;
    using R = RelationSubset&;
    QVERIFY(differs([](S, T, R) {}));
    QVERIFY(differs([](S, T t, R) { t.mode = RowMode::Where; }));
    QVERIFY(differs([](S, T t, R) { t.where = "x"; }));
    QVERIFY(differs([](S, T t, R) { t.percent = 2; }));
    QVERIFY(differs([](S, T t, R) { t.percent = 1e-9; }));
    QVERIFY(differs([](S, T t, R) { t.seed = 2; }));
    QVERIFY(differs([](S, T t, R) { t.rows = 2; }));
    QVERIFY(differs([](S, T t, R) { t.order = "x"; }));
    QVERIFY(differs([](S, T t, R) { t.pinned = {"x"}; }));
    QVERIFY(differs([](S, T t, R) { t.coverage = {"x"}; }));
    QVERIFY(differs([](S, T, R r) { r.children = Children::All; }));
    QVERIFY(differs([](S, T, R r) { r.limit = 4; }));
    QVERIFY(differs([](S, T, R r) { r.order = "x"; }));
    QVERIFY(differs([](S, T, R r) { r.columns = {"x"}; }));
    QVERIFY(differs([](S, T, R r) { r.expressions = {"x"}; }));
    QVERIFY(differs([](S, T, R r) { r.list = "x"; }));
    QVERIFY(differs([](S, T, R r) { r.when = "x"; }));
    QVERIFY(differs([](S, T, R r) { r.references = "x"; }));
    QVERIFY(differs([](S, T, R r) { r.referencedColumns = {"x"}; }));
}

QTEST_APPLESS_MAIN(tst_SubsetPlan)
#include "tst_subsetplan.moc"
