// SPDX-License-Identifier: MIT
#pragma once

#include "services/masking/columnmasker.h"
#include "services/masking/maskfunction.h"

#include <array>
#include <cstdint>
#include <string>

namespace decant {

/// A function with the common parameters around it: what happens to NULL, to "" and to what cannot
/// be masked, how the key input is made, how long the result may be and what makes it unique.
class FittedMasker final : public ColumnMasker {
public:
    /// Errors: InvalidInput, Internal without random numbers.
    [[nodiscard]] static Result<std::unique_ptr<ColumnMasker>>
    make(MaskFunctionPtr function, const FunctionContext& context, Normalise normalise);

    bool mask(std::string_view value, std::string& out) override;
    bool maskSeeded(std::string_view value, std::string_view seed, std::string& out) override;
    bool maskNull(std::string& out) override;
    bool reportTo(OriginalObserver* observer, std::size_t column) override;
    bool maskMissing(std::string_view row, std::string& out) override
    {
        return apply({}, row, out);
    }
    [[nodiscard]] bool generatesNull() const override { return m_nulls == Missing::Generate; }
    [[nodiscard]] bool generatesEmpty() const override { return m_empty == Missing::Generate; }
    void visit(const MaskerVisitor& visitor) override;
    [[nodiscard]] const MaskFailures& failures() const override { return m_failures; }
    [[nodiscard]] BatchFunction* batch() override { return m_function->batch(); }

private:
    enum class Missing : std::uint8_t { Keep, Mask, Generate };
    enum class OnError : std::uint8_t { Fail, Null, Constant };

    FittedMasker(MaskFunctionPtr function, const FunctionContext& context, Normalise normalise);
    [[nodiscard]] bool apply(std::string_view value, std::string_view identity, std::string& out);
    [[nodiscard]] bool fit(std::string_view identity, std::string& out, std::size_t from);
    [[nodiscard]] bool refuse(std::string reason, std::string& out, std::size_t from);
    [[nodiscard]] std::string_view nextRandom();
    void makeUnique(std::string_view identity, std::string& out, std::size_t from) const;

    MaskFunctionPtr m_function;
    Normalise m_normalise;
    Missing m_nulls;
    Missing m_empty;
    OnError m_onError;
    bool m_padded;
    bool m_random;  ///< the identity is a number nobody can guess, another one for each value
    bool m_ascii;
    bool m_overflowFails;
    bool m_suffix;
    int m_maxLength = -1;
    SipHash m_suffixHash;
    std::string m_constant;  ///< of on_error
    std::string m_name;
    std::string m_identity;
    std::array<char, 24> m_counter{};  ///< 16 random bytes and a number
    std::uint64_t m_drawn = 0;
    MaskFailures m_failures;
};

}  // namespace decant
