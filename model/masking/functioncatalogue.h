// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalog/catalog.h"
#include "model/support/value.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace decant {

enum class ParameterType : std::uint8_t {
    Boolean,
    Integer,
    Float,
    Text,
    Choice,
    TextList,
    Date,
    Operations,
    Functions  ///< tables with function, parameters and, in a case, when
};

/// One parameter of a masking function, complete enough to build an editor, CLI help and a schema
/// from.
struct ParameterDescriptor {
    std::string_view name;
    ParameterType type = ParameterType::Text;
    Value defaultValue;
    bool required = false;
    std::optional<double> minimum;
    std::optional<double> maximum;
    std::vector<std::string_view> choices;
    std::string_view help;  ///< one English sentence (source string of the translations)
};

/// What a result is made from.
enum class FunctionInput : std::uint8_t {
    Value,  ///< the value of the column itself
    MaskedRow,  ///< masked values of other columns of the row, in place of the value
    Image,  ///< rows of the image that is built: the database there computes the column
};

enum class Determinism : std::uint8_t { Always, Keyed, RunSeed };
enum class Uniqueness : std::uint8_t { None, Practical, Injective };
enum class Reversibility : std::uint8_t { No, WithKey, Partly };

/// What a function promises; the checker compares it with the constraints of the column.
struct Guarantees {
    Determinism determinism = Determinism::Keyed;
    Uniqueness uniqueness = Uniqueness::None;
    bool keepsFormat = false;  ///< the result has the form of the input
    Reversibility reversible = Reversibility::No;
    bool dataFree = false;  ///< the result tells nothing of the input
    bool givesNull = false;
};

/// A masking function as data. The implementation is registered under the same name in
/// services/masking.
struct FunctionDescriptor {
    std::string_view name;  ///< "person.first_name"
    std::string_view family;  ///< "person"; heading in lists
    std::string_view summary;  ///< one English sentence
    std::string_view keyDomain;  ///< default key domain, "" when the function needs no key
    std::vector<TypeFamily> types;  ///< allowed element types; empty: all
    Guarantees guarantees;
    std::vector<ParameterDescriptor> parameters;  ///< own ones
    bool wholeValue = false;  ///< applied to an array as a whole, not to its elements
    /// Of network, geometric, range and other types only those of these names; empty: all.
    std::vector<std::string_view> bases;
    FunctionInput input = FunctionInput::Value;

    FunctionDescriptor() = default;
    FunctionDescriptor(std::string_view nameOf, std::string_view familyOf,
                       std::string_view summaryOf, std::string_view keyDomainOf,
                       std::vector<TypeFamily> typesOf, const Guarantees& guaranteesOf,
                       std::vector<ParameterDescriptor> parametersOf, bool wholeValueOf,
                       std::vector<std::string_view> basesOf = {})
        : name(nameOf)
        , family(familyOf)
        , summary(summaryOf)
        , keyDomain(keyDomainOf)
        , types(std::move(typesOf))
        , guarantees(guaranteesOf)
        , parameters(std::move(parametersOf))
        , wholeValue(wholeValueOf)
        , bases(std::move(basesOf))
    {
    }

    /// Own or common parameter; nullptr when there is none of that name.
    [[nodiscard]] const ParameterDescriptor* parameter(std::string_view parameterName) const;
};

/// Every function, sorted by name.
[[nodiscard]] std::span<const FunctionDescriptor> functionCatalogue();
/// nullptr when there is none of that name.
[[nodiscard]] const FunctionDescriptor* findFunction(std::string_view name);
/// Parameters every function takes: key_domain, nulls, empty, ...
[[nodiscard]] std::span<const ParameterDescriptor> commonParameters();

}  // namespace decant
