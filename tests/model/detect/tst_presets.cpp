// SPDX-License-Identifier: MIT
#include "model/detect/presets.h"
#include "model/masking/functioncatalogue.h"
#include "model/masking/planchecker.h"

#include <QtTest>

#include <algorithm>

using namespace decant;

namespace {

Column column(const char* name, TypeFamily family, bool notNull = false)
{
    Column c;
    c.name = name;
    c.type.family = family;
    c.type.base = c.type.name = family == TypeFamily::Text ? "text" : "x";
    c.notNull = notNull;
    return c;
}

/// A table with one column of each kind a preset has an opinion about.
Table patients()
{
    Table t;
    t.name = {"public", "patients"};
    t.columns = {
        column("id", TypeFamily::Integer, true),   column("full_name", TypeFamily::Text, true),
        column("email", TypeFamily::Text, true),   column("phone", TypeFamily::Text),
        column("zip_code", TypeFamily::Text),      column("city", TypeFamily::Text),
        column("date_of_birth", TypeFamily::Date), column("admitted_at", TypeFamily::Timestamp),
        column("card_number", TypeFamily::Text),   column("cvv", TypeFamily::Text),
        column("ssn", TypeFamily::Text),           column("remarks", TypeFamily::Text, true),
        column("xyzzy", TypeFamily::Text)};
    t.keys.push_back({"patients_pkey", {"id"}, true, false});
    t.keys.push_back({"patients_email", {"email"}, false, false});
    return t;
}

}  // namespace

class tst_Presets : public QObject {
    Q_OBJECT

private:
    Catalog m_catalog;

    [[nodiscard]] std::optional<Decision> decide(Preset preset, const char* name) const
    {
        const Table& table = m_catalog.tables.front();
        const Column& column = *table.column(name);
        return decideByPreset(preset,
                              {m_catalog, table, column, classifyColumn(table, column, {}), 2026});
    }
    [[nodiscard]] MaskRule rule(Preset preset, const char* name) const
    {
        const auto decision = decide(preset, name);
        const auto* rule = decision ? std::get_if<MaskRule>(&*decision) : nullptr;
        return rule == nullptr ? MaskRule{"<none>", {}} : *rule;
    }

private slots:
    void initTestCase() { m_catalog.tables = {patients()}; }

    void everyDecisionHolds()
    {
        const Table& table = m_catalog.tables.front();
        for (const PresetDescriptor& preset : presets()) {
            QVERIFY(presetNamed(preset.name) == preset.preset);
            for (const Column& column : table.columns) {
                const auto decision = decide(preset.preset, column.name.c_str());
                const auto* rule = decision ? std::get_if<MaskRule>(&*decision) : nullptr;
                if (rule == nullptr)
                    continue;
                for (const Problem& problem : checkColumn(m_catalog, table, column, *rule, true))
                    QVERIFY2(problem.severity != Severity::Error, problem.text.english().c_str());
            }
        }
        QVERIFY(!presetNamed("none"));
    }

    void keptColumnsHaveAReason()
    {
        for (const PresetDescriptor& preset : presets()) {
            const auto decision = decide(preset.preset, "id");
            QVERIFY(decision && std::holds_alternative<Keep>(*decision));
            const std::string& reason = std::get<Keep>(*decision).reason;
            QVERIFY2(reason.starts_with(std::string(preset.name) + ": "), reason.c_str());
        }
    }

    void strictTellsNothing()
    {
        for (const Column& column : m_catalog.tables.front().columns) {
            const auto decision = decide(Preset::StrictAnonymous, column.name.c_str());
            QVERIFY2(decision.has_value(), column.name.c_str());
            const auto* rule = std::get_if<MaskRule>(&*decision);
            if (rule == nullptr)
                continue;
            const bool random = rule->parameters.contains("engine");
            const FunctionDescriptor* function = findFunction(rule->function);
            QVERIFY2(random || function->guarantees.dataFree, column.name.c_str());
        }
        QCOMPARE(rule(Preset::StrictAnonymous, "xyzzy").function, std::string("set_null"));
        QCOMPARE(rule(Preset::StrictAnonymous, "remarks").function, std::string("constant"));
        // Unique and data-free at once.
        QVERIFY(rule(Preset::StrictAnonymous, "email").parameters.contains("unique"));
    }

    void pseudonymsStayJoinable()
    {
        for (const char* name : {"full_name", "email", "phone", "ssn", "card_number"})
            QVERIFY(!rule(Preset::JoinablePseudonymous, name).parameters.contains("engine"));
        QCOMPARE(rule(Preset::JoinablePseudonymous, "ssn").function, std::string("encrypt.fpe"));
        // Nobody can judge it, so a person has to.
        QVERIFY(!decide(Preset::JoinablePseudonymous, "xyzzy"));
    }

    void safeHarborKeepsYearAndThreeDigits()
    {
        const MaskRule zip = rule(Preset::HipaaSafeHarbor, "zip_code");
        QCOMPARE(zip.function, std::string("conditional"));
        const auto& cases = *zip.parameters.at("cases").get<Value::List>();
        const auto* condition = cases.front().get<Value::Table>()->at("when").get<std::string>();
        QVERIFY(condition->find("\"zip_code\" LIKE '036%'") != std::string::npos);
        for (const char* name : {"date_of_birth", "admitted_at"}) {
            const MaskRule date = rule(Preset::HipaaSafeHarbor, name);
            const bool yearOnly = date.function == "conditional"
                || (date.function == "random.date"
                    && date.parameters.at("truncate") == Value("year"));
            QVERIFY2(yearOnly, date.function.c_str());
        }
        QVERIFY(rule(Preset::HipaaSafeHarbor, "full_name").parameters.contains("engine"));
    }

    void cardsKeepSixAndFour()
    {
        const MaskRule card = rule(Preset::Pci, "card_number");
        QCOMPARE(card.function, std::string("finance.card_number"));
        QCOMPARE(card.parameters.at("keep_bin"), Value(6));
        QCOMPARE(rule(Preset::Pci, "cvv").function, std::string("set_null"));
        // Everything else as it is suggested.
        QCOMPARE(rule(Preset::Pci, "email").function, std::string("email"));
    }

    void demoLooksReal()
    {
        QCOMPARE(rule(Preset::Demo, "city").function, std::string("address.city"));
        QVERIFY(rule(Preset::Demo, "full_name").parameters.contains("engine"));
    }
};

QTEST_APPLESS_MAIN(tst_Presets)
#include "tst_presets.moc"
