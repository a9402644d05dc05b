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

Sentence wantedType(ParameterType type)
{
    const std::array<Sentence, 9> names = {say("true or false"),
                                           say("an integer"),
                                           say("a number"),
                                           say("a text"),
                                           say("a text"),
                                           say("a list of texts"),
                                           say("a date like 2024-01-31"),
                                           say("a list of operations"),
                                           say("a list of functions")};
    return names.at(static_cast<std::size_t>(type));
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
        faults.push_back({"bad-parameter", say("%1 cannot be taken from a column.", title),
                          say("Set it to one value, or use conditional for kinds of rows.")});
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
                              say("%1 has no key \"%2\" of this type.", title, key),
                              adviceFor(key, kKeys)});
        }
    }
    if (parameter.required && !otherwise)
        faults.push_back(
            {"bad-parameter",
             say("%1 needs otherwise, for rows whose column holds nothing that fits.", title),
             say("Add otherwise with a value.")});
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
                          say("%1 has no parameter \"%2\".", function.name, name),
                          adviceFor(name, names)});
        return;
    }
    const std::string title = std::string(function.name) + ": " + name;
    const auto own = [&](const ParameterDescriptor& each) { return &each == parameter; };
    if (function.input == FunctionInput::Image
        && std::none_of(function.parameters.begin(), function.parameters.end(), own)) {
        faults.push_back({"bad-parameter",
                          say("%1 has no effect: the database of the image computes the column "
                              "for every row.",
                              title),
                          say("Remove %1.", name)});
        return;
    }
    if (isDynamic(value)) {
        checkDynamic(function, *parameter, *value.get<Value::Table>(), type, faults);
        return;
    }
    if (!typeFits(*parameter, value)) {
        faults.push_back(
            {"bad-parameter",
             say("%1 must be %2, not a %3.", title, wantedType(parameter->type), value.typeName()),
             Sentence(parameter->help, {})});
        return;
    }
    if (parameter->type == ParameterType::Choice && value.get<std::string>() != nullptr) {
        const auto& chosen = *value.get<std::string>();
        const auto& choices = parameter->choices;
        if (std::find(choices.begin(), choices.end(), chosen) == choices.end()) {
            std::string all;
            for (const std::string_view each : choices)
                all += (all.empty() ? "" : ", ") + std::string(each);
            faults.push_back({"bad-parameter", say("%1 cannot be \"%2\".", title, chosen),
                              say("It is one of: %1.", all)});
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
                          say("%1 makes its result from the value itself, so no engine changes "
                              "it.",
                              function.name),
                          say("Remove engine, or use a function that invents values.")});
    if (parameter->type == ParameterType::TextList && parameter->required && saysNothing(value))
        faults.push_back({"bad-parameter", say("%1 must name at least one word.", title),
                          Sentence(parameter->help, {})});
    const auto* integral = value.get<std::int64_t>();
    const auto* floating = value.get<double>();
    if (integral == nullptr && floating == nullptr)
        return;
    const double number = integral != nullptr ? static_cast<double>(*integral) : *floating;
    if (number < parameter->minimum.value_or(number)
        || number > parameter->maximum.value_or(number))
        faults.push_back(
            {"bad-parameter", say("%1 is out of range.", title),
             say("It lies between %1 and %2.", static_cast<std::int64_t>(*parameter->minimum),
                 static_cast<std::int64_t>(*parameter->maximum))});
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
        return {{"unknown-function", say("There is no masking function \"%1\".", rule.function),
                 adviceFor(rule.function, names)}};
    }
    std::vector<RuleFault> faults;
    for (const auto& [name, value] : rule.parameters)
        checkParameter(*function, name, value, type, faults);
    for (const ParameterDescriptor& parameter : function->parameters) {
        if (parameter.required && rule.parameters.find(parameter.name) == rule.parameters.end())
            faults.push_back({"bad-parameter",
                              say("%1 needs the parameter \"%2\".", rule.function, parameter.name),
                              Sentence(parameter.help, {})});
    }
    if (type != nullptr && !partFits(rule, *type))
        faults.push_back({"type-not-allowed",
                          say("%1 gives no such part for %2.", rule.function, type->name),
                          say("Dates take part = \"birth_date\", numbers latitude or longitude, "
                              "texts all others.")});
    checkUniqueParameters(*function, rule, type, faults);
    if (type != nullptr && !typeAllowed(*function, *type)) {
        std::string allowed;
        for (const TypeFamily family : function->types) {
            if (function->bases.empty() || !hasKinds(family))
                allowed += (allowed.empty() ? "" : ", ") + std::string(toString(family));
        }
        for (const std::string_view base : function->bases)
            allowed += (allowed.empty() ? "" : ", ") + std::string(base);
        faults.push_back(
            {"type-not-allowed", say("%1 does not mask %2.", rule.function, type->name),
             allowed.empty() ? say("It masks: arrays.") : say("It masks: %1.", allowed)});
    }
    checkNested(*function, rule, type, faults);
    checkTexts(rule, faults);
    return faults;
}

}  // namespace decant
