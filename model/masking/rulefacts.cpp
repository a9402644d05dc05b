// SPDX-License-Identifier: MIT
#include "model/masking/rulefacts.h"

#include "model/masking/derived.h"
#include "model/masking/dynamicparameters.h"
#include "model/masking/rowcases.h"
#include "model/masking/rowcondition.h"

#include <algorithm>

namespace decant {

bool parameterIs(const MaskRule& rule, std::string_view name, std::string_view wanted)
{
    const auto at = rule.parameters.find(name);
    const auto* text = at == rule.parameters.end() ? nullptr : at->second.get<std::string>();
    return text != nullptr && *text == wanted;
}

bool parameterOn(const MaskRule& rule, std::string_view name)
{
    const auto at = rule.parameters.find(name);
    const auto* value = at == rule.parameters.end() ? nullptr : at->second.get<bool>();
    return value != nullptr && *value;
}

bool hasSeed(const MaskRule& rule)
{
    const auto at = rule.parameters.find("seed_columns");
    const auto* list = at == rule.parameters.end() ? nullptr : at->second.get<Value::List>();
    return list != nullptr && !list->empty();
}

std::int64_t integerOr(const MaskRule& rule, std::string_view name, std::int64_t otherwise)
{
    const auto at = rule.parameters.find(name);
    const auto* number = at == rule.parameters.end() ? nullptr : at->second.get<std::int64_t>();
    return number == nullptr ? otherwise : *number;
}

int neededLength(const MaskRule& rule, bool unique)
{
    if (parameterIs(rule, "unique", "retry"))
        return 0;  // its results are counted
    if (rule.function == "email")
        return unique ? 24 : 17;
    if (rule.function == "hash.hmac")
        return unique ? 16 : 0;
    if (rule.function == "random.uuid" || rule.function == "permute.uuid")
        return 36;
    if (rule.function == "person.username" || rule.function == "person.full_name"
        || rule.function == "company.name" || rule.function == "lookup.unique")
        return unique ? 64 : 0;
    // The code alone.
    return unique && parameterIs(rule, "unique", "suffix") ? 12 : 0;
}

bool givesNull(const FunctionDescriptor& function, const MaskRule& rule)
{
    // The default of the column is in `fallback` where it has one.
    if (rule.function == "set_default" && !rule.parameters.contains("fallback"))
        return true;
    const auto inner = innerRules(rule);
    return function.guarantees.givesNull || parameterIs(rule, "on_error", "null")
        || std::any_of(inner.begin(), inner.end(), [](const MaskRule& each) {
               const FunctionDescriptor* used = findFunction(each.function);
               return used != nullptr && givesNull(*used, each);
           });
}

std::vector<std::string> columnsLookedAt(const MaskRule& rule)
{
    std::vector<std::string> names;
    for (const std::string& text : conditionsOf(rule)) {
        if (auto condition = RowCondition::parse(text))
            names.insert(names.end(), condition->columns().begin(), condition->columns().end());
    }
    std::vector<MaskRule> rules = innerRules(rule);
    rules.push_back(rule);
    for (const MaskRule& each : rules) {
        for (DynamicParameter& dynamic : dynamicParameters(each))
            names.push_back(std::move(dynamic.column));
        const auto at = each.parameters.find("seed_columns");
        const auto* list = at == each.parameters.end() ? nullptr : at->second.get<Value::List>();
        for (const Value& value : list == nullptr ? Value::List() : *list) {
            if (const auto* name = value.get<std::string>())
                names.push_back(*name);
        }
    }
    return names;
}

bool dependsOnMore(const MaskRule& rule)
{
    const auto inner = innerRules(rule);
    return inputOf(rule) != FunctionInput::Value || !columnsLookedAt(rule).empty()
        || parameterIs(rule, "engine", "random") || parameterIs(rule, "nulls", "generate")
        || parameterIs(rule, "empty", "generate") || parameterIs(rule, "unique", "retry")
        || parameterIs(rule, "collision_with_source", "forbid")
        || std::any_of(inner.begin(), inner.end(), dependsOnMore);
}

bool looksForCollisions(const MaskRule& rule)
{
    return parameterIs(rule, "collision_with_source", "report")
        || parameterIs(rule, "collision_with_source", "forbid")
        || parameterOn(rule, "collision_with_source");  // report
}

bool remembersValues(const MaskRule& rule)
{
    return parameterIs(rule, "unique", "retry") || looksForCollisions(rule);
}

}  // namespace decant
