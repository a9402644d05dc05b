// SPDX-License-Identifier: MIT
#include "model/masking/planchecker.h"

#include "model/detect/classify.h"
#include "model/masking/functioncatalogue.h"
#include "model/masking/rulecheck.h"

#include <algorithm>
#include <cmath>

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

/// Different values give different results, for certain or but for a negligible chance.
bool staysUnique(const FunctionDescriptor& function, const MaskRule& rule)
{
    if (parameterOn(rule, "reserved_only") || hasSeed(rule))
        return false;
    if (parameterIs(rule, "unique", "suffix") || parameterOn(rule, "unique"))
        return true;
    return function.guarantees.uniqueness != Uniqueness::None;
}

/// Shortest column that a rule works in without losing what it promises; 0 for any.
int neededLength(const MaskRule& rule, bool unique)
{
    if (rule.function == "email")
        return unique ? 24 : 17;
    if (rule.function == "hash.hmac")
        return unique ? 16 : 0;
    if (rule.function == "person.username" || rule.function == "person.full_name")
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

/// "postal_code" -> "postal code".
std::string kindText(ColumnKind kind)
{
    std::string words(toString(kind));
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
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
    const auto report = [&](std::string id, std::string text, std::string advice) {
        problems.push_back({Severity::Error,
                            std::move(id),
                            {},
                            table.name.text(),
                            column.name,
                            std::move(text),
                            std::move(advice)});
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
    if (unique && !function->guarantees.givesNull && !staysUnique(*function, rule)) {
        report("unique-not-guaranteed",
               rule.function + " can give two rows the same value and the column is unique.",
               function->parameter("unique") != nullptr ? "Set unique = \"suffix\"."
                                                        : "Use hash.hmac, permute.int, random.uuid "
                                                          "or another function that keeps values "
                                                          "different.");
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

Problem undecidedProblem(const Table& table, const Column& column)
{
    const ColumnClass found = classifyColumn(table, column, {});
    Problem problem{
        Severity::Error, "undecided-column", {}, table.name.text(), column.name, {}, {}};
    if (found.kind == ColumnKind::None) {
        problem.text = "There is no decision about this column (" + column.type.name + ").";
        problem.advice = "Keep it with a reason, or choose a function.";
    } else {
        problem.text = "There is no decision about this column (" + column.type.name
            + "), which looks like " + kindText(found.kind) + '.';
        problem.advice = "Choose a function.";
    }
    if (const auto proposal = proposeDecision(table, column, found)) {
        if (const auto* rule = std::get_if<MaskRule>(&*proposal))
            problem.advice = "Suggested: " + rule->function + '.';
        else
            problem.advice = "Suggested: keep (" + std::get<Keep>(*proposal).reason + ").";
    }
    return problem;
}

}  // namespace decant
