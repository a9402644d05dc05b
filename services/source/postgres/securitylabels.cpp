// SPDX-License-Identifier: MIT
#include "model/support/text.h"
#include "services/source/postgres/postgressource.h"
#include "services/source/postgres/session.h"

namespace decant::postgres {

Result<std::vector<ColumnLabel>> PostgresSource::columnLabels(const std::string& provider,
                                                              JobContext& context)
{
    auto session = Session::open(m_service.source, m_password, context);
    if (!session)
        return session.error();
    if (auto begun = (*session)->begin(); !begun)
        return begun.error();
    const auto rows = (*session)->query(
        "security labels",
        "SELECT n.nspname, c.relname, a.attname, s.label FROM pg_catalog.pg_seclabel s JOIN "
        "pg_catalog.pg_class c ON s.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass AND "
        "c.oid = s.objoid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN "
        "pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = s.objsubid WHERE "
        "s.objsubid > 0 AND s.provider = "
            + sqlLiteral(provider) + " ORDER BY 1, 2, a.attnum");
    if (!rows)
        return rows.error();
    std::vector<ColumnLabel> labels;
    for (const auto& row : *rows)
        labels.push_back({{row[0].as<std::string>(), row[1].as<std::string>()},
                          row[2].as<std::string>(),
                          row[3].as<std::string>()});
    return labels;
}

}  // namespace decant::postgres
