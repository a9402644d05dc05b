// SPDX-License-Identifier: MIT
#include "services/masking/drawn.h"
#include "services/masking/permutation.h"
#include "services/masking/utf8.h"

#include <algorithm>
#include <charconv>

namespace decant {

namespace {

/// A keyed permutation of the bits of a UUID: a Feistel network on two halves of 61 bits (version
/// and variant stay), or of 64 bits. What is no UUID becomes some UUID.
class PermuteUuid final : public MaskFunction {
public:
    PermuteUuid(const FunctionContext& context, bool keepVersion)
        : m_hash(context.hash())
        , m_mix(context.hash("permutation"))
        , m_keepVersion(keepVersion)
    {
    }
    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        Bits128 bits;
        if (parse(trimmed(value), bits)) {
            permute(bits);
        } else {
            bits = m_hash(identity);
            bits.low = (bits.low & ~kVersion) | 0x4000U;
            bits.high = (bits.high & ~kVariant) | 0x8000000000000000U;
        }
        write(bits, out);
        return true;
    }

private:
    static constexpr int kRounds = 8;
    // As the digits are read: the first sixteen are `low`, the last sixteen `high`.
    static constexpr std::uint64_t kVersion = 0xf000;
    static constexpr std::uint64_t kVariant = 0xc000000000000000;

    static bool parse(std::string_view text, Bits128& bits)
    {
        std::size_t digits = 0;
        for (const char c : text) {
            if (c == '-')
                continue;
            const int value = isDigit(c) ? c - '0'
                : c >= 'a' && c <= 'f'   ? c - 'a' + 10
                : c >= 'A' && c <= 'F'   ? c - 'A' + 10
                                         : -1;
            if (value < 0 || digits == 32)
                return false;
            std::uint64_t& half = digits < 16 ? bits.low : bits.high;
            half = (half << 4) | static_cast<std::uint64_t>(value);
            ++digits;
        }
        return digits == 32;
    }
    void permute(Bits128& bits) const
    {
        const std::uint64_t version = bits.low & kVersion;
        const std::uint64_t variant = bits.high & kVariant;
        if (!m_keepVersion) {
            feistel(bits.low, bits.high, ~std::uint64_t{0});
            return;
        }
        // 60 free bits and 62 become twice 61.
        std::uint64_t left = ((bits.low >> 16) << 12) | (bits.low & 0xfff);
        std::uint64_t right = bits.high & ~kVariant;
        left |= (right >> 61) << 60;
        right &= kHalf;
        feistel(left, right, kHalf);
        right |= (left >> 60) << 61;
        left &= kHalf >> 1;
        bits.low = ((left >> 12) << 16) | version | (left & 0xfff);
        bits.high = variant | right;
    }
    void feistel(std::uint64_t& left, std::uint64_t& right, std::uint64_t mask) const
    {
        for (std::uint64_t round = 0; round < kRounds; round += 2) {
            left ^= m_mix(right, round).low & mask;
            right ^= m_mix(left, round + 1).low & mask;
        }
    }
    static void write(const Bits128& bits, std::string& out)
    {
        constexpr std::string_view kDigits = "0123456789abcdef";
        for (int digit = 0; digit < 32; ++digit) {
            if (digit == 8 || digit == 12 || digit == 16 || digit == 20)
                out += '-';
            const std::uint64_t half = digit < 16 ? bits.low : bits.high;
            out += kDigits[(half >> (60 - 4 * (digit % 16))) & 15];
        }
    }
    static constexpr std::uint64_t kHalf = (std::uint64_t{1} << 61) - 1;

    SipHash m_hash;
    SipHash m_mix;
    bool m_keepVersion;
};

Result<MaskFunctionPtr> makeUuid(const FunctionContext& context)
{
    return MaskFunctionPtr(
        std::make_unique<PermuteUuid>(context, context.parameters.boolean("keep_version")));
}

/// A stretch of an alphabet whose characters change among themselves.
struct Alphabet {
    char32_t first = 0;
    char32_t size = 0;  ///< 0: the character stays
};

/// Blocks of Unicode that are letters from end to end.
Alphabet alphabetOf(char32_t point)
{
    constexpr std::array kAlphabets = {
        Alphabet{U'0', 10},   Alphabet{U'A', 26},      Alphabet{U'a', 26},
        Alphabet{0xc0, 23},   Alphabet{0xd8, 31},      Alphabet{0xf8, 136},
        Alphabet{0x391, 17},  Alphabet{0x3b1, 25},     Alphabet{0x400, 130},
        Alphabet{0x5d0, 27},  Alphabet{0x621, 26},     Alphabet{0x3041, 86},
        Alphabet{0x30a1, 90}, Alphabet{0x4e00, 20902}, Alphabet{0xac00, 11172},
    };
    for (const Alphabet& each : kAlphabets) {
        if (point >= each.first && point - each.first < each.size)
            return each;
    }
    return {};
}

/// Every character becomes another of its alphabet by a keyed permutation of the whole text: two
/// passes add to each character what the key makes of those before and those behind it, the first
/// character moves by one, and the passes are undone. Like Permutation, it leads different texts
/// apart and leaves none as it is. Lengths, alphabets and all other characters stay.
class MapCharacters final : public MaskFunction {
public:
    MapCharacters(const FunctionContext& context, std::size_t prefix, std::size_t suffix)
        : m_hash(context.hash("permutation"))
        , m_prefix(prefix)
        , m_suffix(suffix)
    {
    }
    bool apply(std::string_view value, std::string_view /*identity*/, std::string& out) override
    {
        m_points.clear();
        m_places.clear();
        for (std::size_t at = 0; at < value.size();)
            m_points.push_back(takeUtf8(value, at));
        const std::size_t end =
            m_points.size() > m_suffix ? m_points.size() - m_suffix : m_points.size();
        // A text that would be kept as a whole is changed as a whole.
        const std::size_t begin = m_prefix < end && m_suffix < m_points.size() ? m_prefix : 0;
        for (std::size_t i = begin; i < end; ++i) {
            if (alphabetOf(m_points[i]).size > 0)
                m_places.push_back(i);
        }
        // The kept characters and the length choose the permutation.
        m_tweak = m_places.size();
        for (std::size_t i = 0, next = 0; i < m_points.size(); ++i) {
            if (next < m_places.size() && m_places[next] == i)
                m_tweak = step(m_tweak, alphabetOf(m_points[m_places[next++]]).first);
            else
                m_tweak = step(m_tweak, m_points[i]);
        }
        if (!m_places.empty()) {
            pass(true, true);
            pass(false, true);
            shift(m_points[m_places.front()], 1);
            pass(false, false);
            pass(true, false);
        }
        for (const char32_t point : m_points)
            appendUtf8(point, out);
        return true;
    }

private:
    [[nodiscard]] std::uint64_t step(std::uint64_t state, char32_t point) const
    {
        return m_hash.shortHash(state ^ (std::uint64_t{point} << 40));
    }
    static void shift(char32_t& point, std::uint64_t by)
    {
        const Alphabet alphabet = alphabetOf(point);
        point =
            alphabet.first + static_cast<char32_t>((point - alphabet.first + by) % alphabet.size);
    }
    /// Adds to each character what the key makes of those before it in this direction (as they are
    /// before the pass), or takes it away again.
    void pass(bool forward, bool add)
    {
        std::uint64_t state = m_tweak + (forward ? 1 : 2);
        const std::size_t count = m_places.size();
        for (std::size_t i = 0; i < count; ++i) {
            char32_t& point = m_points[m_places[forward ? i : count - 1 - i]];
            const std::uint64_t size = alphabetOf(point).size;
            const std::uint64_t by = KeyedStream::scaled(step(state, 0), size);
            const char32_t before = point;
            shift(point, add ? by : size - by);
            state = step(state, add ? before : point);
        }
    }

    SipHash m_hash;
    std::size_t m_prefix;
    std::size_t m_suffix;
    std::uint64_t m_tweak = 0;
    std::vector<char32_t> m_points;
    std::vector<std::size_t> m_places;
};

Result<MaskFunctionPtr> makeMapCharacters(const FunctionContext& context)
{
    return MaskFunctionPtr(std::make_unique<MapCharacters>(
        context, static_cast<std::size_t>(context.parameters.integer("keep_prefix")),
        static_cast<std::size_t>(context.parameters.integer("keep_suffix"))));
}

constexpr std::array kEntries = {
    FunctionEntry{"permute.uuid", makeUuid, Normalise::Lower},
    FunctionEntry{"map.characters", makeMapCharacters, Normalise::None},
};

}  // namespace

std::span<const FunctionEntry> permutedFunctions()
{
    return kEntries;
}

}  // namespace decant
