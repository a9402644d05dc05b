// SPDX-License-Identifier: MIT
#include "model/masking/rulecheck.h"

#include "model/masking/dynamicparameters.h"
#include "model/masking/innerrulecheck.h"
#include "model/masking/uniquecheck.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

constexpr std::array<std::string_view, 23> kFamilyNames = {
    "boolean", "integer",   "float",     "numeric", "money",       "text",    "bytes", "date",
    "time",    "timestamp", "interval",  "uuid",    "json",        "network", "bit",   "geometric",
    "range",   "enum",      "composite", "xml",     "text search", "oid",     "other"};

bool typeFits(const ParameterDescriptor& parameter, const Value& value)
{
    switch (parameter.type) {
    case ParameterType::Boolean:
        return value.get<bool>() != nullptr;
    case ParameterType::Integer:
        return value.get<std::int64_t>() != nullptr;
    case ParameterType::Float:
        return value.get<double>() != nullptr || value.get<std::int64_t>() != nullptr;
    case ParameterType::Text:
        // A constant may be written as the number or boolean it is.
        return value.get<Value::List>() == nullptr && value.get<Value::Table>() == nullptr;
    case ParameterType::Choice:
        // A choice that begins with "off" also takes true and false.
        if (value.get<bool>() != nullptr)
            return parameter.choices.front() == "off";
        return value.get<std::string>() != nullptr;
    case ParameterType::Date:
        return value.get<std::string>() != nullptr;
    case ParameterType::TextList: {
        const auto* list = value.get<Value::List>();
        return list != nullptr && std::all_of(list->begin(), list->end(), [](const Value& each) {
                   return each.get<std::string>() != nullptr;
               });
    }
    case ParameterType::Operations:
    case ParameterType::Functions: {
        const auto* list = value.get<Value::List>();
        return list != nullptr && std::all_of(list->begin(), list->end(), [](const Value& each) {
                   return each.get<Value::Table>() != nullptr;
               });
    }
    }
    return false;
}

std::string wantedType(ParameterType type)
{
    constexpr std::array<std::string_view, 9> kNames = {"true or false",
                                                        "an integer",
                                                        "a number",
                                                        "a text",
                                                        "a text",
                                                        "a list of texts",
                                                        "a date like 2024-01-31",
                                                        "a list of operations",
                                                        "a list of functions"};
    return std::string(kNames.at(static_cast<std::size_t>(type)));
}

/// The part of a record that the column of this type can hold.
bool partFits(const MaskRule& rule, const ColumnType& type)
{
    if (!rule.function.ends_with(".record"))
        return true;
    const auto at = rule.parameters.find("part");
    const auto* part = at == rule.parameters.end() ? nullptr : at->second.get<std::string>();
    const bool coordinate = part != nullptr && (*part == "latitude" || *part == "longitude");
    switch (type.family) {
    case TypeFamily::Date:
        return part != nullptr && *part == "birth_date";
    case TypeFamily::Numeric:
    case TypeFamily::Float:
        return coordinate;
    default:
        return true;
    }
}

/// A list without any text that is not empty.
bool saysNothing(const Value& value)
{
    const auto* list = value.get<Value::List>();
    return std::all_of(list->begin(), list->end(),
                       [](const Value& each) { return each.get<std::string>()->empty(); });
}

void checkParameter(const FunctionDescriptor& function, const std::string& name, const Value& value,
                    const ColumnType* type, std::vector<RuleFault>& faults);

/// A parameter that is taken from another column: what may stand in its place is checked like the
/// parameter itself.
void checkDynamic(const FunctionDescriptor& function, const ParameterDescriptor& parameter,
                  const Value::Table& table, const ColumnType* type, std::vector<RuleFault>& faults)
{
    const std::string name(parameter.name);
    const std::string title = std::string(function.name) + ": " + name;
    const bool own =
        std::any_of(function.parameters.begin(), function.parameters.end(),
                    [&](const ParameterDescriptor& each) { return &each == &parameter; });
    const bool list = parameter.type == ParameterType::TextList
        || parameter.type == ParameterType::Operations
        || parameter.type == ParameterType::Functions;
    if (list || (!own && name != "locale" && name != "max_length") || function.name == "command"
        || function.input != FunctionInput::Value) {
        faults.push_back({"bad-parameter", title + " cannot be taken from a column.",
                          "Set it to one value, or use conditional for kinds of rows."});
        return;
    }
    constexpr std::array<std::string_view, 3> kKeys = {"column", "values", "otherwise"};
    bool otherwise = false;
    for (const auto& [key, value] : table) {
        if (key == "otherwise") {
            otherwise = true;
            checkParameter(function, name, value, type, faults);
        } else if (key == "values" && value.get<Value::Table>() != nullptr) {
            for (const auto& [text, each] : *value.get<Value::Table>())
                checkParameter(function, name, each, type, faults);
        } else if (key != "column" || value.get<std::string>() == nullptr) {
            faults.push_back({"unknown-parameter",
                              title + " has no key \"" + key + "\" of this type.",
                              adviceFor(key, kKeys)});
        }
    }
    if (parameter.required && !otherwise)
        faults.push_back(
            {"bad-parameter",
             title + " needs otherwise, for rows whose column holds nothing that fits.",
             "Add otherwise with a value."});
}

void checkParameter(const FunctionDescriptor& function, const std::string& name, const Value& value,
                    const ColumnType* type, std::vector<RuleFault>& faults)
{
    const ParameterDescriptor* parameter = function.parameter(name);
    if (parameter == nullptr) {
        std::vector<std::string_view> names;
        for (const ParameterDescriptor& each : function.parameters)
            names.push_back(each.name);
        for (const ParameterDescriptor& each : commonParameters())
            names.push_back(each.name);
        faults.push_back({"unknown-parameter",
                          std::string(function.name) + " has no parameter \"" + name + "\".",
                          adviceFor(name, names)});
        return;
    }
    const std::string title = std::string(function.name) + ": " + name;
    const auto own = [&](const ParameterDescriptor& each) { return &each == parameter; };
    if (function.input == FunctionInput::Image
        && std::none_of(function.parameters.begin(), function.parameters.end(), own)) {
        faults.push_back({"bad-parameter",
                          title
                              + " has no effect: the database of the image computes the column "
                                "for every row.",
                          "Remove " + name + '.'});
        return;
    }
    if (isDynamic(value)) {
        checkDynamic(function, *parameter, *value.get<Value::Table>(), type, faults);
        return;
    }
    if (!typeFits(*parameter, value)) {
        faults.push_back({"bad-parameter",
                          title + " must be " + wantedType(parameter->type) + ", not a "
                              + std::string(value.typeName()) + '.',
                          std::string(parameter->help)});
        return;
    }
    if (parameter->type == ParameterType::Choice && value.get<std::string>() != nullptr) {
        const auto& chosen = *value.get<std::string>();
        const auto& choices = parameter->choices;
        if (std::find(choices.begin(), choices.end(), chosen) == choices.end()) {
            std::string all;
            for (const std::string_view each : choices)
                all += (all.empty() ? "" : ", ") + std::string(each);
            faults.push_back({"bad-parameter", title + " cannot be \"" + chosen + "\".",
                              "It is one of: " + all + '.'});
        }
    }
    if (parameter->type == ParameterType::Operations)
        checkOperations(value, faults);
    if (parameter->type == ParameterType::Functions)
        checkFunctions(function, value, type, faults);
    if (name == "when")
        checkCondition(title, value, faults);
    if (name == "engine" && value == Value("random") && !drawsItsResults(function))
        faults.push_back({"bad-parameter",
                          std::string(function.name)
                              + " makes its result from the value itself, so no engine changes it.",
                          "Remove engine, or use a function that invents values."});
    if (parameter->type == ParameterType::TextList && parameter->required && saysNothing(value))
        faults.push_back({"bad-parameter", title + " must name at least one word.",
                          std::string(parameter->help)});
    const auto* integral = value.get<std::int64_t>();
    const auto* floating = value.get<double>();
    if (integral == nullptr && floating == nullptr)
        return;
    const double number = integral != nullptr ? static_cast<double>(*integral) : *floating;
    if (number < parameter->minimum.value_or(number)
        || number > parameter->maximum.value_or(number))
        faults.push_back(
            {"bad-parameter", title + " is out of range.",
             "It lies between " + std::to_string(static_cast<std::int64_t>(*parameter->minimum))
                 + " and " + std::to_string(static_cast<std::int64_t>(*parameter->maximum)) + '.'});
}

}  // namespace

bool drawsItsResults(const FunctionDescriptor& function)
{
    return function.guarantees.determinism == Determinism::Keyed
        && function.guarantees.uniqueness != Uniqueness::Injective;
}

std::string_view toString(TypeFamily family)
{
    return kFamilyNames.at(static_cast<std::size_t>(family));
}

/// Families whose types have too little in common for one function to mask them all.
static bool hasKinds(TypeFamily family)
{
    return family == TypeFamily::Network || family == TypeFamily::Geometric
        || family == TypeFamily::Range || family == TypeFamily::Other;
}

bool typeAllowed(const FunctionDescriptor& function, const ColumnType& type)
{
    if (function.family == "array" && type.arrayDimensions == 0)
        return false;
    // Values of another row or column stand for the whole array, not for its elements.
    if (function.input != FunctionInput::Value && type.arrayDimensions > 0
        && !function.types.empty())
        return false;
    const auto& types = function.types;
    if (!types.empty() && std::find(types.begin(), types.end(), type.family) == types.end())
        return false;
    const auto& bases = function.bases;
    return bases.empty() || !hasKinds(type.family)
        || std::find(bases.begin(), bases.end(), type.base) != bases.end();
}

std::string effectiveKeyDomain(const MaskRule& rule, const FunctionDescriptor& function)
{
    const auto set = rule.parameters.find("key_domain");
    if (set != rule.parameters.end()) {
        const auto* domain = set->second.get<std::string>();
        if (domain != nullptr && !domain->empty() && !function.keyDomain.empty())
            return *domain;
    }
    return std::string(function.keyDomain);
}

std::vector<RuleFault> checkRule(const MaskRule& rule, const ColumnType* type)
{
    const FunctionDescriptor* function = findFunction(rule.function);
    if (function == nullptr) {
        std::vector<std::string_view> names;
        for (const FunctionDescriptor& each : functionCatalogue())
            names.push_back(each.name);
        return {{"unknown-function", "There is no masking function \"" + rule.function + "\".",
                 adviceFor(rule.function, names)}};
    }
    std::vector<RuleFault> faults;
    for (const auto& [name, value] : rule.parameters)
        checkParameter(*function, name, value, type, faults);
    for (const ParameterDescriptor& parameter : function->parameters) {
        if (parameter.required && rule.parameters.find(parameter.name) == rule.parameters.end())
            faults.push_back(
                {"bad-parameter",
                 rule.function + " needs the parameter \"" + std::string(parameter.name) + "\".",
                 std::string(parameter.help)});
    }
    if (type != nullptr && !partFits(rule, *type))
        faults.push_back({"type-not-allowed",
                          rule.function + " gives no such part for " + type->name + '.',
                          "Dates take part = \"birth_date\", numbers latitude or longitude, "
                          "texts all others."});
    checkUniqueParameters(*function, rule, type, faults);
    if (type != nullptr && !typeAllowed(*function, *type)) {
        std::string allowed;
        for (const TypeFamily family : function->types) {
            if (function->bases.empty() || !hasKinds(family))
                allowed += (allowed.empty() ? "" : ", ") + std::string(toString(family));
        }
        for (const std::string_view base : function->bases)
            allowed += (allowed.empty() ? "" : ", ") + std::string(base);
        faults.push_back({"type-not-allowed", rule.function + " does not mask " + type->name + '.',
                          "It masks: " + (allowed.empty() ? "arrays" : allowed) + '.'});
    }
    checkNested(*function, rule, type, faults);
    checkTexts(rule, faults);
    return faults;
}

}  // namespace decant
