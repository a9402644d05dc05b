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
    if (fs::exists(folder / "image.sql"))
        loads.emplace_back("image.sql");
    for (const fs::path& load : loads) {
        if (auto bad = script(target, load); !bad.empty())
            return bad;
    }
    if (auto bad = section("post-data"); !bad.empty())
        return bad;
    return script(target, "after.sql");
}

}  // namespace decant::test
