// SPDX-License-Identifier: MIT
#include "services/pipeline/artifactfiles.h"

#include "model/artifacts/ownblocks.h"
#include "services/pipeline/pipeline.h"
#include "services/pipeline/workfolder.h"
#include "services/pipeline/writtenfiles.h"
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

Result<std::vector<Artifact>> artifacts(const Project& project, const WorkFolder& folder,
                                        JobContext& context)
{
    std::map<std::string, int> versions = knownVersions(project, folder);
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

Result<> writeArtifact(const Artifact& artifact, const fs::path& projectFolder)
{
    const fs::path path = projectFolder / artifact.path;
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (error)
        return Error{Error::Code::Denied, Error::Area::Project, path.parent_path().string(),
                     Sentence::verbatim(error.message()),
                     say("Check the permissions of the project's folder.")};
    FileReplacement how;
    how.mode = artifact.executable ? fs::perms(0755) : fs::perms(0644);
    how.area = Error::Area::Project;
    return replaceFile(path, artifact.text, how);
}

Result<std::vector<ArtifactState>>
compareArtifacts(const Project& project, const PipelineOptions& options, JobContext& context)
{
    auto folder = WorkFolder::open(options.workDir, project, options.projectFile);
    if (!folder)
        return std::move(folder).error();
    auto generated = artifacts(project, *folder, context);
    if (!generated)
        return std::move(generated).error();
    return compareWithDisk(*std::move(generated), options.projectFile.parent_path(), *folder);
}

Result<std::vector<ArtifactState>> compareWithDisk(std::vector<Artifact> generated,
                                                   const fs::path& projectFolder,
                                                   const WorkFolder& folder)
{
    WrittenFiles written = WrittenFiles::of(folder);
    std::vector<ArtifactState> states;
    for (Artifact& artifact : generated) {
        ArtifactState state;
        QFile file(toQString((projectFolder / artifact.path).string()));
        if (file.open(QIODevice::ReadOnly)) {
            state.onDisk = file.readAll().toStdString();
            artifact.text = keepOwnBlocks(artifact.text, state.onDisk);
            if (state.onDisk == artifact.text) {
                state.change = ArtifactState::Change::Same;
                written.note(artifact.path, state.onDisk);  // also what another machine wrote
            } else {
                state.change = written.editedByHand(artifact.path, state.onDisk)
                    ? ArtifactState::Change::Edited
                    : ArtifactState::Change::Changed;
            }
        } else if (file.exists()) {
            return Error{Error::Code::Denied, Error::Area::Project, toUtf8(file.fileName()),
                         Sentence::verbatim(toUtf8(file.errorString())),
                         say("Check the permissions of the file.")};
        }
        state.artifact = std::move(artifact);
        states.push_back(std::move(state));
    }
    if (auto saved = written.save(); !saved)
        return std::move(saved).error();
    return states;
}

Result<> writeArtifacts(const std::vector<ArtifactState>& states, const Project& project,
                        const PipelineOptions& options, Edited edited)
{
    auto folder = WorkFolder::open(options.workDir, project, options.projectFile);
    if (!folder)
        return std::move(folder).error();
    std::string byHand;
    for (const ArtifactState& state : states) {
        if (state.change == ArtifactState::Change::Edited)
            byHand += "\n  " + state.artifact.path;
    }
    if (!byHand.empty() && edited == Edited::Refuse)
        return Error{
            Error::Code::Finding, Error::Area::Project, "generated files",
            say("these were edited by hand and would be written over:%1", byHand),
            say("Put what is yours between the lines `# >>> own` and `# <<< own`, or into the "
                "project; `decant-cli generate --overwrite` writes them as they are.")};
    WrittenFiles written = WrittenFiles::of(*folder);
    for (const ArtifactState& state : states) {
        if (state.change == ArtifactState::Change::Same)
            continue;
        if (auto done = writeArtifact(state.artifact, options.projectFile.parent_path()); !done)
            return done;
        written.note(state.artifact.path, state.artifact.text);
    }
    return written.save();
}

}  // namespace decant
