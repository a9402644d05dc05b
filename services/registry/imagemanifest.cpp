// SPDX-License-Identifier: MIT
#include "services/registry/imagemanifest.h"

#include "model/support/text.h"
#include "services/support/qt.h"
#include "services/support/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace decant {

namespace {

constexpr std::string_view kManifestType = "application/vnd.docker.distribution.manifest.v2+json";
constexpr std::string_view kConfigType = "application/vnd.docker.container.image.v1+json";
constexpr std::string_view kLayerType = "application/vnd.docker.image.rootfs.diff.tar.gzip";

BlobDescriptor readDescriptor(const QJsonObject& object)
{
    return {toUtf8(object["mediaType"_L1].toString()), toUtf8(object["digest"_L1].toString()),
            object["size"_L1].toInteger()};
}

std::string written(std::string_view type, const BlobDescriptor& blob)
{
    return R"({"mediaType":)" + jsonQuoted(type) + R"(,"size":)" + std::to_string(blob.bytes)
        + R"(,"digest":)" + jsonQuoted(blob.digest) + '}';
}

}  // namespace

std::int64_t ImageManifest::totalBytes() const
{
    std::int64_t total = config.bytes;
    for (const BlobDescriptor& layer : layers)
        total += layer.bytes;
    return total;
}

std::optional<ImageManifest> readImageManifest(const RegistryManifest& manifest)
{
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray::fromStdString(manifest.text)).object();
    ImageManifest image;
    image.config = readDescriptor(object["config"_L1].toObject());
    if (image.config.digest.empty())
        return {};
    const QJsonArray layers = object["layers"_L1].toArray();
    for (const auto& layer : layers)
        image.layers.push_back(readDescriptor(layer.toObject()));
    return image;
}

RegistryManifest writeImageManifest(const ImageManifest& manifest)
{
    RegistryManifest result;
    result.mediaType = kManifestType;
    result.text = R"({"schemaVersion":2,"mediaType":)" + jsonQuoted(kManifestType) + R"(,"config":)"
        + written(kConfigType, manifest.config) + R"(,"layers":[)";
    for (std::size_t i = 0; i < manifest.layers.size(); ++i)
        result.text += (i == 0 ? "" : ",") + written(kLayerType, manifest.layers[i]);
    result.text += "]}";
    result.digest = Sha256::namedOf(result.text);
    return result;
}

bool isGzipLayer(const BlobDescriptor& layer)
{
    return layer.mediaType.ends_with("tar.gzip") || layer.mediaType.ends_with("tar+gzip");
}

}  // namespace decant
