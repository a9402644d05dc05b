// SPDX-License-Identifier: MIT
#include "tests/services/source/sourcefixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace decant;
using namespace decant::test;

/// The catalog says what the database is.
class tst_Introspect : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void server();
    void columns();
    void keysAndRelations();
    void partitionsAndInheritance();
    void sequencesAndRoles();
    void selectAlone();
    void sampleKeepsNullApart();
    void changeToken();
    void thousandsOfTables();

private:
    std::unique_ptr<PostgresSandbox> m_server;
    Catalog m_catalog;

    Result<Catalog> look(const Service& service, const std::string& password)
    {
        RecordingContext context;
        auto source = makeSource(service, password);
        return (*source)->introspect(context);
    }
    [[nodiscard]] const Table& table(const std::string& name) const
    {
        const Table* found = m_catalog.table({"public", name});
        static const Table none;
        return found != nullptr ? *found : none;
    }
};

void tst_Introspect::initTestCase()
{
    std::string problem;
    m_server = PostgresSandbox::start(problem);
    DECANT_REQUIRE(m_server, problem);
    QCOMPARE(m_server->sql("postgres", "CREATE DATABASE shop").errors, std::string());
    const Ran ran =
        m_server->sqlFile("shop", QStringLiteral(DECANT_SOURCE_DIR "/tests/fixtures/source.sql"));
    QVERIFY2(ran.exitCode == 0, ran.errors.c_str());
    auto catalog = look(serviceFor(*m_server, "shop"), m_server->password());
    QVERIFY2(catalog.has_value(), catalog ? "" : catalog.error().detail.english().c_str());
    m_catalog = std::move(*catalog);
}

void tst_Introspect::server()
{
    QCOMPARE(m_catalog.serverVersion / 10000, std::stoi(m_server->value("MAJOR")));
    QCOMPARE(m_catalog.database, std::string("shop"));
    QCOMPARE(m_catalog.encoding, std::string("UTF8"));
    QCOMPARE(m_catalog.collate, std::string("C.UTF-8"));
    QCOMPARE(m_catalog.localeProvider, std::string("libc"));
    QVERIFY(m_catalog.databaseBytes > 1'000'000);
    QVERIFY(!m_catalog.standby);
    QCOMPARE(m_catalog.largeObjects, std::int64_t{3});
    QVERIFY(std::is_sorted(m_catalog.tables.begin(), m_catalog.tables.end(),
                           [](const Table& a, const Table& b) { return a.name < b.name; }));
    QVERIFY(m_catalog.table({"pg_catalog", "pg_largeobject"}) != nullptr);
}

void tst_Introspect::columns()
{
    const Table& customer = table("customer");
    QCOMPARE(customer.comment, std::string("who buys"));
    QCOMPARE(customer.owner, std::string("shop_owner"));
    QCOMPARE(customer.rowEstimate, std::int64_t{500});
    QVERIFY(customer.heapBytes > 0 && customer.indexBytes > 0 && customer.toastBytes > 0);
    QVERIFY(customer.column("dropped") == nullptr);
    const Column& id = *customer.column("id");
    QVERIFY(id.identity == Identity::Always && id.notNull);
    const Column& email = *customer.column("email");
    QCOMPARE(email.type.name, std::string("public.mail"));
    QCOMPARE(email.type.domain, std::string("public.mail"));
    QCOMPARE(email.type.base, std::string("varchar"));
    QCOMPARE(email.type.maxLength, 80);
    QCOMPARE(email.type.domainChecks.size(), std::size_t{1});
    QVERIFY(email.type.family == TypeFamily::Text);
    QCOMPARE(email.comment, std::string("where to write to"));
    QCOMPARE(customer.column("name")->collation, std::string("pg_catalog.\"C\""));
    const Column& feeling = *customer.column("feeling");
    QVERIFY(feeling.type.family == TypeFamily::Enum);
    QCOMPARE(feeling.type.enumLabels, (std::vector<std::string>{"sad", "it's ok", "happy"}));
    QCOMPARE(feeling.defaultExpression, std::string("'happy'::public.mood"));
    QCOMPARE(customer.column("tags")->type.arrayDimensions, 1);
    QVERIFY(customer.column("points")->type.family == TypeFamily::Integer);
    QCOMPARE(customer.column("points")->type.arrayDimensions, 1);
    QCOMPARE(customer.column("balance")->type.precision, 12);
    QCOMPARE(customer.column("balance")->type.scale, 3);
    QVERIFY(customer.column("upper_name")->generated == Generated::Stored);
    QVERIFY(customer.column("mix")->type.family == TypeFamily::Composite);
    QVERIFY(customer.column("span")->type.family == TypeFamily::Range);
    QVERIFY(customer.column("name")->nullFraction > 0.15);
    QVERIFY(table("scratch").unlogged);
    QVERIFY(table("secret_rows").rowSecurity);
    QCOMPARE(table("no_columns").columns.size(), std::size_t{0});
}

void tst_Introspect::keysAndRelations()
{
    const Table& customer = table("customer");
    QCOMPARE(customer.primaryKey()->columns, std::vector<std::string>{"id"});
    const auto lower = std::find_if(customer.keys.begin(), customer.keys.end(),
                                    [](const Key& key) { return key.name == "customer_lower"; });
    QVERIFY(lower != customer.keys.end());
    QVERIFY(lower->partial && lower->columns.empty());
    QCOMPARE(customer.checks.size(), std::size_t{1});
    QCOMPARE(customer.checks[0].columns, std::vector<std::string>{"balance"});
    QCOMPARE(table("booked").exclusions.size(), std::size_t{1});
    const auto find = [&](const std::string& name) {
        return *std::find_if(m_catalog.relations.begin(), m_catalog.relations.end(),
                             [&](const Relation& r) { return r.name == name; });
    };
    const Relation self = find("customer_parent_id_fkey");
    QVERIFY(self.table == self.referencedTable && self.deferrable && self.validated);
    const Relation far = find("far");
    QCOMPARE(far.columns, (std::vector<std::string>{"k", "t"}));
    QCOMPARE(far.referencedColumns, (std::vector<std::string>{"Key One", "two.three"}));
    QCOMPARE(far.referencedTable.name, std::string("Weird \"Name\".x"));
    QVERIFY(far.match == MatchType::Full && !far.validated);
}

void tst_Introspect::partitionsAndInheritance()
{
    const Table& event = table("event");
    QVERIFY(event.kind == TableKind::Partitioned && !event.hasRows());
    QCOMPARE(event.partitionKey, std::string("RANGE (at)"));
    QCOMPARE(event.partitionKeyColumns, std::vector<std::string>{"at"});
    QCOMPARE(table("event_2025_a").partitionOf, std::string("public.event_2025"));
    QCOMPARE(table("event_2025_a").partitionBound, std::string("FOR VALUES IN (1, 2)"));
    QCOMPARE(table("derived").inherits, std::vector<std::string>{"public.base"});
    QVERIFY(table("first_mat").kind == TableKind::MaterializedView);
    QVERIFY(table("customer_view").kind == TableKind::View);
}

void tst_Introspect::sequencesAndRoles()
{
    const auto find = [&](const std::string& name) {
        return *std::find_if(m_catalog.sequences.begin(), m_catalog.sequences.end(),
                             [&](const Sequence& s) { return s.name.name == name; });
    };
    QCOMPARE(find("plain_seq").lastValue, std::int64_t{105});
    QVERIFY(find("plain_seq").called);
    QVERIFY(!find("untouched_seq").called);
    QCOMPARE(find("preset_seq").lastValue, std::int64_t{77});
    QVERIFY(!find("preset_seq").called);
    QCOMPARE(find("base_id_seq").ownedBy, std::string("public.base.id"));
    for (const char* role : {"shop_owner", "shop_reader", "shop_group"})
        QVERIFY(std::find(m_catalog.roles.begin(), m_catalog.roles.end(), role)
                != m_catalog.roles.end());
    QVERIFY(std::any_of(m_catalog.extensions.begin(), m_catalog.extensions.end(),
                        [](const Extension& e) { return e.name == "pgcrypto"; }));
}

void tst_Introspect::selectAlone()
{
    Service service = serviceFor(*m_server, "shop");
    service.source.user = "shop_reader";
    const auto catalog = look(service, "reader-secret");
    QVERIFY2(catalog.has_value(), catalog ? "" : catalog.error().detail.english().c_str());
    QCOMPARE(catalog->tables.size(), m_catalog.tables.size());
    QVERIFY(catalog->table({"public", "customer"})->readable);
    QVERIFY(!catalog->table({"public", "event_rest"})->readable);
    const Table& base = *catalog->table({"public", "base"});
    QVERIFY(base.readable);  // both columns are granted
    QVERIFY(!catalog->table({"odd schema", "child"})->readable);
    QVERIFY(!catalog->table({"pg_catalog", "pg_largeobject"})->readable);
    QVERIFY(!catalog->table({"public", "secret_rows"})->readable);
}

void tst_Introspect::sampleKeepsNullApart()
{
    RecordingContext context;
    auto source = makeSource(serviceFor(*m_server, "shop"), m_server->password());
    const auto sample = (*source)->sampleRows({"public", "customer"}, 5, context);
    QVERIFY(sample.has_value());
    QCOMPARE(sample->rows.size(), std::size_t{5});
    const auto name = std::find(sample->columns.begin(), sample->columns.end(), "name");
    const auto at = static_cast<std::size_t>(name - sample->columns.begin());
    QCOMPARE(sample->rows[0][at], std::optional<std::string>(""));
    QCOMPARE(sample->rows[1][at], std::optional<std::string>("tab\there"));
    QCOMPARE(sample->rows[4][at], std::optional<std::string>());
    const auto absent = (*source)->sampleRows({"public", "absent"}, 5, context);
    QVERIFY(!absent);
    QVERIFY(absent.error().code == Error::Code::NotFound);
}

void tst_Introspect::changeToken()
{
    const Service service = serviceFor(*m_server, "shop");
    QCOMPARE(m_server->sql("shop", "VACUUM; CHECKPOINT").errors, std::string());
    const auto first = look(service, m_server->password());
    const auto second = look(service, m_server->password());
    QVERIFY(!first->changeToken.empty());
    QCOMPARE(second->changeToken, first->changeToken);
    QCOMPARE(m_server->sql("shop", "CHECKPOINT; SELECT pg_switch_wal()").errors, std::string());
    QCOMPARE(look(service, m_server->password())->changeToken, first->changeToken);
    // An unlogged table writes no WAL for its rows, but its transaction does.
    QCOMPARE(m_server->sql("shop", "UPDATE scratch SET v = v").errors, std::string());
    QVERIFY(look(service, m_server->password())->changeToken != first->changeToken);
}

void tst_Introspect::thousandsOfTables()
{
    QCOMPARE(m_server->sql("postgres", "CREATE DATABASE many").errors, std::string());
    QCOMPARE(m_server
                 ->sql("many",
                       "DO $$ BEGIN FOR i IN 1..2000 LOOP EXECUTE format('CREATE TABLE t%s "
                       "(id serial PRIMARY KEY, a text, b int, c date)', i); IF i % 200 = 0 "
                       "THEN COMMIT; END IF; END LOOP; END $$")
                 .errors,
             std::string());
    QElapsedTimer since;
    since.start();
    const auto catalog = look(serviceFor(*m_server, "many"), m_server->password());
    QVERIFY(catalog.has_value());
    QCOMPARE(catalog->tables.size(), std::size_t{2000});
    QCOMPARE(catalog->sequences.size(), std::size_t{2000});
    QVERIFY2(since.elapsed() < 15'000, qPrintable(QString::number(since.elapsed())));
    qInfo("2000 tables in %lld ms", static_cast<long long>(since.elapsed()));
}

QTEST_GUILESS_MAIN(tst_Introspect)
#include "tst_introspect.moc"
