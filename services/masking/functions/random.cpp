// SPDX-License-Identifier: MIT
#include "services/masking/maskfunction.h"
#include "services/masking/textform.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace decant {

namespace {

/// Largest integer the type takes; for text and floats what a double holds exactly.
std::int64_t largest(const ColumnType& type)
{
    if (type.base == "int2")
        return 32767;
    if (type.base == "int4")
        return 2147483647;
    if (type.family == TypeFamily::Numeric && type.precision > 0) {
        const int digits = std::min(type.precision - std::max(type.scale, 0), 15);
        return static_cast<std::int64_t>(std::pow(10.0, std::max(digits, 0))) - 1;
    }
    return 9007199254740991;
}

void appendSigned(std::int64_t value, std::string& out)
{
    std::array<char, 24> digits{};
    out.append(digits.data(),
               std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
}

/// min + n * step, or with `scale` digits behind the point.
class RandomNumber final : public MaskFunction {
public:
    RandomNumber(SipHash hash, std::int64_t min, std::uint64_t count, std::int64_t step, int scale,
                 bool neverEqual)
        : m_hash(hash)
        , m_min(min)
        , m_count(count)
        , m_step(step)
        , m_scale(scale)
        , m_neverEqual(neverEqual)
    {
    }
    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        const std::size_t from = out.size();
        const std::uint64_t draw = KeyedStream::scaled(m_hash(identity).low, m_count);
        write(draw, out);
        if (m_neverEqual && m_count > 1 && std::string_view(out).substr(from) == value) {
            out.resize(from);
            write((draw + 1) % m_count, out);
        }
        return true;
    }

private:
    void write(std::uint64_t draw, std::string& out) const
    {
        const std::int64_t number = m_min + static_cast<std::int64_t>(draw) * m_step;
        if (m_scale == 0) {
            appendSigned(number, out);
            return;
        }
        if (number < 0)
            out += '-';
        const std::uint64_t size = static_cast<std::uint64_t>(number < 0 ? -number : number);
        std::uint64_t unit = 1;
        for (int i = 0; i < m_scale; ++i)
            unit *= 10;
        appendNumber(size / unit, 1, out);
        out += '.';
        appendNumber(size % unit, static_cast<std::size_t>(m_scale), out);
    }

    SipHash m_hash;
    std::int64_t m_min;
    std::uint64_t m_count;
    std::int64_t m_step;
    int m_scale;
    bool m_neverEqual;
};

class RandomUuid final : public MaskFunction {
public:
    explicit RandomUuid(SipHash hash)
        : m_hash(hash)
    {
    }
    bool apply(std::string_view /*value*/, std::string_view identity, std::string& out) override
    {
        Bits128 bits = m_hash(identity);
        // Version 4 in byte 6, variant in byte 8.
        bits.low = (bits.low & 0xff0fffffffffffffU) | 0x0040000000000000U;
        bits.high = (bits.high & 0xffffffffffffff3fU) | 0x80U;
        const std::size_t from = out.size();
        appendHex(bits, out);
        for (const std::size_t dash : {8U, 13U, 18U, 23U})
            out.insert(from + dash, 1, '-');
        return true;
    }

private:
    SipHash m_hash;
};

Error badRange(const FunctionContext& context, std::string detail)
{
    return {Error::Code::InvalidInput,
            Error::Area::Project,
            std::string(context.descriptor.name),
            std::move(detail),
            {}};
}

Result<MaskFunctionPtr> makeInt(const FunctionContext& context)
{
    const ParameterReader& p = context.parameters;
    const std::int64_t limit = largest(context.type);
    const std::int64_t min = p.integer("min");
    const std::int64_t max = p.has("max") ? p.integer("max") : limit;
    const std::int64_t step = p.integer("step");
    if (min > max)
        return badRange(context, "min is greater than max");
    if (max > limit || min < -limit - 1)
        return badRange(context, "the range does not fit " + context.type.name);
    const std::uint64_t span = static_cast<std::uint64_t>(max) - static_cast<std::uint64_t>(min);
    return MaskFunctionPtr(std::make_unique<RandomNumber>(
        context.hash(), min, span / static_cast<std::uint64_t>(step) + 1, step, 0,
        p.boolean("never_equal")));
}

Result<MaskFunctionPtr> makeNumeric(const FunctionContext& context)
{
    const ParameterReader& p = context.parameters;
    int scale = static_cast<int>(p.integer("scale"));
    if (context.type.family == TypeFamily::Numeric && context.type.scale >= 0)
        scale = std::min(scale, context.type.scale);
    const double unit = std::pow(10.0, scale);
    const double min = std::ceil(p.number("min") * unit);
    const double max = std::floor(p.number("max") * unit);
    if (!(min <= max) || std::abs(min) > 9e15 || std::abs(max) > 9e15)
        return badRange(context, "min and max leave no number of this scale");
    if (max > (static_cast<double>(largest(context.type)) + 1) * unit)
        return badRange(context, "the range does not fit " + context.type.name);
    return MaskFunctionPtr(std::make_unique<RandomNumber>(
        context.hash(), static_cast<std::int64_t>(min), static_cast<std::uint64_t>(max - min) + 1,
        1, scale, p.boolean("never_equal")));
}

Result<MaskFunctionPtr> makeUuid(const FunctionContext& context)
{
    return MaskFunctionPtr(std::make_unique<RandomUuid>(context.hash()));
}

constexpr std::array kEntries = {
    FunctionEntry{"random.int", makeInt, Normalise::Trim},
    FunctionEntry{"random.numeric", makeNumeric, Normalise::Trim},
    FunctionEntry{"random.uuid", makeUuid, Normalise::Lower},
};

}  // namespace

std::span<const FunctionEntry> randomFunctions()
{
    return kEntries;
}

}  // namespace decant
