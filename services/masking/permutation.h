// SPDX-License-Identifier: MIT
#pragma once

#include "services/masking/siphash.h"

#include <bit>
#include <cstdint>

namespace decant {

/// A keyed permutation of [0, size) that moves every number (size > 1): an inner permutation, one
/// step forward around the circle, the inner permutation backwards. Two numbers that differ are
/// led apart by each of the three, and the step in the middle has no fixed point, so neither has
/// the whole. The inner one is a Feistel network on two nearly equal parts, walked until it lands
/// inside. size is at most 2^63.
class Permutation {
public:
    static constexpr unsigned kRounds = 6;  ///< each way; an even number

    Permutation() = default;
    /// `hash` must have a key of its own: its short form is used, see SipHash::shortHash().
    Permutation(const SipHash& hash, std::uint64_t size)
        : m_hash(hash)
        , m_size(size)
    {
        m_shift = size < 4 ? 0 : (64 - std::countl_zero(size - 1)) / 2;
        m_mask = (std::uint64_t{1} << m_shift) - 1;
        m_high = size == 0 ? 0 : ((size - 1) >> m_shift) + 1;
    }
    /// Another permutation for each `tweak`.
    Permutation(const SipHash& hash, std::uint64_t size, const Bits128& tweak)
        : Permutation(SipHash(hash(tweak.low, tweak.high)), size)
    {
    }

    /// `value` must be below the size.
    [[nodiscard]] std::uint64_t operator()(std::uint64_t value) const noexcept
    {
        if (m_size < 2)
            return value;
        do {
            value = forward(value);
        } while (value >= m_size);
        value = value + 1 == m_size ? 0 : value + 1;
        do {
            value = backward(value);
        } while (value >= m_size);
        return value;
    }

private:
    [[nodiscard]] std::uint64_t mix(std::uint64_t part, unsigned round) const noexcept
    {
        return m_hash.shortHash(part | (std::uint64_t{round} << 56));
    }
    [[nodiscard]] std::uint64_t forward(std::uint64_t value) const noexcept
    {
        std::uint64_t high = value >> m_shift;
        std::uint64_t low = value & m_mask;
        for (unsigned round = 0; round < kRounds; round += 2) {
            high += KeyedStream::scaled(mix(low, round), m_high);
            high -= high >= m_high ? m_high : 0;
            low ^= mix(high, round + 1) & m_mask;
        }
        return (high << m_shift) | low;
    }
    [[nodiscard]] std::uint64_t backward(std::uint64_t value) const noexcept
    {
        std::uint64_t high = value >> m_shift;
        std::uint64_t low = value & m_mask;
        for (unsigned round = kRounds; round > 0; round -= 2) {
            low ^= mix(high, round - 1) & m_mask;
            high += m_high - KeyedStream::scaled(mix(low, round - 2), m_high);
            high -= high >= m_high ? m_high : 0;
        }
        return (high << m_shift) | low;
    }

    SipHash m_hash;
    std::uint64_t m_size = 0;
    std::uint64_t m_high = 0;  ///< numbers of the upper part
    std::uint64_t m_mask = 0;  ///< of the lower part
    int m_shift = 0;
};

}  // namespace decant
