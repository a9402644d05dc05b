// SPDX-License-Identifier: MIT
#include "model/masking/resultcount.h"
#include "services/masking/drawn.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>

namespace decant {

namespace {

/// min + n * step, n below `count`, with `scale` digits behind the point.
Result<MaskFunctionPtr> drawnNumber(const FunctionContext& context, std::int64_t min,
                                    std::uint64_t count, std::int64_t step, int scale)
{
    return drawn(context, [=](std::string_view /*value*/, KeyedStream& random, std::string& out) {
        appendDecimal(min + static_cast<std::int64_t>(random.below(count)) * step, scale, out);
    });
}

Result<MaskFunctionPtr> makeInt(const FunctionContext& context)
{
    const ParameterReader& p = context.parameters;
    const std::int64_t limit = largestInteger(context.type);
    const std::int64_t min = p.integer("min");
    const std::int64_t max = p.has("max") ? p.integer("max") : limit;
    const std::int64_t step = context.descriptor.parameter("step") ? p.integer("step") : 1;
    if (min > max)
        return badParameter(context, say("min is greater than max"));
    if (max > limit || min < -limit - 1)
        return badParameter(context, say("the range does not fit %1", context.type.name));
    const std::uint64_t span = static_cast<std::uint64_t>(max) - static_cast<std::uint64_t>(min);
    return drawnNumber(context, min, span / static_cast<std::uint64_t>(step) + 1, step, 0);
}

Result<MaskFunctionPtr> makeDecimal(const FunctionContext& context, int scale)
{
    const ParameterReader& p = context.parameters;
    if (context.type.family == TypeFamily::Numeric && context.type.scale >= 0)
        scale = std::min(scale, context.type.scale);
    const double unit = std::pow(10.0, scale);
    const double min = std::ceil(p.number("min") * unit);
    const double max = std::floor(p.number("max") * unit);
    if (!(min <= max) || std::abs(min) > 9e15 || std::abs(max) > 9e15)
        return badParameter(context, say("min and max leave no number of this scale"));
    const double limit = (static_cast<double>(largestInteger(context.type)) + 1) * unit;
    if (max > limit || min < -limit)
        return badParameter(context, say("the range does not fit %1", context.type.name));
    return drawnNumber(context, static_cast<std::int64_t>(min),
                       static_cast<std::uint64_t>(max - min) + 1, 1, scale);
}

Result<MaskFunctionPtr> makeNumeric(const FunctionContext& context)
{
    return makeDecimal(context, static_cast<int>(context.parameters.integer("scale")));
}

Result<MaskFunctionPtr> makeFloat(const FunctionContext& context)
{
    return makeDecimal(context, static_cast<int>(context.parameters.integer("decimals")));
}

/// Version and variant of RFC 9562 over bits that are all drawn: a UUID of version 1 or 7 holds no
/// time and one of version 3 or 5 no name.
Result<MaskFunctionPtr> makeUuid(const FunctionContext& context)
{
    const std::string version = context.parameters.text("version");
    const std::uint64_t bits = static_cast<std::uint64_t>(version[0] - '0') << 52;
    return drawn(context,
                 [bits](std::string_view /*value*/, KeyedStream& random, std::string& out) {
                     Bits128 uuid{random.next(), random.next()};
                     // Bytes are written low byte first: version in byte 6, variant in byte 8.
                     uuid.low = (uuid.low & 0xff0fffffffffffffU) | bits;
                     uuid.high = (uuid.high & 0xffffffffffffff3fU) | 0x80U;
                     const std::size_t from = out.size();
                     appendHex(uuid, out);
                     for (const std::size_t dash : {8U, 13U, 18U, 23U})
                         out.insert(from + dash, 1, '-');
                 });
}

Result<MaskFunctionPtr> makeBool(const FunctionContext& context)
{
    std::string_view yes = "t";
    std::string_view no = "f";
    if (context.type.family == TypeFamily::Integer) {
        yes = "1";
        no = "0";
    } else if (context.type.family == TypeFamily::Text) {
        yes = "true";
        no = "false";
    }
    const double limit = context.parameters.number("probability_true") * 4294967296.0;
    const auto below = static_cast<std::uint64_t>(limit);
    return drawn(context, [=](std::string_view /*value*/, KeyedStream& random, std::string& out) {
        out += (random.next() >> 32) < below ? yes : no;
    });
}

/// Running sums of the weights; empty when they are no list of positive integers, one a value.
std::vector<std::uint64_t> runningSums(const std::vector<std::string>& weights, std::size_t count)
{
    std::vector<std::uint64_t> sums;
    std::uint64_t sum = 0;
    for (const std::string& each : weights) {
        std::uint32_t weight = 0;
        const auto [end, error] = std::from_chars(each.data(), each.data() + each.size(), weight);
        if (error != std::errc() || end != each.data() + each.size() || weight == 0)
            return {};
        sums.push_back(sum += weight);
    }
    return sums.size() == count ? sums : std::vector<std::uint64_t>();
}

Result<MaskFunctionPtr> makeChoice(const FunctionContext& context)
{
    std::vector<std::string> values = context.parameters.list("values");
    std::vector<std::string> weights = context.parameters.list("weights");
    if (values.empty())
        return badParameter(context, say("values must name at least one value"));
    if (weights.empty())
        weights.assign(values.size(), "1");
    std::vector<std::uint64_t> sums = runningSums(weights, values.size());
    if (sums.empty())
        return badParameter(context,
                            say("weights must be positive whole numbers, one for each value"));
    return drawn(context,
                 [values = std::move(values), sums = std::move(sums)](
                     std::string_view /*value*/, KeyedStream& random, std::string& out) {
                     const auto at =
                         std::upper_bound(sums.begin(), sums.end(), random.below(sums.back()));
                     out += values[static_cast<std::size_t>(at - sums.begin())];
                 });
}

Result<MaskFunctionPtr> makeEnum(const FunctionContext& context)
{
    const std::vector<std::string> excluded = context.parameters.list("exclude");
    std::vector<std::string> labels = context.type.enumLabels;
    std::erase_if(labels, [&](const std::string& label) {
        return std::find(excluded.begin(), excluded.end(), label) != excluded.end();
    });
    if (labels.empty())
        return badParameter(context, say("no label of %1 is left", context.type.name));
    return drawn(context,
                 [labels = std::move(labels)](std::string_view /*value*/, KeyedStream& random,
                                              std::string& out) {
                     out += labels[random.below(labels.size())];
                 });
}

void appendRandomHex(KeyedStream& random, std::uint64_t bytes, std::string& out)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    for (; bytes > 0; --bytes) {
        const std::uint32_t byte = random.small(256);
        out += kDigits[byte >> 4];
        out += kDigits[byte & 15];
    }
}

Result<MaskFunctionPtr> makeBytes(const FunctionContext& context)
{
    const auto min = static_cast<std::uint64_t>(context.parameters.integer("min_length"));
    const auto max = static_cast<std::uint64_t>(context.parameters.integer("max_length"));
    if (min > max)
        return badParameter(context, say("min_length is greater than max_length"));
    const bool literal = context.type.family == TypeFamily::Bytes;
    return drawn(context, [=](std::string_view /*value*/, KeyedStream& random, std::string& out) {
        out += literal ? "\\x" : "";
        appendRandomHex(random, min + random.below(max - min + 1), out);
    });
}

std::uint64_t digestBytes(std::string_view algorithm)
{
    if (algorithm == "md5")
        return 16;
    if (algorithm == "sha1")
        return 20;
    if (algorithm == "sha224")
        return 28;
    if (algorithm == "sha384")
        return 48;
    return algorithm == "sha512" ? 64 : 32;
}

Result<MaskFunctionPtr> makeHash(const FunctionContext& context)
{
    const std::uint64_t bytes = digestBytes(context.parameters.text("algorithm"));
    const bool literal = context.type.family == TypeFamily::Bytes;
    return drawn(context, [=](std::string_view /*value*/, KeyedStream& random, std::string& out) {
        out += literal ? "\\x" : "";
        appendRandomHex(random, bytes, out);
    });
}

constexpr std::array kEntries = {
    FunctionEntry{"random.int", makeInt, Normalise::Trim},
    FunctionEntry{"random.numeric", makeNumeric, Normalise::Trim},
    FunctionEntry{"random.float", makeFloat, Normalise::Trim},
    FunctionEntry{"random.uuid", makeUuid, Normalise::Lower},
    FunctionEntry{"random.bool", makeBool, Normalise::Trim},
    FunctionEntry{"random.choice", makeChoice, Normalise::Trim},
    FunctionEntry{"random.enum", makeEnum, Normalise::None},
    FunctionEntry{"random.bytes", makeBytes, Normalise::None},
    FunctionEntry{"random.hash", makeHash, Normalise::None},
    FunctionEntry{"hash.to_int", makeInt, Normalise::Trim},
};

}  // namespace

std::span<const FunctionEntry> randomFunctions()
{
    return kEntries;
}

}  // namespace decant
