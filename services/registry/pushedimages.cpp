// SPDX-License-Identifier: MIT
#include "services/registry/pushedimages.h"

#include "services/registry/imagemanifest.h"
#include "services/registry/registryclient.h"
#include "services/support/qt.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace decant {

namespace {

/// Nothing when the manifest is not one of an image.
Result<std::optional<PushedImage>> describe(RegistryClient& client,
                                            const RegistryManifest& manifest, JobContext& context)
{
    const auto parts = readImageManifest(manifest);
    if (!parts)
        return std::optional<PushedImage>();
    PushedImage image;
    image.digest = manifest.digest;
    image.imageId = parts->config.digest;
    image.bytes = parts->totalBytes();
    const auto text = client.blobText(image.imageId, context);
    if (!text) {
        if (text.error().code == Error::Code::NotFound)
            return std::optional<PushedImage>();
        return text.error();
    }
    const QJsonObject config = QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object();
    if (!config["rootfs"_L1].isObject())
        return std::optional<PushedImage>();
    image.created = toUtf8(config["created"_L1].toString());
    const QJsonObject labels = config["config"_L1].toObject()["Labels"_L1].toObject();
    image.project = toUtf8(labels["decant.project"_L1].toString());
    image.service = toUtf8(labels["decant.service"_L1].toString());
    return std::optional<PushedImage>(std::move(image));
}

Result<std::vector<PushedImage>> list(RegistryClient& client, JobContext& context)
{
    if (auto connected = client.connect(context); !connected)
        return connected.error();
    const auto tags = client.tags(context);
    if (!tags)
        return tags.error();
    std::vector<PushedImage> images;
    for (std::size_t i = 0; i < tags->size(); ++i) {
        context.progress({"registry", (*tags)[i], "tags", static_cast<std::int64_t>(i),
                          static_cast<std::int64_t>(tags->size())});
        const auto manifest = client.manifest((*tags)[i], context);
        if (!manifest)
            return manifest.error();
        if (!*manifest)
            continue;  // deleted meanwhile
        const auto known = std::find_if(images.begin(), images.end(), [&](const auto& image) {
            return image.digest == (*manifest)->digest;
        });
        if (known != images.end()) {
            known->tags.push_back((*tags)[i]);
            continue;
        }
        auto image = describe(client, **manifest, context);
        if (!image)
            return image.error();
        if (*image) {
            (*image)->tags = {(*tags)[i]};
            images.push_back(std::move(**image));
        }
    }
    std::stable_sort(images.begin(), images.end(),
                     [](const auto& a, const auto& b) { return a.created > b.created; });
    return images;
}

}  // namespace

Result<std::vector<PushedImage>> listPushedImages(const ImageReference& repository,
                                                  const RegistryOptions& options,
                                                  JobContext& context)
{
    RegistryClient client(repository, options);
    return list(client, context);
}

Result<Retention> deleteOldImages(const ImageReference& repository, const std::string& project,
                                  const std::string& service, int keep,
                                  const RegistryOptions& options, JobContext& context)
{
    Retention retention;
    if (keep <= 0)
        return retention;
    RegistryClient client(repository, options);
    const auto images = list(client, context);
    if (!images)
        return images.error();
    for (const PushedImage& image : *images) {
        if (image.project != project || image.service != service)
            continue;
        if (retention.kept < keep) {
            ++retention.kept;
            continue;
        }
        if (auto deleted = client.deleteManifest(image.digest, context); !deleted)
            return deleted.error();
        retention.deletedTags.insert(retention.deletedTags.end(), image.tags.begin(),
                                     image.tags.end());
    }
    return retention;
}

}  // namespace decant
