// SPDX-License-Identifier: MIT
#include "services/pipeline/initproject.h"

#include "model/masking/planchecker.h"
#include "model/project/imagedefaults.h"
#include "services/pipeline/opensource.h"
#include "services/secrets/sourcepassword.h"
#include "services/source/serviceuri.h"

#include <algorithm>

namespace decant {

namespace {

/// A refresh that changes one small table then pushes and pulls little.
constexpr int kProposedLayers = 6;
constexpr int kSampleRows = 200;

/// Lower-case letters, digits, '_' and '-', starting with a letter, as service names must be.
std::string serviceName(const std::string& database)
{
    std::string name;
    for (const char c : database) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-')
            name += c;
        else if (c >= 'A' && c <= 'Z')
            name += static_cast<char>(c - 'A' + 'a');
    }
    name.erase(0, std::min(name.find_first_of("abcdefghijklmnopqrstuvwxyz"), name.size()));
    return name.empty() ? "db" : name;
}

/// The kind whose servers speak the same protocol and answer to the same addresses.
ServiceKind otherOfFamily(ServiceKind kind)
{
    switch (kind) {
    case ServiceKind::MariaDb:
        return ServiceKind::MySql;
    case ServiceKind::MySql:
        return ServiceKind::MariaDb;
    case ServiceKind::Redis:
        return ServiceKind::Valkey;
    case ServiceKind::Valkey:
        return ServiceKind::Redis;
    case ServiceKind::Postgres:
    case ServiceKind::Custom:
        break;
    }
    return kind;
}

std::vector<std::string> columnSamples(const RowSample& sample, const std::string& column)
{
    std::vector<std::string> values;
    const auto at = std::find(sample.columns.begin(), sample.columns.end(), column);
    if (at == sample.columns.end())
        return values;
    const auto index = static_cast<std::size_t>(at - sample.columns.begin());
    for (const auto& row : sample.rows) {
        if (row[index])
            values.push_back(*row[index]);
    }
    return values;
}

}  // namespace

Result<std::vector<ScannedColumn>> scanSource(Source& source, const Catalog& catalog,
                                              int rowsPerTable, JobContext& context)
{
    std::vector<ScannedColumn> scanned;
    std::int64_t done = 0;
    for (const Table& table : catalog.tables) {
        context.progress({"scan", table.name.text(), "tables", done++,
                          static_cast<std::int64_t>(catalog.tables.size())});
        // A partition is decided, and read, with its parent.
        if (!needsDecisions(table) || !table.partitionOf.empty())
            continue;
        RowSample sample;
        if (rowsPerTable > 0 && table.readable && table.kind != TableKind::LargeObjects) {
            auto rows = source.sampleRows(table.name, rowsPerTable, context);
            if (!rows)
                return std::move(rows).error();
            sample = *std::move(rows);
        }
        for (const Column& column : table.columns) {
            if (column.generated != Generated::No)
                continue;
            ScannedColumn result{table.name, column, {}, {}};
            result.found = classifyColumn(table, column, columnSamples(sample, column.name));
            result.suggestion = suggestRule(result.found, column);
            scanned.push_back(std::move(result));
        }
    }
    return scanned;
}

Result<std::vector<ScannedColumn>> scanService(const Project& project, const Service& service,
                                               JobContext& context)
{
    auto source = openSource(project, service);
    if (!source)
        return std::move(source).error();
    auto catalog = (*source)->introspect(context);
    if (!catalog)
        return std::move(catalog).error();
    return scanSource(**source, *catalog, kSampleRows, context);
}

Result<Project> proposeProject(const std::string& uri, const std::string& name, JobContext& context)
{
    std::string password;
    auto from = serviceFromUri(uri, &password);
    if (!from)
        return std::move(from).error();
    Project project;
    project.name = name;
    // What compose.yaml starts unless DECANT_TAG says otherwise.
    project.registry.moreTags = {"latest"};
    Service service = *std::move(from);
    auto source = makeSource(service, password);
    if (!source)
        return std::move(source).error();
    auto catalog = (*source)->introspect(context);
    if (!catalog && catalog.error().code == Error::Code::Conflict
        && otherOfFamily(service.kind) != service.kind) {
        // Servers of a family answer to each other's addresses.
        service.kind = otherOfFamily(service.kind);
        service.image = defaultImageOptions(service.kind);
        source = makeSource(service, password);
        if (!source)
            return std::move(source).error();
        catalog = (*source)->introspect(context);
    }
    if (!catalog)
        return std::move(catalog).error();
    service.name = isKeyValue(catalog->engine) ? catalog->engine : serviceName(catalog->database);
    if (hasDataLayers(service.kind))
        service.image.layers = kProposedLayers;
    auto scanned = scanSource(**source, *catalog, kSampleRows, context);
    if (!scanned)
        return std::move(scanned).error();
    for (const ScannedColumn& column : *scanned) {
        const Table* table = catalog->table(column.table);
        if (auto decision = proposeDecision(*table, column.column, column.found))
            service.masking.set(column.table.text(), column.column.name, *std::move(decision));
    }
    // A rule on a key follows its foreign keys: the referring columns need no decision of their
    // own.
    for (const Relation& relation : catalog->relations) {
        for (std::size_t i = 0; i < relation.columns.size(); ++i) {
            const Decision* referenced = service.masking.find(relation.referencedTable.text(),
                                                              relation.referencedColumns[i]);
            const bool masked =
                referenced != nullptr && std::holds_alternative<MaskRule>(*referenced);
            if (masked)
                service.masking.remove(relation.table.text(), relation.columns[i]);
        }
    }
    project.services.push_back(std::move(service));
    return project;
}

Result<NewProject> makeProject(const std::string& uri, const std::string& name, JobContext& context)
{
    auto project = proposeProject(uri, name, context);
    if (!project)
        return std::move(project).error();
    auto key = createProjectKey(*project);
    if (!key)
        return std::move(key).error();
    NewProject made{*std::move(project), *std::move(key)};
    if (!made.key.stored)
        keepKeyForSession(made.project, made.key);
    std::string password;
    const auto from = serviceFromUri(uri, &password);
    const Service& service = made.project.services.front();
    if (from && !password.empty() && !storeSourcePassword(made.project, service, password))
        keepPasswordForSession(made.project, service, password);
    return made;
}

}  // namespace decant
