// SPDX-License-Identifier: MIT
#include "model/masking/driftproblems.h"

#include <QTest>

using namespace decant;

class tst_DriftProblems : public QObject {
    Q_OBJECT

private slots:
    void newColumnsSaySo()
    {
        const QualifiedName customers{"public", "customers"};
        const QualifiedName news{"public", "news"};
        std::vector<Problem> problems{
            {Severity::Error,
             "undecided-column",
             "shop",
             "public.customers",
             "iban",
             say("a."),
             {}},
            {Severity::Error,
             "undecided-column",
             "shop",
             "public.customers",
             "email",
             say("a."),
             {}},
            {Severity::Error, "undecided-column", "shop", "public.news", "headline", say("a."), {}},
            {Severity::Error,
             "unknown-function",
             "shop",
             "public.customers",
             "iban",
             say("a."),
             {}}};
        tellDrift(problems,
                  {{Drift::Kind::NewColumn, customers, "iban", "", "text"},
                   {Drift::Kind::NewTable, news, "", "", ""}},
                  {}, "shop");
        QCOMPARE(problems[0].text.english(), std::string("a. It is new since the last snapshot."));
        QCOMPARE(problems[1].text.english(), std::string("a."));
        QCOMPARE(problems[2].text.english(), std::string("a. It is new since the last snapshot."));
        QCOMPARE(problems[3].text.english(), std::string("a."));
        QCOMPARE(problems.size(), std::size_t{4});
    }
    void keptColumnsOfAnotherTypeAreAWarning()
    {
        const QualifiedName orders{"public", "orders"};
        MaskSpec spec;
        spec.set("public.orders", "total", Keep{"an amount"});
        spec.set("public.orders", "note", MaskRule{"scramble.characters", {}});
        std::vector<Problem> problems;
        tellDrift(problems,
                  {{Drift::Kind::ChangedType, orders, "total", "numeric", "text"},
                   {Drift::Kind::ChangedType, orders, "note", "text", "jsonb"},
                   {Drift::Kind::ChangedNull, orders, "total", "NULL", "NOT NULL"}},
                  spec, "shop");
        QCOMPARE(problems.size(), std::size_t{1});
        QVERIFY(problems[0].severity == Severity::Warning);
        QCOMPARE(problems[0].column, std::string("total"));
        QVERIFY(problems[0].text.english().find("an amount") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(tst_DriftProblems)
#include "tst_driftproblems.moc"
