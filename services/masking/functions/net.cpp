// SPDX-License-Identifier: MIT
#include "services/masking/drawn.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

/// An address of the same version inside a private range: 10.0.0.0/8, or fd00::/8 for IPv6. The
/// ranges for documentation hold 768 IPv4 addresses, too few for a table of visitors. A prefix
/// length behind the address stays, with the host bits cleared for cidr.
class Ip final : public MaskFunction {
public:
    Ip(SipHash hash, bool cidr)
        : m_hash(hash)
        , m_cidr(cidr)
    {
    }
    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        const std::size_t slash = value.find('/');
        const std::string_view prefix =
            slash == std::string_view::npos ? std::string_view() : value.substr(slash);
        unsigned length = 0;
        bool numeric = prefix.size() > 1 && prefix.size() <= 4;
        for (const char c : prefix.substr(numeric ? 1 : prefix.size())) {
            numeric = numeric && isDigit(c);
            length = length * 10 + static_cast<unsigned>(c - '0');
        }
        const bool six = value.find(':') != std::string_view::npos;
        const unsigned size = six ? 128 : 32;
        const unsigned kept = numeric && length <= size ? length : size;
        Bits128 bits = m_hash(identity);
        if (six)
            writeSix(bits, m_cidr ? kept : size, out);
        else
            writeFour(static_cast<std::uint32_t>(bits.low), m_cidr ? kept : size, out);
        if (numeric && length <= size)
            out += prefix;
        return true;
    }

private:
    static void writeFour(std::uint32_t bits, unsigned kept, std::string& out)
    {
        bits = (bits & 0x00ffffffU) | 0x0a000000U;
        if (kept < 32)
            bits &= kept == 0 ? 0 : ~0U << (32 - kept);
        for (int shift = 24; shift >= 0; shift -= 8) {
            if (shift != 24)
                out += '.';
            appendNumber((bits >> shift) & 0xff, 1, out);
        }
    }
    static void writeSix(Bits128 bits, unsigned kept, std::string& out)
    {
        bits.high = (bits.high & 0x00ffffffffffffffU) | 0xfd00000000000000U;
        if (kept < 64) {
            bits.high &= kept == 0 ? 0 : ~std::uint64_t{0} << (64 - kept);
            bits.low = 0;
        } else if (kept < 128) {
            bits.low &= kept == 64 ? 0 : ~std::uint64_t{0} << (128 - kept);
        }
        constexpr std::string_view kDigits = "0123456789abcdef";
        for (int group = 0; group < 8; ++group) {
            const std::uint64_t word = group < 4 ? bits.high : bits.low;
            const auto part = static_cast<unsigned>(word >> (48 - 16 * (group % 4))) & 0xffffU;
            if (group > 0)
                out += ':';
            for (int shift = 12; shift >= 0; shift -= 4) {
                if (shift == 0 || (part >> shift) != 0)
                    out += kDigits[(part >> shift) & 15];
            }
        }
    }

    SipHash m_hash;
    bool m_cidr;
};

Result<MaskFunctionPtr> makeIp(const FunctionContext& context)
{
    return MaskFunctionPtr(std::make_unique<Ip>(context.hash(), context.type.base == "cidr"));
}

constexpr bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// A locally administered, individual MAC address (IEEE 802) in the layout of the value; what is
/// none becomes one of six bytes.
Result<MaskFunctionPtr> makeMac(const FunctionContext& context)
{
    const bool keepVendor = context.parameters.boolean("keep_vendor");
    return drawn(context,
                 [keepVendor](std::string_view value, KeyedStream& random, std::string& out) {
                     constexpr std::string_view kDigits = "0123456789abcdef";
                     const auto digits = std::count_if(value.begin(), value.end(), isHexDigit);
                     const bool address = (digits == 12 || digits == 16) && value.size() <= 23;
                     const std::string_view layout = address ? value : "00:00:00:00:00:00";
                     std::size_t digit = 0;
                     for (const char c : layout) {
                         if (!isHexDigit(c)) {
                             out += c == '-' || c == '.' ? c : ':';
                             continue;
                         }
                         if (keepVendor && address && digit < 6)
                             out += c;
                         else if (digit == 1)
                             out += kDigits[(random.small(4) << 2) | 2];
                         else
                             out += kDigits[random.small(16)];
                         ++digit;
                     }
                 });
}

constexpr std::array kEntries = {
    FunctionEntry{"net.ip", makeIp, Normalise::Lower},
    FunctionEntry{"net.mac", makeMac, Normalise::Alnum},
};

}  // namespace

std::span<const FunctionEntry> netFunctions()
{
    return kEntries;
}

}  // namespace decant
