// SPDX-License-Identifier: MIT
#include "services/registry/layerpusher.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace decant {

namespace {

constexpr std::size_t kWaitingJobs = 2;
constexpr int kThreads = 2;

}  // namespace

void PushProgress::report(const BlobProgress& blob)
{
    const std::scoped_lock lock(m_mutex);
    m_blobs[blob.diffId] = blob;
    m_observer->blob(blob);
    std::int64_t done = 0;
    std::int64_t total = 0;
    for (const auto& [diffId, known] : m_blobs) {
        done += known.done;
        total += known.total;
    }
    m_context->progress({"push", blob.diffId, "bytes", done, total});
}

LayerPusher::LayerPusher(ImageReference reference, RegistryOptions options,
                         std::map<std::string, KnownBlob> present, std::vector<std::string> wanted,
                         PushProgress& progress, JobContext& context)
    : m_reference(std::move(reference))
    , m_options(std::move(options))
    , m_blobs(std::move(present))
    , m_wanted(std::move(wanted))
    , m_progress(&progress)
    , m_context(&context)
{
    for (int i = 0; i < kThreads; ++i)
        m_threads.emplace_back([this] { work(); });
}

LayerPusher::~LayerPusher()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.clear();
        m_noMore = true;
    }
    m_changed.notify_all();
    for (std::thread& thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

std::string LayerPusher::guessedDiffId() const
{
    const std::vector<std::string> left = missing();
    return left.size() == 1 ? left.front() : std::string();
}

Result<> LayerPusher::layer(LayerStream& stream)
{
    const std::int64_t tarBytes = stream.archiveBytes();
    {
        std::unique_lock lock(m_mutex);
        if (auto room = waitForRoom(lock); !room)
            return room;
        const bool there = std::any_of(m_blobs.begin(), m_blobs.end(), [&](const auto& known) {
            return known.second.tarBytes == tarBytes;
        });
        if (m_skipBySize && there)
            return {};
    }
    if (const std::string diffId = guessedDiffId(); !diffId.empty())
        m_progress->report({diffId, {}, BlobState::Preparing, 0, 0, {}});
    auto spool = SpoolFile::create();
    if (!spool)
        return spool.error();
    Job job{{}, {}, std::move(*spool)};
    if (auto packed = compress(stream, job); !packed)
        return packed;
    return enqueue(std::move(job), tarBytes);
}

Result<> LayerPusher::enqueue(Job job, std::int64_t tarBytes)
{
    if (m_options.maxLayerBytes > 0 && job.spool.bytes() > m_options.maxLayerBytes)
        return Error{
            Error::Code::InvalidInput, Error::Area::Registry, m_reference.text(),
            say("a layer has %1 compressed bytes, the registry takes %2", job.spool.bytes(),
                m_options.maxLayerBytes),
            say("Store the data in more layers (image.layers), or raise registry.max_layer if "
                "the registry takes more.")};
    {
        const std::scoped_lock lock(m_mutex);
        if (m_problem)
            return *m_problem;
        const bool wanted =
            std::find(m_wanted.begin(), m_wanted.end(), job.diffId) != m_wanted.end();
        if (!wanted || m_blobs.contains(job.diffId))
            return {};
        m_blobs[job.diffId] = {job.digest, job.spool.bytes(), tarBytes, {}};
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_all();
    return {};
}

Result<> LayerPusher::waitForRoom(std::unique_lock<std::mutex>& lock)
{
    while (m_jobs.size() >= kWaitingJobs && !m_problem && !m_context->cancelled())
        m_changed.wait_for(lock, 50ms);
    if (m_problem || m_context->cancelled())
        return m_problem.value_or(cancelled());
    return {};
}

Result<> LayerPusher::add(const std::string& diffId, PreparedLayer layer)
{
    {
        std::unique_lock lock(m_mutex);
        if (auto room = waitForRoom(lock); !room)
            return room;
    }
    return enqueue({diffId, std::move(layer.digest), std::move(layer.file)}, layer.tarBytes);
}

Result<> LayerPusher::compress(LayerStream& stream, Job& job) const
{
    Sha256 hash;
    std::optional<Error> problem;
    GzipWriter gzip([&](std::span<const char> packed) {
        hash.add({packed.data(), packed.size()});
        if (auto written = job.spool.append(packed); !written)
            problem = written.error();
        return !problem;
    });
    const auto failed = [&] {
        return problem.value_or(Error{Error::Code::Internal,
                                      Error::Area::Registry,
                                      m_reference.text(),
                                      say("a layer cannot be compressed"),
                                      {}});
    };
    while (true) {
        if (m_context->cancelled())
            return cancelled();
        const auto bytes = stream.read();
        if (!bytes)
            return bytes.error();
        if (bytes->empty())
            break;
        if (!gzip.feed(*bytes))
            return failed();
    }
    if (!gzip.finish())
        return failed();
    job.diffId = stream.diffId();
    job.digest = hash.named();
    return {};
}

void LayerPusher::text(const std::string& /*path*/, std::string_view /*text*/) { }

Error LayerPusher::cancelled() const
{
    return Error{Error::Code::Cancelled, Error::Area::Registry, m_reference.text(), {}, {}};
}

void LayerPusher::fail(const Error& error)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_problem)
            m_problem = error;
    }
    m_changed.notify_all();
}

void LayerPusher::work()
{
    RegistryClient client(m_reference, m_options);
    bool connected = false;
    while (true) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return !m_jobs.empty() || m_noMore; });
            if (m_jobs.empty() || m_problem)
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        m_changed.notify_all();
        Result<> done = connected ? Result<>() : client.connect(*m_context);
        connected = done.has_value();
        if (done)
            done = upload(client, job);
        if (!done) {
            m_progress->report({job.diffId, job.digest, BlobState::Failed, 0, job.spool.bytes(),
                                done.error().detail.english()});
            fail(done.error());
            return;
        }
    }
}

Result<> LayerPusher::upload(RegistryClient& client, const Job& job)
{
    BlobProgress row{job.diffId, job.digest, BlobState::Pushing, 0, job.spool.bytes(), {}};
    const auto there = client.blobSize(job.digest, *m_context);
    if (!there)
        return there.error();
    if (there->has_value()) {
        row.state = BlobState::Exists;
        row.done = row.total;
        m_progress->report(row);
        return {};
    }
    m_progress->report(row);
    auto told = std::chrono::steady_clock::now();
    auto uploaded = client.uploadBlob(
        job.digest, job.spool.bytes(),
        [&](std::int64_t offset, std::span<char> into) { return job.spool.read(offset, into); },
        [&](std::int64_t bytes) {
            const auto now = std::chrono::steady_clock::now();
            row.done = bytes;
            if (now - told < 50ms && bytes != row.total)
                return;
            told = now;
            m_progress->report(row);
        },
        *m_context);
    if (!uploaded)
        return uploaded;
    row.state = BlobState::Pushed;
    row.done = row.total;
    m_progress->report(row);
    const std::scoped_lock lock(m_mutex);
    m_sent += row.total;
    return {};
}

Result<> LayerPusher::finish()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_noMore = true;
    }
    m_changed.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
    const std::scoped_lock lock(m_mutex);
    if (m_problem)
        return *m_problem;
    return {};
}

std::vector<std::string> LayerPusher::missing() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<std::string> ids;
    for (const std::string& diffId : m_wanted) {
        if (!m_blobs.contains(diffId) && std::find(ids.begin(), ids.end(), diffId) == ids.end())
            ids.push_back(diffId);
    }
    return ids;
}

}  // namespace decant
