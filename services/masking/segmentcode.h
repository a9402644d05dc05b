// SPDX-License-Identifier: MIT
#pragma once

#include "services/masking/siphash.h"

#include <string>
#include <string_view>

namespace decant {

/// A value cut into runs of digits and of letters, each led through a keyed permutation that what
/// stands before it chooses: different values become different codes of the same layout. Case and
/// all other ASCII characters stay, and values that differ in more than case become codes that do.
class SegmentCode {
public:
    /// Stands before a code; no value that has one gets a code.
    static constexpr char kMark = '~';

    SegmentCode() = default;
    /// `prefix` and `mix` need keys of their own.
    SegmentCode(const SipHash& prefix, const SipHash& mix)
        : m_prefix(prefix)
        , m_mix(mix)
    {
    }
    /// Appends the code of `value`; false, with `out` as it was, when it has a character that is
    /// not ASCII or the mark.
    [[nodiscard]] bool append(std::string_view value, std::string& out);

private:
    void permute(std::string_view value, std::size_t from, std::size_t size, std::string& out);

    SipHash m_prefix;
    SipHash m_mix;
    std::string m_folded;  ///< the value in small letters
};

}  // namespace decant
