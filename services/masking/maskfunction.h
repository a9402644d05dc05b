// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/masking/functioncatalogue.h"
#include "model/masking/maskplan.h"
#include "model/support/result.h"
#include "services/masking/columnmasker.h"
#include "services/masking/maskkey.h"
#include "services/masking/siphash.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace decant {

/// Reads the parameters of a rule with the defaults of its descriptor. The rule was checked before,
/// so a parameter has the type its descriptor says.
class ParameterReader {
public:
    ParameterReader(const MaskRule& rule, const FunctionDescriptor& descriptor)
        : m_rule(rule)
        , m_descriptor(descriptor)
    {
    }
    /// Set in the rule, not only a default.
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] const Value& value(std::string_view name) const;
    [[nodiscard]] std::string text(std::string_view name) const;
    [[nodiscard]] std::int64_t integer(std::string_view name) const;
    [[nodiscard]] double number(std::string_view name) const;
    [[nodiscard]] bool boolean(std::string_view name) const;
    [[nodiscard]] std::vector<std::string> list(std::string_view name) const;
    /// The rules of chain and conditional.
    [[nodiscard]] std::vector<MaskRule> innerRules() const;

private:
    const MaskRule& m_rule;
    const FunctionDescriptor& m_descriptor;
};

/// What a function is made from.
struct FunctionContext {
    const FunctionDescriptor& descriptor;
    ParameterReader parameters;
    const ColumnType& type;  ///< of the element when the column is an array
    const MaskKey& key;
    std::string domain;  ///< effective key domain
    int depth = 0;  ///< of nesting in json.path
    std::shared_ptr<ColumnValues> values;  ///< what the run remembers of the column; may be null

    /// The pseudo-random function of this domain for one purpose; another purpose, another key.
    [[nodiscard]] SipHash hash(std::string_view purpose = {}) const;
};

class BatchFunction;

/// One masking function at work, without the common parameters around it.
class MaskFunction {
public:
    MaskFunction() = default;
    MaskFunction(const MaskFunction&) = delete;
    MaskFunction& operator=(const MaskFunction&) = delete;
    virtual ~MaskFunction() = default;

    /// Appends the masked `value` to `out`; false for NULL. Whatever is keyed depends on `identity`
    /// alone: the normalised value, or the seed columns. Never fails: a value the function cannot
    /// read is replaced by one that tells nothing of it.
    [[nodiscard]] virtual bool apply(std::string_view value, std::string_view identity,
                                     std::string& out) = 0;
    /// See ColumnMasker::reportTo().
    [[nodiscard]] virtual bool reportTo(OriginalObserver* /*observer*/, std::size_t /*column*/)
    {
        return false;
    }
    /// The maskers it uses inside, for what concerns all of them (ColumnMasker::visit()).
    virtual void visitInner(const MaskerVisitor& /*visitor*/) { }
    /// Itself where it works on many values at once, else null.
    [[nodiscard]] virtual BatchFunction* batch() { return nullptr; }

    /// Why the last apply() failed, which happens to functions that depend on something outside;
    /// "" when it did not. on_error decides then. Never holds a value.
    [[nodiscard]] std::string takeFailure() { return std::exchange(m_failure, {}); }
    [[nodiscard]] bool failed() const { return !m_failure.empty(); }

protected:
    void fail(std::string reason) { m_failure = std::move(reason); }

private:
    std::string m_failure;
};

/// A function that masks many values at once. RowMasker shows it all values of a block first (what
/// apply() writes then is dropped), lets it run(), and then takes the results, in the same order.
class BatchFunction : public MaskFunction {
public:
    /// From here on apply() collects.
    virtual void collect() = 0;
    /// Masks what was collected. Errors: those of what it depends on.
    [[nodiscard]] virtual Result<> run() = 0;
    BatchFunction* batch() final { return this; }
};

using MaskFunctionPtr = std::unique_ptr<MaskFunction>;
using MakeFunction = Result<MaskFunctionPtr> (*)(const FunctionContext& context);

/// How the key input is made from a value, so that equal identities agree.
enum class Normalise : std::uint8_t {
    None,
    Trim,
    Lower,  ///< trimmed, lower case (ASCII and Latin-1 letters)
    Digits,  ///< digits only
    Alnum,  ///< ASCII letters and digits, upper case
};

/// The implementation of a descriptor of the same name.
struct FunctionEntry {
    std::string_view name;
    MakeFunction make;
    Normalise normalise = Normalise::None;
};

/// Every implementation; nullptr when there is none.
[[nodiscard]] const FunctionEntry* findImplementation(std::string_view name);
[[nodiscard]] std::vector<std::string_view> implementedFunctions();

// One line per family, defined in services/masking/functions/.
[[nodiscard]] std::span<const FunctionEntry> constantFunctions();
[[nodiscard]] std::span<const FunctionEntry> hashFunctions();
[[nodiscard]] std::span<const FunctionEntry> digestFunctions();
[[nodiscard]] std::span<const FunctionEntry> lookupFunctions();
[[nodiscard]] std::span<const FunctionEntry> permutedFunctions();
[[nodiscard]] std::span<const FunctionEntry> segmentFunctions();
[[nodiscard]] std::span<const FunctionEntry> partialFunctions();
[[nodiscard]] std::span<const FunctionEntry> redactFunctions();
[[nodiscard]] std::span<const FunctionEntry> personFunctions();
[[nodiscard]] std::span<const FunctionEntry> personFactFunctions();
[[nodiscard]] std::span<const FunctionEntry> contactFunctions();
[[nodiscard]] std::span<const FunctionEntry> addressFunctions();
[[nodiscard]] std::span<const FunctionEntry> geoFunctions();
[[nodiscard]] std::span<const FunctionEntry> companyFunctions();
[[nodiscard]] std::span<const FunctionEntry> financeFunctions();
[[nodiscard]] std::span<const FunctionEntry> financeCodeFunctions();
[[nodiscard]] std::span<const FunctionEntry> documentFunctions();
[[nodiscard]] std::span<const FunctionEntry> randomFunctions();
[[nodiscard]] std::span<const FunctionEntry> randomTextFunctions();
[[nodiscard]] std::span<const FunctionEntry> timeFunctions();
[[nodiscard]] std::span<const FunctionEntry> datePartFunctions();
[[nodiscard]] std::span<const FunctionEntry> noiseFunctions();
[[nodiscard]] std::span<const FunctionEntry> generalizeFunctions();
[[nodiscard]] std::span<const FunctionEntry> identifierFunctions();
[[nodiscard]] std::span<const FunctionEntry> dateFunctions();
[[nodiscard]] std::span<const FunctionEntry> netFunctions();
[[nodiscard]] std::span<const FunctionEntry> webFunctions();
[[nodiscard]] std::span<const FunctionEntry> secretFunctions();
[[nodiscard]] std::span<const FunctionEntry> textFunctions();
[[nodiscard]] std::span<const FunctionEntry> proseFunctions();
[[nodiscard]] std::span<const FunctionEntry> formFunctions();
[[nodiscard]] std::span<const FunctionEntry> jsonFunctions();
[[nodiscard]] std::span<const FunctionEntry> containerFunctions();
[[nodiscard]] std::span<const FunctionEntry> encryptFunctions();
[[nodiscard]] std::span<const FunctionEntry> flowFunctions();
[[nodiscard]] std::span<const FunctionEntry> recordFunctions();
[[nodiscard]] std::span<const FunctionEntry> derivedFunctions();
[[nodiscard]] std::span<const FunctionEntry> keyValueFunctions();

}  // namespace decant
