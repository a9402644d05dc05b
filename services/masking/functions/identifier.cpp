// SPDX-License-Identifier: MIT
#include "services/masking/maskfunction.h"
#include "services/masking/permutation.h"
#include "services/masking/textform.h"

#include <array>
#include <charconv>
#include <limits>

namespace decant {

namespace {

/// A keyed permutation of [min, max]: different keys stay different. Negative numbers keep their
/// sign; a number above max is taken modulo the range.
class PermuteInt final : public MaskFunction {
public:
    PermuteInt(SipHash hash, std::uint64_t min, std::uint64_t max)
        : m_min(min)
        , m_size(max - min + 1)
        , m_permutation(hash, m_size)
    {
    }
    bool apply(std::string_view value, std::string_view /*identity*/, std::string& out) override
    {
        std::string_view digits = trimmed(value);
        if (digits.starts_with('-')) {
            out += '-';
            digits.remove_prefix(1);
        }
        std::uint64_t number = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (number < m_min)
            number += m_size;  // 0 with min 1: shares the image of the largest number
        appendNumber(m_min + m_permutation((number - m_min) % m_size), 1, out);
        return true;
    }

private:
    std::uint64_t m_min;
    std::uint64_t m_size;
    Permutation m_permutation;
};

std::uint64_t largest(const ColumnType& type)
{
    if (type.base == "int2")
        return 32767;
    if (type.base == "int4")
        return 2147483647;
    if (type.base == "int8")
        return static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    std::uint64_t size = 1;
    const int digits = type.precision > 0 ? type.precision - std::max(type.scale, 0) : 15;
    for (int i = 0; i < std::min(digits, 18); ++i)
        size *= 10;
    return size - 1;
}

Result<MaskFunctionPtr> makePermuteInt(const FunctionContext& context)
{
    const std::uint64_t limit = largest(context.type);
    const auto min = static_cast<std::uint64_t>(context.parameters.integer("min"));
    const std::uint64_t max = context.parameters.has("max")
        ? static_cast<std::uint64_t>(context.parameters.integer("max"))
        : limit;
    if (min >= max || max > limit)
        return Error{Error::Code::InvalidInput,
                     Error::Area::Project,
                     "permute.int",
                     "min and max must be a range inside " + context.type.name,
                     {}};
    return MaskFunctionPtr(std::make_unique<PermuteInt>(context.hash(), min, max));
}

constexpr std::array kEntries = {
    FunctionEntry{"permute.int", makePermuteInt, Normalise::Trim},
};

}  // namespace

std::span<const FunctionEntry> identifierFunctions()
{
    return kEntries;
}

}  // namespace decant
