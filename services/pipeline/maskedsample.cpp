// SPDX-License-Identifier: MIT
#include "services/pipeline/maskedsample.h"

#include "services/masking/columnmasker.h"
#include "services/masking/copytext.h"

#include <algorithm>

namespace decant {

namespace {

/// Rows as the lines of a COPY stream.
std::string copyText(const SampleRows& rows)
{
    std::string lines;
    std::string scratch;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                lines += '\t';
            const std::size_t from = lines.size();
            lines += row[i] ? *row[i] : std::string();
            if (row[i])
                escapeFrom(lines, from, scratch);
            else
                lines += "\\N";
        }
        lines += '\n';
    }
    return lines;
}

SampleRows rowsOf(const std::string& lines, std::size_t fields)
{
    SampleRows rows;
    std::vector<std::uint32_t> ends(fields);
    const char* const end = lines.data() + lines.size();
    for (const char* line = lines.data(); line < end;) {
        (void)splitFields(line, end, fields, ends.data());
        auto& row = rows.emplace_back();
        std::size_t from = 0;
        for (const std::uint32_t to : ends) {
            const std::string_view raw(line + from, to - from);
            if (isCopyNull(raw)) {
                row.emplace_back(std::nullopt);
            } else {
                row.emplace_back(std::string());
                appendUnescaped(raw, *row.back());
            }
            from = std::size_t{to} + 1;
        }
        line += from;
    }
    return rows;
}

}  // namespace

Result<SampleRows> maskSample(const Table& table, const TableMask& mask, const RowSample& sample,
                              const MaskKey& key, LeakSample* originals)
{
    std::vector<int> copied;
    for (const std::string& name : sample.columns) {
        const Column* column = table.column(name);
        copied.push_back(column == nullptr ? -1 : static_cast<int>(column - table.columns.data()));
    }
    TableMask readable{mask.table, {}};
    for (const ColumnMask& column : mask.columns) {
        if (std::find(copied.begin(), copied.end(), column.column) != copied.end())
            readable.columns.push_back(column);
    }
    std::optional<LeakObserver> observer;
    if (originals != nullptr)
        observer.emplace(*originals, table, readable);
    auto masker = RowMasker::make(table, readable, copied, key, observer ? &*observer : nullptr);
    if (!masker)
        return std::move(masker).error();
    std::string masked;
    if (auto done = (*masker)->maskBlock(copyText(sample.rows), masked); !done)
        return std::move(done).error();
    return rowsOf(masked, sample.columns.size());
}

}  // namespace decant
