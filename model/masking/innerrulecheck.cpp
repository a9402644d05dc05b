// SPDX-License-Identifier: MIT
#include "model/masking/innerrulecheck.h"

#include "model/masking/derived.h"
#include "model/masking/dynamicparameters.h"
#include "model/masking/jsonpath.h"
#include "model/masking/rowcases.h"
#include "model/masking/rowcondition.h"
#include "model/masking/rowtemplate.h"
#include "model/masking/sqlexpression.h"
#include "model/masking/uniquecheck.h"
#include "model/support/text.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

/// The parameter of a function whose lines are name=function; "" where it has none.
std::string_view innerLines(std::string_view function)
{
    if (function == "json.leaves")
        return "keys";
    if (function == "kv.key")
        return "parts";
    return function == "kv.hash_field" ? "fields" : "";
}

/// The default of a column is looked up for the rule of the column, not for one inside it.
void refuseDefault(std::string_view inner, const std::string& outer, std::vector<RuleFault>& faults)
{
    if (inner == "set_default")
        faults.push_back({"bad-parameter", say("set_default cannot stand inside %1.", outer),
                          say("Use constant with the value.")});
}

/// What is made from a row cannot be made from what a function before it gave, and what the
/// database of the image computes is computed for every row.
void refuseInput(const MaskRule& inner, const std::string& outer, bool rowAllowed,
                 std::vector<RuleFault>& faults)
{
    const FunctionInput input = inputOf(inner);
    if (input == FunctionInput::Image)
        faults.push_back({"bad-parameter", say("%1 cannot stand inside %2.", inner.function, outer),
                          say("The database of the image computes it for every row: use it "
                              "alone.")});
    else if (input == FunctionInput::MaskedRow && !rowAllowed)
        faults.push_back({"bad-parameter",
                          say("%1 cannot stand here in %2.", inner.function, outer),
                          say("Put it first in a chain, or in a case.")});
}

/// A function inside another one does not see the row.
void refuseDynamic(const MaskRule& inner, const std::string& outer, std::vector<RuleFault>& faults)
{
    for (const DynamicParameter& each : dynamicParameters(inner))
        faults.push_back({"bad-parameter",
                          say("%1: %2 cannot be taken from a column inside %3.", inner.function,
                              each.parameter, outer),
                          say("Set it to one value, or use a case of conditional.")});
}

/// One entry of chain or conditional. Conditions stand in the case, not in its parameters, so that
/// each row takes exactly one case.
void checkFunction(const FunctionDescriptor& function, const Value::Table& table, bool first,
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
                              say("%1 has no key \"%2\" of this type in an entry.", title, name),
                              say("An entry has function, parameters and, in a case, when.")});
    }
    if (rule.function == "conditional" || (rule.function == "chain" && !cases))
        faults.push_back({"bad-parameter", say("%1 cannot stand inside %2.", rule.function, title),
                          say("Write the entries one after the other.")});
    else
        for (RuleFault& fault : checkRule(rule, type))
            faults.push_back(std::move(fault));
    refuseDefault(rule.function, title, faults);
    refuseInput(rule, title, cases || first, faults);
    refuseRemembering(rule, title, faults);
    if (!cases)
        refuseDynamic(rule, title, faults);
    for (const char* outer : {"when", "seed_columns"}) {
        if (rule.parameters.contains(outer) && (!cases || std::string_view(outer) == "when"))
            faults.push_back(
                {"bad-parameter",
                 say("%1: %2 cannot stand in the parameters of an entry.", title, outer),
                 say("Put it beside the function of the column.")});
    }
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
            faults.push_back({"unknown-parameter", say("An operation has no key \"%1\".", name),
                              adviceFor(name, kKeys)});
    }
    if (!parseJsonPath(textOf("path")))
        faults.push_back({"bad-parameter",
                          say("\"%1\" is no path into a document.", textOf("path")),
                          say("Write it like $.contact.emails[*].")});
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
                    {"bad-parameter", say("parameters of an operation must be a table."), {}});
        }
        ColumnType leaf;
        leaf.name = "text (inside the document)";
        leaf.base = "text";
        leaf.family = TypeFamily::Text;
        const auto inner = checkRule(nested, &leaf);
        faults.insert(faults.end(), inner.begin(), inner.end());
        refuseDefault(nested.function, "json.path", faults);
        refuseInput(nested, "json.path", false, faults);
        refuseRemembering(nested, "json.path", faults);
        refuseDynamic(nested, "json.path", faults);
        if (nested.function == "conditional" || nested.parameters.contains("when")
            || nested.parameters.contains("seed_columns"))
            faults.push_back({"bad-parameter", say("Inside a document there is no row to look at."),
                              say("Put conditions and seed columns beside json.path.")});
    } else if (op == "set" ? table.find("value") == table.end() : op != "delete") {
        faults.push_back({"bad-parameter",
                          say("An operation is set (with value), delete or apply."),
                          say("Write op = \"apply\" with a function, for example.")});
    }
}

/// A function that another one applies, with its defaults, to parts of a value.
void checkInner(const std::string& name, const std::string& outer, const ColumnType* type,
                std::vector<RuleFault>& faults)
{
    const MaskRule inner{name, {}};
    refuseDefault(name, outer, faults);
    refuseInput(inner, outer, false, faults);
    for (RuleFault& fault : checkRule(inner, type))
        faults.push_back(std::move(fault));
}

}  // namespace

Sentence adviceFor(std::string_view name, std::span<const std::string_view> candidates)
{
    const std::string_view nearest = nearestName(name, candidates);
    return nearest.empty() ? Sentence() : say("Did you mean \"%1\"?", nearest);
}

void checkCondition(const std::string& title, const Value& value, std::vector<RuleFault>& faults)
{
    const auto* text = value.get<std::string>();
    if (text == nullptr || text->empty())
        return;
    if (auto parsed = RowCondition::parse(*text); !parsed)
        faults.push_back(
            {"bad-parameter", say("%1 %2.", title, parsed.error().detail), parsed.error().hint});
}

void checkFunctions(const FunctionDescriptor& function, const Value& value, const ColumnType* type,
                    std::vector<RuleFault>& faults)
{
    const auto& list = *value.get<Value::List>();
    if (list.empty() || list.size() > 64)
        faults.push_back({"bad-parameter", say("%1 needs 1 to 64 entries.", function.name), {}});
    for (const Value& each : list)
        checkFunction(function, *each.get<Value::Table>(), &each == &list.front(), type, faults);
    const MaskRule whole{std::string(function.name), {{"functions", value}}};
    const std::vector<MaskRule> inner = innerRules(whole);
    // Programs are asked about a whole block before any column of it is masked.
    if (inputOf(whole) == FunctionInput::MaskedRow
        && std::any_of(inner.begin(), inner.end(),
                       [](const MaskRule& each) { return each.function == "command"; }))
        faults.push_back({"bad-parameter",
                          say("chain: command cannot work on what is made from other columns."),
                          say("Use command for the columns it is made from.")});
    if (function.name == "conditional" && !list.empty()
        && list.back().get<Value::Table>()->contains("when"))
        faults.push_back({"bad-parameter",
                          say("conditional: the last case has a condition, so rows of no case "
                              "would keep their value."),
                          say("End with a case without when.")});
}

void checkOperations(const Value& value, std::vector<RuleFault>& faults)
{
    const auto& list = *value.get<Value::List>();
    if (list.empty() || list.size() > 64)
        faults.push_back({"bad-parameter", say("json.path needs 1 to 64 operations."), {}});
    for (const Value& each : list)
        checkOperation(*each.get<Value::Table>(), faults);
}

void checkNested(const FunctionDescriptor& function, const MaskRule& rule, const ColumnType* type,
                 std::vector<RuleFault>& faults)
{
    if (function.family == "array") {
        ColumnType element = type == nullptr ? ColumnType() : *type;
        element.arrayDimensions = 0;
        if (const std::string name = parameterText(rule, "function"); !name.empty())
            checkInner(name, rule.function, type == nullptr ? nullptr : &element, faults);
    }
    const std::string_view lines = innerLines(function.name);
    const auto given = lines.empty() ? rule.parameters.end() : rule.parameters.find(lines);
    const auto* list = given == rule.parameters.end() ? nullptr : given->second.get<Value::List>();
    ColumnType part;
    part.name = "text (inside the value)";
    part.base = "text";
    part.family = TypeFamily::Text;
    for (const Value& each : list == nullptr ? Value::List() : *list) {
        const auto* line = each.get<std::string>();
        const std::size_t sign = line == nullptr ? std::string::npos : line->rfind('=');
        if (sign == std::string::npos)
            faults.push_back(
                {"bad-parameter",
                 say("%1: each of %2 must be written name=function.", rule.function, lines),
                 {}});
        else
            checkInner(line->substr(sign + 1), rule.function, &part, faults);
    }
}

void checkTexts(const MaskRule& rule, std::vector<RuleFault>& faults)
{
    const auto tell = [&](const Error& error) {
        faults.push_back(
            {"bad-parameter", say("%1: %2.", rule.function, error.detail), error.hint});
    };
    if (rule.function == "derive.expression") {
        if (auto read = RowTemplate::parse(parameterText(rule, "template")); !read)
            tell(read.error());
    } else if (rule.function == "sql.expression") {
        if (auto read = SqlExpression::parse(parameterText(rule, "expression")); !read)
            tell(read.error());
    } else if (rule.function == "sequence.text") {
        const std::string pattern = parameterText(rule, "pattern");
        const std::size_t from = pattern.find('#');
        const std::size_t end =
            from == std::string::npos ? from : pattern.find_first_not_of('#', from);
        if (from == std::string::npos || pattern.find('#', end) != std::string::npos)
            faults.push_back({"bad-parameter",
                              say("sequence.text: the pattern must have one group of # for the "
                                  "number."),
                              say("Write it like C-####.")});
    }
    if (rule.function.starts_with("sequence.") && rule.parameters.contains("step")
        && rule.parameters.find("step")->second == Value(std::int64_t{0}))
        faults.push_back({"bad-parameter", say("%1: step must not be 0.", rule.function),
                          say("Use 1 for numbers one after the other.")});
}

}  // namespace decant
