// SPDX-License-Identifier: MIT
#include "services/registry/credentials.h"
#include "services/registry/imagemanifest.h"
#include "services/registry/push.h"
#include "services/registry/registryclient.h"

#include <algorithm>
#include <map>

namespace decant {

namespace {

BlobState stateOf(const LayerPush& layer)
{
    if (layer.status == "Layer already exists")
        return BlobState::Exists;
    if (layer.status.starts_with("Mounted from"))
        return BlobState::Mounted;
    if (layer.status == "Pushed")
        return BlobState::Pushed;
    if (layer.status == "Pushing")
        return BlobState::Pushing;
    return BlobState::Waiting;  // "Preparing", "Waiting", "Retrying in 5 seconds"
}

/// Turns what the engine says of its layers into rows of the push table.
class EngineRows {
public:
    EngineRows(const std::vector<std::string>& diffIds, PushObserver& observer, JobContext& context)
        : m_diffIds(diffIds)
        , m_observer(observer)
        , m_context(context)
    {
    }

    void take(const LayerPush& layer)
    {
        BlobProgress& row = m_rows[layer.id];
        if (row.diffId.empty())
            row.diffId = diffIdOf(layer.id);
        row.state = stateOf(layer);
        row.total = std::max(row.total, layer.total);
        row.done = row.state == BlobState::Pushing ? std::max(row.done, layer.done) : row.total;
        if (row.state == BlobState::Waiting)
            row.done = 0;
        m_observer.blob(row);
        Progress progress{"push", row.diffId, "bytes"};
        for (const auto& [id, each] : m_rows) {
            progress.done += each.done;
            progress.total += each.total;
        }
        m_context.progress(progress);
    }

    void fail(const std::string& problem)
    {
        for (auto& [id, row] : m_rows) {
            if (row.state != BlobState::Waiting && row.state != BlobState::Pushing)
                continue;
            row.state = BlobState::Failed;
            row.problem = problem;
            m_observer.blob(row);
        }
    }

    /// Whether a layer of the image was sent; nothing where the engine told no such id.
    [[nodiscard]] bool sent(const std::string& diffId, const std::string& digest) const
    {
        return std::any_of(m_rows.begin(), m_rows.end(), [&](const auto& entry) {
            return entry.second.state == BlobState::Pushed
                && (isShort(entry.first, diffId) || isShort(entry.first, digest));
        });
    }

private:
    [[nodiscard]] static bool isShort(const std::string& id, const std::string& digest)
    {
        return !id.empty() && digest.compare(digest.find(':') + 1, id.size(), id) == 0;
    }
    [[nodiscard]] std::string diffIdOf(const std::string& id) const
    {
        const auto at = std::find_if(m_diffIds.begin(), m_diffIds.end(),
                                     [&](const auto& diffId) { return isShort(id, diffId); });
        return at == m_diffIds.end() ? id : *at;
    }

    const std::vector<std::string>& m_diffIds;
    PushObserver& m_observer;
    JobContext& m_context;
    std::map<std::string, BlobProgress> m_rows;
};

/// What stands in the manifest that the registry has now.
void takeManifest(const RegistryManifest& manifest, const std::vector<std::string>& diffIds,
                  const EngineRows& rows, PushResult& result)
{
    result.digest = manifest.digest;
    const auto image = readImageManifest(manifest);
    if (!image)
        return;
    result.totalBytes = image->totalBytes();
    for (std::size_t i = 0; i < image->layers.size(); ++i) {
        const BlobDescriptor& layer = image->layers[i];
        result.layerBytes.push_back(layer.bytes);
        if (rows.sent(i < diffIds.size() ? diffIds[i] : std::string(), layer.digest))
            result.sentBytes += layer.bytes;
    }
}

Error refused(Error error, const ImageReference& target)
{
    error.area = Error::Area::Registry;
    if (!error.hint.empty())
        return error;
    const std::string said = error.detail.english();
    if (said.find("x509") != std::string::npos)
        error.hint =
            say("Give the engine the registry's authority: /etc/docker/certs.d/%1/ca.crt on "
                "the engine's machine.",
                target.host);
    else if (said.find("HTTP response to HTTPS client") != std::string::npos)
        error.hint = say("Name the registry in insecure-registries of the engine's daemon.json.");
    else if (error.code == Error::Code::Denied)
        error.hint = say("Log in (docker login %1), or set DECANT_REGISTRY_USER and "
                         "DECANT_REGISTRY_PASSWORD.",
                         target.host);
    else
        error.hint = say("The engine pushes by itself here; take push_by = \"engine\" out of "
                         "[registry] to push from this machine.");
    return error;
}

/// Whether somebody else than the engine may well be unable to reach the registry.
bool onlyUnreachable(const Error& error)
{
    return error.code == Error::Code::Unavailable;
}

}  // namespace

Result<PushResult> pushByEngine(Engine& engine, const std::string& reference,
                                const RegistryOptions& options, PushObserver& observer,
                                JobContext& context)
{
    const auto target = parseImageReference(reference);
    if (!target)
        return target.error();
    const auto facts = engine.inspectImage(reference, context);
    if (!facts)
        return facts.error();
    const auto login = engineCredentials(target->host, context);
    if (!login)
        return login.error();
    RegistryClient client(*target, options);
    const auto connected = client.connect(context);
    if (!connected && !onlyUnreachable(connected.error()))
        return connected.error();

    EngineRows rows(facts->diffIds, observer, context);
    auto pushed = engine.pushImage(
        reference, *login, [&](const LayerPush& layer) { rows.take(layer); }, context);
    if (!pushed) {
        rows.fail(pushed.error().detail.english());
        if (pushed.error().code == Error::Code::Cancelled)
            return pushed.error();
        return refused(std::move(pushed).error(), *target);
    }
    PushResult result;
    result.reference = target->text();
    result.digest = *pushed;
    if (!connected) {
        context.log(LogLevel::Warning,
                    "the digest was not checked, for only the engine reaches the registry: "
                        + connected.error().detail.english());
        return result;
    }
    const auto manifest = client.manifest(target->tag, context);
    if (!manifest)
        return manifest.error();
    if (!*manifest || (!pushed->empty() && (*manifest)->digest != *pushed))
        return Error{
            Error::Code::Conflict, Error::Area::Registry, result.reference,
            say("the registry gives %1 for the tag, not what the engine has just pushed (%2)",
                *manifest ? Sentence::verbatim((*manifest)->digest) : say("nothing"), *pushed),
            say("Somebody else may push to the same tag; push again.")};
    takeManifest(**manifest, facts->diffIds, rows, result);
    return result;
}

}  // namespace decant
