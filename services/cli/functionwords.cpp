// SPDX-License-Identifier: MIT
#include "services/cli/functionwords.h"

#include "model/masking/rulecheck.h"

#include <array>
#include <cmath>

namespace decant::cli {

namespace {

std::string numberText(double number)
{
    return std::abs(number) < 9e15 && number == std::floor(number)
        ? std::to_string(static_cast<std::int64_t>(number))
        : std::to_string(number);
}

}  // namespace

const char* typeName(ParameterType type)
{
    constexpr std::array<const char*, 9> kNames{"boolean",    "integer",    "float",
                                                "text",       "choice",     "list",
                                                "YYYY-MM-DD", "operations", "functions"};
    return kNames.at(static_cast<std::size_t>(type));
}

const char* name(Determinism determinism)
{
    constexpr std::array<const char*, 3> kNames{"always", "keyed", "run"};
    return kNames.at(static_cast<std::size_t>(determinism));
}

const char* name(Uniqueness uniqueness)
{
    constexpr std::array<const char*, 3> kNames{"no", "practically", "yes"};
    return kNames.at(static_cast<std::size_t>(uniqueness));
}

const char* name(Reversibility reversible)
{
    constexpr std::array<const char*, 3> kNames{"no", "with the key", "partly visible"};
    return kNames.at(static_cast<std::size_t>(reversible));
}

std::string rangeWords(const ParameterDescriptor& parameter)
{
    std::string words;
    for (const std::string_view choice : parameter.choices)
        words += (words.empty() ? "" : ", ") + std::string(choice);
    if (parameter.minimum && parameter.maximum)
        words = numberText(*parameter.minimum) + " to " + numberText(*parameter.maximum);
    return words;
}

std::string typesWords(const FunctionDescriptor& function)
{
    std::string words;
    for (const TypeFamily family : function.types)
        words += (words.empty() ? "" : ", ") + std::string(toString(family));
    return words.empty() ? "any type" : words;
}

}  // namespace decant::cli
