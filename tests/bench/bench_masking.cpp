// SPDX-License-Identifier: MIT
// ns per value of every function, on text where it masks text, and of what unique adds; bytes per
// second of whole customers-like
// lines: `bench_masking --benchmark_filter=lines`.
#include "model/masking/functioncatalogue.h"
#include "model/masking/rulecheck.h"
#include "services/masking/columnmasker.h"
#include "tests/services/masking/catalogueinputs.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdlib>
#include <string>

using namespace decant;

namespace {

MaskKey benchKey()
{
    return *MaskKey::fromHex(std::string(64, '5'));
}

Column textColumn(const std::string& name)
{
    Column column;
    column.name = name;
    column.type.family = TypeFamily::Text;
    column.type.base = column.type.name = "text";
    return column;
}

MaskRule ruleFor(std::string_view function, const ColumnType& type = textColumn("c").type)
{
    MaskRule rule;
    rule.function = function;
    rule.parameters = test::neededParameters(*findFunction(function), type);
    if (function == "json.path")
        rule.parameters["operations"] =
            Value(Value::List{Value(Value::Table{{"op", Value("apply")},
                                                 {"path", Value("$.contact.email")},
                                                 {"function", Value("email")}})});
    return rule;
}

std::string_view sampleFor(std::string_view function)
{
    if (function.starts_with("json."))
        return R"({"id": 7, "contact": {"email": "anna@web.de", "phone": null}, "tags": ["a"]})";
    if (function.ends_with("date") || function.starts_with("date."))
        return "1984-02-11";
    if (function == "finance.iban")
        return "DE89370400440532013000";
    if (function.ends_with("card_number") || function == "partial.card")
        return "4111111111111111";
    if (function.starts_with("random.") || function.starts_with("permute."))
        return "1234567";
    return function == "net.ip" ? "192.168.17.4" : "anna.schmidt@web.de";
}

/// A rule on a column of some type, and a value of it.
struct Trial {
    MaskRule rule;
    ColumnType type;
    std::string value;
};

Result<std::unique_ptr<ColumnMasker>> maskerOf(const Trial& trial)
{
    ColumnMask mask;
    mask.rule = trial.rule;
    mask.keyDomain = findFunction(trial.rule.function)->keyDomain;
    return makeColumnMasker(mask, trial.type, benchKey());
}

/// Text where the function masks it, else the first type that it masks.
Trial trialOf(const FunctionDescriptor& function)
{
    const ColumnType text = textColumn("c").type;
    Trial trial{ruleFor(function.name), text, std::string(sampleFor(function.name))};
    if (typeAllowed(function, text))
        return trial;
    for (const test::TypeCase& each : test::typeCases()) {
        if (!typeAllowed(function, each.type))
            continue;
        trial = {ruleFor(function.name, each.type), each.type, each.usual.front()};
        if (maskerOf(trial))
            break;
    }
    return trial;
}

void oneValue(benchmark::State& state, const Trial& trial)
{
    auto masker = maskerOf(trial);
    if (!masker) {
        state.SkipWithError(masker.error().detail.english().c_str());
        return;
    }
    const std::string& value = trial.value;
    std::string out;
    for ([[maybe_unused]] auto step : state) {
        out.clear();
        benchmark::DoNotOptimize((*masker)->mask(value, out));
    }
}

/// 16 columns, about 565 bytes a line, of which 8 are masked from the third on.
std::vector<std::string> customer()
{
    return {"1000001",
            "8f14e45f-ceea-467f-a0e6-1a2b3c4d5e6f",
            "Anna-Maria",
            "Schmidt",
            "anna.maria.schmidt@web.de",
            "+49 30 12345678",
            "Hauptstraße 17",
            "Berlin",
            "10115",
            "1984-02-11",
            "123-45-6789",
            "DE89370400440532013000",
            "4111111111111111",
            std::string(180, 'n'),
            R"({"newsletter": true, "theme": "dark", "visits": 17})",
            "2024-05-06 07:08:09.123456+00"};
}

/// As many bytes in as many columns; those that are masked hold documents.
std::vector<std::string> documents()
{
    std::vector<std::string> fields = customer();
    for (std::size_t i = 2; i < 10; ++i)
        fields[i] = R"({"id": 7, "contact": {"email": "anna@web.de"}})";
    fields[13].clear();
    return fields;
}

void lines(benchmark::State& state, const std::vector<std::string>& fields,
           const std::vector<MaskRule>& rules)
{
    Table table;
    table.name = {"shop", "customers"};
    TableMask mask;
    mask.table = table.name;
    std::vector<int> copied;
    std::string line;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        table.columns.push_back(textColumn("c" + std::to_string(i)));
        copied.push_back(static_cast<int>(i));
        line += (i == 0 ? "" : "\t") + fields[i];
    }
    for (std::size_t i = 0; i < rules.size(); ++i) {
        ColumnMask column;
        column.column = static_cast<int>(i) + 2;
        column.rule = rules[i];
        column.keyDomain = "bench";
        mask.columns.push_back(column);
    }
    auto rows = RowMasker::make(table, mask, copied, benchKey(), nullptr);
    if (!rows) {
        state.SkipWithError(rows.error().detail.english().c_str());
        return;
    }
    std::string block;
    while (block.size() < (1U << 20))
        block += line + '\n';
    std::string out;
    for ([[maybe_unused]] auto step : state) {
        out.clear();
        if (!(*rows)->maskBlock(block, out))
            state.SkipWithError("block refused");
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations())
                            * static_cast<std::int64_t>(block.size()));
}

std::vector<MaskRule> eight(const std::vector<MaskRule>& cycle)
{
    std::vector<MaskRule> rules;
    for (std::size_t i = 0; i < 8; ++i)
        rules.push_back(cycle[i % cycle.size()]);
    return rules;
}

}  // namespace

int main(int argc, char** argv)
{
    const auto addValue = [](const std::string& name, const Trial& trial) {
        benchmark::RegisterBenchmark(name.c_str(),
                                     [trial](benchmark::State& state) { oneValue(state, trial); });
    };
    for (const FunctionDescriptor& function : functionCatalogue()) {
        const Trial trial = trialOf(function);
        const std::string type =
            trial.type.family == TypeFamily::Text && trial.type.arrayDimensions == 0
            ? std::string()
            : " on " + trial.type.name;
        addValue("value/" + std::string(function.name) + type, trial);
    }
    for (const char* unique : {"off", "suffix", "segment"}) {
        Trial trial = trialOf(*findFunction("address.city"));
        trial.rule.parameters["unique"] = Value(unique);
        addValue(std::string("unique/") + unique, trial);
    }
    MaskRule fast = ruleFor("hash.hmac");
    fast.parameters["function"] = Value("siphash-128");
    const auto add = [](const char* name, std::vector<MaskRule> rules,
                        std::vector<std::string> fields = customer()) {
        benchmark::RegisterBenchmark(
            name, [rules, fields](benchmark::State& s) { lines(s, fields, rules); });
    };
    add("lines/hash (siphash-128)", eight({fast}));
    add("lines/hash (hmac-sha256)", eight({ruleFor("hash.hmac")}));
    add("lines/dictionary", eight({ruleFor("person.first_name"), ruleFor("person.last_name")}));
    add("lines/encrypt.fpe", eight({ruleFor("encrypt.fpe")}));
    add("lines/json.path", eight({ruleFor("json.path")}), documents());
    add("lines/mixed",
        {ruleFor("person.first_name"), ruleFor("person.last_name"), ruleFor("email"),
         ruleFor("phone"), ruleFor("address.street"), ruleFor("address.city"),
         ruleFor("address.postcode"), ruleFor("random.date")});
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return EXIT_SUCCESS;
}
