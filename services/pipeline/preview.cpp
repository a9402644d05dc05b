// SPDX-License-Identifier: MIT
// Rows before and after masking, for the eyes of the person who asked.
#include "services/masking/columnmasker.h"
#include "services/pipeline/opensource.h"
#include "services/pipeline/pipeline.h"

#include <algorithm>

namespace decant {

namespace {

Result<> maskColumns(Preview& preview, const Table& table, const TableMask& mask,
                     const MaskKey& key)
{
    std::string masked;
    for (const ColumnMask& columnMask : mask.columns) {
        const Column& column = table.columns.at(static_cast<std::size_t>(columnMask.column));
        const auto at = std::find(preview.columns.begin(), preview.columns.end(), column.name);
        if (at == preview.columns.end())
            continue;
        auto masker = makeColumnMasker(columnMask, column.type, key);
        if (!masker)
            return std::move(masker).error();
        const auto index = static_cast<std::size_t>(at - preview.columns.begin());
        for (auto& row : preview.after) {
            if (!row[index])
                continue;
            masked.clear();
            const bool some = (*masker)->mask(*row[index], masked);
            row[index] = some ? std::optional(masked) : std::nullopt;
        }
    }
    return {};
}

Error noSuchTable(const std::string& table)
{
    return {Error::Code::NotFound, Error::Area::Source, table, "the source has no such table",
            "Write it as schema.table, as `decant-cli scan` prints it."};
}

}  // namespace

Result<RowSample> sampleTable(const Project& project, const Service& service,
                              const std::string& table, int rows, JobContext& context)
{
    const auto name = QualifiedName::parse(table);
    if (!name)
        return noSuchTable(table);
    auto source = openSource(project, service);
    if (!source)
        return std::move(source).error();
    return (*source)->sampleRows(*name, rows, context);
}

Result<Preview> maskSample(const Project& project, const Service& service, const Catalog& catalog,
                           const std::string& table, const RowSample& sample)
{
    const auto name = QualifiedName::parse(table);
    const Table* found = name ? catalog.table(*name) : nullptr;
    if (found == nullptr)
        return noSuchTable(table);
    Preview preview;
    preview.columns = sample.columns;
    preview.before = sample.rows;
    preview.after = sample.rows;
    const MaskPlan plan = planMasking(service.masking, catalog, service.name);
    if (const TableMask* mask = plan.table(*name)) {
        auto key = projectKey(project);
        if (!key)
            return std::move(key).error();
        if (auto done = maskColumns(preview, *found, *mask, *key); !done)
            return std::move(done).error();
    }
    return preview;
}

Result<Preview> previewTable(const Project& project, const Service& service,
                             const std::string& table, int rows, JobContext& context)
{
    auto source = openSource(project, service);
    if (!source)
        return std::move(source).error();
    auto catalog = (*source)->introspect(context);
    if (!catalog)
        return std::move(catalog).error();
    const auto name = QualifiedName::parse(table);
    if (!name || catalog->table(*name) == nullptr)
        return noSuchTable(table);
    auto sample = (*source)->sampleRows(*name, rows, context);
    if (!sample)
        return std::move(sample).error();
    return maskSample(project, service, *catalog, table, *sample);
}

}  // namespace decant
