// SPDX-License-Identifier: MIT
#include "tests/services/source/sourcefixture.h"

#include <QFile>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace decant::test {

namespace fs = std::filesystem;

void RecordingContext::progress(const Progress& progress)
{
    lastDone = progress.done;
    lastTotal = progress.total;
    if (onProgress)
        onProgress(progress);
}

void RecordingContext::log(LogLevel /*level*/, std::string_view line)
{
    const std::lock_guard lock(m_mutex);
    lines.emplace_back(line);
}

OpenDir::OpenDir()
    : m_dir(QStringLiteral("/tmp/decant-test-XXXXXX"))
{
    QFile::setPermissions(m_dir.path(),
                          QFile::permissions(m_dir.path()) | QFile::ExeOther | QFile::ReadOther);
}

Service serviceFor(const PostgresSandbox& server, const std::string& database)
{
    Service service;
    service.name = "shop";
    service.source.host = server.value("HOST");
    service.source.port = server.port();
    service.source.user = server.value("USER");
    service.source.database = database;
    return service;
}

Result<Manifest> extractPlain(const Service& service, const std::string& password,
                              const fs::path& folder, JobContext& context, std::int64_t splitBytes)
{
    auto source = makeSource(service, password);
    if (!source)
        return source.error();
    const auto catalog = (*source)->introspect(context);
    if (!catalog)
        return catalog.error();
    const MaskPlan plan;
    const auto key = MaskKey::fromHex(std::string(64, 'a'));
    if (!key)
        return key.error();
    fs::create_directory(folder);
    fs::permissions(folder, fs::perms::owner_all);
    return (*source)->extract(
        {&service, &*catalog, &plan, &*key, folder, {}, {}, nullptr, splitBytes}, context);
}

Ran ServerAccess::run(const char* program, const QStringList& arguments,
                      const QByteArray& input) const
{
    return test::run(programs + QLatin1Char('/') + QLatin1String(program), arguments, environment,
                     input);
}

ServerAccess accessTo(const PostgresSandbox& server)
{
    return {QString::fromStdString(server.value("BIN_DIR")), server.environment()};
}

namespace {

std::string readFile(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

/// The script with the folder of this test in place of the image's.
std::string scriptFor(const fs::path& folder, const fs::path& script)
{
    std::string text = readFile(folder / script);
    const std::string image = "/decant-snapshot/";
    const std::string here = folder.string() + '/';
    for (std::size_t at = text.find(image); at != std::string::npos;
         at = text.find(image, at + here.size()))
        text.replace(at, image.size(), here);
    return text;
}

std::string problem(const std::string& step, const Ran& ran)
{
    return ran.exitCode == 0 ? std::string() : step + ": " + ran.errors;
}

}  // namespace

std::string restore(const PostgresSandbox& server, const fs::path& folder,
                    const std::string& target)
{
    // In an image the files belong to the database user.
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        fs::permissions(entry.path(), fs::perms(entry.is_directory() ? 0755 : 0644));
    fs::permissions(folder, fs::perms(0755));
    const std::string dump = (folder / "schema.dump").string();
    const auto section = [&](const char* name) {
        return problem(
            name,
            accessTo(server).run("pg_restore",
                                 {QStringLiteral("--exit-on-error"), QStringLiteral("--section"),
                                  QLatin1String(name), QStringLiteral("-d"),
                                  QString::fromStdString(target), QString::fromStdString(dump)}));
    };
    const auto script = [&](const std::string& database, const fs::path& file) {
        return problem(file.string(), server.sql(database, scriptFor(folder, file)));
    };
    if (auto bad = script("postgres", "globals.sql"); !bad.empty())
        return bad;
    if (auto bad = problem(
            "create",
            server.sql("postgres", "CREATE DATABASE \"" + target + "\" TEMPLATE template0"));
        !bad.empty())
        return bad;
    if (auto bad = section("pre-data"); !bad.empty())
        return bad;
    std::vector<fs::path> loads;
    if (fs::exists(folder / "load")) {
        for (const auto& entry : fs::directory_iterator(folder / "load"))
            loads.push_back(fs::path("load") / entry.path().filename());
    }
    std::sort(loads.begin(), loads.end());
    for (const fs::path& load : loads) {
        if (auto bad = script(target, load); !bad.empty())
            return bad;
    }
    if (auto bad = section("post-data"); !bad.empty())
        return bad;
    return script(target, "after.sql");
}

std::string checksums(const ServerAccess& server, const std::string& database)
{
    const Ran ran = server.run("psql",
                               {QStringLiteral("-XqAt"), QStringLiteral("-v"),
                                QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-d"),
                                QString::fromStdString(database)},
                               R"sql(
SET lc_monetary = 'C'; SET search_path = '';
SELECT format('SELECT %L, count(*), md5(coalesce(string_agg(t::text, chr(10) ORDER BY t::text COLLATE "C"), '''')) FROM ONLY %I.%I t',
              n.nspname || '.' || c.relname, n.nspname, c.relname)
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'v', 'm', 'S') AND (c.relkind <> 'm' OR c.relispopulated)
  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
ORDER BY n.nspname, c.relname
\gexec
SELECT 'large objects', count(*), md5(string_agg(m.oid || ' ' || m.lomowner || ' ' || coalesce(m.lomacl::text, '') || md5(lo_get(m.oid)), ',' ORDER BY m.oid))
FROM pg_largeobject_metadata m
)sql");
    return ran.exitCode == 0 ? ran.output : "psql failed: " + ran.errors;
}

std::string schemaText(const ServerAccess& server, const std::string& database)
{
    const Ran ran =
        server.run("pg_dump",
                   {QStringLiteral("--schema-only"), QStringLiteral("--no-subscriptions"),
                    QStringLiteral("-d"), QString::fromStdString(database)});
    std::istringstream lines(ran.output);
    std::string text;
    bool mapping = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("\\restrict") || line.starts_with("\\unrestrict"))
            continue;
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
    return ran.exitCode == 0 ? text : "pg_dump failed: " + ran.errors;
}

}  // namespace decant::test
