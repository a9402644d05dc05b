// SPDX-License-Identifier: MIT
#include "services/pipeline/newbuild.h"

#include "services/pipeline/historystore.h"
#include "services/pipeline/servicerun.h"
#include "services/pipeline/workfolder.h"
#include "services/registry/credentials.h"

#include <algorithm>

namespace decant {

namespace {

bool isThatImage(const ImageFacts& facts, const PushedImage& wanted)
{
    // A store built on containerd calls an image by the digest of its manifest.
    return facts.id == wanted.imageId || facts.id == wanted.digest
        || std::any_of(facts.digests.begin(), facts.digests.end(),
                       [&](const std::string& digest) { return digest.ends_with(wanted.digest); });
}

}  // namespace

RegistryOptions registryOptions(const Project& project)
{
    RegistryOptions options;
    options.insecure = project.registry.insecure;
    options.caFile = project.registry.caFile;
    options.maxLayerBytes = project.registry.maxLayerBytes;
    return options;
}

Result<RegistryNews> askRegistry(const Project& project, const Service& service,
                                 const PipelineOptions& options, JobContext& context)
{
    if (project.registry.registry.empty())
        return Error{Error::Code::InvalidInput, Error::Area::Registry, project.name,
                     say("the project names no registry"),
                     say("Set [registry] host in decant.toml.")};
    RegistryNews news;
    news.service = service.name;
    news.repository = imageRepository(project, service);
    const auto reference = parseImageReference(news.repository);
    if (!reference)
        return reference.error();
    auto images = listPushedImages(*reference, registryOptions(project), context);
    if (!images)
        return std::move(images).error();
    for (PushedImage& image : *images) {
        if (!news.newest && image.service == service.name && image.project == project.name)
            news.newest = std::move(image);
    }
    const auto history = readHistory(project, options);
    if (!history)
        return history.error();
    std::string localTime;
    bool known = false;
    for (const BuildRecord& record : history->records) {
        if (record.service != service.name || record.imageId.empty())
            continue;
        if (news.localImageId.empty()) {
            news.localImageId = record.imageId;
            localTime = record.startedAt;
        }
        known = known || (news.newest && record.imageId == news.newest->imageId);
    }
    news.newer = news.newest && !known && news.newest->created > localTime;
    return news;
}

Result<BuildRecord> pullNewest(const Project& project, const Service& service,
                               const RegistryNews& news, const PipelineOptions& options,
                               JobContext& context)
{
    if (!news.newest)
        return Error{Error::Code::NotFound, Error::Area::Registry, news.repository,
                     say("nothing of this service was pushed yet"), say("Push a build first.")};
    const PushedImage& wanted = *news.newest;
    const auto reference = parseImageReference(news.repository);
    if (!reference)
        return reference.error();
    auto folder = WorkFolder::open(options.workDir, project, options.projectFile);
    if (!folder)
        return std::move(folder).error();
    const auto login = engineCredentials(reference->host, context);
    if (!login)
        return login.error();
    auto engine = openEngine(options.engine, context);
    if (!engine)
        return std::move(engine).error();

    const std::string byDigest = news.repository + '@' + wanted.digest;
    if (auto pulled = (*engine)->pullImage(byDigest, *login, context); !pulled)
        return pulled.error();
    const auto facts = (*engine)->inspectImage(byDigest, context);
    if (!facts)
        return facts.error();
    if (!isThatImage(*facts, wanted))
        return Error{Error::Code::Conflict,
                     Error::Area::Engine,
                     byDigest,
                     say("the engine has %1 under this name, not %2", facts->id, wanted.imageId),
                     {}};
    BuildRecord record = newRecord(project, service);
    record.image = news.repository + ':' + wanted.tags.front();
    record.imageId = facts->id;
    record.digest = wanted.digest;
    if (auto tagged = (*engine)->tagImage(facts->id, record.image, context); !tagged)
        return tagged.error();
    record.state = StageState::Done;
    record.finishedAt = record.startedAt;
    if (auto stored = writeRecord(folder->builds(), record); !stored)
        return stored.error();
    return record;
}

}  // namespace decant
