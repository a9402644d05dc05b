// SPDX-License-Identifier: MIT
#pragma once

#include "services/masking/columnmasker.h"
#include "services/masking/maskfunction.h"
#include "services/masking/segmentcode.h"

#include <array>
#include <cstdint>
#include <optional>
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
    void rehearse(bool on) override { m_rehearsing = on; }

private:
    enum class Missing : std::uint8_t { Keep, Mask, Generate };
    enum class OnError : std::uint8_t { Fail, Null, Constant };
    enum class Unique : std::uint8_t { Off, Suffix, Segment, Retry };
    enum class Collision : std::uint8_t { Off, Report, Forbid };
    enum class Drawn : std::uint8_t { Given, Null, Refused };
    enum class Verdict : std::uint8_t { Fits, Again, NoMemory };

    FittedMasker(MaskFunctionPtr function, const FunctionContext& context, Normalise normalise);
    [[nodiscard]] bool apply(std::string_view value, std::string_view identity, std::string& out);
    [[nodiscard]] Drawn draw(std::string_view value, std::string_view identity, std::string& out,
                             std::size_t from);
    [[nodiscard]] bool drawUntilFits(std::string_view value, std::string_view identity,
                                     std::string& out, std::size_t from);
    [[nodiscard]] Verdict judge(std::string_view result);
    [[nodiscard]] Drawn fit(std::string_view value, std::string_view identity, std::string& out,
                            std::size_t from);
    [[nodiscard]] Drawn giveUp(std::string reason)
    {
        m_reason = std::move(reason);
        return Drawn::Refused;
    }
    [[nodiscard]] bool refuse(std::string reason, std::string& out, std::size_t from);
    [[nodiscard]] std::string_view nextRandom();
    void addSuffix(std::string_view identity, std::string& out, std::size_t from) const;
    [[nodiscard]] Drawn addSegments(std::string_view value, std::string& out, std::size_t from);

    MaskFunctionPtr m_function;
    Normalise m_normalise;
    Missing m_nulls;
    Missing m_empty;
    OnError m_onError;
    bool m_padded;
    bool m_random;  ///< the identity is a number nobody can guess, another one for each value
    bool m_ascii;
    bool m_overflowFails;
    Unique m_unique = Unique::Off;
    Collision m_collision;
    bool m_drawsAnew;  ///< another identity, another result
    bool m_rehearsing = false;
    int m_maxLength = -1;
    SipHash m_suffixHash;
    SegmentCode m_segments;
    std::string m_code;
    std::shared_ptr<ColumnValues> m_values;  ///< null where nothing is remembered
    std::optional<ValuePrint> m_print;  ///< set where something is
    std::string m_anotherIdentity;
    std::string m_reason;  ///< why a value was refused
    std::string m_constant;  ///< of on_error
    std::string m_name;
    std::string m_identity;
    std::array<char, 24> m_counter{};  ///< 16 random bytes and a number
    std::uint64_t m_drawn = 0;
    MaskFailures m_failures;
};

}  // namespace decant
