// SPDX-License-Identifier: MIT
#pragma once

#include "services/masking/siphash.h"

#include <bit>
#include <cstdint>

namespace decant {

/// A keyed permutation of [0, size): a Feistel network on the next even number of bits, walked
/// until it lands inside. Injective by construction; `tweak` selects another permutation.
class Permutation {
public:
    static constexpr int kRounds = 8;

    Permutation() = default;
    Permutation(const SipHash& hash, std::uint64_t size, std::uint64_t tweak = 0)
        : m_hash(hash)
        , m_size(size)
        , m_tweak(tweak)
    {
        const int bits = size <= 2 ? 2 : 64 - std::countl_zero(size - 1);
        m_half = (bits + 1) / 2;
        m_mask = (std::uint64_t{1} << m_half) - 1;
    }

    [[nodiscard]] std::uint64_t operator()(std::uint64_t value) const noexcept
    {
        if (m_size < 2)
            return value;
        do {
            value = once(value);
        } while (value >= m_size);
        return value;
    }

private:
    [[nodiscard]] std::uint64_t once(std::uint64_t value) const noexcept
    {
        std::uint64_t left = value >> m_half;
        std::uint64_t right = value & m_mask;
        for (std::uint64_t round = 0; round < kRounds; ++round) {
            const std::uint64_t mixed = left ^ (m_hash(right, (m_tweak << 8) | round).low & m_mask);
            left = right;
            right = mixed;
        }
        return (left << m_half) | right;
    }

    SipHash m_hash;
    std::uint64_t m_size = 0;
    std::uint64_t m_tweak = 0;
    int m_half = 1;
    std::uint64_t m_mask = 1;
};

}  // namespace decant
