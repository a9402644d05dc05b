// SPDX-License-Identifier: MIT
#include "services/source/mariadb/mariadbsource.h"

#include "model/artifacts/artifacts.h"
#include "services/source/extracttools.h"
#include "services/source/mariadb/chunks.h"
#include "services/source/mariadb/extract.h"
#include "services/source/mariadb/introspect.h"

#include <algorithm>
#include <utility>

namespace decant::mariadb {

MariaDbSource::MariaDbSource(Service service, std::string password)
    : m_service(std::move(service))
    , m_password(std::move(password))
{
}

Result<std::unique_ptr<Session>> MariaDbSource::connect(JobContext& context) const
{
    auto session = Session::open(m_service.source, m_password, context);
    if (!session || (*session)->isMySql() == (m_service.kind == ServiceKind::MySql))
        return session;
    const bool mySql = (*session)->isMySql();
    return Error{
        Error::Code::Conflict, Error::Area::Source, connectionName(m_service.source),
        say("the server is %1 %2", mySql ? "MySQL" : "MariaDB", (*session)->serverVersionText()),
        say("Set kind = \"%1\" for the service.", mySql ? "mysql" : "mariadb")};
}

Result<SourceFacts> MariaDbSource::test(JobContext& context)
{
    auto session = connect(context);
    if (!session)
        return session.error();
    auto catalog = readCatalog(**session);
    if (!catalog)
        return catalog.error();
    const auto user = (*session)->query("user", "SELECT CURRENT_USER()");
    if (!user)
        return user.error();
    SourceFacts facts;
    facts.serverVersion = catalog->serverVersion;
    facts.serverVersionText = catalog->serverVersionText;
    facts.standby = catalog->standby;
    facts.encrypted = (*session)->encrypted();
    facts.user = user->at(0)[0].value_or("");
    facts.database = catalog->database;
    facts.baseImage = m_service.image.base.empty()
        ? defaultBaseImage(catalog->engine, catalog->serverVersion)
        : m_service.image.base;
    for (const Table& table : catalog->tables) {
        if (table.hasRows() && !table.readable)
            facts.unreadableTables.push_back(table.name.text());
    }
    return facts;
}

Result<Catalog> MariaDbSource::introspect(JobContext& context)
{
    auto session = connect(context);
    if (!session)
        return session.error();
    return readCatalog(**session);
}

Result<RowSample> MariaDbSource::sampleRows(const QualifiedName& table, int limit,
                                            JobContext& context)
{
    auto session = connect(context);
    if (!session)
        return session.error();
    const auto catalog = readCatalog(**session);
    if (!catalog)
        return catalog.error();
    const Table* found = catalog->table(table);
    if (found == nullptr)
        return Error{Error::Code::NotFound,
                     Error::Area::Source,
                     table.text(),
                     say("the source has no such table"),
                     {}};
    RowSample sample;
    std::vector<int> columns;
    for (std::size_t i = 0; i < found->columns.size(); ++i) {
        if (!found->columns[i].readable)
            continue;
        columns.push_back(static_cast<int>(i));
        sample.columns.push_back(found->columns[i].name);
    }
    auto rows = (*session)->query(
        table.text(), selectSql(*found, columns, " LIMIT " + std::to_string(std::max(0, limit))));
    if (!rows)
        return rows.error();
    sample.rows = *std::move(rows);
    return sample;
}

Result<std::string> MariaDbSource::openSnapshot(const Catalog& /*catalog*/, JobContext& context)
{
    auto snapshot =
        openSnapshots(m_service.source, m_password,
                      static_cast<std::size_t>(connectionCount(m_service.source)), context);
    if (!snapshot)
        return snapshot.error();
    m_snapshot = *std::move(snapshot);
    return m_snapshot->point;
}

Result<Manifest> MariaDbSource::extract(const ExtractRequest& request, JobContext& context)
{
    if (!m_snapshot) {
        if (auto opened = openSnapshot(*request.catalog, context); !opened)
            return opened.error();
    }
    SnapshotSessions snapshot = *std::exchange(m_snapshot, std::nullopt);
    return extractSnapshot(request, m_password, std::move(snapshot), context);
}

}  // namespace decant::mariadb
