// SPDX-License-Identifier: MIT
#include "services/pipeline/constraintcheck.h"
#include "services/pipeline/maskedsample.h"
#include "tests/services/source/sourcefixture.h"

#include <QtTest>

#include <algorithm>

using namespace decant;
using namespace decant::test;

/// The server itself says whether masked values pass.
class tst_ConstraintCheck : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PostgresSandbox> m_server;
    Service m_service;

    [[nodiscard]] MaskPlan planned(const MaskSpec& spec, const std::string& user = "decant")
    {
        RecordingContext context;
        Service service = m_service;
        service.source.user = user;
        service.masking = spec;
        auto source = makeSource(service, m_server->password());
        auto catalog = (*source)->introspect(context);
        if (!catalog)
            qFatal("%s", catalog.error().detail.english().c_str());
        MaskPlan plan = planMasking(service.masking, *catalog, "shop");
        const auto key = MaskKey::generate();
        auto done = checkConstraints(**source, "shop", *catalog, plan, *key, context);
        if (!done)
            qFatal("%s", done.error().detail.english().c_str());
        return plan;
    }
    static const Problem* find(const MaskPlan& plan, std::string_view id, std::string_view column)
    {
        const auto at =
            std::find_if(plan.problems.begin(), plan.problems.end(),
                         [&](const auto& p) { return p.id == id && p.column == column; });
        return at == plan.problems.end() ? nullptr : &*at;
    }

private slots:
    void initTestCase()
    {
        std::string problem;
        m_server = PostgresSandbox::start(problem);
        DECANT_REQUIRE(m_server, problem);
        QCOMPARE(m_server->sql("postgres", "CREATE DATABASE shop").errors, std::string());
        const Ran made = m_server->sql("shop", R"(
CREATE DOMAIN zip AS text CHECK (VALUE ~ '^[0-9]{5}$');
CREATE TYPE mood AS ENUM ('good', 'bad');
CREATE FUNCTION slow(text) RETURNS bool LANGUAGE sql AS 'SELECT pg_sleep(60) IS NOT NULL';
CREATE TABLE person (
    id int PRIMARY KEY,
    mail text CHECK (mail LIKE '%@%'),
    code text CONSTRAINT "odd ""name" CHECK (code ~ '^[A-Z]{2}-[0-9]{4}$'),
    zip zip,
    "from" date, till date,
    CONSTRAINT ordered CHECK ("from" <= till),
    mood mood,
    n int CHECK (n BETWEEN 1 AND 5),
    slowly text,
    full_code text GENERATED ALWAYS AS (code || zip) STORED,
    CONSTRAINT generated_too CHECK (full_code <> '' AND code <> '')
);
INSERT INTO person (id, mail, code, zip, "from", till, mood, n, slowly)
SELECT i, 'mail' || i || '@example.org', 'AB-' || 1000 + i, (10000 + i)::text, date '2020-01-01' + i,
    date '2020-02-01' + i, 'good', 1 + i % 5, 's' FROM generate_series(1, 300) i;
ALTER TABLE person ADD CONSTRAINT slow CHECK (slow(slowly)) NOT VALID;
CREATE TABLE empty_one (n int CHECK (n > 0), a int, b int, CONSTRAINT apart CHECK (a < b));
CREATE ROLE reader LOGIN PASSWORD 'reader';
GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader;
)");
        QVERIFY2(made.exitCode == 0, made.errors.c_str());
        m_service = serviceFor(*m_server, "shop");
    }

    void whatPassesIsNoProblem()
    {
        MaskSpec spec;
        spec.set("public.person", "mail", MaskRule{"email", {}});
        spec.set("public.person", "code", MaskRule{"encrypt.fpe", {}});
        spec.set("public.person", "zip", MaskRule{"encrypt.fpe", {}});
        const MaskPlan plan = planned(spec);
        for (const char* column : {"mail", "zip"}) {
            for (const Problem& problem : plan.problems)
                QVERIFY2(problem.column != column, problem.text.english().c_str());
        }
        // Only the constraint over a generated column stays open.
        const auto open = std::count_if(plan.problems.begin(), plan.problems.end(),
                                        [](const Problem& p) { return p.column == "code"; });
        QCOMPARE(open, 1);
        QVERIFY(find(plan, "check-not-evaluated", "code")->text.english().find("generated_too")
                != std::string::npos);
    }

    void violationsNameTheConstraintAndARuleThatFits()
    {
        MaskSpec spec;
        spec.set("public.person", "mail", MaskRule{"hash.hmac", {}});
        spec.set("public.person", "code", MaskRule{"person.last_name", {}});
        spec.set("public.person", "zip", MaskRule{"address.city", {}});
        spec.set("public.person", "mood", MaskRule{"constant", {{"value", Value("bad")}}});
        const MaskPlan plan = planned(spec);
        const Problem* mail = find(plan, "check-violated", "mail");
        QVERIFY(mail != nullptr);
        QVERIFY(mail->severity == Severity::Error);
        QCOMPARE(mail->service, std::string("shop"));
        QVERIFY2(mail->text.english().find("person_mail_check") != std::string::npos,
                 mail->text.english().c_str());
        QVERIFY2(mail->advice.english().find("scramble.characters") != std::string::npos
                     || mail->advice.english().find("email") != std::string::npos,
                 mail->advice.english().c_str());
        const Problem* code = find(plan, "check-violated", "code");
        QVERIFY(code != nullptr);
        QVERIFY(code->text.english().find("odd \"name") != std::string::npos);
        QVERIFY2(code->advice.english().find("scramble.characters") != std::string::npos,
                 code->advice.english().c_str());
        const Problem* zip = find(plan, "type-refused", "zip");
        QVERIFY(zip != nullptr);
        QVERIFY2(zip->text.english().find("public.zip") != std::string::npos,
                 zip->text.english().c_str());
        QVERIFY(find(plan, "check-violated", "mood") == nullptr);
        // No value, masked or not, is in any message.
        for (const Problem& problem : plan.problems)
            QVERIFY(problem.text.english().find("@x.de") == std::string::npos
                    && problem.text.english().find("AB-") == std::string::npos);
    }

    void constraintsOverSeveralColumnsAreTriedOnRows()
    {
        MaskSpec spec;
        spec.set("public.person", "from",
                 MaskRule{"shift.date", {{"min_days", Value(400)}, {"max_days", Value(3650)}}});
        const MaskPlan plan = planned(spec);
        const Problem* from = find(plan, "check-violated", "from");
        QVERIFY(from != nullptr);
        QVERIFY2(from->text.english().find("ordered") != std::string::npos
                     && from->text.english().find("of 100 tried") != std::string::npos,
                 from->text.english().c_str());
    }

    void boundaryValuesAreTriedWithoutRows()
    {
        MaskSpec spec;
        spec.set("public.empty_one", "n",
                 MaskRule{"random.int", {{"min", Value(-9)}, {"max", Value(0)}}});
        spec.set("public.empty_one", "a", MaskRule{"permute.int", {}});
        const MaskPlan plan = planned(spec);
        const Problem* n = find(plan, "check-violated", "n");
        QVERIFY(n != nullptr);
        QVERIFY2(n->advice.english().find("permute.int") != std::string::npos,
                 n->advice.english().c_str());
        const Problem* a = find(plan, "check-not-evaluated", "a");
        QVERIFY(a != nullptr);
        QVERIFY2(a->text.english().find("no rows") != std::string::npos, a->text.english().c_str());
    }

    void whatTheServerCannotTellStaysAWarning()
    {
        const Ran limited =
            m_server->sql("shop", "REVOKE EXECUTE ON FUNCTION slow(text) FROM PUBLIC");
        QCOMPARE(limited.exitCode, 0);
        MaskSpec spec;
        spec.set("public.person", "slowly", MaskRule{"hash.hmac", {}});
        Service service = m_service;
        RecordingContext context;
        service.source.user = "reader";
        service.masking = spec;
        auto source = makeSource(service, "reader");
        auto catalog = (*source)->introspect(context);
        QVERIFY2(catalog.has_value(), catalog ? "" : catalog.error().detail.english().c_str());
        MaskPlan plan = planMasking(spec, *catalog, "shop");
        QVERIFY(checkConstraints(**source, "shop", *catalog, plan, *MaskKey::generate(), context)
                    .has_value());
        const Problem* slowly = find(plan, "check-not-evaluated", "slowly");
        QVERIFY(slowly != nullptr);
        QVERIFY2(slowly->text.english().find("42501") != std::string::npos,
                 slowly->text.english().c_str());
    }

    void samplesGoThroughTheRowMasker()
    {
        RecordingContext context;
        auto source = makeSource(m_service, m_server->password());
        auto catalog = (*source)->introspect(context);
        MaskSpec spec;
        spec.set("public.person", "mail",
                 MaskRule{"email", {{"seed_columns", Value(Value::List{Value("mood")})}}});
        const MaskPlan plan = planMasking(spec, *catalog, "shop");
        const Table& table = *catalog->table({"public", "person"});
        auto sample = (*source)->sampleRows(table.name, 5, context);
        QVERIFY(sample.has_value());
        LeakSample originals;
        auto rows =
            maskSample(table, *plan.table(table.name), *sample, *MaskKey::generate(), &originals);
        QVERIFY(rows.has_value());
        QCOMPARE(rows->size(), std::size_t{5});
        // The seed is the same in all rows, so the address is, too; all else is as it was.
        QVERIFY((*rows)[0][1] == (*rows)[4][1] && (*rows)[0][1] != sample->rows[0][1]);
        QVERIFY((*rows)[3][2] == sample->rows[3][2]);
        QVERIFY(!originals.entries().empty());
    }
};

QTEST_GUILESS_MAIN(tst_ConstraintCheck)
#include "tst_constraintcheck.moc"
