// SPDX-License-Identifier: MIT
#include "services/masking/maskedfield.h"

#include "model/masking/derived.h"
#include "model/masking/rowcases.h"
#include "model/masking/rulecheck.h"
#include "model/masking/rulefacts.h"

#include <algorithm>

namespace decant {

namespace {

Error badRule(const Table& table, Sentence detail)
{
    return {
        Error::Code::InvalidInput, Error::Area::Project, table.name.text(), std::move(detail), {}};
}

/// Where the named columns stand in a line; `missing` says that one of them does not.
Result<std::vector<std::size_t>> positionsOf(std::span<const std::string> names,
                                             std::string_view missing, const Table& table,
                                             std::span<const int> copyColumns)
{
    std::vector<std::size_t> fields;
    for (const std::string& name : names) {
        const auto at = std::find_if(copyColumns.begin(), copyColumns.end(), [&](int index) {
            return index >= 0 && table.columns[static_cast<std::size_t>(index)].name == name;
        });
        if (at == copyColumns.end())
            return badRule(table, Sentence(missing, {Sentence::verbatim(name)}));
        fields.push_back(static_cast<std::size_t>(at - copyColumns.begin()));
    }
    return fields;
}

std::vector<std::string> seedColumns(const MaskRule& rule)
{
    std::vector<std::string> names;
    const auto at = rule.parameters.find("seed_columns");
    const auto* list = at == rule.parameters.end() ? nullptr : at->second.get<Value::List>();
    for (const Value& value : list == nullptr ? Value::List() : *list) {
        if (const auto* name = value.get<std::string>())
            names.push_back(*name);
    }
    return names;
}

Result<> makeMasker(const Table& table, const Column& column, const ColumnMask& mask,
                    std::span<const int> copyColumns, const MaskKey& key, RunValues& run,
                    MaskBranch& branch)
{
    const auto values = remembersValues(mask.rule) ? run.column(rememberedAs(mask, table, column))
                                                   : std::shared_ptr<ColumnValues>();
    std::vector<std::string> names;
    for (DynamicParameter& each : dynamicParameters(mask.rule))
        names.push_back(std::move(each.column));
    if (names.empty()) {
        auto masker = makeColumnMasker(mask, column.type, key, values);
        if (!masker)
            return std::move(masker).error();
        branch.masker = *std::move(masker);
        return {};
    }
    auto fields =
        positionsOf(names, phrase("column %1 of a parameter is not copied"), table, copyColumns);
    if (!fields)
        return std::move(fields).error();
    auto dynamic = DynamicMasker::make(mask, column.type, key, *std::move(fields), values);
    if (!dynamic)
        return std::move(dynamic).error();
    branch.dynamic = *std::move(dynamic);
    return {};
}

Result<MaskBranch> makeBranch(const Table& table, const Column& column, const RowCase& each,
                              const ColumnMask& mask, std::span<const int> copyColumns,
                              const MaskKey& key, RunValues& run)
{
    MaskBranch branch;
    if (!each.when.empty()) {
        auto condition = RowCondition::parse(each.when);
        if (!condition)
            return badRule(table, say("condition of %1 %2", column.name, condition.error().detail));
        branch.when = *std::move(condition);
        auto operands =
            positionsOf(branch.when->columns(), phrase("column %1 of a condition is not copied"),
                        table, copyColumns);
        if (!operands)
            return std::move(operands).error();
        branch.operands = *std::move(operands);
    }
    ColumnMask own = mask;
    own.rule = each.rule;
    own.keyDomain = each.keyDomain;
    if (auto made = makeMasker(table, column, own, copyColumns, key, run, branch); !made) {
        Error error = std::move(made).error();
        error.what = table.name.text() + '.' + column.name + ": " + error.what;
        return error;
    }
    auto seeds = positionsOf(seedColumns(each.rule), phrase("seed column %1 is not copied"), table,
                             copyColumns);
    if (!seeds)
        return std::move(seeds).error();
    branch.seeds = *std::move(seeds);
    auto inputs =
        positionsOf(maskedInputs(each.rule), phrase("column %1 is not copied"), table, copyColumns);
    if (!inputs)
        return std::move(inputs).error();
    branch.inputs = *std::move(inputs);
    const std::string nulls = parameterText(each.rule, "nulls");
    branch.fillsNull = !nulls.empty() && nulls != "keep";
    return branch;
}

}  // namespace

Result<MaskedField> makeMaskedField(const Table& table, const TableMask& mask, std::size_t index,
                                    std::span<const int> copyColumns, const MaskKey& key,
                                    RunValues& values)
{
    const ColumnMask& column = mask.columns[index];
    const Column& described = table.columns.at(static_cast<std::size_t>(column.column));
    const auto at = std::find(copyColumns.begin(), copyColumns.end(), column.column);
    if (at == copyColumns.end())
        return badRule(table, say("masked column %1 is not copied", described.name));
    if (const auto faults = checkRule(column.rule, nullptr); !faults.empty())
        return badRule(table, say("%1: %2", described.name, faults.front().text));
    MaskedField field;
    field.field = static_cast<std::size_t>(at - copyColumns.begin());
    field.column = index;
    field.name = described.name;
    for (const RowCase& each : rowCases(column)) {
        auto branch = makeBranch(table, described, each, column, copyColumns, key, values);
        if (!branch)
            return std::move(branch).error();
        field.branches.push_back(*std::move(branch));
    }
    return field;
}

Result<std::vector<std::size_t>> maskingOrder(const Table& table,
                                              std::span<const MaskedField> fields)
{
    std::vector<std::size_t> order;
    std::vector<bool> done(fields.size(), false);
    const auto waits = [&](const MaskedField& field) {
        return std::any_of(
            field.branches.begin(), field.branches.end(), [&](const MaskBranch& branch) {
                return std::any_of(branch.inputs.begin(), branch.inputs.end(),
                                   [&](std::size_t input) {
                                       for (std::size_t i = 0; i < fields.size(); ++i) {
                                           if (fields[i].field == input)
                                               return !done[i];
                                       }
                                       return false;
                                   });
            });
    };
    while (order.size() < fields.size()) {
        const std::size_t before = order.size();
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (done[i] || waits(fields[i]))
                continue;
            done[i] = true;
            order.push_back(i);
        }
        if (order.size() == before)
            return badRule(table, say("columns are made from each other"));
    }
    return order;
}

}  // namespace decant
