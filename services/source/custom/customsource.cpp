// SPDX-License-Identifier: MIT
#include "services/source/custom/customsource.h"

#include "model/custom/customspec.h"
#include "model/keyvalue/keyshape.h"
#include "services/snapshot/hashedfile.h"
#include "services/source/custom/plugin.h"
#include "services/source/extracttools.h"
#include "services/support/atomicfile.h"
#include "services/support/json.h"
#include "services/support/program.h"
#include "services/support/qt.h"
#include "services/support/sha256.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace decant::custom {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kShownBytes = 2000;  ///< of what a failing command said

Error fileError(const fs::path& path, const std::error_code& code)
{
    const auto kind = code == std::errc::no_space_on_device ? Error::Code::NoSpace
        : code == std::errc::permission_denied              ? Error::Code::Denied
        : code == std::errc::no_such_file_or_directory      ? Error::Code::NotFound
                                                            : Error::Code::InvalidInput;
    return {kind, Error::Area::Source, path.string(), Sentence::verbatim(code.message()), {}};
}

/// Plain files below `folder`, relative and sorted; links are not followed. Hidden folders (.git)
/// are left out.
Result<std::vector<std::string>> filesBelow(const fs::path& folder)
{
    std::error_code code;
    std::vector<std::string> files;
    fs::recursive_directory_iterator it(folder, code);
    for (; !code && it != fs::recursive_directory_iterator(); it.increment(code)) {
        const bool link = it->is_symlink(code);
        if (!link && it->is_directory(code) && it->path().filename().string().starts_with('.')) {
            it.disable_recursion_pending();
            continue;
        }
        if (!link && it->is_regular_file(code))
            files.push_back(it->path().lexically_relative(folder).generic_string());
    }
    if (code)
        return fileError(folder, code);
    std::sort(files.begin(), files.end());
    return files;
}

/// The files of the project that its globs name; a glob that names none is an error.
Result<std::vector<std::string>> chosenFiles(const CustomSpec& spec, const fs::path& folder)
{
    if (spec.files.empty())
        return std::vector<std::string>();
    auto all = filesBelow(folder);
    if (!all)
        return all;
    std::vector<std::string> chosen;
    for (const std::string& glob : spec.files) {
        const std::size_t before = chosen.size();
        std::copy_if(all->begin(), all->end(), std::back_inserter(chosen),
                     [&](const std::string& file) { return matchesGlob(file, glob); });
        if (chosen.size() == before)
            return Error{Error::Code::NotFound, Error::Area::Project, glob,
                         say("no file below %1 has a name like this", folder.string()),
                         say("Check files in the custom part of the service.")};
    }
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    return chosen;
}

Result<> copyFile(const fs::path& from, const fs::path& to)
{
    std::error_code code;
    fs::create_directories(to.parent_path(), code);
    if (!code)
        fs::copy_file(from, to, code);
    if (!code)
        fs::permissions(to, fs::perms::owner_read | fs::perms::owner_write, code);
    return code ? Result<>(fileError(from, code)) : Result<>();
}

}  // namespace

CustomSource::CustomSource(Service service, std::string password, const fs::path& folder)
    : m_service(std::move(service))
    , m_password(std::move(password))
    , m_folder(folder.empty() ? fs::current_path() : fs::absolute(folder))
{
}

Result<SourceFacts> CustomSource::test(JobContext& context)
{
    const auto catalog = introspect(context);
    if (!catalog)
        return catalog.error();
    SourceFacts facts;
    facts.serverVersionText = catalog->serverVersionText;
    facts.baseImage = m_service.image.base;
    return facts;
}

Result<Catalog> CustomSource::introspect(JobContext& context)
{
    if (auto good = checkCustomSpec(m_service); !good)
        return good.error();
    const CustomSpec spec = readCustomSpec(m_service);
    Catalog catalog;
    catalog.engine = "custom";
    catalog.serverVersion = 1;
    if (!spec.plugin.empty())
        return askPlugin(std::move(catalog), context);
    const auto files = chosenFiles(spec, m_folder);
    if (!files)
        return files.error();
    Sha256 hash;
    std::vector<std::string> names = *files;
    names.push_back(spec.restore);
    for (const std::string& name : names) {
        if (context.cancelled())
            return Error{Error::Code::Cancelled, Error::Area::Source, m_service.name, {}, {}};
        const auto facts = sha256OfFile(m_folder / name);
        if (!facts)
            return facts.error();
        hash.add(name + ' ' + facts->sha256 + '\n');
        catalog.databaseBytes += facts->bytes;
    }
    catalog.serverVersionText =
        std::to_string(files->size()) + " files" + (spec.command.empty() ? "" : " and a command");
    if (spec.command.empty())
        catalog.changeToken = "files " + hash.hex();
    return catalog;
}

Result<RowSample> CustomSource::sampleRows(const QualifiedName& table, int /*limit*/,
                                           JobContext& /*context*/)
{
    return Error{Error::Code::NotFound,
                 Error::Area::Source,
                 table.text(),
                 say("custom services have no tables"),
                 {}};
}

Result<std::string> CustomSource::openSnapshot(const Catalog& catalog, JobContext& /*context*/)
{
    return catalog.changeToken;
}

Result<Catalog> CustomSource::askPlugin(Catalog catalog, JobContext& context) const
{
    const auto answer = plugin().call("estimate", {}, context);
    if (!answer)
        return answer.error();
    std::string problem;
    JsonReader reader(*answer, problem);
    std::string token;
    reader.text("version", catalog.serverVersionText);
    reader.integer("bytes", catalog.databaseBytes);
    reader.text("change_token", token);
    if (!problem.empty())
        return pluginError("estimate", problem);
    // Proofs of two plug-ins are never the same one.
    if (!token.empty())
        catalog.changeToken = "plugin " + readCustomSpec(m_service).plugin + ' ' + token;
    return catalog;
}

Error CustomSource::pluginError(const char* verb, const std::string& problem) const
{
    return {Error::Code::InvalidInput, Error::Area::Source,
            "plug-in of service " + m_service.name + ", " + verb, say("its result: %1", problem),
            say("The protocol of plug-ins says what a result has (own-services.md).")};
}

Plugin CustomSource::plugin() const
{
    return {m_service, readCustomSpec(m_service), m_password, m_folder};
}

Result<> CustomSource::takeFromPlugin(const fs::path& output, const fs::path& restore,
                                      Manifest& manifest, JobContext& context) const
{
    const QJsonObject where{{QStringLiteral("output"), toQString(output.string())}};
    const auto taken = plugin().call("snapshot", where, context);
    if (!taken)
        return taken.error();
    std::string problem;
    JsonReader facts(*taken, problem);
    facts.text("point", manifest.snapshotPoint);
    if (facts.has("losses"))
        facts.objects("losses", [&](JsonReader& from) {
            StatedLoss& loss = manifest.losses.emplace_back();
            from.text("object", loss.object);
            from.text("reason", loss.reason);
        });
    if (!problem.empty())
        return pluginError("snapshot", problem);

    const auto donor = plugin().call("donor", {}, context);
    if (!donor)
        return donor.error();
    std::string script;
    JsonReader(*donor, problem).text("restore", script);
    if (!problem.empty())
        return pluginError("donor", problem);
    FileReplacement how;
    how.mode = fs::perms::owner_read | fs::perms::owner_write;
    how.area = Error::Area::Source;
    if (auto written = replaceFile(restore, script, how); !written)
        return written;

    const auto verify = plugin().call("verify", where, context);
    if (!verify)
        return verify.error();
    JsonReader(*verify, problem).objects("checks", [&](JsonReader& from) {
        ImageCheck& check = manifest.checks.emplace_back();
        from.text("name", check.name);
        from.text("command", check.command);
        if (from.has("expect"))
            from.text("expect", check.expect);
    });
    return problem.empty() ? Result<>() : Result<>(pluginError("verify", problem));
}

Result<> CustomSource::takeFromProject(const fs::path& output, const fs::path& restore,
                                       JobContext& context) const
{
    const CustomSpec spec = readCustomSpec(m_service);
    const auto files = chosenFiles(spec, m_folder);
    if (!files)
        return files.error();
    for (const std::string& file : *files) {
        if (auto copied = copyFile(m_folder / file, output / file); !copied)
            return copied.error();
    }
    if (auto ran = spec.command.empty() ? Result<>() : runCommand(spec.command, output, context);
        !ran)
        return ran;
    return copyFile(m_folder / spec.restore, restore);
}

Result<> CustomSource::runCommand(const std::string& command, const fs::path& output,
                                  JobContext& context) const
{
    auto environment = environmentForOthers();
    environment.insert(QStringLiteral("DECANT_OUTPUT"), toQString(output.string()));
    environment.insert(QStringLiteral("DECANT_PROJECT"), toQString(m_folder.string()));
    environment.insert(QStringLiteral("DECANT_PASSWORD"), toQString(m_password));
    const auto ended =
        runProgram(QStringLiteral("/bin/sh"),
                   {QStringLiteral("-c"),
                    toQString("umask 077; cd \"$DECANT_PROJECT\" || exit 1\n" + command)},
                   environment, context, [](const QByteArray&) {});
    if (!ended)
        return ended.error();
    if (ended->exitCode == 0)
        return {};
    return Error{
        Error::Code::InvalidInput, Error::Area::Source, "the command of service " + m_service.name,
        say("it ended with code %1: %2", ended->exitCode, ended->messages.substr(0, kShownBytes)),
        say("Run it in a terminal with DECANT_OUTPUT set to an empty folder.")};
}

Result<Manifest> CustomSource::extract(const ExtractRequest& request, JobContext& context)
{
    const CustomSpec spec = readCustomSpec(m_service);
    const fs::path output = request.folder / "files";
    std::error_code code;
    fs::create_directory(output, code);
    if (code)
        return fileError(output, code);
    Manifest manifest;
    describeManifest(request, *request.catalog, Compression::None, manifest);
    manifest.snapshotPoint = manifest.createdAt;
    const fs::path restore = request.folder / "restore.sh";
    if (auto taken = spec.plugin.empty() ? takeFromProject(output, restore, context)
                                         : takeFromPlugin(output, restore, manifest, context);
        !taken)
        return taken.error();
    const auto all = filesBelow(request.folder);
    if (!all)
        return all.error();
    Sha256 hash;
    for (const std::string& path : *all) {
        auto file = hashExisting(request.folder, path);
        if (!file)
            return file.error();
        hash.add(path + ' ' + file->sha256 + '\n');
        manifest.files.push_back(*std::move(file));
    }
    if (manifest.files.size() < 2)
        return Error{Error::Code::Finding,
                     Error::Area::Source,
                     "service " + m_service.name,
                     spec.plugin.empty() ? say("its command wrote nothing into DECANT_OUTPUT")
                                         : say("its plug-in wrote nothing into \"output\""),
                     {}};
    manifest.contentHash = hash.hex();
    manifest.losses.push_back({"masking", "not by Decant: " + spec.keep});
    return manifest;
}

}  // namespace decant::custom
