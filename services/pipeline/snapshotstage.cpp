// SPDX-License-Identifier: MIT
#include "model/subset/skippedtables.h"
#include "model/support/text.h"
#include "services/pipeline/baseimage.h"
#include "services/pipeline/maskedsample.h"
#include "services/pipeline/servicerun.h"
#include "services/snapshot/catalogfile.h"
#include "services/snapshot/manifestfile.h"
#include "services/support/sha256.h"

#include <algorithm>
#include <chrono>

namespace decant {

namespace {

/// Rows of a table that are looked at when the originals did not pass by in this run.
constexpr int kSampleRows = 5000;

/// What sources of some kinds are told besides their address.
std::string optionsText(const Service& service)
{
    std::string text;
    if (isKeyValue(toString(service.kind)) || service.kind == ServiceKind::Custom) {
        for (const auto& [name, value] : service.source.options)
            text += '\n' + name + '=' + value;
    }
    return text;
}

/// Sequences can move on without a transaction of their own, which the change token does not see.
std::string sequenceText(const Catalog& catalog)
{
    std::string text;
    for (const Sequence& sequence : catalog.sequences)
        text += sequence.name.text() + '=' + std::to_string(sequence.lastValue)
            + (sequence.called ? "+" : "-") + '\n';
    return text;
}

}  // namespace

std::string ServiceRun::inputsHash() const
{
    const Connection& source = m_service.source;
    const std::string text = "inputs 1\n" + source.host + '\n' + std::to_string(source.port) + '\n'
        + source.service + '\n' + m_catalog->database + '\n' + m_catalog->changeToken + '\n'
        + sequenceText(*m_catalog) + m_plan.fingerprintText() + '\n'
        + fingerprintText(m_service.subset) + (m_key ? m_key->fingerprint() : std::string()) + '\n'
        + m_service.image.compression + '\n' + std::to_string(m_service.image.compressionLevel)
        + optionsText(m_service);
    return Sha256::hexOf(text);
}

bool ServiceRun::reuseSnapshot(const std::string& inputs)
{
    if (m_options.fresh || m_catalog->changeToken.empty())
        return false;
    for (const auto& path : m_folder.finishedSnapshots(m_service.name)) {
        auto manifest = readManifest(path);
        if (!manifest || manifest->inputsHash != inputs || !verifySnapshot(path, *manifest))
            continue;
        m_snapshot = path;
        m_manifest = *std::move(manifest);
        m_record.snapshotHash = m_manifest->contentHash;
        m_record.snapshotAt = m_manifest->createdAt;
        return true;
    }
    return false;
}

Result<> ServiceRun::openCut()
{
    StageRecord& stage =
        *std::find_if(m_record.stages.begin(), m_record.stages.end(),
                      [](const StageRecord& r) { return r.stage == Stage::Snapshot; });
    auto lock = m_folder.lock(m_service.name);
    if (!lock)
        return fail(stage, std::move(lock).error());
    m_lock = *std::move(lock);
    if (reuseSnapshot(inputsHash()))
        return {};
    auto opened = source();
    if (!opened)
        return fail(stage, std::move(opened).error());
    auto point = (*opened)->openSnapshot(*m_catalog, m_context);
    if (!point)
        return fail(stage, std::move(point).error());
    m_cutAt = std::chrono::steady_clock::now();
    return {};
}

Result<ServiceRun::Outcome> ServiceRun::snapshot()
{
    const std::unique_ptr<QLockFile> lock = std::move(m_lock);
    const std::string inputs = inputsHash();
    if (m_manifest) {
        m_record.contents = contentsOf(*m_catalog, m_plan, m_service.masking, *m_manifest);
        return Outcome{StageState::Reused,
                       "nothing was written in the source since " + m_manifest->createdAt};
    }

    auto incoming = m_folder.newIncoming(m_service.name);
    if (!incoming)
        return std::move(incoming).error();
    auto opened = source();
    if (!opened)
        return std::move(opened).error();
    m_leakSample = std::make_unique<LeakSample>();
    ExtractRequest request;
    request.service = &m_service;
    request.catalog = &*m_catalog;
    request.plan = &m_plan;
    request.key = m_key ? &*m_key : nullptr;
    request.folder = *incoming;
    request.inputsHash = inputs;
    request.rulesHash = Sha256::hexOf(m_plan.fingerprintText());
    request.leakSample = m_leakSample.get();
    const auto previous = previousSnapshot();
    request.previous = previous ? &*previous : nullptr;
    std::vector<QualifiedName> reused;
    request.reused = &reused;
    const auto clients = imageClients(m_options.engine, baseImage(), containerName("clients"));
    request.clients = clients.get();
    auto manifest = (*opened)->extract(request, m_context);
    request.tally->tell(m_context);
    if (!manifest) {
        std::error_code ignored;  // the error that matters is the first one
        std::filesystem::remove_all(*incoming, ignored);
        return std::move(manifest).error();
    }
    m_manifest = *std::move(manifest);
    if (auto sampled = sampleReused(reused); !sampled)
        return std::move(sampled).error();
    m_manifest->inputsHash = inputs;
    if (auto written = writeCatalog(*incoming, *m_catalog); !written)
        return std::move(written).error();
    if (auto written = writeManifest(*incoming, *m_manifest); !written)
        return std::move(written).error();
    auto adopted = m_folder.adopt(*incoming, m_service.name, m_manifest->contentHash);
    if (!adopted)
        return std::move(adopted).error();
    m_snapshot = *adopted;
    m_record.snapshotHash = m_manifest->contentHash;
    m_record.snapshotAt = m_manifest->createdAt;
    m_record.contents = contentsOf(*m_catalog, m_plan, m_service.masking, *m_manifest);
    const auto kept = static_cast<std::size_t>(m_project.keep.snapshots);
    if (auto pruned = m_folder.prune(m_service.name, kept); !pruned)
        m_context.log(LogLevel::Warning, "old snapshots stay: " + pruned.error().detail.english());
    std::string summary =
        std::to_string(m_manifest->totalRows()) + " rows, " + bytesText(m_manifest->totalBytes());
    if (!m_manifest->snapshotPoint.empty())
        summary += ", at " + m_manifest->snapshotPoint;
    if (!reused.empty())
        summary += ", " + std::to_string(reused.size()) + " of "
            + std::to_string(m_manifest->tables.size()) + " tables unchanged and not read";
    if (m_cutSkew > 0)
        summary += ", " + secondsText(m_cutSkew) + " after the first";
    return Outcome{StageState::Done, std::move(summary)};
}

std::optional<PreviousSnapshot> ServiceRun::previousSnapshot() const
{
    if (m_options.fresh)
        return std::nullopt;
    for (const auto& path : m_folder.finishedSnapshots(m_service.name)) {
        auto manifest = readManifest(path);
        if (!manifest || manifest->proofs.empty())
            continue;
        // What was changed after it was taken is read again.
        if (!verifySnapshot(path, *manifest))
            return std::nullopt;
        return PreviousSnapshot{path, *std::move(manifest)};
    }
    return std::nullopt;
}

Result<> ServiceRun::sampleReused(const std::vector<QualifiedName>& tables)
{
    MaskPlan reused;
    for (const TableMask& mask : m_plan.tables) {
        if (std::find(tables.begin(), tables.end(), mask.table) != tables.end())
            reused.tables.push_back(mask);
    }
    if (reused.tables.empty())
        return {};
    return sampleOriginals(*m_source, *m_catalog, reused, *m_key, kSampleRows, *m_leakSample,
                           m_context);
}

Result<LeakSample*> ServiceRun::leakSample()
{
    if (m_leakSample)
        return m_leakSample.get();
    auto opened = source();
    if (!opened)
        return std::move(opened).error();
    if (!m_catalog) {
        if (auto found = introspect(); !found)
            return std::move(found).error();
        m_plan = planMasking(m_service, *m_catalog);
    }
    auto sample = std::make_unique<LeakSample>();
    if (!m_plan.tables.empty()) {
        if (!m_key) {
            auto key = projectKey(m_project);
            if (!key)
                return std::move(key).error();
            m_key = *std::move(key);
        }
        auto sampled =
            sampleOriginals(**opened, *m_catalog, m_plan, *m_key, kSampleRows, *sample, m_context);
        if (!sampled)
            return std::move(sampled).error();
    }
    m_leakSample = std::move(sample);
    return m_leakSample.get();
}

Result<> sampleOriginals(Source& source, const Catalog& catalog, const MaskPlan& plan,
                         const MaskKey& key, int rowsPerTable, LeakSample& sample,
                         JobContext& context)
{
    for (const TableMask& mask : plan.tables) {
        const Table* table = catalog.table(mask.table);
        if (table == nullptr || table->kind != TableKind::Table)
            continue;
        auto rows = source.sampleRows(table->name, rowsPerTable, context);
        if (!rows)
            return std::move(rows).error();
        if (auto masked = maskSample(*table, mask, *rows, key, &sample); !masked)
            return std::move(masked).error();
    }
    return {};
}

}  // namespace decant
