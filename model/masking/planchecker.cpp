// SPDX-License-Identifier: MIT
#include "model/masking/planchecker.h"

#include "model/masking/columndefault.h"
#include "model/masking/functioncatalogue.h"
#include "model/masking/rowcases.h"
#include "model/masking/rowcondition.h"
#include "model/masking/rulecheck.h"
#include "model/support/text.h"

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

/// Results differ but for a negligible chance whatever the other rows hold: they have random bits
/// of their own.
bool hasOwnBits(const FunctionDescriptor& function, const MaskRule& rule)
{
    return parameterIs(rule, "unique", "suffix") || parameterOn(rule, "unique")
        || function.guarantees.uniqueness == Uniqueness::Practical;
}

/// Different values give different results, for certain or but for a negligible chance.
bool staysUnique(const FunctionDescriptor& function, const MaskRule& rule, const ColumnType& type)
{
    if (parameterOn(rule, "reserved_only") || hasSeed(rule) || parameterIs(rule, "nulls", "mask")
        || parameterIs(rule, "on_error", "constant"))
        return false;
    // Where only some rows are masked, or not all alike, a permutation of these can meet a value
    // that stays or comes from another case.
    if (!conditionsOf(rule).empty() && rule.function != "conditional"
        && !hasOwnBits(function, rule))
        return false;
    if (const auto inner = innerRules(rule); !inner.empty()) {
        const bool cases = rule.function == "conditional";
        return std::all_of(inner.begin(), inner.end(), [&](const MaskRule& each) {
            const FunctionDescriptor* used = findFunction(each.function);
            return used != nullptr && staysUnique(*used, each, type)
                && (!cases || inner.size() == 1 || hasOwnBits(*used, each));
        });
    }
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
    // The code alone.
    return unique && parameterIs(rule, "unique", "suffix") ? 12 : 0;
}

bool referenced(const Catalog& catalog, const Table& table, const std::string& column)
{
    return std::any_of(catalog.relations.begin(), catalog.relations.end(), [&](const Relation& r) {
        return r.referencedTable == table.name
            && std::find(r.referencedColumns.begin(), r.referencedColumns.end(), column)
            != r.referencedColumns.end();
    });
}

bool givesNull(const FunctionDescriptor& function, const MaskRule& rule)
{
    // The default of the column is in `fallback` where it has one.
    if (rule.function == "set_default" && !rule.parameters.contains("fallback"))
        return true;
    const auto inner = innerRules(rule);
    return function.guarantees.givesNull || parameterIs(rule, "on_error", "null")
        || std::any_of(inner.begin(), inner.end(), [](const MaskRule& each) {
               const FunctionDescriptor* used = findFunction(each.function);
               return used != nullptr && givesNull(*used, each);
           });
}

/// Columns of the same row that the rule looks at: of its conditions and its seed.
std::vector<std::string> columnsLookedAt(const MaskRule& rule)
{
    std::vector<std::string> names;
    for (const std::string& text : conditionsOf(rule)) {
        if (auto condition = RowCondition::parse(text))
            names.insert(names.end(), condition->columns().begin(), condition->columns().end());
    }
    std::vector<MaskRule> rules = innerRules(rule);
    rules.push_back(rule);
    for (const MaskRule& each : rules) {
        const auto at = each.parameters.find("seed_columns");
        const auto* list = at == each.parameters.end() ? nullptr : at->second.get<Value::List>();
        for (const Value& value : list == nullptr ? Value::List() : *list) {
            if (const auto* name = value.get<std::string>())
                names.push_back(*name);
        }
    }
    return names;
}

/// The result does not depend on the value alone, so a referring column cannot get the same one.
bool dependsOnMore(const MaskRule& rule)
{
    const auto inner = innerRules(rule);
    return !columnsLookedAt(rule).empty() || parameterIs(rule, "engine", "random")
        || parameterIs(rule, "nulls", "generate") || parameterIs(rule, "empty", "generate")
        || std::any_of(inner.begin(), inner.end(), dependsOnMore);
}

/// The tables' exclusion constraints that name the column.
std::vector<std::string> exclusionsOn(const Table& table, const Column& column)
{
    std::vector<std::string> found;
    const std::string quoted = sqlIdentifier(column.name);
    const auto isWord = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '_' || c == '"';
    };
    for (const std::string& definition : table.exclusions) {
        bool named = definition.find(quoted) != std::string::npos;
        for (std::size_t at = definition.find(column.name); !named && at != std::string::npos;
             at = definition.find(column.name, at + 1)) {
            const std::size_t end = at + column.name.size();
            named = (at == 0 || !isWord(definition[at - 1]))
                && (end >= definition.size() || !isWord(definition[end]));
        }
        if (named)
            found.push_back(definition);
    }
    return found;
}

/// A text in an enumeration must be one of its labels; functions without a text pass.
bool isLabel(const MaskRule& rule, const ColumnType& type)
{
    const auto at = rule.parameters.find(rule.function == "set_default" ? "fallback" : "value");
    if (rule.function == "set_default" && at == rule.parameters.end())
        return true;
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
                                 const MaskRule& given, bool own)
{
    const MaskRule rule = own ? withColumnDefault(given, column) : given;
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
    if (own && rule.function.ends_with(".record") && !hasSeed(rule))
        report("bad-parameter",
               "Without seed_columns the parts of a record depend on different values and do not "
               "agree.",
               "Name the column that says whose row it is, seed_columns = [\"id\"] for example, in "
               "all columns of the record.");
    if (own && rule.function == "set_default" && computesDefault(column)
        && !rule.parameters.contains("fallback"))
        report("bad-parameter",
               "set_default: the default of the column, " + column.defaultExpression
                   + ", is computed anew for each row.",
               "Set fallback to a value, or use constant.");
    const bool nullable = givesNull(*function, rule);
    if (column.notNull && nullable)
        report("not-null-violated", rule.function + " gives NULL and the column is NOT NULL.",
               rule.function == "set_default"       ? "Set fallback, or use constant or blank."
                   : function->guarantees.givesNull ? "Use constant or blank."
                                                    : "Use on_error = \"constant\" or \"fail\", or "
                                                      "other functions inside.");
    for (const std::string& name : own ? columnsLookedAt(rule) : std::vector<std::string>()) {
        const Column* seen = table.column(name);
        if (seen != nullptr && seen->generated == Generated::No)
            continue;
        std::vector<std::string_view> names;
        for (const Column& each : table.columns)
            names.push_back(each.name);
        const std::string_view nearest = nearestName(name, names);
        report("bad-parameter",
               seen == nullptr
                   ? "The rule looks at a column \"" + name + "\" that the table does not have."
                   : "The rule looks at " + name
                       + ", a generated column, which is not in the stream of rows.",
               seen != nullptr       ? "Look at the columns it is computed from."
                   : nearest.empty() ? "Name a column of this table."
                                     : "Did you mean \"" + std::string(nearest) + "\"?");
    }
    const auto inKey = [&](const Key& key) {
        return !key.partial
            && std::find(key.columns.begin(), key.columns.end(), column.name) != key.columns.end();
    };
    const bool unique = std::any_of(table.keys.begin(), table.keys.end(), inKey);
    // NULL or, in rows of no case, the value itself.
    const bool alwaysNull = function->guarantees.givesNull;
    if (unique && !alwaysNull && !staysUnique(*function, rule, column.type)) {
        report(
            "unique-not-guaranteed",
            rule.function + " can give two rows the same value and the column is unique.",
            column.type.family == TypeFamily::Text
                ? "Set unique = \"suffix\", or use encrypt.fpe, hash.hmac or another function "
                  "that keeps values different."
                : "Use permute.int, random.uuid, hash.hmac or another function that keeps values "
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
    if (column.type.family == TypeFamily::Enum
        && (rule.function == "constant" || rule.function == "set_default")
        && column.type.arrayDimensions == 0 && !isLabel(rule, column.type))
        report("bad-parameter",
               rule.function + " gives a value that " + column.type.name + " does not have.",
               "Use one of its labels.");
    if (!alwaysNull) {
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
    if (!alwaysNull) {
        for (const std::string& definition : exclusionsOn(table, column))
            report("exclusion-not-guaranteed",
                   "Masked values may collide under the exclusion constraint " + definition + '.',
                   "Keep the column with a reason, or set it to NULL where that is allowed.");
    }
    if (own && dependsOnMore(rule) && referenced(catalog, table, column.name))
        report("bad-parameter",
               "Other tables refer to the column, and its masked value does not depend on the "
               "value alone, so they could not follow.",
               "Remove conditions, seed columns, random engine and generated values here.");
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
