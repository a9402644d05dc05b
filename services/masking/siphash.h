// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace decant {

/// 128 pseudo-random bits.
struct Bits128 {
    /// Writes 16 bytes, the lowest first.
    void store(std::uint8_t* to) const noexcept
    {
        std::array<std::uint64_t, 2> words{low, high};
        if constexpr (std::endian::native == std::endian::big)
            words = {__builtin_bswap64(low), __builtin_bswap64(high)};
        std::memcpy(to, words.data(), sizeof words);
    }

    std::uint64_t low = 0;
    std::uint64_t high = 0;
    friend bool operator==(const Bits128&, const Bits128&) = default;
};

/// SipHash-2-4 with 128 bits of output (Aumasson and Bernstein): the keyed pseudo-random function
/// that chooses dictionary words, digits and dates. Without the key its output cannot be told from
/// random bits.
class SipHash {
public:
    SipHash() = default;
    SipHash(std::uint64_t key0, std::uint64_t key1)
        : m_key0(key0)
        , m_key1(key1)
    {
    }
    /// The first 16 bytes, little-endian.
    explicit SipHash(const std::array<std::uint8_t, 32>& key)
        : m_key0(load(reinterpret_cast<const char*>(key.data())))
        , m_key1(load(reinterpret_cast<const char*>(key.data()) + 8))
    {
    }

    /// A key made from pseudo-random bits.
    explicit SipHash(const Bits128& key)
        : SipHash(key.low, key.high)
    {
    }

    [[nodiscard]] Bits128 operator()(std::string_view data) const noexcept
    {
        State s(m_key0, m_key1, 0xee);
        const char* at = data.data();
        for (std::size_t left = data.size() / 8; left > 0; --left, at += 8)
            s.absorb(load(at));
        s.absorb(tail(at, data.size()));
        return s.finish();
    }

    /// As above over the 16 bytes of two numbers.
    [[nodiscard]] Bits128 operator()(std::uint64_t a, std::uint64_t b) const noexcept
    {
        State s(m_key0, m_key1, 0xee);
        s.absorb(a);
        s.absorb(b);
        s.absorb(std::uint64_t{16} << 56);
        return s.finish();
    }

    /// SipHash-1-3 with 64 bits of output over the 8 bytes of a number: a third of the work, for
    /// the rounds of a network that mixes several times. Never under a key of the long form.
    [[nodiscard]] std::uint64_t shortHash(std::uint64_t word) const noexcept
    {
        State s(m_key0, m_key1, 0);
        s.v3 ^= word;
        s.round();
        s.v0 ^= word;
        constexpr std::uint64_t kLength = std::uint64_t{8} << 56;
        s.v3 ^= kLength;
        s.round();
        s.v0 ^= kLength;
        s.v2 ^= 0xff;
        s.round();
        s.round();
        s.round();
        return s.v0 ^ s.v1 ^ s.v2 ^ s.v3;
    }

private:
    struct State {
        std::uint64_t v0, v1, v2, v3;
        State(std::uint64_t key0, std::uint64_t key1, std::uint64_t variant) noexcept
            : v0(0x736f6d6570736575U ^ key0)
            , v1(0x646f72616e646f6dU ^ key1 ^ variant)
            , v2(0x6c7967656e657261U ^ key0)
            , v3(0x7465646279746573U ^ key1)
        {
        }
        void round() noexcept
        {
            v0 += v1;
            v1 = std::rotl(v1, 13) ^ v0;
            v0 = std::rotl(v0, 32);
            v2 += v3;
            v3 = std::rotl(v3, 16) ^ v2;
            v0 += v3;
            v3 = std::rotl(v3, 21) ^ v0;
            v2 += v1;
            v1 = std::rotl(v1, 17) ^ v2;
            v2 = std::rotl(v2, 32);
        }
        void absorb(std::uint64_t word) noexcept
        {
            v3 ^= word;
            round();
            round();
            v0 ^= word;
        }
        Bits128 finish() noexcept
        {
            v2 ^= 0xee;
            Bits128 result;
            result.low = fold();
            v1 ^= 0xdd;
            result.high = fold();
            return result;
        }
        std::uint64_t fold() noexcept
        {
            round();
            round();
            round();
            round();
            return v0 ^ v1 ^ v2 ^ v3;
        }
    };

    static std::uint64_t load(const char* at) noexcept
    {
        std::uint64_t word = 0;
        std::memcpy(&word, at, 8);
        if constexpr (std::endian::native == std::endian::big)
            word = __builtin_bswap64(word);
        return word;
    }
    /// The last 0 to 7 bytes, with the length in the highest byte.
    static std::uint64_t tail(const char* at, std::size_t size) noexcept
    {
        const std::uint64_t length = std::uint64_t{size & 0xff} << 56;
        const std::size_t left = size & 7;
        if (left == 0)
            return length;
        if (size >= 8)  // the last eight bytes at once, without those absorbed before
            return length | (load(at + left - 8) >> (64 - 8 * left));
        std::uint64_t word = length;
        for (std::size_t i = 0; i < left; ++i)
            word |= std::uint64_t{static_cast<std::uint8_t>(at[i])} << (8 * i);
        return word;
    }

    std::uint64_t m_key0 = 0;
    std::uint64_t m_key1 = 0;
};

/// As many pseudo-random numbers as a function needs from one input: the 128 bits of the input
/// first, then the function over those bits and a counter.
class KeyedStream {
public:
    KeyedStream(const SipHash& hash, std::string_view identity) noexcept
        : m_hash(hash)
        , m_seed(hash(identity))
        , m_next(m_seed)
    {
    }
    [[nodiscard]] std::uint64_t next() noexcept
    {
        if (m_used == 2) {
            ++m_block;
            m_next = m_hash(m_seed.low, m_seed.high ^ m_block);
            m_used = 0;
        }
        return m_used++ == 0 ? m_next.low : m_next.high;
    }
    /// A number below `bound` (> 0); bias at most bound / 2^64.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) noexcept
    {
        return scaled(next(), bound);
    }
    /// A small number below `bound` (<= 2^16) from 32 bits, so that one word serves two draws.
    [[nodiscard]] std::uint32_t small(std::uint32_t bound) noexcept
    {
        if (m_halves == 0) {
            m_half = next();
            m_halves = 2;
        }
        --m_halves;
        const std::uint64_t bits = m_half & 0xffffffffU;
        m_half >>= 32;
        return static_cast<std::uint32_t>((bits * bound) >> 32);
    }
    [[nodiscard]] char digit() noexcept { return static_cast<char>('0' + small(10)); }

    static std::uint64_t scaled(std::uint64_t bits, std::uint64_t bound) noexcept
    {
        __extension__ using Wide = unsigned __int128;
        return static_cast<std::uint64_t>((Wide{bits} * bound) >> 64);
    }

private:
    const SipHash& m_hash;
    Bits128 m_seed;
    Bits128 m_next;
    std::uint64_t m_block = 0;
    std::uint64_t m_half = 0;
    int m_used = 0;
    int m_halves = 0;
};

}  // namespace decant
