// SPDX-License-Identifier: MIT
#include "tests/support/serveraccess.h"

#include <algorithm>
#include <sstream>

namespace decant::test {

Ran ServerAccess::run(const char* program, const QStringList& arguments,
                      const QByteArray& input) const
{
    return test::run(programs + QLatin1Char('/') + QLatin1String(program), arguments, environment,
                     input);
}

ServerAccess accessTo(const PostgresSandbox& server)
{
    return {QString::fromStdString(server.value("CLIENT_DIR")), server.environment()};
}

namespace {

/// Never equal to another one: what cannot be read must not look the same.
std::string failure(const char* program, const std::string& database, const Ran& ran)
{
    static int count = 0;
    return std::string(program) + " failed (" + std::to_string(++count) + ") on " + database + ": "
        + ran.errors;
}

}  // namespace

std::string checksums(const ServerAccess& server, const std::string& database)
{
    const Ran ran = server.run("psql",
                               {QStringLiteral("-XqAt"), QStringLiteral("-v"),
                                QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-d"),
                                QString::fromStdString(database)},
                               R"sql(
SET lc_monetary = 'C'; SET search_path = '';
SELECT CASE WHEN c.relkind = 'S' THEN format('SELECT %L, last_value, is_called FROM %I.%I', n.nspname || '.' || c.relname, n.nspname, c.relname)
ELSE format('SELECT %L, count(*), md5(coalesce(string_agg(t::text, chr(10) ORDER BY t::text COLLATE "C"), '''')) FROM ONLY %I.%I t',
              n.nspname || '.' || c.relname, n.nspname, c.relname) END
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'v', 'm', 'S') AND (c.relkind <> 'm' OR c.relispopulated)
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
ORDER BY n.nspname, c.relname
\gexec
SELECT 'large objects', count(*), md5(string_agg(m.oid || ' ' || pg_get_userbyid(m.lomowner) || ' ' || coalesce(m.lomacl::text, '') || md5(lo_get(m.oid)), ',' ORDER BY m.oid))
FROM pg_largeobject_metadata m
)sql");
    return ran.exitCode == 0 ? ran.output : failure("psql", database, ran);
}

std::string schemaText(const ServerAccess& server, const std::string& database,
                       const QStringList& options)
{
    const Ran ran = server.run("pg_dump",
                               QStringList{QStringLiteral("--schema-only"),
                                           QStringLiteral("--no-subscriptions"),
                                           QStringLiteral("-d"), QString::fromStdString(database)}
                                   + options);
    std::istringstream lines(ran.output);
    std::string text;
    bool mapping = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("\\restrict") || line.starts_with("\\unrestrict"))
            continue;
        // What the system and extensions own belongs to whoever made the cluster.
        if (line.starts_with("-- Name: ") && line.find("; Type: ACL; ") != std::string::npos)
            line.resize(std::min(line.size(), line.find("; Owner: ")));
        // The options of user mappings are a stated loss.
        mapping = mapping || line.starts_with("CREATE USER MAPPING");
        if (mapping) {
            mapping = !line.ends_with(';');
            line.resize(std::min(line.size(), line.find(" OPTIONS (")));
            if (!line.starts_with("CREATE"))
                continue;
            while (line.ends_with(';') || line.ends_with(' '))
                line.pop_back();
        }
        text += line + '\n';
    }
    return ran.exitCode == 0 ? text : failure("pg_dump", database, ran);
}

}  // namespace decant::test
