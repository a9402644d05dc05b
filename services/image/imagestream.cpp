// SPDX-License-Identifier: MIT
#include "services/image/imagestream.h"

#include "services/image/decompressor.h"
#include "services/image/sha256.h"
#include "services/image/tarreader.h"
#include "services/support/qt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace decant {

namespace {

constexpr std::int64_t kMaximumText = 8 << 20;
constexpr std::size_t kSniffed = 4;

Error imageError(Error::Code code, std::string reference, std::string detail)
{
    return Error{code, Error::Area::Engine, std::move(reference), std::move(detail), {}};
}

/// Tells layers from texts in the outer archive and hands both on.
class ArchiveHandler : public TarHandler {
public:
    explicit ArchiveHandler(ImageSink& sink)
        : m_sink(&sink)
    {
    }

    void beginEntry(const TarEntry& entry) override
    {
        m_kind = Kind::Skipped;
        m_entry = entry;
        m_start.clear();
        if (entry.type == TarEntry::Type::File && entry.size > 0)
            m_kind = Kind::Unknown;
    }

    void entryData(std::span<const char> bytes) override
    {
        if (m_failed || m_kind == Kind::Skipped)
            return;
        if (m_kind == Kind::Unknown) {
            const std::size_t wanted = std::min(kSniffed, static_cast<std::size_t>(m_entry.size));
            const std::size_t take = std::min(wanted - m_start.size(), bytes.size());
            m_start.append(bytes.data(), take);
            bytes = bytes.subspan(take);
            if (m_start.size() < wanted)
                return;
            decide();
            deliver(m_start);
        }
        deliver(bytes);
    }

    void endEntry() override
    {
        if (m_failed)
            return;
        if (m_kind == Kind::Text) {
            m_sink->text(m_entry.path, m_text);
            texts[m_entry.path] = std::move(m_text);
            m_text.clear();
        } else if (m_kind == Kind::Layer) {
            if (!m_decompressor->complete())
                fail(true);
            else if (!m_sink->endLayer(m_hash.finish()))
                fail(false);
        }
    }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool damaged() const { return m_damaged; }

    std::map<std::string, std::string> texts;

private:
    enum class Kind : std::uint8_t { Skipped, Unknown, Text, Layer };

    void decide()
    {
        const std::string& path = m_entry.path;
        const bool json = m_start.front() == '{' || m_start.front() == '[';
        const bool layerName = path.ends_with(".tar") || path.starts_with("blobs/");
        if (m_entry.size <= kMaximumText && (json || !layerName)) {
            m_kind = Kind::Text;
            m_text.clear();
        } else if (layerName) {
            m_kind = Kind::Layer;
            m_decompressor = Decompressor::forStart(m_start);
            if (!m_sink->beginLayer(m_entry.size))
                fail(false);
        } else {
            m_kind = Kind::Skipped;
        }
    }

    void deliver(std::span<const char> bytes)
    {
        if (m_failed || bytes.empty())
            return;
        if (m_kind == Kind::Text) {
            m_text.append(bytes.data(), bytes.size());
        } else if (m_kind == Kind::Layer) {
            bool refused = false;
            const bool good = m_decompressor->feed(bytes, [&](std::span<const char> plain) {
                m_hash.feed(plain);
                refused = !m_sink->layerData(plain);
                return !refused;
            });
            if (!good)
                fail(!refused);
        }
    }

    void fail(bool damaged)
    {
        m_failed = true;
        m_damaged = damaged;
    }

    ImageSink* m_sink;
    Kind m_kind = Kind::Skipped;
    TarEntry m_entry;
    std::string m_start;
    std::string m_text;
    std::unique_ptr<Decompressor> m_decompressor;
    Sha256 m_hash;
    bool m_failed = false;
    bool m_damaged = false;
};

}  // namespace

Result<ImageConfig> parseImageConfig(std::string text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())), &problem);
    const QJsonArray layers = document.object()["rootfs"_L1].toObject()["diff_ids"_L1].toArray();
    if (problem.error != QJsonParseError::NoError || layers.isEmpty())
        return imageError(Error::Code::InvalidInput, "image configuration",
                          problem.error != QJsonParseError::NoError ? toUtf8(problem.errorString())
                                                                    : "it names no layer");
    ImageConfig config;
    for (const QJsonValue& layer : layers)
        config.diffIds.push_back(toUtf8(layer.toString()));
    for (const QJsonValue& value : document.object()["history"_L1].toArray()) {
        const QJsonObject step = value.toObject();
        if (!step["empty_layer"_L1].toBool())
            config.commands.push_back(toUtf8(step["created_by"_L1].toString()));
    }
    config.commands.resize(config.diffIds.size());
    config.digest = Sha256::of(text);
    config.text = std::move(text);
    return config;
}

Result<ImageConfig> readImage(Engine& engine, const std::string& reference, ImageSink& sink,
                              JobContext& context)
{
    ArchiveHandler handler(sink);
    TarReader reader(handler);
    std::optional<Error> broken;
    const auto saved = engine.saveImage(
        reference,
        [&](std::span<const char> bytes) {
            if (auto fed = reader.feed(bytes); !fed)
                broken = fed.error();
            return !broken && !handler.failed() && !context.cancelled();
        },
        context);
    if (handler.failed())
        return handler.damaged() ? imageError(Error::Code::InvalidInput, reference,
                                              "a layer of the image cannot be decompressed")
                                 : sink.problem();
    if (broken)
        return *broken;
    if (context.cancelled())
        return imageError(Error::Code::Cancelled, reference, {});
    if (!saved)
        return saved.error();
    if (auto ended = reader.finish(); !ended)
        return ended.error();

    const QJsonDocument manifest =
        QJsonDocument::fromJson(QByteArray::fromStdString(handler.texts["manifest.json"]));
    const std::string path = toUtf8(manifest.array().first().toObject()["Config"_L1].toString());
    const auto config = handler.texts.find(path);
    if (path.empty() || config == handler.texts.end())
        return imageError(Error::Code::InvalidInput, reference,
                          "the engine's archive has no manifest.json that names a configuration");
    return parseImageConfig(config->second);
}

}  // namespace decant
