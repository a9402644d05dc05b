// SPDX-License-Identifier: MIT
#include "model/masking/rulecheck.h"

#include "model/masking/jsonpath.h"
#include "model/masking/rowcondition.h"
#include "model/support/text.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

constexpr std::array<std::string_view, 23> kFamilyNames = {
    "boolean", "integer",   "float",     "numeric", "money",       "text",    "bytes", "date",
    "time",    "timestamp", "interval",  "uuid",    "json",        "network", "bit",   "geometric",
    "range",   "enum",      "composite", "xml",     "text search", "oid",     "other"};

std::string advised(std::string_view name, std::span<const std::string_view> candidates)
{
    const std::string_view nearest = nearestName(name, candidates);
    return nearest.empty() ? std::string() : "Did you mean \"" + std::string(nearest) + "\"?";
}

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

/// What it gives depends on what it is keyed by alone, so random numbers can take that place.
bool drawsItsResults(const FunctionDescriptor& function)
{
    return function.guarantees.determinism == Determinism::Keyed
        && function.guarantees.uniqueness != Uniqueness::Injective;
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

void checkOperations(const Value& value, std::vector<RuleFault>& faults);
void checkFunctions(const FunctionDescriptor& function, const Value& value, const ColumnType* type,
                    std::vector<RuleFault>& faults);
void checkCondition(const std::string& title, const Value& value, std::vector<RuleFault>& faults);

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
                          advised(name, names)});
        return;
    }
    const std::string title = std::string(function.name) + ": " + name;
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

void checkCondition(const std::string& title, const Value& value, std::vector<RuleFault>& faults)
{
    const auto* text = value.get<std::string>();
    if (text == nullptr || text->empty())
        return;
    if (auto parsed = RowCondition::parse(*text); !parsed)
        faults.push_back({"bad-parameter", title + ' ' + parsed.error().detail + '.',
                          std::string(parsed.error().hint)});
}

/// The default of a column is looked up for the rule of the column, not for one inside it.
void refuseDefault(std::string_view inner, const std::string& outer, std::vector<RuleFault>& faults)
{
    if (inner == "set_default")
        faults.push_back({"bad-parameter", "set_default cannot stand inside " + outer + '.',
                          "Use constant with the value."});
}

/// One entry of chain or conditional. Conditions stand in the case, not in its parameters, so that
/// each row takes exactly one case.
void checkFunction(const FunctionDescriptor& function, const Value::Table& table,
                   const ColumnType* type, std::vector<RuleFault>& faults)
{
    const std::string title(function.name);
    const bool cases = function.name == "conditional";
    MaskRule rule;
    for (const auto& [name, value] : table) {
        if (name == "function" && value.get<std::string>() != nullptr)
            rule.function = *value.get<std::string>();
        else if (name == "parameters" && value.get<Value::Table>() != nullptr)
            rule.parameters = *value.get<Value::Table>();
        else if (name == "when" && cases)
            checkCondition(title + ": when", value, faults);
        else
            faults.push_back({"unknown-parameter",
                              title + " has no key \"" + name + "\" of this type in an entry.",
                              "An entry has function, parameters and, in a case, when."});
    }
    if (rule.function == "conditional" || (rule.function == "chain" && !cases))
        faults.push_back({"bad-parameter", rule.function + " cannot stand inside " + title + '.',
                          "Write the entries one after the other."});
    else
        for (RuleFault& fault : checkRule(rule, type))
            faults.push_back(std::move(fault));
    refuseDefault(rule.function, title, faults);
    for (const char* outer : {"when", "seed_columns"}) {
        if (rule.parameters.contains(outer) && (!cases || std::string_view(outer) == "when"))
            faults.push_back({"bad-parameter",
                              title + ": " + outer + " cannot stand in the parameters of an entry.",
                              "Put it beside the function of the column."});
    }
}

void checkFunctions(const FunctionDescriptor& function, const Value& value, const ColumnType* type,
                    std::vector<RuleFault>& faults)
{
    const auto& list = *value.get<Value::List>();
    if (list.empty() || list.size() > 64)
        faults.push_back(
            {"bad-parameter", std::string(function.name) + " needs 1 to 64 entries.", {}});
    for (const Value& each : list)
        checkFunction(function, *each.get<Value::Table>(), type, faults);
    if (function.name == "conditional" && !list.empty()
        && list.back().get<Value::Table>()->contains("when"))
        faults.push_back({"bad-parameter",
                          "conditional: the last case has a condition, so rows of no case would "
                          "keep their value.",
                          "End with a case without when."});
}

void checkOperation(const Value::Table& table, std::vector<RuleFault>& faults)
{
    const auto textOf = [&table](std::string_view name) -> std::string {
        const auto at = table.find(name);
        const auto* text = at == table.end() ? nullptr : at->second.get<std::string>();
        return text == nullptr ? std::string() : *text;
    };
    constexpr std::array<std::string_view, 5> kKeys = {"op", "path", "value", "function",
                                                       "parameters"};
    for (const auto& [name, value] : table) {
        if (std::find(kKeys.begin(), kKeys.end(), name) == kKeys.end())
            faults.push_back({"unknown-parameter", "An operation has no key \"" + name + "\".",
                              advised(name, kKeys)});
    }
    if (!parseJsonPath(textOf("path")))
        faults.push_back({"bad-parameter", "\"" + textOf("path") + "\" is no path into a document.",
                          "Write it like $.contact.emails[*]."});
    const std::string op = textOf("op");
    if (op == "apply") {
        MaskRule nested;
        nested.function = textOf("function");
        const auto parameters = table.find("parameters");
        if (parameters != table.end()) {
            if (const auto* given = parameters->second.get<Value::Table>())
                nested.parameters = *given;
            else
                faults.push_back(
                    {"bad-parameter", "parameters of an operation must be a table.", {}});
        }
        ColumnType leaf;
        leaf.name = "text (inside the document)";
        leaf.base = "text";
        leaf.family = TypeFamily::Text;
        const auto inner = checkRule(nested, &leaf);
        faults.insert(faults.end(), inner.begin(), inner.end());
        refuseDefault(nested.function, "json.path", faults);
        if (nested.function == "conditional" || nested.parameters.contains("when")
            || nested.parameters.contains("seed_columns"))
            faults.push_back({"bad-parameter", "Inside a document there is no row to look at.",
                              "Put conditions and seed columns beside json.path."});
    } else if (op == "set" ? table.find("value") == table.end() : op != "delete") {
        faults.push_back({"bad-parameter", "An operation is set (with value), delete or apply.",
                          "Write op = \"apply\" with a function, for example."});
    }
}

void checkOperations(const Value& value, std::vector<RuleFault>& faults)
{
    const auto& list = *value.get<Value::List>();
    if (list.empty() || list.size() > 64)
        faults.push_back({"bad-parameter", "json.path needs 1 to 64 operations.", {}});
    for (const Value& each : list)
        checkOperation(*each.get<Value::Table>(), faults);
}

}  // namespace

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

/// The function that a function for elements applies.
static void checkNested(const FunctionDescriptor& function, const MaskRule& rule,
                        const ColumnType* type, std::vector<RuleFault>& faults)
{
    const auto given = rule.parameters.find("function");
    const auto* name = given == rule.parameters.end() ? nullptr : given->second.get<std::string>();
    if (function.family != "array" || name == nullptr)
        return;
    refuseDefault(*name, rule.function, faults);
    ColumnType element = type == nullptr ? ColumnType() : *type;
    element.arrayDimensions = 0;
    const auto inner = checkRule({*name, {}}, type == nullptr ? nullptr : &element);
    faults.insert(faults.end(), inner.begin(), inner.end());
}

std::vector<RuleFault> checkRule(const MaskRule& rule, const ColumnType* type)
{
    const FunctionDescriptor* function = findFunction(rule.function);
    if (function == nullptr) {
        std::vector<std::string_view> names;
        for (const FunctionDescriptor& each : functionCatalogue())
            names.push_back(each.name);
        return {{"unknown-function", "There is no masking function \"" + rule.function + "\".",
                 advised(rule.function, names)}};
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
    const auto unique = rule.parameters.find("unique");
    if (type != nullptr && type->family != TypeFamily::Text && unique != rule.parameters.end()
        && unique->second == Value("suffix"))
        faults.push_back({"bad-parameter",
                          "unique = \"suffix\" makes texts and the column is " + type->name + '.',
                          "Use permute.int, random.uuid or another function that keeps values "
                          "different."});
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
    return faults;
}

}  // namespace decant
