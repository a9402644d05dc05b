// SPDX-License-Identifier: MIT
#include "services/source/extracttools.h"

#include "model/support/text.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <thread>

namespace decant {

namespace {

constexpr int kMostJobs = 4;

std::string utcNow()
{
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::string text(32, '\0');
    text.resize(std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts));
    return text;
}

std::string nameOf(Compression compression)
{
    switch (compression) {
    case Compression::Zstd:
        return "zstd";
    case Compression::Gzip:
        return "gzip";
    case Compression::None:
        break;
    }
    return "none";
}

}  // namespace

int processorCount()
{
    return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

int connectionCount(const Connection& connection)
{
    return connection.jobs > 0 ? connection.jobs : std::min(kMostJobs, processorCount());
}

Result<> checkWholeTables(const SubsetSpec& subset, const Catalog& catalog)
{
    for (const auto& [name, rows] : subset.tables) {
        const bool known =
            std::any_of(catalog.tables.begin(), catalog.tables.end(),
                        [&name = name](const Table& table) { return table.name.text() == name; });
        if (!known)
            return Error{Error::Code::InvalidInput, Error::Area::Project, "subset of " + name,
                         say("the source has no table of exactly this name"),
                         say("This kind of source knows no patterns: name each table.")};
        if ((rows.mode != RowMode::All && rows.mode != RowMode::StructureOnly)
            || !rows.pinned.empty() || !rows.coverage.empty())
            return Error{Error::Code::InvalidInput, Error::Area::Project, "subset of " + name,
                         say("this kind of source takes all rows of a table or none"),
                         say("Use mode = \"all\" or mode = \"structure_only\" alone.")};
    }
    if (!subset.relations.empty())
        return Error{Error::Code::InvalidInput, Error::Area::Project,
                     "subset of " + subset.relations.begin()->first,
                     say("this kind of source follows no relations"), say("Remove its relations.")};
    return {};
}

bool takesWholeTable(const SubsetSpec& subset, const QualifiedName& table)
{
    const auto at = subset.tables.find(table.text());
    return at == subset.tables.end() || at->second.mode == RowMode::All;
}

Result<> checkSameCatalog(const Catalog& checked, const Catalog& now)
{
    std::vector<std::string> changed;
    for (const Drift& drift : compareCatalogs(checked, now))
        changed.push_back(drift.table.text()
                          + (drift.column.empty() ? std::string() : '.' + drift.column));
    if (changed.empty())
        return {};
    return Error{Error::Code::Conflict, Error::Area::Source, join(changed, ", "),
                 say("the source changed since it was looked at"), say("Start again.")};
}

void describeTable(const Table& table, const std::vector<int>& columns, const MaskPlan& plan,
                   SnapshotTable& out)
{
    out.table = table.name;
    for (const int column : columns)
        out.columns.push_back(table.columns[static_cast<std::size_t>(column)].name);
    if (const TableMask* mask = plan.table(table.name)) {
        for (const ColumnMask& column : mask->columns)
            out.maskedColumns.push_back(
                table.columns[static_cast<std::size_t>(column.column)].name);
    }
}

void describeManifest(const ExtractRequest& request, const Catalog& catalog,
                      Compression compression, Manifest& out)
{
    out.service = request.service->name;
    out.engine = catalog.engine;
    out.serverVersion = catalog.serverVersion;
    out.serverVersionText = catalog.serverVersionText;
    out.database = catalog.database;
    out.encoding = catalog.encoding;
    out.collate = catalog.collate;
    out.ctype = catalog.ctype;
    out.localeProvider = catalog.localeProvider;
    out.icuLocale = catalog.icuLocale;
    out.createdAt = utcNow();
    out.inputsHash = request.inputsHash;
    out.rulesHash = request.rulesHash;
    out.keyFingerprint = request.key != nullptr ? request.key->fingerprint() : "";
    out.compression = nameOf(compression);
    for (const Sequence& sequence : catalog.sequences) {
        if (sequence.readable)
            out.sequences.push_back({sequence.name, sequence.lastValue, sequence.called});
    }
    out.extensions = catalog.extensions;
    out.largeObjects = catalog.largeObjects;
    out.objectCounts = catalog.objectCounts;
}

}  // namespace decant
