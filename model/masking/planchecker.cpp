// SPDX-License-Identifier: MIT
#include "model/masking/planchecker.h"

#include "model/masking/functioncatalogue.h"
#include "model/masking/rulecheck.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>

namespace decant {

namespace {

bool parameterIs(const MaskRule& rule, std::string_view name, std::string_view wanted)
{
    const auto at = rule.parameters.find(name);
    const auto* text = at == rule.parameters.end() ? nullptr : at->second.get<std::string>();
    return text != nullptr && *text == wanted;
}

bool parameterOn(const MaskRule& rule, std::string_view name)
{
    const auto at = rule.parameters.find(name);
    const auto* value = at == rule.parameters.end() ? nullptr : at->second.get<bool>();
    return value != nullptr && *value;
}

bool hasSeed(const MaskRule& rule)
{
    const auto at = rule.parameters.find("seed_columns");
    const auto* list = at == rule.parameters.end() ? nullptr : at->second.get<Value::List>();
    return list != nullptr && !list->empty();
}

/// Rows a check reckons with where the table was never analyzed.
constexpr std::int64_t kUnknownRows = 1'000'000;
/// Chance of two equal results that is taken for none.
constexpr double kNegligible = 1e-6;

std::int64_t integerOr(const MaskRule& rule, std::string_view name, std::int64_t otherwise)
{
    const auto at = rule.parameters.find(name);
    const auto* number = at == rule.parameters.end() ? nullptr : at->second.get<std::int64_t>();
    return number == nullptr ? otherwise : *number;
}

/// Different values give different results, for certain or but for a negligible chance.
bool staysUnique(const FunctionDescriptor& function, const MaskRule& rule, const ColumnType& type)
{
    if (parameterOn(rule, "reserved_only") || hasSeed(rule))
        return false;
    if (parameterIs(rule, "unique", "suffix") || parameterOn(rule, "unique"))
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

/// How many random bits tell two results apart where that depends on the rule or the column; a
/// permutation and a UUID always suffice.
std::optional<std::int64_t> distinguishingBits(const MaskRule& rule, const ColumnType& type)
{
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

/// The chance that two of `rows` values get the same result (birthday bound).
double collisionChance(std::int64_t rows, std::int64_t bits)
{
    const auto count = static_cast<double>(rows);
    return std::ldexp(count * count, -static_cast<int>(bits) - 1);
}

/// Shortest column that a rule works in without losing what it promises; 0 for any.
int neededLength(const MaskRule& rule, bool unique)
{
    if (rule.function == "email")
        return unique ? 24 : 17;
    if (rule.function == "hash.hmac")
        return unique ? 16 : 0;
    if (rule.function == "random.uuid" || rule.function == "permute.uuid")
        return 36;
    if (rule.function == "person.username" || rule.function == "person.full_name"
        || rule.function == "company.name" || rule.function == "lookup.unique")
        return unique ? 64 : 0;
    return 0;
}

bool referenced(const Catalog& catalog, const Table& table, const std::string& column)
{
    return std::any_of(catalog.relations.begin(), catalog.relations.end(), [&](const Relation& r) {
        return r.referencedTable == table.name
            && std::find(r.referencedColumns.begin(), r.referencedColumns.end(), column)
            != r.referencedColumns.end();
    });
}

/// A text in an enumeration must be one of its labels.
bool isLabel(const MaskRule& rule, const ColumnType& type)
{
    const auto at = rule.parameters.find("value");
    const auto* label = at == rule.parameters.end() ? nullptr : at->second.get<std::string>();
    return label != nullptr
        && std::find(type.enumLabels.begin(), type.enumLabels.end(), *label)
        != type.enumLabels.end();
}

/// CHECK constraints that the masked value has to pass, as a person names them.
std::vector<std::string> checksOn(const Table& table, const Column& column)
{
    std::vector<std::string> names;
    if (!column.type.domainChecks.empty())
        names.push_back("the CHECK of the domain " + column.type.domain);
    for (const CheckConstraint& check : table.checks) {
        if (std::find(check.columns.begin(), check.columns.end(), column.name)
            != check.columns.end())
            names.push_back("the constraint " + check.name);
    }
    return names;
}

}  // namespace

bool needsDecisions(const Table& table)
{
    const bool stored = table.kind == TableKind::Table || table.kind == TableKind::Partitioned
        || table.kind == TableKind::LargeObjects;
    return stored && (table.extension.empty() || table.extensionConfig);
}

std::vector<Problem> checkColumn(const Catalog& catalog, const Table& table, const Column& column,
                                 const MaskRule& rule, bool own)
{
    std::vector<Problem> problems;
    const auto tell = [&](Severity severity, std::string id, std::string text, std::string advice) {
        problems.push_back({severity,
                            std::move(id),
                            {},
                            table.name.text(),
                            column.name,
                            std::move(text),
                            std::move(advice)});
    };
    const auto report = [&](std::string id, std::string text, std::string advice) {
        tell(Severity::Error, std::move(id), std::move(text), std::move(advice));
    };
    if (own) {
        for (RuleFault& fault : checkRule(rule, &column.type))
            report(std::move(fault.id), std::move(fault.text), std::move(fault.advice));
    }
    const FunctionDescriptor* function = findFunction(rule.function);
    if (function == nullptr)
        return problems;
    if (column.notNull && function->guarantees.givesNull)
        report("not-null-violated", rule.function + " gives NULL and the column is NOT NULL.",
               "Use constant or blank.");
    const auto inKey = [&](const Key& key) {
        return !key.partial
            && std::find(key.columns.begin(), key.columns.end(), column.name) != key.columns.end();
    };
    const bool unique = std::any_of(table.keys.begin(), table.keys.end(), inKey);
    if (unique && !function->guarantees.givesNull && !staysUnique(*function, rule, column.type)) {
        report("unique-not-guaranteed",
               rule.function + " can give two rows the same value and the column is unique.",
               function->parameter("unique") != nullptr ? "Set unique = \"suffix\"."
                                                        : "Use hash.hmac, permute.int, random.uuid "
                                                          "or another function that keeps values "
                                                          "different.");
    }
    const std::int64_t rows = table.rowEstimate < 0 ? kUnknownRows : table.rowEstimate;
    const auto bits = distinguishingBits(rule, column.type);
    if (unique && bits && staysUnique(*function, rule, column.type)
        && collisionChance(rows, *bits) > kNegligible)
        report("unique-not-guaranteed",
               rule.function + " has " + std::to_string(*bits) + " random bits in "
                   + column.type.name + ", too few to keep " + std::to_string(rows)
                   + " rows different.",
               "Use a longer max_length or a wider column.");
    if (column.type.family == TypeFamily::Enum && rule.function == "constant"
        && column.type.arrayDimensions == 0 && !isLabel(rule, column.type))
        report("bad-parameter",
               "constant gives a value that " + column.type.name + " does not have.",
               "Use one of its labels.");
    if (!function->guarantees.givesNull) {
        for (const std::string& name : checksOn(table, column))
            tell(Severity::Warning, "check-not-evaluated",
                 "Whether masked values pass " + name + " is not known before the restore.",
                 "Choose a function whose results pass it.");
    }
    const int needed = neededLength(rule, unique);
    if (column.type.family == TypeFamily::Text && column.type.maxLength >= 0
        && column.type.maxLength < needed)
        report("length-too-short",
               rule.function + " needs " + std::to_string(needed) + " characters and "
                   + column.type.name + " has " + std::to_string(column.type.maxLength) + '.',
               "Use hash.hmac with max_length, or scramble.characters.");
    if (std::find(table.partitionKeyColumns.begin(), table.partitionKeyColumns.end(), column.name)
        != table.partitionKeyColumns.end())
        report("partition-key-masked",
               "The column routes rows to partitions; a masked value may belong to another one.",
               "Keep it, or mask what identifies people in other columns.");
    if (own && hasSeed(rule) && referenced(catalog, table, column.name))
        report("bad-parameter",
               "Other tables refer to the column and do not have its seed columns.",
               "Remove seed_columns, so that both sides give the same value.");
    return problems;
}

std::vector<Problem> checkKeysOverExpressions(const Table& table)
{
    std::vector<Problem> problems;
    for (const Key& key : table.keys) {
        if (key.columns.empty() || key.partial)
            problems.push_back({Severity::Warning,
                                "unique-index-not-evaluated",
                                {},
                                table.name.text(),
                                {},
                                "Whether masked values stay unique in the index " + key.name
                                    + " is not known before the restore: it is over "
                                    + (key.partial ? "a part of the rows." : "expressions."),
                                "Mask its columns with functions that keep values different."});
    }
    return problems;
}

Problem undecidedProblem(const Table& table, const Column& column)
{
    return {Severity::Error,
            "undecided-column",
            {},
            table.name.text(),
            column.name,
            "There is no decision about this column (" + column.type.name + ").",
            "Keep it with a reason, or choose a function."};
}

}  // namespace decant
