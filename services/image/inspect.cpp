// SPDX-License-Identifier: MIT
#include "services/image/inspect.h"

#include "model/image/relationmap.h"
#include "services/image/gzipwriter.h"
#include "services/image/imagestream.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>

namespace decant {

namespace {

constexpr std::int64_t kMaximumMap = 64 << 20;
constexpr std::string_view kStage = "inspect";

/// Counts the files of one layer and shows them to the scanner.
class LayerFiles {
public:
    LayerFiles(const InspectOptions& options, RelationMap& map)
        : m_options(&options)
        , m_map(&map)
        , m_dataPrefix(options.dataFolder + '/')
    {
    }

    void begin(const TarEntry& entry)
    {
        m_scanned = m_scanner != nullptr;
        m_isMap = entry.path == m_options->relationMap && entry.size <= kMaximumMap;
        layer.unpackedBytes += entry.size;
        if (entry.type == TarEntry::Type::SymbolicLink)  // as the engine counts
            layer.unpackedBytes += static_cast<std::int64_t>(entry.linkTarget.size());
        const std::string_view path = entry.path;
        const std::string_view name = path.substr(path.rfind('/') + 1);
        if (entry.type == TarEntry::Type::File && !name.starts_with(".wh."))
            ++layer.files;
        entries.push_back({entry.path, entry.size, entry.type == TarEntry::Type::Directory});
        if (path.starts_with(m_dataPrefix) && entry.type == TarEntry::Type::File) {
            layer.data = true;
            dataBytes += entry.size;
            m_map->addFile(path.substr(m_dataPrefix.size()), entry.size);
        }
        if (m_scanned) {
            m_scanner->beginFile(entry.path);
            m_scanner->fileData(entry.path);
            m_scanner->endFile();
            m_scanner->beginFile(entry.path);
            m_scanner->fileData(entry.linkTarget);
        }
    }

    void data(std::span<const char> bytes)
    {
        if (m_isMap)
            m_mapText.append(bytes.data(), bytes.size());
        if (m_scanned)
            m_scanner->fileData(bytes);
    }

    void end()
    {
        if (m_isMap)
            m_map->read(m_mapText);
        m_mapText.clear();
        if (m_scanned)
            m_scanner->endFile();
    }

    void setScanner(FileScanner* scanner) { m_scanner = scanner; }

    Layer layer;
    std::vector<LayerEntry> entries;  ///< of the layer
    std::int64_t dataBytes = 0;

private:
    const InspectOptions* m_options;
    RelationMap* m_map;
    std::string m_dataPrefix;
    FileScanner* m_scanner = nullptr;
    bool m_scanned = false;
    bool m_isMap = false;
    std::string m_mapText;
};

class InspectSink : public ImageSink {
public:
    InspectSink(const InspectOptions& options, const ImageFacts& facts,
                std::vector<std::string> baseIds, JobContext& context)
        : m_options(&options)
        , m_files(options, m_map)
        , m_baseIds(std::move(baseIds))
        , m_context(&context)
        , m_expectedBytes(facts.bytes)
        , m_compress(options.compress
                     && !std::all_of(facts.diffIds.begin(), facts.diffIds.end(),
                                     [&](const std::string& id) {
                                         return options.knownCompressed.contains(id);
                                     }))
    {
    }

    Result<> layer(LayerStream& stream) override
    {
        m_files.layer = {};
        m_files.entries.clear();
        m_files.setScanner(m_options->scanner);
        m_gzip.reset();
        m_prepared.reset();
        m_hash = Sha256();
        if (m_compress)
            beginCompression(stream.archiveBytes());
        auto tar = ArchiveReader::tar("layer", [&] { return bytesOf(stream); });
        if (!tar)
            return tar.error();
        if (auto read = readEntries(*tar); !read)
            return read;
        // what stands behind the end mark of the tar belongs to the layer, too
        for (auto rest = bytesOf(stream); !rest || !rest->empty(); rest = bytesOf(stream)) {
            if (!rest)
                return rest.error();
        }
        endLayer(stream.diffId());
        return {};
    }

    void beginCompression(std::int64_t tarBytes)
    {
        if (m_options->prepare != nullptr) {
            if (auto file = SpoolFile::create())
                m_prepared = PreparedLayer{{}, tarBytes, std::move(*file)};
        }
        m_gzip = std::make_unique<GzipWriter>([this](std::span<const char> packed) {
            // No room is no reason to fail: the push then compresses once more.
            if (m_prepared && !m_prepared->file.append(packed).has_value())
                m_prepared.reset();
            if (m_prepared)
                m_hash.add({packed.data(), packed.size()});
            return true;
        });
    }

    void text(const std::string& path, std::string_view text) override
    {
        if (m_options->scanner == nullptr)
            return;
        m_options->scanner->beginFile(path);
        m_options->scanner->fileData(text);
        m_options->scanner->endFile();
    }

    [[nodiscard]] Result<ImageReport> report(const ImageConfig& config) const
    {
        ImageReport report;
        std::vector<std::vector<LayerEntry>> entries;
        for (std::size_t i = 0; i < config.diffIds.size(); ++i) {
            const auto found = m_layers.find(config.diffIds[i]);
            if (found == m_layers.end())
                return Error{Error::Code::NotFound,
                             Error::Area::Engine,
                             config.diffIds[i],
                             say("the engine's archive lacks this layer of the image"),
                             {}};
            Layer layer = found->second;
            layer.command = config.commands[i];
            report.unpackedBytes += layer.unpackedBytes;
            report.compressedBytes += layer.compressedBytes;
            report.layers.push_back(std::move(layer));
            entries.push_back(m_entries.at(config.diffIds[i]));
        }
        addFiles(report, entries);
        report.objects = m_map.objects();
        report.dataBytes = m_files.dataBytes;
        return report;
    }

private:
    void addFiles(ImageReport& report, const std::vector<std::vector<LayerEntry>>& entries) const
    {
        const std::string dataPrefix = m_options->dataFolder + '/';
        report.files = resolveFiles(entries);
        for (ImageFile& file : report.files) {
            Layer& layer = report.layers[static_cast<std::size_t>(file.layer)];
            layer.modified += file.change == ImageFile::Change::Modified ? 1 : 0;
            layer.removed += file.change == ImageFile::Change::Removed ? 1 : 0;
            if (file.path.starts_with(dataPrefix))
                file.object = m_map.objectOf(file.path.substr(dataPrefix.size())).name;
            if (!file.visible) {
                layer.wastedBytes += file.bytes;
                report.wastedBytes += file.bytes;
            }
        }
    }

    /// The layer's next bytes, which are also compressed.
    Result<std::span<const char>> bytesOf(LayerStream& stream)
    {
        if (m_context->cancelled())
            return Error{Error::Code::Cancelled, Error::Area::Engine, "layer", {}, {}};
        auto bytes = stream.read();
        if (!bytes)
            return bytes;
        m_done += static_cast<std::int64_t>(bytes->size());
        if (m_done - m_reported >= (4 << 20)) {
            m_reported = m_done;
            m_context->progress({kStage, {}, "bytes", m_done, std::max(m_done, m_expectedBytes)});
        }
        if (m_gzip && !m_gzip->feed(*bytes))
            return Error{Error::Code::Internal,
                         Error::Area::Engine,
                         "layer",
                         say("the layer cannot be compressed"),
                         {}};
        return bytes;
    }

    Result<> readEntries(ArchiveReader& tar)
    {
        while (true) {
            const auto entry = tar.next();
            if (!entry)
                return entry.error();
            if (!*entry)
                return {};
            m_files.begin(**entry);
            auto bytes = tar.data();
            for (; bytes && !bytes->empty(); bytes = tar.data())
                m_files.data(*bytes);
            if (!bytes)
                return bytes.error();
            m_files.end();
        }
    }

    void endLayer(const std::string& diffId)
    {
        Layer layer = m_files.layer;
        layer.diffId = diffId;
        if (m_gzip && m_gzip->finish())
            layer.compressedBytes = m_gzip->compressedBytes();
        if (m_prepared) {
            m_prepared->digest = m_hash.named();
            m_options->prepare->layers.insert_or_assign(diffId, std::move(*m_prepared));
            m_prepared.reset();
        }
        if (const auto known = m_options->knownCompressed.find(diffId);
            known != m_options->knownCompressed.end())
            layer.compressedBytes = known->second;
        layer.base = std::find(m_baseIds.begin(), m_baseIds.end(), diffId) != m_baseIds.end();
        if (m_options->scanner != nullptr)
            m_options->scanner->endLayer(layer.base);
        m_layers[diffId] = std::move(layer);
        m_entries[diffId] = std::move(m_files.entries);
    }

    const InspectOptions* m_options;
    RelationMap m_map;
    LayerFiles m_files;
    std::vector<std::string> m_baseIds;
    JobContext* m_context;
    std::int64_t m_expectedBytes;
    bool m_compress;
    std::int64_t m_done = 0;
    std::int64_t m_reported = 0;
    std::unique_ptr<GzipWriter> m_gzip;
    std::optional<PreparedLayer> m_prepared;  ///< of the layer
    Sha256 m_hash;  ///< of its compressed bytes
    std::map<std::string, Layer> m_layers;
    std::map<std::string, std::vector<LayerEntry>> m_entries;
};

}  // namespace

Result<ImageReport> inspectImageLayers(Engine& engine, const std::string& reference,
                                       const InspectOptions& options, JobContext& context)
{
    const auto facts = engine.inspectImage(reference, context);
    if (!facts)
        return facts.error();
    std::vector<std::string> baseIds;
    if (!options.baseReference.empty()) {
        const auto base = engine.inspectImage(options.baseReference, context);
        if (!base)
            return base.error();
        baseIds = base->diffIds;
    }
    InspectSink sink(options, *facts, std::move(baseIds), context);
    const auto config = readImage(engine, reference, sink, context);
    if (!config)
        return config.error();
    if (options.prepare != nullptr)
        options.prepare->config = *config;
    auto report = sink.report(*config);
    if (report) {
        report->reference = reference;
        report->id = facts->id;
        context.progress({kStage, {}, "bytes", report->unpackedBytes, report->unpackedBytes});
    }
    return report;
}

}  // namespace decant
