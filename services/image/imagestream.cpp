// SPDX-License-Identifier: MIT
#include "services/image/imagestream.h"

#include "services/image/bytepipe.h"
#include "services/support/qt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;

namespace decant {

namespace {

constexpr std::int64_t kMaximumText = 8 << 20;

Error imageError(Error::Code code, std::string reference, Sentence detail)
{
    return Error{code, Error::Area::Engine, std::move(reference), std::move(detail), {}};
}

using Texts = std::map<std::string, std::string>;

/// Runs `saveImage` in a thread of its own, so that its bytes can be asked for.
class SavedImage {
public:
    SavedImage(Engine& engine, const std::string& reference, JobContext& context)
        : m_thread([this, &engine, &reference, &context] {
            m_pipe.finish(engine.saveImage(
                reference, [this](std::span<const char> bytes) { return m_pipe.write(bytes); },
                context));
        })
    {
    }
    SavedImage(const SavedImage&) = delete;
    SavedImage& operator=(const SavedImage&) = delete;
    ~SavedImage()
    {
        m_pipe.close();
        m_thread.join();
    }
    Result<std::span<const char>> read() { return m_pipe.read(); }

private:
    BytePipe m_pipe;
    std::thread m_thread;
};

/// Hands the layers of the archive on and returns its texts.
Result<Texts> readArchive(ArchiveReader& archive, ImageSink& sink)
{
    Texts texts;
    while (true) {
        const auto entry = archive.next();
        if (!entry)
            return entry.error();
        if (!*entry)
            return texts;
        const std::string& path = (*entry)->path;
        const std::int64_t size = (*entry)->size;
        if ((*entry)->type != TarEntry::Type::File || size == 0)
            continue;
        auto bytes = archive.data();
        if (!bytes)
            return bytes.error();
        if (bytes->empty())
            continue;
        const bool json = bytes->front() == '{' || bytes->front() == '[';
        const bool layerName = path.ends_with(".tar") || path.starts_with("blobs/");
        if (size <= kMaximumText && (json || !layerName)) {
            std::string& text = texts[path];
            for (; bytes && !bytes->empty(); bytes = archive.data())
                text.append(bytes->data(), bytes->size());
            if (!bytes)
                return bytes.error();
            sink.text(path, text);
        } else if (layerName) {
            LayerStream stream(archive, *bytes, size);
            if (auto taken = sink.layer(stream); !taken)
                return taken.error();
        }
    }
}

}  // namespace

LayerStream::LayerStream(ArchiveReader& outer, std::span<const char> first,
                         std::int64_t archiveBytes)
    : m_outer(&outer)
    , m_first(first)
    , m_archiveBytes(archiveBytes)
{
}

Result<std::span<const char>> LayerStream::read()
{
    if (!m_plain) {
        auto plain = ArchiveReader::unpacked("layer", [this] {
            return m_first.empty() ? m_outer->data() : std::exchange(m_first, {});
        });
        if (!plain)
            return plain.error();
        m_plain = std::move(*plain);
        const auto entry = m_plain->next();
        if (!entry)
            return entry.error();
        m_ended = !*entry;
    }
    if (m_ended)
        return std::span<const char>();
    auto bytes = m_plain->data();
    if (bytes) {
        m_ended = bytes->empty();
        m_hash.add({bytes->data(), bytes->size()});
    }
    return bytes;
}

Result<ImageConfig> parseImageConfig(std::string text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())), &problem);
    const QJsonArray layers = document.object()["rootfs"_L1].toObject()["diff_ids"_L1].toArray();
    if (problem.error != QJsonParseError::NoError || layers.isEmpty())
        return imageError(Error::Code::InvalidInput, "image configuration",
                          problem.error != QJsonParseError::NoError
                              ? Sentence::verbatim(toUtf8(problem.errorString()))
                              : say("it names no layer"));
    ImageConfig config;
    for (const auto& layer : layers)
        config.diffIds.push_back(toUtf8(layer.toString()));
    const QJsonArray steps = document.object()["history"_L1].toArray();
    for (const auto& value : steps) {
        const QJsonObject step = value.toObject();
        if (!step["empty_layer"_L1].toBool())
            config.commands.push_back(toUtf8(step["created_by"_L1].toString()));
    }
    config.commands.resize(config.diffIds.size());
    config.digest = Sha256::namedOf(text);
    config.text = std::move(text);
    return config;
}

Result<ImageConfig> readImage(Engine& engine, const std::string& reference, ImageSink& sink,
                              JobContext& context)
{
    Texts texts;
    {
        SavedImage saved(engine, reference, context);
        auto archive = ArchiveReader::tar(reference, [&] { return saved.read(); });
        auto read = archive ? readArchive(*archive, sink) : Result<Texts>(archive.error());
        if (context.cancelled())
            return imageError(Error::Code::Cancelled, reference, {});
        if (!read)
            return read.error();
        // The end of the archive is not yet the end of what the engine has to say.
        for (auto rest = saved.read(); !rest || !rest->empty(); rest = saved.read()) {
            if (!rest)
                return rest.error();
        }
        texts = std::move(*read);
    }

    const QJsonDocument manifest =
        QJsonDocument::fromJson(QByteArray::fromStdString(texts["manifest.json"]));
    const std::string path = toUtf8(manifest.array().first().toObject()["Config"_L1].toString());
    const auto config = texts.find(path);
    if (path.empty() || config == texts.end())
        return imageError(
            Error::Code::InvalidInput, reference,
            say("the engine's archive has no manifest.json that names a configuration"));
    return parseImageConfig(config->second);
}

}  // namespace decant
