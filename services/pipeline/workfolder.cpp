// SPDX-License-Identifier: MIT
#include "services/pipeline/workfolder.h"

#include "services/pipeline/pipeline.h"
#include "services/support/qt.h"
#include "services/support/sha256.h"

#include <QDir>
#include <QUuid>

#include <algorithm>
#include <cstdlib>
#include <system_error>

namespace decant {

namespace fs = std::filesystem;

namespace {

Error folderError(const fs::path& path, const std::error_code& error)
{
    const bool full = error == std::errc::no_space_on_device;
    return Error{full ? Error::Code::NoSpace : Error::Code::Denied, Error::Area::General,
                 path.string(), Sentence::verbatim(error.message()),
                 full ? say("Free some space or choose another folder with --work-dir.")
                      : say("Choose a folder that you may write with --work-dir.")};
}

Result<> makePrivate(const fs::path& path)
{
    std::error_code error;
    fs::create_directories(path, error);
    if (!error)
        fs::permissions(path, fs::perms::owner_all, error);
    if (error)
        return folderError(path, error);
    return {};
}

}  // namespace

fs::path defaultWorkDir()
{
    if (const char* state = std::getenv("XDG_STATE_HOME"); state != nullptr && *state != '\0')
        return fs::path(state) / "decant";
    return fs::path(toUtf8(QDir::homePath())) / ".local" / "state" / "decant";
}

Result<WorkFolder> WorkFolder::open(const fs::path& root, const Project& project,
                                    const fs::path& projectFile)
{
    std::error_code error;
    const fs::path absolute = fs::weakly_canonical(projectFile, error);
    const std::string text = (error ? projectFile : absolute).string();
    const std::string hash = Sha256::hexOf(text).substr(0, 8);
    const fs::path base = root.empty() ? defaultWorkDir() : root;
    WorkFolder folder(base / (project.name + '-' + hash));
    for (const fs::path& path : {base, folder.m_path, folder.m_path / "snapshots",
                                 folder.m_path / "incoming", folder.builds()}) {
        if (const auto made = makePrivate(path); !made)
            return made.error();
    }
    return folder;
}

fs::path WorkFolder::snapshots(const std::string& service) const
{
    return m_path / "snapshots" / service;
}

Result<std::unique_ptr<QLockFile>> WorkFolder::lock(const std::string& service) const
{
    const fs::path path = m_path / (service + ".lock");
    auto lock = std::make_unique<QLockFile>(toQString(path.string()));
    lock->setStaleLockTime(
        0);  // a dead holder is recognised by its process, a slow one is not dead
    if (lock->tryLock(0))
        return lock;
    qint64 pid = 0;
    QString host;
    QString program;
    std::string holder = path.string();
    if (lock->getLockInfo(&pid, &host, &program))
        holder = "held by process " + std::to_string(pid) + " (" + toUtf8(program) + ")";
    return Error{Error::Code::Conflict, Error::Area::General, service,
                 say("another run is at work: %1", holder),
                 say("Wait until it has finished, or cancel it.")};
}

Result<fs::path> WorkFolder::newIncoming(const std::string& service) const
{
    const std::string prefix = service + '-';
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(m_path / "incoming", error)) {
        if (entry.path().filename().string().starts_with(prefix))
            fs::remove_all(entry.path(), error);
    }
    if (error)
        return folderError(m_path / "incoming", error);
    const fs::path path = m_path / "incoming"
        / (prefix + toUtf8(QUuid::createUuid().toString(QUuid::Id128)).substr(0, 12));
    if (const auto made = makePrivate(path); !made)
        return made.error();
    return path;
}

Result<fs::path> WorkFolder::adopt(const fs::path& incoming, const std::string& service,
                                   const std::string& contentHash) const
{
    if (const auto made = makePrivate(snapshots(service)); !made)
        return made.error();
    const fs::path target = snapshots(service) / contentHash.substr(0, 16);
    std::error_code error;
    if (fs::exists(target / "manifest.json", error)) {
        // The new manifest says under which inputs the same content came out; it makes the next run
        // reuse it.
        fs::rename(incoming / "manifest.json", target / "manifest.json", error);
        fs::rename(incoming / "catalog.json", target / "catalog.json", error);
        fs::last_write_time(target, fs::file_time_type::clock::now(), error);
        fs::remove_all(incoming, error);
        return target;
    }
    fs::remove_all(target, error);  // without a manifest it is no snapshot
    fs::rename(incoming, target, error);
    if (error)
        return folderError(target, error);
    return target;
}

std::vector<fs::path> WorkFolder::finishedSnapshots(const std::string& service) const
{
    std::vector<std::pair<fs::file_time_type, fs::path>> found;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(snapshots(service), error)) {
        const auto time = fs::last_write_time(entry.path() / "manifest.json", error);
        if (!error)
            found.emplace_back(time, entry.path());
    }
    std::sort(found.begin(), found.end(), std::greater<>());
    std::vector<fs::path> paths;
    for (auto& [time, path] : found)
        paths.push_back(std::move(path));
    return paths;
}

Result<> WorkFolder::prune(const std::string& service, std::size_t keep) const
{
    const std::vector<fs::path> all = finishedSnapshots(service);
    for (std::size_t i = keep; i < all.size(); ++i) {
        std::error_code error;
        fs::remove_all(all[i], error);
        if (error)
            return folderError(all[i], error);
    }
    return {};
}

}  // namespace decant
