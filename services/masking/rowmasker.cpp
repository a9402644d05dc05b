// SPDX-License-Identifier: MIT
#include "model/masking/rowcases.h"
#include "model/masking/rowcondition.h"
#include "model/masking/rulecheck.h"
#include "services/masking/columnmasker.h"
#include "services/masking/copytext.h"
#include "services/masking/maskfunction.h"

#include <algorithm>
#include <cstring>

namespace decant {

namespace {

/// One way to mask a field; the first whose condition holds is taken.
struct Branch {
    std::optional<RowCondition> when;
    std::vector<std::size_t> operands;  ///< positions of the condition's columns
    std::unique_ptr<ColumnMasker> masker;
    std::vector<std::size_t> seeds;  ///< positions of the seed columns' fields
    bool reported = false;  ///< the masker tells the observer itself
};

/// One masked field of the stream. Where no branch is taken the value stays.
struct MaskedField {
    std::size_t field = 0;  ///< position in the line
    std::size_t column = 0;  ///< index into TableMask::columns
    std::string name;
    std::vector<Branch> branches;
};

Error badRule(const Table& table, std::string detail)
{
    return {
        Error::Code::InvalidInput, Error::Area::Project, table.name.text(), std::move(detail), {}};
}

/// Where the named columns stand in a line.
Result<std::vector<std::size_t>> positionsOf(std::span<const std::string> names, const char* what,
                                             const Table& table, std::span<const int> copyColumns)
{
    std::vector<std::size_t> fields;
    for (const std::string& name : names) {
        const auto at = std::find_if(copyColumns.begin(), copyColumns.end(), [&](int index) {
            return index >= 0 && table.columns[static_cast<std::size_t>(index)].name == name;
        });
        if (at == copyColumns.end())
            return badRule(table, what + name + " is not among the copied columns");
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

Result<Branch> makeBranch(const Table& table, const Column& column, const RowCase& each,
                          const ColumnMask& mask, std::span<const int> copyColumns,
                          const MaskKey& key)
{
    Branch branch;
    if (!each.when.empty()) {
        auto condition = RowCondition::parse(each.when);
        if (!condition)
            return badRule(table, "condition of " + column.name + ' ' + condition.error().detail);
        branch.when = *std::move(condition);
        auto operands =
            positionsOf(branch.when->columns(), "column of a condition ", table, copyColumns);
        if (!operands)
            return std::move(operands).error();
        branch.operands = *std::move(operands);
    }
    ColumnMask own = mask;
    own.rule = each.rule;
    own.keyDomain = each.keyDomain;
    auto masker = makeColumnMasker(own, column.type, key);
    if (!masker) {
        Error error = std::move(masker).error();
        error.what = table.name.text() + '.' + column.name + ": " + error.what;
        return error;
    }
    branch.masker = *std::move(masker);
    auto seeds = positionsOf(seedColumns(each.rule), "seed column ", table, copyColumns);
    if (!seeds)
        return std::move(seeds).error();
    branch.seeds = *std::move(seeds);
    return branch;
}

}  // namespace

struct RowMasker::Private {
    std::string table;
    std::vector<MaskedField> fields;
    std::size_t wanted = 0;  ///< fields of a line that have to be found
    OriginalObserver* observer = nullptr;
    std::vector<ColumnMasker*> failing;  ///< whose failures are looked at after each block
    std::vector<BatchFunction*> batches;
    bool collecting = false;  ///< the pass in which batches are filled
    std::vector<std::uint32_t> ends;
    std::string value;
    std::string seed;
    std::string scratch;
    std::string discarded;
    std::vector<std::string> operandTexts;
    std::vector<std::optional<std::string_view>> operandValues;

    [[nodiscard]] std::string_view field(const char* line, std::size_t number) const
    {
        const std::size_t begin = number == 0 ? 0 : std::size_t{ends[number - 1]} + 1;
        return {line + begin, ends[number] - begin};
    }
    static std::string_view unescaped(std::string_view raw, std::string& memory)
    {
        if (std::memchr(raw.data(), '\\', raw.size()) == nullptr)
            return raw;
        memory.clear();
        appendUnescaped(raw, memory);
        return memory;
    }
    /// Seed values as one text; the separator cannot stand in raw COPY text.
    void collectSeed(const char* line, const Branch& branch)
    {
        seed.clear();
        for (const std::size_t number : branch.seeds) {
            seed += '\n';
            seed += field(line, number);
        }
    }
    [[nodiscard]] bool holds(const char* line, const Branch& branch);
    [[nodiscard]] Branch* choose(const char* line, MaskedField& masked);
    void maskField(const char* line, MaskedField& masked, std::string& out);
    [[nodiscard]] Result<> maskLines(std::string_view lines, std::string& out);
    [[nodiscard]] Result<> firstFailure() const;
};

bool RowMasker::Private::holds(const char* line, const Branch& branch)
{
    if (operandTexts.size() < branch.operands.size())
        operandTexts.resize(branch.operands.size());
    operandValues.clear();
    for (std::size_t i = 0; i < branch.operands.size(); ++i) {
        const std::string_view raw = field(line, branch.operands[i]);
        if (isCopyNull(raw))
            operandValues.emplace_back(std::nullopt);
        else
            operandValues.emplace_back(unescaped(raw, operandTexts[i]));
    }
    return branch.when->holds(operandValues);
}

Branch* RowMasker::Private::choose(const char* line, MaskedField& masked)
{
    for (Branch& branch : masked.branches) {
        if (!branch.when || holds(line, branch))
            return &branch;
    }
    return nullptr;
}

void RowMasker::Private::maskField(const char* line, MaskedField& masked, std::string& out)
{
    const std::string_view raw = field(line, masked.field);
    Branch* const branch = choose(line, masked);
    if (branch == nullptr) {
        out += raw;
        return;
    }
    ColumnMasker& masker = *branch->masker;
    const std::size_t from = out.size();
    const auto finish = [&](bool given) {
        if (given)
            escapeFrom(out, from, scratch);
        else
            out += "\\N";
    };
    const std::string_view row(line, ends[wanted - 1]);
    if (isCopyNull(raw))
        return finish(masker.generatesNull() ? masker.maskMissing(row, out) : masker.maskNull(out));
    if (raw.empty() && masker.generatesEmpty())
        return finish(masker.maskMissing(row, out));
    const std::string_view original = unescaped(raw, value);
    bool given = false;
    if (branch->seeds.empty()) {
        given = masker.mask(original, out);
    } else {
        collectSeed(line, *branch);
        given = masker.maskSeeded(original, seed, out);
    }
    if (observer != nullptr && !branch->reported && !collecting)
        observer->original(masked.column, original, std::string_view(out).substr(from));
    finish(given);
}

Result<std::unique_ptr<RowMasker>> RowMasker::make(const Table& table, const TableMask& mask,
                                                   std::span<const int> copyColumns,
                                                   const MaskKey& key, OriginalObserver* observer)
{
    auto d = std::make_unique<Private>();
    d->table = table.name.text();
    d->observer = observer;
    for (std::size_t i = 0; i < mask.columns.size(); ++i) {
        const ColumnMask& column = mask.columns[i];
        const Column& described = table.columns.at(static_cast<std::size_t>(column.column));
        const auto at = std::find(copyColumns.begin(), copyColumns.end(), column.column);
        if (at == copyColumns.end())
            return badRule(table,
                           "masked column " + described.name + " is not among the copied columns");
        if (const auto faults = checkRule(column.rule, nullptr); !faults.empty())
            return badRule(table, described.name + ": " + faults.front().text);
        MaskedField field;
        field.field = static_cast<std::size_t>(at - copyColumns.begin());
        field.column = i;
        field.name = described.name;
        d->wanted = std::max(d->wanted, field.field + 1);
        for (const RowCase& each : rowCases(column)) {
            auto branch = makeBranch(table, described, each, column, copyColumns, key);
            if (!branch)
                return std::move(branch).error();
            ColumnMasker& masker = *branch->masker;
            branch->reported = observer != nullptr && masker.reportTo(observer, i);
            masker.visit([&d](ColumnMasker& inner) {
                d->failing.push_back(&inner);
                if (BatchFunction* batch = inner.batch())
                    d->batches.push_back(batch);
            });
            for (const std::size_t number : branch->seeds)
                d->wanted = std::max(d->wanted, number + 1);
            for (const std::size_t number : branch->operands)
                d->wanted = std::max(d->wanted, number + 1);
            // What is made from the row is made from all of it.
            if (masker.generatesNull() || masker.generatesEmpty())
                d->wanted = copyColumns.size();
            field.branches.push_back(*std::move(branch));
        }
        d->fields.push_back(std::move(field));
    }
    std::sort(d->fields.begin(), d->fields.end(),
              [](const MaskedField& a, const MaskedField& b) { return a.field < b.field; });
    d->ends.resize(d->wanted);
    return std::unique_ptr<RowMasker>(new RowMasker(std::move(d)));
}

RowMasker::RowMasker(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

RowMasker::~RowMasker() = default;

Result<> RowMasker::Private::maskLines(std::string_view lines, std::string& out)
{
    const char* const end = lines.data() + lines.size();
    const char* copied = lines.data();  // everything before is in `out` already
    std::size_t number = 0;
    for (const char* line = lines.data(); line < end;) {
        ++number;
        const SplitLine split = splitFields(line, end, wanted, ends.data());
        if (split.fields < wanted)
            return Error{Error::Code::InvalidInput,
                         Error::Area::Source,
                         table,
                         "line " + std::to_string(number) + " of the block has "
                             + std::to_string(split.fields) + " fields, at least "
                             + std::to_string(wanted) + " expected",
                         {}};
        for (MaskedField& masked : fields) {
            const std::string_view raw = field(line, masked.field);
            out.append(copied, static_cast<std::size_t>(raw.data() - copied));
            maskField(line, masked, out);
            copied = raw.data() + raw.size();
        }
        const char* lineEnd = line + ends[wanted - 1];
        if (!split.lineEnded) {
            const void* found = std::memchr(lineEnd, '\n', static_cast<std::size_t>(end - lineEnd));
            lineEnd = found == nullptr ? end : static_cast<const char*>(found);
        }
        line = lineEnd < end ? lineEnd + 1 : end;
    }
    out.append(copied, static_cast<std::size_t>(end - copied));
    return {};
}

Result<> RowMasker::Private::firstFailure() const
{
    for (const ColumnMasker* masker : failing) {
        if (!masker->failures().fatal.empty())
            return Error{Error::Code::Finding, Error::Area::Project, table,
                         masker->failures().fatal,
                         "Set on_error to null or constant, or another function."};
    }
    return {};
}

Result<> RowMasker::maskBlock(std::string_view lines, std::string& out)
{
    if (d->fields.empty()) {
        out.append(lines);
        return {};
    }
    if (!d->batches.empty()) {
        for (BatchFunction* batch : d->batches)
            batch->collect();
        d->collecting = true;
        d->discarded.clear();
        auto collected = d->maskLines(lines, d->discarded);
        d->collecting = false;
        if (!collected)
            return collected;
        for (BatchFunction* batch : d->batches) {
            if (auto ran = batch->run(); !ran)
                return ran;
        }
    }
    out.reserve(out.size() + lines.size() + lines.size() / 4);
    if (auto masked = d->maskLines(lines, out); !masked)
        return masked;
    return d->firstFailure();
}

std::vector<RowMasker::Replaced> RowMasker::replaced() const
{
    std::vector<Replaced> all;
    for (const MaskedField& field : d->fields) {
        std::int64_t values = 0;
        for (const Branch& branch : field.branches)
            branch.masker->visit(
                [&values](ColumnMasker& inner) { values += inner.failures().replaced; });
        if (values > 0)
            all.push_back({field.name, values});
    }
    return all;
}

}  // namespace decant
