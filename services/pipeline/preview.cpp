// SPDX-License-Identifier: MIT
// Rows before and after masking, for the eyes of the person who asked.
#include "model/masking/derived.h"
#include "model/subset/skippedtables.h"
#include "services/pipeline/maskedsample.h"
#include "services/pipeline/opensource.h"
#include "services/pipeline/pipeline.h"

#include <algorithm>
#include <utility>

namespace decant {

namespace {

Error noSuchTable(const std::string& table)
{
    return {Error::Code::NotFound, Error::Area::Source, table, say("the source has no such table"),
            say("Write it as schema.table, as `decant-cli scan` prints it.")};
}

/// Which columns of the sample the database of the image computes.
std::vector<bool> computedColumns(const Table& table, const TableMask& mask,
                                  const RowSample& sample)
{
    std::vector<bool> computed(sample.columns.size(), false);
    for (const ColumnMask& each : mask.columns) {
        const std::string& name = table.columns.at(static_cast<std::size_t>(each.column)).name;
        const auto at = std::find(sample.columns.begin(), sample.columns.end(), name);
        if (at != sample.columns.end() && inputOf(each.rule) == FunctionInput::Image)
            computed[static_cast<std::size_t>(at - sample.columns.begin())] = true;
    }
    return computed;
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

Result<Preview> previewSample(const Project& project, const Service& service,
                              const Catalog& catalog, const std::string& table,
                              const RowSample& sample)
{
    const auto name = QualifiedName::parse(table);
    const Table* found = name ? catalog.table(*name) : nullptr;
    if (found == nullptr)
        return noSuchTable(table);
    Preview preview;
    preview.columns = sample.columns;
    preview.before = sample.rows;
    preview.after = sample.rows;
    const MaskPlan plan = planMasking(service, catalog);
    if (const TableMask* mask = plan.table(*name)) {
        auto key = projectKey(project);
        if (!key)
            return std::move(key).error();
        auto masked = maskSample(*found, *mask, sample, *key);
        if (!masked)
            return std::move(masked).error();
        preview.after = *std::move(masked);
        preview.computed = computedColumns(*found, *mask, sample);
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
    return previewSample(project, service, *catalog, table, *sample);
}

}  // namespace decant
