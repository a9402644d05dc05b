// SPDX-License-Identifier: MIT
#pragma once

#include "model/project/project.h"
#include "model/support/result.h"

#include <QLockFile>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace decant {

/// Where snapshots and records of one project live on this machine. Everything inside is mode 0700.
///
///   ROOT/NAME-HASH/               one per project file (HASH: of its absolute path)
///     snapshots/SERVICE/CONTENT/  finished snapshots, each under its content hash
///     incoming/                   snapshots being taken; whatever lies here is from a dead run
///     builds/                     build records
class WorkFolder {
public:
    /// Makes the folders. Errors: Denied or NoSpace with the path.
    [[nodiscard]] static Result<WorkFolder> open(const std::filesystem::path& root,
                                                 const Project& project,
                                                 const std::filesystem::path& projectFile);

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path snapshots(const std::string& service) const;
    [[nodiscard]] std::filesystem::path builds() const { return m_path / "builds"; }

    /// Held while a service is refreshed, so that two runs never meet. Errors: Conflict with who
    /// holds it.
    [[nodiscard]] Result<std::unique_ptr<QLockFile>> lock(const std::string& service) const;

    /// An empty folder for a snapshot being taken; leftovers of dead runs of the service are
    /// removed first. Call with the lock held.
    [[nodiscard]] Result<std::filesystem::path> newIncoming(const std::string& service) const;
    /// Moves a finished snapshot to its place and returns it. A snapshot of equal content stays and
    /// wins.
    [[nodiscard]] Result<std::filesystem::path> adopt(const std::filesystem::path& incoming,
                                                      const std::string& service,
                                                      const std::string& contentHash) const;
    /// Finished snapshots of a service, newest first.
    [[nodiscard]] std::vector<std::filesystem::path>
    finishedSnapshots(const std::string& service) const;
    /// Removes all but the `keep` newest snapshots of a service. Errors name the folder.
    [[nodiscard]] Result<> prune(const std::string& service, std::size_t keep) const;

private:
    explicit WorkFolder(std::filesystem::path path)
        : m_path(std::move(path))
    {
    }
    std::filesystem::path m_path;
};

}  // namespace decant
