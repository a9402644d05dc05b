// SPDX-License-Identifier: MIT
#include "services/masking/columnmasker.h"
#include "tests/services/source/sourcefixture.h"
#include "tests/support/cli.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <sstream>

using namespace decant;
using namespace decant::test;
namespace fs = std::filesystem;

#define VERIFY_RESULT(result)                                                                      \
    QVERIFY2((result).has_value(),                                                                 \
             (result)                                                                              \
                 ? ""                                                                              \
                 : ((result).error().what + ": " + (result).error().detail.english()).c_str())

namespace {

constexpr std::int64_t kSmallParts = 200'000;

/// Every rule of the test; what is not named here is kept.
MaskSpec rules()
{
    const auto rule = [](const char* function, Value::Table parameters = {}) {
        return Decision(MaskRule{function, std::move(parameters)});
    };
    const auto operation = [](const char* path, const char* function) {
        return Value(Value::Table{{"op", Value(std::string("apply"))},
                                  {"path", Value(std::string(path))},
                                  {"function", Value(std::string(function))}});
    };
    MaskSpec spec;
    spec.set("public.person", "code", rule("hash.hmac"));
    spec.set("public.person", "mail", rule("email", {{"unique", Value(true)}}));
    spec.set("public.person", "mails", rule("email"));
    spec.set("public.person", "tags", rule("hash.hmac"));
    spec.set("public.person", "feeling", rule("constant", {{"value", Value(std::string("ok"))}}));
    spec.set("public.person", "contact",
             rule("constant", {{"value", Value(std::string("(nobody,)"))}}));
    spec.set("public.person", "doc",
             rule("json.path",
                  {{"operations",
                    Value(Value::List{operation("$.user.name", "hash.hmac"),
                                      operation("$.list[*]", "hash.hmac")})}}));
    spec.set("public.person", "odd", rule("hash.hmac"));
    spec.set("public.visit", "who", rule("hash.hmac"));
    spec.set("public.animal", "name", rule("hash.hmac"));
    spec.set("public.big", "secret", rule("hash.hmac"));
    return spec;
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

std::string fromHex(const std::string& hex)
{
    return QByteArray::fromHex(QByteArray::fromStdString(hex)).toStdString();
}

}  // namespace

/// Masking in the stream of a real extraction, for every shape a value can have; the restored copy
/// is compared with its source.
class tst_ExtractMasked : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void noOriginalIsWritten();
    void escapesAreUnderstood();
    void arraysKeepTheirShape();
    void enumsCompositesAndDocuments();
    void keysStillMatch();
    void partitionsFollowTheirParent();
    void childrenFollowTheirParent();
    void partsOfALargeTable();
    void keptColumnsAreUntouched();

private:
    [[nodiscard]] std::string source(const std::string& sql) const
    {
        return m_server->sql("shop", sql).output;
    }
    [[nodiscard]] std::string copy(const std::string& sql) const
    {
        return m_server->sql("copy", sql).output;
    }
    /// Original and copy agree on a question about what masking must not change.
    void same(const std::string& sql) const
    {
        QVERIFY(!source(sql).empty());
        QCOMPARE(copy(sql), source(sql));
    }
    /// Every value of the column in the copy is its original's mask.
    void masked(const std::string& table, const std::string& column, const std::string& key) const;

    std::unique_ptr<PostgresSandbox> m_server;
    OpenDir m_dir;
    Catalog m_catalog;
    MaskPlan m_plan;
    std::optional<MaskKey> m_key;
    Manifest m_manifest;
};

void tst_ExtractMasked::initTestCase()
{
    std::string problem;
    m_server = PostgresSandbox::start(problem);
    DECANT_REQUIRE(m_server, problem);
    QCOMPARE(m_server->sql("postgres", "CREATE DATABASE shop").errors, std::string());
    const Ran filled =
        m_server->sqlFile("shop", QStringLiteral(DECANT_SOURCE_DIR "/tests/fixtures/masked.sql"));
    QVERIFY2(filled.exitCode == 0, filled.errors.c_str());

    Service service = serviceFor(*m_server, "shop");
    service.masking = rules();
    service.source.jobs = 3;
    auto reader = makeSource(service, m_server->password());
    VERIFY_RESULT(reader);
    RecordingContext context;
    auto catalog = (*reader)->introspect(context);
    VERIFY_RESULT(catalog);
    m_catalog = *std::move(catalog);
    m_plan = planMasking(service.masking, m_catalog, "shop");
    auto key = MaskKey::fromHex(std::string(64, 'a'));
    VERIFY_RESULT(key);
    m_key = *std::move(key);
    const fs::path folder = m_dir.path() / "snapshot";
    fs::create_directory(folder);
    auto manifest = (*reader)->extract(
        {&service, &m_catalog, &m_plan, &*m_key, folder, {}, {}, nullptr, kSmallParts}, context);
    VERIFY_RESULT(manifest);
    m_manifest = *std::move(manifest);
    QCOMPARE(restore(*m_server, folder, "copy"), std::string());
}

void tst_ExtractMasked::masked(const std::string& table, const std::string& column,
                               const std::string& key) const
{
    const Table* found = m_catalog.table({"public", table});
    const TableMask* plan = m_plan.table({"public", table});
    QVERIFY(found != nullptr && plan != nullptr);
    const auto mask =
        std::find_if(plan->columns.begin(), plan->columns.end(), [&](const ColumnMask& m) {
            return found->columns[static_cast<std::size_t>(m.column)].name == column;
        });
    QVERIFY2(mask != plan->columns.end(), (table + '.' + column).c_str());
    auto masker = makeColumnMasker(
        *mask, found->columns[static_cast<std::size_t>(mask->column)].type, *m_key);
    VERIFY_RESULT(masker);
    const std::string sql = "SELECT coalesce(encode(convert_to(" + column
        + "::text, 'UTF8'), 'hex'), 'NULL') FROM ONLY " + table + " ORDER BY " + key;
    const auto before = linesOf(source(sql));
    const auto after = linesOf(copy(sql));
    QVERIFY(!before.empty());
    QCOMPARE(after.size(), before.size());
    std::size_t changed = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] == "NULL") {
            QCOMPARE(after[i], before[i]);
            continue;
        }
        std::string expected;
        QVERIFY((*masker)->mask(fromHex(before[i]), expected));
        QCOMPARE(QByteArray::fromStdString(fromHex(after[i])), QByteArray::fromStdString(expected));
        changed += after[i] == before[i] ? 0 : 1;
    }
    QVERIFY(changed > 0);
}

void tst_ExtractMasked::noOriginalIsWritten()
{
    const QStringList found = filesWith(QString::fromStdString(m_dir.path().string()),
                                        {"orig-", "orig.", "orig ", "orig\\"});
    // Names of the schema may stand in the schema: here the label of an enum.
    for (const QString& file : found)
        QVERIFY2(file.contains(QLatin1String("schema.dump")), qPrintable(file));
    QCOMPARE(copy("SELECT count(*) FROM person WHERE person::text LIKE '%orig%'"),
             std::string("0\n"));
}

void tst_ExtractMasked::escapesAreUnderstood()
{
    masked("person", "odd", "kept");
    // Thirteen kinds of values: one is NULL, and the rest differ from each other.
    QCOMPARE(copy("SELECT count(DISTINCT odd), count(*) - count(odd) FROM person"),
             source("SELECT count(DISTINCT odd), count(*) - count(odd) FROM person"));
}

void tst_ExtractMasked::arraysKeepTheirShape()
{
    same("SELECT array_dims(tags), array_dims(mails), count(*) FROM person GROUP BY 1, 2 ORDER BY "
         "1, 2");
    same("SELECT array_position(mails, NULL), count(*) FROM person GROUP BY 1 ORDER BY 1");
    same("SELECT sum((t IS NULL)::int) FROM person, unnest(tags) t");
    // The domain's CHECK holds for every element.
    QCOMPARE(copy("SELECT bool_and(m LIKE '%@%') FROM person, unnest(mails) m WHERE m IS NOT NULL"),
             std::string("t\n"));
    // Equal elements have equal masks, in and outside of arrays.
    same("SELECT count(DISTINCT t) FROM person, unnest(tags) t");
}

void tst_ExtractMasked::enumsCompositesAndDocuments()
{
    QCOMPARE(copy("SELECT DISTINCT feeling FROM person WHERE feeling IS NOT NULL"),
             std::string("ok\n"));
    QCOMPARE(copy("SELECT DISTINCT (contact).name, (contact).mail IS NULL FROM person"),
             std::string("nobody|t\n"));
    same("SELECT sum((doc->'user'->>'age')::int), count(*) FILTER (WHERE "
         "jsonb_array_length(doc->'list') = 2) FROM person");
    same("SELECT count(DISTINCT doc->'user'->>'name'), count(DISTINCT doc->'list') FROM person");
}

void tst_ExtractMasked::keysStillMatch()
{
    masked("person", "code", "kept");
    masked("person", "mail", "kept");
    same("SELECT count(*), count(DISTINCT code), count(DISTINCT mail) FROM person");
    same("SELECT count(*) FROM note JOIN person USING (tenant, code)");
    same("SELECT count(*) FROM note WHERE code IS NULL");
    same("SELECT count(*) FROM reply JOIN note USING (tenant, code) JOIN person p ON p.tenant = "
         "answers_tenant AND p.code = answers_code");
    QCOMPARE(copy("SELECT bool_and(shout = upper(code)) FROM person"), std::string("t\n"));
    QCOMPARE(copy("SELECT bool_and(convalidated) FROM pg_constraint WHERE contype = 'f'"),
             std::string("t\n"));
}

void tst_ExtractMasked::partitionsFollowTheirParent()
{
    for (const char* partition : {"visit_old", "visit_new_0", "visit_new_1"})
        masked(partition, "who", "id");
    same("SELECT tableoid::regclass::text, count(*), sum(id) FROM visit GROUP BY 1 ORDER BY 1");
    // One person is one person in every partition.
    same("SELECT count(DISTINCT who) FROM visit");
}

void tst_ExtractMasked::childrenFollowTheirParent()
{
    masked("animal", "name", "id");
    masked("dog", "name", "id");
    same("SELECT tableoid::regclass, id, bark FROM dog ORDER BY id");
    QCOMPARE(copy("SELECT a.name = d.name FROM ONLY animal a, dog d WHERE a.id = 1 AND d.id = 4"),
             std::string("t\n"));
}

void tst_ExtractMasked::partsOfALargeTable()
{
    const SnapshotTable* big = m_manifest.table({"public", "big"});
    QVERIFY(big != nullptr);
    QVERIFY2(big->files.size() >= 5, std::to_string(big->files.size()).c_str());
    QCOMPARE(big->maskedColumns, std::vector<std::string>{"secret"});
    masked("big", "secret", "id");
    same("SELECT count(*), md5(string_agg(pad, '' ORDER BY id)) FROM big");
}

void tst_ExtractMasked::keptColumnsAreUntouched()
{
    same("SELECT md5(string_agg(kept, ',' ORDER BY kept)), sum(tenant) FROM person");
}

QTEST_GUILESS_MAIN(tst_ExtractMasked)
#include "tst_extractmasked.moc"
