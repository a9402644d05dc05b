// SPDX-License-Identifier: MIT
#include "services/source/redis/redissource.h"

#include "model/artifacts/artifacts.h"
#include "services/source/redis/extract.h"
#include "services/source/redis/introspect.h"

#include <utility>

namespace decant::redis {

namespace {

/// Keys of each database that are looked at for shapes and columns.
constexpr std::int64_t kIntrospectedKeys = 200'000;

}  // namespace

RedisSource::RedisSource(Service service, std::string password)
    : m_service(std::move(service))
    , m_password(std::move(password))
{
}

Result<std::unique_ptr<RedisConnection>> RedisSource::connect(JobContext& context) const
{
    auto connection = RedisConnection::open(m_service.source, m_password, context);
    if (!connection)
        return connection;
    const auto info = (*connection)->info();
    if (!info)
        return info.error();
    const ServerVersion version = serverVersion(*info);
    if (version.valkey == (m_service.kind == ServiceKind::Valkey))
        return connection;
    return Error{Error::Code::Conflict, Error::Area::Source, m_service.name,
                 say("the server is %1 %2", version.valkey ? "Valkey" : "Redis", version.text),
                 say("Set kind = \"%1\" for the service.", version.valkey ? "valkey" : "redis")};
}

Result<SourceFacts> RedisSource::test(JobContext& context)
{
    auto connection = connect(context);
    if (!connection)
        return connection.error();
    const auto info = (*connection)->info();
    if (!info)
        return info.error();
    if (auto databases = databasesOf(m_service.source, *info); !databases)
        return databases.error();
    const Catalog catalog = serverFacts(m_service.source, *info);
    SourceFacts facts;
    facts.serverVersion = catalog.serverVersion;
    facts.serverVersionText = catalog.serverVersionText;
    facts.standby = catalog.standby;
    facts.user = m_service.source.user.empty() ? "default" : m_service.source.user;
    facts.database = catalog.database;
    facts.baseImage = m_service.image.base.empty()
        ? defaultBaseImage(catalog.engine, catalog.serverVersion)
        : m_service.image.base;
    return facts;
}

Result<Catalog> RedisSource::introspect(JobContext& context)
{
    auto connection = connect(context);
    if (!connection)
        return connection.error();
    return readCatalog(**connection, m_service, kIntrospectedKeys, context);
}

Result<RowSample> RedisSource::sampleRows(const QualifiedName& table, int limit,
                                          JobContext& context)
{
    auto connection = connect(context);
    if (!connection)
        return connection.error();
    const auto catalog = readCatalog(**connection, m_service, kIntrospectedKeys, context);
    if (!catalog)
        return catalog.error();
    const Table* found = catalog->table(table);
    if (found == nullptr)
        return Error{Error::Code::NotFound,
                     Error::Area::Source,
                     table.text(),
                     say("the source has no keys of this shape"),
                     {}};
    RowSample sample;
    for (const Column& column : found->columns)
        sample.columns.push_back(column.name);
    if (limit <= 0)
        return sample;
    if (auto chosen = (*connection)->ask(Command{"SELECT", table.schema}); !chosen)
        return chosen.error();
    const auto spec = keySpecOf(m_service);
    if (!spec)
        return spec.error();
    const std::vector<KeyShape> shapes = shapesOf(*spec);
    auto read = readKeys(**connection, *spec, context, [&](KeyValue& key) -> Result<bool> {
        const KeyShape shape = shapeOf(key.key, shapes);
        if (shape.text() != table.name)
            return true;
        addRow(shape, key, sample.columns, sample.rows.emplace_back());
        return sample.rows.size() < static_cast<std::size_t>(limit);
    });
    if (!read)
        return read.error();
    return sample;
}

Result<std::string> RedisSource::openSnapshot(const Catalog& /*catalog*/, JobContext& context)
{
    auto connection = connect(context);
    if (!connection)
        return connection.error();
    const auto info = (*connection)->info();
    if (!info)
        return info.error();
    return "offset " + replicationOffset(*info);
}

Result<Manifest> RedisSource::extract(const ExtractRequest& request, JobContext& context)
{
    auto connection = connect(context);
    if (!connection)
        return connection.error();
    return extractSnapshot(request, **connection, context);
}

}  // namespace decant::redis
