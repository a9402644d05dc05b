// SPDX-License-Identifier: MIT
#include "services/source/postgres/postgressource.h"

#include "model/artifacts/artifacts.h"
#include "model/support/text.h"
#include "services/source/postgres/extract.h"
#include "services/source/postgres/introspect.h"
#include "services/source/postgres/session.h"
#include "services/source/postgres/subsetfacts.h"
#include "services/source/postgres/subsetwhy.h"

#include <utility>

namespace decant::postgres {

PostgresSource::PostgresSource(Service service, std::string password)
    : m_service(std::move(service))
    , m_password(std::move(password))
{
}

Result<SourceFacts> PostgresSource::test(JobContext& context)
{
    auto session = Session::open(m_service.source, m_password, context);
    if (!session)
        return session.error();
    if (auto begun = (*session)->begin(); !begun)
        return begun.error();
    auto catalog = readServerFacts(**session);
    if (!catalog)
        return catalog.error();
    SourceFacts facts;
    facts.serverVersion = catalog->serverVersion;
    facts.serverVersionText = catalog->serverVersionText;
    facts.standby = catalog->standby;
    facts.encrypted = (*session)->encrypted();
    facts.user = (*session)->user();
    facts.database = catalog->database;
    facts.baseImage = m_service.image.base.empty()
        ? defaultBaseImage("postgres", catalog->serverVersion)
        : m_service.image.base;
    if (auto read = readTables(**session, *catalog); !read)
        return read.error();
    for (const Table& table : catalog->tables) {
        if (table.hasRows() && !table.readable
            && (table.extension.empty() || table.extensionConfig))
            facts.unreadableTables.push_back(table.name.text());
    }
    return facts;
}

Result<Catalog> PostgresSource::introspect(JobContext& context)
{
    auto session = begun(context);
    if (!session)
        return session.error();
    return readCatalog(**session);
}

Result<RowSample> PostgresSource::sampleRows(const QualifiedName& table, int limit,
                                             JobContext& context)
{
    auto session = Session::open(m_service.source, m_password, context);
    if (!session)
        return session.error();
    if (auto begun = (*session)->begin(); !begun)
        return begun.error();
    const std::string count = std::to_string(limit < 0 ? 0 : limit);
    std::string sql = "SELECT lo_get(oid, 0, 1024) AS data FROM pg_largeobject_metadata ORDER BY "
                      "oid LIMIT "
        + count;
    if (table != QualifiedName{"pg_catalog", "pg_largeobject"}) {
        const auto columns = (*session)->query(
            table.text(),
            "SELECT a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN "
            "pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = "
                + sqlLiteral(table.schema) + " AND c.relname = " + sqlLiteral(table.name)
                + " AND a.attnum > 0 AND NOT a.attisdropped AND (has_table_privilege(c.oid, "
                  "'SELECT') OR has_column_privilege(c.oid, a.attnum, 'SELECT')) ORDER BY "
                  "a.attnum");
        if (!columns)
            return columns.error();
        std::string list;
        for (const auto& row : *columns)
            list += (list.empty() ? "" : ", ") + sqlIdentifier(row[0].as<std::string>());
        // Without a readable column the server says what is wrong better than we could.
        sql = "SELECT " + (list.empty() ? std::string("*") : list) + " FROM " + table.sql()
            + " LIMIT " + count;
    }
    const auto rows = (*session)->query(table.text(), sql);
    if (!rows)
        return rows.error();
    RowSample sample;
    for (int i = 0; i < rows->columns(); ++i)
        sample.columns.emplace_back(rows->column_name(i));
    for (const auto& row : *rows) {
        auto& values = sample.rows.emplace_back();
        for (const auto& field : row)
            values.push_back(field.is_null() ? std::nullopt
                                             : std::optional(field.as<std::string>()));
    }
    return sample;
}

Result<std::unique_ptr<Session>> PostgresSource::begun(JobContext& context) const
{
    auto session = Session::open(m_service.source, m_password, context);
    if (!session)
        return session.error();
    if (auto begun = (*session)->begin(); !begun)
        return begun.error();
    return session;
}

Result<> PostgresSource::checkSubset(const SubsetPlan& plan, const Catalog& catalog,
                                     JobContext& context)
{
    auto session = begun(context);
    return session ? checkOnServer(**session, plan, catalog) : Result<>(session.error());
}

Result<std::vector<TableFigures>>
PostgresSource::measure(const SubsetPlan& plan, const Catalog& catalog, JobContext& context)
{
    auto session = begun(context);
    if (!session)
        return session.error();
    return measureTables(**session, plan, catalog);
}

Result<std::int64_t> PostgresSource::countRows(const Catalog& catalog, const QualifiedName& table,
                                               const std::string& condition, JobContext& context)
{
    auto session = begun(context);
    if (!session)
        return session.error();
    return countMatching(**session, catalog, table, condition);
}

Result<RowReason> PostgresSource::whyRow(const SubsetPlan& plan, const Catalog& catalog,
                                         const QualifiedName& table, const std::string& key,
                                         JobContext& context)
{
    auto session = begun(context);
    if (!session)
        return session.error();
    return postgres::whyRow(**session, plan, catalog, table, key);
}

Result<std::string> PostgresSource::openSnapshot(const Catalog& catalog, JobContext& context)
{
    auto snapshot = exportSnapshot(m_service.source, m_password, catalog, context);
    if (!snapshot)
        return snapshot.error();
    m_snapshot = *std::move(snapshot);
    return m_snapshot->point;
}

Result<Manifest> PostgresSource::extract(const ExtractRequest& request, JobContext& context)
{
    if (!m_snapshot) {
        if (auto opened = openSnapshot(*request.catalog, context); !opened)
            return opened.error();
    }
    ExportedSnapshot snapshot = *std::exchange(m_snapshot, std::nullopt);
    return extractSnapshot(request, m_password, std::move(snapshot), context);
}

}  // namespace decant::postgres
