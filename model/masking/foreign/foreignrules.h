// SPDX-License-Identifier: MIT
#pragma once

#include "model/masking/decision.h"

#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// A decision read from the configuration of another program.
struct ForeignRule {
    std::string table;  ///< QualifiedName::text()
    std::string column;
    Decision decision;
    friend bool operator==(const ForeignRule&, const ForeignRule&) = default;
};

/// What was read, and what has no counterpart here or means something else. Nothing is lost
/// silently: every transformer and label ends up in at least one of the two.
struct ForeignRules {
    std::vector<ForeignRule> rules;
    struct Loss {
        std::string where;  ///< table, column, transformer
        std::string what;  ///< one English sentence
        friend bool operator==(const Loss&, const Loss&) = default;
    };
    std::vector<Loss> losses;
};

/// One entry of `transformers` of a Greenmask configuration (GreenmaskIO/greenmask,
/// docs/built_in_transformers): its name and params, read as a tree of values.
void readGreenmaskTransformer(std::string_view table, std::string_view name,
                              const Value::Table& parameters, ForeignRules& out);

/// One security label of PostgreSQL Anonymizer on a column: MASKED WITH FUNCTION …, MASKED WITH
/// VALUE …, NOT MASKED (docs/masking_functions.md).
void readAnonLabel(std::string_view table, std::string_view column, std::string_view label,
                   ForeignRules& out);

/// Takes parameters out of the rule that its function does not have here, each with a Loss; false
/// with a Loss when there is no such function at all.
[[nodiscard]] bool fitToCatalogue(const std::string& where, MaskRule& rule, ForeignRules& out);

}  // namespace decant
