// SPDX-License-Identifier: MIT
#include "model/masking/derived.h"

#include "model/masking/rowcases.h"
#include "model/masking/rowtemplate.h"

namespace decant {

FunctionInput inputOf(const MaskRule& rule)
{
    if (rule.function == "chain") {
        const std::vector<MaskRule> inner = innerRules(rule);
        return inner.empty() ? FunctionInput::Value : inputOf(inner.front());
    }
    const FunctionDescriptor* function = findFunction(rule.function);
    return function == nullptr ? FunctionInput::Value : function->input;
}

std::vector<std::string> maskedInputs(const MaskRule& rule)
{
    if (inputOf(rule) != FunctionInput::MaskedRow)
        return {};
    if (rule.function == "chain")
        return maskedInputs(innerRules(rule).front());
    const auto read = RowTemplate::parse(parameterText(rule, "template"));
    return read ? read->columns() : std::vector<std::string>();
}

std::string parameterText(const MaskRule& rule, std::string_view name)
{
    const auto at = rule.parameters.find(name);
    const auto* text = at == rule.parameters.end() ? nullptr : at->second.get<std::string>();
    return text == nullptr ? std::string() : *text;
}

}  // namespace decant
