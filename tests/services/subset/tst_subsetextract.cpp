// SPDX-License-Identifier: MIT
#include "model/subset/subsetestimate.h"
#include "services/pipeline/pipeline.h"
#include "tests/services/source/sourcefixture.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <set>
#include <thread>

using namespace decant;
using namespace decant::test;
namespace fs = std::filesystem;

#define VERIFY_RESULT(result)                                                                      \
    QVERIFY2((result).has_value(),                                                                 \
             (result)                                                                              \
                 ? ""                                                                              \
                 : ((result).error().what + ": " + (result).error().detail.english()).c_str())

namespace {

constexpr const char* kShop = R"sql(
CREATE TYPE state AS ENUM ('new', 'paid', 'lost');
CREATE TABLE customers (id bigint PRIMARY KEY, email text NOT NULL UNIQUE, state state, referrer bigint REFERENCES customers, visits int);
CREATE TABLE products (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint NOT NULL REFERENCES customers, email text NOT NULL REFERENCES customers (email), made date NOT NULL);
CREATE INDEX ON orders (customer_id);
CREATE TABLE items (order_id bigint NOT NULL REFERENCES orders, line int, product_id int NOT NULL REFERENCES products, PRIMARY KEY (order_id, line));
CREATE TABLE events (id bigint, at date NOT NULL, customer_id bigint REFERENCES customers) PARTITION BY RANGE (at);
CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2024-02-01');
CREATE TABLE events_2 (customer_id bigint, at date NOT NULL, id bigint);
ALTER TABLE events ATTACH PARTITION events_2 FOR VALUES FROM ('2024-02-01') TO ('2024-03-01');
CREATE TABLE notes (id int PRIMARY KEY, kind text, target text, tags int[], doc jsonb);
INSERT INTO customers SELECT g, 'c' || g || '@example.org', CASE WHEN g % 100 = 0 THEN NULL WHEN g = 1777 THEN 'lost' ELSE (CASE WHEN g % 3 = 0 THEN 'new' ELSE 'paid' END) END::state, NULLIF(g / 2, 0), g * 7 % 1000 FROM generate_series(1, 2000) g;
INSERT INTO products SELECT g, 'product ' || g FROM generate_series(1, 200) g;
INSERT INTO orders SELECT g, 1 + g % 2000, 'c' || (1 + g % 2000) || '@example.org', date '2024-01-01' + g % 60 FROM generate_series(1, 6000) g;
INSERT INTO items SELECT g, l, 1 + (g * 31 + l * 17) % 200 FROM generate_series(1, 6000) g, generate_series(1, 2) l;
INSERT INTO events SELECT g, date '2024-01-01' + g % 60, CASE WHEN g % 4 > 0 THEN 1 + g % 2000 END FROM generate_series(1, 3000) g;
INSERT INTO notes SELECT g, CASE WHEN g % 2 = 0 THEN 'order' ELSE 'product' END, CASE WHEN g % 2 = 0 THEN g ELSE g % 200 + 1 END::text, ARRAY[g % 200 + 1, 7], jsonb_build_object('customer', g) FROM generate_series(1, 500) g;
ANALYZE;
)sql";

}  // namespace

/// Choices of rows on a small shop: what is taken, what is refused, and that the source is only
/// read.
class tst_SubsetExtract : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void sampleIsRepeatable();
    void pinnedAndCovered();
    void newestOverPartitions();
    void childrenUpToALimit();
    void virtualRelations();
    void maskedKeysStayJoined();
    void refusesMissingParents();
    void leavesTablesOut();
    void refusesToLeaveOutWhatIsUsed();
    void refusesTooManyKeys();
    void refusesWrongSql_data();
    void refusesWrongSql();
    void sourceIsOnlyRead();
    void cancelLeavesNothing();
    void forecastMeetsTheResult();
    void whyRow();
    void countsRows();

private:
    std::unique_ptr<PostgresSandbox> m_server;
    std::string m_password;
    OpenDir m_dir;
    int m_folders = 0;

    [[nodiscard]] Ran sql(const std::string& database, const std::string& text) const
    {
        return m_server->sql(database, text);
    }
    /// What the server counts of writing to the database, temporary files included.
    [[nodiscard]] std::string written() const
    {
        return sql("postgres",
                   "SELECT pg_stat_force_next_flush(); SELECT tup_inserted, tup_updated, "
                   "tup_deleted, temp_files, temp_bytes, deadlocks FROM pg_stat_database WHERE "
                   "datname = 'shop'")
            .output;
    }
    [[nodiscard]] Service service() const
    {
        Service service = serviceFor(*m_server, "shop");
        service.image.compression = "none";
        service.subset.tables["*"].mode = RowMode::Needed;
        return service;
    }
    /// A snapshot folder that is new.
    [[nodiscard]] fs::path folder() { return m_dir.path() / std::to_string(++m_folders); }
    [[nodiscard]] Result<Manifest> take(const Service& service, const fs::path& folder,
                                        RecordingContext& context) const
    {
        return extractPlain(service, m_password, folder, context);
    }
    /// First fields of a table's rows.
    static std::set<std::string> first(const Manifest& manifest, const fs::path& folder,
                                       const std::string& table, int field = 0)
    {
        std::set<std::string> values;
        const SnapshotTable* found = manifest.table({"public", table});
        for (const std::string& file :
             found != nullptr ? found->files : std::vector<std::string>()) {
            std::ifstream in(folder / file);
            for (std::string line; std::getline(in, line);)
                values.insert(QString::fromStdString(line).split(u'\t').at(field).toStdString());
        }
        return values;
    }
};

void tst_SubsetExtract::initTestCase()
{
    std::string problem;
    m_server = PostgresSandbox::start(problem);
    DECANT_REQUIRE(m_server, problem);
    m_password = m_server->password();
    QCOMPARE(sql("postgres", "CREATE DATABASE shop").errors, std::string());
    QCOMPARE(sql("shop", kShop).errors, std::string());
}

void tst_SubsetExtract::sampleIsRepeatable()
{
    RecordingContext context;
    Service service = this->service();
    TableSubset& customers = service.subset.tables["public.customers"];
    customers = {RowMode::Percent, {}, 5, 0, 0, {}, {}, {}};
    service.subset.relations["public.orders"]["orders_customer_id_fkey"].children = Children::All;
    service.subset.relations["public.items"]["items_order_id_fkey"].children = Children::All;
    const fs::path first = folder();
    const auto one = take(service, first, context);
    VERIFY_RESULT(one);
    const std::int64_t taken = one->table({"public", "customers"})->rows;
    QVERIFY2(taken > 100 && taken < 700, std::to_string(taken).c_str());
    QVERIFY(one->table({"public", "orders"})->rows >= 3 * 60);
    service.source.jobs = 4;
    const auto same = take(service, folder(), context);
    VERIFY_RESULT(same);
    QCOMPARE(same->contentHash, one->contentHash);
    customers.seed = 7;
    const auto other = take(service, folder(), context);
    VERIFY_RESULT(other);
    QVERIFY(other->contentHash != one->contentHash);
    // What is left out is said.
    QVERIFY(std::any_of(one->losses.begin(), one->losses.end(), [](const StatedLoss& loss) {
        return loss.object == "rows of public.customers"
            && loss.reason == "the subset takes a part of them: percent";
    }));
    QCOMPARE(restore(*m_server, first, "sample_copy"), std::string());
    QCOMPARE(sql("sample_copy",
                 "SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND convalidated")
                 .output,
             sql("shop", "SELECT count(*) FROM pg_constraint WHERE contype = 'f'").output);
}

void tst_SubsetExtract::pinnedAndCovered()
{
    RecordingContext context;
    Service service = this->service();
    TableSubset& customers = service.subset.tables["public.customers"];
    customers.mode = RowMode::Needed;
    customers.pinned = {"id = 4 -- bug 4711"};
    customers.coverage = {"state", "visits"};
    const fs::path at = folder();
    const auto manifest = take(service, at, context);
    VERIFY_RESULT(manifest);
    const auto ids = first(*manifest, at, "customers");
    QVERIFY(ids.contains("4"));
    QVERIFY(ids.contains("2"));  // who referred 4, and 1 who referred 2
    QVERIFY(ids.contains("1"));
    QVERIFY(ids.contains("1777"));
    const auto states = first(*manifest, at, "customers", 2);
    QCOMPARE(states, (std::set<std::string>{"\\N", "lost", "new", "paid"}));
    const auto visits = first(*manifest, at, "customers", 4);
    QVERIFY(visits.contains("0") && visits.contains("999"));
    QVERIFY2(ids.size() < 60, std::to_string(ids.size()).c_str());
}

void tst_SubsetExtract::newestOverPartitions()
{
    RecordingContext context;
    Service service = this->service();
    service.subset.tables["public.events"] = {RowMode::Newest, {}, 0, 0, 40, "at DESC, id", {}, {}};
    const fs::path at = folder();
    const auto manifest = take(service, at, context);
    VERIFY_RESULT(manifest);
    QCOMPARE(manifest->table({"public", "events_1"})->rows, std::int64_t{0});
    QCOMPARE(manifest->table({"public", "events_2"})->rows, std::int64_t{40});
    const std::string expected = sql("shop",
                                     "SELECT count(DISTINCT id) FROM events WHERE id IN (SELECT id "
                                     "FROM events ORDER BY at DESC, id LIMIT 40)")
                                     .output;
    QCOMPARE(expected, std::string("40\n"));
    QCOMPARE(restore(*m_server, at, "newest_copy"), std::string());
    QCOMPARE(
        sql("newest_copy", "SELECT md5(string_agg(e::text, ',' ORDER BY id)) FROM events e").output,
        sql("shop",
            "SELECT md5(string_agg(e::text, ',' ORDER BY id)) FROM (SELECT * FROM events ORDER BY "
            "at DESC, id LIMIT 40) e")
            .output);

    // A partition's own line counts within it; a partition without rows has none.
    service.subset.tables["public.events_1"] = {RowMode::Newest, {}, 0, 0, 3, "id", {}, {}};
    service.subset.tables["public.events_2"].mode = RowMode::StructureOnly;
    const auto own = take(service, folder(), context);
    VERIFY_RESULT(own);
    QCOMPARE(own->table({"public", "events_1"})->rows, std::int64_t{3});
    QVERIFY(own->table({"public", "events_2"}) == nullptr);
}

void tst_SubsetExtract::childrenUpToALimit()
{
    RecordingContext context;
    Service service = this->service();
    service.subset.tables["public.customers"] = {
        RowMode::Where, "id BETWEEN 11 AND 20", 0, 0, 0, {}, {}, {}};
    auto& orders = service.subset.relations["public.orders"]["orders_customer_id_fkey"];
    orders.children = Children::Limit;
    orders.limit = 2;
    orders.order = "id DESC";
    const fs::path at = folder();
    const auto manifest = take(service, at, context);
    VERIFY_RESULT(manifest);
    std::set<std::string> expected;
    const std::string newest =
        sql("shop",
            "SELECT o.id FROM customers c, LATERAL (SELECT id FROM orders WHERE customer_id = c.id "
            "ORDER BY id DESC LIMIT 2) o WHERE c.id IN (1, 2, 3, 4, 5, 6, 7, 8, 9, 10) OR c.id "
            "BETWEEN 11 AND 20")
            .output;
    for (const QString& id : QString::fromStdString(newest).split(u'\n', Qt::SkipEmptyParts))
        expected.insert(id.toStdString());
    QCOMPARE(first(*manifest, at, "orders"), expected);
}

void tst_SubsetExtract::virtualRelations()
{
    RecordingContext context;
    Service service = this->service();
    service.subset.tables["public.notes"] = {RowMode::Where, "id IN (10, 11)", 0, 0, 0, {}, {}, {}};
    auto& relations = service.subset.relations["public.notes"];
    RelationSubset order;
    order.expressions = {"target::bigint"};
    order.when = "kind = 'order'";
    order.references = "public.orders";
    order.referencedColumns = {"id"};
    relations["order"] = order;
    RelationSubset tags;
    tags.list = "tags";
    tags.references = "public.products";
    tags.referencedColumns = {"id"};
    relations["tags"] = tags;
    RelationSubset customer;
    customer.expressions = {"(doc ->> 'customer')::bigint"};
    customer.references = "public.customers";
    customer.referencedColumns = {"id"};
    relations["customer"] = customer;
    const fs::path at = folder();
    const auto manifest = take(service, at, context);
    VERIFY_RESULT(manifest);
    using Set = std::set<std::string>;
    QCOMPARE(first(*manifest, at, "orders"), (Set{"10"}));
    QCOMPARE(first(*manifest, at, "products"), (Set{"7", "11", "12"}));
    QCOMPARE(first(*manifest, at, "customers"), (Set{"1", "2", "5", "10", "11"}));
}

void tst_SubsetExtract::maskedKeysStayJoined()
{
    RecordingContext context;
    Service service = this->service();
    service.subset.tables["public.customers"] = {RowMode::Where, "id < 30", 0, 0, 0, {}, {}, {}};
    service.subset.relations["public.orders"]["orders_email_fkey"].children = Children::All;
    service.masking.set("public.customers", "email", MaskRule{"email", {}});
    auto source = makeSource(service, m_password);
    const auto catalog = (*source)->introspect(context);
    VERIFY_RESULT(catalog);
    const MaskPlan plan = planMasking(service.masking, *catalog, service.name);
    const auto key = MaskKey::fromHex(std::string(64, 'b'));
    const fs::path at = folder();
    fs::create_directory(at);
    const auto manifest =
        (*source)->extract({&service, &*catalog, &plan, &*key, at, {}, {}, nullptr}, context);
    VERIFY_RESULT(manifest);
    QCOMPARE(manifest->table({"public", "orders"})->rows, std::int64_t{29 * 3});
    const Ran grep = run(QStringLiteral("grep"),
                         {QStringLiteral("-rlE"), QStringLiteral("c[0-9]+@example.org"),
                          QString::fromStdString(at.string())});
    QCOMPARE(grep.output, std::string());
    QCOMPARE(restore(*m_server, at, "masked_copy"), std::string());
    QCOMPARE(sql("masked_copy", "SELECT count(*) FROM orders JOIN customers USING (email)").output,
             std::string("87\n"));
}

void tst_SubsetExtract::refusesMissingParents()
{
    RecordingContext context;
    Service service = serviceFor(*m_server, "shop");
    service.subset.tables["public.customers"].mode = RowMode::StructureOnly;
    service.subset.tables["public.orders"].mode = RowMode::StructureOnly;
    service.subset.tables["public.items"].mode = RowMode::StructureOnly;
    // The key of events may be NULL: only the rows tell.
    const auto found = take(service, folder(), context);
    QVERIFY(!found);
    QVERIFY(found.error().code == Error::Code::InvalidInput);
    QCOMPARE(found.error().what, std::string("public.events.events_customer_id_fkey"));
    QVERIFY(found.error().detail.english().find("public.customers") != std::string::npos);
    service.subset.tables["public.events"] = {
        RowMode::Where, "customer_id IS NULL", 0, 0, 0, {}, {}, {}};
    const auto none = take(service, folder(), context);
    VERIFY_RESULT(none);
    QCOMPARE(none->table({"public", "events_1"})->rows + none->table({"public", "events_2"})->rows,
             std::int64_t{750});
    // A key that is never NULL is refused before anything is read.
    service.subset.tables["public.orders"].mode = RowMode::All;
    const auto planned = take(service, folder(), context);
    QVERIFY(!planned);
    QCOMPARE(planned.error().what, std::string("public.orders"));
    QVERIFY(planned.error().area == Error::Area::Project);
}

void tst_SubsetExtract::leavesTablesOut()
{
    QCOMPARE(sql("postgres", "CREATE DATABASE audited TEMPLATE shop").errors, std::string());
    QCOMPARE(sql("audited", R"sql(
CREATE TABLE "Audit ""log" (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, note serial, at date CHECK (at > '2000-01-01') DEFAULT now(), customer bigint REFERENCES customers);
CREATE INDEX ON "Audit ""log" (at);
CREATE STATISTICS audit_stats ON at, note FROM "Audit ""log";
CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER noted BEFORE INSERT ON "Audit ""log" FOR EACH ROW EXECUTE FUNCTION noted();
ALTER TABLE "Audit ""log" ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody ON "Audit ""log" USING (true);
CREATE RULE quiet AS ON DELETE TO "Audit ""log" DO INSTEAD NOTHING;
INSERT INTO "Audit ""log" (customer) SELECT g FROM generate_series(1, 100) g;
)sql")
                 .errors,
             std::string());
    RecordingContext context;
    Service service = serviceFor(*m_server, "audited");
    service.subset.tables["public.\"Audit \"\"log\""].mode = RowMode::Skip;
    service.subset.tables["public.events"].mode = RowMode::Skip;
    const fs::path to = folder();
    const auto manifest = take(service, to, context);
    VERIFY_RESULT(manifest);
    QVERIFY(manifest->table({"public", "events_1"}) == nullptr);
    QVERIFY(std::any_of(manifest->losses.begin(), manifest->losses.end(),
                        [](const auto& loss) { return loss.object == "table public.events_2"; }));
    const std::string problem = restore(*m_server, to, "audited_again");
    QVERIFY2(problem.empty(), problem.c_str());
    const std::string tables =
        sql("audited_again",
            "SELECT string_agg(relname, ' ' ORDER BY relname) FROM pg_class WHERE relnamespace = "
            "'public'::regnamespace AND relkind IN ('r', 'p', 'S')")
            .output;
    QVERIFY2(tables == "customers items notes orders products\n", tables.c_str());
    // What the manifest says is there is what the restored database has.
    Service again = serviceFor(*m_server, "audited_again");
    const auto catalog = (*makeSource(again, m_password))->introspect(context);
    VERIFY_RESULT(catalog);
    std::string counts;
    for (const auto* side : {&manifest->objectCounts, &catalog->objectCounts}) {
        for (const auto& [kind, count] : *side)
            counts += kind + ' ' + std::to_string(count) + ", ";
        counts += '\n';
    }
    QVERIFY2(catalog->objectCounts == manifest->objectCounts, counts.c_str());
}

void tst_SubsetExtract::refusesToLeaveOutWhatIsUsed()
{
    RecordingContext context;
    QCOMPARE(sql("postgres", "CREATE DATABASE used TEMPLATE shop").errors, std::string());
    QCOMPARE(sql("used", R"sql(
CREATE VIEW recent AS SELECT * FROM notes;
CREATE MATERIALIZED VIEW kinds AS SELECT kind FROM notes;
CREATE FUNCTION first_note() RETURNS notes LANGUAGE sql BEGIN ATOMIC SELECT * FROM notes LIMIT 1; END;
)sql")
                 .errors,
             std::string());
    Service service = serviceFor(*m_server, "used");
    service.subset.tables["public.notes"].mode = RowMode::Skip;
    const auto refused = take(service, folder(), context);
    QVERIFY(!refused);
    QVERIFY(refused.error().code == Error::Code::InvalidInput);
    QCOMPARE(refused.error().what, std::string("subset of public.notes"));
    for (const char* name : {"view public.recent", "materialized view public.kinds", "first_note"})
        QVERIFY2(refused.error().detail.english().find(name) != std::string::npos,
                 refused.error().detail.english().c_str());
    service.subset.tables.clear();
    service.subset.tables["public.products"].mode = RowMode::Skip;
    const auto key = take(service, folder(), context);
    QVERIFY(!key);
    QCOMPARE(key.error().what, std::string("public.items"));
    QVERIFY(key.error().detail.english().find("public.products") != std::string::npos);
}

void tst_SubsetExtract::refusesTooManyKeys()
{
    QCOMPARE(sql("postgres", "CREATE DATABASE wide").errors, std::string());
    QCOMPARE(sql("wide",
                 "CREATE TABLE up (k text PRIMARY KEY); CREATE TABLE down (k text REFERENCES up); "
                 "INSERT INTO up SELECT repeat('x', 60) || g FROM generate_series(1, 160000) g; "
                 "INSERT INTO down SELECT k FROM up")
                 .errors,
             std::string());
    RecordingContext context;
    Service service = serviceFor(*m_server, "wide");
    service.subset.tables["public.up"].mode = RowMode::Needed;
    service.subset.memoryMiB = 16;
    const auto refused = take(service, folder(), context);
    QVERIFY(!refused);
    QVERIFY(refused.error().code == Error::Code::NoSpace);
    QCOMPARE(refused.error().what, std::string("public.down.down_k_fkey"));
    QVERIFY(refused.error().hint.english().find("memory") != std::string::npos);
    service.subset.memoryMiB = 64;
    const auto taken = take(service, folder(), context);
    VERIFY_RESULT(taken);
    QCOMPARE(taken->table({"public", "up"})->rows, std::int64_t{160000});
}

void tst_SubsetExtract::refusesWrongSql_data()
{
    QTest::addColumn<QString>("where");
    QTest::addRow("unknown column") << QStringLiteral("nosuch = 1");
    QTest::addRow("no condition") << QStringLiteral("id + 1");
    QTest::addRow("writes") << QStringLiteral("nextval('pg_catalog.nosuch') > 0");
}

void tst_SubsetExtract::refusesWrongSql()
{
    QFETCH(QString, where);
    RecordingContext context;
    Service service = this->service();
    service.subset.tables["public.customers"] = {
        RowMode::Where, where.toStdString(), 0, 0, 0, {}, {}, {}};
    auto source = makeSource(service, m_password);
    const auto catalog = (*source)->introspect(context);
    VERIFY_RESULT(catalog);
    const SubsetPlan plan = planSubset(service.subset, *catalog, "shop");
    const auto checked = (*source)->checkSubset(plan, *catalog, context);
    QVERIFY(!checked);
    QCOMPARE(checked.error().what, std::string("public.customers"));
    QVERIFY(!checked.error().detail.empty());
    QVERIFY(!take(service, folder(), context));
}

void tst_SubsetExtract::sourceIsOnlyRead()
{
    QCOMPARE(sql("shop", "VACUUM; CHECKPOINT").errors, std::string());
    const std::string before = written();
    RecordingContext context;
    Service service = this->service();
    service.source.jobs = 3;
    service.subset.tables["public.customers"] = {RowMode::Percent, {}, 20, 0, 0, {}, {}, {}};
    service.subset.relations["public.orders"]["orders_customer_id_fkey"].children = Children::All;
    VERIFY_RESULT(take(service, folder(), context));
    // Neither after an error.
    service.subset.tables["public.products"].mode = RowMode::StructureOnly;
    service.subset.tables["public.items"] = {RowMode::Where, "no = 1", 0, 0, 0, {}, {}, {}};
    QVERIFY(!take(service, folder(), context));
    QTRY_COMPARE(
        sql("postgres", "SELECT count(*) FROM pg_stat_activity WHERE datname = 'shop'").output,
        std::string("0\n"));
    QCOMPARE(written(), before);
}

void tst_SubsetExtract::cancelLeavesNothing()
{
    const std::string before = written();
    RecordingContext context;
    Service service = this->service();
    service.subset.tables["public.customers"] = {
        RowMode::Where, "id > 0 AND pg_sleep(0.05) IS NOT NULL", 0, 0, 0, {}, {}, {}};
    std::thread stop([&] {
        // Cancelled while the server is busy with the condition.
        for (int i = 0; i < 600; ++i) {
            if (sql("postgres",
                    "SELECT count(*) FROM pg_stat_activity WHERE datname = 'shop' AND query LIKE "
                    "'%COPY%pg_sleep%' AND state = 'active'")
                    .output
                != "0\n")
                break;
        }
        context.cancel();
    });
    const auto cancelled = take(service, folder(), context);
    stop.join();
    QVERIFY(!cancelled);
    QVERIFY(cancelled.error().code == Error::Code::Cancelled);
    QTRY_COMPARE(
        sql("postgres", "SELECT count(*) FROM pg_stat_activity WHERE datname = 'shop'").output,
        std::string("0\n"));
    QCOMPARE(written(), before);
}

void tst_SubsetExtract::forecastMeetsTheResult()
{
    RecordingContext context;
    Service service = this->service();
    service.subset.tables["public.customers"] = {
        RowMode::Where, "id % 20 = 3", 0, 0, 0, {}, {}, {}};
    service.subset.relations["public.orders"]["orders_customer_id_fkey"].children = Children::All;
    service.subset.relations["public.items"]["items_order_id_fkey"].children = Children::All;
    // Referrers are a long chain; without it the numbers are those of a shop.
    auto source = makeSource(service, m_password);
    const auto catalog = (*source)->introspect(context);
    VERIFY_RESULT(catalog);
    const SubsetPlan plan = planSubset(service.subset, *catalog, "shop");
    VERIFY_RESULT((*source)->checkSubset(plan, *catalog, context));
    const auto figures = (*source)->measure(plan, *catalog, context);
    VERIFY_RESULT(figures);
    const SubsetEstimate estimate = estimateSubset(plan, *catalog, *figures);
    const auto manifest = take(service, folder(), context);
    VERIFY_RESULT(manifest);
    for (const char* name : {"customers", "orders", "items", "products"}) {
        const SubsetTable* table = plan.table(*catalog, {"public", name});
        const double expected =
            estimate.tables[static_cast<std::size_t>(table - plan.tables.data())].rows;
        const auto taken = static_cast<double>(manifest->table({"public", name})->rows);
        qInfo("%s: expected %.0f, taken %.0f", name, expected, taken);
        QVERIFY2(expected > 0.5 * taken && expected < 2 * taken, name);
    }
    QVERIFY(estimate.bytes > 1000);
    // Half of it, and far too little.
    const auto half = fitToBudget(service.subset, *catalog, *figures, estimate.bytes * 2);
    QVERIFY(half.fits && half.steps.empty());
    Service all = service;
    all.subset.tables["*"].mode = RowMode::All;
    const SubsetPlan whole = planSubset(all.subset, *catalog, "shop");
    const auto wholeFigures = (*source)->measure(whole, *catalog, context);
    VERIFY_RESULT(wholeFigures);
    const double bytes = estimateSubset(whole, *catalog, *wholeFigures).bytes;
    const auto fit = fitToBudget(all.subset, *catalog, *wholeFigures, bytes / 2);
    QVERIFY(fit.fits);
    QVERIFY(!fit.steps.empty());
    QVERIFY(std::is_sorted(
        fit.steps.begin(), fit.steps.end(),
        [](const BudgetStep& a, const BudgetStep& b) { return a.savedBytes > b.savedBytes; }));
    QVERIFY(!fitToBudget(service.subset, *catalog, *figures, 10).fits);
}

void tst_SubsetExtract::whyRow()
{
    RecordingContext context;
    Service service = this->service();
    service.subset.tables["public.customers"] = {RowMode::Where, "id = 8", 0, 0, 0, {}, {}, {}};
    auto& orders = service.subset.relations["public.orders"]["orders_customer_id_fkey"];
    orders.children = Children::Limit;
    orders.limit = 1;
    orders.order = "id";
    service.subset.relations["public.items"]["items_order_id_fkey"].children = Children::All;
    auto source = makeSource(service, m_password);
    const auto catalog = (*source)->introspect(context);
    VERIFY_RESULT(catalog);
    const SubsetPlan plan = planSubset(service.subset, *catalog, "shop");
    const auto why = [&](const char* table, const char* key) {
        return (*source)->whyRow(plan, *catalog, {"public", table}, key, context);
    };
    // 8 takes its first order 7, that its items, these their products.
    const auto item = why("items", "7,2");
    VERIFY_RESULT(item);
    QVERIFY(item->taken);
    QCOMPARE(item->chain.size(), std::size_t{3});
    QCOMPARE(item->chain[0].table, std::string("public.customers"));
    QCOMPARE(item->chain[0].key, std::string("8"));
    QCOMPARE(item->chain[0].relation, std::string("orders_customer_id_fkey"));
    QVERIFY(item->chain[0].children);
    QCOMPARE(item->chain[1].key, std::string("7"));
    QCOMPARE(item->chain[2].key, std::string("7,2"));
    QVERIFY(item->mode == RowMode::Where);
    const auto referrer = why("customers", "2");
    VERIFY_RESULT(referrer);
    QCOMPARE(referrer->chain.size(), std::size_t{3});  // 8, 4, 2
    QVERIFY(!referrer->chain[1].children);
    const auto second = why("orders", "2007");  // also of customer 8, but not its first
    VERIFY_RESULT(second);
    QVERIFY(!second->taken);
    QVERIFY(second->complete);
    QVERIFY(!why("orders", "99999999"));
    QVERIFY(!why("items", "7"));
    QVERIFY(!why("events", "7"));
    QVERIFY(!why("nowhere", "7"));
}

void tst_SubsetExtract::countsRows()
{
    RecordingContext context;
    auto source = makeSource(service(), m_password);
    const auto catalog = (*source)->introspect(context);
    VERIFY_RESULT(catalog);
    const auto count = [&](const char* table, const char* condition) {
        return (*source)->countRows(*catalog, {"public", table}, condition, context);
    };
    QCOMPARE(*count("customers", "id <= 10 -- ten"), std::int64_t{10});
    QCOMPARE(*count("events", "true"), std::int64_t{3000});
    QVERIFY(!count("nowhere", "true"));
    QVERIFY(!count("customers", "nosuch"));
}

QTEST_GUILESS_MAIN(tst_SubsetExtract)
#include "tst_subsetextract.moc"
