// SPDX-License-Identifier: MIT
#include "services/masking/maskfunction.h"
#include "services/masking/permutation.h"
#include "services/masking/textform.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace decant {

namespace {

/// A keyed permutation of [min, max]: different numbers stay different and none stays as it is.
/// Numbers of the type outside the range are permuted among themselves, larger ones among those of
/// as many digits, and so are texts that begin with 0. A number without another one in its set
/// stays: 0 where min is 1. The sign stays. What is no integer becomes some number of the range.
class PermuteInt final : public MaskFunction {
public:
    /// `open`: the type also holds numbers above `limit`.
    PermuteInt(const SipHash& hash, const SipHash& mix, std::uint64_t min, std::uint64_t max,
               std::uint64_t limit, bool open)
        : m_hash(hash)
        , m_min(min)
        , m_size(max - min + 1)
        , m_limit(limit)
        , m_open(open)
        , m_inside(mix, m_size, Bits128{0, 0})
        , m_outside(mix, limit + 1 - m_size, Bits128{1, 0})
    {
        std::uint64_t size = 10;
        for (std::size_t digits = 1; digits < kDigits; ++digits, size *= 10) {
            const std::uint64_t first = size / 10;
            m_padded[digits] = Permutation(mix, first, Bits128{2, digits});
            // Numbers of this many digits above the limit.
            m_above[digits] = std::max(first, std::min(limit + 1, size));
            m_larger[digits] = Permutation(mix, size - m_above[digits], Bits128{3, digits});
        }
    }
    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        std::string_view digits = trimmed(value);
        if (digits.starts_with('-')) {
            out += '-';
            digits.remove_prefix(1);
        }
        const std::size_t width = digits.size();
        std::uint64_t number = 0;
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), number);
        const bool integer = error == std::errc() && end == digits.data() + width;
        if (integer && digits[0] == '0' && width > 1 && width < kDigits)
            number = m_padded[width](number);
        else if (integer && number >= m_min && number - m_min < m_size)
            number = m_min + m_inside(number - m_min);
        else if (integer && number <= m_limit)
            number = outside(number);
        else if (integer && m_open && width < kDigits)
            number = m_above[width] + m_larger[width](number - m_above[width]);
        else
            number = m_min + KeyedStream::scaled(m_hash(identity).low, m_size);
        appendNumber(number, digits.starts_with('0') ? std::min(width, kDigits) : 1, out);
        return true;
    }

private:
    static constexpr std::size_t kDigits = 19;  ///< one more than are permuted

    [[nodiscard]] std::uint64_t outside(std::uint64_t number) const
    {
        const std::uint64_t index = number < m_min ? number : number - m_size;
        const std::uint64_t moved = m_outside(index);
        return moved < m_min ? moved : moved + m_size;
    }

    SipHash m_hash;
    std::uint64_t m_min;
    std::uint64_t m_size;
    std::uint64_t m_limit;
    bool m_open;
    Permutation m_inside;
    Permutation m_outside;
    std::array<Permutation, kDigits> m_padded;
    std::array<Permutation, kDigits> m_larger;
    std::array<std::uint64_t, kDigits> m_above{};
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
                     say("min and max must be a range inside %1", context.type.name),
                     {}};
    return MaskFunctionPtr(std::make_unique<PermuteInt>(
        context.hash(), context.hash("permutation"), min, max, limit,
        context.type.family != TypeFamily::Integer && context.type.precision <= 0));
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
