// SPDX-License-Identifier: MIT
#include "services/masking/columnmasker.h"
#include "services/masking/copytext.h"

#include <algorithm>
#include <cstring>

namespace decant {

namespace {

/// One masked field of the stream.
struct MaskedField {
    std::size_t field = 0;  ///< position in the line
    std::size_t column = 0;  ///< index into TableMask::columns
    std::unique_ptr<ColumnMasker> masker;
    std::vector<std::size_t> seeds;  ///< positions of the seed columns' fields
    bool reported = false;  ///< the masker tells the observer itself
};

/// Field positions of the rule's seed_columns.
Result<std::vector<std::size_t>> seedFields(const Table& table, const ColumnMask& mask,
                                            std::span<const int> copyColumns)
{
    std::vector<std::size_t> fields;
    const auto parameter = mask.rule.parameters.find("seed_columns");
    if (parameter == mask.rule.parameters.end())
        return fields;
    const auto* names = parameter->second.get<Value::List>();
    for (const Value& value : names == nullptr ? Value::List() : *names) {
        const auto* name = value.get<std::string>();
        const auto at = std::find_if(copyColumns.begin(), copyColumns.end(), [&](int index) {
            return name != nullptr && table.columns[static_cast<std::size_t>(index)].name == *name;
        });
        if (at == copyColumns.end())
            return Error{Error::Code::InvalidInput,
                         Error::Area::Project,
                         table.name.text(),
                         "seed column " + (name == nullptr ? std::string() : *name)
                             + " is not among the copied columns",
                         {}};
        fields.push_back(static_cast<std::size_t>(at - copyColumns.begin()));
    }
    return fields;
}

}  // namespace

struct RowMasker::Private {
    std::string table;
    std::vector<MaskedField> fields;
    std::size_t wanted = 0;  ///< fields of a line that have to be found
    OriginalObserver* observer = nullptr;
    std::vector<std::uint32_t> ends;
    std::string value;
    std::string seed;
    std::string scratch;

    [[nodiscard]] std::string_view field(const char* line, std::size_t number) const
    {
        const std::size_t begin = number == 0 ? 0 : std::size_t{ends[number - 1]} + 1;
        return {line + begin, ends[number] - begin};
    }
    std::string_view unescaped(std::string_view raw)
    {
        if (std::memchr(raw.data(), '\\', raw.size()) == nullptr)
            return raw;
        value.clear();
        appendUnescaped(raw, value);
        return value;
    }
    /// Seed values as one text; the separator cannot stand in raw COPY text.
    void collectSeed(const char* line, const MaskedField& masked)
    {
        seed.clear();
        for (const std::size_t number : masked.seeds) {
            seed += '\n';
            seed += field(line, number);
        }
    }
    void maskField(const char* line, MaskedField& masked, std::string& out);
};

void RowMasker::Private::maskField(const char* line, MaskedField& masked, std::string& out)
{
    const std::string_view raw = field(line, masked.field);
    const std::size_t from = out.size();
    if (isCopyNull(raw)) {
        if (masked.masker->maskNull(out))
            escapeFrom(out, from, scratch);
        else
            out += "\\N";
        return;
    }
    const std::string_view original = unescaped(raw);
    bool given = false;
    if (masked.seeds.empty()) {
        given = masked.masker->mask(original, out);
    } else {
        collectSeed(line, masked);
        given = masked.masker->maskSeeded(original, seed, out);
    }
    if (observer != nullptr && !masked.reported)
        observer->original(masked.column, original, std::string_view(out).substr(from));
    if (given)
        escapeFrom(out, from, scratch);
    else
        out += "\\N";
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
        const auto at = std::find(copyColumns.begin(), copyColumns.end(), column.column);
        if (at == copyColumns.end())
            continue;  // not copied: a generated column
        const Column& described = table.columns.at(static_cast<std::size_t>(column.column));
        auto masker = makeColumnMasker(column, described.type, key);
        if (!masker) {
            Error error = std::move(masker).error();
            error.what = d->table + '.' + described.name + ": " + error.what;
            return error;
        }
        auto seeds = seedFields(table, column, copyColumns);
        if (!seeds)
            return std::move(seeds).error();
        MaskedField field;
        field.field = static_cast<std::size_t>(at - copyColumns.begin());
        field.column = i;
        field.masker = std::move(*masker);
        field.seeds = std::move(*seeds);
        field.reported = observer != nullptr && field.masker->reportTo(observer, i);
        d->wanted = std::max(d->wanted, field.field + 1);
        for (const std::size_t number : field.seeds)
            d->wanted = std::max(d->wanted, number + 1);
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

Result<> RowMasker::maskBlock(std::string_view lines, std::string& out)
{
    if (d->fields.empty()) {
        out.append(lines);
        return {};
    }
    out.reserve(out.size() + lines.size() + lines.size() / 4);
    const char* const end = lines.data() + lines.size();
    const char* copied = lines.data();  // everything before is in `out` already
    std::size_t number = 0;
    for (const char* line = lines.data(); line < end;) {
        ++number;
        const SplitLine split = splitFields(line, end, d->wanted, d->ends.data());
        if (split.fields < d->wanted)
            return Error{Error::Code::InvalidInput,
                         Error::Area::Source,
                         d->table,
                         "line " + std::to_string(number) + " of the block has "
                             + std::to_string(split.fields) + " fields, at least "
                             + std::to_string(d->wanted) + " expected",
                         {}};
        for (MaskedField& masked : d->fields) {
            const std::string_view raw = d->field(line, masked.field);
            out.append(copied, static_cast<std::size_t>(raw.data() - copied));
            d->maskField(line, masked, out);
            copied = raw.data() + raw.size();
        }
        const char* lineEnd = line + d->ends[d->wanted - 1];
        if (!split.lineEnded) {
            const void* found = std::memchr(lineEnd, '\n', static_cast<std::size_t>(end - lineEnd));
            lineEnd = found == nullptr ? end : static_cast<const char*>(found);
        }
        line = lineEnd < end ? lineEnd + 1 : end;
    }
    out.append(copied, static_cast<std::size_t>(end - copied));
    return {};
}

}  // namespace decant
