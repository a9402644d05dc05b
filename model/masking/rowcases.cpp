// SPDX-License-Identifier: MIT
#include "model/masking/rowcases.h"

#include "model/masking/functioncatalogue.h"
#include "model/masking/rulecheck.h"

namespace decant {

namespace {

std::string textOf(const Value::Table& table, std::string_view name)
{
    const auto at = table.find(name);
    const auto* text = at == table.end() ? nullptr : at->second.get<std::string>();
    return text == nullptr ? std::string() : *text;
}

/// Tables with function, parameters and, in a case, when; null for rules without any inside.
const Value::List* entries(const MaskRule& rule)
{
    if (rule.function != "conditional" && rule.function != "chain")
        return nullptr;
    const auto at = rule.parameters.find(rule.function == "conditional" ? "cases" : "functions");
    return at == rule.parameters.end() ? nullptr : at->second.get<Value::List>();
}

struct Entry {
    std::string when;
    MaskRule rule;
};

std::vector<Entry> readEntries(const MaskRule& rule)
{
    std::vector<Entry> found;
    const Value::List* list = entries(rule);
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        const auto* table = (*list)[i].get<Value::Table>();
        if (table == nullptr)
            continue;
        Entry entry{textOf(*table, "when"), {textOf(*table, "function"), {}}};
        if (const auto at = table->find("parameters"); at != table->end()) {
            if (const auto* given = at->second.get<Value::Table>())
                entry.rule.parameters = *given;
        }
        found.push_back(std::move(entry));
    }
    return found;
}

}  // namespace

std::vector<RowCase> rowCases(const ColumnMask& mask)
{
    const MaskRule& rule = mask.rule;
    if (rule.function != "conditional")
        return {{textOf(rule.parameters, "when"), rule, mask.keyDomain}};
    std::vector<RowCase> cases;
    const std::string outer = textOf(rule.parameters, "when");
    for (Entry& entry : readEntries(rule)) {
        const FunctionDescriptor* function = findFunction(entry.rule.function);
        std::string when = std::move(entry.when);
        if (!outer.empty())
            when = when.empty() ? outer : "(" + outer + ") AND (" + when + ")";
        std::string domain =
            function == nullptr ? std::string() : effectiveKeyDomain(entry.rule, *function);
        cases.push_back({std::move(when), std::move(entry.rule), std::move(domain)});
    }
    return cases;
}

std::vector<std::string> conditionsOf(const MaskRule& rule)
{
    std::vector<std::string> conditions;
    const auto add = [&](std::string text) {
        if (!text.empty())
            conditions.push_back(std::move(text));
    };
    add(textOf(rule.parameters, "when"));
    for (Entry& entry : readEntries(rule))
        add(std::move(entry.when));
    return conditions;
}

std::vector<MaskRule> innerRules(const MaskRule& rule)
{
    std::vector<MaskRule> rules;
    for (Entry& entry : readEntries(rule))
        rules.push_back(std::move(entry.rule));
    return rules;
}

}  // namespace decant
