// SPDX-License-Identifier: MIT
#include "model/artifacts/ownblocks.h"
#include "services/pipeline/pipeline.h"
#include "services/pipeline/workfolder.h"
#include "services/snapshot/manifestfile.h"
#include "services/support/atomicfile.h"
#include "services/support/qt.h"

#include <QFile>

#include <map>

namespace decant {

namespace fs = std::filesystem;

namespace {

/// Versions of the servers as the newest snapshots know them; services never looked at are left
/// out.
std::map<std::string, int> knownVersions(const Project& project, const WorkFolder& folder)
{
    std::map<std::string, int> versions;
    for (const Service& service : project.services) {
        for (const fs::path& path : folder.finishedSnapshots(service.name)) {
            if (const auto manifest = readManifest(path)) {
                versions[service.name] = manifest->serverVersion;
                break;
            }
        }
    }
    return versions;
}

Result<std::vector<Artifact>> artifacts(const Project& project, const PipelineOptions& options,
                                        JobContext& context)
{
    auto folder = WorkFolder::open(options.workDir, project, options.projectFile);
    if (!folder)
        return std::move(folder).error();
    std::map<std::string, int> versions = knownVersions(project, *folder);
    for (const Service& service : project.services) {
        if (versions.contains(service.name) || !service.image.base.empty())
            continue;
        auto facts = testSource(project, service, context);
        if (!facts)
            return std::move(facts).error();
        versions[service.name] = facts->serverVersion;
    }
    return generateArtifacts(project, versions);
}

}  // namespace

Result<std::vector<ArtifactState>>
compareArtifacts(const Project& project, const PipelineOptions& options, JobContext& context)
{
    auto generated = artifacts(project, options, context);
    if (!generated)
        return std::move(generated).error();
    return compareWithDisk(*std::move(generated), options.projectFile.parent_path());
}

Result<std::vector<ArtifactState>> compareWithDisk(std::vector<Artifact> generated,
                                                   const fs::path& projectFolder)
{
    std::vector<ArtifactState> states;
    for (Artifact& artifact : generated) {
        ArtifactState state;
        QFile file(toQString((projectFolder / artifact.path).string()));
        if (file.open(QIODevice::ReadOnly)) {
            state.onDisk = file.readAll().toStdString();
            artifact.text = keepOwnBlocks(artifact.text, state.onDisk);
            state.change = state.onDisk == artifact.text ? ArtifactState::Change::Same
                                                         : ArtifactState::Change::Changed;
        } else if (file.exists()) {
            return Error{Error::Code::Denied, Error::Area::Project, toUtf8(file.fileName()),
                         toUtf8(file.errorString()), "Check the permissions of the file."};
        }
        state.artifact = std::move(artifact);
        states.push_back(std::move(state));
    }
    return states;
}

Result<> writeArtifact(const Artifact& artifact, const fs::path& projectFolder)
{
    const fs::path path = projectFolder / artifact.path;
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (error)
        return Error{Error::Code::Denied, Error::Area::Project, path.parent_path().string(),
                     error.message(), "Check the permissions of the project's folder."};
    FileReplacement how;
    how.mode = artifact.executable ? fs::perms(0755) : fs::perms(0644);
    how.area = Error::Area::Project;
    return replaceFile(path, artifact.text, how);
}

Result<> writeArtifacts(const Project& project, const PipelineOptions& options, JobContext& context)
{
    auto states = compareArtifacts(project, options, context);
    if (!states)
        return std::move(states).error();
    for (const ArtifactState& state : *states) {
        if (state.change == ArtifactState::Change::Same)
            continue;
        if (auto written = writeArtifact(state.artifact, options.projectFile.parent_path());
            !written)
            return written;
    }
    return {};
}

}  // namespace decant
