// SPDX-License-Identifier: MIT
// Deciding in bulk with the built decant-cli: presets, rules of other programs, the reference page.
#include "tests/integration/shopproject.h"

#include <QtTest>

using namespace decant::test;

class tst_Decide : public QObject {
    Q_OBJECT

private:
    ShopProject m_shop;
    std::string m_original;
    std::string m_undecided;  ///< the project without a decision

    QString greenmask(const char* text)
    {
        const QString path = m_shop.folder() + QStringLiteral("/greenmask.yml");
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return path;
    }
    static QStringList decided(const CliRun& ran)
    {
        QStringList words;
        for (const QJsonValue& each : ran.last().value(QStringLiteral("changes")).toArray())
            words << each[QStringLiteral("table")].toString() + QLatin1Char('.')
                    + each[QStringLiteral("column")].toString() + QLatin1Char('=')
                    + each[QStringLiteral("decision")].toString();
        return words;
    }
    static QString losses(const CliRun& ran)
    {
        QString text;
        for (const QJsonValue& each : ran.last().value(QStringLiteral("losses")).toArray())
            text += each[QStringLiteral("where")].toString() + QStringLiteral(": ")
                + each[QStringLiteral("what")].toString() + QLatin1Char('\n');
        return text;
    }

private slots:
    void initTestCase()
    {
        const std::string problem = m_shop.start({}, {});
        QVERIFY2(problem.empty(), problem.c_str());
        m_original = m_shop.text();
        const std::size_t masking = m_original.find("\n[service.shop.masking.");
        QVERIFY(masking != std::string::npos);
        m_undecided = m_original.substr(0, masking + 1);
    }
    void init() { m_shop.write(m_undecided); }

    void presetDecidesAndTheRunPasses()
    {
        const CliRun dry =
            m_shop.cli()({QStringLiteral("decide"), m_shop.folder(), QStringLiteral("--preset"),
                          QStringLiteral("strict-anonymous"), QStringLiteral("--dry-run")});
        QVERIFY2(dry.exitCode == 0, dry.text.c_str());
        QCOMPARE(m_shop.text(), m_undecided);
        const CliRun ran =
            m_shop.cli()({QStringLiteral("decide"), m_shop.folder(), QStringLiteral("--preset"),
                          QStringLiteral("strict-anonymous")});
        QVERIFY2(ran.exitCode == 0, ran.text.c_str());
        QVERIFY2(ran.last().value(QStringLiteral("undecided")).toArray().isEmpty(),
                 ran.text.c_str());
        QCOMPARE(decided(dry), decided(ran));
        const CliRun check = m_shop.cli()({QStringLiteral("check"), m_shop.folder()});
        QVERIFY2(check.exitCode == 0, check.text.c_str());
        // The referring column follows its foreign key and has no decision of its own.
        for (const QString& each : decided(ran))
            QVERIFY2(!each.startsWith(QLatin1String("public.orders.email")), qPrintable(each));
    }

    /// What somebody edited outside of their own blocks is told apart and never lost unasked.
    void filesEditedByHandAreNotWrittenOver()
    {
        m_shop.write(m_original);
        const QStringList generate{QStringLiteral("generate"), m_shop.folder()};
        QCOMPARE(m_shop.cli()(generate).exitCode, 0);
        const QString file = m_shop.folder() + QStringLiteral("/compose.yaml");
        const auto read = [&] {
            QFile in(file);
            return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
        };
        const auto append = [&](const char* text) {
            QFile out(file);
            QVERIFY(out.open(QIODevice::Append));
            out.write(text);
        };
        const auto state = [&](const CliRun& ran) {
            for (const QJsonValue& each : ran.last().value(QStringLiteral("files")).toArray()) {
                if (each[QStringLiteral("path")].toString() == QLatin1String("compose.yaml"))
                    return each[QStringLiteral("state")].toString();
            }
            return QString();
        };
        append("# >>> own\n# mine\n# <<< own\n");
        QCOMPARE(state(m_shop.cli()(generate + QStringList{QStringLiteral("--check")})),
                 QStringLiteral("same"));

        append("# by hand\n");
        const QByteArray edited = read();
        const CliRun check = m_shop.cli()(generate + QStringList{QStringLiteral("--check")});
        QCOMPARE(check.exitCode, 1);
        QCOMPARE(state(check), QStringLiteral("edited"));
        const CliRun refused = m_shop.cli()(generate);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.text.find("compose.yaml") != std::string::npos
                     && refused.text.find("--overwrite") != std::string::npos,
                 refused.text.c_str());
        QCOMPARE(read(), edited);

        QCOMPARE(m_shop.cli()(generate + QStringList{QStringLiteral("--overwrite")}).exitCode, 0);
        QVERIFY(!read().contains("# by hand"));
        QVERIFY(read().contains("# mine"));

        // What is only out of date is written without a word.
        QVERIFY(m_shop.edit("name = \"teapot\"", "name = \"kettle\""));
        const CliRun stale = m_shop.cli()(generate);
        QVERIFY2(stale.exitCode == 0, stale.text.c_str());
        QVERIFY(read().contains("kettle"));
    }

    /// A column that only the database of the image can compute is said to be one.
    void previewNamesWhatTheImageComputes()
    {
        m_shop.write(m_original);
        QVERIFY(m_shop.edit("phone = { function = \"phone\" }",
                            "phone = { function = \"sql.expression\", expression = \"upper(name)\" "
                            "}"));
        const CliRun ran =
            m_shop.cli()({QStringLiteral("preview"), m_shop.folder(), QStringLiteral("--table"),
                          QStringLiteral("public.customers")});
        QVERIFY2(ran.exitCode == 0, ran.text.c_str());
        QCOMPARE(ran.last().value(QStringLiteral("computed")).toArray(),
                 QJsonArray{QStringLiteral("phone")});
    }

    void presetLeavesDecisionsAlone()
    {
        m_shop.write(m_original);
        const CliRun ran = m_shop.cli()({QStringLiteral("decide"), m_shop.folder(),
                                         QStringLiteral("--preset"), QStringLiteral("demo")});
        QVERIFY2(ran.exitCode == 0, ran.text.c_str());
        QVERIFY(decided(ran).isEmpty());
        QCOMPARE(m_shop.text(), m_original);
        const CliRun all =
            m_shop.cli()({QStringLiteral("decide"), m_shop.folder(), QStringLiteral("--preset"),
                          QStringLiteral("demo"), QStringLiteral("--all")});
        QVERIFY(!decided(all).isEmpty());
    }

    void unknownPresetIsRefused()
    {
        const CliRun ran = m_shop.cli()({QStringLiteral("decide"), m_shop.folder(),
                                         QStringLiteral("--preset"), QStringLiteral("gdpr")});
        QCOMPARE(ran.exitCode, 2);
        QVERIFY(ran.last()
                    .value(QStringLiteral("hint"))
                    .toString()
                    .contains(QLatin1String("hipaa-safe-harbor")));
    }

    void greenmaskRulesAreTakenOver()
    {
        const QString file = greenmask(R"(
common:
  tmp_dir: "/tmp"
dump:
  transformation:
    - schema: "public"
      name: "customers"
      subset_conds:
        - 'public.customers.id < 10'
      transformers:
        - name: "RandomEmail"
          params: {column: "email", keep_original_domain: false}
        - name: "RandomPerson"
          when: "record.id > 5"
          params:
            columns:
              - name: "name"
                template: "{{ .FirstName }} {{ .LastName }}"
        - name: "Masking"
          params: {column: "phone", type: "mobile"}
        - name: "Cmd"
          params: {executable: "x"}
        - name: "RandomUuid"
          params: {column: "no_such_column"}
)");
        const CliRun ran = m_shop.cli()(
            {QStringLiteral("import"), m_shop.folder(), QStringLiteral("--greenmask"), file});
        QVERIFY2(ran.exitCode == 0, ran.text.c_str());
        QCOMPARE(decided(ran),
                 (QStringList{QStringLiteral("public.customers.email=email"),
                              QStringLiteral("public.customers.name=person.full_name"),
                              QStringLiteral("public.customers.phone=partial.phone")}));
        const QString lost = losses(ran);
        for (const char* word : {"Cmd", "subset_conds", "no_such_column", "condition"})
            QVERIFY2(lost.contains(QLatin1String(word)), qPrintable(lost));
        QVERIFY(m_shop.text().find("phone = { function = \"partial.phone\" }")
                != std::string::npos);
    }

    void brokenFilesAreRefused()
    {
        const auto refused = [&](const QString& file, int exitCode, const char* word) {
            const CliRun ran = m_shop.cli()(
                {QStringLiteral("import"), m_shop.folder(), QStringLiteral("--greenmask"), file});
            QVERIFY2(ran.exitCode == exitCode && ran.text.find(word) != std::string::npos,
                     ran.text.c_str());
        };
        refused(greenmask("dump: [\n"), 3, "line ");
        refused(greenmask("just: text\n"), 3, "dump.transformation");
        refused(QStringLiteral("/nonexistent.yml"), 3, "cannot be read");
        const CliRun neither = m_shop.cli()({QStringLiteral("import"), m_shop.folder()});
        QCOMPARE(neither.exitCode, 2);
    }

    void labelsOfAnonAreTakenOver()
    {
        const CliRun none =
            m_shop.cli()({QStringLiteral("import"), m_shop.folder(), QStringLiteral("--anon")});
        QVERIFY2(none.exitCode != 0 && none.text.find("security label") != std::string::npos,
                 none.text.c_str());
        // Without the extension a label can only be written into the catalog itself.
        const Ran labelled = m_shop.postgres().sql("shop", R"(
SET allow_system_table_mods = on;
INSERT INTO pg_seclabel (objoid, classoid, objsubid, provider, label)
SELECT a.attrelid, 'pg_class'::regclass, a.attnum, 'anon', l.label
FROM (VALUES ('name', 'MASKED WITH FUNCTION anon.fake_first_name()'),
             ('phone', 'MASKED WITH VALUE $$none$$'),
             ('notes', 'MASKED WITH FUNCTION anon.image_blur(notes)')) AS l(name, label)
JOIN pg_attribute a ON a.attrelid = 'customers'::regclass AND a.attname = l.name;
)");
        QVERIFY2(labelled.exitCode == 0, labelled.errors.c_str());
        const CliRun ran =
            m_shop.cli()({QStringLiteral("import"), m_shop.folder(), QStringLiteral("--anon")});
        QVERIFY2(ran.exitCode == 0, ran.text.c_str());
        QCOMPARE(decided(ran),
                 (QStringList{QStringLiteral("public.customers.name=person.first_name"),
                              QStringLiteral("public.customers.phone=constant with value = "
                                             "\"none\"")}));
        QVERIFY(losses(ran).contains(QLatin1String("image_blur")));
    }

    void functionsAreDescribed()
    {
        const CliRun all = m_shop.cli()({QStringLiteral("functions")});
        QVERIFY2(all.exitCode == 0, all.text.c_str());
        const QJsonArray functions = all.last().value(QStringLiteral("functions")).toArray();
        QVERIFY(functions.size() > 30);
        for (const QJsonValue& each : functions) {
            for (const char* key : {"name", "family", "summary", "unique", "deterministic"})
                QVERIFY(!each[QLatin1String(key)].toString().isEmpty());
        }
        QVERIFY(!all.last().value(QStringLiteral("common")).toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Decide)
#include "tst_decide.moc"
