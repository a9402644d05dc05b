// SPDX-License-Identifier: MIT
#include "model/masking/planchecker.h"

#include "model/masking/columndefault.h"
#include "model/masking/functioncatalogue.h"
#include "model/masking/rulecheck.h"
#include "model/masking/rulefacts.h"
#include "model/masking/uniqueness.h"
#include "model/support/text.h"

#include <algorithm>

namespace decant {

namespace {

bool referenced(const Catalog& catalog, const Table& table, const std::string& column)
{
    return std::any_of(catalog.relations.begin(), catalog.relations.end(), [&](const Relation& r) {
        return r.referencedTable == table.name
            && std::find(r.referencedColumns.begin(), r.referencedColumns.end(), column)
            != r.referencedColumns.end();
    });
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
    // Key-value sources leave out what becomes NULL; a column of a table cannot.
    const bool leavesOut = catalog.engine != "redis"
        && (rule.function == "kv.drop" || parameterIs(rule, "unknown", "drop"))
        && function->family == "kv";
    const bool nullable = givesNull(*function, rule) || leavesOut;
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
    const auto bits = distinguishingBits(rule, column.type);
    if (unique && bits && staysUnique(*function, rule, column.type)
        && !enoughBits(*bits, table.rowEstimate))
        report("unique-not-guaranteed",
               rule.function + " has " + std::to_string(*bits) + " random bits in "
                   + column.type.name + ", too few to keep "
                   + std::to_string(reckonedRows(table.rowEstimate)) + " rows different.",
               "Use a longer max_length or a wider column.");
    if (column.type.family == TypeFamily::Enum
        && (rule.function == "constant" || rule.function == "set_default")
        && column.type.arrayDimensions == 0 && !isLabel(rule, column.type))
        report("bad-parameter",
               rule.function + " gives a value that " + column.type.name + " does not have.",
               "Use one of its labels.");
    const bool inImage = function->input == FunctionInput::Image;
    if (!alwaysNull && !inImage) {
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
               "Remove conditions, seed columns, random engine and generated values, or use a "
               "function that is made from the value.");
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
