// SPDX-License-Identifier: MIT
#include "services/pipeline/workfoldercleanup.h"

#include "services/pipeline/pipeline.h"
#include "services/support/qt.h"

#include <QLockFile>

#include <algorithm>
#include <functional>
#include <system_error>
#include <utility>
#include <vector>

namespace decant {

namespace fs = std::filesystem;

namespace {

Error readError(const fs::path& path, const std::error_code& error)
{
    return Error{Error::Code::Denied, Error::Area::General, path.string(),
                 Sentence::verbatim(error.message()), say("Check who owns the folder.")};
}

Error cancelledIn(const fs::path& path)
{
    return Error{Error::Code::Cancelled, Error::Area::General, path.string(), {}, {}};
}

std::vector<fs::path> folders(const fs::path& path)
{
    std::vector<fs::path> found;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(path, error)) {
        std::error_code ignored;
        if (entry.is_directory(ignored) && !entry.is_symlink(ignored))
            found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

Result<std::int64_t> bytesBelow(const fs::path& path, JobContext& context)
{
    std::int64_t bytes = 0;
    std::error_code error;
    fs::recursive_directory_iterator entries(path, error);
    for (; !error && entries != fs::recursive_directory_iterator(); entries.increment(error)) {
        if (context.cancelled())
            return cancelledIn(path);
        std::error_code gone;  // files may vanish while they are counted
        if (entries->is_regular_file(gone) && !entries->is_symlink(gone)) {
            const auto size = entries->file_size(gone);
            bytes += gone ? 0 : static_cast<std::int64_t>(size);
        }
    }
    if (error && error != std::errc::no_such_file_or_directory)
        return readError(path, error);
    return bytes;
}

/// Snapshots of a service but the newest.
std::vector<fs::path> replaced(const fs::path& service)
{
    std::vector<std::pair<fs::file_time_type, fs::path>> found;
    for (const fs::path& snapshot : folders(service)) {
        std::error_code error;
        const auto time = fs::last_write_time(snapshot / "manifest.json", error);
        found.emplace_back(error ? fs::file_time_type::min() : time, snapshot);
    }
    std::sort(found.begin(), found.end(), std::greater<>());
    std::vector<fs::path> paths;
    for (std::size_t i = 1; i < found.size(); ++i)
        paths.push_back(found[i].second);
    return paths;
}

/// Calls `each(path)` for everything that may be removed of services that nobody works on.
Result<> forRemovable(const fs::path& root, const std::function<Result<>(const fs::path&)>& each)
{
    for (const fs::path& project : folders(root)) {
        for (const fs::path& service : folders(project / "snapshots")) {
            const std::string name = service.filename().string();
            QLockFile lock(toQString((project / (name + ".lock")).string()));
            lock.setStaleLockTime(0);
            if (!lock.tryLock(0))
                continue;
            std::vector<fs::path> paths = replaced(service);
            for (const fs::path& left : folders(project / "incoming")) {
                const std::string leftName = left.filename().string();
                // NAME-RANDOM: the name of another service may begin with this one's
                if (leftName.starts_with(name + '-')
                    && leftName.find('-', name.size() + 1) == std::string::npos)
                    paths.push_back(left);
            }
            for (const fs::path& path : paths) {
                if (auto done = each(path); !done)
                    return done;
            }
        }
    }
    return {};
}

fs::path rootOf(const fs::path& root)
{
    return root.empty() ? defaultWorkDir() : root;
}

}  // namespace

Result<WorkFolderUse> measureWorkFolder(const fs::path& root, JobContext& context)
{
    WorkFolderUse use;
    const auto all = bytesBelow(rootOf(root), context);
    if (!all)
        return all.error();
    use.bytes = *all;
    const auto measured = forRemovable(rootOf(root), [&](const fs::path& path) -> Result<> {
        const auto bytes = bytesBelow(path, context);
        if (!bytes)
            return bytes.error();
        use.removableBytes += *bytes;
        return {};
    });
    if (!measured)
        return measured.error();
    return use;
}

Result<WorkFolderUse> cleanWorkFolder(const fs::path& root, JobContext& context)
{
    const auto removed = forRemovable(rootOf(root), [&](const fs::path& path) -> Result<> {
        if (context.cancelled())
            return cancelledIn(path);
        std::error_code error;
        fs::remove_all(path, error);
        if (error)
            return readError(path, error);
        return {};
    });
    if (!removed)
        return removed.error();
    return measureWorkFolder(root, context);
}

}  // namespace decant
