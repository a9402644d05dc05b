// SPDX-License-Identifier: MIT
#include "services/masking/columnmasker.h"
#include "services/masking/copytext.h"
#include "services/masking/maskedfield.h"
#include "services/masking/maskfunction.h"

#include <algorithm>
#include <cstring>

namespace decant {

struct RowMasker::Private {
    std::string table;
    std::vector<MaskedField> fields;
    /// In which order fields are masked where some are made from others; empty otherwise.
    std::vector<std::size_t> order;
    std::size_t wanted = 0;  ///< fields of a line that have to be found
    OriginalObserver* observer = nullptr;
    std::vector<BatchFunction*> batches;
    bool collecting = false;  ///< the pass in which batches are filled
    std::vector<std::uint32_t> ends;
    std::string value;
    std::string seed;
    std::string scratch;
    std::string discarded;
    std::string inputs;
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
    void collectSeed(const char* line, const MaskBranch& branch)
    {
        seed.clear();
        for (const std::size_t number : branch.seeds) {
            seed += '\n';
            seed += field(line, number);
        }
    }
    void readOperands(const char* line, std::span<const std::size_t> numbers);
    [[nodiscard]] bool holds(const char* line, const MaskBranch& branch);
    [[nodiscard]] ColumnMasker& maskerOf(const char* line, const MaskBranch& branch);
    [[nodiscard]] MaskBranch* choose(const char* line, MaskedField& masked);
    void collectInputs(const char* line, const MaskBranch& branch);
    void maskField(const char* line, MaskedField& masked, std::string& out);
    void maskInOrder(const char* line);
    [[nodiscard]] Result<> maskLines(std::string_view lines, std::string& out);
    [[nodiscard]] Result<> firstFailure() const;
    void rehearse(bool on);
    [[nodiscard]] std::vector<Replaced>
    counted(std::int64_t MaskFailures::*count, std::int64_t (DynamicMasker::*before)() const) const;
};

/// The values of these fields, in `operandValues`.
void RowMasker::Private::readOperands(const char* line, std::span<const std::size_t> numbers)
{
    if (operandTexts.size() < numbers.size())
        operandTexts.resize(numbers.size());
    operandValues.clear();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const std::string_view raw = field(line, numbers[i]);
        if (isCopyNull(raw))
            operandValues.emplace_back(std::nullopt);
        else
            operandValues.emplace_back(unescaped(raw, operandTexts[i]));
    }
}

bool RowMasker::Private::holds(const char* line, const MaskBranch& branch)
{
    readOperands(line, branch.operands);
    return branch.when->holds(operandValues);
}

ColumnMasker& RowMasker::Private::maskerOf(const char* line, const MaskBranch& branch)
{
    if (!branch.dynamic)
        return *branch.masker;
    readOperands(line, branch.dynamic->fields());
    return branch.dynamic->maskerFor(operandValues);
}

MaskBranch* RowMasker::Private::choose(const char* line, MaskedField& masked)
{
    for (MaskBranch& branch : masked.branches) {
        if (!branch.when || holds(line, branch))
            return &branch;
    }
    return nullptr;
}

/// What the inputs became, as the fields of a line.
void RowMasker::Private::collectInputs(const char* line, const MaskBranch& branch)
{
    inputs.clear();
    for (const std::size_t number : branch.inputs) {
        const auto masked =
            std::find_if(fields.begin(), fields.end(),
                         [&](const MaskedField& each) { return each.field == number; });
        if (masked == fields.end())
            inputs += field(line, number);
        else
            inputs += masked->result;
        inputs += '\t';
    }
    if (!inputs.empty())
        inputs.pop_back();
}

void RowMasker::Private::maskInOrder(const char* line)
{
    for (const std::size_t next : order) {
        MaskedField& masked = fields[next];
        masked.result.clear();
        maskField(line, masked, masked.result);
    }
}

void RowMasker::Private::maskField(const char* line, MaskedField& masked, std::string& out)
{
    const std::string_view raw = field(line, masked.field);
    MaskBranch* const branch = choose(line, masked);
    if (branch == nullptr) {
        out += raw;
        return;
    }
    ColumnMasker& masker = maskerOf(line, *branch);
    const std::size_t from = out.size();
    const auto finish = [&](bool given) {
        if (given)
            escapeFrom(out, from, scratch);
        else
            out += "\\N";
    };
    const std::string_view row(line, ends[wanted - 1]);
    const bool derived = !branch->inputs.empty();
    if (isCopyNull(raw) && !(derived && branch->fillsNull))
        return finish(masker.generatesNull() ? masker.maskMissing(row, out) : masker.maskNull(out));
    if (raw.empty() && masker.generatesEmpty() && !derived)
        return finish(masker.maskMissing(row, out));
    const std::string_view original = unescaped(raw, value);
    bool given = false;
    if (derived) {
        collectInputs(line, *branch);
        given = masker.mask(inputs, out);
    } else if (branch->seeds.empty()) {
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
                                                   const MaskKey& key, OriginalObserver* observer,
                                                   RunValues* values)
{
    RunValues own;
    if (values == nullptr)
        values = &own;
    auto d = std::make_unique<Private>();
    d->table = table.name.text();
    d->observer = observer;
    bool derived = false;
    for (std::size_t i = 0; i < mask.columns.size(); ++i) {
        auto made = makeMaskedField(table, mask, i, copyColumns, key, *values);
        if (!made)
            return std::move(made).error();
        MaskedField& field = *made;
        d->wanted = std::max(d->wanted, field.field + 1);
        for (MaskBranch& branch : field.branches) {
            branch.reported = observer != nullptr && branch.reportTo(observer, i);
            branch.visit([&d](ColumnMasker& inner) {
                if (BatchFunction* batch = inner.batch())
                    d->batches.push_back(batch);
            });
            derived = derived || !branch.inputs.empty();
            for (const auto* numbers : {&branch.seeds, &branch.operands, &branch.inputs}) {
                for (const std::size_t number : *numbers)
                    d->wanted = std::max(d->wanted, number + 1);
            }
            // What is made from the row is made from all of it.
            if (!branch.masker || branch.masker->generatesNull() || branch.masker->generatesEmpty())
                d->wanted = copyColumns.size();
        }
        d->fields.push_back(std::move(field));
    }
    std::sort(d->fields.begin(), d->fields.end(),
              [](const MaskedField& a, const MaskedField& b) { return a.field < b.field; });
    if (derived) {
        auto order = maskingOrder(table, d->fields);
        if (!order)
            return std::move(order).error();
        d->order = *std::move(order);
    }
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
                         say("line %1 of the block has %2 fields, at least %3 expected", number,
                             split.fields, wanted),
                         {}};
        maskInOrder(line);
        for (MaskedField& masked : fields) {
            const std::string_view raw = field(line, masked.field);
            out.append(copied, static_cast<std::size_t>(raw.data() - copied));
            if (order.empty())
                maskField(line, masked, out);
            else
                out += masked.result;
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
    std::string fatal;
    for (const MaskedField& field : fields) {
        for (const MaskBranch& branch : field.branches) {
            if (branch.dynamic && fatal.empty())
                fatal = branch.dynamic->fatalBefore();
            branch.visit([&fatal](ColumnMasker& inner) {
                if (fatal.empty())
                    fatal = inner.failures().fatal;
            });
        }
    }
    if (fatal.empty())
        return {};
    return Error{Error::Code::Finding, Error::Area::Project, table,
                 Sentence::verbatim(std::move(fatal)),
                 say("Set on_error to null or constant, or another function.")};
}

/// The pass in which batches are filled; what is masked then is masked again.
void RowMasker::Private::rehearse(bool on)
{
    collecting = on;
    for (const MaskedField& field : fields) {
        for (const MaskBranch& branch : field.branches)
            branch.visit([on](ColumnMasker& inner) { inner.rehearse(on); });
    }
}

std::vector<RowMasker::Replaced> RowMasker::Private::counted(std::int64_t MaskFailures::*count,
                                                             std::int64_t (DynamicMasker::*before)()
                                                                 const) const
{
    std::vector<Replaced> all;
    for (const MaskedField& field : fields) {
        std::int64_t values = 0;
        for (const MaskBranch& branch : field.branches) {
            values += branch.dynamic ? (*branch.dynamic.*before)() : 0;
            branch.visit([&](ColumnMasker& inner) { values += inner.failures().*count; });
        }
        if (values > 0)
            all.push_back({field.name, values});
    }
    return all;
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
        d->rehearse(true);
        d->discarded.clear();
        auto collected = d->maskLines(lines, d->discarded);
        d->rehearse(false);
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
    return d->counted(&MaskFailures::replaced, &DynamicMasker::replacedBefore);
}

std::vector<RowMasker::Replaced> RowMasker::collisions() const
{
    return d->counted(&MaskFailures::collisions, &DynamicMasker::collisionsBefore);
}

}  // namespace decant
