// SPDX-License-Identifier: MIT
#include "services/masking/columnmasker.h"

#include "model/masking/rulecheck.h"
#include "services/masking/arraymasker.h"
#include "services/masking/fittedmasker.h"
#include "services/masking/maskfunction.h"

namespace decant {

namespace {

Error ruleError(const ColumnMask& mask, Sentence detail)
{
    return {
        Error::Code::InvalidInput, Error::Area::Project, mask.rule.function, std::move(detail), {}};
}

}  // namespace

const MaskFailures& ColumnMasker::failures() const
{
    static const MaskFailures kNone;
    return kNone;
}

Result<std::unique_ptr<ColumnMasker>> makeColumnMasker(const ColumnMask& mask,
                                                       const ColumnType& ownType,
                                                       const MaskKey& key,
                                                       std::shared_ptr<ColumnValues> values)
{
    const ColumnType& type = mask.originType ? *mask.originType : ownType;
    const FunctionDescriptor* descriptor = findFunction(mask.rule.function);
    const FunctionEntry* entry = findImplementation(mask.rule.function);
    if (descriptor == nullptr || entry == nullptr)
        return ruleError(mask, say("there is no masking function of this name"));
    if (const auto faults = checkRule(mask.rule, &type); !faults.empty())
        return ruleError(mask, faults.front().text);

    const FunctionContext context{
        *descriptor,      ParameterReader(mask.rule, *descriptor), type, key, mask.keyDomain, 0,
        std::move(values)};
    Result<MaskFunctionPtr> function = entry->make(context);
    if (!function)
        return std::move(function).error();
    auto masker = FittedMasker::make(std::move(*function), context, entry->normalise);
    if (!masker)
        return std::move(masker).error();
    if (type.arrayDimensions > 0 && !descriptor->wholeValue)
        return std::unique_ptr<ColumnMasker>(std::make_unique<ArrayMasker>(std::move(*masker)));
    return masker;
}

}  // namespace decant
