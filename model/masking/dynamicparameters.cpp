// SPDX-License-Identifier: MIT
#include "model/masking/dynamicparameters.h"

#include <algorithm>
#include <charconv>

namespace decant {

namespace {

template <class Number>
std::optional<Value> numberOf(std::string_view text, const ParameterDescriptor& parameter)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    const auto size = static_cast<double>(number);
    // So written that it is not true for NaN.
    if (!(size >= parameter.minimum.value_or(size) && size <= parameter.maximum.value_or(size)))
        return std::nullopt;
    return Value(number);
}

/// The text of a column as a value of the parameter.
std::optional<Value> valueOf(std::string_view text, const ParameterDescriptor& parameter)
{
    switch (parameter.type) {
    case ParameterType::Boolean:
        if (text == "t" || text == "true" || text == "1")
            return Value(true);
        if (text == "f" || text == "false" || text == "0")
            return Value(false);
        return std::nullopt;
    case ParameterType::Integer:
        return numberOf<std::int64_t>(text, parameter);
    case ParameterType::Float:
        return numberOf<double>(text, parameter);
    case ParameterType::Choice: {
        const auto& choices = parameter.choices;
        if (std::find(choices.begin(), choices.end(), text) == choices.end())
            return std::nullopt;
        return Value(text);
    }
    case ParameterType::Date: {
        constexpr std::size_t kDay = 10;  // of a timestamp, too
        return text.size() < kDay ? std::nullopt : std::optional(Value(text.substr(0, kDay)));
    }
    case ParameterType::Text:
        return Value(text);
    case ParameterType::TextList:
    case ParameterType::Operations:
    case ParameterType::Functions:
        break;
    }
    return std::nullopt;
}

std::optional<Value> valueFor(const DynamicParameter& dynamic, const ParameterDescriptor* parameter,
                              const std::optional<std::string_view>& text)
{
    if (!text || parameter == nullptr)
        return std::nullopt;
    if (dynamic.values.empty())
        return valueOf(*text, *parameter);
    const auto at = dynamic.values.find(*text);
    return at == dynamic.values.end() ? std::nullopt : std::optional(at->second);
}

}  // namespace

bool isDynamic(const Value& value)
{
    const auto* table = value.get<Value::Table>();
    return table != nullptr && table->contains("column");
}

std::vector<DynamicParameter> dynamicParameters(const MaskRule& rule)
{
    std::vector<DynamicParameter> found;
    for (const auto& [name, value] : rule.parameters) {
        if (!isDynamic(value))
            continue;
        const auto& table = *value.get<Value::Table>();
        DynamicParameter dynamic;
        dynamic.parameter = name;
        if (const auto* column = table.find("column")->second.get<std::string>())
            dynamic.column = *column;
        if (const auto at = table.find("values"); at != table.end()) {
            if (const auto* values = at->second.get<Value::Table>())
                dynamic.values = *values;
        }
        if (const auto at = table.find("otherwise"); at != table.end())
            dynamic.otherwise = at->second;
        found.push_back(std::move(dynamic));
    }
    return found;
}

MaskRule ruleForRow(const MaskRule& rule, std::span<const DynamicParameter> dynamic,
                    std::span<const std::optional<std::string_view>> values)
{
    MaskRule made = rule;
    const FunctionDescriptor* function = findFunction(rule.function);
    for (std::size_t i = 0; i < dynamic.size(); ++i) {
        const DynamicParameter& each = dynamic[i];
        const ParameterDescriptor* parameter =
            function == nullptr ? nullptr : function->parameter(each.parameter);
        auto value = valueFor(each, parameter, values[i]);
        if (!value)
            value = each.otherwise;
        if (value)
            made.parameters.insert_or_assign(each.parameter, *std::move(value));
        else
            made.parameters.erase(each.parameter);
    }
    return made;
}

}  // namespace decant
