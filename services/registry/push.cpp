// SPDX-License-Identifier: MIT
#include "services/registry/push.h"

#include "services/registry/imagemanifest.h"
#include "services/registry/layerpusher.h"

#include <algorithm>

namespace decant {

namespace {

/// One push, step by step.
class Push {
public:
    Push(Engine& engine, ImageReference target, std::string reference,
         const RegistryOptions& options, PushObserver& observer, JobContext& context,
         PreparedImage* prepared)
        : m_engine(&engine)
        , m_target(std::move(target))
        , m_reference(std::move(reference))
        , m_options(options)
        , m_context(&context)
        , m_prepared(prepared)
        , m_progress(observer, context)
        , m_client(m_target, options)
        , m_cache(options.cacheFile)
    {
    }

    Result<PushResult> run();

private:
    Result<> findPresentLayers();
    Result<> readOldManifest();
    Result<> pushLayers();
    Result<> readOnce(bool skipBySize);
    /// Whether every layer that is not there was compressed before.
    [[nodiscard]] bool isPrepared() const;
    Result<> pushPrepared();
    Result<> pushConfig();
    Result<PushResult> tagImage();
    /// Puts the manifest under a tag and reads it back.
    Result<> moveTag(const std::string& tag, const RegistryManifest& manifest);
    void remember();
    [[nodiscard]] bool complete() const;

    Engine* m_engine;
    ImageReference m_target;
    std::string m_reference;
    RegistryOptions m_options;
    JobContext* m_context;
    PreparedImage* m_prepared;
    PushProgress m_progress;
    RegistryClient m_client;
    BlobCache m_cache;

    ImageFacts m_facts;
    std::optional<RegistryManifest> m_oldManifest;
    std::map<std::string, KnownBlob> m_present;  ///< diffId → blob that the repository has
    std::string m_config;  ///< its text, once read
    std::string m_configDigest;
    std::int64_t m_configBytes = 0;
    std::vector<std::string> m_diffIds;
    std::int64_t m_sent = 0;
};

/// What the tag holds now tells which compressed blob belongs to which layer.
Result<> Push::readOldManifest()
{
    auto old = m_client.manifest(m_target.tag, *m_context);
    if (!old)
        return old.error();
    m_oldManifest = std::move(*old);
    if (!m_oldManifest)
        return {};
    const auto manifest = readImageManifest(*m_oldManifest);
    if (!manifest)
        return {};  // an index, or something else that does not tell
    const auto text = m_client.blobText(manifest->config.digest, *m_context);
    if (!text) {
        if (text.error().code == Error::Code::NotFound)
            return {};
        return text.error();
    }
    const auto config = parseImageConfig(*text);
    if (!config || manifest->layers.size() != config->diffIds.size())
        return {};
    for (std::size_t i = 0; i < manifest->layers.size(); ++i) {
        const BlobDescriptor& layer = manifest->layers[i];
        if (!isGzipLayer(layer))
            continue;
        KnownBlob& blob = m_cache.blobs[config->diffIds[i]];
        if (blob.digest != layer.digest)
            blob = {layer.digest, layer.bytes, 0, {}};
        blob.repositories.insert(m_target.repository());
    }
    return {};
}

Result<> Push::findPresentLayers()
{
    const std::string hostPrefix = m_target.host + '/';
    for (const std::string& diffId : m_facts.diffIds) {
        const auto known = m_cache.blobs.find(diffId);
        if (known == m_cache.blobs.end() || m_present.contains(diffId))
            continue;
        const auto size = m_client.blobSize(known->second.digest, *m_context);
        if (!size)
            return size.error();
        BlobState state = BlobState::Waiting;
        if (size->has_value()) {
            state = BlobState::Exists;
        } else {
            for (const std::string& repository : known->second.repositories) {
                if (!repository.starts_with(hostPrefix) || repository == m_target.repository())
                    continue;
                const auto mounted = m_client.mountBlob(
                    known->second.digest, repository.substr(hostPrefix.size()), *m_context);
                if (!mounted)
                    return mounted.error();
                if (*mounted) {
                    state = BlobState::Mounted;
                    break;
                }
            }
        }
        if (state == BlobState::Waiting)
            continue;
        m_present[diffId] = known->second;
        const std::int64_t bytes = known->second.bytes;
        m_progress.report({diffId, known->second.digest, state, bytes, bytes, {}});
    }
    return {};
}

bool Push::complete() const
{
    return m_configBytes > 0
        && std::all_of(m_facts.diffIds.begin(), m_facts.diffIds.end(),
                       [this](const std::string& id) { return m_present.contains(id); });
}

Result<> Push::readOnce(bool skipBySize)
{
    LayerPusher pusher(m_target, m_options, m_present, m_facts.diffIds, m_progress, *m_context);
    pusher.setSkipBySize(skipBySize);
    auto config = readImage(*m_engine, m_reference, pusher, *m_context);
    auto finished = pusher.finish();
    m_sent += pusher.sentBytes();
    if (!finished)
        return finished;
    if (!config)
        return config.error();
    m_present = pusher.blobs();
    m_diffIds = config->diffIds;
    m_config = std::move(config->text);
    m_configDigest = config->digest;
    return {};
}

bool Push::isPrepared() const
{
    return m_prepared != nullptr && m_prepared->config.diffIds == m_facts.diffIds
        && !m_prepared->config.text.empty()
        && std::all_of(m_facts.diffIds.begin(), m_facts.diffIds.end(),
                       [this](const std::string& id) {
                           return m_present.contains(id) || m_prepared->layers.contains(id);
                       });
}

Result<> Push::pushPrepared()
{
    LayerPusher pusher(m_target, m_options, m_present, m_facts.diffIds, m_progress, *m_context);
    Result<> added;
    for (const std::string& diffId : pusher.missing()) {
        added = pusher.add(diffId, std::move(m_prepared->layers.at(diffId)));
        m_prepared->layers.erase(diffId);
        if (!added)
            break;
    }
    auto finished = pusher.finish();
    m_sent += pusher.sentBytes();
    if (!added)
        return added;
    if (!finished)
        return finished;
    m_present = pusher.blobs();
    m_diffIds = m_prepared->config.diffIds;
    m_config = m_prepared->config.text;
    m_configDigest = m_prepared->config.digest;
    return {};
}

Result<> Push::pushLayers()
{
    for (const std::string& diffId : m_facts.diffIds) {
        if (!m_present.contains(diffId))
            m_progress.report({diffId, {}, BlobState::Waiting, 0, 0, {}});
    }
    if (isPrepared())
        return pushPrepared();
    // A layer may have the size of one that is present and yet be another: then look at all.
    for (const bool skipBySize : {true, false}) {
        if (auto read = readOnce(skipBySize); !read)
            return read;
        const bool all =
            std::all_of(m_diffIds.begin(), m_diffIds.end(),
                        [this](const std::string& id) { return m_present.contains(id); });
        if (all)
            return {};
    }
    return Error{Error::Code::NotFound,
                 Error::Area::Registry,
                 m_reference,
                 say("the engine's archive lacks a layer of the image"),
                 {}};
}

Result<> Push::pushConfig()
{
    m_configBytes = static_cast<std::int64_t>(m_config.size());
    BlobProgress row{"config", m_configDigest, BlobState::Exists, m_configBytes, m_configBytes, {}};
    const auto there = m_client.blobSize(m_configDigest, *m_context);
    if (!there)
        return there.error();
    if (!there->has_value()) {
        const auto reader = [this](std::int64_t offset, std::span<char> into) {
            const auto rest = std::string_view(m_config).substr(static_cast<std::size_t>(offset));
            return Result<std::size_t>(rest.copy(into.data(), into.size()));
        };
        if (auto uploaded = m_client.uploadBlob(
                m_configDigest, m_configBytes, reader, [](std::int64_t) {}, *m_context);
            !uploaded)
            return uploaded;
        row.state = BlobState::Pushed;
        m_sent += m_configBytes;
    }
    m_progress.report(row);
    return {};
}

Result<PushResult> Push::tagImage()
{
    PushResult result;
    result.reference = m_target.text();
    result.sentBytes = m_sent;
    ImageManifest image;
    image.config = {{}, m_configDigest, m_configBytes};
    for (const std::string& diffId : m_diffIds) {
        const KnownBlob& blob = m_present.at(diffId);
        image.layers.push_back({{}, blob.digest, blob.bytes});
        result.layerBytes.push_back(blob.bytes);
    }
    result.totalBytes = image.totalBytes();
    const RegistryManifest manifest = writeImageManifest(image);
    result.digest = manifest.digest;
    const bool there = m_oldManifest && m_oldManifest->digest == manifest.digest;
    if (auto moved = there ? Result<>() : moveTag(m_target.tag, manifest); !moved)
        return moved.error();
    for (const std::string& tag : m_options.moreTags) {
        const auto old = m_client.manifest(tag, *m_context);
        if (!old)
            return old.error();
        if (*old && (*old)->digest == manifest.digest)
            continue;
        if (auto moved = moveTag(tag, manifest); !moved)
            return moved.error();
    }
    return result;
}

Result<> Push::moveTag(const std::string& tag, const RegistryManifest& manifest)
{
    if (auto put = m_client.putManifest(tag, manifest, *m_context); !put)
        return put;
    const auto back = m_client.manifest(tag, *m_context);
    if (!back)
        return back.error();
    if (*back && (*back)->digest == manifest.digest)
        return {};
    return Error{Error::Code::Conflict, Error::Area::Registry, m_target.repository() + ':' + tag,
                 say("the registry gives %1 for the tag, not the manifest that was just pushed "
                     "(%2)",
                     (*back ? (*back)->digest : "nothing"), manifest.digest),
                 say("Somebody else may push to the same tag; push again.")};
}

void Push::remember()
{
    for (const std::string& diffId : m_diffIds) {
        KnownBlob& blob = m_cache.blobs[diffId];
        const KnownBlob& pushed = m_present.at(diffId);
        if (blob.digest != pushed.digest)
            blob = pushed;
        else
            blob.tarBytes = std::max(blob.tarBytes, pushed.tarBytes);
        blob.repositories.insert(m_target.repository());
    }
    if (auto saved = m_cache.save(); !saved)
        m_context->log(LogLevel::Warning,
                       saved.error().what + ": " + saved.error().detail.english()
                           + " (the next push will be slower)");
}

Result<PushResult> Push::run()
{
    auto facts = m_engine->inspectImage(m_reference, *m_context);
    if (!facts) {
        Error error = facts.error();
        if (error.code == Error::Code::NotFound)
            error.hint = say("Build the image first.");
        return error;
    }
    m_facts = std::move(*facts);
    m_diffIds = m_facts.diffIds;
    if (auto connected = m_client.connect(*m_context); !connected)
        return connected.error();
    if (auto old = readOldManifest(); !old)
        return old.error();
    if (auto found = findPresentLayers(); !found)
        return found.error();
    // The engine's id of an image is the digest of its configuration, except in stores that are
    // built on containerd; there the configuration is read.
    m_configDigest = m_facts.id.starts_with("sha256:") ? m_facts.id : "sha256:" + m_facts.id;
    const auto configSize = m_client.blobSize(m_configDigest, *m_context);
    if (!configSize)
        return configSize.error();
    m_configBytes = configSize->value_or(0);
    if (complete()) {
        m_progress.report(
            {"config", m_configDigest, BlobState::Exists, m_configBytes, m_configBytes, {}});
    } else {
        if (auto pushed = pushLayers(); !pushed)
            return pushed.error();
        if (auto pushed = pushConfig(); !pushed)
            return pushed.error();
    }
    auto result = tagImage();
    if (result)
        remember();
    return result;
}

}  // namespace

Result<PushResult> pushImage(Engine& engine, const std::string& reference,
                             const RegistryOptions& options, PushObserver& observer,
                             JobContext& context, PreparedImage* prepared)
{
    auto target = parseImageReference(reference);
    if (!target)
        return target.error();
    if (target->tag.empty())
        return Error{Error::Code::InvalidInput, Error::Area::Registry, reference,
                     say("an image is pushed to a tag, not to a digest"),
                     say("Add a tag to the name.")};
    target->digest.clear();
    return Push(engine, std::move(*target), reference, options, observer, context, prepared).run();
}

}  // namespace decant
