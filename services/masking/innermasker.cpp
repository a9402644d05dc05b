// SPDX-License-Identifier: MIT
#include "services/masking/innermasker.h"

#include "model/masking/rulecheck.h"
#include "services/masking/drawn.h"

namespace decant {

Result<std::unique_ptr<ColumnMasker>> innerMasker(const FunctionContext& context,
                                                  const MaskRule& rule)
{
    ColumnMask mask;
    mask.rule = rule;
    if (const FunctionDescriptor* function = findFunction(rule.function))
        mask.keyDomain = effectiveKeyDomain(rule, *function);
    return makeColumnMasker(mask, context.type, context.key);
}

Result<std::unique_ptr<ColumnMasker>> nestedMasker(const FunctionContext& context,
                                                   const std::string& name, const ColumnType& type)
{
    const FunctionDescriptor* function = findFunction(name);
    if (function == nullptr)
        return badParameter(context, say("there is no function \"%1\"", name));
    if (function->wholeValue || name == "json.path")
        return badParameter(context, say("%1 does not mask parts of a value", name));
    ColumnMask mask;
    mask.rule.function = name;
    mask.keyDomain = function->keyDomain;
    return makeColumnMasker(mask, type, context.key);
}

ColumnType innerTextType()
{
    ColumnType text;
    text.name = "text (inside the value)";
    text.base = "text";
    text.family = TypeFamily::Text;
    return text;
}

Result<std::vector<NamedMasker>> namedMaskers(const FunctionContext& context,
                                              std::string_view lines)
{
    std::vector<NamedMasker> maskers;
    for (const std::string& line : context.parameters.list(lines)) {
        const std::size_t sign = line.rfind('=');
        if (sign == std::string::npos)
            return badParameter(context, say("each of %1 must be written name=function", lines));
        auto masker = nestedMasker(context, line.substr(sign + 1), innerTextType());
        if (!masker)
            return std::move(masker).error();
        maskers.push_back({line.substr(0, sign), *std::move(masker)});
    }
    return maskers;
}

}  // namespace decant
