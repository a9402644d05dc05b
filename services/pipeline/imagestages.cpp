// SPDX-License-Identifier: MIT
#include "model/artifacts/imagekind.h"
#include "model/support/text.h"
#include "services/image/inspect.h"
#include "services/pipeline/artifactfiles.h"
#include "services/pipeline/baseimage.h"
#include "services/pipeline/newbuild.h"
#include "services/pipeline/servicerun.h"
#include "services/pipeline/verifiedbefore.h"
#include "services/registry/blobcache.h"
#include "services/support/qt.h"
#include "services/support/sha256.h"
#include "services/verify/leakscan.h"
#include "services/verify/verify.h"

#include <QSysInfo>

#include <algorithm>
#include <array>
#include <cstdio>

namespace decant {

namespace fs = std::filesystem;

namespace {

/// Where the files of a service lie in the project's folder.
std::string folderOf(const std::string& service)
{
    return "docker/" + service + '/';
}

/// Names the image that comes out of this context, so that an unchanged one is not built again.
std::string contextHash(const std::vector<Artifact>& files, const std::string& contentHash,
                        const std::string& baseId, const std::string& platform)
{
    Sha256 hash;
    const auto add = [&](const std::string& text) {
        hash.add(text);
        hash.add(std::string_view("\0", 1));
    };
    for (const Artifact& file : files) {
        add(file.path);
        add(file.text);
    }
    add(contentHash);
    add(baseId);
    add(platform);
    return hash.hex().substr(0, 16);
}

fs::path pushedLayersFile(const WorkFolder& folder)
{
    return folder.path() / "pushed-layers.tsv";
}

/// What the registry holds is what counts: another program may have compressed a base layer.
void takeSizes(const PushResult& pushed, ImageReport& report)
{
    if (pushed.layerBytes.size() != report.layers.size())
        return;
    report.compressedBytes = 0;
    for (std::size_t i = 0; i < report.layers.size(); ++i) {
        report.layers[i].compressedBytes = pushed.layerBytes[i];
        report.compressedBytes += pushed.layerBytes[i];
    }
}

}  // namespace

std::string secondsText(double seconds)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.2f s", seconds);
    return text.data();
}

Result<ServiceRun::Outcome> ServiceRun::generate()
{
    std::map<std::string, int> versions{{m_service.name, m_manifest->serverVersion}};
    Project own = m_project;
    std::erase_if(own.services, [&](const Service& s) { return s.name != m_service.name; });
    std::vector<Artifact> generated = generateArtifacts(own, versions);
    const std::string folder = folderOf(m_service.name);
    std::erase_if(generated, [&](const Artifact& each) { return !each.path.starts_with(folder); });
    auto states =
        compareWithDisk(std::move(generated), m_options.projectFile.parent_path(), m_folder);
    if (!states)
        return std::move(states).error();
    std::string stale;
    std::vector<ArtifactState> fresh;
    m_artifacts.clear();
    for (const ArtifactState& state : *states) {
        // With what was written into it by hand, and as the build context names it.
        m_artifacts.push_back({state.artifact.path.substr(folder.size()), state.artifact.text,
                               state.artifact.executable});
        if (state.change == ArtifactState::Change::New)
            fresh.push_back(state);
        else if (state.change != ArtifactState::Change::Same)
            stale += "\n  " + state.artifact.path;
    }
    if (auto done = writeArtifacts(fresh, m_project, m_options, Edited::Refuse); !done)
        return std::move(done).error();
    const std::size_t written = fresh.size();
    if (!stale.empty())
        return Error{Error::Code::Finding, Error::Area::Project, "generated files",
                     say("these differ from what the project says:%1", stale),
                     say("See the differences with `decant-cli generate --check`, take them with "
                         "`decant-cli generate`.")};
    return Outcome{written == 0 ? StageState::Reused : StageState::Done,
                   written == 0 ? "files are up to date"
                                : std::to_string(written) + " files written"};
}

Result<std::vector<std::string>> ServiceRun::moreTags()
{
    std::vector<std::string> tags;
    for (const std::string& pattern : m_project.registry.moreTags) {
        if (auto known = needManifest(); !known)
            return std::move(known).error();
        auto tag = expandTag(pattern, m_options.projectFile.parent_path(),
                             m_manifest->serverVersion, m_manifest->contentHash);
        if (!tag)
            return std::move(tag).error();
        tags.push_back(*std::move(tag));
    }
    return tags;
}

Result<ServiceRun::Outcome> ServiceRun::build()
{
    auto opened = engine();
    if (!opened)
        return std::move(opened).error();
    const std::string base = baseImage();
    const std::string repository = imageRepository(m_project, m_service);
    auto tag = expandTag(m_project.registry.tag, m_options.projectFile.parent_path(),
                         m_manifest->serverVersion, m_manifest->contentHash);
    if (!tag)
        return std::move(tag).error();
    m_record.image = repository + ':' + *tag;
    auto more = moreTags();
    if (!more)
        return std::move(more).error();
    std::vector<std::string> references{m_record.image};
    for (const std::string& each : *more)
        references.push_back(repository + ':' + each);

    auto baseFacts = provideBaseImage(**opened, base, m_context);
    if (!baseFacts)
        return std::move(baseFacts).error();

    const std::string hash =
        contextHash(m_artifacts, m_manifest->contentHash, baseFacts->id, m_service.image.platform);
    const std::string hashTag = repository + ":build-" + hash;
    if (!m_options.noCache) {
        auto earlier = (*opened)->inspectImage(hashTag, m_context);
        if (earlier) {
            for (const std::string& reference : references) {
                if (auto tagged = (*opened)->tagImage(earlier->id, reference, m_context); !tagged)
                    return std::move(tagged).error();
            }
            m_record.imageId = earlier->id;
            return Outcome{StageState::Reused, m_record.image};
        }
        if (earlier.error().code != Error::Code::NotFound)
            return std::move(earlier).error();
    }

    BuildRequest request;
    for (const Artifact& file : m_artifacts)
        request.context.push_back({file.path, file.text, {}, file.executable ? 0755 : 0644});
    for (const SnapshotFile& file : m_manifest->files) {
        if (file.path != "catalog.json")
            request.context.push_back({"snapshot/" + file.path, {}, m_snapshot / file.path, 0644});
    }
    request.tags = std::move(references);
    request.tags.push_back(hashTag);
    request.buildArguments = {{"BASE", base}, {"DECANT_SNAPSHOT_HASH", m_manifest->contentHash}};
    request.platform = m_service.image.platform;
    request.noCache = m_options.noCache;
    auto id = (*opened)->build(request, m_ownObserver, m_context);
    if (!id)
        return std::move(id).error();
    m_record.imageId = *id;
    return Outcome{StageState::Done, m_record.image};
}

std::string ServiceRun::baseImage() const
{
    if (!m_service.image.base.empty())
        return m_service.image.base;
    return m_manifest ? defaultBaseImage(m_manifest->engine, m_manifest->serverVersion)
                      : defaultBaseImage(m_catalog->engine, m_catalog->serverVersion);
}

Result<> ServiceRun::lookInside(Engine& engine, FileScanner* scanner)
{
    if (auto known = needManifest(); !known)
        return known;
    InspectOptions options;
    options.baseReference = baseImage();
    options.scanner = scanner;
    options.dataFolder = imageKind(m_service).dataFolder.substr(1);
    if (!m_project.registry.registry.empty() && m_project.registry.pushBy == PushBy::Decant) {
        m_prepared = {};
        options.prepare = &m_prepared;
    }
    for (const auto& [diffId, blob] : BlobCache(pushedLayersFile(m_folder)).blobs)
        options.knownCompressed[diffId] = blob.bytes;
    auto report = inspectImageLayers(engine, m_record.imageId, options, m_context);
    if (!report)
        return std::move(report).error();
    m_record.report = *std::move(report);
    m_record.report.reference = m_record.image;
    m_inspected = true;
    return {};
}

bool ServiceRun::reuseVerified()
{
    const auto reused = [this](Stage stage) {
        return std::any_of(m_record.stages.begin(), m_record.stages.end(), [&](const auto& each) {
            return each.stage == stage && each.state == StageState::Reused;
        });
    };
    // Alone, verify was asked for; originals that are new in the source were never searched for;
    // and what a custom service is asked is no part of its image.
    if (!reused(Stage::Snapshot) || !reused(Stage::Build) || m_service.kind == ServiceKind::Custom)
        return false;
    const auto history = readHistory(m_project, m_options);
    if (!history)
        return false;
    const BuildRecord* earlier = verifiedBefore(history->records, m_record);
    if (earlier == nullptr)
        return false;
    m_record.verify = earlier->verify;
    m_record.report = earlier->report;
    m_record.report.reference = m_record.image;
    m_inspected = true;
    return true;
}

Result<ServiceRun::Outcome> ServiceRun::verify()
{
    if (reuseVerified())
        return Outcome{StageState::Reused,
                       "the same image and snapshot were verified before: "
                           + std::to_string(m_record.verify.rowsCompared) + " rows agreed, none of "
                           + std::to_string(m_record.verify.leakSamples)
                           + " original values found"};
    auto opened = engine();
    if (!opened)
        return std::move(opened).error();
    if (auto known = needManifest(); !known)
        return std::move(known).error();
    auto sample = leakSample();
    if (!sample)
        return std::move(sample).error();
    // Alone: a container of this name is one that a killed run left behind.
    auto lock = m_folder.lock(m_service.name);
    if (!lock)
        return std::move(lock).error();
    auto verified = verifyImage(**opened, m_record.imageId, *m_manifest, m_service, m_context,
                                containerName("verify"));
    if (!verified)
        return std::move(verified).error();
    m_record.verify = *std::move(verified);
    LeakScanner scanner((*sample)->entries());
    if (auto looked = lookInside(**opened, &scanner); !looked)
        return std::move(looked).error();
    auto searched = scanSnapshot(m_snapshot, scanner, m_context);
    if (!searched)
        return std::move(searched).error();
    m_record.verify.leakSamples = scanner.samples();
    m_record.verify.scannedBytes = scanner.scannedBytes();
    m_record.verify.leaks = scanner.findings();

    const VerifyReport& report = m_record.verify;
    if (!report.passed()) {
        std::vector<Sentence> detail;
        for (const LeakFinding& leak : report.leaks)
            detail.push_back(say("an original value of %1 is in %2", leak.column, leak.file));
        for (const std::string& difference : report.differences)
            detail.push_back(Sentence::verbatim(difference));
        return Error{
            Error::Code::Finding, Error::Area::Engine, "image " + m_record.image,
            lines(std::move(detail)),
            say("Do not push this image. Its masking rules or its restore need mending first.")};
    }
    return Outcome{StageState::Done,
                   "first query after " + secondsText(report.startToFirstQuerySeconds) + ", "
                       + std::to_string(report.rowsCompared) + " rows agree, none of "
                       + std::to_string(report.leakSamples) + " original values found"};
}

std::string ServiceRun::containerName(std::string_view purpose) const
{
    // An engine may serve several machines that have the same folders.
    return "decant-" + std::string(purpose) + '-'
        + Sha256::hexOf(toUtf8(QSysInfo::machineHostName()) + '\n' + m_folder.path().string() + '\n'
                        + m_service.name)
              .substr(0, 16);
}

Result<ServiceRun::Outcome> ServiceRun::inspect()
{
    if (!m_inspected) {
        auto opened = engine();
        if (!opened)
            return std::move(opened).error();
        if (auto looked = lookInside(**opened, nullptr); !looked)
            return std::move(looked).error();
    }
    const ImageReport& report = m_record.report;
    return Outcome{StageState::Done,
                   bytesText(report.compressedBytes) + " compressed, "
                       + bytesText(report.unpackedBytes) + " unpacked, database "
                       + bytesText(report.dataBytes)};
}

std::string ServiceRun::deleteOld(const RegistryOptions& options)
{
    const auto repository = parseImageReference(imageRepository(m_project, m_service));
    const auto done = repository ? deleteOldImages(*repository, m_project.name, m_service.name,
                                                   m_project.registry.keepTags, options, m_context)
                                 : Result<Retention>(repository.error());
    if (!done) {
        // The push itself is good; the registry is only fuller than wanted.
        m_context.log(LogLevel::Warning,
                      "old images stay in the registry: " + done.error().detail.english() + ' '
                          + done.error().hint.english());
        return {};
    }
    if (done->deletedTags.empty())
        return {};
    return ", " + std::to_string(done->deletedTags.size()) + " old tags deleted";
}

Result<ServiceRun::Outcome> ServiceRun::push()
{
    if (m_project.registry.registry.empty())
        return Outcome{StageState::Done, "kept local: the project names no registry"};
    auto opened = engine();
    if (!opened)
        return std::move(opened).error();
    RegistryOptions options = registryOptions(m_project);
    options.cacheFile = pushedLayersFile(m_folder);
    auto more = moreTags();
    if (!more)
        return std::move(more).error();
    options.moreTags = *std::move(more);
    const bool byEngine = m_project.registry.pushBy == PushBy::Engine;
    auto pushed = byEngine
        ? pushByEngine(**opened, m_record.image, options, m_ownObserver, m_context)
        : pushImage(**opened, m_record.image, options, m_ownObserver, m_context, &m_prepared);
    // An engine pushes a name at a time; what is there already is not sent again.
    for (std::size_t i = 0; byEngine && pushed && i < options.moreTags.size(); ++i) {
        const auto also = pushByEngine(
            **opened, imageRepository(m_project, m_service) + ':' + options.moreTags[i], options,
            m_ownObserver, m_context);
        if (!also)
            return also.error();
    }
    if (!pushed)
        return std::move(pushed).error();
    m_record.digest = pushed->digest;
    takeSizes(*pushed, m_record.report);
    return Outcome{StageState::Done,
                   pushed->reference + '@' + pushed->digest + ", " + bytesText(pushed->sentBytes)
                       + " sent" + deleteOld(options)};
}

}  // namespace decant
