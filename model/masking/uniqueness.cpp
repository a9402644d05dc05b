// SPDX-License-Identifier: MIT
#include "model/masking/uniqueness.h"

#include "model/masking/derived.h"
#include "model/masking/dynamicparameters.h"
#include "model/masking/rowcases.h"
#include "model/masking/rulefacts.h"

#include <algorithm>
#include <cmath>

namespace decant {

namespace {

/// Rows a check reckons with where the table was never analyzed.
constexpr std::int64_t kUnknownRows = 1'000'000;
/// Chance of two equal results that is taken for none.
constexpr double kNegligible = 1e-6;

/// Results differ but for a negligible chance whatever the other rows hold: they have random bits
/// of their own.
bool hasOwnBits(const FunctionDescriptor& function, const MaskRule& rule)
{
    return parameterIs(rule, "unique", "suffix") || parameterOn(rule, "unique")
        || function.guarantees.uniqueness == Uniqueness::Practical;
}

/// Longest domain an e-mail address may get, as far as the rule says.
std::int64_t domainLength(const MaskRule& rule)
{
    std::size_t longest = std::string_view("example.com").size();
    const auto at = rule.parameters.find("domains");
    const auto* list = at == rule.parameters.end() ? nullptr : at->second.get<Value::List>();
    for (const Value& each : list == nullptr ? Value::List() : *list) {
        if (const auto* domain = each.get<std::string>())
            longest = std::max(longest, domain->size());
    }
    return static_cast<std::int64_t>(longest);
}

/// The chance that two of `rows` values get the same result (birthday bound).
double collisionChance(std::int64_t rows, std::int64_t bits)
{
    const auto count = static_cast<double>(rows);
    return std::ldexp(count * count, -static_cast<int>(bits) - 1);
}

}  // namespace

bool staysUnique(const FunctionDescriptor& function, const MaskRule& rule, const ColumnType& type)
{
    // Other columns of two rows may be equal; numbers that begin anew are.
    if (inputOf(rule) == FunctionInput::MaskedRow || rule.parameters.contains("per"))
        return false;
    if (parameterOn(rule, "reserved_only") || hasSeed(rule) || parameterIs(rule, "nulls", "mask")
        || parameterIs(rule, "on_error", "constant"))
        return false;
    // Where there is no value there are no segments of it.
    const bool segment = parameterIs(rule, "unique", "segment");
    if (segment
        && (parameterIs(rule, "nulls", "generate") || parameterIs(rule, "empty", "generate")))
        return false;
    // Where only some rows are masked, or not all alike, a permutation of these can meet a value
    // that stays or comes from another case.
    const bool alike = (conditionsOf(rule).empty() || rule.function == "conditional")
        && dynamicParameters(rule).empty();
    if (!alike && !hasOwnBits(function, rule))
        return false;
    if (const auto inner = innerRules(rule); !inner.empty()) {
        const bool cases = rule.function == "conditional";
        return std::all_of(inner.begin(), inner.end(), [&](const MaskRule& each) {
            const FunctionDescriptor* used = findFunction(each.function);
            return used != nullptr && staysUnique(*used, each, type)
                && (!cases || inner.size() == 1 || hasOwnBits(*used, each));
        });
    }
    if (segment || parameterIs(rule, "unique", "retry") || parameterIs(rule, "unique", "suffix")
        || parameterOn(rule, "unique"))
        return true;
    // Numbers with decimals are no integers to permute.
    if (rule.function == "permute.int" && type.family == TypeFamily::Numeric && type.scale > 0)
        return false;
    // Kept digits can leave none free in a short number (12 digits); then another one is made up.
    if (rule.function == "finance.card_number" && parameterOn(rule, "keep_last4")
        && integerOr(rule, "keep_bin", 0) > 6)
        return false;
    return function.guarantees.uniqueness != Uniqueness::None;
}

std::optional<std::int64_t> distinguishingBits(const MaskRule& rule, const ColumnType& type)
{
    if (parameterIs(rule, "unique", "segment") || parameterIs(rule, "unique", "retry"))
        return std::nullopt;
    const FunctionDescriptor* function = findFunction(rule.function);
    const bool ownUnique = function != nullptr
        && std::any_of(function->parameters.begin(), function->parameters.end(),
                       [](const ParameterDescriptor& p) { return p.name == "unique"; });
    if (!ownUnique && parameterIs(rule, "unique", "suffix"))
        return 60;
    const bool limited = type.family == TypeFamily::Text && type.maxLength >= 0;
    const std::int64_t room = limited ? type.maxLength : 254;
    if (rule.function == "email")
        return 5
            * std::clamp<std::int64_t>(std::min(room, integerOr(rule, "max_length", 254))
                                           - domainLength(rule) - 1,
                                       1, 12);
    if (rule.function == "person.full_name" || rule.function == "person.username")
        return 60;
    if (rule.function == "hash.hmac" && type.family == TypeFamily::Text) {
        const std::int64_t most = parameterIs(rule, "function", "siphash-128") ? 128 : 256;
        const std::int64_t each = parameterIs(rule, "encoding", "base32") ? 5 : 4;
        return std::min(most, each * std::min(room, integerOr(rule, "max_length", 64)));
    }
    if (rule.function == "hash.digest" && type.family == TypeFamily::Text)
        return std::min<std::int64_t>(128, 4 * std::min(room, integerOr(rule, "max_length", 128)));
    if ((rule.function == "random.hash" || rule.function == "encrypt.siv") && limited)
        return std::min<std::int64_t>(128, 4 * room);
    if (rule.function == "hash.hmac" && type.family == TypeFamily::Bytes)
        return 8 * std::min<std::int64_t>(16, integerOr(rule, "max_length", 64));
    return std::nullopt;
}

bool enoughBits(std::int64_t bits, std::int64_t rowEstimate)
{
    return collisionChance(reckonedRows(rowEstimate), bits) <= kNegligible;
}

std::int64_t reckonedRows(std::int64_t rowEstimate)
{
    return rowEstimate < 0 ? kUnknownRows : rowEstimate;
}

}  // namespace decant
