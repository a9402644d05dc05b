// SPDX-License-Identifier: MIT
#include "services/masking/columnmasker.h"

#include "model/masking/rulecheck.h"
#include "services/masking/arraymasker.h"
#include "services/masking/maskfunction.h"
#include "services/masking/textform.h"

namespace decant {

namespace {

/// A function with the common parameters around it: what happens to NULL and "", how the key input
/// is made, how long the result may be.
class FittedMasker final : public ColumnMasker {
public:
    FittedMasker(MaskFunctionPtr function, const FunctionContext& context, Normalise normalise)
        : m_function(std::move(function))
        , m_normalise(normalise)
        , m_maskNull(context.parameters.text("nulls") == "mask")
        , m_maskEmpty(context.parameters.text("empty") == "mask" || context.descriptor.wholeValue)
        , m_padded(context.type.base == "bpchar")
    {
        if (context.type.family == TypeFamily::Text)
            m_maxLength = context.type.maxLength;
        const std::string chosen = context.parameters.text("normalise");
        if (chosen == "none")
            m_normalise = Normalise::None;
        else if (chosen == "trim")
            m_normalise = Normalise::Trim;
        else if (chosen == "lower")
            m_normalise = Normalise::Lower;
        else if (chosen == "digits")
            m_normalise = Normalise::Digits;
        else if (chosen == "alnum")
            m_normalise = Normalise::Alnum;
    }

    bool mask(std::string_view value, std::string& out) override
    {
        if (m_padded)
            value = withoutPadding(value);
        if (value.empty() && !m_maskEmpty)
            return true;
        if (m_normalise == Normalise::None)
            return apply(value, value, out);
        m_identity.clear();
        appendNormalised(m_normalise, value, m_identity);
        // A value of which nothing is left (no digit in a phone number) still is somebody's.
        return apply(value, m_identity.empty() ? value : std::string_view(m_identity), out);
    }
    bool maskSeeded(std::string_view value, std::string_view seed, std::string& out) override
    {
        if (value.empty() && !m_maskEmpty)
            return true;
        return apply(value, seed, out);
    }
    bool maskNull(std::string& out) override { return m_maskNull && apply({}, {}, out); }
    bool reportTo(OriginalObserver* observer, std::size_t column) override
    {
        return m_function->reportTo(observer, column);
    }

private:
    /// Trailing blanks of character(n) mean nothing: the same text in another type is the same
    /// person.
    static std::string_view withoutPadding(std::string_view value)
    {
        while (!value.empty() && value.back() == ' ')
            value.remove_suffix(1);
        return value;
    }
    bool apply(std::string_view value, std::string_view identity, std::string& out)
    {
        const std::size_t from = out.size();
        if (!m_function->apply(value, identity, out)) {
            out.resize(from);
            return false;
        }
        if (m_maxLength >= 0)
            fitLength(out, from, static_cast<std::size_t>(m_maxLength));
        return true;
    }

    MaskFunctionPtr m_function;
    Normalise m_normalise;
    bool m_maskNull;
    bool m_maskEmpty;
    bool m_padded;
    int m_maxLength = -1;
    std::string m_identity;
};

Error ruleError(const ColumnMask& mask, std::string detail)
{
    return {
        Error::Code::InvalidInput, Error::Area::Project, mask.rule.function, std::move(detail), {}};
}

}  // namespace

Result<std::unique_ptr<ColumnMasker>>
makeColumnMasker(const ColumnMask& mask, const ColumnType& ownType, const MaskKey& key)
{
    const ColumnType& type = mask.originType ? *mask.originType : ownType;
    const FunctionDescriptor* descriptor = findFunction(mask.rule.function);
    const FunctionEntry* entry = findImplementation(mask.rule.function);
    if (descriptor == nullptr || entry == nullptr)
        return ruleError(mask, "there is no masking function of this name");
    if (const auto faults = checkRule(mask.rule, &type); !faults.empty())
        return ruleError(mask, faults.front().text);

    const FunctionContext context{
        *descriptor, ParameterReader(mask.rule, *descriptor), type, key, mask.keyDomain, 0};
    Result<MaskFunctionPtr> function = entry->make(context);
    if (!function)
        return std::move(function).error();
    std::unique_ptr<ColumnMasker> masker =
        std::make_unique<FittedMasker>(std::move(*function), context, entry->normalise);
    if (type.arrayDimensions > 0 && !descriptor->wholeValue)
        masker = std::make_unique<ArrayMasker>(std::move(masker));
    return masker;
}

}  // namespace decant
