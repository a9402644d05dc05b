// SPDX-License-Identifier: MIT
#include "services/image/inspect.h"

#include "model/image/relationmap.h"
#include "services/image/gzipwriter.h"
#include "services/image/imagestream.h"
#include "services/image/tarreader.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>

namespace decant {

namespace {

constexpr std::int64_t kMaximumMap = 64 << 20;
constexpr std::string_view kStage = "inspect";

/// Counts the files of one layer and shows them to the scanner.
class LayerFiles : public TarHandler {
public:
    LayerFiles(const InspectOptions& options, RelationMap& map)
        : m_options(&options)
        , m_map(&map)
        , m_dataPrefix(options.dataFolder + '/')
    {
    }

    void beginEntry(const TarEntry& entry) override
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

    void entryData(std::span<const char> bytes) override
    {
        if (m_isMap)
            m_mapText.append(bytes.data(), bytes.size());
        if (m_scanned)
            m_scanner->fileData(bytes);
    }

    void endEntry() override
    {
        if (m_isMap)
            m_map->read(m_mapText);
        m_mapText.clear();
        if (m_scanned)
            m_scanner->endFile();
    }

    void setScanner(FileScanner* scanner) { m_scanner = scanner; }

    Layer layer;
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

    bool beginLayer(std::int64_t /*bytes*/) override
    {
        m_files.layer = {};
        m_files.setScanner(m_options->scanner);
        m_tar = std::make_unique<TarReader>(m_files);
        m_gzip.reset();
        if (m_compress)
            m_gzip = std::make_unique<GzipWriter>([](std::span<const char>) { return true; });
        return true;
    }

    bool layerData(std::span<const char> bytes) override
    {
        m_done += static_cast<std::int64_t>(bytes.size());
        if (m_done - m_reported >= (4 << 20)) {
            m_reported = m_done;
            m_context->progress({kStage, {}, "bytes", m_done, std::max(m_done, m_expectedBytes)});
        }
        if (auto fed = m_tar->feed(bytes); !fed) {
            m_problem = fed.error();
            return false;
        }
        if (m_gzip && !m_gzip->feed(bytes)) {
            m_problem = Error{Error::Code::Internal,
                              Error::Area::Engine,
                              "layer",
                              "the layer cannot be compressed",
                              {}};
            return false;
        }
        return !m_context->cancelled();
    }

    bool endLayer(const std::string& diffId) override
    {
        if (auto ended = m_tar->finish(); !ended) {
            m_problem = ended.error();
            return false;
        }
        Layer layer = m_files.layer;
        layer.diffId = diffId;
        if (m_gzip && m_gzip->finish())
            layer.compressedBytes = m_gzip->compressedBytes();
        if (const auto known = m_options->knownCompressed.find(diffId);
            known != m_options->knownCompressed.end())
            layer.compressedBytes = known->second;
        layer.base = std::find(m_baseIds.begin(), m_baseIds.end(), diffId) != m_baseIds.end();
        if (m_options->scanner != nullptr)
            m_options->scanner->endLayer(layer.base);
        m_layers[diffId] = std::move(layer);
        return true;
    }

    void text(const std::string& path, std::string_view text) override
    {
        if (m_options->scanner == nullptr)
            return;
        m_options->scanner->beginFile(path);
        m_options->scanner->fileData(text);
        m_options->scanner->endFile();
    }

    [[nodiscard]] Error problem() const override
    {
        return m_problem.value_or(Error{Error::Code::Cancelled, Error::Area::Engine, {}, {}, {}});
    }

    [[nodiscard]] Result<ImageReport> report(const ImageConfig& config) const
    {
        ImageReport report;
        for (std::size_t i = 0; i < config.diffIds.size(); ++i) {
            const auto found = m_layers.find(config.diffIds[i]);
            if (found == m_layers.end())
                return Error{Error::Code::NotFound,
                             Error::Area::Engine,
                             config.diffIds[i],
                             "the engine's archive lacks this layer of the image",
                             {}};
            Layer layer = found->second;
            layer.command = config.commands[i];
            report.unpackedBytes += layer.unpackedBytes;
            report.compressedBytes += layer.compressedBytes;
            report.layers.push_back(std::move(layer));
        }
        report.objects = m_map.objects();
        report.dataBytes = m_files.dataBytes;
        return report;
    }

private:
    const InspectOptions* m_options;
    RelationMap m_map;
    LayerFiles m_files;
    std::vector<std::string> m_baseIds;
    JobContext* m_context;
    std::int64_t m_expectedBytes;
    bool m_compress;
    std::int64_t m_done = 0;
    std::int64_t m_reported = 0;
    std::unique_ptr<TarReader> m_tar;
    std::unique_ptr<GzipWriter> m_gzip;
    std::map<std::string, Layer> m_layers;
    std::optional<Error> m_problem;
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
    auto report = sink.report(*config);
    if (report) {
        report->reference = reference;
        report->id = facts->id;
        context.progress({kStage, {}, "bytes", report->unpackedBytes, report->unpackedBytes});
    }
    return report;
}

}  // namespace decant
